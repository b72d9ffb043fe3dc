"""Fills every column of every table that hangs on a participant, each with a word of its own."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Enum,
    Integer,
    LargeBinary,
    Numeric,
    String,
    Table,
    Uuid,
    select,
)

from ame_desktop.domain.data_inventory import INVENTORY
from ame_desktop.domain.ids import new_id
from ame_desktop.storage.base import Base, UtcDateTime
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena
from tests.support.units import Unit

_FIRST = {"participant", "staff", "arena"}
_KEPT_BY_THE_LOG = {"log_entry", "log_subject"}


def word(table: str, column: str, length: int | None = None) -> str:
    """The word that stands in a column, as much of it as there is room for."""
    return f"Q{table}.{column}"[: length or 100]


def fill(unit: Unit, person: UUID) -> None:
    """Add a row to every table that hangs on the person, and to those that they point at."""
    with unit.store.read() as reader:
        staff = reader.execute(select(Staff.id)).scalars().first()
        arena = reader.execute(select(Arena.id)).scalars().first()
    ids = {"participant": person, "staff": staff, "arena": arena}
    made: list[str] = []
    for name, entry in INVENTORY.items():
        if entry.links and name not in _KEPT_BY_THE_LOG | _FIRST:
            _plan(Base.metadata.tables[name], ids, made)
    with unit.chief.write("test.every") as work:
        connection = work.session.connection()
        for name in made:
            table = Base.metadata.tables[name]
            connection.execute(table.insert().values(**_values(table, ids)))
        words = {
            column.name: _value(column, ids)
            for column in Base.metadata.tables["participant"].columns
            if column.name not in {"id", "version", "protection"}
        }
        people = Base.metadata.tables["participant"]
        connection.execute(people.update().where(people.c.id == person).values(**words))
        work.concerns(person)
        work.done(None, "")


def _plan(table: Table, ids: dict[str, Any], made: list[str]) -> None:
    """Give the table's row an identity, and those of the tables that it points at."""
    if table.name in ids:
        return
    ids[table.name] = new_id()
    made.append(table.name)
    for key in table.foreign_keys:
        _plan(key.column.table, ids, made)


def _values(table: Table, ids: dict[str, Any]) -> dict[str, Any]:
    return {column.name: _value(column, ids) for column in table.columns}


def _value(column: Column[Any], ids: dict[str, Any]) -> Any:
    table = column.table.name
    if column.primary_key:
        return ids[table]
    for key in column.foreign_keys:
        own = key.column.table.name == table
        return None if own else ids[key.column.table.name]
    if column.name == "place_id":
        return ids["arena"]
    if column.name in {"participant_id", "subject_id", "erasure_id"}:
        return ids["participant"]
    return _plain(column)


def _plain(column: Column[Any]) -> Any:
    """A value of the column's type: the last choice, the column's own word, or a plain value."""
    kind, said = column.type, word(column.table.name, column.name)
    if isinstance(kind, Enum):
        return list(kind.enum_class)[-1] if kind.enum_class else kind.enums[-1]
    if isinstance(kind, String):
        return said[: kind.length or len(said)]
    if isinstance(kind, JSON):
        return {said: said}
    return next(value for type_, value in _VALUES if isinstance(kind, type_))


_VALUES: tuple[tuple[type, Any], ...] = (
    (Boolean, True),
    (LargeBinary, b"%PDF"),
    (Numeric, Decimal(7)),
    (Integer, 3),
    (Date, date(2026, 11, 16)),
    (UtcDateTime, datetime(2026, 11, 16, 8, tzinfo=UTC)),
    (Uuid, new_id()),
)
