"""Table of observations: one line under a heading of the slutdokument."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.storage.base import Base, Versioned, refers_to


class Observation(Versioned, Base):
    """What a member of staff saw at work on a day. Source: RAG-16, OSB-20, OSB-78."""

    __tablename__ = "observation"
    __table_args__ = (Index(None, "participant_id", "day"),)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    day: Mapped[date]
    heading: Mapped[FinalHeading]
    text: Mapped[str] = mapped_column(String(500))
    arena_id: Mapped[UUID | None] = mapped_column(refers_to("arena.id"))
    by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    at: Mapped[datetime]
