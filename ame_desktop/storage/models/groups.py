"""Tables of group activities: what an arena of that kind is, and its occasions."""

from datetime import date
from uuid import UUID

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.groups import GroupKind
from ame_desktop.storage.base import Base, Versioned, refers_to


class GroupActivity(Versioned, Base):
    """A group activity: an arena whose days are its occasions. Source: OSB-84 to OSB-86."""

    __tablename__ = "group_activity"
    arena_id: Mapped[UUID] = mapped_column(refers_to("arena.id"), unique=True)
    kind: Mapped[GroupKind]
    leader_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    place: Mapped[str] = mapped_column(String(200), default="")
    start: Mapped[date]
    end: Mapped[date | None]
    note: Mapped[str] = mapped_column(Text, default="")


class GroupSession(Versioned, Base):
    """One occasion of a group activity; times are minutes of the day."""

    __tablename__ = "group_session"
    __table_args__ = (UniqueConstraint("activity_id", "day", "start_minute"),)
    activity_id: Mapped[UUID] = mapped_column(refers_to("group_activity.id"))
    day: Mapped[date]
    start_minute: Mapped[int]
    end_minute: Mapped[int]
    topic: Mapped[str] = mapped_column(String(200), default="")
    cancelled: Mapped[bool] = mapped_column(default=False)
