"""Tables of the chief's basket: cases, what is asked and answered, and deputies."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.storage.base import Base, Identified, Versioned, refers_to


class ApprovalCase(Versioned, Base):
    """One thing that waits, or has waited, for a decision.

    ``subject_id`` is the row that is decided upon, in the table that the kind knows; a kind with
    no table of its own keeps what is asked for in ``content``. ``proposed`` holds the subject as
    it was when it was proposed, label by label, to show what has changed since.
    """

    __tablename__ = "approval_case"
    __table_args__ = (
        Index(None, "state"),
        Index(None, "subject_id"),
        Index(None, "participant_id"),
    )
    kind: Mapped[ApprovalKind]
    subject_id: Mapped[UUID | None]
    participant_id: Mapped[UUID | None] = mapped_column(refers_to("participant.id"))
    state: Mapped[ApprovalState] = mapped_column(default=ApprovalState.WAITING)
    proposed_by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    proposed_at: Mapped[datetime]
    proposed: Mapped[dict[str, Any]] = mapped_column(default=dict)
    content: Mapped[dict[str, Any]] = mapped_column(default=dict)
    decided_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    decided_at: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(Text, default="")


class ApprovalMessage(Identified, Base):
    """A question from the one who decides, or an answer to it."""

    __tablename__ = "approval_message"
    __table_args__ = (Index(None, "case_id"),)
    case_id: Mapped[UUID] = mapped_column(refers_to("approval_case.id"))
    by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    at: Mapped[datetime]
    text: Mapped[str] = mapped_column(Text)


class Deputy(Versioned, Base):
    """Who stands in for the chief on given dates, both included."""

    __tablename__ = "deputy"
    __table_args__ = (Index(None, "start"),)
    staff_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    start: Mapped[date]
    end: Mapped[date]
    named_by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
