"""Amounts of supports: never above the ceiling, monotone, and whole when their parts are added."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.subsidies import SubsidyBasis, SubsidyDraft
from ame_desktop.domain.subsidy_amounts import (
    MonthFacts,
    days_in_month,
    kronor,
    months_between,
    part_of_month,
    whole_month,
    working_of,
)
from ame_desktop.domain.subsidy_figures import (
    SINCE_EVER,
    Confidence,
    Figure,
    FigureRow,
    Terms,
    terms_on,
)

PERSON, KIND = new_id(), new_id()
YEAR = date(2026, 1, 1)
KRONOR = st.decimals(0, 90_000, places=2)
PERCENTS = st.decimals("0.01", 100, places=2)
EXTENTS = st.integers(1, 100)
DAYS = st.dates(date(2019, 1, 1), date(2032, 12, 31))
# A few hundred examples would be no wiser, only slower.
SOME = settings(max_examples=100, deadline=None)


def figures(**values: str | Decimal | None) -> Terms:
    rows = {
        Figure[name]: FigureRow(
            KIND,
            "",
            Figure[name],
            SINCE_EVER,
            None if value is None else Decimal(value),
            "NAT-06; prov",
            Confidence.STATUTE,
        )
        for name, value in values.items()
    }
    return Terms(rows)


INTRODUCTION = figures(
    PERCENT="80", WAGE_CEILING="20000", EXTRA_AMOUNT="2000", EXTRA_MONTHS="6", MAX_MONTHS="12"
)
NEW_START = figures(WAGE_CEILING="20000", CONTRIBUTIONS="31.42", MULTIPLE="2.5")


def support(start: date = YEAR, end: date | None = None, **more: Any) -> SubsidyDraft:
    return SubsidyDraft(PERSON, KIND, start, end, **{"wage": Decimal(18_000), **more})


def facts(
    draft: SubsidyDraft,
    terms: Terms = INTRODUCTION,
    month: date = YEAR,
    basis: SubsidyBasis = SubsidyBasis.SHARE_OF_WAGE,
    days: int | None = None,
) -> MonthFacts:
    return MonthFacts(draft, basis, terms, draft.start, month, days)


def amount(of: MonthFacts) -> Decimal:
    found = working_of(of).amount
    assert found is not None
    return found


def test_an_introduktionsjobb_gives_its_share_of_the_wage() -> None:
    assert amount(facts(support())) == Decimal("14400.00")


def test_a_wage_above_the_ceiling_counts_as_the_ceiling() -> None:
    assert amount(facts(support(wage=Decimal(31_000)))) == Decimal("16000.00")
    assert amount(facts(support(wage=Decimal(31_000), extent_percent=75))) == Decimal("12000.00")


def test_the_working_says_every_step_with_its_source() -> None:
    lines = working_of(facts(support(wage=Decimal(31_000), extra_amount=Decimal(2000)))).lines
    assert [line.what for line in lines] == [
        "Lön",
        "Tak",
        "Räknas på",
        "Stöd för en hel månad",
        "Tillägg",
    ]
    said = [line.value.replace("\N{NO-BREAK SPACE}", " ") for line in lines]
    assert said == ["31 000 kr", "20 000 kr", "20 000 kr", "16 000 kr", "2 000 kr"]
    assert lines[1].source == "NAT-06; prov (läst i författningen)"


def test_a_nystartsjobb_gives_times_the_contributions() -> None:
    basis = SubsidyBasis.EMPLOYER_CONTRIBUTIONS
    draft = support(wage=Decimal(25_000))
    assert amount(facts(draft, NEW_START, basis=basis)) == Decimal("15710.00")


def test_a_day_rate_gives_the_days_and_nothing_without_a_rate() -> None:
    basis = SubsidyBasis.DAY_RATE
    draft = support(day_rate=Decimal("185.50"))
    assert amount(facts(draft, Terms(), basis=basis, days=13)) == Decimal("2411.50")
    unknown = working_of(facts(support(), Terms(), basis=basis, days=13))
    assert unknown.amount is None
    assert unknown.missing == "Skriv beslutets ersättning per dag."


@pytest.mark.parametrize("basis", [SubsidyBasis.PAID_TO_PERSON, SubsidyBasis.OWN_BUDGET])
def test_what_is_paid_elsewhere_gives_the_unit_nothing(basis: SubsidyBasis) -> None:
    worked = working_of(facts(support(), figures(EMPLOYER_COST="7563"), basis=basis))
    assert worked.amount == 0
    assert worked.lines


@pytest.mark.parametrize(
    ("draft", "terms", "basis", "said"),
    [
        (support(wage=None), INTRODUCTION, SubsidyBasis.SHARE_OF_WAGE, "Skriv lönen."),
        (
            support(),
            figures(PERCENT="80"),
            SubsidyBasis.SHARE_OF_WAGE,
            "Taket är inte känt för månaden.",
        ),
        (
            support(),
            figures(WAGE_CEILING="20000", PERCENT=None),
            SubsidyBasis.SHARE_OF_WAGE,
            "Skriv beslutets nivå i procent.",
        ),
        (
            support(),
            figures(WAGE_CEILING="20000", CONTRIBUTIONS="31.42"),
            SubsidyBasis.EMPLOYER_CONTRIBUTIONS,
            "Välj den grupp som beslutet gäller.",
        ),
        (
            support(),
            figures(WAGE_CEILING="20000", MULTIPLE="1"),
            SubsidyBasis.EMPLOYER_CONTRIBUTIONS,
            "Arbetsgivaravgiften saknas för månaden.",
        ),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_guessed(
    draft: SubsidyDraft, terms: Terms, basis: SubsidyBasis, said: str
) -> None:
    worked = working_of(facts(draft, terms, basis=basis))
    assert (worked.amount, worked.missing) == (None, said)


def test_the_extra_amount_ends_with_its_months() -> None:
    draft = support(date(2026, 1, 16), extra_amount=Decimal(5000))
    given = [amount(facts(draft, month=month)) for month in months_between(YEAR, date(2026, 8, 1))]
    wage = Decimal("14400.00")
    # 16 January and six months is 15 July: half of July has the amount, and never above its most.
    assert given[1:6] == [wage + 2000] * 5
    assert given[6] == wage + part_of_month(Decimal(2000), date(2026, 7, 1), (1, 15))
    assert given[7] == wage


def test_an_extension_does_not_begin_the_extra_months_anew() -> None:
    draft = support(date(2026, 7, 1), extra_amount=Decimal(2000))
    chained = replace(facts(draft, month=date(2026, 7, 1)), first_start=YEAR)
    assert amount(chained) == Decimal("14400.00")


def test_an_old_month_keeps_its_old_figure() -> None:
    rows = [
        FigureRow(KIND, "", Figure.PERCENT, day, Decimal(value), "prov", Confidence.STATUTE)
        for day, value in ((SINCE_EVER, "80"), (date(2026, 7, 1), "70"))
    ]
    rows.append(replace(rows[0], figure=Figure.WAGE_CEILING, value=Decimal(20_000)))
    given = {
        month: amount(facts(support(), terms_on(rows, KIND, "", month), month))
        for month in (date(2026, 6, 1), date(2026, 7, 1))
    }
    assert list(given.values()) == [Decimal("14400.00"), Decimal("12600.00")]


def test_a_groups_own_figure_goes_before_everybodys() -> None:
    everybody = FigureRow(
        KIND, "", Figure.MULTIPLE, date(2026, 1, 1), Decimal(1), "prov", Confidence.STATUTE
    )
    own = replace(everybody, variant="Nyanländ", valid_from=SINCE_EVER, value=Decimal("2.5"))
    for rows in ((everybody, own), (own, everybody)):
        assert terms_on(rows, KIND, "Nyanländ", YEAR).value(Figure.MULTIPLE) == Decimal("2.5")
        assert terms_on(rows, KIND, "", YEAR).value(Figure.MULTIPLE) == 1


@SOME
@given(KRONOR, KRONOR, EXTENTS, PERCENTS, DAYS)
def test_an_amount_is_never_above_the_ceiling(
    wage: Decimal, ceiling: Decimal, extent: int, level: Decimal, start: date
) -> None:
    terms = figures(WAGE_CEILING=ceiling)
    draft = support(start, wage=wage, extent_percent=extent, level_percent=level)
    for month in months_between(start, start + timedelta(days=70)):
        most = ceiling * extent / 100
        assert 0 <= amount(facts(draft, terms, month)) <= most * level / 100 <= most


@SOME
@given(KRONOR, KRONOR, EXTENTS, EXTENTS, PERCENTS)
def test_more_wage_extent_or_level_never_gives_less(
    wage: Decimal, more: Decimal, extent: int, wider: int, level: Decimal
) -> None:
    low = support(wage=wage, extent_percent=min(extent, wider), level_percent=level)
    high = replace(low, wage=wage + more, extent_percent=max(extent, wider))
    assert amount(facts(low)) <= amount(facts(high))
    assert amount(facts(low)) <= amount(facts(replace(low, level_percent=Decimal(100))))


@SOME
@given(KRONOR, DAYS, st.integers(1, 28), EXTENTS)
def test_the_parts_of_a_month_are_the_whole_month(
    wage: Decimal, day: date, cut: int, extent: int
) -> None:
    month = day.replace(day=1)
    last = month.replace(day=monthrange(month.year, month.month)[1])
    split = month.replace(day=cut)
    draft = support(month, last, wage=wage, extent_percent=extent)
    before = replace(draft, end=split)
    after = replace(draft, start=split + timedelta(days=1))
    parts = amount(facts(before, month=month))
    if after.start <= last:
        parts += amount(facts(after, month=month))
    assert parts == amount(facts(draft, month=month)) == whole_month(facts(before, month=month))


@SOME
@given(KRONOR, st.dates(date(2020, 2, 1), date(2032, 3, 1)))
def test_the_days_of_any_month_add_up_leap_years_too(monthly: Decimal, day: date) -> None:
    month = day.replace(day=1)
    length = monthrange(month.year, month.month)[1]
    days = [part_of_month(monthly, month, (number, number)) for number in range(1, length + 1)]
    assert sum(days) == monthly
    assert all(each >= 0 for each in days)


def test_february_of_a_leap_year_has_a_day_more() -> None:
    assert days_in_month(date(2028, 2, 29), None, date(2028, 2, 1)) == (29, 29)
    assert part_of_month(Decimal(2900), date(2028, 2, 1), (29, 29)) == 100
    assert days_in_month(date(2026, 3, 1), None, date(2026, 2, 1)) is None
    assert days_in_month(date(2025, 12, 31), date(2026, 1, 1), date(2026, 1, 1)) == (1, 1)


def test_kronor_are_read_with_spaces_and_ore() -> None:
    assert kronor(Decimal(1234567)).replace("\N{NO-BREAK SPACE}", " ") == "1 234 567 kr"
    assert kronor(Decimal("12345.5")).replace("\N{NO-BREAK SPACE}", " ") == "12 345,50 kr"


def test_a_month_outside_the_support_gives_nothing() -> None:
    worked = working_of(facts(support(date(2026, 5, 1)), month=date(2026, 4, 1)))
    assert worked.amount == 0
    assert worked.missing
