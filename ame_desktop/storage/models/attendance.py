"""Tables of attendance: marks, corrections, absence and what is done, closed days and months."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.attendance_states import AttendanceState, DayPart, MarkSource
from ame_desktop.domain.month_bases import BasisReceiver
from ame_desktop.storage.base import Base, Identified, Versioned, refers_to


class Attendance(Versioned, Base):
    """One person's state on one day at one place.

    ``place_id`` is the arena's identity, or the placement's at another unit. ``minutes`` is the
    time present where it differs from the agreed; *ej markerad* is the lack of a row.
    """

    __tablename__ = "attendance"
    __table_args__ = (
        UniqueConstraint("participant_id", "day", "part", "place_id"),
        Index(None, "day", "place_id"),
    )
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    day: Mapped[date]
    part: Mapped[DayPart] = mapped_column(default=DayPart.WHOLE)
    place_id: Mapped[UUID]
    state: Mapped[AttendanceState]
    minutes: Mapped[int | None]
    note: Mapped[str] = mapped_column(String(300), default="")
    source: Mapped[MarkSource] = mapped_column(default=MarkSource.STAFF)
    outside_period: Mapped[bool] = mapped_column(default=False)
    set_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    set_at: Mapped[datetime]


class AttendanceCorrection(Identified, Base):
    """A later change of a mark: both values, who and why. ``None`` is *ej markerad*."""

    __tablename__ = "attendance_correction"
    __table_args__ = (Index(None, "participant_id", "day"), Index(None, "day"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    day: Mapped[date]
    part: Mapped[DayPart]
    place_id: Mapped[UUID]
    old_state: Mapped[AttendanceState | None]
    old_minutes: Mapped[int | None]
    new_state: Mapped[AttendanceState | None]
    new_minutes: Mapped[int | None]
    reason: Mapped[str] = mapped_column(String(300), default="")
    by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    at: Mapped[datetime]


class AnnouncedAbsence(Versioned, Base):
    """An absence told in advance, such as *Sjuk t.o.m.*; it never overwrites a mark."""

    __tablename__ = "announced_absence"
    __table_args__ = (Index(None, "participant_id", "start"), Index(None, "end"))
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    state: Mapped[AttendanceState]
    start: Mapped[date]
    end: Mapped[date]
    note: Mapped[str] = mapped_column(String(300), default="")
    by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    at: Mapped[datetime]


class LockedMonth(Versioned, Base):
    """A month whose marks only the chief can open again. ``month`` is its first day."""

    __tablename__ = "locked_month"
    __table_args__ = (UniqueConstraint("arena_id", "month"),)
    arena_id: Mapped[UUID] = mapped_column(refers_to("arena.id"))
    month: Mapped[date]
    by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    at: Mapped[datetime]
    reason: Mapped[str] = mapped_column(String(300), default="")


class ClosedDay(Versioned, Base):
    """A day of an arena whose every expected person has a mark, said to be done."""

    __tablename__ = "closed_day"
    __table_args__ = (UniqueConstraint("arena_id", "day"),)
    arena_id: Mapped[UUID] = mapped_column(refers_to("arena.id"))
    day: Mapped[date]
    by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    at: Mapped[datetime]


class AbsenceStep(Versioned, Base):
    """A step taken after somebody stayed away on ``day``: whom it was told, and what was said."""

    __tablename__ = "absence_step"
    __table_args__ = (UniqueConstraint("participant_id", "day", "kind"),)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    day: Mapped[date]
    kind: Mapped[AbsenceStepKind]
    note: Mapped[str] = mapped_column(String(300), default="")
    by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    at: Mapped[datetime]


class MonthBasis(Versioned, Base):
    """A person's month for one receiver: the PDF byte for byte, the test of harm, the receipt.

    ``month`` is its first day; a later edition takes the place of the one before. The paper is
    fetched, never made again; ``figures`` is the hash of what it told, so that it shows when the
    marks have changed since. Source: NAT-30, NAT-32.
    """

    __tablename__ = "month_basis"
    __table_args__ = (UniqueConstraint("participant_id", "receiver", "month", "edition"),)
    participant_id: Mapped[UUID] = mapped_column(refers_to("participant.id"))
    receiver: Mapped[BasisReceiver]
    month: Mapped[date]
    edition: Mapped[int] = mapped_column(default=1)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(String(64))
    pages: Mapped[int]
    figures: Mapped[str] = mapped_column(String(64), default="")
    made_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    made_at: Mapped[datetime]
    ground: Mapped[str] = mapped_column(String(200), default="")
    test: Mapped[str] = mapped_column(Text, default="")
    handed_on: Mapped[date | None]
    handed_to: Mapped[str] = mapped_column(String(200), default="")
    receipt: Mapped[str] = mapped_column(String(200), default="")
