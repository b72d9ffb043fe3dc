"""The field for a longer text: pasted text is cleaned, and places to look at are marked in it."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocumentFragment
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from ame_desktop.domain.pasted_text import clean_paste


@dataclass(frozen=True)
class TextMark:
    """A place to look at, in signs from the beginning of the text."""

    start: int
    length: int


class SectionText(QPlainTextEdit):
    """Takes plain text; a form names it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def put(self, text: str) -> None:
        """Show another text, as a new one that cannot be undone into the earlier.

        The cursor stands after it, where one goes on writing.
        """
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.blockSignals(blocked)
        self.setExtraSelections([])

    def replace_all(self, text: str) -> None:
        """Replace the whole text in one step that Ctrl+Z turns back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def insert_paragraph(self, text: str) -> None:
        """Write a text where the cursor stands, as a line of its own."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if not cursor.atBlockStart():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertText("\n")
        cursor.insertText(text)
        if not cursor.atBlockEnd():
            cursor.insertText("\n")
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def mark(self, marks: Iterable[TextMark], colour: QColor) -> None:
        """Underline places in the text; the text itself is not touched."""
        shown = []
        for mark in marks:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(mark)
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(colour)
            selection.format = look
            shown.append(selection)
        self.setExtraSelections(shown)

    def go_to(self, mark: TextMark) -> None:
        """Select a place in the text and take the focus."""
        self.setFocus()
        self.setTextCursor(self._cursor(mark))
        self.ensureCursorVisible()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if not text and source.hasHtml():
            text = QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        self.textCursor().insertText(clean_paste(text))
        self.ensureCursorVisible()

    def _cursor(self, mark: TextMark) -> QTextCursor:
        cursor = self.textCursor()
        text = self.toPlainText()
        cursor.setPosition(_units(text[: mark.start]))
        end = _units(text[: mark.start + mark.length])
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _units(text: str) -> int:
    """Return how long Qt takes a text to be: signs outside the first plane count twice."""
    return len(text.encode("utf-16-le")) // 2
