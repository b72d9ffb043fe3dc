"""Tables beside the log: where its chain ends, its daily anchors, and the monthly follow-up."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.log_review import Verdict
from ame_desktop.storage.base import Base, Versioned, refers_to


class LogHead(Base):
    """The log's last line as the storage itself keeps it: a row that follows each new line."""

    __tablename__ = "log_head"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime | None]


class LogAnchor(Base):
    """What the last line of a day was sealed with."""

    __tablename__ = "log_anchor"
    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    day: Mapped[date]
    sha256: Mapped[str] = mapped_column(String(64))


class LogReview(Versioned, Base):
    """A month's follow-up of the log: what was drawn, and when it was closed."""

    __tablename__ = "log_review"
    month: Mapped[date] = mapped_column(unique=True)
    drawn_at: Mapped[datetime]
    drawn_by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    left_out: Mapped[int] = mapped_column(default=0)
    closed_at: Mapped[datetime | None]
    closed_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))


class LogReviewItem(Versioned, Base):
    """A line of the log that was drawn, why, and what the reviewer found."""

    __tablename__ = "log_review_item"
    __table_args__ = (UniqueConstraint("review_id", "seq"),)
    review_id: Mapped[UUID] = mapped_column(refers_to("log_review.id"))
    seq: Mapped[int] = mapped_column(refers_to("log_entry.seq"))
    why: Mapped[list[Any]]
    verdict: Mapped[Verdict | None]
    note: Mapped[str] = mapped_column(String(1000), default="")
    judged_at: Mapped[datetime | None]
    judged_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
