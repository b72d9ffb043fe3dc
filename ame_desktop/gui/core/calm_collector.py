"""Keeps the search for unused cycles short, and off while a long job runs: it stops the screen."""

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


def leave_program_out() -> None:
    """Leave what the program has read in so far out of every later search.

    Modules and tables live as long as the program; to look through them all takes longer than a
    person waits for a key.
    """
    gc.freeze()
