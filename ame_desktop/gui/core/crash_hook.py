"""Catches what nobody else caught: logs where, never what, and tells the screen once for each."""

import hashlib
import logging
import sys
import threading
import traceback
from dataclasses import dataclass
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

LOG: Final = logging.getLogger("ame_desktop.crash")


@dataclass(frozen=True)
class Crash:
    """A fault: a short code that is the same every time it happens at the same place."""

    code: str
    kind: str


class CrashHook(QObject):
    """Takes over Python's hook for uncaught exceptions, also those from other threads.

    The log gets the kind of error and the places in the program, never the error's own text,
    since that can hold a name.
    """

    caught = Signal(object)
    """A fault that has not been seen before in this session, on the GUI thread."""
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: set[str] = set()
        self._before = (sys.excepthook, threading.excepthook)
        self._arrived.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch from now on."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._caught_here
        threading.excepthook = self._caught_in_thread

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def report(self, error: BaseException) -> Crash:
        """Log a fault and tell the screen of it if it is new."""
        places = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(_trace(error))]
        kind = type(error).__name__
        code = hashlib.sha256("|".join([kind, *places]).encode()).hexdigest()[:8].upper()
        LOG.error("fault %s %s at %s", code, kind, " > ".join(places))
        crash = Crash(code, kind)
        self._arrived.emit(crash)
        return crash

    def _tell(self, crash: Crash) -> None:
        if crash.code not in self._seen:
            self._seen.add(crash.code)
            self.caught.emit(crash)

    def _caught_here(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
        else:
            self.report(error)

    def _caught_in_thread(self, hooked: threading.ExceptHookArgs) -> None:
        if hooked.exc_value is not None:
            self.report(hooked.exc_value)


def _trace(error: BaseException) -> TracebackType | None:
    return error.__traceback__
