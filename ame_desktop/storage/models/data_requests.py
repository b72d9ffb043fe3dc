"""Tables of what participants ask about their own data, and of data that may only be kept."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.data_requests import RequestKind, RequestState
from ame_desktop.storage.base import Base, Versioned, refers_to


class DataRequest(Versioned, Base):
    """A participant's request, with its last day and what was answered."""

    __tablename__ = "data_request"
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"), index=True)
    kind: Mapped[RequestKind]
    received: Mapped[date]
    due: Mapped[date]
    wish: Mapped[str] = mapped_column(String(2000), default="")
    state: Mapped[RequestState] = mapped_column(default=RequestState.OPEN)
    answer: Mapped[str] = mapped_column(String(2000), default="")
    answered_at: Mapped[datetime | None]
    answered_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    taken_by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    made_at: Mapped[datetime]


class ProcessingLimit(Versioned, Base):
    """A time during which a person's data is kept, and used for nothing else."""

    __tablename__ = "processing_limit"
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"), index=True)
    start: Mapped[date]
    end: Mapped[date | None]
    reason: Mapped[str] = mapped_column(String(1000))
    decided_by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
