"""Storages as an earlier program left them: rows are written to the tables as they were."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, MetaData, Table, Uuid

from ame_desktop.storage import migrate
from ame_desktop.storage.engine import WRITES, open_file, open_server
from tests.support.postgres import TempPostgres
from tests.support.units import KEY

AT = datetime(2026, 10, 1, 8)
Values = dict[str, object]


def older_storage(request: pytest.FixtureRequest, tmp_path: Path, revision: str) -> Engine:
    """A storage with the tables of a revision and nothing in them: ``file`` or ``server``."""
    if request.param == "file":
        engine = open_file(tmp_path / "aldre.ame", KEY, create=True)
    else:
        server: TempPostgres = request.getfixturevalue("postgres")
        engine = open_server(server.create_database())
    migrate.upgrade(engine, revision)
    return engine


def write_rows(engine: Engine, rows: Mapping[str, Sequence[Values]]) -> None:
    """Write rows to the tables as they are; what must have a value gets one of its kind."""
    known = MetaData()
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        for name, held in rows.items():
            table = _table(name, known, connection)
            connection.execute(table.insert(), [_row(table, given) for given in held])


def _table(name: str, known: MetaData, connection: Connection) -> Table:
    """Return a table as it is; SQLite does not say which of its texts are identities."""
    table = Table(name, known, autoload_with=connection)
    for column in table.columns:
        if column.name == "id" or column.name.endswith("_id"):
            column.type = Uuid()
    return table


def _row(table: Table, given: Values) -> Values:
    empty: dict[type, object] = {
        str: "",
        int: 1,
        bool: False,
        datetime: AT,
        date: AT.date(),
        Decimal: Decimal(0),
    }
    filled = {
        column.name: empty[column.type.python_type]
        for column in table.columns
        if not column.nullable and column.name not in given
    }
    return {**filled, **given}
