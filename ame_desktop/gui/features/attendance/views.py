"""The three ways to look at attendance, and which days each shows."""

from calendar import monthrange
from datetime import date, timedelta
from enum import Enum

from ame_desktop.domain.calendar import monday_of
from ame_desktop.domain.swedish_dates import day_text, month_text


class View(Enum):
    """A day, a week or a month."""

    DAY = "Dag"
    WEEK = "Vecka"
    MONTH = "Månad"

    def span(self, day: date) -> tuple[date, date]:
        """Return the first and the last day that are shown around a day."""
        if self is View.WEEK:
            monday = monday_of(day)
            return monday, monday + timedelta(days=6)
        if self is View.MONTH:
            return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
        return day, day

    def words(self, day: date) -> str:
        """Return what is shown, in words: *vecka 48* or *november 2026*."""
        if self is View.WEEK:
            return f"vecka {day.isocalendar().week}"
        return month_text(day) if self is View.MONTH else day_text(day)
