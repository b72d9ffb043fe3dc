"""Looks for unused cycles on the GUI thread alone, briefly, and not while a long job runs."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS: Final = 500


class _Heeded:
    """What the search heeds: it waits for the last job to end, and looks at what it is told."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running = 0
        self.whole = False
        """Whether the next search is of all that is not left out, due or not."""

    @property
    def running(self) -> bool:
        return self._running > 0

    def count(self, step: int) -> None:
        with self._lock:
            self._running += step


_HEEDED = _Heeded()


class CalmCollector(QObject):
    """Takes over the search for unused cycles from the interpreter for as long as it lives.

    The interpreter searches in whichever thread happens to make an object, and frees there what it
    finds; a widget that is freed outside the GUI thread ends the whole program.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Search the oldest generation that is due, unless a long job runs."""
        if _HEEDED.running:
            return
        if _HEEDED.whole:
            _HEEDED.whole = False
            gc.collect()
            return
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return

    def end(self) -> None:
        """Hand the search back to the interpreter."""
        self._timer.stop()
        gc.enable()


@contextmanager
def without_pauses() -> Iterator[None]:
    """Let a job make hundreds of thousands of objects without pauses for the whole program."""
    _HEEDED.count(1)
    try:
        yield
    finally:
        _HEEDED.count(-1)


def leave_program_out() -> None:
    """Leave what the program has read in so far out of every later search; done once.

    Modules and tables live as long as the program; to look through them all takes longer than a
    person waits for a key. What is made later, as a person's whole window, has to be found.
    """
    if gc.get_freeze_count() == 0:
        gc.freeze()


def search_soon() -> None:
    """Let the next search come now, due or not, as when a person's whole window is let go."""
    _HEEDED.whole = True
