"""Table of the compilations that were fixed."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.storage.base import Base, Identified, refers_to


class Rollup(Identified, Base):
    """A period's compilation as it was fixed, with its hash. Source: RAG-45."""

    __tablename__ = "rollup"
    __table_args__ = (UniqueConstraint("period", "edition"),)
    period: Mapped[str] = mapped_column(String(20))
    edition: Mapped[int]
    start: Mapped[date]
    end: Mapped[date]
    fixed_at: Mapped[datetime]
    fixed_by_id: Mapped[UUID] = mapped_column(refers_to("staff.id"))
    content: Mapped[dict[str, Any]]
    sha256: Mapped[str] = mapped_column(String(64))
