"""Tables of placements: the period itself, adaptations at the place, and extra support."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.placements import (
    AdaptationOutcome,
    AdaptationStatus,
    CostBearer,
    PlacementOrigin,
    PlacementOutcome,
    PlacementState,
    PracticePurpose,
    Programme,
)
from ame_desktop.storage.base import Base, Versioned, refers_to


class Placement(Versioned, Base):
    """One person in one activity form, at an arena or another unit, for a period.

    ``extent_percent`` is the extent of full time that the period begins with, 1 to 100;
    ``cost_share`` is the part of the cost that the unit bears, in percent, until ``cost_until``.
    """

    __tablename__ = "placement"
    __table_args__ = (Index(None, "participant_id"), Index(None, "state"), Index(None, "end"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    form: Mapped[ActivityForm]
    arena_id: Mapped[UUID | None] = mapped_column(refers_to("arena.id"))
    host_unit: Mapped[str] = mapped_column(String(200), default="")
    host_contact: Mapped[str] = mapped_column(String(200), default="")
    host_phone: Mapped[str] = mapped_column(String(60), default="")
    host_email: Mapped[str] = mapped_column(String(200), default="")
    start: Mapped[date]
    end: Mapped[date | None]
    extent_percent: Mapped[int | None]
    target_percent: Mapped[int | None]
    state: Mapped[PlacementState]
    origin: Mapped[PlacementOrigin] = mapped_column(default=PlacementOrigin.PROPOSED)
    purpose: Mapped[str] = mapped_column(Text, default="")
    practice_purpose: Mapped[PracticePurpose | None]
    work_description: Mapped[str] = mapped_column(Text, default="")
    studies: Mapped[str] = mapped_column(String(300), default="")
    programme: Mapped[Programme | None]
    supervisor_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    supervisor_name: Mapped[str] = mapped_column(String(200), default="")
    af_decision: Mapped[str] = mapped_column(String(60), default="")
    af_decided_on: Mapped[date | None]
    af_agreement_on: Mapped[date | None]
    lss_decision: Mapped[str] = mapped_column(String(60), default="")
    union_consulted_on: Mapped[date | None]
    own_initiative: Mapped[bool] = mapped_column(default=False)
    exception_reason: Mapped[str] = mapped_column(Text, default="")
    no_displacement: Mapped[bool] = mapped_column(default=False)
    rules_explained_on: Mapped[date | None]
    cost_bearer: Mapped[CostBearer | None]
    cost_share: Mapped[int | None]
    cost_until: Mapped[date | None]
    previous_id: Mapped[UUID | None] = mapped_column(refers_to("placement.id"))
    proposed_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    proposed_at: Mapped[datetime | None]
    decided_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    decided_at: Mapped[datetime | None]
    decision_reason: Mapped[str] = mapped_column(Text, default="")
    ended_on: Mapped[date | None]
    outcome: Mapped[PlacementOutcome | None]
    end_note: Mapped[str] = mapped_column(Text, default="")


class PlacementAdaptation(Versioned, Base):
    """An adaptation at the place: what, who sees to it, how far it has come, and its outcome."""

    __tablename__ = "placement_adaptation"
    __table_args__ = (Index(None, "placement_id"),)
    placement_id: Mapped[UUID] = mapped_column(refers_to("placement.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    what: Mapped[str] = mapped_column(String(300))
    responsible: Mapped[str] = mapped_column(String(200), default="")
    status: Mapped[AdaptationStatus] = mapped_column(default=AdaptationStatus.PLANNED)
    outcome: Mapped[AdaptationOutcome] = mapped_column(default=AdaptationOutcome.UNKNOWN)
    outcome_text: Mapped[str] = mapped_column(Text, default="")
    since: Mapped[date | None]


class SupportContact(Versioned, Base):
    """The unit's extra support at the receiving unit: planned, then held.

    ``language`` is a visit that helps the person with the language. Source: RAG-57, OSB-84.
    """

    __tablename__ = "support_contact"
    __table_args__ = (Index(None, "placement_id"), Index(None, "due_on"))
    placement_id: Mapped[UUID] = mapped_column(refers_to("placement.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    due_on: Mapped[date]
    held_on: Mapped[date | None]
    with_whom: Mapped[str] = mapped_column(String(200), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    language: Mapped[bool] = mapped_column(default=False)
    by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
