"""Tables of the way in: the steps after a referral, next steps, and how close work feels."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.intake import IntakeStep
from ame_desktop.storage.base import Base, Identified, Versioned, refers_to


class IntakeMark(Versioned, Base):
    """A step of the way in: booked on a day and minute, done on a day. Source: OSB-22 to OSB-28."""

    __tablename__ = "intake_mark"
    __table_args__ = (
        UniqueConstraint("referral_id", "step"),
        Index(None, "participant_id"),
    )
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    referral_id: Mapped[UUID] = mapped_column(refers_to("referral.id"))
    step: Mapped[IntakeStep]
    booked_on: Mapped[date | None]
    booked_minute: Mapped[int | None]
    done_on: Mapped[date | None]
    by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    note: Mapped[str] = mapped_column(String(300), default="")


class NextStep(Versioned, Base):
    """What comes next in a case, when, and who answers for it. Source: TRE-03."""

    __tablename__ = "next_step"
    __table_args__ = (Index(None, "participant_id"), Index(None, "due"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    what: Mapped[str] = mapped_column(String(300))
    due: Mapped[date]
    owner_staff_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    owner_name: Mapped[str] = mapped_column(String(200), default="")
    done_on: Mapped[date | None]


class ProgressMark(Versioned, Base):
    """How close to work the person feels, 1–10, and how complex the case is, 1–3.

    Source: OSB-04, AFR-19, AFR-22.
    """

    __tablename__ = "progress_mark"
    __table_args__ = (Index(None, "participant_id", "day"),)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    day: Mapped[date]
    closeness: Mapped[int | None]
    complexity: Mapped[int | None]
    note: Mapped[str] = mapped_column(Text, default="")
    by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))


class StaffTraining(Identified, Base):
    """A method that a member of staff is trained in. Source: OSB-29."""

    __tablename__ = "staff_training"
    __table_args__ = (UniqueConstraint("staff_id", "method"),)
    staff_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    method: Mapped[str] = mapped_column(String(60))
    since: Mapped[date]
