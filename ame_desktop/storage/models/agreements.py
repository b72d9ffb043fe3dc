"""Tables of service agreements: what is agreed, what comes back, and how it is followed up."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.agreements import AgreementState, HolidayPolicy, Recurrence
from ame_desktop.storage.base import HOURS, Base, Identified, Versioned, refers_to


class ServiceAgreement(Versioned, Base):
    """An agreement with one counterpart for at most a year. Source: RAG-39 to RAG-42.

    ``hours_a_month`` is what is planned. A draft that was signed before it was read in counts as
    valid until it is signed again (``valid_unsigned``).
    """

    __tablename__ = "service_agreement"
    __table_args__ = (Index(None, "customer_id"), Index(None, "end"))
    number: Mapped[str] = mapped_column(String(40), unique=True)
    customer_id: Mapped[UUID] = mapped_column(refers_to("customer.id"))
    title: Mapped[str] = mapped_column(String(300))
    state: Mapped[AgreementState] = mapped_column(default=AgreementState.DRAFT)
    valid_unsigned: Mapped[bool] = mapped_column(default=False)
    start: Mapped[date]
    end: Mapped[date]
    longer_reason: Mapped[str] = mapped_column(Text, default="")
    longer_approved_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    contact: Mapped[str] = mapped_column(String(200), default="")
    contact_phone: Mapped[str] = mapped_column(String(60), default="")
    contact_email: Mapped[str] = mapped_column(String(200), default="")
    responsible_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    roles: Mapped[str] = mapped_column(Text, default="")
    responsibility: Mapped[str] = mapped_column(Text, default="")
    expectations: Mapped[str] = mapped_column(Text, default="")
    time_use: Mapped[str] = mapped_column(Text, default="")
    follow_up: Mapped[str] = mapped_column(Text, default="")
    hours_a_month: Mapped[Decimal | None] = mapped_column(HOURS)
    signed_on: Mapped[date | None]
    signed_by_customer: Mapped[str] = mapped_column(String(200), default="")
    ended_on: Mapped[date | None]
    end_reason: Mapped[str] = mapped_column(Text, default="")
    previous_id: Mapped[UUID | None] = mapped_column(refers_to("service_agreement.id"))
    comment: Mapped[str] = mapped_column(Text, default="")


class AgreedTask(Versioned, Base):
    """A task of an agreement with its recurrence.

    ``weekdays`` is a bit mask (Monday is bit 0); ``every`` counts weeks between, from the week of
    ``anchor``; ``nth`` is which weekday of the month (1 to 5, -1 the last). A season runs from
    month and day to month and day, over the turn of the year if it must; times are minutes.
    """

    __tablename__ = "agreed_task"
    __table_args__ = (Index(None, "agreement_id"), Index(None, "arena_id"))
    agreement_id: Mapped[UUID] = mapped_column(refers_to("service_agreement.id"))
    arena_id: Mapped[UUID] = mapped_column(refers_to("arena.id"))
    name: Mapped[str] = mapped_column(String(200))
    place: Mapped[str] = mapped_column(String(200), default="")
    recurrence: Mapped[Recurrence]
    weekdays: Mapped[int] = mapped_column(default=0)
    every: Mapped[int] = mapped_column(default=1)
    anchor: Mapped[date | None]
    nth: Mapped[int | None]
    season_from: Mapped[str] = mapped_column(String(5), default="")
    season_to: Mapped[str] = mapped_column(String(5), default="")
    holidays: Mapped[HolidayPolicy] = mapped_column(default=HolidayPolicy.SKIP)
    as_written: Mapped[str] = mapped_column(String(200), default="")
    start_minute: Mapped[int | None]
    end_minute: Mapped[int | None]
    places: Mapped[int] = mapped_column(default=2)
    hours_each: Mapped[Decimal | None] = mapped_column(HOURS)
    lift_kilograms: Mapped[int | None]
    needs_driver: Mapped[bool] = mapped_column(default=False)
    outdoor: Mapped[bool] = mapped_column(default=False)
    vehicle_id: Mapped[UUID | None] = mapped_column(refers_to("vehicle.id"))
    qualifications: Mapped[list[Any]] = mapped_column(default=list)
    active: Mapped[bool] = mapped_column(default=True)


class AgreedTaskChange(Identified, Base):
    """One occurrence that was moved to another day, or left out (``moved_to`` is empty)."""

    __tablename__ = "agreed_task_change"
    __table_args__ = (UniqueConstraint("agreed_task_id", "occurs_on"), Index(None, "moved_to"))
    agreed_task_id: Mapped[UUID] = mapped_column(refers_to("agreed_task.id"))
    occurs_on: Mapped[date]
    moved_to: Mapped[date | None]
    reason: Mapped[str] = mapped_column(String(300), default="")


class AgreementFollowUp(Versioned, Base):
    """A follow-up of an agreement: due, then held. Source: RAG-41."""

    __tablename__ = "agreement_follow_up"
    __table_args__ = (Index(None, "agreement_id"), Index(None, "due_on"))
    agreement_id: Mapped[UUID] = mapped_column(refers_to("service_agreement.id"))
    due_on: Mapped[date]
    held_on: Mapped[date | None]
    with_whom: Mapped[str] = mapped_column(String(200), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
