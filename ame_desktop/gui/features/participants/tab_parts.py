"""What several tabs of a person's file have: a line that tells, and a text that is only read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QWidget


def told_line(parent: QWidget, kind: str = "muted") -> QLabel:
    """Return a line of plain words, which wraps and never widens the tab.

    Args:
        parent: the tab.
        kind: how it looks; nothing for a line as any other.
    """
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if kind:
        label.setProperty("kind", kind)
    return label


def reading_text(parent: QWidget, name: str) -> QPlainTextEdit:
    """Return what the chosen line says, to be read and copied; Tab goes on from it.

    Args:
        parent: the tab.
        name: what a screen reader calls it.
    """
    text = QPlainTextEdit(parent)
    text.setReadOnly(True)
    text.setAccessibleName(name)
    text.setTabChangesFocus(True)
    return text
