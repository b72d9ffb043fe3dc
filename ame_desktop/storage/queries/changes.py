"""How far the log has come: what tells whether a copy of the unit is still up to date."""

from datetime import datetime

from sqlalchemy import func, select

from ame_desktop.domain.log import LogKind
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.store import Reader

_CHANGING = (LogKind.CHANGE, LogKind.SYSTEM)


def latest_change(reader: Reader) -> int:
    """Return the number of the log's latest line that tells of a change, or 0."""
    number = reader.execute(
        select(func.max(LogEntry.seq)).where(LogEntry.kind.in_(_CHANGING))
    ).scalar()
    return number or 0


def oldest_change_after(reader: Reader, number: int) -> datetime | None:
    """Return when the first change after a line of the log was made."""
    return reader.execute(
        select(LogEntry.at)
        .where(LogEntry.kind.in_(_CHANGING), LogEntry.seq > number)
        .order_by(LogEntry.seq)
        .limit(1)
    ).scalar()
