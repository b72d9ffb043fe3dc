"""An agreement's planned hours in a span of days, beside what was delivered. Source: GAP-13."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from ame_desktop.domain.rollups import NOTHING, AgreementLine
from ame_desktop.domain.swedish_dates import last_day_of_month

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class AgreementFacts:
    """What is agreed, and the hours of each done task by its day.

    ``end`` is the last day that it held: a day of its own where it was ended early.
    """

    agreement_id: UUID
    number: str
    customer: str
    title: str
    start: date
    end: date
    hours_a_month: Decimal | None
    delivered: tuple[tuple[date, Decimal], ...] = ()


def planned_hours(
    hours_a_month: Decimal | None, start: date, end: date, first: date, last: date
) -> Decimal:
    """Return the hours planned from ``first`` to ``last``; part of a month gives its share of days.

    Args:
        hours_a_month: what is agreed; nothing agreed is no hours.
        start: the first day of the agreement.
        end: its last day.
        first: the first day asked about.
        last: the last day asked about.
    """
    if hours_a_month is None:
        return NOTHING
    shares = months_between(max(start, first), min(end, last))
    return (hours_a_month * shares).quantize(_CENT)


def months_between(first: date, last: date) -> Decimal:
    """Return how many months lie from the first day to the last; part of one is its share."""
    return sum(_shares(first, last), NOTHING)


def _shares(first: date, last: date) -> Iterator[Decimal]:
    """Yield how much of each month lies from the first day to the last."""
    month = first.replace(day=1)
    while first <= last and month <= last:
        month_end = last_day_of_month(month.year, month.month)
        days = (min(last, month_end) - max(first, month)).days + 1
        yield Decimal(days) / month_end.day
        month = month_end + timedelta(days=1)


def agreement_lines(
    agreements: Iterable[AgreementFacts], first: date, last: date
) -> tuple[AgreementLine, ...]:
    """Return the agreements that hold or were worked on in a span, by counterpart."""
    found = []
    for row in agreements:
        delivered = sum((hours for day, hours in row.delivered if first <= day <= last), NOTHING)
        if not delivered and (row.end < first or row.start > last):
            continue
        planned = planned_hours(row.hours_a_month, row.start, row.end, first, last)
        found.append(
            AgreementLine(row.agreement_id, row.number, row.customer, row.title, planned, delivered)
        )
    return tuple(sorted(found, key=lambda line: (line.customer.casefold(), line.number)))
