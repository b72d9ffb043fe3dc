"""How long a support may last: months as in law, marks before an end, overlaps and claim limits."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.calendar import last_day
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.subsidies import (
    SubsidyBasis,
    SubsidyDraft,
    SubsidyPeriod,
    SubsidyPhase,
    SubsidyState,
    SubsidyTypeRow,
)
from ame_desktop.domain.subsidy_figures import SINCE_EVER, Confidence, Figure, FigureRow, Terms
from ame_desktop.domain.subsidy_periods import (
    DEADLINE_MARKS,
    band,
    last_claim_day,
    longest_end,
    overlap_days,
    phase_on,
    remarks,
)

PERSON, KIND = new_id(), new_id()
DAYS = st.dates(date(2019, 1, 1), date(2032, 12, 31))
SOME = settings(max_examples=100, deadline=None)


def terms(**months: int) -> Terms:
    return Terms(
        {
            Figure[name]: FigureRow(
                KIND,
                "",
                Figure[name],
                SINCE_EVER,
                Decimal(value),
                "NAT-05; prov",
                Confidence.STATUTE,
            )
            for name, value in months.items()
        }
    )


def kind(name: str = "Nystartsjobb", *, wage_support: bool = True) -> SubsidyTypeRow:
    return SubsidyTypeRow(
        KIND,
        1,
        name.lower(),
        name,
        name,
        ActivityForm.NEW_START_JOB,
        SubsidyBasis.SHARE_OF_WAGE,
        wage_support,
        None,
        None,
        "",
        (),
        "Ny ansökan för varje beslut.",
        "",
        "RAG-32",
        (),
    )


def draft(start: date, end: date | None) -> SubsidyDraft:
    return SubsidyDraft(PERSON, KIND, start, end, decision_number="AF-1")


def period(of: SubsidyDraft) -> SubsidyPeriod:
    return SubsidyPeriod(new_id(), 1, SubsidyState.GRANTED, of, None, of.start)


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        (date(2026, 3, 1), 12, date(2027, 2, 28)),
        (date(2027, 3, 1), 12, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 12, 1), 1, date(2026, 12, 31)),
        (date(2026, 7, 15), 6, date(2027, 1, 14)),
        (date(2025, 12, 31), 12, date(2026, 12, 30)),
    ],
)
def test_months_are_counted_as_in_law(start: date, months: int, last: date) -> None:
    assert last_day(start, months) == last


@SOME
@given(DAYS, st.integers(1, 60))
def test_a_period_of_months_ends_in_its_month(start: date, months: int) -> None:
    end = last_day(start, months)
    number = start.year * 12 + start.month - 1 + months
    after = end + timedelta(days=1)
    assert (after.year * 12 + after.month - 1) - number in (0, 1)
    short = start.day > monthrange(number // 12, number % 12 + 1)[1]
    assert after.day == (1 if short else start.day)


@SOME
@given(DAYS, st.integers(1, 60), st.integers(1, 400))
def test_a_later_start_and_more_months_never_end_earlier(
    start: date, months: int, later: int
) -> None:
    assert last_day(start, months) < last_day(start, months + 1)
    assert last_day(start, months) <= last_day(start + timedelta(days=later), months)


@pytest.mark.parametrize(
    ("left", "mark"),
    [(91, None), (90, 90), (61, 90), (60, 60), (30, 30), (14, 14), (0, 14), (-3, 14), (None, None)],
)
def test_the_marks_are_90_60_30_and_14_days(left: int | None, mark: int | None) -> None:
    assert band(left) == mark
    assert sorted(DEADLINE_MARKS) == [14, 30, 60, 90]


def test_a_support_goes_through_its_phases_by_its_dates() -> None:
    start, end = date(2026, 3, 1), date(2026, 12, 31)
    days = {
        date(2026, 2, 28): SubsidyPhase.COMING,
        date(2026, 3, 1): SubsidyPhase.RUNNING,
        date(2026, 11, 30): SubsidyPhase.RUNNING,
        date(2026, 12, 1): SubsidyPhase.ENDING,
        date(2026, 12, 31): SubsidyPhase.ENDING,
        date(2027, 1, 1): SubsidyPhase.OVER,
    }
    for day, phase in days.items():
        assert phase_on(SubsidyState.GRANTED, start, end, day) is phase
    assert phase_on(SubsidyState.GRANTED, start, None, date(2040, 1, 1)) is SubsidyPhase.RUNNING
    assert phase_on(SubsidyState.DRAFT, start, end, date(2030, 1, 1)) is SubsidyPhase.DRAFT
    assert phase_on(SubsidyState.ENDED, start, end, date(2027, 1, 1)) is SubsidyPhase.ENDED
    # Ended on a day to come: it gives money until then.
    assert phase_on(SubsidyState.ENDED, start, end, date(2026, 12, 30)) is SubsidyPhase.ENDING


def test_the_claim_limit_is_counted_from_the_months_last_day() -> None:
    limit = terms(CLAIM_DAYS=180)
    assert last_claim_day(date(2026, 5, 31), limit) == date(2026, 11, 27)
    assert last_claim_day(date(2027, 12, 31), limit) == date(2028, 6, 28)
    assert last_claim_day(date(2026, 5, 31), Terms()) is None


def test_an_extension_is_asked_for_before_the_longest_time_is_reached() -> None:
    limits = terms(MAX_MONTHS=12, MAX_MONTHS_EXTENDED=24)
    start = date(2026, 3, 1)
    assert longest_end(start, limits) == date(2028, 2, 29)
    assert longest_end(start, limits, extended=False) == date(2027, 2, 28)

    def kinds(end: date | None) -> list[str]:
        return [each.kind for each in remarks(draft(start, end), start, kind(), limits, ())]

    assert kinds(date(2027, 2, 28)) == []
    assert kinds(date(2027, 3, 1)) == ["extension"]
    assert kinds(date(2028, 2, 29)) == ["extension"]
    assert kinds(date(2028, 3, 1)) == ["too_long"]
    assert kinds(None) == ["too_long"]


def test_a_chain_is_as_long_as_all_its_decisions() -> None:
    first = date(2026, 1, 1)
    later = draft(date(2027, 1, 1), date(2027, 6, 30))
    found = remarks(later, first, kind(), terms(MAX_MONTHS=12), ())
    assert [each.kind for each in found] == ["too_long"]
    assert found[0].rule == "NAT-05"
    assert "2026-12-31" in found[0].text


def test_a_decision_is_at_most_twelve_months_at_a_time() -> None:
    limits = terms(MAX_MONTHS=24, DECISION_MONTHS=12)
    start = date(2028, 2, 29)
    for end, kinds in ((date(2029, 2, 28), []), (date(2029, 3, 1), ["long_decision"])):
        found = remarks(draft(start, end), start, kind(), limits, ())
        assert [each.kind for each in found] == kinds


def test_two_wage_supports_at_once_are_pointed_out_with_the_rule() -> None:
    one = draft(date(2026, 1, 1), date(2026, 6, 30))
    other = draft(date(2026, 6, 30), None)
    found = remarks(one, one.start, kind(), Terms(), [(period(other), kind("OSA"))])
    assert [(each.kind, each.rule) for each in found] == [("overlap", "RAG-24")]
    assert "OSA" in found[0].text
    apart = replace(other, start=date(2026, 7, 1))
    assert remarks(one, one.start, kind(), Terms(), [(period(apart), kind("OSA"))]) == ()
    training = (period(other), kind("FAT", wage_support=False))
    assert remarks(one, one.start, kind(), Terms(), [training]) == ()


@SOME
@given(DAYS, st.integers(0, 500), DAYS, st.integers(0, 500) | st.none())
def test_overlap_is_the_days_in_common_either_way(
    first: date, length: int, second: date, other: int | None
) -> None:
    one = draft(first, first + timedelta(days=length))
    two = draft(second, None if other is None else second + timedelta(days=other))
    common = sum(
        second <= day and (two.end is None or day <= two.end)
        for day in (first + timedelta(days=number) for number in range(length + 1))
    )
    assert overlap_days(one, two) == overlap_days(two, one) == common


def test_a_missing_decision_and_a_missing_rate_are_pointed_out() -> None:
    paid_by_day = replace(kind("FAT"), basis=SubsidyBasis.DAY_RATE)
    nameless = replace(draft(date(2026, 1, 1), date(2026, 6, 30)), decision_number="")
    found = remarks(nameless, nameless.start, paid_by_day, Terms(), ())
    assert [(each.kind, each.rule) for each in found] == [
        ("no_decision", "RAG-24"),
        ("no_rate", "NAT-03"),
    ]
