"""One window for each unit file: a second start shows the first one's window instead."""

from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS: Final = 2_000

_SHOWN_HERE: Final[set[str]] = set()
"""The units that this very program shows: it never asks itself to come forward."""

_LOOKING: Final = Lock()
"""Held while the system's lock is tried, so that a look never stands in the own window's way."""


def called_forward(address: str) -> bool:
    """Ask the window that shows a unit to come forward; ``False`` where none does, or answers.

    It is asked beside the login, and may run after this program's own window has taken the
    unit; that window stands in front already.
    """
    return _is_shown_elsewhere(address) and _called(_name(address))


def _is_shown_elsewhere(address: str) -> bool:
    from ame_desktop.services.unit_opening import UnitPlace
    from ame_desktop.services.unit_places import window_lock

    with _LOOKING:
        lock = window_lock(UnitPlace(address))
        if lock is None or _name(address) in _SHOWN_HERE:
            return False
        if lock.acquire():
            lock.release()
            return False
    return True


class SingleWindow(QObject):
    """Holds the right to show a unit; the lock is the system's, so a crash leaves none behind."""

    asked = Signal()
    """Somebody started the program again with the same unit."""

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        from ame_desktop.services.unit_opening import UnitPlace
        from ame_desktop.services.unit_places import window_lock

        super().__init__(parent)
        self._lock = window_lock(UnitPlace(address))
        self._name = _name(address)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)

    def take(self) -> bool:
        """Take the right to show the unit; ``False`` where another window has it."""
        if self._lock is None:
            return True
        with _LOOKING:
            if not self._lock.acquire():
                return False
            _SHOWN_HERE.add(self._name)
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def call_other(self) -> bool:
        """Ask the window that has the unit to come forward; say whether it answered."""
        return _called(self._name)

    def release(self) -> None:
        """Let another window show the unit."""
        self._server.close()
        _SHOWN_HERE.discard(self._name)
        if self._lock is not None:
            self._lock.release()

    def _called(self) -> None:
        while self._server.hasPendingConnections():
            self._server.nextPendingConnection().deleteLater()
        self.asked.emit()


def _called(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(PATIENCE_MS)


def _name(address: str) -> str:
    whole = str(Path(address).resolve())
    return f"ame-desktop-{sha256(whole.encode()).hexdigest()[:24]}"
