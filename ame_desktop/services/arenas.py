"""Arenas: reading, adding and changing them, and the matrix of activity forms.

Source: RAG-49 to RAG-55.
"""

from dataclasses import asdict, dataclass, field
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.activity_forms import DEFAULT_MATRIX, ActivityForm
from ame_desktop.domain.arenas import (
    ArenaDraft,
    ArenaKind,
    ArenaRow,
    MatrixValue,
    MemberRow,
    checked_arena,
)
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.services.context import Context
from ame_desktop.storage.models.arenas import Arena, ArenaForm
from ame_desktop.storage.queries import arenas as query
from ame_desktop.storage.queries.setting_effects import running_placements
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.repositories import arenas as repository


@dataclass(frozen=True)
class Matrix:
    """The arenas and what is said of each form at each of them."""

    arenas: tuple[ArenaRow, ...]
    values: dict[tuple[UUID, ActivityForm], MatrixValue]

    running: dict[tuple[UUID, ActivityForm], int] = field(default_factory=dict)
    """How many placements of each form are under way, of those whom the actor may meet."""

    def value(self, arena_id: UUID, form: ActivityForm) -> MatrixValue:
        """Return what is said of a form at an arena."""
        return self.values.get((arena_id, form), MatrixValue.NOT_STATED)

    def effect(self, arena_id: UUID, form: ActivityForm) -> str:
        """Return what another value would do to the placements that are under way."""
        count = self.running.get((arena_id, form), 0)
        if not count:
            return "Ingen pågående placering berörs av ett annat val."
        what = "1 pågående placering" if count == 1 else f"{count} pågående placeringar"
        others = (value.value for value in MatrixValue if value is not self.value(arena_id, form))
        return f"Med ett annat val blir {what} {' eller '.join(others)}."


def arena_list(ctx: Context, *, closed: bool = False, groups: bool = False) -> tuple[ArenaRow, ...]:
    """Return the arenas in their order; ``closed`` brings those that are no longer run.

    ``groups`` brings the group activities too: they have attendance, but no tasks of the day.
    Arenas are no secret to staff; members are counted for those who may know of participants.
    """
    knows = ctx.reach(Area.IDENTITY, Level.READ) is not Reach.NONE
    visible = may_meet(ctx.actor.staff_id) if knows else None
    with ctx.read() as reader:
        rows = query.arenas(reader, ctx.clock.today(), visible)
    return tuple(
        row
        for row in rows
        if (row.active or closed) and (groups or row.kind is not ArenaKind.GROUP)
    )


def arena_members(ctx: Context, arena_id: UUID) -> tuple[MemberRow, ...]:
    """Return who belongs to an arena today, of those whom the actor may meet.

    Raises:
        NotPermittedError: the roles do not reach the arena.
    """
    ctx.require(Area.IDENTITY, Level.READ, arena=arena_id)
    with ctx.read() as reader:
        rows = query.members_of(reader, arena_id, ctx.clock.today(), may_meet(ctx.actor.staff_id))
    ctx.note("arenas.members", LogKind.READ, count=len(rows))
    return rows


def add_arena(ctx: Context, draft: ArenaDraft) -> Result[UUID]:
    """Add an arena or a sub-team, with what the guideline says of its kind.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
        DomainError: the draft does not add up.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    name = checked_arena(draft)
    with ctx.write("arenas.add", Topic.ARENAS) as work:
        others = repository.arenas(work)
        _check_name(others, name, None)
        _check_parent(others, draft.parent_id, None)
        position = 1 + max((arena.position for arena in others), default=-1)
        arena = Arena(id=new_id(), position=position, **_values(draft, name))
        work.add(arena)
        work.add(
            *(
                ArenaForm(arena_id=arena.id, form=form, value=DEFAULT_MATRIX[draft.kind, form])
                for form in ActivityForm
            )
        )
        return work.done(arena.id, f"Lade till arenan {name}.")


def edit_arena(ctx: Context, arena_id: UUID, version: int, draft: ArenaDraft) -> Result[None]:
    """Change an arena.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
        DomainError: the draft does not add up.
        ConflictError: somebody else has changed it since.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    name = checked_arena(draft)
    with ctx.write("arenas.edit", Topic.ARENAS) as work:
        others = repository.arenas(work)
        _check_name(others, name, arena_id)
        _check_parent(others, draft.parent_id, arena_id)
        arena = work.get(Arena, arena_id, version)
        if arena.active and not draft.active:
            _check_empty(repository.count_members(work, arena_id, ctx.clock.today()), arena.name)
        for column, value in _values(draft, name).items():
            setattr(arena, column, value)
        return work.done(None, f"Ändrade arenan {name}.")


