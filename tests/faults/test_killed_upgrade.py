"""An upgrade that is killed leaves the old tables or the new ones, never something between (R9)."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, inspect, text

from ame_desktop.domain.changes import Topic
from ame_desktop.storage import migrate
from ame_desktop.storage.models.participants import Participant
from tests.support.measured import Measured
from tests.support.next_revision import NEXT, open_any, use_scripts, write_scripts
from tests.support.postgres import TempPostgres
from tests.support.units import Unit, open_copy, open_server_unit

ROOT = Path(__file__).parents[2]
POINTS, ROWS = 20, 300
Shape = dict[str, tuple[str, ...]]


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's migrations with one more, which this process knows too."""
    written = write_scripts(tmp_path)
    monkeypatch.setattr(migrate, "migrations", migrate.migrations)
    monkeypatch.setattr(migrate, "HEAD", migrate.HEAD)
    return written


def fill(unit: Unit) -> None:
    with unit.chief.write("test.fill", Topic.PARTICIPANTS) as work:
        for number in range(ROWS):
            work.add(Participant(given_name=f"Nr {number}", created_at=work.at))
        work.done(None, "")
    unit.store.close()


@pytest.fixture
def file_copies(unit_template: Path, tmp_path: Path) -> list[str]:
    """A file with rows for each point, and two more."""
    first = tmp_path / "0.ame"
    fill(open_copy(unit_template, first))
    copies = [tmp_path / f"{number}.ame" for number in range(POINTS + 2)]
    for path in copies[1:]:
        shutil.copy(first, path)
    return [str(path) for path in copies]


@pytest.fixture
def server_copies(postgres: TempPostgres, server_template: str) -> Iterator[list[str]]:
    """A database with rows for each point, and two more."""
    first = postgres.create_database(template=server_template)
    fill(open_server_unit(first))
    copies = [first, *(postgres.create_database(template=first) for _ in range(POINTS + 1))]
    yield copies
    for url in copies:
        postgres.drop_database(url)


@pytest.fixture(params=["file", "server"])
def copies(request: pytest.FixtureRequest) -> list[str]:
    """Units to upgrade, in files and on a server."""
    return request.getfixturevalue(f"{request.param}_copies")


def shape(engine: Engine) -> Shape:
    """All tables with their columns."""
    found = inspect(engine)
    return {
        name: tuple(column["name"] for column in found.get_columns(name))
        for name in found.get_table_names()
    }


def counted_statements(address: str) -> int:
    """How many statements the whole upgrade takes."""
    engine, seen = open_any(address), []
    event.listen(engine, "before_cursor_execute", lambda *_: seen.append(1))
    migrate.upgrade(engine, NEXT)
    engine.dispose()
    return len(seen)


def kill_at(points: dict[str, int], scripts: Path) -> list[int]:
    """Upgrade each unit in a process that is killed at its point; how each process ended."""
    lines = "".join(f"{point} {address}\n" for address, point in points.items())
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.next_revision", str(scripts)],
        input=lines,
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return [int(line) for line in done.stdout.split()]


@pytest.mark.slow
def test_an_upgrade_killed_anywhere_leaves_old_or_new(
    copies: list[str], scripts: Path, measured: Measured
) -> None:
    old_engine = open_any(copies[-1])
    old = shape(old_engine)
    old_engine.dispose()
    head = migrate.HEAD
    use_scripts(scripts)
    statements = counted_statements(copies[-1])
    assert statements >= POINTS
    # The last point is the commit itself.
    spread = [1 + number * statements // (POINTS - 1) for number in range(POINTS - 1)]
    points = dict(zip(copies[:POINTS], [*spread, statements + 1], strict=True))
    assert kill_at(points, scripts) == [-9] * POINTS
    for address in copies[:POINTS]:
        engine = open_any(address)
        assert migrate.revision(engine) in {head, NEXT}
        if migrate.revision(engine) == head:
            assert shape(engine) == old
        check_rows(engine)
        migrate.upgrade(engine, NEXT)
        check_upgraded(engine)
        engine.dispose()
    measured("R9", f"dödad på {POINTS} ställen, i fil och på server: gammalt eller nytt varje gång")


def check_rows(engine: Engine) -> None:
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM participant")) == ROWS
        if engine.dialect.name == "sqlite":
            assert connection.scalars(text("PRAGMA integrity_check")).all() == ["ok"]
            assert not connection.execute(text("PRAGMA cipher_integrity_check")).all()
            assert not connection.execute(text("PRAGMA foreign_key_check")).all()


def check_upgraded(engine: Engine) -> None:
    check_rows(engine)
    with engine.connect() as connection:
        upgraded = "SELECT count(*) FROM participant WHERE test_note = 'upgraded'"
        assert connection.scalar(text(upgraded)) == ROWS
        assert connection.scalar(text("SELECT count(*) FROM test_copy")) == 20 * ROWS
    assert migrate.revision(engine) == NEXT
    assert not migrate.needs_upgrade(engine)


def test_an_upgrade_that_fails_is_taken_back(copies: list[str], scripts: Path) -> None:
    script = scripts / "versions" / "9001_test.py"
    script.write_text(script.read_text() + '    op.execute("SELECT ingenting FROM ingenstans")\n')
    use_scripts(scripts)
    engine = open_any(copies[0])
    old = shape(engine)
    with pytest.raises(Exception, match="ingenstans"):
        migrate.upgrade(engine, NEXT)
    assert shape(engine) == old
    check_rows(engine)
    engine.dispose()
