"""Tables of those who order and of what they order."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Index, Numeric, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.agreements import MoveReason
from ame_desktop.domain.employer_contacts import ContactWay
from ame_desktop.domain.orders import CustomerKind, OrderSource, OrderStatus
from ame_desktop.storage.base import HOURS, Base, Identified, Versioned, refers_to


class Customer(Versioned, Base):
    """A municipal unit, a private actor, an association or a person who asks for help.

    ``birth_date`` belongs to private persons, whose age the service depends on. Source: NAT-16.
    """

    __tablename__ = "customer"
    name: Mapped[str] = mapped_column(String(200), unique=True)
    kind: Mapped[CustomerKind] = mapped_column(default=CustomerKind.UNIT)
    contact: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(60), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    address: Mapped[str] = mapped_column(String(300), default="")
    birth_date: Mapped[date | None]
    note: Mapped[str] = mapped_column(Text, default="")
    active: Mapped[bool] = mapped_column(default=True)


class CustomerAlias(Identified, Base):
    """Another spelling of a customer's name, once somebody has said that they are the same."""

    __tablename__ = "customer_alias"
    __table_args__ = (Index(None, "customer_id"),)
    customer_id: Mapped[UUID] = mapped_column(refers_to("customer.id"))
    name: Mapped[str] = mapped_column(String(200), unique=True)


class DistinctCustomers(Identified, Base):
    """Two customers that are spelt alike, once somebody has said that they are not the same."""

    __tablename__ = "distinct_customers"
    __table_args__ = (UniqueConstraint("one_id", "other_id"), Index(None, "other_id"))
    one_id: Mapped[UUID] = mapped_column(refers_to("customer.id"))
    other_id: Mapped[UUID] = mapped_column(refers_to("customer.id"))


class CustomerContact(Identified, Base):
    """A contact with an employer: added to, never changed. Source: OSB-87."""

    __tablename__ = "customer_contact"
    __table_args__ = (Index(None, "customer_id"), Index(None, "follow_up_on"))
    customer_id: Mapped[UUID] = mapped_column(refers_to("customer.id"))
    day: Mapped[date]
    way: Mapped[ContactWay]
    about: Mapped[str] = mapped_column(String(500))
    follow_up_on: Mapped[date | None]
    by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))


class CustomerOrder(Versioned, Base):
    """Occasional help. ``hours`` is what the order states.

    ``corrected_hours`` and ``corrected_people`` stand beside what the board says, with the reason;
    both are kept. A private order is accepted before it is planned; ``charge_conclusion`` is what
    the chief has found of self-cost, competition and VAT. Source: RAG-44, RAG-47, NAT-52.
    """

    __tablename__ = "customer_order"
    __table_args__ = (
        Index(None, "received_at"),
        Index(None, "status"),
        Index(None, "customer_id"),
    )
    number: Mapped[str | None] = mapped_column(String(60), unique=True)
    received_at: Mapped[datetime]
    source: Mapped[OrderSource] = mapped_column(default=OrderSource.INTRANET)
    customer_id: Mapped[UUID] = mapped_column(refers_to("customer.id"))
    arena_id: Mapped[UUID | None] = mapped_column(refers_to("arena.id"))
    kind: Mapped[str] = mapped_column(String(100), default="")
    unit_as_written: Mapped[str] = mapped_column(String(200), default="")
    orderer: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(60), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    text: Mapped[str] = mapped_column(Text)
    wanted_on: Mapped[date | None]
    address: Mapped[str] = mapped_column(String(300), default="")
    hours: Mapped[Decimal | None] = mapped_column(HOURS)
    outdoor: Mapped[bool | None]
    status: Mapped[OrderStatus] = mapped_column(default=OrderStatus.NEW)
    declined_reason: Mapped[str] = mapped_column(String(300), default="")
    done_on: Mapped[date | None]
    corrected_hours: Mapped[Decimal | None] = mapped_column(HOURS)
    corrected_people: Mapped[int | None]
    correction_reason: Mapped[str] = mapped_column(String(300), default="")
    corrected_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    accepted_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    accepted_at: Mapped[datetime | None]
    charge_checked_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    charge_checked_at: Mapped[datetime | None]
    charge_conclusion: Mapped[str] = mapped_column(String(300), default="")


class OrderMove(Identified, Base):
    """An order's work that was moved to another day, and what the orderer was told."""

    __tablename__ = "order_move"
    __table_args__ = (Index(None, "order_id"),)
    order_id: Mapped[UUID] = mapped_column(refers_to("customer_order.id"))
    from_day: Mapped[date]
    to_day: Mapped[date]
    reason: Mapped[MoveReason]
    note: Mapped[str] = mapped_column(String(300), default="")
    at: Mapped[datetime]
    by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))


class BillingBasis(Versioned, Base):
    """A private order's charge: wage for the time, and fuel. Source: RAG-48.

    ``content`` is everything that the paper says, with the working, and ``sha256`` its hash. It is
    never changed; a correction is a new row that points at the one it replaces, with the reason.
    """

    __tablename__ = "billing_basis"
    __table_args__ = (Index(None, "order_id"),)
    order_id: Mapped[UUID] = mapped_column(refers_to("customer_order.id"))
    number: Mapped[str] = mapped_column(String(40), unique=True)
    made_at: Mapped[datetime]
    made_by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    hours: Mapped[Decimal] = mapped_column(HOURS)
    kilometres: Mapped[Decimal] = mapped_column(HOURS)
    total: Mapped[Decimal] = mapped_column(Numeric(12, 2))
    content: Mapped[dict[str, Any]]
    sha256: Mapped[str] = mapped_column(String(64))
    replaces_id: Mapped[UUID | None] = mapped_column(refers_to("billing_basis.id"), unique=True)
    reason: Mapped[str] = mapped_column(String(300), default="")
