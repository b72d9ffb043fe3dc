"""What a private order costs: the working adds up, and never passes the self-cost."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.billing import (
    FREE,
    Billable,
    BillingDraft,
    check_billable,
    next_basis_number,
    working_of,
)
from ame_desktop.domain.billing_rates import NO_FUEL, NO_WAGE, Rate, Rates, rates_on, rates_text
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.orders import CustomerKind, OrderStatus
from ame_desktop.domain.setting_checks import checked_value
from ame_desktop.domain.unit_settings import SettingName, SettingRow

DAY = date(2026, 11, 20)
RATES = Rates(DAY, Rate(Decimal(320), DAY, "Beslut"), Rate(Decimal("4.55"), DAY, "Beslut"))
AMOUNTS = st.decimals(Decimal("0.01"), Decimal(1000), places=2)


def test_the_working_tells_hours_and_fuel_with_their_sources() -> None:
    found = working_of(BillingDraft(Decimal("4.5"), Decimal("12.5")), RATES)
    assert [(line.what, line.how, line.amount) for line in found.lines] == [
        ("Handledarens lön", "4,5 timmar × 320\N{NO-BREAK SPACE}kr", Decimal("1440.00")),
        ("Drivmedel", "12,5 km × 4,55\N{NO-BREAK SPACE}kr", Decimal("56.87")),
    ]
    assert found.total == found.self_cost == Decimal("1496.87")
    assert found.lines[0].source == "Beslut. Gäller från 2026-11-20"


@given(AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS)
@settings(max_examples=100, deadline=None)
def test_the_parts_are_the_total_which_never_passes_the_self_cost(
    hours: Decimal, far: Decimal, wage: Decimal, fuel: Decimal, charged: Decimal
) -> None:
    rates = Rates(DAY, Rate(wage, DAY, ""), Rate(fuel, DAY, ""))
    exact = hours * wage + far * fuel
    whole = working_of(BillingDraft(hours, far), rates)
    assert sum(line.amount for line in whole.lines) == whole.total == whole.self_cost
    assert exact - Decimal("0.02") < whole.self_cost <= exact
    draft = BillingDraft(hours, far, charged)
    if charged > whole.self_cost:
        with pytest.raises(DomainError) as caught:
            working_of(draft, rates)
        assert (caught.value.field, caught.value.rule) == ("charged", "NAT-16")
    else:
        found = working_of(draft, rates)
        assert sum(line.amount for line in found.lines) == found.total == charged


def test_a_lower_price_stands_as_a_line_of_its_own() -> None:
    found = working_of(BillingDraft(Decimal(2), charged=Decimal(500)), RATES)
    assert [line.amount for line in found.lines] == [Decimal(640), Decimal(-140)]
    assert (found.self_cost, found.total) == (Decimal(640), Decimal(500))


@pytest.mark.parametrize(
    ("draft", "rates", "field", "sentence"),
    [
        (BillingDraft(Decimal(0)), RATES, "hours", "Skriv handledarens timmar"),
        (BillingDraft(Decimal(1), Decimal(-1)), RATES, "kilometres", "Skriv kilometer"),
        (BillingDraft(Decimal(1)), replace(RATES, wage=None), "hours", NO_WAGE),
        (BillingDraft(Decimal(1), Decimal(1)), replace(RATES, fuel=None), "kilometres", NO_FUEL),
    ],
)
def test_what_is_missing_is_told_with_where_it_is_set(
    draft: BillingDraft, rates: Rates, field: str, sentence: str
) -> None:
    with pytest.raises(DomainError, match=sentence[:20]) as caught:
        working_of(draft, rates)
    assert caught.value.field == field


def test_without_kilometres_no_fuel_rate_is_needed() -> None:
    found = working_of(BillingDraft(Decimal(1)), replace(RATES, fuel=None))
    assert found.total == Decimal(320)


def test_an_own_unit_is_never_charged_and_others_not_before_their_time() -> None:
    ready = Billable(CustomerKind.PRIVATE, OrderStatus.DONE, accepted=True, concluded=True)
    check_billable(ready)
    for held, rule in (
        (replace(ready, kind=CustomerKind.UNIT), "RAG-43"),
        (replace(ready, accepted=False), "RAG-47"),
        (replace(ready, status=OrderStatus.ONGOING), ""),
        (replace(ready, concluded=False), "NAT-52"),
    ):
        with pytest.raises(DomainError) as caught:
            check_billable(held)
        assert (caught.value.rule or "") == rule
    assert FREE == "Kommunens egna enheter debiteras inte."


def test_an_order_keeps_the_rates_of_its_day() -> None:
    rows = tuple(
        SettingRow(SettingName.SUPERVISOR_WAGE, date(year, 1, 1), {"text": rate}, f"Beslut {year}")
        for year, rate in ((2025, "310"), (2026, "320,50"))
    )
    old, new = rates_on(rows, date(2025, 12, 31)), rates_on(rows, date(2026, 1, 1))
    assert (old.wage and old.wage.amount, new.wage and new.wage.amount) == (
        Decimal(310),
        Decimal("320.5"),
    )
    assert rates_on(rows, date(2024, 1, 1)).wage is None
    assert rates_text(rates_on((), DAY)) == NO_WAGE
    assert rates_text(new).startswith("320,50\N{NO-BREAK SPACE}kr per timme. Drivmedel")


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("320", "320"),
        (" 1 250,5 kr ", "1250,5"),
        ("", ""),
        ("0", None),
        ("x", None),
        ("1,234", None),
    ],
)
def test_a_rate_is_an_amount_or_nothing(written: str, kept: str | None) -> None:
    name = SettingName.KILOMETRE_RATE
    if kept is None:
        with pytest.raises(DomainError):
            checked_value(name, {"text": written})
    else:
        assert checked_value(name, {"text": written}) == {"text": kept}


def test_numbers_begin_anew_each_year() -> None:
    assert next_basis_number(2026, None) == "DU-2026-0001"
    assert next_basis_number(2026, "DU-2026-0041") == "DU-2026-0042"
