"""Carrying a unit's rows from one storage to another, and proving that they are the same there."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from hashlib import sha256
from json import dumps
from typing import Any, Final

from sqlalchemy import Connection, Table, insert, select, text

from ame_desktop.domain.log_chain import ChainState, verify
from ame_desktop.storage.base import Base
from ame_desktop.storage.engine import WRITES
from ame_desktop.storage.errors import StorageError
from ame_desktop.storage.queries.log_chain import anchors, head, lines
from ame_desktop.storage.store import Store

AT_ONCE: Final = 500
LEFT_BEHIND: Final = frozenset({"server_credential", "log_head"})
"""Passwords belong to a place, not to a unit; the end of the log is told by the storage itself."""
_NOT_EMPTY: Final = "Där ligger redan en enhet. Välj en tom databas."
_DIFFERS: Final = "Det som flyttades är inte lika på båda ställena. Flytten ångrades."
Told = Callable[[int, int], object]


def carry(source: Store, target: Store, told: Told) -> dict[str, int]:
    """Copy every row in one transaction that is stored only if both sides are the same.

    Args:
        source: where the unit lies; nobody writes in it meanwhile.
        target: where it is to lie: tables without rows.
        told: gets how far it has come: tables done, tables in all.

    Returns:
        How many rows each table has.

    Raises:
        StorageError: the target is not empty, or what came there differs.
    """
    tables = carried_tables()
    with (
        source.engine.execution_options(**{WRITES: True}).connect() as from_, from_.begin(),
        target.engine.execution_options(**{WRITES: True}).connect() as to, to.begin(),
    ):  # fmt: skip
        if any(to.execute(select(table).limit(1)).first() for table in tables):
            raise StorageError(_NOT_EMPTY)
        for done, table in enumerate(tables, start=1):
            for rows in _batches(from_, table):
                to.execute(insert(table), rows)
            told(done, len(tables))
        if target.on_server:
            to.execute(text(_NEXT_LINE))
        found = fingerprint(to)
        if found != fingerprint(from_) or not _same_chain(from_, to):
            raise StorageError(_DIFFERS)
    return {name: count for name, (count, _) in found.items()}


_NEXT_LINE: Final = (
    "SELECT setval(pg_get_serial_sequence('log_entry', 'seq'), "
    "(SELECT greatest(max(seq), 1) FROM log_entry))"
)


def carried_tables() -> tuple[Table, ...]:
    """Return the tables that go along, each after those that it points to where it can be."""
    return tuple(table for table in Base.metadata.sorted_tables if table.name not in LEFT_BEHIND)


def fingerprint(connection: Connection) -> dict[str, tuple[int, str]]:
    """Return for each table how many rows it has, and the hash of all that stands in them."""
    found = {}
    for table in carried_tables():
        rows = sorted(
            sha256(dumps(_plain(row), sort_keys=True).encode()).digest()
            for batch in _batches(connection, table)
            for row in batch
        )
        found[table.name] = (len(rows), sha256(b"".join(rows)).hexdigest())
    return found


def chain_of(connection: Connection) -> ChainState:
    """Return how far the log's chain holds."""
    return verify(lines(connection), head(connection), anchors(connection))


def _same_chain(source: Connection, target: Connection) -> bool:
    before, after = chain_of(source), chain_of(target)
    return before == after


def _batches(connection: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    question = select(table).order_by(*table.primary_key.columns)
    with connection.execute(question.execution_options(yield_per=AT_ONCE)) as found:
        for rows in found.mappings().partitions():
            yield [dict(row) for row in rows]


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _value(value) for name, value in row.items()}


def _value(value: Any) -> Any:
    if isinstance(value, Decimal):
        return str(value.normalize())
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bytes):
        return sha256(value).hexdigest()
    if isinstance(value, datetime | date):
        return value.isoformat()
    if value is None or isinstance(value, bool | int | float | str | list | dict):
        return value
    return str(value)
