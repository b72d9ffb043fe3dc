"""S9: the window locks when the computer is left, hides everything, and opens where it was."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.shell import idle_lock
from ame_desktop.gui.shell.computer_watch import ComputerWatch, slept
from tests.gui.shell_window import Shells, board_of
from tests.support.best_of import told
from tests.support.keys import press, type_text
from tests.support.measured import Measured
from tests.support.own_bus import Bus, own_bus

HIDDEN, OPENED = 1.0, 1.0
"""Seconds at most."""
SCREEN, SLEEP = "org.freedesktop.ScreenSaver", "org.freedesktop.login1.Manager"
NOBODY = QDBusConnection("nobody is here")


@pytest.fixture(scope="session")
def desktop(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bus]:
    """What the desktop and the system say to this computer's programs."""
    with own_bus(tmp_path_factory.mktemp("buss")) as bus:
        yield bus


@pytest.fixture
def sleep() -> list[float]:
    """How long the computer has slept."""
    return [0.0]


@pytest.fixture
def shells(
    qapp: QApplication,
    page_tools: PageTools,
    tmp_path: Path,
    shown: Callable[[QWidget], QWidget],
    desktop: Bus,
    sleep: list[float],
    monkeypatch: pytest.MonkeyPatch,
) -> Shells:
    """A window that listens to the test's own bus, on a computer that sleeps when it is told to."""

    def watch(window: QWidget) -> ComputerWatch:
        return ComputerWatch(desktop.listening, desktop.listening, lambda: sleep[0], window)

    monkeypatch.setattr(idle_lock, "watch_computer", watch)
    return Shells(page_tools, qapp, tmp_path, shown)


@pytest.mark.parametrize(
    ("interface", "name", "values"),
    [
        (SCREEN, "ActiveChanged", (True,)),
        ("org.gnome.ScreenSaver", "ActiveChanged", (True,)),
        (SLEEP, "PrepareForSleep", (True,)),
        ("org.freedesktop.login1.Session", "Lock", ()),
    ],
    ids=["screen", "gnome", "sleep", "session"],
)
def test_the_computers_own_lock_locks_at_once(
    qtbot: Any, shells: Shells, desktop: Bus, interface: str, name: str, values: tuple[object, ...]
) -> None:
    window = shells.open()
    begun = time.perf_counter()
    desktop.say(interface, name, *values)
    qtbot.waitUntil(lambda: window.locked, timeout=5_000)
    assert time.perf_counter() - begun < HIDDEN
    assert not board_of(window).isVisible()


def test_what_ends_is_no_reason_to_lock(qtbot: Any, shells: Shells, desktop: Bus) -> None:
    window = shells.open()
    desktop.say(SCREEN, "ActiveChanged", False)
    desktop.say(SLEEP, "PrepareForSleep", False)
    desktop.say(SCREEN, "WakeUpScreen")
    qtbot.wait(300)
    assert not window.locked


def test_a_computer_that_has_slept_wakes_up_locked(
    qtbot: Any, shells: Shells, sleep: list[float]
) -> None:
    window = shells.open()
    qtbot.wait(1_200)
    assert not window.locked
    sleep[0] += 60
    qtbot.waitUntil(lambda: window.locked, timeout=5_000)


def test_a_computer_without_buses_is_watched_by_its_clock(qtbot: Any) -> None:
    before, now = slept(), [0.0]
    assert 0 <= slept() - before < 1
    owner = QWidget()
    qtbot.addWidget(owner)
    watch = ComputerWatch(NOBODY, NOBODY, lambda: now[0], owner)
    heard: list[bool] = []
    watch.left.connect(lambda: heard.append(True))
    now[0] = 1.0
    watch.tick()
    assert heard == []
    now[0] = 30.0
    watch.tick()
    watch.tick()
    assert heard == [True]


def test_it_opens_soon_and_where_it_was(
    qtbot: Any, shells: Shells, desktop: Bus, measured: Measured
) -> None:
    window = shells.open()
    board = board_of(window)
    type_text(board.field, "halvskrivet")
    begun = time.perf_counter()
    desktop.say(SCREEN, "ActiveChanged", True)
    qtbot.waitUntil(lambda: window.locked and not board.isVisible(), timeout=5_000)
    hidden = time.perf_counter() - begun
    password = window.findChild(QLineEdit, "password_edit")
    assert isinstance(password, QLineEdit)
    type_text(password, "rätt")
    begun = time.perf_counter()
    press(password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.locked, timeout=5_000)
    opened = time.perf_counter() - begun
    assert board.isVisible()
    assert board.field.text() == "halvskrivet"
    assert hidden < HIDDEN
    assert opened < OPENED
    measured("S9", f"dolt {told(hidden)} efter datorns lås, öppnat på samma plats {told(opened)}")
