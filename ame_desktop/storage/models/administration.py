"""Tables of what was read in, and how columns were matched."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ame_desktop.storage.base import Base, Identified, refers_to


class ImportBatch(Identified, Base):
    """One reading-in of a file: how many rows were taken and left out."""

    __tablename__ = "import_batch"
    kind: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime]
    by_id: Mapped[UUID | None] = mapped_column(refers_to("staff.id"))
    taken: Mapped[int]
    left_out: Mapped[int]


class ImportMapping(Identified, Base):
    """How the columns of a file with these headings were matched the last time."""

    __tablename__ = "import_mapping"
    __table_args__ = (UniqueConstraint("kind", "signature"),)
    kind: Mapped[str] = mapped_column(String(40))
    signature: Mapped[str] = mapped_column(String(80))
    mapping: Mapped[dict[str, Any]]


class UnitInfo(Identified, Base):
    """The unit itself: one row, with its name and whether it is for training."""

    __tablename__ = "unit_info"
    name: Mapped[str] = mapped_column(String(200))
    is_demo: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
