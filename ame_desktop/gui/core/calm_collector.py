"""Puts off the search for unused cycles while a long job runs: it would stop the screen too."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class _Jobs:
    """Counts the jobs that run, so that the last one to end lets the search go on."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running = 0

    def count(self, step: int) -> None:
        with self._lock:
            self._running += step
            if self._running:
                gc.disable()
            else:
                gc.enable()


_JOBS = _Jobs()


@contextmanager
def without_pauses() -> Iterator[None]:
    """Let a job make hundreds of thousands of objects without pauses for the whole program."""
    _JOBS.count(1)
    try:
        yield
    finally:
        _JOBS.count(-1)
