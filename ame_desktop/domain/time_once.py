"""The time of one person's rows, where the hours that places share are counted once."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from ame_desktop.domain.attendance import DayCell, PersonDay
from ame_desktop.domain.attendance_parts import agreed_stretch, stretches
from ame_desktop.domain.expected import ExpectedPerson
from ame_desktop.domain.overlapping_hours import Stretch, counted_once

Held = PersonDay | DayCell
"""A day or a part of it at a place: what is agreed, and when the person came."""


def agreed_once(rows: Sequence[Held]) -> tuple[int, ...]:
    """Return the agreed minutes of each of a day's rows that no other has counted."""
    return counted_once([(_agreed(row),) for row in rows])


def attended_once(rows: Sequence[Held]) -> tuple[int, ...]:
    """Return the attended minutes of each of a day's rows that no other has counted."""
    return counted_once([_there(row) for row in rows])


def missed_once(rows: Sequence[Held]) -> tuple[int, ...]:
    """Return each row's agreed minutes when the person was at none of the day's places."""
    came = [stretch for row in rows for stretch in _there(row)]
    return counted_once([(_agreed(row),) for row in rows], came)


def time_of(rows: Iterable[Held]) -> tuple[int, int]:
    """Return the agreed and the attended minutes of one person's rows on any days."""
    by_day: defaultdict[date, list[Held]] = defaultdict(list)
    for row in rows:
        by_day[row.day].append(row)
    agreed = sum(sum(agreed_once(held)) for held in by_day.values())
    return agreed, sum(sum(attended_once(held)) for held in by_day.values())


def time_of_day(places: Sequence[ExpectedPerson]) -> tuple[int, int]:
    """Return the agreed and the attended minutes of one person at the places of one day."""
    agreed = counted_once([(agreed_stretch(person),) for person in places])
    return sum(agreed), sum(counted_once([stretches(person) for person in places]))


def _agreed(row: Held) -> Stretch:
    return Stretch(row.hours, row.agreed_minutes)


def _there(row: Held) -> tuple[Stretch, ...]:
    return row.there or (Stretch(None, row.attended_minutes),)
