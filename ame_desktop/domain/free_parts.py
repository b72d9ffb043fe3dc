"""Who has nothing planned, for which part of the day: those on *Ej fördelade*."""

from collections.abc import Iterator

from ame_desktop.domain.allocation_facts import NOON
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.briefing import PersonRow
from ame_desktop.domain.day_view import DayView
from ame_desktop.domain.expected import swedish_key


def people_by_name(view: DayView) -> list[PersonRow]:
    """Return everybody of a day, by the names that are shown."""
    names = view.names
    rows = view.data.people.values()
    return sorted(rows, key=lambda row: swedish_key(names[row.participant_id]))


def waiting(view: DayView) -> Iterator[tuple[PersonRow, DayPart]]:
    """Return those who are here, or will be, with nothing to do for a part of the day."""
    for person in people_by_name(view):
        if person.away is None and (person.expected or person.present):
            part = free_part(view, person)
            if part is not None:
                yield person, part


def free_part(view: DayView, person: PersonRow) -> DayPart | None:
    """Return the part of the person's day that nothing is planned for, and that they are here."""
    part = _unplanned(view, person)
    if part is None or person.part_away is None:
        return part
    return None if part is person.part_away.part else person.part_away.other_half


def _unplanned(view: DayView, person: PersonRow) -> DayPart | None:
    day = view.data.day
    spans = [
        view.span(row) for row in view.of_person.get(person.participant_id, ()) if row.day == day
    ]
    if not spans:
        return DayPart.WHOLE
    hours = person.agreed or view.data.hours
    if hours.start < NOON and all(span.start >= NOON for span in spans):
        return DayPart.MORNING
    if hours.end > NOON and all(span.end <= NOON for span in spans):
        return DayPart.AFTERNOON
    return None
