"""What every test gets: a screen of its own kind, and an honest list of what was not run."""

import os

# Qt ends the process if no platform is chosen where there is no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from ame_desktop.services.open_unit import OpenUnit
from tests.support.compiled_once import compile_once
from tests.support.left_out import NEEDS_ROOT, NOT_RUN
from tests.support.opening import MadeUnit, copy_unit, make_unit
from tests.support.own_logins import (
    GuardedUnit,
    close_guarded,
    guard_database,
    let_in,
    open_guarded,
)
from tests.support.postgres import TempPostgres
from tests.support.server_units import ServerUnits
from tests.support.training import TrainingUnit, make_training_unit
from tests.support.units import (
    Unit,
    make_server_template,
    make_template,
    open_copy,
    open_server_unit,
)

pytest_plugins = ["tests.support.measured"]

WHOLE_SEARCH_EVERY = 40
"""Tests between two searches of everything for unused cycles."""
TESTS_DONE = pytest.StashKey[int]()


def pytest_configure(config: pytest.Config) -> None:
    """Windows must be freed on the main thread, as in the program; here between the tests."""
    config.stash[NOT_RUN] = []
    config.stash[TESTS_DONE] = 0
    gc.disable()
    compile_once()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Free what the test left unused, on the main thread: windows at once, the rest at times.

    It is done after the test, when nothing holds its fixtures any longer.
    """
    result = yield
    _free_windows()
    done = item.config.stash[TESTS_DONE] = item.config.stash[TESTS_DONE] + 1
    if item.get_closest_marker("gui") is not None:
        gc.collect(1)
    if done % WHOLE_SEARCH_EVERY == 1:
        gc.collect()
        # What is left lives as long as the tests, so that later searches are short.
        gc.freeze()
    return result


def _free_windows() -> None:
    """Free every window: the next test's theme would dress it, and no loop runs meanwhile."""
    if QApplication.instance() is None:
        return
    for widget in QApplication.topLevelWidgets():
        # A popup belongs to what opens it, which frees it.
        if widget.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog):
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the long tests; leave out those that need root unless root runs them."""
    # Whoever has done the short ones takes over from whoever began with these; a long one that
    # is begun last keeps everybody waiting.
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)
    if os.geteuid() == 0:
        return
    left_out = [item for item in items if item.get_closest_marker("root")]
    config.stash[NOT_RUN] += [item.nodeid for item in left_out]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker hands its list to the process that writes the summary."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["not_run"] = session.config.stash[NOT_RUN]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over a worker's list; a worker that crashed has none."""
    not_run = node.config.stash[NOT_RUN]
    received = getattr(node, "workeroutput", {}).get("not_run", [])
    not_run += [name for name in received if name not in not_run]


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Name the tests that were left out."""
    names = config.stash[NOT_RUN]
    if names:
        terminalreporter.section(f"Ej körd: {NEEDS_ROOT}")
        for name in sorted(names):
            terminalreporter.line(name)


@pytest.fixture(scope="session")
def unit_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file that units are copied from: migrated, with the first data."""
    path = tmp_path_factory.mktemp("template") / "mall.ame"
    make_template(path)
    return path


@pytest.fixture
def unit(unit_template: Path, tmp_path: Path) -> Iterator[Unit]:
    """An open unit in an encrypted file of its own."""
    opened = open_copy(unit_template, tmp_path / "enhet.ame")
    yield opened
    opened.store.close()


@pytest.fixture(scope="session")
def made_unit_template(tmp_path_factory: pytest.TempPathFactory) -> MadeUnit:
    """A unit as the program itself makes it, with a key ring."""
    return make_unit(tmp_path_factory.mktemp("made"))


@pytest.fixture
def made_unit(made_unit_template: MadeUnit, tmp_path: Path) -> MadeUnit:
    """A closed unit of one's own, to log in to."""
    return copy_unit(made_unit_template, tmp_path)


@pytest.fixture(scope="session")
def exempelkommun_file(tmp_path_factory: pytest.TempPathFactory) -> TrainingUnit:
    """Exempelkommun's file, to copy."""
    return make_training_unit(tmp_path_factory.mktemp("exempelkommun"))


@pytest.fixture
def exempelkommun(exempelkommun_file: TrainingUnit, tmp_path: Path) -> OpenUnit:
    """Exempelkommun of one's own, entered with every role; its window closes it."""
    return exempelkommun_file.opened_in(tmp_path)


@pytest.fixture(scope="session")
def postgres() -> Iterator[TempPostgres]:
    """The tests' own PostgreSQL server."""
    with TempPostgres() as server:
        yield server


@pytest.fixture(scope="session")
def server_template(postgres: TempPostgres) -> str:
    """The server database that units are cloned from."""
    url = postgres.create_database()
    make_server_template(url)
    return url


@pytest.fixture(scope="session")
def server_units(postgres: TempPostgres, server_template: str) -> ServerUnits:
    """Lends the databases of the units on the server."""
    return ServerUnits(postgres, server_template)


@pytest.fixture
def server_unit(server_units: ServerUnits) -> Iterator[Unit]:
    """An open unit on the PostgreSQL server."""
    opened = open_server_unit(server_units.lend())
    yield opened
    opened.store.close()
    server_units.take_back()


@pytest.fixture(scope="session")
def guarded_template(postgres: TempPostgres, server_template: str) -> str:
    """The server database with own logins that units are cloned from."""
    url = postgres.create_database(template=server_template)
    guard_database(url)
    return url


@pytest.fixture(scope="session")
def guarded_units(postgres: TempPostgres, guarded_template: str) -> ServerUnits:
    """Lends the databases of the units with own logins."""
    return ServerUnits(postgres, guarded_template, let_in)


@pytest.fixture
def guarded_unit(guarded_units: ServerUnits) -> Iterator[GuardedUnit]:
    """An open unit on the server, where whoever acts has a login of their own."""
    opened = open_guarded(guarded_units.lend())
    yield opened
    close_guarded(opened)
    guarded_units.take_back()


@pytest.fixture(params=["file", "server"])
def any_unit(request: pytest.FixtureRequest) -> Unit:
    """The same test on both: an encrypted file, and the PostgreSQL server."""
    return request.getfixturevalue("unit" if request.param == "file" else "server_unit")
