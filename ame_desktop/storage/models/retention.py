"""Tables of *gallring*: what was proposed to go, what was decided, and whom a copy must forget."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.domain.retention import ErasureState
from ame_desktop.storage.base import Base, Identified, Versioned, refers_to


class Erasure(Versioned, Base):
    """A proposal of who is to be erased, its decision, and the proof of what was done."""

    __tablename__ = "erasure"
    state: Mapped[ErasureState] = mapped_column(default=ErasureState.DRAFT)
    proposed_by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    proposed_at: Mapped[datetime]
    decided_by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    decided_at: Mapped[datetime | None]
    archive_sha256: Mapped[str] = mapped_column(String(64), default="")
    erased_at: Mapped[datetime | None]
    proof: Mapped[dict[str, Any]] = mapped_column(default=dict)


class ErasureItem(Versioned, Base):
    """One person of a proposal, by identity alone: the name is gone when the person is.

    ``kept_because`` says why somebody was taken out of the proposal; it is empty for who goes.
    """

    __tablename__ = "erasure_item"
    __table_args__ = (UniqueConstraint("erasure_id", "participant_id"),)
    erasure_id: Mapped[UUID] = mapped_column(refers_to("erasure.id"))
    participant_id: Mapped[UUID]
    rule: Mapped[str] = mapped_column(String(80))
    last_note: Mapped[date]
    due: Mapped[date]
    kept_because: Mapped[str] = mapped_column(String(400), default="")


class ErasedRow(Identified, Base):
    """The journal: an identity that no restored copy may bring back, and where it stood."""

    __tablename__ = "erased_row"
    __table_args__ = (UniqueConstraint("table_name", "row_id"),)
    table_name: Mapped[str] = mapped_column(String(60))
    row_id: Mapped[UUID]
    erasure_id: Mapped[UUID]
    erased_at: Mapped[datetime]
