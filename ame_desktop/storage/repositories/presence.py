"""What a work place says of the rows that are open on it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from ame_desktop.storage.models.presence import OpenRecord
from ame_desktop.storage.unit_of_work import UnitOfWork


def say_open(work: UnitOfWork, staff_id: UUID, row_id: UUID, stale: datetime) -> None:
    """Say that a row is open just now, and forget one's own rows from before ``stale``."""
    held = work.session.scalars(select(OpenRecord).where(OpenRecord.staff_id == staff_id)).all()
    for row in held:
        if row.row_id != row_id and row.seen_at < stale:
            work.delete(row)
    mine = next((row for row in held if row.row_id == row_id), None)
    if mine is None:
        work.add(OpenRecord(staff_id=staff_id, row_id=row_id, seen_at=work.at))
    else:
        mine.seen_at = work.at


def say_closed(work: UnitOfWork, staff_id: UUID, row_id: UUID) -> None:
    """Say that a row is open no longer."""
    query = select(OpenRecord).where(OpenRecord.staff_id == staff_id, OpenRecord.row_id == row_id)
    for row in work.session.scalars(query):
        work.delete(row)
