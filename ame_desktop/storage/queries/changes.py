"""How far the log has come: what tells whether a copy of the unit is still up to date."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from ame_desktop.domain.log import LogKind
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.store import Reader

_CHANGING = (LogKind.CHANGE, LogKind.SYSTEM)


@dataclass(frozen=True)
class LatestChange:
    """The log's latest line that tells of a change: its number, and when it was made.

    The number alone does not tell: after an older copy was put in the unit's place, the log
    counts on from what the copy had.
    """

    number: int
    at: datetime


def latest_change(reader: Reader) -> LatestChange | None:
    """Return the latest change, or ``None`` where there is none."""
    row = reader.execute(
        select(LogEntry.seq, LogEntry.at)
        .where(LogEntry.kind.in_(_CHANGING))
        .order_by(LogEntry.seq.desc())
        .limit(1)
    ).first()
    return LatestChange(row.seq, row.at) if row else None


def oldest_change_after(reader: Reader, latest: LatestChange | None) -> datetime | None:
    """Return when the first change was made that a copy with this latest change lacks."""
    query = select(LogEntry.at).where(LogEntry.kind.in_(_CHANGING))
    if latest is not None:
        counted_on = select(LogEntry.seq).where(
            LogEntry.seq == latest.number, LogEntry.at == latest.at
        )
        same_log = reader.execute(counted_on).first() is not None
        # A log that began anew from an older copy is looked through by time.
        query = query.where(LogEntry.seq > latest.number if same_log else LogEntry.at > latest.at)
    return reader.execute(query.order_by(LogEntry.seq).limit(1)).scalar()
