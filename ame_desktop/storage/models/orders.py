"""Tables of those who order and of what they order."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.orders import CustomerKind, OrderStatus
from ame_desktop.storage.base import HOURS, Base, Versioned, refers_to


class Customer(Versioned, Base):
    """A municipal unit, a private actor, an association or a person who asks for help."""

    __tablename__ = "customer"
    name: Mapped[str] = mapped_column(String(200), unique=True)
    kind: Mapped[CustomerKind] = mapped_column(default=CustomerKind.UNIT)


class CustomerOrder(Versioned, Base):
    """Occasional help, ordered through the intranet. ``hours`` is what the order states."""

    __tablename__ = "customer_order"
    __table_args__ = (Index(None, "received_at"), Index(None, "status"))
    number: Mapped[str | None] = mapped_column(String(60), unique=True)
    received_at: Mapped[datetime]
    customer_id: Mapped[UUID] = mapped_column(refers_to("customer.id"))
    unit_as_written: Mapped[str] = mapped_column(String(200), default="")
    orderer: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(60), default="")
    text: Mapped[str] = mapped_column(Text)
    wanted_on: Mapped[date | None]
    address: Mapped[str] = mapped_column(String(300), default="")
    hours: Mapped[Decimal | None] = mapped_column(HOURS)
    status: Mapped[OrderStatus] = mapped_column(default=OrderStatus.NEW)
    declined_reason: Mapped[str] = mapped_column(String(300), default="")
