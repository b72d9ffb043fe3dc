"""What has been changed in the unit's own settings, arenas, staff and catalogue."""

from sqlalchemy import or_, select

from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_texts import action_text, detail_texts
from ame_desktop.domain.participant_files import HistoryRow
from ame_desktop.storage.models.access import LogEntry, Staff
from ame_desktop.storage.store import Reader

_ROOMS = ("settings.", "arenas.", "staff.", "catalogue.")


def settings_history(reader: Reader, limit: int = 200) -> tuple[HistoryRow, ...]:
    """Return who changed the unit and when, the latest first; no participant is in it."""
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
        .join(Staff, Staff.id == LogEntry.staff_id, isouter=True)
        .where(
            or_(*(LogEntry.action.startswith(room) for room in _ROOMS)),
            LogEntry.kind == LogKind.CHANGE,
        )
        .order_by(LogEntry.seq.desc())
        .limit(limit)
    )
    return tuple(
        HistoryRow(seq, at, name or "", kind, action_text(action, kind), why, detail_texts(detail))
        for seq, at, name, kind, action, why, detail in reader.execute(query)
    )
