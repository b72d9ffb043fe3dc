"""Which months of attendance are locked, and the lines of the log that tell who did it."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.attendance_months import LockEvent, MonthLock
from ame_desktop.domain.log import LogKind
from ame_desktop.storage.models.access import LogEntry, Staff
from ame_desktop.storage.models.attendance import LockedMonth
from ame_desktop.storage.store import Reader

LOCK: Final = "attendance.lock"
UNLOCK: Final = "attendance.unlock"


def month_locks(reader: Reader, first: date, last: date) -> tuple[MonthLock, ...]:
    """Return the locks of the months that a span of days touches."""
    query = (
        select(
            LockedMonth.arena_id, LockedMonth.month, Staff.name, LockedMonth.at, LockedMonth.reason
        )
        .join(Staff, Staff.id == LockedMonth.by_id, isouter=True)
        .where(LockedMonth.month.between(first.replace(day=1), last))
        .order_by(LockedMonth.month)
    )
    return tuple(
        MonthLock(arena, month, by or "", at, reason)
        for arena, month, by, at, reason in reader.execute(query)
    )


def lock_events(reader: Reader, arenas: dict[UUID, str]) -> tuple[LockEvent, ...]:
    """Return who locked and opened which arena's month, the latest first.

    Args:
        reader: an open connection.
        arenas: the names of the arenas that are told of.
    """
    query = (
        select(LogEntry.at, LogEntry.action, Staff.name, LogEntry.reason, LogEntry.detail)
        .join(Staff, Staff.id == LogEntry.staff_id, isouter=True)
        .where(LogEntry.action.in_((LOCK, UNLOCK)), LogEntry.kind == LogKind.CHANGE)
        .order_by(LogEntry.seq.desc())
    )
    names = {str(arena): name for arena, name in arenas.items()}
    return tuple(
        LockEvent(at, names[arena], month, action == LOCK, by or "", reason)
        for at, action, by, reason, detail in reader.execute(query)
        for arena, month in _months(detail)
        if arena in names
    )


def _months(detail: list[Any]) -> Iterator[tuple[str, date]]:
    for table, _, before, after in detail:
        values = after or before
        if table == LockedMonth.__tablename__ and values:
            yield values["arena_id"], date.fromisoformat(values["month"])
