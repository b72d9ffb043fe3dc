"""Agreements that end, 90, 60 and 30 days before, to be signed anew, and to be followed up."""

from collections.abc import Iterator
from datetime import date, timedelta

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.agreement_follow_ups import reminded_on
from ame_desktop.domain.agreement_rows import AgreementRow
from ame_desktop.domain.agreement_rules import Standing, holds_on
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.timers import timer_of
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.storage.queries import agreements as query

PAGE = "agreements"
_STEPS = (
    SettingName.AGREEMENT_FIRST_DAYS,
    SettingName.AGREEMENT_SECOND_DAYS,
    SettingName.AGREEMENT_LAST_DAYS,
)


def endings(scene: Scene) -> Iterator[TodoRow]:
    """Give what holds and ends soon, until it is renewed or ended. Source: RAG-42."""
    steps = [scene.number(name) for name in _STEPS]
    for row in _held(scene):
        due = reminded_on(row.end, scene.today, steps)
        if row.next_id is not None or row.ended_on is not None or due is None:
            continue
        what = f"Förnya eller avsluta: {row.title} går ut {full_date(row.end)}"
        yield _row(scene, row, TodoKind.AGREEMENT_ENDS, str(row.agreement_id), what, due)


def unsigned(scene: Scene) -> Iterator[TodoRow]:
    """Give the renewed agreements that nobody has signed when they soon begin. Source: RAG-42.

    Nothing of theirs comes on a morning until they are.
    """
    ahead = timedelta(days=scene.number(SettingName.AGREEMENT_LAST_DAYS))
    near = scene.today + ahead
    for stored in query.agreements(scene.reader):
        row = stored.row
        waits = row.state is AgreementState.DRAFT and not row.valid_unsigned
        if waits and stored.previous_id is not None and row.start <= near <= row.end + ahead:
            key, due = str(row.agreement_id), row.start - timedelta(days=1)
            what = f"Teckna det förnyade avtalet: {row.title} börjar {full_date(row.start)}"
            yield _row(scene, row, TodoKind.AGREEMENT_ENDS, key, what, due)


def follow_ups(scene: Scene) -> Iterator[TodoRow]:
    """Give the follow-ups of what holds that are due. Source: RAG-41."""
    last = scene.today + timedelta(days=timer_of(TodoKind.AGREEMENT_FOLLOW_UP).ahead)
    held = {row.agreement_id: row for row in _held(scene)}
    for item in query.follow_ups(scene.reader, query.several(held)):
        if item.draft.held_on is None and item.draft.due_on <= last:
            row = held[item.agreement_id]
            what = f"Följ upp avtalet: {row.title}"
            key, day = str(item.follow_up_id), item.draft.due_on
            yield _row(scene, row, TodoKind.AGREEMENT_FOLLOW_UP, key, what, day)


def _held(scene: Scene) -> list[AgreementRow]:
    rows = (stored.row for stored in query.agreements(scene.reader))
    return [row for row in rows if holds_on(_standing(row), scene.today)]


def _standing(row: AgreementRow) -> Standing:
    return Standing(row.state, row.valid_unsigned, row.start, row.end, row.ended_on)


def _row(
    scene: Scene, row: AgreementRow, kind: TodoKind, key: str, what: str, due: date
) -> TodoRow:
    """Return what waits for who is responsible; where nobody is, for all who write agreements."""
    writes = scene.ctx.allows(Area.AGREEMENTS, Level.WRITE)
    return TodoRow(
        kind,
        f"{kind}:{key}",
        what,
        due,
        PAGE,
        row.agreement_id,
        None,
        row.customer,
        row.responsible or "Koordinatorn",
        row.responsible_id in scene.us or (writes and row.responsible_id is None),
    )
