"""Over a hundred years no order and no hour is counted twice or missed, and parts make totals."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.agreement_hours import AgreementFacts, agreement_lines, planned_hours
from ame_desktop.domain.calendar import add_months, days_between, last_day_of_year_from
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.orders import OrderStatus
from ame_desktop.domain.rollup_counting import DoneWork, OrderFacts, compile_period, hours_by_day
from ame_desktop.domain.rollup_freezing import changed_since, content_of, rollup_of
from ame_desktop.domain.rollup_periods import (
    DEFAULT_ENDS,
    RollupPeriod,
    ends_text,
    parse_ends,
    parse_key,
    period_holding,
    periods_of_year,
)
from ame_desktop.domain.rollup_rows import csv_rows
from ame_desktop.domain.rollups import Figures, Measure, Rollup, Slice, orders_behind
from tests.support.measured import Measured, spaced

FIRST, LAST = date(1990, 1, 1), date(2089, 12, 31)
TERTIALS = parse_ends(DEFAULT_ENDS)
DAYS = st.dates(FIRST, LAST)
HOURS = st.decimals(Decimal(0), Decimal(1000), places=2)
ENDS = st.sets(st.dates(date(2023, 1, 1), date(2023, 12, 30)), max_size=11).map(
    lambda days: (*sorted({(day.month, day.day) for day in days}), (12, 31))
)
WORK = st.builds(
    DoneWork,
    DAYS,
    st.none() | HOURS,
    st.frozensets(st.integers(1, 30), max_size=8),
)


@st.composite
def orders(draw: st.DrawFn) -> tuple[OrderFacts, ...]:
    found = []
    for number in range(draw(st.integers(0, 12))):
        received = draw(DAYS)
        near = st.integers(0, 500).map(lambda n, day=received: min(day + timedelta(n), LAST))
        work = tuple(
            DoneWork(draw(near), part.hours, part.people)
            for part in draw(st.lists(WORK, max_size=4))
        )
        unit = draw(st.sampled_from(("Förskolan", "Hemtjänsten", "Räddningstjänsten")))
        found.append(
            OrderFacts(
                UUID(int=number + 1),
                f"B-{number}",
                received,
                unit,
                unit,
                draw(st.sampled_from(("", "Flytt", "Snö"))),
                draw(st.sampled_from(("", "Utegrupp"))),
                draw(st.sampled_from(OrderStatus)),
                draw(st.sampled_from(("", "Ingen tid"))),
                draw(st.none() | near),
                draw(st.none() | HOURS),
                draw(st.none() | HOURS),
                draw(st.none() | st.integers(0, 9)),
                tuple(sorted(work, key=lambda part: part.day)),
            )
        )
    return tuple(found)


def century(ends: tuple[tuple[int, int], ...]) -> list[RollupPeriod]:
    return [p for year in range(FIRST.year, LAST.year + 1) for p in periods_of_year(year, ends)]


def concerned(found: Iterable[OrderFacts], ends: tuple[tuple[int, int], ...]) -> list[Rollup]:
    """Compile every period that any of the orders has something to do with, and no other."""
    known = tuple(found)
    days = {day for order in known for day in (order.received_on, *(w.day for w in order.work))}
    periods = {period_holding(day, periods_of_year(day.year, ends)) for day in days}
    return [compile_period(period, known) for period in periods if period is not None]


@settings(max_examples=60, deadline=None)
@given(ENDS)
def test_the_periods_of_a_century_hold_every_day_once(ends: tuple[tuple[int, int], ...]) -> None:
    periods = century(ends)
    assert (periods[0].start, periods[-1].end) == (FIRST, LAST)
    for before, after in pairwise(periods):
        assert before.start <= before.end
        assert after.start == before.end + timedelta(days=1)


def test_every_day_of_a_century_is_in_one_tertial(measured: Measured) -> None:
    held = Counter(
        day for period in century(TERTIALS) for day in days_between(period.start, period.end)
    )
    assert set(held) == set(days_between(FIRST, LAST))
    assert set(held.values()) == {1}
    periods = len(century(TERTIALS))
    measured("R16", f"{spaced(len(held))} dagar i exakt en av {periods} sammanställningar")


@settings(max_examples=80, deadline=None)
@given(orders(), ENDS)
def test_no_order_and_no_hour_is_counted_twice_or_missed(
    found: tuple[OrderFacts, ...], ends: tuple[tuple[int, int], ...]
) -> None:
    rollups = concerned(found, ends)
    came = Counter(o.order_id for rollup in rollups for o in rollup.orders if o.came_in)
    assert came == Counter(order.order_id for order in found)
    counted = sum((rollup.total.hours for rollup in rollups), Decimal(0))
    own = sum((hours for order in found for _, hours in hours_by_day(order)), Decimal(0))
    assert counted == own


@settings(max_examples=80, deadline=None)
@given(orders())
def test_an_orders_hours_are_what_was_worked_or_corrected_or_stated(
    found: tuple[OrderFacts, ...],
) -> None:
    for order in found:
        total = sum((hours for _, hours in hours_by_day(order)), Decimal(0))
        worked = [part.hours for part in order.work if part.hours is not None]
        if order.corrected is not None:
            assert total == order.corrected
        elif worked:
            assert total == sum(worked)
        elif order.status is OrderStatus.DONE:
            assert total == (order.stated or 0)
        else:
            assert total == 0


@settings(max_examples=80, deadline=None)
@given(orders())
def test_the_parts_of_every_table_make_its_total(found: tuple[OrderFacts, ...]) -> None:
    for rollup in concerned(found, TERTIALS):
        for part in Slice:
            figures = [line.figures for line in rollup.parts[part]]
            assert _sums(figures) == _sums([rollup.total])
        assert rollup.total.declined == sum(line.count for line in rollup.reasons)
        assert sum(row[3] for row in csv_rows(rollup)) == rollup.total.received
        assert sum(Decimal(row[6]) for row in csv_rows(rollup)) == rollup.total.hours


def _sums(figures: list[Figures]) -> tuple[Decimal | int, ...]:
    return (
        sum(f.received for f in figures),
        sum(f.done for f in figures),
        sum(f.declined for f in figures),
        sum(f.open for f in figures),
        sum((f.hours for f in figures), Decimal(0)),
        sum(f.lead_total for f in figures),
        sum(f.lead_count for f in figures),
    )


@settings(max_examples=60, deadline=None)
@given(orders())
def test_fewer_than_five_people_are_never_shown(found: tuple[OrderFacts, ...]) -> None:
    for rollup in concerned(found, TERTIALS):
        lines = [line.figures for part in Slice for line in rollup.parts[part]]
        for people in (figures.people for figures in (*lines, rollup.total)):
            assert people is None or people == 0 or people >= 5


@settings(max_examples=60, deadline=None)
@given(orders())
def test_a_frozen_copy_says_the_same_and_nothing_has_changed(
    found: tuple[OrderFacts, ...],
) -> None:
    for rollup in concerned(found, TERTIALS):
        kept = rollup_of(content_of(rollup))
        assert kept == rollup
        assert changed_since(kept, rollup) == ()


def test_work_over_new_year_is_in_both_periods_and_the_order_in_one() -> None:
    work = (
        DoneWork(date(2026, 12, 30), Decimal("4.50"), frozenset({1, 2, 3})),
        DoneWork(date(2027, 1, 4), Decimal("2.00"), frozenset({2, 3, 4, 5, 6})),
    )
    order = OrderFacts(
        UUID(int=1), "B-1", date(2026, 12, 20), "A", "A", "", "", OrderStatus.DONE, work=work
    )
    autumn, spring = periods_of_year(2026, TERTIALS)[2], periods_of_year(2027, TERTIALS)[0]
    before, after = compile_period(autumn, [order]), compile_period(spring, [order])
    assert (before.total.received, before.total.hours, before.total.people) == (
        1,
        Decimal("4.5"),
        None,
    )
    assert (after.total.received, after.total.hours, after.total.people) == (0, Decimal(2), 5)
    assert before.total.lead_days == Decimal("15.0")
    assert orders_behind(after.orders, Measure.RECEIVED) == ()
    assert len(orders_behind(after.orders, Measure.HOURS)) == 1


def test_hours_that_an_order_states_wait_until_it_is_done() -> None:
    work = (DoneWork(date(2026, 5, 4), None, frozenset({1})),)
    begun = OrderFacts(
        UUID(int=1),
        "B-1",
        date(2026, 5, 2),
        "A",
        "A",
        "",
        "",
        OrderStatus.ONGOING,
        stated=Decimal(40),
        work=work,
    )
    assert hours_by_day(begun) == ()
    assert hours_by_day(replace(begun, status=OrderStatus.DECLINED)) == ()
    assert hours_by_day(replace(begun, status=OrderStatus.DONE)) == (
        (date(2026, 5, 4), Decimal(40)),
    )


def test_a_fixed_period_tells_that_its_days_are_others_now() -> None:
    fixed = compile_period(periods_of_year(2026, TERTIALS)[1], [])
    now = compile_period(periods_of_year(2026, parse_ends("30 juni\n31 december"))[1], [])
    (line,) = changed_since(fixed, now)
    assert (line.what, line.before, line.after) == (
        "Periodens dagar",
        "1 maj–31 augusti 2026",
        "1 juli–31 december 2026",
    )


@pytest.mark.parametrize(
    "text", ["", "31 april\n31 december", "30 juni", "31 augusti\n30 april\n31 december", "vår"]
)
def test_days_that_do_not_cover_the_year_are_refused(text: str) -> None:
    with pytest.raises(DomainError):
        parse_ends(text)


def test_the_end_of_february_is_the_last_day_also_in_a_leap_year() -> None:
    ends = parse_ends("29 feb\n31 december")
    assert ends_text(ends) == "28 februari\n31 december"
    assert periods_of_year(2028, ends)[0].end == date(2028, 2, 29)
    assert periods_of_year(2027, ends)[0].end == date(2027, 2, 28)


@settings(max_examples=100, deadline=None)
@given(DAYS, st.integers(1, 400), HOURS, DAYS, st.integers(1, 900))
def test_planned_hours_of_parts_make_the_whole_but_for_a_cent(
    start: date, long: int, hours: Decimal, first: date, span: int
) -> None:
    end, last = start + timedelta(long), first + timedelta(span)
    cut = first + timedelta(span // 2)
    whole = planned_hours(hours, start, end, first, last)
    parts = planned_hours(hours, start, end, first, cut) + planned_hours(
        hours, start, end, cut + timedelta(1), last
    )
    assert abs(whole - parts) <= Decimal("0.01")


def test_a_whole_year_is_twelve_months_of_hours() -> None:
    start = date(2026, 3, 15)
    end = last_day_of_year_from(start)
    assert (
        planned_hours(
            Decimal(10), date(2026, 1, 1), date(2026, 12, 31), start, add_months(start, 24)
        )
        < 120
    )
    months = planned_hours(Decimal(10), date(2027, 1, 1), date(2027, 12, 31), FIRST, LAST)
    assert months == Decimal("120.00")
    line = AgreementFacts(
        UUID(int=1),
        "A-1",
        "Skolan",
        "Vikt",
        start,
        end,
        Decimal(10),
        ((date(2026, 4, 1), Decimal(7)), (date(2026, 9, 1), Decimal(9))),
    )
    (found,) = agreement_lines([line], date(2026, 1, 1), date(2026, 4, 30))
    assert (found.planned, found.delivered) == (Decimal("15.48"), Decimal(7))
    assert agreement_lines([line], date(2028, 1, 1), date(2028, 4, 30)) == ()


def test_a_period_is_named_by_year_and_number() -> None:
    assert parse_key(" 2026t2 ") == (2026, 2)
    assert periods_of_year(2026, TERTIALS)[1].label == "Tertial 2 2026"
    assert periods_of_year(2026, parse_ends("30 juni\n31 december"))[0].label == "Period 1 2026"
