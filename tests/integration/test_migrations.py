"""The migrations make the models' tables, carry rows along, and are made alone and after a copy."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from ame_desktop.domain.changes import Topic
from ame_desktop.services.errors import (
    DamagedError,
    InUseError,
    NewerFileError,
    StorageReadOnlyError,
)
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.storage import locks, migrate, models
from ame_desktop.storage.backup import backup_folder, copies_in
from ame_desktop.storage.base import Base
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.locks import UnitAccess
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.unit_file import upgrade_alone
from tests.support.next_revision import NEXT, use_scripts, write_scripts
from tests.support.opening import MadeUnit
from tests.support.units import KEY, Unit

assert models


def set_revision(unit: OpenUnit | Unit, revision: str) -> None:
    with unit.store.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :to"), {"to": revision})


@pytest.fixture
def next_scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(migrate, "migrations", migrate.migrations)
    monkeypatch.setattr(migrate, "HEAD", migrate.HEAD)
    scripts = write_scripts(tmp_path)
    use_scripts(scripts)
    return scripts


def test_the_program_knows_its_newest_revision() -> None:
    scripts = ScriptDirectory(str(migrate.migrations()))
    assert scripts.get_heads() == [migrate.HEAD]


def test_the_models_are_what_the_migrations_make(any_unit: Unit) -> None:
    with any_unit.store.engine.connect() as connection:
        found = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(found, Base.metadata) == []


def test_a_unit_up_to_date_reads_no_migrations(
    any_unit: Unit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "_known", lambda: pytest.fail("read the migrations"))
    assert not migrate.needs_upgrade(any_unit.store.engine)


def test_a_newer_unit_is_refused_and_left_as_it_is(any_unit: Unit) -> None:
    set_revision(any_unit, "8888")
    with pytest.raises(NewerFileError, match="nyare program"):
        migrate.needs_upgrade(any_unit.store.engine)
    assert migrate.revision(any_unit.store.engine) == "8888"


def test_a_newer_file_is_not_opened(made_unit: MadeUnit) -> None:
    unit = made_unit.open()
    set_revision(unit, "8888")
    unit.release()
    before = made_unit.path.read_bytes()
    with pytest.raises(NewerFileError):
        made_unit.open()
    assert made_unit.path.read_bytes() == before


def test_a_database_without_tables_is_no_unit(tmp_path: Path) -> None:
    engine = open_file(tmp_path / "tom.ame", KEY, create=True)
    with pytest.raises(DamagedError, match="säkerhetskopia"):
        migrate.needs_upgrade(engine)
    engine.dispose()


def test_rows_come_along_on_both_storages(any_unit: Unit, next_scripts: Path) -> None:
    with any_unit.chief.write("test.add", Topic.PARTICIPANTS) as work:
        work.add(Participant(given_name="Åsa", created_at=work.at))
        work.done(None, "")
    migrate.upgrade(any_unit.store.engine, NEXT)
    with any_unit.store.read() as reader:
        row = reader.execute(text("SELECT given_name, test_note FROM participant")).one()
    assert tuple(row) == ("Åsa", "upgraded")


def test_an_older_file_is_copied_and_upgraded_when_it_is_opened(
    made_unit: MadeUnit, next_scripts: Path
) -> None:
    unit = made_unit.open()
    assert migrate.revision(unit.store.engine) == NEXT
    unit.release()
    copies = copies_in(backup_folder(made_unit.path))
    assert len(copies) == 1


def test_no_upgrade_without_a_good_copy(made_unit: MadeUnit, next_scripts: Path) -> None:
    backup_folder(made_unit.path).write_text("ingen mapp")
    with pytest.raises(Exception, match="Säkerhetskopian kunde inte skrivas"):
        made_unit.open()
    backup_folder(made_unit.path).unlink()
    made_unit.open().release()


def test_an_upgrade_waits_for_nobody_and_says_who_is_there(
    made_unit: MadeUnit, next_scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "PATIENCE", 0.1)
    other = UnitAccess(made_unit.path, "import", "lena").share()
    with pytest.raises(InUseError, match=r"lena \(import, process \d+\)"):
        made_unit.open()
    other.close()
    made_unit.open().release()


def test_an_older_file_that_cannot_be_written_is_not_upgraded(unit: Unit) -> None:
    with pytest.raises(StorageReadOnlyError, match="äldre program"):
        upgrade_alone(unit.store.engine, None, None)
