"""The way of a placement: what leads where, where it stands on a day, and every limit of dates."""

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.calendar import last_day
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placement_rules import (
    TRANSITIONS,
    Act,
    Standing,
    after,
    check_withdrawal,
    may_start,
    next_period,
    overlap,
    phase,
)
from ame_desktop.domain.placements import RUNNING, Phase, PlacementOrigin, PlacementState

DAYS = st.dates(date(1999, 12, 25), date(2101, 1, 5))
TODAY = date(2026, 11, 23)
APPROVED = Standing(PlacementState.APPROVED)


@given(
    acts=st.lists(st.sampled_from(Act), max_size=12),
    start=DAYS,
    length=st.integers(0, 800),
    ahead=st.integers(-60, 900),
    ending=st.integers(0, 90),
    route=st.none() | st.sampled_from(ReferralRoute),
    assessed=st.booleans(),
)
@settings(max_examples=100)
def test_no_way_leads_to_a_started_placement_without_approval(
    acts: list[Act],
    start: date,
    length: int,
    ahead: int,
    ending: int,
    route: ReferralRoute | None,
    assessed: bool,
) -> None:
    state, approved = PlacementState.DRAFT, False
    end, today = start + timedelta(days=length), start + timedelta(days=ahead)
    for act in acts:
        try:
            state = after(state, act)
        except DomainError:
            continue
        approved = act is Act.APPROVE or (approved and act is not Act.WITHDRAW)
        found = phase(Standing(state, route, assessed), start, end, today, ending)
        if found in RUNNING:
            assert approved
            assert start <= today <= end
            assert route is not ReferralRoute.AF or assessed
        assert (found is Phase.TO_CLOSE) <= (approved and today > end)


def test_only_the_chief_s_yes_leads_to_approved_and_final_states_stay() -> None:
    ways = {(state, act) for (state, act), to in TRANSITIONS.items() if to == "godkänd"}
    assert ways == {(PlacementState.WAITING, Act.APPROVE)}
    for state in (PlacementState.REFUSED, PlacementState.ENDED):
        for act in Act:
            with pytest.raises(DomainError):
                after(state, act)


@given(start=DAYS, length=st.integers(0, 1200), ending=st.integers(0, 120))
@settings(max_examples=100)
def test_a_placement_goes_through_its_phases_in_order(
    start: date, length: int, ending: int
) -> None:
    end = start + timedelta(days=length)
    order = [Phase.APPROVED, Phase.ONGOING, Phase.ENDING, Phase.TO_CLOSE]
    around = {start, end, end - timedelta(days=ending)}
    days = sorted(day + timedelta(days=step) for day in around for step in (-1, 0, 1))
    seen = [order.index(phase(APPROVED, start, end, day, ending)) for day in days]
    assert seen == sorted(seen)
    assert phase(APPROVED, start, end, end, ending) is Phase.ENDING
    assert phase(APPROVED, start, end, end + timedelta(days=1), ending) is Phase.TO_CLOSE
    assert phase(APPROVED, start, None, end, ending) is Phase.ONGOING


def test_past_its_end_a_placement_waits_to_be_closed_until_it_is() -> None:
    far = TODAY + timedelta(days=3000)
    assert phase(APPROVED, TODAY, TODAY, far, 30) is Phase.TO_CLOSE
    closed = Standing(after(PlacementState.APPROVED, Act.CLOSE))
    assert phase(closed, TODAY, TODAY, far, 30) is Phase.ENDED


def test_route_af_waits_for_the_signed_assessment() -> None:
    unsigned = Standing(PlacementState.APPROVED, ReferralRoute.AF, assessed=False)
    assert phase(unsigned, TODAY, None, TODAY, 30) is Phase.APPROVED
    assert [remark.rule for remark in may_start(unsigned)] == ["RAG-10"]
    waiting = Standing(PlacementState.WAITING, ReferralRoute.AF)
    assert len(may_start(waiting)) == 2
    older = Standing(PlacementState.APPROVED, ReferralRoute.AF, origin=PlacementOrigin.TAKEN_OVER)
    assert not may_start(older)
    assert not may_start(Standing(PlacementState.APPROVED, ReferralRoute.IFO))


def test_an_approved_placement_is_taken_back_only_before_it_begins() -> None:
    check_withdrawal(PlacementState.APPROVED, TODAY + timedelta(days=1), TODAY)
    check_withdrawal(PlacementState.WAITING, TODAY, TODAY)
    with pytest.raises(DomainError, match="Stäng den"):
        check_withdrawal(PlacementState.APPROVED, TODAY, TODAY)


@given(start=DAYS, months=st.integers(1, 36))
@settings(max_examples=100)
def test_a_period_of_months_ends_the_day_before_the_same_date(start: date, months: int) -> None:
    last = last_day(start, months)
    place = start.year * 12 + start.month - 1 + months
    year, month = place // 12, place % 12 + 1
    longest = monthrange(year, month)[1]
    if start.day <= longest:
        assert last + timedelta(days=1) == date(year, month, start.day)
    else:
        assert last == date(year, month, longest)
    assert last_day(start, months) < last_day(start, months + 1)


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 28)),
        (date(2023, 3, 1), 12, date(2024, 2, 29)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2027, 8, 30), 6, date(2028, 2, 29)),
        (date(2025, 12, 31), 2, date(2026, 2, 28)),
        (date(2025, 7, 1), 6, date(2025, 12, 31)),
        (date(2026, 1, 1), 24, date(2027, 12, 31)),
    ],
)
def test_months_over_leap_days_and_year_ends(start: date, months: int, last: date) -> None:
    assert last_day(start, months) == last


@given(start=DAYS, length=st.integers(0, 900))
@settings(max_examples=100)
def test_the_next_period_begins_the_day_after_and_is_as_long(start: date, length: int) -> None:
    end = start + timedelta(days=length)
    first, last = next_period(start, end)
    assert first == end + timedelta(days=1)
    assert abs((last - first) - (end - start)) <= timedelta(days=5)


def test_whole_months_are_extended_by_whole_months() -> None:
    assert next_period(date(2025, 9, 1), date(2026, 2, 28)) == (
        date(2026, 3, 1),
        date(2026, 8, 31),
    )
    assert next_period(date(2026, 3, 2), date(2026, 3, 13)) == (
        date(2026, 3, 14),
        date(2026, 3, 25),
    )


@given(one=DAYS, other=DAYS, first=st.integers(0, 400), second=st.none() | st.integers(0, 400))
@settings(max_examples=100)
def test_two_periods_share_exactly_the_days_in_both(
    one: date, other: date, first: int, second: int | None
) -> None:
    mine = (one, one + timedelta(days=first))
    theirs = (other, None if second is None else other + timedelta(days=second))
    shared = overlap(mine, theirs)
    assert shared == overlap(theirs, mine)
    inside = [
        day
        for day in (mine[0], mine[1], theirs[0], theirs[1] or mine[1])
        if mine[0] <= day <= mine[1]
        and theirs[0] <= day
        and (theirs[1] is None or day <= theirs[1])
    ]
    assert (shared is not None) == bool(inside)
    if shared is not None:
        assert shared == (min(inside), max(inside))
