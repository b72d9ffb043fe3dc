"""A heart in the window's own loop: how long the window did not answer, whoever else is busy."""

import time
from pathlib import Path
from typing import Self

from PySide6.QtCore import QObject, QTimer

BEAT = 50
"""Milliseconds between two beats."""
_NANO = 1_000_000_000


class Heart:
    """Beats while it is used as a context.

    Time that one of our threads was ready but other programs had the processor is not counted:
    the system tells it for each thread.
    """

    def __init__(self, parent: QObject) -> None:
        self._timer = QTimer(parent)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)
        self._last = (0.0, dict[str, int]())
        self.silence = 0.0
        """The longest time, in seconds, that the window did not answer."""

    def __enter__(self) -> Self:
        self._last = (time.perf_counter(), _waited())
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now, waited = time.perf_counter(), _waited()
        before, earlier = self._last
        others = max((waited[key] - earlier.get(key, 0) for key in waited), default=0) / _NANO
        self.silence = max(self.silence, now - before - BEAT / 1000 - others)
        self._last = (now, waited)


def _waited() -> dict[str, int]:
    """Return how long each of our threads has waited for a processor, where the system tells."""
    found = {}
    for thread in Path("/proc/self/task").glob("*"):
        try:
            found[thread.name] = int((thread / "schedstat").read_text().split()[1])
        except (OSError, IndexError):
            continue
    return found
