"""Table of placements."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.storage.base import Base, Versioned, refers_to


class Placement(Versioned, Base):
    """One person in one activity form, at an arena or another unit, for a period."""

    __tablename__ = "placement"
    __table_args__ = (Index(None, "participant_id"), Index(None, "state"), Index(None, "end"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    form: Mapped[ActivityForm]
    arena_id: Mapped[UUID | None] = mapped_column(refers_to("arena.id"))
    host_unit: Mapped[str] = mapped_column(String(200), default="")
    start: Mapped[date]
    end: Mapped[date | None]
    state: Mapped[PlacementState]
    origin: Mapped[PlacementOrigin] = mapped_column(default=PlacementOrigin.PROPOSED)
    purpose: Mapped[str] = mapped_column(Text, default="")
    proposed_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    decided_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    decided_at: Mapped[datetime | None]
    decision_reason: Mapped[str] = mapped_column(Text, default="")
