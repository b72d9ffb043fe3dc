"""Writing the log's chain: each new line is sealed with the one before it."""

from collections.abc import Iterable
from datetime import UTC, datetime
from json import dumps, loads
from secrets import token_hex
from uuid import UUID

from sqlalchemy import Connection, bindparam, exists, insert, select, update
from sqlalchemy.orm import Session

from ame_desktop.domain.log_chain import BEFORE_FIRST, ChainLine, seal, seal_content
from ame_desktop.storage.errors import REFUSED, RefusedError
from ame_desktop.storage.models.access import LogEntry, LogSubject
from ame_desktop.storage.models.log import LogAnchor, LogHead
from ame_desktop.storage.queries.log_chain import lines

_HEAD = select(LogHead.number, LogHead.sha256, LogHead.at)
_NEW_LINE = insert(LogEntry)
_NEW_SUBJECT = insert(LogSubject)
_ANCHOR = (LogAnchor.number, LogAnchor.day, LogAnchor.sha256)
# The same anchor can be there already: whoever has a login of their own may tell it too.
_NEW_ANCHOR = insert(LogAnchor).from_select(
    ["number", "day", "sha256"],
    select(*(bindparam(column.key, type_=column.type) for column in _ANCHOR)).where(
        ~exists().where(LogAnchor.number == bindparam("number"))
    ),
)
_COLUMNS = tuple(column.name for column in LogEntry.__table__.columns if column.name != "seq")
_SEALED = (
    update(LogEntry)
    .where(LogEntry.seq == bindparam("of"))
    .values(number=bindparam("to"), content_sha256=bindparam("content"), sha256=bindparam("sealed"))
)


def append(session: Session, entry: LogEntry, subjects: Iterable[UUID] = ()) -> None:
    """Add a line last in the log, and the day's anchor when it is the first of a new day.

    Only one transaction writes at a time, so the line before it is the one that is read here.

    Raises:
        RefusedError: the login may not write in the log.
    """
    # Past the session: its bookkeeping would cost each command more than the chain does.
    connection = session.connection()
    head = connection.execute(_HEAD).first()
    if head is None:
        # A server shows it to nobody who may not use the unit any more.
        raise RefusedError(REFUSED)
    number, sha256, at = head
    if at is not None and at.date() < entry.at.date():
        anchor = {"number": number, "day": at.date(), "sha256": sha256}
        connection.execute(_NEW_ANCHOR, anchor)
    who = sorted(subject.hex for subject in subjects)
    # As it comes back from the storage, so that what is sealed is what is read.
    entry.detail = loads(dumps(entry.detail))
    entry.number = number + 1
    entry.salt = token_hex(16)
    line = _line(entry, ",".join(who))
    entry.content_sha256 = line.content_sha256
    entry.sha256 = seal(sha256, line)
    values = {name: getattr(entry, name) for name in _COLUMNS}
    stored = connection.execute(_NEW_LINE, values).inserted_primary_key
    entry.seq = stored[0] if stored is not None else entry.seq
    if who:
        people = [{"seq": entry.seq, "participant_id": UUID(key)} for key in who]
        connection.execute(_NEW_SUBJECT, people)


def _line(entry: LogEntry, who: str) -> ChainLine:
    detail = dumps(entry.detail)
    return ChainLine(
        entry.number,
        _instant(entry.at),
        entry.staff_id.hex if entry.staff_id else "",
        entry.kind.value,
        entry.action,
        entry.count,
        entry.salt,
        entry.reason,
        detail,
        seal_content(entry.salt, entry.reason, detail),
        "",
        None,
        who,
    )


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def build(connection: Connection) -> None:
    """Seal the lines of a log that was written before there was a chain, and begin its head."""
    keys = connection.scalars(select(LogEntry.seq).order_by(LogEntry.seq)).all()
    last = connection.scalar(select(LogEntry.at).order_by(LogEntry.seq.desc()).limit(1))
    previous = BEFORE_FIRST
    sealed = []
    for number, (seq, line) in enumerate(zip(keys, lines(connection), strict=True), start=1):
        content = seal_content(line.salt, line.reason, line.detail)
        previous = seal(previous, line._replace(number=number, content_sha256=content))
        sealed.append({"of": seq, "to": number, "content": content, "sealed": previous})
    if sealed:
        connection.execute(_SEALED, sealed)
    connection.execute(
        insert(LogHead), {"id": 1, "number": len(sealed), "sha256": previous, "at": last}
    )
