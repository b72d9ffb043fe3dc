"""The tests' PostgreSQL server starts, lends databases and leaves nothing behind."""

import os
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine, text

from tests.support import postgres as support
from tests.support.postgres import TempPostgres


@pytest.fixture(scope="module")
def server() -> Iterator[TempPostgres]:
    with TempPostgres() as running:
        yield running


def test_server_answers_sqlalchemy(server: TempPostgres) -> None:
    engine = create_engine(server.url("postgres"))
    with engine.connect() as connection:
        version = connection.scalar(text("SELECT version()"))
    engine.dispose()
    assert str(version).startswith("PostgreSQL")


def test_clone_holds_what_its_template_held_and_nothing_later(server: TempPostgres) -> None:
    template = server.create_database()
    with psycopg.connect(template) as connection:
        connection.execute("CREATE TABLE arena AS SELECT 'Möta' AS name")
    with server.database(template) as first, psycopg.connect(first, autocommit=True) as connection:
        connection.execute("INSERT INTO arena VALUES ('Utegrupp')")
        with server.database(template) as second, psycopg.connect(second) as other:
            assert other.execute("SELECT name FROM arena").fetchall() == [("Möta",)]


def test_database_is_dropped_while_somebody_is_connected(server: TempPostgres) -> None:
    url = server.create_database()
    with psycopg.connect(url) as connection:
        server.drop_database(url)
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url)


def test_stop_removes_server_and_folder() -> None:
    with TempPostgres() as server:
        url = server.url("postgres")
        folder = Path(url.partition("host=")[2])
        assert folder.is_dir()
    assert not folder.exists()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url)


@pytest.mark.root
def test_binaries_that_the_servers_account_cannot_reach_are_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    binaries = support.copy_binaries(support.find_binaries(), closed)
    closed.chmod(0o700)
    monkeypatch.setenv("PGBIN", os.fspath(binaries))
    with TempPostgres() as server, psycopg.connect(server.url("postgres")) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
