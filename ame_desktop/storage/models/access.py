"""Tables of staff, their roles and arenas, and the log."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.access import Role
from ame_desktop.domain.log import LogKind
from ame_desktop.storage.base import Base, Identified, Versioned, refers_to


class Staff(Versioned, Base):
    """A member of staff who logs in."""

    __tablename__ = "staff"
    login: Mapped[str] = mapped_column(String(60), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    active: Mapped[bool] = mapped_column(default=True)


class StaffRole(Identified, Base):
    """A role that a member of staff holds."""

    __tablename__ = "staff_role"
    __table_args__ = (UniqueConstraint("staff_id", "role"),)
    staff_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    role: Mapped[Role]


class StaffArena(Identified, Base):
    """An arena that a member of staff leads."""

    __tablename__ = "staff_arena"
    __table_args__ = (UniqueConstraint("staff_id", "arena_id"),)
    staff_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    arena_id: Mapped[UUID] = mapped_column(refers_to("arena.id"))


class StandIn(Versioned, Base):
    """Who does what a colleague would have done on given days, both included.

    ``ended_on`` is the last day where it ended before its time.
    """

    __tablename__ = "stand_in"
    __table_args__ = (Index(None, "start"),)
    away_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    stand_in_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    start: Mapped[date]
    end: Mapped[date]
    ended_on: Mapped[date | None]
    named_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))


class ServerCredential(Identified, Base):
    """A password's hash where the unit lies on a server; in a file the key ring holds it."""

    __tablename__ = "server_credential"
    staff_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    login: Mapped[str] = mapped_column(String(60), unique=True)
    hash: Mapped[str] = mapped_column(String(200), default="")
    failures: Mapped[list[Any]] = mapped_column(default=list)


class LogEntry(Base):
    """A line of the log: written in the same transaction as what it tells of.

    ``number`` counts the lines without gaps, and ``sha256`` seals the line with the one before it.
    ``erased_by`` is the number of the line that tells of the *gallring* of its content. ``topics``
    are the rooms that the command touched, so that other work places read again what they show.
    """

    __tablename__ = "log_entry"
    seq: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True
    )
    at: Mapped[datetime]
    staff_id: Mapped[UUID | None]
    kind: Mapped[LogKind]
    action: Mapped[str] = mapped_column(String(100))
    reason: Mapped[str] = mapped_column(String(1000), default="")
    count: Mapped[int] = mapped_column(default=1)
    detail: Mapped[list[Any]] = mapped_column(default=list)
    number: Mapped[int] = mapped_column(BigInteger, unique=True, index=True)
    salt: Mapped[str] = mapped_column(String(32), default="")
    content_sha256: Mapped[str] = mapped_column(String(64))
    sha256: Mapped[str] = mapped_column(String(64))
    erased_by: Mapped[int | None] = mapped_column(BigInteger)
    topics: Mapped[str] = mapped_column(String(400), default="")


class LogSubject(Base):
    """A participant whom a line of the log concerns."""

    __tablename__ = "log_subject"
    __table_args__ = (Index(None, "participant_id", "seq"),)
    seq: Mapped[int] = mapped_column(refers_to("log_entry.seq"), primary_key=True)
    participant_id: Mapped[UUID] = mapped_column(primary_key=True)


class UnitSetting(Identified, Base):
    """A setting of the unit from a date on, with where it comes from."""

    __tablename__ = "unit_setting"
    __table_args__ = (UniqueConstraint("name", "valid_from"),)
    name: Mapped[str] = mapped_column(String(80))
    valid_from: Mapped[date]
    value: Mapped[dict[str, Any]]
    source: Mapped[str] = mapped_column(String(200), default="")
