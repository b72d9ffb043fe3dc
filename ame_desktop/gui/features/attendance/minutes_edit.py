"""A small field in the line: how many minutes late, or how many minutes early."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ame_desktop.domain.attendance import DayRow
from ame_desktop.domain.attendance_states import AttendanceState

_LONGEST = 4
_LEAVING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


class MinutesEdit(QLineEdit):
    """Takes digits and Enter; the arrows and other letters go on in the grid."""

    given = Signal(int)
    """Minutes that the person missed."""
    left = Signal(object)
    """The person goes on in the grid, with the key that was pressed or ``None``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("minutes_edit")
        self.setAccessibleName("Minuter")
        self.setMaxLength(_LONGEST)
        self.row: DayRow | None = None
        self.hide()

    def open_at(self, box: QRect, row: DayRow) -> None:
        """Ask in the line's cell, with what was written the last time."""
        self.row = row
        late = row.state is AttendanceState.LATE
        self.setPlaceholderText("Minuter sen" if late else "Minuter för tidigt")
        self.setAccessibleName(f"{self.placeholderText()}, {row.name.full}")
        missed = None if row.minutes is None else row.agreed_minutes - row.minutes
        self.setText("" if missed is None else str(missed))
        self.selectAll()
        self.say_wrong(wrong=False)
        self.setGeometry(box)
        self.show()
        self.setFocus()

    def say_wrong(self, *, wrong: bool) -> None:
        """Show that what is written cannot be stored; it stays written."""
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)

    def close_quietly(self) -> None:
        """Go away without storing."""
        if self.isVisible():
            self.hide()
            self.left.emit(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._store()
        elif key == Qt.Key.Key_Escape:
            self.close_quietly()
        elif key in _LEAVING:
            self._leave(event)
        elif text and text.isprintable() and not text.isdigit():
            if not self.text() or self.selectedText() == self.text():
                self._leave(event)
        else:
            super().keyPressEvent(event)

    def _leave(self, event: QKeyEvent) -> None:
        row = self.row
        if self.text():
            self._store()
        if self.row is row and not self.property("wrong"):
            self.hide()
            self.left.emit(event)

    def _store(self) -> None:
        if self.text():
            self.given.emit(int(self.text()))
        else:
            self.close_quietly()
