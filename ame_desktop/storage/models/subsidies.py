"""Tables of subsidies: types with dated figures, granted supports, claims, and the own budget."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Index, Numeric, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.subsidies import SubsidyBasis, SubsidyState
from ame_desktop.domain.subsidy_figures import Confidence, Figure
from ame_desktop.storage.base import Base, Identified, Versioned, refers_to

KRONOR = Numeric(12, 2)
PERCENT = Numeric(6, 2)


class SubsidyType(Versioned, Base):
    """A kind of support. ``code`` names it in the reference data; dates say when it exists.

    ``variants`` are the groups that figures are given for, apart from everybody.
    """

    __tablename__ = "subsidy_type"
    code: Mapped[str] = mapped_column(String(60), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    short_name: Mapped[str] = mapped_column(String(60), default="")
    form: Mapped[ActivityForm | None]
    basis: Mapped[SubsidyBasis]
    wage_support: Mapped[bool] = mapped_column(default=True)
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    replaced_by: Mapped[str] = mapped_column(String(200), default="")
    variants: Mapped[list[Any]] = mapped_column(default=list)
    extension_rule: Mapped[str] = mapped_column(Text, default="")
    extra_text: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(Text, default="")
    position: Mapped[int] = mapped_column(default=0)


class SubsidyFigure(Versioned, Base):
    """One figure of a type from a day on, for everybody or for one group (``variant``).

    ``value`` counts what the figure says: kronor, percent, months or days; a choice is 1 or 0.
    """

    __tablename__ = "subsidy_figure"
    __table_args__ = (UniqueConstraint("type_id", "variant", "figure", "valid_from"),)
    type_id: Mapped[UUID] = mapped_column(refers_to("subsidy_type.id"))
    variant: Mapped[str] = mapped_column(String(100), default="")
    figure: Mapped[Figure]
    valid_from: Mapped[date]
    value: Mapped[Decimal | None] = mapped_column(KRONOR)
    source: Mapped[str] = mapped_column(Text)
    confidence: Mapped[Confidence]


class Subsidy(Versioned, Base):
    """One support granted for one person.

    ``wage`` is the gross wage in kronor a month at full time; ``level_percent`` the decision's own
    level; ``extra_amount`` kronor a month beyond it; ``day_rate`` kronor a day, for supports paid
    by the day.
    """

    __tablename__ = "subsidy"
    __table_args__ = (Index(None, "participant_id"), Index(None, "end"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    placement_id: Mapped[UUID | None] = mapped_column(refers_to("placement.id"))
    type_id: Mapped[UUID] = mapped_column(refers_to("subsidy_type.id"))
    variant: Mapped[str] = mapped_column(String(100), default="")
    state: Mapped[SubsidyState] = mapped_column(default=SubsidyState.DRAFT)
    decision_number: Mapped[str] = mapped_column(String(60), default="")
    decided_on: Mapped[date | None]
    start: Mapped[date]
    end: Mapped[date | None]
    level_percent: Mapped[Decimal | None] = mapped_column(PERCENT)
    wage: Mapped[Decimal | None] = mapped_column(KRONOR)
    extent_percent: Mapped[int] = mapped_column(default=100)
    extra_amount: Mapped[Decimal | None] = mapped_column(KRONOR)
    day_rate: Mapped[Decimal | None] = mapped_column(KRONOR)
    applied_on: Mapped[date | None]
    previous_id: Mapped[UUID | None] = mapped_column(refers_to("subsidy.id"))
    note: Mapped[str] = mapped_column(Text, default="")


class SubsidyClaim(Versioned, Base):
    """What was claimed for one month, ``month`` being its first day."""

    __tablename__ = "subsidy_claim"
    __table_args__ = (UniqueConstraint("subsidy_id", "month"),)
    subsidy_id: Mapped[UUID] = mapped_column(refers_to("subsidy.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    month: Mapped[date]
    days: Mapped[int | None]
    amount: Mapped[Decimal | None] = mapped_column(KRONOR)
    claimed_on: Mapped[date]
    by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    note: Mapped[str] = mapped_column(String(300), default="")


class ResourceBudget(Versioned, Base):
    """A year's budget for resursanställning: kronor and employments. Source: OSB-90."""

    __tablename__ = "resource_budget"
    year: Mapped[int] = mapped_column(unique=True)
    kronor: Mapped[Decimal] = mapped_column(KRONOR)
    slots: Mapped[int]
    source: Mapped[str] = mapped_column(String(300), default="")


class ResourceCost(Identified, Base):
    """What one resursanställning costs the unit a month, in kronor, after the support for it."""

    __tablename__ = "resource_cost"
    __table_args__ = (UniqueConstraint("placement_id", "valid_from"),)
    placement_id: Mapped[UUID] = mapped_column(refers_to("placement.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    valid_from: Mapped[date]
    monthly: Mapped[Decimal] = mapped_column(KRONOR)
