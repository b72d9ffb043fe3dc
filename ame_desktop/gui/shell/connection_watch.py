"""Brings the state of the way to the storage onto the GUI thread."""

from PySide6.QtCore import QObject, Qt, Signal

from ame_desktop.services.connection import Connection


class ConnectionWatch(QObject):
    """Tells on the GUI thread when the storage stops answering, and when it answers again.

    Args:
        connection: the state of the open unit's storage.
        parent: ends with it.
    """

    lost = Signal()
    """The storage does not answer; ``connection.since`` says since when."""
    back = Signal()
    """The storage answers again."""
    _turned = Signal()

    def __init__(self, connection: Connection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.connection = connection
        self._told_lost = False
        self._turned.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._leave = connection.listen(self._turned.emit)

    def end(self) -> None:
        """Listen no more; called before the window's unit is let go."""
        self._leave()

    def _tell(self) -> None:
        if self.connection.lost is self._told_lost:
            return
        self._told_lost = self.connection.lost
        (self.lost if self._told_lost else self.back).emit()