def _check_empty(members: int, name: str) -> None:
    """Refuse to close an arena that still has members: they would be awaited for ever."""
    if members:
        raise DomainError(
            f"{name} har {members} deltagare. Flytta dem eller avsluta deras tid där först.",
            field="active",
        )


def move_arena(ctx: Context, arena_id: UUID, step: int) -> Result[None]:
    """Move an arena up (-1) or down (1) in the order that boards and lists show.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    with ctx.write("arenas.move", Topic.ARENAS) as work:
        ordered = [row for row in repository.arenas(work) if row.kind is not ArenaKind.GROUP]
        place = next(n for n, arena in enumerate(ordered) if arena.id == arena_id)
        target = min(max(place + step, 0), len(ordered) - 1)
        ordered.insert(target, ordered.pop(place))
        for position, arena in enumerate(ordered):
            arena.position = position
        return work.done(None, f"Flyttade arenan {ordered[target].name}.")


def arena_matrix(ctx: Context) -> Matrix:
    """Return which activity forms belong at which arenas. Source: RAG-51, RAG-53."""
    with ctx.read() as reader:
        rows = query.arenas(reader, ctx.clock.today(), None)
        stored = query.matrix(reader)
        under_way = running_placements(reader, may_meet(ctx.actor.staff_id), ctx.clock.today())
    running = tuple(row for row in rows if row.active and row.kind is not ArenaKind.GROUP)
    values = {
        (row.arena_id, form): stored.get((row.arena_id, form), DEFAULT_MATRIX[row.kind, form])
        for row in running
        for form in ActivityForm
    }
    return Matrix(running, values, under_way)


def set_matrix(
    ctx: Context, arena_id: UUID, form: ActivityForm, value: MatrixValue
) -> Result[None]:
    """Say whether a form belongs at an arena.

    Raises:
        NotPermittedError: only the chief and the administrator change the unit.
    """
    ctx.require(Area.UNIT, Level.WRITE)
    with ctx.write("arenas.matrix", Topic.ARENAS) as work:
        arena = work.get(Arena, arena_id)
        row = repository.arena_form(work, arena_id, form)
        if row is None:
            work.add(ArenaForm(arena_id=arena_id, form=form, value=value))
        else:
            row.value = value
        return work.done(None, f"{form.label} på {arena.name}: {value.value}.")


def _values(draft: ArenaDraft, name: str) -> dict[str, object]:
    return {**asdict(draft), "name": name, "purpose": draft.purpose.strip()}


def _check_name(others: list[Arena], name: str, own: UUID | None) -> None:
    if any(row.name.casefold() == name.casefold() and row.id != own for row in others):
        raise DomainError(f"Det finns redan en arena som heter {name}.", field="name")


def _check_parent(others: list[Arena], parent_id: UUID | None, own: UUID | None) -> None:
    if parent_id is None:
        return
    parent = next((row for row in others if row.id == parent_id), None)
    children = own is not None and any(row.parent_id == own for row in others)
    if parent is None or parent.id == own or parent.parent_id is not None or children:
        raise DomainError("Välj en arena som inte själv är ett arbetslag.", field="parent_id")
