"""A panel that comes for one question, and gives the person back to where they stood."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid
from typing_extensions import override


class PassingPanel(QFrame):
    """Is hidden until it is asked for, and goes away with Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back_to: QWidget | None = None

    def remember_place(self, place: QWidget | None = None) -> None:
        """Remember where the person stands before the panel is shown, or the given place."""
        if place is not None:
            self._back_to = place
        elif not self.isVisible():
            self._back_to = QApplication.focusWidget()

    def go_back(self) -> None:
        """Hide, and lead back to where the person stood."""
        self.hide()
        if self._back_to is not None and isValid(self._back_to):
            self._back_to.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Go away without doing anything."""
        self.go_back()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
