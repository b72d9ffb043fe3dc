"""A unit that is let go is let go whole, also by whoever is still at work in it or failed in it."""

import os
import threading
from pathlib import Path
from typing import Any

import pytest

from ame_desktop.domain.changes import Topic
from ame_desktop.services.demo import opening
from ame_desktop.services.demo.opening import demo_clock, open_demo
from ame_desktop.storage import migrate
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.errors import DamagedError
from ame_desktop.storage.log_keeper import EVERY
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.store import Store
from ame_desktop.storage.unit_file import create
from tests.support.marking import TODAY
from tests.support.next_revision import use_scripts, write_scripts
from tests.support.opening import LOGIN, PASSWORD, MadeUnit
from tests.support.units import KEY, Unit


def is_closed(store: Store, driver: Any) -> bool:
    try:
        driver.execute("SELECT 1")
    except store.engine.dialect.loaded_dbapi.Error:
        return True
    return False


def held_open(path: Path) -> bool:
    """Whether this process has a file open."""
    return any(same(opened, path) for opened in Path("/proc/self/fd").iterdir())


def same(opened: Path, path: Path) -> bool:
    try:
        return opened.samefile(path)
    except OSError:
        return False


def moving() -> set[str]:
    """The threads that move what was written from a log into its file."""
    return {t.name for t in threading.enumerate() if t.name.startswith("log")}


def write(store: Store, unit: Unit | MadeUnit, number: int) -> None:
    for turn in range(number):
        with store.write("t", {Topic.PARTICIPANTS}, staff_id=None, at=unit.clock.now()) as work:
            work.add(Participant(given_name=f"Nr {turn}", created_at=work.at))
            work.done(None, "")


def test_a_question_that_outlives_the_unit_leaves_no_connection(any_unit: Unit) -> None:
    store = any_unit.store
    with store.read() as reader:
        driver: Any = reader.connection.driver_connection
        store.close()
        assert not is_closed(store, driver)
    assert is_closed(store, driver)


def test_a_question_that_comes_too_late_leaves_no_connection(any_unit: Unit) -> None:
    store = any_unit.store
    store.close()
    drivers: list[Any] = []
    for _ in range(2):
        with store.read() as reader:
            drivers.append(reader.connection.driver_connection)
    assert all(is_closed(store, driver) for driver in drivers)


def test_a_file_that_does_not_open_is_not_held(tmp_path: Path) -> None:
    path = tmp_path / "enhet.ame"
    path.write_bytes(os.urandom(4096))
    with pytest.raises(DamagedError) as told:
        open_file(path, KEY)
    # Whoever tells the error still has it.
    assert told.value.__cause__ is not None
    assert not held_open(path)


def test_a_new_unit_with_much_in_it_leaves_nobody_at_its_log(
    made_unit: MadeUnit, tmp_path: Path
) -> None:
    before = moving()
    path = tmp_path / "ny.ame"
    opened, _ = create(
        path, LOGIN, PASSWORD, fill=lambda store: write(store, made_unit, EVERY), command="provet"
    )
    assert moving() == before
    opened.store.close()
    assert opened.access is not None
    opened.access.close()
    assert not held_open(path)


def test_an_upgraded_unit_leaves_nobody_at_its_log(
    made_unit: MadeUnit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "migrations", migrate.migrations)
    monkeypatch.setattr(migrate, "HEAD", migrate.HEAD)
    use_scripts(write_scripts(tmp_path))
    before = moving()
    unit = made_unit.open()
    write(unit.store, made_unit, EVERY)
    unit.release()
    assert moving() == before
    assert not held_open(made_unit.path)


def test_a_training_unit_that_cannot_be_made_is_not_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "exempelkommun.ame.nycklar").mkdir()
    # Its invented people take seconds, and are not what fails.
    monkeypatch.setattr(opening, "fill_demo", lambda store, clock: None)
    with pytest.raises(OSError, match="exempelkommun") as told:
        open_demo(tmp_path, None, demo_clock(TODAY, None))
    assert told.value is not None
    assert not held_open(tmp_path / "exempelkommun.ame")
