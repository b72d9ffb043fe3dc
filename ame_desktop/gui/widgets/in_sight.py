"""Scrolls a form to what was shown in it a moment ago."""

from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid
from typing_extensions import override

_SETTLING: Final = 1500
"""Milliseconds in which what comes beside the parts, such as a remark, moves them again."""


class Sight(QTimer):
    """Brings parts of what an area scrolls into sight, as soon as they have their places.

    Args:
        area: what scrolls.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._parts: tuple[QWidget, ...] = ()
        self._until = QDeadlineTimer(0)
        self.setSingleShot(True)
        self.setInterval(0)
        self.timeout.connect(self._scroll)
        area.viewport().installEventFilter(self)

    def bring(self, *parts: QWidget) -> None:
        """Scroll so that the parts are seen, the last of them surely; others are left alone."""
        self._parts = parts
        self._until = QDeadlineTimer(_SETTLING)
        whole = self._area.widget()
        if whole is not None:
            whole.installEventFilter(self)
        self.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll again while the form still finds its size."""
        if event.type() == QEvent.Type.Resize and not self._until.hasExpired():
            self.start()
        return False

    def _scroll(self) -> None:
        whole = self._area.widget()
        for part in self._parts:
            if whole is not None and isValid(part) and whole.isAncestorOf(part):
                self._area.ensureWidgetVisible(part)
