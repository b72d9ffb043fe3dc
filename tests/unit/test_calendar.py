"""R15 and R16: weeks, red days, working days and clock changes."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.calendar import (
    add_months,
    days_between,
    elapsed_minutes,
    eve,
    is_red_day,
    is_working_day,
    iso_week,
    last_day_of_year_from,
    monday_of,
    month_span,
    next_working_day,
    previous_working_day,
    public_holiday,
    week_days,
    working_days,
)

CENTURY = st.dates(date(2000, 1, 1), date(2099, 12, 31))
LONG_YEARS = {2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060, 2065, 2071, 2076}


@given(day=CENTURY)
@settings(max_examples=150, deadline=None)
def test_weeks(day: date) -> None:
    year, week = iso_week(day)
    days = week_days(year, week)
    assert day in days
    assert days[0] == monday_of(day)
    assert days[0].weekday() == 0
    assert len(days) == 7


def test_week_53_comes_in_the_right_years() -> None:
    found = {year for year in range(2000, 2080) if iso_week(date(year, 12, 28))[1] == 53}
    assert found == LONG_YEARS
    assert iso_week(date(2027, 1, 1)) == (2026, 53)
    with pytest.raises(ValueError, match="week"):
        week_days(2027, 53)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 1, 1), "Nyårsdagen"),
        (date(2026, 1, 6), "Trettondedag jul"),
        (date(2026, 4, 3), "Långfredagen"),
        (date(2026, 5, 14), "Kristi himmelsfärdsdag"),
        (date(2026, 6, 6), "Nationaldagen"),
        (date(2026, 6, 20), "Midsommardagen"),
        (date(2026, 10, 31), "Alla helgons dag"),
        (date(2026, 12, 25), "Juldagen"),
        (date(2026, 3, 3), None),
    ],
)
def test_public_holidays(day: date, name: str | None) -> None:
    assert public_holiday(day) == name
    assert is_red_day(day) == (name is not None)


def test_red_days_of_a_century() -> None:
    for year in range(2000, 2100):
        red = [day for day in days_between(*_year(year)) if public_holiday(day)]
        assert date(year, 12, 25) in red
        saints = next(day for day in red if public_holiday(day) == "Alla helgons dag")
        assert saints.weekday() == 5
        assert date(year, 10, 31) <= saints <= date(year, 11, 6)
        midsummer = next(day for day in red if public_holiday(day) == "Midsommardagen")
        assert midsummer.weekday() == 5
        assert date(year, 6, 20) <= midsummer <= date(year, 6, 26)


def _year(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


def test_eves_are_a_setting() -> None:
    midsummer_eve = date(2026, 6, 19)
    assert eve(midsummer_eve) == "Midsommarafton"
    assert not is_working_day(midsummer_eve)
    assert is_working_day(midsummer_eve, eves_are_free=False)
    assert is_working_day(date(2026, 4, 30))
    assert eve(date(2026, 3, 3)) is None
    assert not is_red_day(date(2026, 12, 24))


def test_steps_over_easter() -> None:
    assert next_working_day(date(2026, 4, 2)) == date(2026, 4, 7)
    assert previous_working_day(date(2026, 4, 7)) == date(2026, 4, 2)
    assert previous_working_day(date(2027, 1, 4), eves_are_free=False) == date(2026, 12, 31)
    assert previous_working_day(date(2027, 1, 4)) == date(2026, 12, 30)


@given(day=CENTURY)
@settings(max_examples=100, deadline=None)
def test_previous_and_next_agree(day: date) -> None:
    before, after = previous_working_day(day), next_working_day(day)
    assert before < day < after
    between = working_days(before, after)
    assert between == tuple(found for found in (before, day, after) if is_working_day(found))


def test_months_and_years() -> None:
    assert month_span(2028, 2) == (date(2028, 2, 1), date(2028, 2, 29))
    assert month_span(2026, 12) == (date(2026, 12, 1), date(2026, 12, 31))
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert last_day_of_year_from(date(2026, 2, 1)) == date(2027, 1, 31)
    assert last_day_of_year_from(date(2028, 2, 29)) == date(2029, 2, 27)
    assert list(days_between(date(2026, 1, 2), date(2026, 1, 1))) == []


@given(start=CENTURY)
@settings(max_examples=100, deadline=None)
def test_a_year_is_a_year(start: date) -> None:
    length = last_day_of_year_from(start) - start + timedelta(days=1)
    assert length.days in (365, 366)


def test_hours_over_the_nights_of_the_clock() -> None:
    assert elapsed_minutes(datetime(2026, 10, 25, 1), datetime(2026, 10, 25, 4)) == 240
    assert elapsed_minutes(datetime(2026, 3, 29, 1), datetime(2026, 3, 29, 4)) == 120
    assert elapsed_minutes(datetime(2026, 3, 3, 8), datetime(2026, 3, 3, 12)) == 240
