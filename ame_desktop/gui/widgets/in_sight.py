"""Scrolls a form to what was shown in it a moment ago."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid


class Sight(QTimer):
    """Brings parts of what an area scrolls into sight, as soon as they have their places.

    Args:
        area: what scrolls.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._parts: tuple[QWidget, ...] = ()
        self.setSingleShot(True)
        self.setInterval(0)
        self.timeout.connect(self._scroll)

    def bring(self, *parts: QWidget) -> None:
        """Scroll so that the parts are seen, the last of them surely; others are left alone."""
        self._parts = parts
        self.start()

    def _scroll(self) -> None:
        whole = self._area.widget()
        for part in self._parts:
            if whole is not None and isValid(part) and whole.isAncestorOf(part):
                self._area.ensureWidgetVisible(part)
        self._parts = ()
