"""Which days of which arenas are said to be done."""

from datetime import date
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.closed_days import ClosedBy
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.attendance import ClosedDay
from ame_desktop.storage.store import Reader


def closed_days(reader: Reader, first: date, last: date) -> dict[tuple[UUID, date], ClosedBy]:
    """Return the closed days of a span, by arena and day."""
    query = (
        select(ClosedDay.arena_id, ClosedDay.day, Staff.name, ClosedDay.at)
        .join(Staff, Staff.id == ClosedDay.by_id, isouter=True)
        .where(ClosedDay.day.between(first, last))
    )
    return {(arena, day): ClosedBy(by or "", at) for arena, day, by, at in reader.execute(query)}


def is_closed(reader: Reader, arena_id: UUID, day: date) -> bool:
    """Whether a day of an arena is said to be done."""
    query = select(ClosedDay.id).where(ClosedDay.arena_id == arena_id, ClosedDay.day == day)
    return reader.execute(query).first() is not None
