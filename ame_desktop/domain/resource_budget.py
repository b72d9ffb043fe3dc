"""The budget for resursanställning: what each costs until today, and what is promised.

Source: OSB-89, OSB-90.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.subsidy_amounts import days_in_month, months_between, part_of_month
from ame_desktop.domain.subsidy_drafts import check_kronor

MOST_SLOTS = 1000
MOST_BUDGET = Decimal(1_000_000_000)


@dataclass(frozen=True)
class Cost:
    """What an employment costs the unit a month from a day on, in kronor, after its support."""

    valid_from: date
    monthly: Decimal


@dataclass(frozen=True)
class Spent:
    """Kronor of one employment in one year: until today, and after it."""

    used: Decimal
    committed: Decimal


def spent_in_year(
    start: date, end: date | None, costs: Iterable[Cost], year: int, today: date
) -> Spent:
    """Return what an employment costs in a year, day by calendar day of each month.

    Args:
        start: its first day.
        end: its last day, or ``None``.
        costs: its costs, each from a day on; a month has the cost of its first day at work.
        year: the year.
        today: days up to and with it are used, later ones committed.
    """
    first, last = max(start, date(year, 1, 1)), min(end or date.max, date(year, 12, 31))
    known = sorted(costs, key=_from)
    used = committed = Decimal(0)
    for month in months_between(first, last) if first <= last else ():
        monthly = cost_on(known, max(first, month))
        used += _part(monthly, month, first, min(last, today))
        begins = max(first, date.fromordinal(today.toordinal() + 1))
        committed += _part(monthly, month, begins, last)
    return Spent(used, committed)


def cost_on(costs: Iterable[Cost], day: date) -> Decimal:
    """Return the month's cost that holds on a day; before the first, the first."""
    known = sorted(costs, key=_from)
    held = [cost.monthly for cost in known if cost.valid_from <= day]
    if held:
        return held[-1]
    return known[0].monthly if known else Decimal(0)


def check_budget(kronor: Decimal, slots: int) -> None:
    """Refuse a budget that does not add up.

    Raises:
        DomainError: with the sentence that says what to write.
    """
    if not 0 <= kronor <= MOST_BUDGET:
        raise DomainError("Skriv budgeten i kronor, noll eller mer.", field="kronor")
    if not 0 <= slots <= MOST_SLOTS:
        raise DomainError("Skriv antal anställningar mellan 0 och 1 000.", field="slots")


def check_cost(monthly: Decimal) -> None:
    """Refuse a cost that does not add up.

    Raises:
        DomainError: with the sentence that says what to write.
    """
    check_kronor(monthly, "kostnaden", "monthly")


def _part(monthly: Decimal, month: date, first: date, last: date) -> Decimal:
    if first > last:
        return Decimal(0)
    days = days_in_month(first, last, month)
    return Decimal(0) if days is None else part_of_month(monthly, month, days)


def _from(cost: Cost) -> date:
    return cost.valid_from
