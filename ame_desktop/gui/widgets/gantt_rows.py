"""What a time chart shows: rows of bars over months, and where a day stands on the screen."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

NARROWEST_LABEL: Final = 12
"""A bar is at least this many pixels wide, so that a short period can be seen and pointed at."""


class BarGrade(StrEnum):
    """How near a bar's end is; each grade has a shape and words beside its colour."""

    CALM = "calm"
    FAR = "far"
    NEARING = "nearing"
    NEAR = "near"
    VERY_NEAR = "very_near"
    OVER = "over"
    DRAFT = "draft"
    ENDED = "ended"


@dataclass(frozen=True)
class GanttBar:
    """One period of a row.

    Args:
        key: tells the bar from all others.
        start: its first day.
        end: its last day; ``None`` goes on until further notice.
        text: what stands in it, such as the kind of support.
        grade: how near its end is.
        note: what stands after it, such as *38 dagar kvar*.
        tip: more about it, in plain text.
        marked: whether the days before its end are marked.
    """

    key: Hashable
    start: date
    end: date | None
    text: str
    grade: BarGrade = BarGrade.CALM
    note: str = ""
    tip: str = ""
    marked: bool = True


@dataclass(frozen=True)
class GanttRow:
    """One person and the bars of that person, in the order of their first days."""

    key: Hashable
    name: str
    bars: tuple[GanttBar, ...]

    @property
    def next_end(self) -> date | None:
        """The first end among the bars that have not been ended."""
        living = (bar for bar in self.bars if bar.grade is not BarGrade.ENDED)
        return min((bar.end for bar in living if bar.end is not None), default=None)

    @property
    def first(self) -> GanttBar | None:
        """The bar to stand on: the one that ends first, else the latest."""
        due = self.next_end
        found = (bar for bar in self.bars if bar.end == due and bar.grade is not BarGrade.ENDED)
        return next(found, self.bars[-1] if self.bars else None)

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        bars = "; ".join(_spoken(bar) for bar in self.bars)
        return f"{self.name}: {bars}" if bars else self.name


def _spoken(bar: GanttBar) -> str:
    end = "tills vidare" if bar.end is None else f"till {bar.end.isoformat()}"
    parts = (bar.text, f"från {bar.start.isoformat()} {end}", bar.note)
    return ", ".join(part for part in parts if part)


def lanes(bars: Sequence[GanttBar]) -> dict[Hashable, int]:
    """Return which line of its row each bar stands on; bars that overlap stand under each other."""
    free_from: list[date] = []
    found: dict[Hashable, int] = {}
    for bar in sorted(bars, key=lambda bar: bar.start):
        lane = next((n for n, day in enumerate(free_from) if day <= bar.start), len(free_from))
        if lane == len(free_from):
            free_from.append(date.min)
        free_from[lane] = date.max if bar.end is None else bar.end + timedelta(days=1)
        found[bar.key] = lane
    return found


def lane_count(row: GanttRow) -> int:
    """Return how many lines a row needs, at least one."""
    return max(lanes(row.bars).values(), default=0) + 1


def month_start(day: date, months: int = 0) -> date:
    """Return the first day of the month that lies this many months after a day's month."""
    place = day.year * 12 + day.month - 1 + months
    return date(place // 12, place % 12 + 1, 1)


def months_between(first: date, last: date) -> int:
    """Return how many months the month of one day lies after that of another."""
    return (last.year - first.year) * 12 + last.month - first.month


@dataclass(frozen=True)
class TimeScale:
    """Where days stand: from the first day of a month, so many months over so many pixels."""

    first: date
    months: int
    width: int

    @property
    def end(self) -> date:
        """The day after the last one that is seen."""
        return month_start(self.first, self.months)

    def x(self, day: date) -> float:
        """Return how far from the left a day begins, in pixels; outside the view too."""
        return (day - self.first).days * self.width / (self.end - self.first).days

    def starts(self) -> list[date]:
        """Return the first day of each month that is seen."""
        return [month_start(self.first, n) for n in range(self.months)]

    def span(self, bar: GanttBar) -> tuple[float, float]:
        """Return where a bar begins and ends, in pixels; outside the view too."""
        left = self.x(bar.start)
        if bar.end is None:
            return left, max(self.x(self.end), left) + NARROWEST_LABEL
        right = self.x(bar.end + timedelta(days=1))
        return left, max(right, left + NARROWEST_LABEL)
