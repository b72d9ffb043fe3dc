"""The Swedish calendar: ISO weeks, red days, eves, working days, months and years."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays
from dateutil.relativedelta import relativedelta

from ame_desktop.domain.swedish_dates import last_day_of_month

STOCKHOLM = ZoneInfo("Europe/Stockholm")
"""The zone whose wall clock attendance is kept in."""

_FIXED_EVES = {
    (1, 5): "Trettondagsafton",
    (4, 30): "Valborgsmässoafton",
    (12, 23): "Dagen före julafton",
    (12, 24): "Julafton",
    (12, 31): "Nyårsafton",
}
_FREE_EVES = frozenset({"Julafton", "Nyårsafton", "Midsommarafton", "Påskafton", "Pingstafton"})


def iso_week(day: date) -> tuple[int, int]:
    """Return the ISO year and week of a day; 1 January can lie in week 53 of the year before."""
    parts = day.isocalendar()
    return parts.year, parts.week


def monday_of(day: date) -> date:
    """Return the Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def week_days(year: int, week: int) -> tuple[date, ...]:
    """Return the seven days of an ISO week, Monday first.

    Raises:
        ValueError: if the year has no such week.
    """
    monday = date.fromisocalendar(year, week, 1)
    return tuple(monday + timedelta(days=number) for number in range(7))


@lru_cache(maxsize=256)
def _public_holidays(year: int) -> dict[date, str]:
    found = holidays.country_holidays("SE", years=year, language="sv")
    return {day: name for day, name in found.items() if day.year == year}


def public_holiday(day: date) -> str | None:
    """Return the Swedish name of the public holiday on this day, or ``None``."""
    return _public_holidays(day.year).get(day)


def is_red_day(day: date) -> bool:
    """Whether the day is a Sunday or a public holiday."""
    return day.weekday() == 6 or public_holiday(day) is not None


def eve(day: date) -> str | None:
    """Return the name of the eve on this day, or ``None``.

    An eve is no public holiday; whether the unit works on it is a setting.
    """
    fixed = _FIXED_EVES.get((day.month, day.day))
    if fixed:
        return fixed
    tomorrow = public_holiday(day + timedelta(days=1))
    return _MOVING_EVES.get(tomorrow) if tomorrow else None


_MOVING_EVES = {
    "Påskdagen": "Påskafton",
    "Pingstdagen": "Pingstafton",
    "Midsommardagen": "Midsommarafton",
    "Långfredagen": "Skärtorsdagen",
    "Alla helgons dag": "Allhelgonaafton",
}


def is_free_holiday(day: date) -> bool:
    """Whether the day is a public holiday or an eve on which the unit is closed."""
    return public_holiday(day) is not None or eve(day) in _FREE_EVES


def is_working_day(day: date, *, eves_are_free: bool = True) -> bool:
    """Whether the unit works on the day: Monday to Friday, no public holiday.

    Args:
        day: the day asked about.
        eves_are_free: the unit's setting; Midsummer, Christmas and New Year's Eve are then free.
    """
    if day.weekday() >= 5 or public_holiday(day) is not None:
        return False
    return not (eves_are_free and eve(day) in _FREE_EVES)


def previous_working_day(day: date, *, eves_are_free: bool = True) -> date:
    """Return the latest working day before this one."""
    return _step(day, -1, eves_are_free)


def next_working_day(day: date, *, eves_are_free: bool = True) -> date:
    """Return the first working day after this one."""
    return _step(day, 1, eves_are_free)


def _step(day: date, direction: int, eves_are_free: bool) -> date:
    day += timedelta(days=direction)
    while not is_working_day(day, eves_are_free=eves_are_free):
        day += timedelta(days=direction)
    return day


def days_between(first: date, last: date) -> Iterator[date]:
    """Yield every day from the first to the last, both included; none if the last is earlier."""
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)


def working_days(first: date, last: date, *, eves_are_free: bool = True) -> tuple[date, ...]:
    """Return the working days from the first to the last, both included."""
    return tuple(
        day for day in days_between(first, last) if is_working_day(day, eves_are_free=eves_are_free)
    )


def month_span(year: int, month: int) -> tuple[date, date]:
    """Return the first and the last day of a month."""
    return date(year, month, 1), last_day_of_month(year, month)


def add_months(day: date, months: int) -> date:
    """Return the same day some months later; the 31st becomes the month's last day if need be."""
    return day + relativedelta(months=months)


def last_day(start: date, months: int) -> date:
    """Return the last day of a period of whole months that begins on ``start``.

    It ends the day before the same date of its last month; where that month has no such date it
    ends with the month: from 29 February a year ends on 28 February, leap or not.
    """
    beyond = add_months(start, months)
    return beyond - timedelta(days=1) if beyond.day == start.day else beyond


def last_day_of_year_from(start: date) -> date:
    """Return the last day of a year that begins on ``start``: 1 Feb 2026 gives 31 Jan 2027.

    Source: RAG-42
    """
    return start + relativedelta(years=1) - timedelta(days=1)


def elapsed_minutes(start: datetime, end: datetime) -> int:
    """Return the minutes that really pass between two wall-clock times in Sweden.

    On the nights when the clock is changed this differs from the difference of the readings.
    """
    begins = start.replace(tzinfo=STOCKHOLM).timestamp()
    return round((end.replace(tzinfo=STOCKHOLM).timestamp() - begins) / 60)
