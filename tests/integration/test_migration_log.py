"""A log from before there was a chain is sealed as it stands, gaps and all, on both storages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError

from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_chain import verify
from ame_desktop.storage import migrate
from ame_desktop.storage.engine import WRITES, open_file, open_server
from ame_desktop.storage.queries import log_chain as query
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.postgres import TempPostgres
from tests.support.units import KEY, chief_context, fill

LINES = (1, 2, 5, 6, 9)
PERSON = "0" * 31 + "1"


@pytest.fixture(params=["file", "server"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A storage with the tables of the third revision and some lines in its log."""
    if request.param == "file":
        engine = open_file(tmp_path / "aldre.ame", KEY, create=True)
    else:
        server: TempPostgres = request.getfixturevalue("postgres")
        engine = open_server(server.create_database())
    migrate.upgrade(engine, "0003")
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        for seq in LINES:
            connection.execute(
                text(
                    "INSERT INTO log_entry (seq, at, kind, action, reason, count, detail) VALUES "
                    "(:seq, '2026-10-01 08:00:00.000000', 'ändring', 'x', 'skäl', 1, :detail)"
                ),
                {"seq": seq, "detail": '[["participant", "é", null, {"b": 1, "a": 2.50}]]'},
            )
            connection.execute(
                text("INSERT INTO log_subject (seq, participant_id) VALUES (:seq, :person)"),
                {"seq": seq, "person": PERSON},
            )
    yield engine
    engine.dispose()


def test_what_was_written_before_is_sealed_and_guarded(older: Engine) -> None:
    migrate.upgrade(older)
    with older.connect() as connection:
        state = verify(query.lines(connection), query.head(connection))
    assert state.whole
    assert state.lines == len(LINES)
    with (
        pytest.raises(DatabaseError),
        older.execution_options(**{WRITES: True}).begin() as connection,
    ):
        connection.execute(text("UPDATE log_entry SET action = 'y'"))


def test_new_lines_follow_on_the_old_ones(older: Engine) -> None:
    migrate.upgrade(older)
    if older.dialect.name == "postgresql":
        with older.execution_options(**{WRITES: True}).begin() as connection:
            connection.execute(text("SELECT setval('log_entry_seq_seq', 9)"))
    store = Store(older)
    fill(store, FixedClock())
    chief_context(store, FixedClock()).note("test.read", LogKind.READ)
    with store.read() as reader:
        state = verify(query.lines(reader), query.head(reader), query.anchors(reader))
    assert state.whole
    assert state.lines == len(LINES) + 2
    store.close()


def test_a_log_without_lines_begins_its_chain(tmp_path: Path) -> None:
    engine = open_file(tmp_path / "tom.ame", KEY, create=True)
    migrate.upgrade(engine)
    with engine.connect() as connection:
        assert query.head(connection).number == 0
        assert verify(query.lines(connection), query.head(connection)).whole
    engine.dispose()
