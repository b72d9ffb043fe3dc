"""What a day that is said to be done is counted by: it is changed by corrections alone.

Whoever was told to be away on such a day, and has no mark, is counted as away.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from ame_desktop.domain.attendance_parts import awaited_parts
from ame_desktop.domain.attendance_rules import locked_sentence
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.changes import RowChange
from ame_desktop.domain.closed_days import check_close, closed_sentence
from ame_desktop.domain.errors import DomainError
from ame_desktop.storage.queries import attendance as query
from ame_desktop.storage.queries.closed_days import closed_days
from ame_desktop.storage.queries.expected import expected_people, presence
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.queries.visibility import Condition
from ame_desktop.storage.store import Reader
from ame_desktop.storage.undo import arenas_of_places

_MARKS: Final = "attendance"
_DONE: Final = "closed_day"
_TOLD: Final = "announced_absence"
_DAY: Final = timedelta(days=1)
_CORRECTIONS: Final = "attendance_correction"
_COUNTED: Final = ("state", "minutes", "part")
_Slot = tuple[UUID, date, UUID]


def refuse_told_otherwise(
    reader: Reader,
    visible: Condition,
    participant_id: UUID,
    first: date,
    last: date,
    state: AttendanceState | None,
) -> None:
    """Refuse to tell something else of days that are done and that an announced absence fills.

    Args:
        reader: an open connection.
        visible: whom the one who acts may meet.
        participant_id: whose absence it is.
        first: the first of the days.
        last: the last of them.
        state: what is told of them now; ``None`` is nothing.

    Raises:
        DomainError: one of the days is done.
    """
    closed = closed_days(reader, first, last)
    if not closed:
        return
    known = presence(reader, Scope(first, last, visible, None, participant_id))
    for arena, day in sorted(closed, key=lambda key: key[1]):
        for person in known.people(day):
            filled = person.announced is not None and person.announced is not state
            unmarked = awaited_parts(person._replace(announced=None))
            if person.arena_id == arena and filled and unmarked:
                raise DomainError(closed_sentence(known.places[arena].name, day))


def refuse_settled_marks(reader: Reader, changes: tuple[RowChange, ...]) -> None:
    """Refuse to turn back marks of a locked month, or marks made before their day was done.

    What was marked once the day was done is a correction, and can be turned back.

    Raises:
        DomainError: some of the marks are settled.
    """
    marks = [
        (slot, change) for change in changes if change.table == _MARKS for slot in _slots(change)
    ]
    if not marks:
        return
    days = [day for (_, day, _), _ in marks]
    locked = query.locked_months(reader, min(days), max(days))
    closed = closed_days(reader, min(days), max(days))
    if not locked and not closed:
        return
    arenas = arenas_of_places(reader, {place for (place, _, _), _ in marks})
    since = _corrected(changes)
    for slot, change in marks:
        place, day, _ = slot
        arena = arenas.get(place) or place
        if (arena, day.replace(day=1)) in locked:
            raise DomainError(locked_sentence(query.arena_names(reader).get(arena, ""), day))
        done = closed.get((arena, day))
        corrected = done is not None and slot in since and since[slot] >= done.at
        if done is not None and not corrected and _counts(change):
            raise DomainError(closed_sentence(query.arena_names(reader).get(arena, ""), day))


def refuse_settled_absence(
    reader: Reader, visible: Condition, changes: Iterable[RowChange]
) -> None:
    """Refuse to turn back what was told of days that are done, or lie in a locked month.

    In a locked month nothing that was taken back comes back either.

    Raises:
        DomainError: some of the days are settled.
    """
    for change in changes:
        before, after = change.before or {}, change.after or {}
        person = (after or before).get("participant_id")
        if change.table != _TOLD or not isinstance(person, UUID):
            continue
        taken = tuple(_days_of_one(after, before))
        for first, last in (*taken, *_days_of_one(before, after)):
            locked = query.locked_for(reader, person, first, last)
            if locked is not None:
                raise DomainError(locked_sentence(*locked))
        for first, last in taken:
            refuse_told_otherwise(reader, visible, person, first, last, None)


def refuse_settled_days(reader: Reader, visible: Condition, changes: Iterable[RowChange]) -> None:
    """Refuse to turn back that a day was closed or opened, where neither could be done by hand.

    Raises:
        DomainError: the day lies in a month that is locked by now, or somebody lacks a mark on it.
    """
    for change in changes:
        values = change.after or change.before or {}
        if change.table != _DONE:
            continue
        match values["arena_id"], values["day"]:
            case UUID() as arena, date() as day:
                name = query.arena_names(reader).get(arena, "")
                if (arena, day.replace(day=1)) in query.locked_months(reader, day, day):
                    raise DomainError(locked_sentence(name, day))
                if change.after is None:
                    people = expected_people(reader, visible, day, [arena])
                    check_close(day, day, name, people)


def _days_of_one(one: dict[str, object], other: dict[str, object]) -> Iterator[tuple[date, date]]:
    """Give the spans of days that an absence holds in one shape alone, both ends included."""
    match one.get("start"), one.get("end"), other.get("start"), other.get("end"):
        case date() as start, date() as end, date() as first, date() as last:
            spans = (start, min(end, first - _DAY)), (max(start, last + _DAY), end)
            yield from ((begins, ends) for begins, ends in spans if begins <= ends)
        case date() as start, date() as end, _, _:
            yield start, end


def _slots(change: RowChange) -> Iterator[_Slot]:
    """Give the place, the day and the person of a mark or a correction."""
    for values in (change.before, change.after):
        if values is None:
            continue
        match values["place_id"], values["day"], values["participant_id"]:
            case UUID() as place, date() as day, UUID() as person:
                yield place, day, person


def _counts(change: RowChange) -> bool:
    """Whether it changed what the day is counted by, and not only why somebody was away."""
    before, after = change.before or {}, change.after or {}
    return any(before.get(name) != after.get(name) for name in _COUNTED)


def _corrected(changes: Iterable[RowChange]) -> dict[_Slot, datetime]:
    """Return when the command corrected what."""
    found: dict[_Slot, datetime] = {}
    for change in changes:
        if change.table != _CORRECTIONS or change.after is None:
            continue
        at = change.after["at"]
        found.update((slot, at) for slot in _slots(change) if isinstance(at, datetime))
    return found
