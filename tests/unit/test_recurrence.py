"""Agreed tasks come back on the right days: leap years, week 53, clock changes, public holidays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.agreements import HolidayPolicy, Recurrence
from ame_desktop.domain.calendar import (
    days_between,
    is_working_day,
    last_day_of_year_from,
    next_working_day,
    previous_working_day,
)
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.recurrence import (
    LAST_OF_MONTH,
    RecurrenceRule,
    checked_rule,
    next_occurrences,
    occurrence_on,
    occurrences,
    weekday_mask,
)

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
SEASONS = st.one_of(
    st.just(("", "")),
    st.tuples(DAYS, DAYS).map(lambda pair: (f"{pair[0]:%m-%d}", f"{pair[1]:%m-%d}")),
)
RULES = st.builds(
    lambda season, **parts: checked_rule(
        RecurrenceRule(**parts, season_from=season[0], season_to=season[1])
    ),
    SEASONS,
    recurrence=st.sampled_from(Recurrence),
    weekdays=st.integers(1, 0b0011111),
    every=st.integers(1, 6),
    anchor=DAYS,
    nth=st.sampled_from((1, 2, 3, 4, 5, LAST_OF_MONTH)),
    holidays=st.sampled_from(HolidayPolicy),
)
MONDAY, TUESDAY, THURSDAY = 0, 1, 3


def rule_gives(rule: RecurrenceRule, day: date) -> bool:
    """Say from the day alone whether the rule names it; the slow and plain way."""
    if rule.recurrence is Recurrence.WHEN_NEEDED or day.weekday() > 4 or not rule.in_season(day):
        return False
    if rule.recurrence is Recurrence.WEEKDAYS:
        return True
    in_month = rule.recurrence is not Recurrence.MONTHLY or is_nth(rule.nth or 0, day)
    return rule.has_weekday(day.weekday()) and in_month and in_beat(rule, day)


def is_nth(nth: int, day: date) -> bool:
    if nth == LAST_OF_MONTH:
        return (day + timedelta(days=7)).month != day.month
    return (day.day - 1) // 7 + 1 == nth


def in_beat(rule: RecurrenceRule, day: date) -> bool:
    """Whether some day of the same ISO week lies a whole number of turns from the anchor."""
    if rule.anchor is None:
        return True
    near = [day + timedelta(days=step) for step in range(-6, 7)]
    week = [other for other in near if other.isocalendar()[:2] == day.isocalendar()[:2]]
    return any((other - rule.anchor).days % (7 * rule.every) == 0 for other in week)


def plainly(rule: RecurrenceRule, first: date, last: date) -> Iterator[date]:
    """Find the days of work one by one."""
    for day in days_between(first, last):
        named = [day, *free_days_beside(rule.holidays, day)]
        if is_working_day(day) and any(rule_gives(rule, other) for other in named):
            yield day


def free_days_beside(policy: HolidayPolicy, day: date) -> Iterator[date]:
    if policy is HolidayPolicy.AFTER:
        yield from days_between(previous_working_day(day) + timedelta(days=1), day)
    if policy is HolidayPolicy.BEFORE:
        yield from days_between(day, next_working_day(day) - timedelta(days=1))


@given(rule=RULES, first=DAYS, length=st.integers(0, 90))
@settings(max_examples=150, deadline=None)
def test_as_the_plain_way_over_a_century(rule: RecurrenceRule, first: date, length: int) -> None:
    last = first + timedelta(days=length)
    found = occurrences(rule, first, last)
    assert [one.day for one in found] == list(plainly(rule, first, last))
    assert all(is_working_day(one.day) and rule_gives(rule, one.occurs_on) for one in found)
    assert len({one.occurs_on for one in found}) == len(found)
    for one in found:
        assert one.is_moved == (not is_working_day(one.occurs_on))
        if one.is_moved:
            assert (one.day > one.occurs_on) == (rule.holidays is HolidayPolicy.AFTER)


@given(rule=RULES, first=DAYS, cut=st.integers(0, 60), length=st.integers(0, 60))
@settings(max_examples=100, deadline=None)
def test_no_time_lies_in_two_spans_or_in_none(
    rule: RecurrenceRule, first: date, cut: int, length: int
) -> None:
    middle = first + timedelta(days=cut)
    last = middle + timedelta(days=length)
    after = middle + timedelta(days=1)
    parts = occurrences(rule, first, middle) + occurrences(rule, after, last)
    assert parts == occurrences(rule, first, last)
    on_each = [occurrence_on(rule, day) for day in days_between(first, last)]
    assert tuple(one for one in on_each if one is not None) == parts


@given(rule=RULES, since=DAYS, count=st.integers(0, 12))
@settings(max_examples=60, deadline=None)
def test_the_next_ones(rule: RecurrenceRule, since: date, count: int) -> None:
    until = last_day_of_year_from(since)
    found = next_occurrences(rule, since, count, until=until)
    assert found == occurrences(rule, since, until)[:count]


def test_alternate_thursdays_keep_their_beat_through_a_hundred_years() -> None:
    first = date(2026, 2, 5)
    rule = RecurrenceRule(Recurrence.WEEKLY, weekday_mask(THURSDAY), 2, first)
    found = {one.day for one in occurrences(rule, first, date(2125, 12, 31))}
    weeks_53 = 0
    day = first
    while day <= date(2125, 12, 31):
        assert (day in found) == is_working_day(day)
        weeks_53 += day.isocalendar().week == 53
        day += timedelta(days=14)
    assert weeks_53 > 5
    assert all((day - first).days % 14 == 0 for day in found)


def test_the_clock_changes_move_no_day() -> None:
    sundays = [date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28), date(2027, 10, 31)]
    rule = RecurrenceRule(Recurrence.WEEKLY, weekday_mask(MONDAY), 2, date(2026, 3, 30))
    days = [one.day for one in occurrences(rule, date(2026, 3, 1), date(2027, 11, 30))]
    assert date(2026, 3, 30) in days
    assert all((later - earlier).days % 14 == 0 for earlier, later in pairwise(days))
    every_day = RecurrenceRule(Recurrence.WEEKDAYS)
    for sunday in sundays:
        monday = sunday + timedelta(days=1)
        assert [one.day for one in occurrences(every_day, sunday, monday)] == (
            [monday] if is_working_day(monday) else []
        )


def test_first_tuesday_of_the_month() -> None:
    rule = RecurrenceRule(Recurrence.MONTHLY, weekday_mask(TUESDAY), nth=1)
    found = [one.day for one in next_occurrences(rule, date(2026, 11, 23), 3)]
    assert found == [date(2026, 12, 1), date(2027, 1, 5), date(2027, 2, 2)]


def test_holidays_are_skipped_or_moved() -> None:
    # Friday 25 December 2026; Thursday 24 and the weekend are free as well.
    friday = RecurrenceRule(Recurrence.WEEKLY, weekday_mask(4))
    span = date(2026, 12, 19), date(2026, 12, 31)
    assert occurrences(friday, *span) == ()
    before = occurrences(replace(friday, holidays=HolidayPolicy.BEFORE), *span)
    after = occurrences(replace(friday, holidays=HolidayPolicy.AFTER), *span)
    assert [(one.day, one.occurs_on) for one in before] == [
        (date(2026, 12, 23), date(2026, 12, 25)),
        (date(2026, 12, 30), date(2027, 1, 1)),
    ]
    assert [one.day for one in after] == [date(2026, 12, 28)]


def test_moved_onto_a_day_with_the_same_work_is_done_once() -> None:
    daily = RecurrenceRule(Recurrence.WEEKDAYS, holidays=HolidayPolicy.AFTER)
    found = occurrences(daily, date(2026, 12, 21), date(2027, 1, 10))
    assert len({one.day for one in found}) == len(found)
    assert not any(one.is_moved for one in found)


def test_a_season_over_the_turn_of_the_year_and_29_february() -> None:
    winter = RecurrenceRule(Recurrence.WEEKDAYS, season_from="11-01", season_to="02-29")
    days = [one.day for one in occurrences(winter, date(2027, 1, 1), date(2028, 12, 31))]
    assert date(2028, 2, 29) in days
    assert {day.month for day in days} == {11, 12, 1, 2}
    fifth = RecurrenceRule(
        Recurrence.MONTHLY, weekday_mask(TUESDAY), nth=5, season_from="02-01", season_to="02-29"
    )
    assert [one.day for one in next_occurrences(fifth, date(2026, 1, 1))] == [date(2028, 2, 29)]
    assert next_occurrences(fifth, date(2028, 3, 1)) == ()


def test_a_saturday_that_is_named_is_a_day_to_work() -> None:
    saturday = RecurrenceRule(Recurrence.WEEKLY, weekday_mask(5))
    days = [one.day for one in occurrences(saturday, date(2026, 6, 1), date(2026, 6, 30))]
    assert days == [date(2026, 6, 13), date(2026, 6, 27)]


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        (RecurrenceRule(Recurrence.WEEKLY), "weekdays"),
        (RecurrenceRule(Recurrence.MONTHLY, nth=1), "weekdays"),
        (RecurrenceRule(Recurrence.MONTHLY, 1), "nth"),
        (RecurrenceRule(Recurrence.WEEKLY, 1, 0), "every"),
        (RecurrenceRule(Recurrence.WEEKLY, 1, 2), "anchor"),
        (RecurrenceRule(Recurrence.WEEKDAYS, season_from="5/1"), "season_from"),
        (RecurrenceRule(Recurrence.WEEKDAYS, season_from="05-01"), "season_to"),
        (RecurrenceRule(Recurrence.WEEKDAYS, season_from="05-01", season_to="02-30"), "season_to"),
    ],
)
def test_a_rule_that_does_not_add_up(rule: RecurrenceRule, field: str) -> None:
    with pytest.raises(DomainError) as caught:
        checked_rule(rule)
    assert caught.value.field == field
