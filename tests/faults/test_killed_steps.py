"""Each step from one released shape of the tables to the next can be killed anywhere (R9)."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Engine, event, inspect, text

from ame_desktop.storage import migrate
from ame_desktop.storage.engine import open_file, open_server
from tests.support.measured import Measured
from tests.support.next_revision import open_any
from tests.support.older_units import write_rows
from tests.support.postgres import TempPostgres
from tests.support.units import KEY

ROOT = Path(__file__).parents[2]
STEPS = (
    ("0001", "0002"),
    ("0002", "0003"),
    ("0003", "0004"),
    ("0004", "0005"),
    ("0005", "0006"),
    ("0006", "0007"),
    ("0007", "0008"),
)
FEW, POINTS, PEOPLE = 5, 20, 40
Shape = dict[str, frozenset[str]]


def shape(engine: Engine) -> Shape:
    """All tables with their columns."""
    found = inspect(engine)
    return {
        name: frozenset(column["name"] for column in found.get_columns(name))
        for name in found.get_table_names()
    }


def fill(engine: Engine) -> None:
    """Write some people, as an earlier program did."""
    people = [{"id": _key(number), "given_name": f"Nr {number}"} for number in range(PEOPLE)]
    write_rows(engine, {"participant": people})


def _key(number: int) -> UUID:
    return UUID(int=number + 1)


def copies_in_files(folder: Path, revision: str, count: int) -> list[str]:
    """A file with the tables of the revision and people in it, and copies of it."""
    first = folder / "0.ame"
    engine = open_file(first, KEY, create=True)
    migrate.upgrade(engine, revision)
    fill(engine)
    engine.dispose()
    copies = [folder / f"{number}.ame" for number in range(count)]
    for path in copies[1:]:
        shutil.copy(first, path)
    return [str(path) for path in copies]


@pytest.fixture
def databases(postgres: TempPostgres) -> Iterator[list[str]]:
    """The databases that a test makes; gone after it."""
    made: list[str] = []
    yield made
    for url in made:
        postgres.drop_database(url)


def copies_on_server(
    postgres: TempPostgres, made: list[str], revision: str, count: int
) -> list[str]:
    """A database with the tables of the revision and people in it, and copies of it."""
    made.append(postgres.create_database())
    engine = open_server(made[0])
    migrate.upgrade(engine, revision)
    fill(engine)
    engine.dispose()
    made += [postgres.create_database(template=made[0]) for _ in range(count - 1)]
    return made


def counted_statements(address: str, to: str) -> int:
    """How many statements the step takes."""
    engine, seen = open_any(address), []
    event.listen(engine, "before_cursor_execute", lambda *_: seen.append(1))
    migrate.upgrade(engine, to)
    engine.dispose()
    return len(seen)


def kill_at(points: dict[str, int], to: str) -> list[int]:
    """Upgrade each in a process that is killed at its point; how each process ended."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.next_revision", "--to", to],
        input="".join(f"{point} {address}\n" for address, point in points.items()),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return [int(line) for line in done.stdout.split()]


def hold(copies: list[str], old: str, new: str) -> None:
    """Kill the step in every copy but the last, and find the old shape or the new one."""
    *killed, last = copies
    statements = counted_statements(last, new)
    engine = open_any(last)
    after = shape(engine)
    engine.dispose()
    engine = open_any(killed[0])
    before = shape(engine)
    engine.dispose()
    assert before != after
    spread = [1 + number * statements // (len(killed) - 1) for number in range(len(killed) - 1)]
    points = dict(zip(killed, [*spread, statements + 1], strict=True))
    assert kill_at(points, new) == [-9] * len(killed)
    for address in killed:
        engine = open_any(address)
        found = migrate.revision(engine)
        assert {old: before, new: after}[str(found)] == shape(engine)
        migrate.upgrade(engine)
        assert migrate.revision(engine) == migrate.HEAD
        check_people(engine)
        engine.dispose()


def check_people(engine: Engine) -> None:
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM participant")) == PEOPLE
        if engine.dialect.name == "sqlite":
            assert connection.scalars(text("PRAGMA integrity_check")).all() == ["ok"]
            assert not connection.execute(text("PRAGMA foreign_key_check")).all()


def test_the_steps_are_all_there_are() -> None:
    scripts = sorted(path.stem[:4] for path in (ROOT / "db" / "versions").glob("0*.py"))
    assert [*(old for old, _ in STEPS), migrate.HEAD] == scripts
    assert [new for _, new in STEPS] == scripts[1:]


def test_the_newest_step_can_be_killed(tmp_path: Path) -> None:
    hold(copies_in_files(tmp_path, STEPS[-1][0], FEW + 1), *STEPS[-1])


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("old", "new"), STEPS)
def test_every_step_can_be_killed_anywhere(
    tmp_path: Path,
    postgres: TempPostgres,
    databases: list[str],
    old: str,
    new: str,
    measured: Measured,
) -> None:
    hold(copies_in_files(tmp_path, old, POINTS + 1), old, new)
    hold(copies_on_server(postgres, databases, old, POINTS + 1), old, new)
    measured("R9", f"{len(STEPS)} steg, vart och ett dödat på {POINTS} ställen i fil och på server")
