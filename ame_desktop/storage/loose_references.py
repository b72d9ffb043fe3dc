"""Rows of a file that refer to what does not exist: found by the file itself, and put right."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Table, Uuid, cast, literal_column, select
from sqlalchemy.orm import Mapper

from ame_desktop.storage.base import Base
from ame_desktop.storage.unit_of_work import UnitOfWork

_MOST_ROUNDS: Final = 20


@dataclass(frozen=True)
class _Loose:
    table: str
    place: int
    column: str


def loose_rows(reader: Connection) -> int:
    """Return how many references of a file lead nowhere."""
    return len(_checked(reader))


def mend_loose(work: UnitOfWork) -> None:
    """Empty references that are not needed, and remove rows that are nothing without theirs.

    What hung on a removed row is loose then, so it is looked again until nothing is.
    """
    connection = work.session.connection()
    if connection.dialect.name != "sqlite":
        # A server never lets a reference be loose.
        return
    kinds = {mapper.local_table.description: mapper for mapper in Base.registry.mappers}
    for _ in range(_MOST_ROUNDS):
        loose = _found(connection)
        mended = [_mend(work, kinds[item.table], item) for item in loose if item.table in kinds]
        work.session.flush()
        if not any(mended):
            return


def _checked(reader: Connection) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in reader.exec_driver_sql("PRAGMA foreign_key_check").all()]


def _found(connection: Connection) -> list[_Loose]:
    found = []
    for table, place, _parent, number in _checked(connection):
        keys = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{table}")').all()
        column = next(str(key[3]) for key in keys if key[0] == number)
        found.append(_Loose(str(table), int(place), column))
    return found


def _mend(work: UnitOfWork, mapper: Mapper[Any], item: _Loose) -> bool:
    kind, table = mapper.class_, mapper.local_table
    if "id" not in table.c or not isinstance(table, Table):
        # The log is never changed, not even to put it right.
        return False
    key = select(cast(table.c.id, Uuid)).where(literal_column("rowid") == item.place)
    row = work.session.get(kind, work.session.execute(key).scalar_one())
    if row is None or row in work.session.deleted:
        return False
    if table.c[item.column].nullable:
        setattr(row, item.column, None)
    else:
        work.delete(row)
    return True
