"""How a part of Inställningar begins: its name, and a sentence about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


def section_layout(section: QWidget, title: str, explanation: str) -> QVBoxLayout:
    """Return the layout of a part, which begins with its name and what it is about."""
    layout = QVBoxLayout(section)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(10)
    layout.addWidget(heading(title))
    told = QLabel(explanation, section)
    told.setProperty("kind", "muted")
    told.setTextFormat(Qt.TextFormat.PlainText)
    told.setWordWrap(True)
    layout.addWidget(told)
    return layout


def heading(text: str) -> QLabel:
    """Return a heading."""
    label = QLabel(text)
    label.setProperty("kind", "heading")
    return label
