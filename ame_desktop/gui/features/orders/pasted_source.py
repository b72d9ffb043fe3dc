"""The text that an order is read out of, beside its fields, with what was found marked in it."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from ame_desktop.domain.pasted_order import LONGEST_SOURCE, PastedOrder
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone

WAIT_MS: Final = 300
"""The text is read again when nothing has been typed in it for this long."""
_HEADING: Final = "Mejlet eller formuläret"
_HINT: Final = "Det markerade står nu i fälten. Ändra texten här, så läses den igen."


class PastedSource(QFrame):
    """Holds a pasted text, which can be changed, and marks what was read out of it."""

    text_changed = Signal(str)
    """The text, when it has rested a while."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._theme = theme
        self._pasted: PastedOrder | None = None
        heading = QLabel(_HEADING, self)
        heading.setProperty("kind", "heading")
        hint = QLabel(_HINT, self)
        hint.setProperty("kind", "muted")
        hint.setWordWrap(True)
        self.text_edit = QPlainTextEdit(self)
        self.text_edit.setAccessibleName(_HEADING)
        self.text_edit.setPlaceholderText("Klistra in texten här med Ctrl+V.")
        self.text_edit.setTabChangesFocus(True)
        heading.setBuddy(self.text_edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(hint)
        layout.addWidget(self.text_edit, 1)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(WAIT_MS)
        self._rest.timeout.connect(self._tell)
        self.text_edit.textChanged.connect(self._rest.start)
        theme.changed.connect(self._mark)
        self.hide()

    def begin(self, text: str) -> None:
        """Show a text, and have it read at once."""
        self._pasted = None
        self.text_edit.setPlainText(text[:LONGEST_SOURCE])
        self._rest.stop()
        self.show()
        self._tell()

    def end(self) -> None:
        """Put the text away."""
        self._rest.stop()
        self.hide()
        self.text_edit.blockSignals(True)
        self.text_edit.clear()
        self.text_edit.blockSignals(False)
        self._pasted = None

    def show_found(self, pasted: PastedOrder) -> None:
        """Mark what was found; the text stands as it was read, unless one is writing in it."""
        self._pasted = pasted
        if not self.text_edit.hasFocus() and self.text_edit.toPlainText() != pasted.source:
            self.text_edit.blockSignals(True)
            self.text_edit.setPlainText(pasted.source)
            self.text_edit.blockSignals(False)
        self._mark()

    def _tell(self) -> None:
        self.text_changed.emit(self.text_edit.toPlainText())

    def _mark(self) -> None:
        pasted = self._pasted
        text = self.text_edit.toPlainText()
        first = text.find(pasted.source) if pasted is not None and pasted.source else -1
        marks = []
        for name, found in pasted.found.items() if pasted is not None and first >= 0 else ():
            # What it is about is most of the text: marked, it would hide all the others.
            if name != "text":
                marks.append(self._selection(first + found.start, first + found.end))
        self.text_edit.setExtraSelections(marks)

    def _selection(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.text_edit.document())
        length = self.text_edit.document().characterCount() - 1
        cursor.setPosition(min(start, length))
        cursor.setPosition(min(end, length), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format.setBackground(self._theme.background(Tone.INFO))
        mark.format.setForeground(self._theme.foreground(Tone.INFO))
        return mark
