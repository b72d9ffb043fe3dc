"""How far the log has come: what tells whether a copy of the unit is still up to date."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from ame_desktop.domain.changes import Topic
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.news import read_topics
from ame_desktop.storage.models.access import LogEntry
from ame_desktop.storage.models.log import LogHead
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


@dataclass(frozen=True)
class LogEnd:
    """Where the log ends: the number of its last line, and what that was sealed with.

    Everybody may read it, also where a server shows them their own lines alone.
    """

    number: int
    sha256: str


def latest_change(reader: Reader) -> LatestChange | None:
    """Return the latest change, or ``None`` where there is none."""
    row = reader.execute(
        select(LogEntry.seq, LogEntry.at)
        .where(LogEntry.kind.in_(_CHANGING))
        .order_by(LogEntry.seq.desc())
        .limit(1)
    ).first()
    return LatestChange(row.seq, row.at) if row else None


def log_end(reader: Reader) -> LogEnd | None:
    """Return where the log ends, or ``None`` where it has not begun."""
    row = reader.execute(select(LogHead.number, LogHead.sha256)).first()
    return LogEnd(row.number, row.sha256) if row else None


def topics_between(reader: Reader, before: LogEnd, now: LogEnd) -> frozenset[Topic] | None:
    """Return the rooms that have been changed since the log had come so far.

    It is ``None`` where nobody can tell: the reader does not see each of the lines, or the log
    began anew from an older copy.
    """
    lines = (
        select(LogEntry.kind, LogEntry.topics, func.count().label("lines"))
        .where(LogEntry.number > before.number, LogEntry.number <= now.number)
        .group_by(LogEntry.kind, LogEntry.topics)
    )
    found = reader.execute(lines).all()
    if now.number <= before.number or sum(row.lines for row in found) < now.number - before.number:
        return None
    changed = (read_topics(row.topics) for row in found if row.kind in _CHANGING)
    return frozenset[Topic]().union(*changed)


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
