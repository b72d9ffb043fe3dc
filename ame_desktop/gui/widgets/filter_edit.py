"""The quick filter field above a list; Esc empties it, arrow down goes to the list."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

LETTERS: Final = 17
ROUND: Final = 22
"""Pixels around the text: its frame and its inner margins."""

STAYS: Final = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
)
"""Ways to come to the field that leave what is marked in it as it was."""


class FilterEdit(QLineEdit):
    """Tells what is typed at once; the list behind it filters in memory."""

    left_downwards = Signal()
    """The person wants to go on in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("Filtrera")
        self.setAccessibleName("Filtrera")
        self.setClearButtonEnabled(True)

    @override
    def sizeHint(self) -> QSize:
        """Keep one width: the button that empties it must not push what stands beside it."""
        hint = super().sizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance("x" * LETTERS) + ROUND)
        return hint

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Who comes back by a key writes a new filter; who clicks chooses the place.
        if event.reason() not in STAYS:
            self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)
