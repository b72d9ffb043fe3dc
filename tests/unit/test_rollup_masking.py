"""Counts of people under five are not shown, and cannot be had from those that are."""

from collections.abc import Iterator
from datetime import date
from itertools import product
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.orders import OrderStatus
from ame_desktop.domain.rollup_counting import DoneWork, OrderFacts, compile_period
from ame_desktop.domain.rollup_masking import shown
from ame_desktop.domain.rollup_periods import RollupPeriod
from ame_desktop.domain.rollups import MASKED, UNKNOWN, RollupLine, Slice, shown_people

DAY = date(2026, 5, 4)
PERIOD = RollupPeriod(2026, 2, date(2026, 5, 1), date(2026, 8, 31))


def order(number: int, unit: str, kind: str, people: frozenset[object]) -> OrderFacts:
    work = (DoneWork(DAY, None, people),)
    status = OrderStatus.DONE
    key = UUID(int=number)
    return OrderFacts(key, str(number), DAY, unit, unit, kind, "Utegrupp", status, work=work)


def people_of(lines: tuple[RollupLine, ...]) -> dict[str, int | None]:
    return {line.name: line.figures.people for line in lines}


def test_a_count_that_is_not_shown_cannot_be_had_from_the_total() -> None:
    rollup = compile_period(
        PERIOD,
        [
            order(1, "A", "Flytt", frozenset(range(3))),
            order(2, "B", "Snö", frozenset(range(10, 16))),
            order(3, "C", "Ved", frozenset(range(20, 29))),
        ],
    )
    assert rollup.total.people == 18
    assert people_of(rollup.parts[Slice.UNIT]) == {"A": None, "B": None, "C": 9}
    assert people_of(rollup.parts[Slice.KIND]) == {"Flytt": None, "Snö": None, "Ved": 9}
    assert people_of(rollup.parts[Slice.ARENA]) == {"Utegrupp": 18}


def test_the_same_orders_under_another_name_are_not_shown_either() -> None:
    rollup = compile_period(
        PERIOD,
        [
            order(1, "A", "Flytt", frozenset(range(3))),
            order(2, "B", "Snö", frozenset(range(10, 16))),
            order(3, "C", "Flytt", frozenset(range(20, 29))),
            order(4, "D", "Flytt", frozenset(range(30, 40))),
        ],
    )
    assert people_of(rollup.parts[Slice.UNIT]) == {"A": None, "B": None, "C": 9, "D": 10}
    assert people_of(rollup.parts[Slice.KIND]) == {"Flytt": None, "Snö": None}


def test_where_every_line_must_be_hidden_and_still_tells_nothing_is_shown() -> None:
    ones = [order(n, f"Enhet {n}", "Flytt", frozenset({n})) for n in range(1, 7)]
    rollup = compile_period(PERIOD, ones)
    counts = [line.figures.people for lines in rollup.parts.values() for line in lines]
    assert [rollup.total.people, *counts] == [None] * (1 + len(counts))


def test_people_that_nobody_knows_of_are_not_nobody() -> None:
    done = OrderFacts(UUID(int=1), "1", DAY, "A", "A", "", "", OrderStatus.DONE)
    rollup = compile_period(PERIOD, [done])
    assert shown_people(rollup.total.people) == UNKNOWN == "–"
    assert (shown_people(None), shown_people(5)) == (MASKED, "5")


@pytest.mark.parametrize("total", [1, 4])
def test_under_five_in_all_is_not_shown(total: int) -> None:
    assert shown(total, [[(total, frozenset({UUID(int=1)}))]]) == (None, [(None,)])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 8), min_size=1, max_size=4))
def test_no_reader_can_tell_a_count_under_five(counts: list[int]) -> None:
    """Every count under five has at least two values that give what is shown."""
    table = [(count, frozenset({UUID(int=n + 1)})) for n, count in enumerate(counts)]
    total, (lines,) = shown(sum(counts), [table])
    if total is None:
        assert not any(lines)
        return
    possible = list(_possible(total, lines))
    assert tuple(counts) in possible
    for place, count in enumerate(counts):
        if 0 < count < 5:
            assert len({guess[place] for guess in possible}) > 1


def _possible(total: int, lines: tuple[int | None, ...]) -> Iterator[tuple[int, ...]]:
    choices = [range(1, total + 1) if line is None else (line,) for line in lines]
    return (guess for guess in product(*choices) if sum(guess) == total)
