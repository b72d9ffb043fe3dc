"""A billing basis as it is kept: everything that the paper says, its form, and its hash."""

import json
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from hashlib import sha256
from typing import Any
from uuid import UUID

from ame_desktop.domain.billing import (
    Billable,
    BillingDraft,
    BillingLine,
    BillingWorking,
    check_billable,
)
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.private_orders import PrivateOrder

Content = dict[str, Any]
_DAYS = ("received_on", "done_on", "accepted_on", "checked_on", "made_on")
_AMOUNTS = ("hours", "kilometres", "self_cost", "total")


@dataclass(frozen=True)
class BillingBasis:
    """What a basis says, frozen when it was made. Source: RAG-48.

    ``replaces`` is the number of the one that it corrects, ``reason`` why.
    """

    number: str
    unit_name: str
    order_number: str
    customer: str
    customer_kind: CustomerKind
    address: str
    contact: str
    text: str
    received_on: date
    done_on: date
    accepted_by: str
    accepted_on: date
    checked_by: str
    checked_on: date
    conclusion: str
    made_by: str
    made_on: date
    hours: Decimal
    kilometres: Decimal
    lines: tuple[BillingLine, ...]
    self_cost: Decimal
    total: Decimal
    replaces: str = ""
    reason: str = ""


@dataclass(frozen=True)
class BasisRow:
    """A basis as lists show it; ``made_at`` is local time.

    ``intact`` is whether it still is what was kept; ``replaced_by`` the number of its correction.
    """

    basis_id: UUID
    order_id: UUID
    made_at: datetime
    sha256: str
    intact: bool
    basis: BillingBasis = field(repr=False)
    replaced_by: str = ""

    @property
    def holds(self) -> bool:
        """Whether no other basis has taken its place."""
        return not self.replaced_by


@dataclass(frozen=True)
class Made:
    """A basis as it comes about: its number, where, by whom and on which day."""

    number: str
    unit_name: str
    by: str
    on: date


def made_basis(
    order: PrivateOrder, draft: BillingDraft, worked: BillingWorking, made: Made, day: date
) -> BillingBasis:
    """Return the basis of an order that may be charged.

    Args:
        order: the order, in local time.
        draft: the hours and kilometres.
        worked: what they give.
        made: its number, where, by whom and on which day.
        day: the day that the order was done.

    Raises:
        DomainError: it is not taken on, or the chief has not found anything about VAT.
    """
    check_billable(billable(order))
    return BillingBasis(
        number=made.number,
        unit_name=made.unit_name,
        order_number=order.number,
        customer=order.customer,
        customer_kind=order.customer_kind,
        address=order.address,
        contact=order.contact,
        text=order.text,
        received_on=order.received_at.date(),
        done_on=day,
        accepted_by=order.accepted_by,
        accepted_on=(order.accepted_at or order.received_at).date(),
        checked_by=order.checked_by,
        checked_on=(order.checked_at or order.received_at).date(),
        conclusion=order.conclusion,
        made_by=made.by,
        made_on=made.on,
        hours=round(draft.hours, 2),
        kilometres=round(draft.kilometres, 2),
        lines=worked.lines,
        self_cost=worked.self_cost,
        total=worked.total,
    )


def billable(order: PrivateOrder) -> Billable:
    """Return what decides whether an order can be charged."""
    return Billable(
        order.customer_kind,
        order.status,
        order.accepted_at is not None,
        order.checked_at is not None,
    )


def content_of(basis: BillingBasis) -> Content:
    """Return a basis as it is kept."""
    content: Content = asdict(basis)
    content["customer_kind"] = basis.customer_kind.value
    for name in _DAYS:
        content[name] = content[name].isoformat()
    for name in _AMOUNTS:
        content[name] = str(content[name])
    content["lines"] = [
        [line.what, line.how, str(line.amount), line.source] for line in basis.lines
    ]
    return content


def basis_of(content: Content) -> BillingBasis:
    """Return the basis that was kept."""
    kept = dict(content)
    kept["customer_kind"] = CustomerKind(kept["customer_kind"])
    for name in _DAYS:
        kept[name] = date.fromisoformat(kept[name])
    for name in _AMOUNTS:
        kept[name] = Decimal(kept[name])
    kept["lines"] = tuple(
        BillingLine(what, how, Decimal(amount), source)
        for what, how, amount, source in kept["lines"]
    )
    return BillingBasis(**kept)


def hash_of(content: Content) -> str:
    """Return the hash of what is kept: the same content always gives the same."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def corrected_by(rows: tuple[BasisRow, ...]) -> tuple[BasisRow, ...]:
    """Return the rows, each with the number of the one that replaces it."""
    later = {row.basis.replaces: row.basis.number for row in rows if row.basis.replaces}
    return tuple(replace(row, replaced_by=later.get(row.basis.number, "")) for row in rows)
