"""The parts of a day: their hours, which of them await a mark, and the time that was attended."""

from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.expected import ExpectedPerson

NOON = 12 * 60
HALVES = (DayPart.MORNING, DayPart.AFTERNOON)


def hours_of_part(
    start: int | None, end: int | None, part: DayPart
) -> tuple[int | None, int | None]:
    """Return a part's share of the day's hours, in minutes of the day; noon divides the day."""
    if start is None or end is None or part is DayPart.WHOLE:
        return start, end
    if part is DayPart.MORNING:
        return (start, min(end, NOON)) if start < NOON else (None, None)
    return (max(start, NOON), end) if end > NOON else (None, None)


def length(start: int | None, end: int | None) -> int:
    """Return how many minutes lie between two minutes of the day; none where there are no hours."""
    return 0 if start is None or end is None else end - start


def attended(state: AttendanceState | None, minutes: int | None, agreed: int) -> int:
    """Return how many minutes a person was there."""
    if state is None or state.is_absence:
        return 0
    return agreed if minutes is None else minutes


def awaited_parts(person: ExpectedPerson) -> tuple[DayPart, ...]:
    """Return the parts of the day that still await a mark: the whole, or the half that is left."""
    if not person.expected or person.announced is not None:
        return ()
    if not person.marks:
        return (DayPart.WHOLE,)
    marked = {mark.part for mark in person.marks}
    if DayPart.WHOLE in marked:
        return ()
    return tuple(half for half in HALVES if half not in marked and has_hours(person, half))


def has_hours(person: ExpectedPerson, half: DayPart) -> bool:
    """Whether any of the day's hours lie in a half of it."""
    return length(*hours_of_part(person.start_minute, person.end_minute, half)) > 0


def person_attended(person: ExpectedPerson) -> int:
    """Return how many minutes a person was there on a day, over all its parts."""
    return sum(
        attended(
            mark.state,
            mark.minutes,
            length(*hours_of_part(person.start_minute, person.end_minute, mark.part)),
        )
        for mark in person.marks
    )
