"""Lets the screen's thread in sooner while a job beside it counts and draws."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

OFTEN_S: Final = 0.0005
"""How long a job may hold the interpreter when the screen asks for it, in seconds."""


class _Polite:
    """Counts the jobs that run, and gives the interpreter its own interval back after the last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running = 0
        self._usual = 0.0

    def begin(self) -> None:
        with self._lock:
            if not self._running:
                self._usual = sys.getswitchinterval()
                sys.setswitchinterval(OFTEN_S)
            self._running += 1

    def end(self) -> None:
        with self._lock:
            self._running -= 1
            if not self._running:
                sys.setswitchinterval(self._usual)


_POLITE = _Polite()


@contextmanager
def letting_in() -> Iterator[None]:
    """Hand the interpreter over often while the job runs.

    Each answer to a key takes the interpreter many times over, and would wait five thousandths of
    a second each time.
    """
    _POLITE.begin()
    try:
        yield
    finally:
        _POLITE.end()
