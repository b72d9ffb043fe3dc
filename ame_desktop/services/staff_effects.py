"""What a change of somebody's roles and arenas would open and close for them."""

from collections.abc import Iterable

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.ids import ArenaId
from ame_desktop.domain.staff import StaffDraft, StaffRow
from ame_desktop.services.context import Context
from ame_desktop.services.screens import Screen, screens_of
from ame_desktop.storage.queries.attendance import arena_names

NOTHING = "Samma skärmar och arenor som förut."


def staff_effect(ctx: Context, row: StaffRow | None, draft: StaffDraft) -> str:
    """Return which screens and arenas somebody gains and loses, in sentences.

    Args:
        ctx: who keeps the staff.
        row: the person as stored, or ``None`` for somebody new.
        draft: the person as wanted.

    Raises:
        NotPermittedError: only the administrator keeps users.
    """
    ctx.require(Area.ADMINISTRATION, Level.WRITE)
    was_active = row is not None and row.active
    if not draft.active:
        return "Kan inte längre logga in." if was_active else NOTHING
    held = StaffDraft(draft.login, draft.name)
    if row is not None and was_active:
        held = StaffDraft(draft.login, draft.name, row.roles, row.arena_ids)
    before, after = _screens(ctx, held), _screens(ctx, draft)
    with ctx.read() as reader:
        arenas = arena_names(reader)
    parts = (
        ("Får", _named(after - before)),
        ("Förlorar", _named(before - after)),
        ("Nya arenor", [n for key, n in arenas.items() if key in draft.arena_ids - held.arena_ids]),
        (
            "Inte längre",
            [n for key, n in arenas.items() if key in held.arena_ids - draft.arena_ids],
        ),
    )
    told = [f"{lead}: {', '.join(names)}." for lead, names in parts if names]
    return " ".join(told) or NOTHING


def _screens(ctx: Context, draft: StaffDraft) -> frozenset[Screen]:
    arenas = frozenset(ArenaId(key) for key in draft.arena_ids)
    actor = type(ctx.actor)(ctx.actor.staff_id, draft.login, draft.name, draft.roles, arenas)
    return screens_of(ctx.acting_as(actor))


def _named(screens: Iterable[Screen]) -> list[str]:
    found = frozenset(screens)
    return [screen.value for screen in Screen if screen in found]
