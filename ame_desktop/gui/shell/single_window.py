"""One window for each unit file: a second start shows the first one's window instead."""

from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ame_desktop.services.unit_opening import UnitPlace
from ame_desktop.services.unit_places import window_lock

PATIENCE_MS: Final = 2_000


def called_forward(address: str) -> bool:
    """Ask the window that shows a unit to come forward; ``False`` where none does, or answers."""
    lock = window_lock(UnitPlace(address))
    if lock is None or lock.acquire():
        if lock is not None:
            lock.release()
        return False
    return _called(_name(address))


class SingleWindow(QObject):
    """Holds the right to show a unit; the lock is the system's, so a crash leaves none behind."""

    asked = Signal()
    """Somebody started the program again with the same unit."""

    def __init__(self, address: str, parent: QObject | None = None) -> None:
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
        if not self._lock.acquire():
            return False
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def call_other(self) -> bool:
        """Ask the window that has the unit to come forward; say whether it answered."""
        return _called(self._name)

    def release(self) -> None:
        """Let another window show the unit."""
        self._server.close()
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
