"""The periods that orders are compiled for: they cover each year, none overlaps another.

Source: RAG-45, GAP-10.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_dates import last_day_of_month
from ame_desktop.domain.swedish_names import MONTHS, month_number

DEFAULT_ENDS = "30 april\n31 augusti\n31 december"
MOST_PERIODS = 12
_LINE = re.compile(r"(\d{1,2})\s+([a-zåäö]+)\.?", re.IGNORECASE)
_KEY = re.compile(r"(\d{4})\s*T\s*(\d{1,2})", re.IGNORECASE)
_TERTIALS = 3
_LEAP_YEAR = 2024
_END_OF_FEBRUARY, _LEAP_DAY = (2, 28), (2, 29)


@dataclass(frozen=True, order=True)
class RollupPeriod:
    """A span of days that is compiled together: ``start`` and ``end`` are both in it."""

    year: int
    number: int
    start: date
    end: date
    of: int = _TERTIALS

    @property
    def key(self) -> str:
        """The name on the command line and in the file: ``2026T2``."""
        return f"{self.year}T{self.number}"

    @property
    def label(self) -> str:
        """The name on the screen: *Tertial 2 2026*."""
        word = "Tertial" if self.of == _TERTIALS else "Period"
        return f"{word} {self.number} {self.year}"

    @property
    def days_text(self) -> str:
        """The days in words: *1 maj–31 augusti 2026*."""
        first, last = self.start, self.end
        return (
            f"{first.day} {MONTHS[first.month - 1]}–{last.day} {MONTHS[last.month - 1]} {self.year}"
        )

    def holds(self, day: date) -> bool:
        """Whether the day is in it."""
        return self.start <= day <= self.end


Ends = tuple[tuple[int, int], ...]
"""The last month and day of each period, in order; the last one is 31 December."""


def parse_ends(text: str) -> Ends:
    """Read the last day of each period, one a line: *30 april*.

    Raises:
        DomainError: a line is no day, the days are not in order, or the year is not covered.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    ends = tuple(_month_and_day(line) for line in lines)
    if not 1 <= len(ends) <= MOST_PERIODS or list(ends) != sorted(set(ends)):
        raise DomainError(
            "Skriv periodernas sista dagar i ordning, en på varje rad: 30 april.",
            field="text",
            rule="RAG-45",
        )
    if ends[-1] != (12, 31):
        raise DomainError(
            "Låt den sista perioden sluta 31 december, så att hela året räknas.",
            field="text",
            rule="RAG-45",
        )
    return ends


def _month_and_day(line: str) -> tuple[int, int]:
    match = _LINE.fullmatch(line)
    month = month_number(match[2]) if match else None
    day = int(match[1]) if match else 0
    if month is None or not 1 <= day <= last_day_of_month(_LEAP_YEAR, month).day:
        raise DomainError(f"Skriv dag och månad, till exempel 30 april: {line[:40]}", field="text")
    return (month, day) if (month, day) != _LEAP_DAY else _END_OF_FEBRUARY


def ends_text(ends: Ends) -> str:
    """Return the days as :func:`parse_ends` reads them."""
    return "\n".join(f"{day} {MONTHS[month - 1]}" for month, day in ends)


def periods_of_year(year: int, ends: Ends) -> tuple[RollupPeriod, ...]:
    """Return a year's periods; 28 February means the month's last day."""
    found: list[RollupPeriod] = []
    start = date(year, 1, 1)
    for number, (month, day) in enumerate(ends, start=1):
        last = last_day_of_month(year, month)
        end = last if (month, day) == _END_OF_FEBRUARY else date(year, month, day)
        found.append(RollupPeriod(year, number, start, end, len(ends)))
        start = end + timedelta(days=1)
    return tuple(found)


def period_holding(day: date, periods: Iterable[RollupPeriod]) -> RollupPeriod | None:
    """Return the period that a day lies in, or ``None`` when none of them holds it."""
    return next((period for period in periods if period.holds(day)), None)


def parse_key(text: str) -> tuple[int, int]:
    """Read a period's name: ``2026T2`` is the year and the number.

    Raises:
        DomainError: it is no such name.
    """
    match = _KEY.fullmatch(text.strip())
    if match is None:
        raise DomainError("Skriv perioden som år och nummer: 2026T2.", field="period")
    return int(match[1]), int(match[2])
