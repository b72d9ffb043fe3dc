"""A unit from before gallring and requests keeps its rows, and can take requests at once."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, inspect, select

from ame_desktop.domain.data_requests import RequestDraft, RequestKind
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participants import Protection
from ame_desktop.services.data_protection import data_desk, limit, receive
from ame_desktop.storage import migrate
from ame_desktop.storage.base import Base
from ame_desktop.storage.engine import WRITES, open_file, open_server
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.postgres import TempPostgres
from tests.support.units import KEY, Unit, chief_context, fill

TEXTS = ("family_name", "alias", "number_draft", "phone", "email", "address", "comment")
EMPTY = dict.fromkeys((*TEXTS, "interpreter_language"), "") | {"protection": Protection.NONE}


@pytest.fixture(params=["file", "server"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A storage with the tables of the fourth revision."""
    if request.param == "file":
        engine = open_file(tmp_path / "aldre.ame", KEY, create=True)
    else:
        server: TempPostgres = request.getfixturevalue("postgres")
        engine = open_server(server.create_database())
    migrate.upgrade(engine, "0004")
    yield engine
    engine.dispose()


def rows(engine: Engine, names: list[str]) -> dict[str, int]:
    with engine.connect() as connection:
        return {
            name: connection.execute(
                select(func.count()).select_from(Base.metadata.tables[name])
            ).scalar_one()
            for name in names
        }


def test_rows_are_carried_along_and_requests_are_taken(older: Engine) -> None:
    clock, tables = FixedClock(), Base.metadata.tables
    with older.execution_options(**{WRITES: True}).begin() as connection:
        for name in ("Bo", "Cia"):
            values = {"id": new_id(), "given_name": name, "created_at": clock.now(), "version": 1}
            connection.execute(tables["participant"].insert().values(**values, **EMPTY))
    names = [name for name in inspect(older).get_table_names() if name in tables]
    before = rows(older, names)
    assert before["participant"] == 2
    migrate.upgrade(older)
    assert rows(older, names) == before
    store = Store(older)
    fill(store, clock)
    unit = Unit(store, clock, chief_context(store, clock), None)
    with store.read() as reader:
        person = reader.execute(select(tables["participant"].c.id)).scalars().first()
    assert person is not None
    receive(unit.chief, person, RequestDraft(RequestKind.EXTRACT, date(2026, 11, 23)))
    limit(unit.chief, person, "Prövas.")
    desk = data_desk(unit.chief, person)
    assert desk.requests[0].is_open
    assert desk.limit is not None
