"""Who else has a row open, and who last changed it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, String, Uuid, and_, cast, column, func, or_, select

from ame_desktop.domain.log import LogKind
from ame_desktop.storage.base import UtcDateTime
from ame_desktop.storage.beyond_reach import sees_a_part
from ame_desktop.storage.models.access import LogEntry, LogSubject, Staff
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.presence import OpenRecord
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.server_functions import LINES_BACK
from ame_desktop.storage.store import Reader


def open_beside(reader: Reader, row_id: UUID, staff_id: UUID, since: datetime) -> tuple[str, ...]:
    """Return the names of the others who have had a row open since then, by name."""
    query = (
        select(Staff.name)
        .join(OpenRecord, OpenRecord.staff_id == Staff.id)
        .where(
            OpenRecord.row_id == row_id,
            OpenRecord.staff_id != staff_id,
            OpenRecord.seen_at > since,
        )
        .order_by(Staff.name)
    )
    return tuple(reader.execute(query).scalars())


def latest_change(
    reader: Reader, row_id: UUID, staff_id: UUID, action: str
) -> tuple[UUID | None, str, datetime] | None:
    """Return who last changed a row, their name, and when; nothing of persons one may not meet.

    With an action, it is who last did that with what hangs on the row.
    """
    if sees_a_part(reader):
        found = _of_server(reader, row_id, action)
    else:
        found = _of_log(reader, row_id, staff_id, action)
    if found is None:
        return None
    changed_by, at = found
    name = reader.execute(select(Staff.name).where(Staff.id == changed_by)).scalar()
    return changed_by, name or "", at


def _of_log(
    reader: Reader, row_id: UUID, staff_id: UUID, action: str
) -> tuple[UUID | None, datetime] | None:
    hidden = (
        select(LogSubject.seq)
        .join(Participant, Participant.id == LogSubject.participant_id)
        .where(LogSubject.seq == LogEntry.seq, ~may_meet(staff_id))
    )
    query = (
        select(LogEntry.staff_id, LogEntry.at)
        .where(
            LogEntry.seq > select(func.max(LogEntry.seq) - LINES_BACK).scalar_subquery(),
            LogEntry.kind == LogKind.CHANGE,
            _about(row_id, action),
            ~hidden.exists(),
        )
        .order_by(LogEntry.seq.desc())
        .limit(1)
    )
    row = reader.execute(query).first()
    return None if row is None else (row[0], row[1])


def _about(row_id: UUID, action: str) -> ColumnElement[bool]:
    detail = cast(LogEntry.detail, String)
    if not action:
        return detail.contains(f'", "{row_id}", ')
    subject = select(LogSubject.seq).where(
        LogSubject.seq == LogEntry.seq, LogSubject.participant_id == row_id
    )
    return and_(LogEntry.action == action, or_(detail.contains(str(row_id)), subject.exists()))


def _of_server(reader: Reader, row_id: UUID, action: str) -> tuple[UUID | None, datetime] | None:
    """Ask the server, which knows all lines, where the login sees only its own."""
    told = func.ame.latest_change(row_id, action).table_valued(
        column("staff_id", Uuid()), column("at", UtcDateTime())
    )
    row = reader.execute(select(told.c.staff_id, told.c.at)).first()
    return None if row is None else (row[0], row[1])
