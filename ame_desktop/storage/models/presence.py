"""Tables of work places side by side: who has what open, and which sent marks have arrived."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.storage.base import Base, Identified, refers_to


class OpenRecord(Identified, Base):
    """Somebody has a row open for change; it counts while it was seen a moment ago."""

    __tablename__ = "open_record"
    __table_args__ = (UniqueConstraint("staff_id", "row_id"),)
    logged = False
    staff_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    row_id: Mapped[UUID]
    seen_at: Mapped[datetime]


class DeliveredCommand(Identified, Base):
    """A command that was sent from an outbox and has been carried out: it is never done twice."""

    __tablename__ = "delivered_command"
    logged = False
    staff_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    delivered_at: Mapped[datetime]
