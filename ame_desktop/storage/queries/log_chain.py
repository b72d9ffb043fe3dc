"""The log's lines as they are stored, in the one form that they are sealed in."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    Row,
    String,
    Text,
    cast,
    func,
    select,
    type_coerce,
)

from ame_desktop.domain.log_chain import Anchor, ChainLine
from ame_desktop.storage.models.access import LogEntry, LogSubject
from ame_desktop.storage.models.log import LogAnchor, LogHead

AT_ONCE = 2000
"""Lines fetched at a time, so that a log of many years need not fit in the memory."""


def lines(reader: Connection) -> Iterator[ChainLine]:
    """Give every line in the order that they were stored in."""
    server = reader.dialect.name == "postgresql"
    key = _hex(LogSubject.participant_id, server=server)
    people = select(LogSubject.seq, key).order_by(LogSubject.seq, LogSubject.participant_id)
    at_once = {"yield_per": AT_ONCE}
    with (
        reader.execute(_lines(server=server).execution_options(**at_once)) as found,
        reader.execute(people.execution_options(**at_once)) as concerned,
    ):
        subjects = _Subjects(concerned)
        for seq, *values in found:
            yield ChainLine._make((*values, subjects.of(seq)))


def _lines(*, server: bool) -> Executable:
    return select(
        LogEntry.seq,
        LogEntry.number,
        _instant(server=server),
        func.coalesce(_hex(LogEntry.staff_id, server=server), ""),
        type_coerce(LogEntry.kind, String),
        LogEntry.action,
        LogEntry.count,
        LogEntry.salt,
        LogEntry.reason,
        cast(LogEntry.detail, Text) if server else type_coerce(LogEntry.detail, String),
        LogEntry.content_sha256,
        LogEntry.sha256,
        LogEntry.erased_by,
    ).order_by(LogEntry.seq)


def last_at(reader: Connection) -> datetime | None:
    """Return when the log's last line was written, or ``None`` where there is none."""
    return reader.execute(select(LogHead.at)).scalars().first()


def head(reader: Connection) -> Anchor:
    """Return what the storage says of the log's last line."""
    number, sha256 = reader.execute(select(LogHead.number, LogHead.sha256)).one()
    return Anchor(number, sha256)


def anchors(reader: Connection) -> tuple[Anchor, ...]:
    """Return what the last line of each day was sealed with."""
    query = select(LogAnchor.number, LogAnchor.sha256).order_by(LogAnchor.number)
    return tuple(Anchor(number, sha256) for number, sha256 in reader.execute(query))


def _instant(*, server: bool) -> ColumnElement[str]:
    if server:
        return func.to_char(LogEntry.at, "YYYY-MM-DD HH24:MI:SS.US")
    return type_coerce(LogEntry.at, String)


def _hex(column: Any, *, server: bool) -> ColumnElement[str]:
    if server:
        return func.replace(cast(column, Text), "-", "")
    return type_coerce(column, String)


class _Subjects:
    """Follows the lines in their order with whom each of them concerns."""

    def __init__(self, rows: Iterable[Row[int, str]]) -> None:
        self._rows = iter(rows)
        self._next = next(self._rows, None)

    def of(self, seq: int) -> str:
        """Return the line's participants; lines are asked for in order."""
        found: list[str] = []
        row = self._next
        while row is not None and row[0] <= seq:
            if row[0] == seq:
                found.append(row[1])
            row = next(self._rows, None)
        self._next = row
        return ",".join(found)
