"""The spans of days that a report is most often for."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from ame_desktop.domain.calendar import month_span

Days = tuple[date | None, date | None]

OWN_DAYS: Final = "Egna dagar"


def this_month(today: date) -> Days:
    """Return the month so far."""
    return today.replace(day=1), today


def last_month(today: date) -> Days:
    """Return the whole of the month before."""
    day = today.replace(day=1) - timedelta(days=1)
    return month_span(day.year, day.month)


def this_year(today: date) -> Days:
    """Return the year so far."""
    return today.replace(month=1, day=1), today


def everything(_today: date) -> Days:
    """Return no limits."""
    return None, None


PERIODS: Final[tuple[tuple[str, Callable[[date], Days]], ...]] = (
    ("Den här månaden", this_month),
    ("Förra månaden", last_month),
    ("I år", this_year),
    ("Allt", everything),
)
