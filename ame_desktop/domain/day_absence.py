"""Which part of a day somebody is away, and what is left of it for the rest of the program."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from ame_desktop.domain.allocation_facts import Span, lies
from ame_desktop.domain.attendance_parts import HALVES, NOON, has_hours, hours_of_part
from ame_desktop.domain.attendance_states import Absence, AttendanceState, DayPart
from ame_desktop.domain.expected import ExpectedPerson, Hours

Marked = Mapping[DayPart, AttendanceState]


def absence_of(person: ExpectedPerson) -> Absence | None:
    """Return when and why a person is not to be counted on, ``None`` where they are.

    What is marked goes before what was told in advance, half by half. Who is marked away for all
    the hours that the day has is away the whole of it.
    """
    marked = {mark.part: mark.state for mark in person.marks}
    halves = [half for half in HALVES if half in marked or _awaited(person, half)]
    until = None if marked else person.announced_until
    return absence_in(marked, halves, person.announced, until)


def absence_in(
    marked: Marked,
    halves: Collection[DayPart],
    told: AttendanceState | None,
    until: date | None = None,
) -> Absence | None:
    """Return what marks and something told in advance make of a day with these halves."""
    if not marked or DayPart.WHOLE in marked:
        state = marked.get(DayPart.WHOLE, told)
        return Absence(DayPart.WHOLE, state, until) if state and state.is_absence else None
    states = {half: marked.get(half, told) for half in halves}
    away = [Absence(half, state) for half, state in states.items() if state and state.is_absence]
    if len(away) == len(states):
        return away[0]._replace(part=DayPart.WHOLE)
    return away[0] if away else None


def absence_anywhere(
    marks: Iterable[tuple[DayPart, AttendanceState]], told: AttendanceState | None
) -> Absence | None:
    """Return when somebody is away from all the places of a day, whose hours are not known.

    Who has come to one place is there, whatever another says of the same part of the day.
    """
    held = tuple(marks)
    come = {part: state for part, state in held if state.is_present}
    gone = {part: state for part, state in held if state.is_absence}
    if DayPart.WHOLE in come:
        return None
    if come:
        gone.pop(DayPart.WHOLE, None)
    return absence_in({**gone, **come}, HALVES, told)


def away_from_all(places: Collection[Absence | None]) -> Absence | None:
    """Return when somebody is away from each of the places of a day, as each of them tells it."""
    halves = {half for half in HALVES if all(_takes(absence, half) for absence in places)}
    first = next((absence for absence in places if absence is not None), None)
    if first is None or not halves:
        return None
    return first._replace(part=halves.pop() if len(halves) == 1 else DayPart.WHOLE)


def _takes(absence: Absence | None, half: DayPart) -> bool:
    return absence is not None and absence.part in (half, DayPart.WHOLE)


def is_away(person: ExpectedPerson) -> bool:
    """Whether a person is not to be counted on for any part of the day."""
    absence = absence_of(person)
    return absence is not None and absence.part is DayPart.WHOLE


def hours_here(person: ExpectedPerson) -> Hours | None:
    """Return the day's hours without the half that the person is away for, if any are left."""
    absence = absence_of(person)
    half = None if absence is None else absence.other_half
    start, end = hours_of_part(person.start_minute, person.end_minute, half or DayPart.WHOLE)
    return None if start is None or end is None else (start, end)


def is_away_at(person: ExpectedPerson, minute: int | None) -> bool:
    """Whether a person is away at a minute of the day; without one, for the whole of it."""
    absence = absence_of(person)
    if absence is None or absence.part is DayPart.WHOLE or minute is None:
        return absence is not None and absence.part is DayPart.WHOLE
    return absence.part is (DayPart.MORNING if minute < NOON else DayPart.AFTERNOON)


def part_left(part: DayPart, span: Span, absence: Absence | None) -> DayPart | None:
    """Return for which part somebody is still on a task, ``None`` where they are away from it.

    Args:
        part: the part of the day that they were put on it for.
        span: when that part of the task is.
        absence: when they are away, ``None`` where they are not.
    """
    if absence is None:
        return part
    if lies(span, absence.part):
        return None
    crosses = span.start < NOON < span.end
    return absence.other_half if crosses else part


def _awaited(person: ExpectedPerson, half: DayPart) -> bool:
    return person.expected and has_hours(person, half)
