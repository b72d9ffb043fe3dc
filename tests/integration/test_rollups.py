"""The compilation in the database: equal to what was counted by hand, row by row."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import event

from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.rollups import Measure, Slice, orders_behind
from ame_desktop.services.rollups import current_key, periods, view
from tests.support.agreements import Agreements
from tests.support.orders_key import KEY_PERIODS, KeyRow, key_of, key_rows, read_in_orders
from tests.support.units import Unit


def test_every_row_equals_what_was_counted_by_hand(any_unit: Unit) -> None:
    ctx = read_in_orders(any_unit.chief)
    found = [
        KeyRow(
            period,
            line.name,
            line.figures.received,
            line.figures.done,
            line.figures.declined,
            line.figures.hours,
        )
        for period in KEY_PERIODS
        for line in view(ctx, period).rollup.parts[Slice.UNIT]
    ]
    assert sorted(found, key=_place) == sorted(key_rows(), key=_place)
    assert len(found) == 65


def _place(row: KeyRow) -> tuple[str, str]:
    return row.period, row.unit


@pytest.mark.parametrize("part", Slice)
def test_the_parts_of_every_table_make_the_total(unit: Unit, part: Slice) -> None:
    ctx = read_in_orders(unit.chief)
    for period in KEY_PERIODS:
        rollup = view(ctx, period).rollup
        lines = [line.figures for line in rollup.parts[part]]
        total = rollup.total
        assert sum(line.received for line in lines) == total.received
        assert sum(line.done for line in lines) == total.done
        assert sum(line.declined for line in lines) == total.declined
        assert sum(line.open for line in lines) == total.open
        assert sum((line.hours for line in lines), Decimal(0)) == total.hours
        assert total.received == total.done + total.declined + total.open


def test_every_figure_opens_its_rows(unit: Unit) -> None:
    rollup = view(read_in_orders(unit.chief), "2026T2").rollup
    for line in rollup.parts[Slice.UNIT]:
        behind = {
            measure: orders_behind(rollup.orders, measure, Slice.UNIT, line.name)
            for measure in Measure
        }
        assert len(behind[Measure.RECEIVED]) == line.figures.received
        assert len(behind[Measure.DONE]) == line.figures.done
        assert len(behind[Measure.DECLINED]) == line.figures.declined
        assert len(behind[Measure.OPEN]) == line.figures.open
        assert sum(o.hours for o in behind[Measure.HOURS]) == line.figures.hours
    assert len(orders_behind(rollup.orders, Measure.RECEIVED)) == rollup.total.received


def test_a_period_stands_beside_the_one_before_and_last_year(unit: Unit) -> None:
    ctx = read_in_orders(unit.chief)
    found = view(ctx, "2026T2")
    assert found.previous is not None
    assert found.year_before is not None
    for rollup, key in ((found.previous, "2026T1"), (found.year_before, "2025T2")):
        assert rollup.period.key == key
        assert rollup.total.received == sum(row.received for row in key_of(key))
        assert rollup.total.hours == sum(row.hours for row in key_of(key))
    first = view(ctx, "2025T1")
    assert (first.previous, first.year_before) == (None, None)


def test_a_compilation_is_read_with_the_same_questions_whatever_its_size(any_unit: Unit) -> None:
    asked: list[str] = []
    engine = any_unit.store.engine

    def count(_c: object, _k: object, statement: str, *_: object) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            asked.append(statement)

    numbers = []
    for _ in range(2):
        event.listen(engine, "before_cursor_execute", count)
        view(any_unit.chief, "2026T2")
        event.remove(engine, "before_cursor_execute", count)
        numbers.append(len(asked))
        asked.clear()
        if not numbers[1:]:
            read_in_orders(any_unit.chief)
    assert numbers[0] == numbers[1] <= 9


def test_the_periods_begin_with_the_first_order(unit: Unit) -> None:
    assert [choice.period.key for choice in periods(unit.chief)] == ["2026T3"]
    ctx = read_in_orders(unit.chief)
    keys = [choice.period.key for choice in periods(ctx)]
    assert keys == list(reversed(KEY_PERIODS))
    assert [choice.running for choice in periods(ctx)] == [True, *[False] * 5]
    assert current_key(ctx) == "2026T2"


@pytest.mark.parametrize("key", ["2026T4", "2026T0", "0001T1", "9999T1"])
def test_a_period_that_does_not_exist_is_said(unit: Unit, key: str) -> None:
    with pytest.raises(NotFoundError):
        view(unit.chief, key)


def test_a_name_that_is_no_period_is_said(unit: Unit) -> None:
    with pytest.raises(DomainError, match="2026T2"):
        view(unit.chief, "tertial två")


def test_an_unfinished_period_says_how_much_is_left(unit: Unit) -> None:
    found = view(read_in_orders(unit.chief), "2026T3")
    assert found.rollup.days_left == 38
    assert "Perioden pågår." in found.paragraph


def test_hours_of_an_agreement_that_ended_long_ago_are_not_missed(any_unit: Unit) -> None:
    held = Agreements(any_unit)
    key = held.signed(start=date(2024, 6, 1), end=date(2025, 5, 31))
    held.work(held.task(key), date(2026, 11, 2), Decimal(4))
    (line,) = view(any_unit.chief, "2026T3").rollup.agreements
    assert (line.planned, line.delivered) == (0, 4)
