"""Nothing that may hold a window is freed outside the GUI thread."""

import gc
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ame_desktop.gui.core.calm_collector import CalmCollector, without_pauses
from ame_desktop.gui.core.screen_room import screen_room
from ame_desktop.gui.core.tasks import Tasks


class Witness:
    """Tells in which thread it was freed."""

    def __init__(self, freed: list[threading.Thread]) -> None:
        self._freed = freed
        self.itself: Witness | None = None

    def __del__(self) -> None:
        self._freed.append(threading.current_thread())


def unused_cycle(freed: list[threading.Thread]) -> None:
    """Leave an object that only the search for cycles can free."""
    witness = Witness(freed)
    witness.itself = witness


@pytest.fixture
def collector() -> Iterator[CalmCollector]:
    """A collector; the tests' own order is back afterwards."""
    limits = gc.get_threshold()
    made = CalmCollector()
    yield made
    made.end()
    gc.set_threshold(*limits)
    gc.disable()


@pytest.mark.parametrize("fails", [False, True])
def test_what_work_holds_is_freed_on_the_gui_thread(tasks: Tasks, fails: bool) -> None:
    freed: list[threading.Thread] = []
    owner = QObject()

    def work_with(witness: Witness) -> Callable[[], Witness | None]:
        def work() -> Witness | None:
            if fails:
                raise LookupError
            return None if witness.itself is None else witness

        return work

    for _ in range(200):
        work = work_with(Witness(freed))
        tasks.run(work, lambda _: None, lambda error: None, owner=owner)
        del work
    assert tasks.wait_all()
    assert len(freed) == 200
    assert set(freed) == {threading.main_thread()}


def test_cycles_are_found_on_the_gui_thread_alone(
    collector: CalmCollector, tasks: Tasks, qtbot: Any
) -> None:
    freed: list[threading.Thread] = []
    gc.set_threshold(10, 10, 10)
    owner = QObject()

    def work() -> list[list[int]]:
        unused_cycle(freed)
        return [[number] for number in range(5_000)]

    kept: list[list[list[int]]] = []
    tasks.run(work, kept.append, lambda error: None, owner=owner)
    qtbot.waitUntil(lambda: len(freed) == 1, timeout=30_000)
    assert freed == [threading.main_thread()]


def test_a_long_job_is_not_stopped_by_the_search(collector: CalmCollector) -> None:
    freed: list[threading.Thread] = []
    gc.set_threshold(1, 1, 1)
    with without_pauses():
        unused_cycle(freed)
        collector.look()
        assert freed == []
    for _ in range(4):
        made = [[number] for number in range(50)]
        collector.look()
        del made
    assert len(freed) == 1


def test_a_window_that_is_freed_leaves_the_screen(qapp: QApplication) -> None:
    window = QWidget()
    assert not screen_room(window).isEmpty()
    del window
    gc.collect()
    screens = QGuiApplication.screens()
    assert screens
    assert all(isValid(screen) and screen.name() is not None for screen in screens)
    assert not screen_room(QWidget()).isEmpty()


def test_the_interpreter_searches_again_when_the_program_has_ended(
    collector: CalmCollector,
) -> None:
    assert not gc.isenabled()
    collector.end()
    assert gc.isenabled()


LEAVES_AND_TAKES_IN = """
import gc, weakref
from PySide6.QtCore import QCoreApplication
from ame_desktop.gui.core.calm_collector import CalmCollector, leave_program_out, search_soon

class Window:
    pass

def made_and_let_go():
    window = Window()
    window.itself = window
    return weakref.ref(window)

application = QCoreApplication([])
collector = CalmCollector(application)
program = made_and_let_go()
leave_program_out()
first = made_and_let_go()
leave_program_out()
search_soon()
collector.look()
print(program() is not None, first() is None)
"""


def test_what_is_made_after_the_program_was_left_out_is_freed_when_it_is_let_go() -> None:
    # In a process of its own: here the tests have left everything out.
    done = subprocess.run(
        [sys.executable, "-c", LEAVES_AND_TAKES_IN], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["True", "True"]
