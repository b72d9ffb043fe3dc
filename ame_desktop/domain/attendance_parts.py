"""The parts of a day: their hours, which of them await a mark, and the time that was attended."""

from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.expected import ExpectedPerson
from ame_desktop.domain.overlapping_hours import Hours, Stretch

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


def lacks_minutes(state: AttendanceState | None, minutes: int | None) -> bool:
    """Whether a mark says that time was missed, but not how much: it counts as the whole."""
    return state is not None and state.takes_minutes and minutes is None


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


def unmeasured_parts(person: ExpectedPerson) -> tuple[DayPart, ...]:
    """Return the parts of the day that time was missed of, and it is not said how much."""
    return tuple(
        mark.part
        for mark in person.marks
        if lacks_minutes(mark.state, mark.minutes)
        and length(*hours_of_part(person.start_minute, person.end_minute, mark.part))
    )


def part_away(person: ExpectedPerson) -> AttendanceState | None:
    """Return why the person was away for a part of a day that another state counts for."""
    states = (mark.state for mark in person.marks if mark.state.is_absence)
    return next((state for state in states if state is not person.state), None)


def has_hours(person: ExpectedPerson, half: DayPart) -> bool:
    """Whether any of the day's hours lie in a half of it."""
    return length(*hours_of_part(person.start_minute, person.end_minute, half)) > 0


def stretches(person: ExpectedPerson) -> tuple[Stretch, ...]:
    """Return when a person was there on a day: how long, within the hours of each marked part."""
    return tuple(
        stretch
        for mark in person.marks
        for stretch in stretches_of(
            mark.state,
            mark.minutes,
            *hours_of_part(person.start_minute, person.end_minute, mark.part),
        )
    )


def stretches_of(
    state: AttendanceState | None, minutes: int | None, start: int | None, end: int | None
) -> tuple[Stretch, ...]:
    """Return when a person was there between two minutes of the day; nothing without attendance.

    Who came late was there to the end, and who left early from the start. Minutes that are given
    beside any other state do not say when.
    """
    held = attended(state, minutes, length(start, end))
    if not held:
        return ()
    if start is None or end is None:
        return (Stretch(None, held),)
    hours = (start, end)
    if held < end - start:
        hours = _known_hours(state, held, hours)
    return (Stretch(hours, held),)


def _known_hours(state: AttendanceState | None, minutes: int, hours: Hours) -> Hours:
    if state is AttendanceState.LATE:
        return hours[1] - minutes, hours[1]
    if state is AttendanceState.LEFT_EARLY:
        return hours[0], hours[0] + minutes
    return hours


def agreed_hours(person: ExpectedPerson) -> Hours | None:
    """Return when a person is to be there on a day, if at all."""
    if not person.expected or person.start_minute is None or person.end_minute is None:
        return None
    return person.start_minute, person.end_minute


def agreed_stretch(person: ExpectedPerson) -> Stretch:
    """Return the agreed time of a day, which is all of its hours."""
    return Stretch(agreed_hours(person), person.agreed_minutes)


def person_attended(person: ExpectedPerson) -> int:
    """Return how many minutes a person was there on a day, over all its parts."""
    return sum(stretch.minutes for stretch in stretches(person))
