"""Tables of plans towards work with rows and parties, long leaves, bus cards, certificates."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.plans import (
    LeaveKind,
    PlanKind,
    PlanParty,
    PlanRowKind,
    PlanState,
    SigningWay,
)
from ame_desktop.storage.base import Base, Identified, Versioned, refers_to


class Plan(Versioned, Base):
    """A plan in one edition; one is current at a time for each kind of plan.

    ``previous_id`` is the edition before it. ``extended_to`` and ``last_contact_on`` belong to
    broken and expired plans, ``registered_on`` and ``renewed_on`` to Arbetsförmedlingen's.
    Source: TRE-15 to TRE-36, OSB-56, AFR-07, AFR-08.
    """

    __tablename__ = "plan"
    __table_args__ = (
        Index(None, "participant_id", "kind"),
        Index(None, "state"),
        Index(None, "valid_to"),
    )
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    kind: Mapped[PlanKind]
    edition: Mapped[int] = mapped_column(default=1)
    state: Mapped[PlanState] = mapped_column(default=PlanState.DRAFT)
    previous_id: Mapped[UUID | None] = mapped_column(refers_to("plan.id"))
    made_by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    made_on: Mapped[date]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    goal_on: Mapped[date | None]
    deep_follow_up_on: Mapped[date | None]
    deep_follow_up_minute: Mapped[int | None]
    signing: Mapped[SigningWay | None]
    sent_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    broken_on: Mapped[date | None]
    broken_minute: Mapped[int | None]
    last_contact_on: Mapped[date | None]
    extended_to: Mapped[date | None]
    treatment: Mapped[bool] = mapped_column(default=False)
    told_chief_at: Mapped[datetime | None]
    registered_on: Mapped[date | None]
    renewed_on: Mapped[date | None]
    simplified: Mapped[bool] = mapped_column(default=False)
    stored_file_id: Mapped[UUID | None] = mapped_column(refers_to("stored_file.id"))


class PlanSection(Versioned, Base):
    """One section's text of a plan, such as *Nuläge* or *Orsak*."""

    __tablename__ = "plan_section"
    __table_args__ = (UniqueConstraint("plan_id", "key"), Index(None, "participant_id"))
    plan_id: Mapped[UUID] = mapped_column(refers_to("plan.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    key: Mapped[str] = mapped_column(String(60))
    text: Mapped[str] = mapped_column(Text, default="")


class PlanRow(Versioned, Base):
    """A part goal, a measure, an activity or a duty of a plan. Source: OSB-57, OSB-58, TRE-21."""

    __tablename__ = "plan_row"
    __table_args__ = (Index(None, "plan_id"), Index(None, "participant_id"), Index(None, "due"))
    plan_id: Mapped[UUID] = mapped_column(refers_to("plan.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    kind: Mapped[PlanRowKind]
    text: Mapped[str] = mapped_column(String(500))
    quantity: Mapped[str] = mapped_column(String(100), default="")
    responsible: Mapped[str] = mapped_column(String(200), default="")
    responsible_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    due: Mapped[date | None]
    done_on: Mapped[date | None]
    position: Mapped[int] = mapped_column(default=0)


class PlanSigner(Versioned, Base):
    """Somebody who takes part in a plan and signs it. Source: OSB-56, OSB-59, TRE-24."""

    __tablename__ = "plan_signer"
    __table_args__ = (Index(None, "plan_id"), Index(None, "participant_id"))
    plan_id: Mapped[UUID] = mapped_column(refers_to("plan.id"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    party: Mapped[PlanParty]
    name: Mapped[str] = mapped_column(String(200), default="")
    present: Mapped[bool] = mapped_column(default=True)
    signed_on: Mapped[date | None]


class LongLeave(Versioned, Base):
    """A leave with its own clock. Source: TRE-50 to TRE-59."""

    __tablename__ = "long_leave"
    __table_args__ = (Index(None, "participant_id"),)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    kind: Mapped[LeaveKind]
    start: Mapped[date]
    end: Mapped[date | None]
    child_born_on: Mapped[date | None]
    information_on: Mapped[date | None]
    childcare_certificate_on: Mapped[date | None]
    applied_on: Mapped[date | None]
    csn: Mapped[bool | None]
    called_on: Mapped[date | None]
    evaluated_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(String(300), default="")


class BusCard(Versioned, Base):
    """A bus card or a journey for the training: only over so many kilometres. Source: TRE-45."""

    __tablename__ = "bus_card"
    __table_args__ = (Index(None, "participant_id"),)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    type: Mapped[str] = mapped_column(String(60), default="busskort")
    start: Mapped[date]
    end: Mapped[date]
    route: Mapped[str] = mapped_column(String(200))
    kilometres: Mapped[int]
    reason: Mapped[str] = mapped_column(String(300))
    by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))


class Certificate(Versioned, Base):
    """A certificate with its last day, and never a diagnosis.

    ``assessed_on`` is when it was judged whether the plan can go on. Source: TRE-61 to TRE-63,
    NAT-21.
    """

    __tablename__ = "certificate"
    __table_args__ = (Index(None, "participant_id"), Index(None, "valid_to"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    first_day: Mapped[date]
    valid_to: Mapped[date]
    extent_percent: Mapped[int] = mapped_column(default=100)
    seen_on: Mapped[date]
    assessed_on: Mapped[date | None]
    by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))


class JointMeeting(Identified, Base):
    """What a note of a samverkansmöte always holds. Source: TRE-43."""

    __tablename__ = "joint_meeting"
    note_id: Mapped[UUID] = mapped_column(refers_to("case_note.id"), unique=True)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    purpose: Mapped[str] = mapped_column(Text)
    agreed: Mapped[str] = mapped_column(Text)
    parties: Mapped[str] = mapped_column(String(500))


class NotePaper(Identified, Base):
    """A scanned paper that belongs to a note, kept byte for byte. Source: TRE-44."""

    __tablename__ = "note_paper"
    note_id: Mapped[UUID] = mapped_column(refers_to("case_note.id"), unique=True)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    name: Mapped[str] = mapped_column(String(200))
    stored_file_id: Mapped[UUID] = mapped_column(refers_to("stored_file.id"))
