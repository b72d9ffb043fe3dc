"""Brings what other work places change onto the window's own pages."""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from ame_desktop.domain.news import News, merged
from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.services.news import NewsListener
from ame_desktop.services.open_unit import OpenUnit

GATHER_MS: Final = 120
"""News that come close together, as from a busy morning, are one reading anew."""


class LiveNews(QObject):
    """Publishes others' changes on the window's bus, as news that cannot be undone from here.

    Args:
        unit: the open unit.
        bus: tells the pages.
        parent: ends with it.
    """

    _arrived = Signal(object)

    def __init__(self, unit: OpenUnit, bus: ChangeBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._gathered: News | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self._publish)
        self._arrived.connect(self._gather, Qt.ConnectionType.QueuedConnection)
        self._listener = NewsListener(unit.store, unit.connection, self._hear)
        self._listener.start()

    def end(self) -> None:
        """Hear no more; called before the unit is let go."""
        self._listener.end()
        self._timer.stop()

    def _hear(self, news: News) -> None:
        # On the listener's thread.
        if isValid(self):
            self._arrived.emit(news)

    def _gather(self, news: News) -> None:
        self._gathered = news if self._gathered is None else merged(self._gathered, news)
        if not self._timer.isActive():
            self._timer.start()

    def _publish(self) -> None:
        news, self._gathered = self._gathered, None
        if news is not None:
            self._bus.publish(news)
