"""The lines of the log that concern one person."""

from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.log_texts import action_text, detail_texts
from ame_desktop.domain.participant_files import HistoryRow
from ame_desktop.storage.models.access import LogEntry, LogSubject, Staff
from ame_desktop.storage.store import Reader

PROGRAM = "Programmet"


def history_of(
    reader: Reader, participant_id: UUID, staff_id: UUID | None = None, limit: int = 500
) -> tuple[HistoryRow, ...]:
    """Return who did or read what about a person, the latest first.

    Args:
        reader: an open connection.
        participant_id: the person.
        staff_id: only what this member of staff did; ``None`` is everybody.
        limit: the greatest number of lines.
    """
    query = (
        select(
            LogEntry.seq,
            LogEntry.at,
            Staff.name,
            LogEntry.kind,
            LogEntry.action,
            LogEntry.reason,
            LogEntry.detail,
        )
        .join(LogSubject, LogSubject.seq == LogEntry.seq)
        .join(Staff, Staff.id == LogEntry.staff_id, isouter=True)
        .where(LogSubject.participant_id == participant_id)
        .order_by(LogEntry.seq.desc())
        .limit(limit)
    )
    if staff_id is not None:
        query = query.where(LogEntry.staff_id == staff_id)
    return tuple(
        HistoryRow(
            seq, at, name or PROGRAM, kind, action_text(action, kind), reason, detail_texts(detail)
        )
        for seq, at, name, kind, action, reason, detail in reader.execute(query)
    )
