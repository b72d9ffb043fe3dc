"""A private order's charge: the supervisor's wage for the time, and fuel, with the working.

It is never more than the self-cost, and own units are never charged. Amounts are kronor, rounded
down to the öre. Source: RAG-43, RAG-48, NAT-16.
"""

from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from ame_desktop.domain.billing_rates import NO_FUEL, NO_WAGE, Rates
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.orders import CustomerKind, OrderStatus
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.private_orders import NOT_TAKEN_ON, is_private
from ame_desktop.domain.rollup_texts import number_text
from ame_desktop.domain.subsidy_amounts import kronor

MOST_HOURS = Decimal(1000)
MOST_KILOMETRES = Decimal(10_000)
LONGEST_REASON = 300
FREE = "Kommunens egna enheter debiteras inte."
LOWERED = "Nedsatt"
_ORE = Decimal("0.01")


@dataclass(frozen=True)
class BillingDraft:
    """What a charge is made from.

    Args:
        hours: the supervisor's hours.
        kilometres: what was driven.
        charged: kronor, where less than the self-cost is charged; ``None`` charges all of it.
        reason: why an earlier basis is corrected.
    """

    hours: Decimal
    kilometres: Decimal = Decimal(0)
    charged: Decimal | None = None
    reason: str = ""


@dataclass(frozen=True)
class BillingLine:
    """One step of the working: what, how it was counted, kronor, and where the rate is from."""

    what: str
    how: str
    amount: Decimal
    source: str = ""


@dataclass(frozen=True)
class BillingWorking:
    """What is charged in kronor, with every step; it is never above the self-cost."""

    lines: tuple[BillingLine, ...]
    self_cost: Decimal
    total: Decimal


@dataclass(frozen=True)
class Billable:
    """What decides whether an order can be charged."""

    kind: CustomerKind
    status: OrderStatus
    accepted: bool
    concluded: bool


def working_of(draft: BillingDraft, rates: Rates) -> BillingWorking:
    """Return what is charged, with every step. Source: RAG-48.

    Args:
        draft: hours, kilometres and perhaps a lower amount.
        rates: those of the day that the order was done.

    Raises:
        DomainError: a figure is missing or too large, a rate is not set, or more than the self-cost
            would be charged.
    """
    if not 0 < draft.hours <= MOST_HOURS:
        raise DomainError("Skriv handledarens timmar, över 0 och högst 1 000.", field="hours")
    if not 0 <= draft.kilometres <= MOST_KILOMETRES:
        raise DomainError("Skriv kilometer från 0 till 10 000.", field="kilometres")
    if rates.wage is None:
        raise DomainError(NO_WAGE, field="hours", rule="RAG-48")
    lines = [
        BillingLine(
            "Handledarens lön",
            f"{number_text(draft.hours)} timmar × {kronor(rates.wage.amount)}",
            _down(draft.hours * rates.wage.amount),
            rates.wage.origin,
        )
    ]
    if draft.kilometres:
        if rates.fuel is None:
            raise DomainError(NO_FUEL, field="kilometres", rule="RAG-48")
        lines.append(
            BillingLine(
                "Drivmedel",
                f"{number_text(draft.kilometres)} km × {kronor(rates.fuel.amount)}",
                _down(draft.kilometres * rates.fuel.amount),
                rates.fuel.origin,
            )
        )
    self_cost = sum((line.amount for line in lines), Decimal(0))
    total = _charged(draft.charged, self_cost)
    if total < self_cost:
        how = f"{kronor(self_cost)} sätts ned till {kronor(total)}"
        lines.append(BillingLine(LOWERED, how, total - self_cost, "Beslut på beställningen"))
    return BillingWorking(tuple(lines), self_cost, total)


def check_billable(order: Billable) -> None:
    """Refuse to charge what is not to be charged yet, or ever. Source: RAG-43, RAG-47, NAT-52.

    Raises:
        DomainError: it is of an own unit, not taken on, not done, or the chief has not found
            anything about VAT and competition.
    """
    if not is_private(order.kind):
        raise DomainError(FREE, rule="RAG-43")
    if not order.accepted:
        raise DomainError(NOT_TAKEN_ON, rule="RAG-47")
    if order.status is not OrderStatus.DONE:
        raise DomainError("Beställningen är inte klar än. Debitera när arbetet är utfört.")
    if not order.concluded:
        raise DomainError("Enhetschefen ska pröva moms och konkurrens först.", rule="NAT-52")


def checked_correction(reason: str) -> str:
    """Return why a basis is corrected.

    Raises:
        DomainError: nothing is written, or too much.
    """
    text = fitting_text(reason, "Skälet", LONGEST_REASON, field="reason")
    if not text:
        raise DomainError("Skriv varför underlaget rättas.", field="reason")
    return text


def next_basis_number(year: int, latest: str | None) -> str:
    """Return the number after the latest of a year: ``DU-2026-0007``."""
    last = int(latest.rpartition("-")[2]) if latest else 0
    return f"DU-{year}-{last + 1:04d}"


def _charged(charged: Decimal | None, self_cost: Decimal) -> Decimal:
    if charged is None:
        return self_cost
    if not 0 <= charged <= self_cost:
        raise DomainError(
            f"Skriv högst självkostnaden, {kronor(self_cost)}.", field="charged", rule="NAT-16"
        )
    return charged


def _down(amount: Decimal) -> Decimal:
    return amount.quantize(_ORE, rounding=ROUND_DOWN)
