"""Attendance over time: weeks or months with agreed hours, and what came of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from ame_desktop.domain.attendance import DayCell, PersonDay, SpanRow
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.calendar import monday_of
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.domain.time_once import agreed_once, attended_once, missed_once

WEEKS_AT_MOST: Final = 27
"""More weeks than half a year are told by the month, so that each can be seen."""


@dataclass(frozen=True, slots=True)
class AttendancePeriod:
    """A week or a month, told by its first day; all times in minutes.

    ``absent`` is what was announced or has a cause, ``no_show`` what nobody told of, and
    ``unmarked`` the agreed time of days that have come without a mark. The hours that several
    places of a person share on a day are counted once.
    """

    start: date
    monthly: bool
    agreed: int
    attended: int
    absent: int
    no_show: int
    unmarked: int

    @property
    def short(self) -> str:
        """The name in a chart: *v. 47* or *nov*."""
        return month_text(self.start)[:3] if self.monthly else f"v. {self.start.isocalendar().week}"

    @property
    def name(self) -> str:
        """The name in a sentence: *vecka 47 2026* or *november 2026*."""
        if self.monthly:
            return month_text(self.start)
        year, week, _ = self.start.isocalendar()
        return f"vecka {week} {year}"


@dataclass(frozen=True, slots=True)
class _Day:
    day: date
    agreed: int
    attended: int
    missed: int
    state: AttendanceState | None
    announced: bool


def of_person(rows: Iterable[PersonDay], today: date) -> tuple[AttendancePeriod, ...]:
    """Return a person's days by the week, or by the month where they are many."""
    by_day: defaultdict[date, list[PersonDay]] = defaultdict(list)
    for row in rows:
        if row.day <= today:
            by_day[row.day].append(row)
    return _periods(day for held in by_day.values() for day in _days(held))


def of_arena(rows: Iterable[SpanRow], today: date) -> tuple[AttendancePeriod, ...]:
    """Return everybody's days at an arena by the week, or by the month where they are many."""
    by_day: defaultdict[tuple[UUID, date], list[DayCell]] = defaultdict(list)
    for row in rows:
        for cell in row.cells:
            if cell.day <= today:
                by_day[row.participant_id, cell.day].append(cell)
    return _periods(day for held in by_day.values() for day in _days(held))


def told(periods: tuple[AttendancePeriod, ...]) -> str:
    """Return in a sentence or two what the periods hold together."""
    agreed = sum(period.agreed for period in periods)
    if not periods or not (agreed or any(period.attended for period in periods)):
        return "Ingen har väntats under tiden."
    parts = {
        "anmäld frånvaro": sum(period.absent for period in periods),
        "uteblivet": sum(period.no_show for period in periods),
        "ej markerat": sum(period.unmarked for period in periods),
    }
    there = sum(period.attended for period in periods)
    rest = ", ".join(f"{_hours(minutes)} {name}" for name, minutes in parts.items() if minutes)
    first, last = periods[0].name, periods[-1].name
    when = first.capitalize() if first == last else f"{first.capitalize()} till {last}"
    sentence = f"{when}: {_hours(there)} närvaro av {_hours(agreed)} avtalade."
    return f"{sentence} {rest[0].upper()}{rest[1:]}." if rest else sentence


def _periods(days: Iterable[_Day]) -> tuple[AttendancePeriod, ...]:
    by_start: defaultdict[date, list[_Day]] = defaultdict(list)
    found = [day for day in days if day.agreed or day.attended or day.state is not None]
    monthly = len({monday_of(day.day) for day in found}) > WEEKS_AT_MOST
    for day in found:
        by_start[day.day.replace(day=1) if monthly else monday_of(day.day)].append(day)
    return tuple(_period(start, monthly, by_start[start]) for start in sorted(by_start))


def _period(start: date, monthly: bool, days: list[_Day]) -> AttendancePeriod:
    sums = dict.fromkeys(("absent", "no_show", "unmarked"), 0)
    for day in days:
        sums[_cause(day)] += day.missed
    agreed, attended = sum(day.agreed for day in days), sum(day.attended for day in days)
    return AttendancePeriod(start, monthly, agreed, attended, **sums)


def _cause(day: _Day) -> str:
    """Return where the time goes that a person was not there."""
    if day.state is AttendanceState.NO_SHOW:
        return "no_show"
    return "absent" if day.state is not None or day.announced else "unmarked"


def _days(rows: Sequence[PersonDay | DayCell]) -> Iterator[_Day]:
    """Give the rows of one person's day, with the time that no other of them has counted."""
    times: Iterable[tuple[int, int, int]]
    if len(rows) == 1:
        # Nearly every day is at one place: a year of a whole unit is to be told at once.
        agreed, attended = rows[0].agreed_minutes, rows[0].attended_minutes
        times = [(agreed, attended, max(agreed - attended, 0))]
    else:
        times = zip(agreed_once(rows), attended_once(rows), missed_once(rows), strict=True)
    for row, time in zip(rows, times, strict=True):
        yield _Day(row.day, *time, row.state, row.announced is not None)


def _hours(minutes: int) -> str:
    return f"{round(minutes / 60):,} h".replace(",", "\N{NO-BREAK SPACE}")
