"""Rules of agreements: when one holds, where it stands, its follow-ups, and hours counted once."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.agreed_occasions import DonePart, worked_days
from ame_desktop.domain.agreement_follow_ups import (
    follow_up_days,
    months_of_follow_up,
    reminded_on,
)
from ame_desktop.domain.agreement_rules import (
    Standing,
    holds_on,
    is_longer_than_a_year,
    next_period,
    phase,
)
from ame_desktop.domain.agreements import AgreementPhase, AgreementState
from ame_desktop.domain.calendar import last_day_of_year_from

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
START, END = date(2026, 3, 1), date(2027, 2, 28)
DAY = date(2026, 11, 23)


@given(DAYS)
@settings(max_examples=100)
def test_a_year_is_never_too_long_and_a_day_more_always_is(start: date) -> None:
    end = last_day_of_year_from(start)
    assert not is_longer_than_a_year(start, end)
    assert is_longer_than_a_year(start, date.fromordinal(end.toordinal() + 1))


@given(DAYS)
@settings(max_examples=100)
def test_renewing_on_time_leaves_no_day_between(start: date) -> None:
    end = last_day_of_year_from(start)
    begins, ends = next_period(end, end)
    assert begins.toordinal() == end.toordinal() + 1
    assert not is_longer_than_a_year(begins, ends)


def test_one_long_past_is_renewed_from_today() -> None:
    assert next_period(date(2024, 1, 31), DAY) == (DAY, date(2027, 11, 22))


@pytest.mark.parametrize(
    ("state", "unsigned", "day", "told"),
    [
        (AgreementState.DRAFT, False, DAY, AgreementPhase.DRAFT),
        (AgreementState.DRAFT, True, DAY, AgreementPhase.UNSIGNED),
        (AgreementState.DRAFT, True, date(2027, 3, 1), AgreementPhase.EXPIRED),
        (AgreementState.SIGNED, False, date(2026, 2, 28), AgreementPhase.COMING),
        (AgreementState.SIGNED, False, date(2026, 11, 29), AgreementPhase.VALID),
        (AgreementState.SIGNED, False, date(2026, 11, 30), AgreementPhase.ENDING),
        (AgreementState.SIGNED, False, date(2027, 3, 1), AgreementPhase.EXPIRED),
    ],
)
def test_where_an_agreement_stands(
    state: AgreementState, unsigned: bool, day: date, told: AgreementPhase
) -> None:
    standing = Standing(state, unsigned, START, END)
    assert phase(standing, day, 90) is told
    held = told in (AgreementPhase.UNSIGNED, AgreementPhase.VALID, AgreementPhase.ENDING)
    assert holds_on(standing, day) is held


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("kvartalsvis", 3),
        ("Halvårsvis med kontaktpersonen", 6),
        ("en gång i månaden", 1),
        ("varannan månad", 2),
        ("årsvis", 12),
        ("vid behov", 6),
    ],
)
def test_the_words_of_a_follow_up_give_its_months(text: str, months: int) -> None:
    assert months_of_follow_up(text, 6) == months


@given(DAYS, st.integers(1, 12))
@settings(max_examples=100)
def test_follow_ups_lie_within_the_agreement_in_order(start: date, months: int) -> None:
    end = last_day_of_year_from(start)
    days = follow_up_days(start, end, months)
    assert days
    assert list(days) == sorted(set(days))
    assert all(start <= day <= end for day in days)


@given(st.integers(0, 400))
@settings(max_examples=100)
def test_an_end_is_reminded_of_from_the_first_step_on(left: int) -> None:
    today = date.fromordinal(END.toordinal() - left)
    due = reminded_on(END, today, (90, 60, 30))
    if left > 90:
        assert due is None
    else:
        assert due is not None
        assert today <= due <= END


def test_noted_hours_count_as_they_are() -> None:
    parts = (DonePart(DAY, Decimal(2)), DonePart(DAY, Decimal(1)))
    assert list(worked_days(parts, Decimal(5))) == [(DAY, 2), (DAY, 1)]


@given(st.integers(1, 6))
@settings(max_examples=20)
def test_an_occasion_shared_by_groups_counts_its_agreed_hours_once(groups: int) -> None:
    parts = [DonePart(DAY, None, 480, 600)] * groups
    assert sum(hours for _, hours in worked_days(parts, Decimal(3))) == 3


def test_without_agreed_hours_the_time_of_day_counts() -> None:
    assert list(worked_days([DonePart(DAY, None, 480, 570)], None)) == [(DAY, Decimal("1.5"))]
    assert list(worked_days([DonePart(DAY, None)], None)) == []
    assert list(worked_days([], Decimal(3))) == []
