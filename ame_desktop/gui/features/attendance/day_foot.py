"""Beneath the day's lines: who lacks a mark, and whether the day is said to be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.core.writing import writes

ONLY = "Visa bara dem"
ALL_AGAIN = "Visa alla igen"
CLOSE = "Avsluta dagen"
REOPEN = "Öppna dagen igen"


class DayFoot(QFrame):
    """One sentence about the day, with what can be done about it."""

    only_asked = Signal()
    close_asked = Signal()
    reopen_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Dagens läge")
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.only_button = QPushButton(ONLY, self)
        self.only_button.setCheckable(True)
        self.only_button.setToolTip("Visa bara dem som saknar markering eller minuter (Skift+E).")
        self.close_button = QPushButton(CLOSE, self)
        self.close_button.setToolTip("Säg att alla i arenan har fått sin markering (Skift+A).")
        self.reopen_button = QPushButton(REOPEN, self)
        # A click leaves the focus on the line, so that the keys go on working there.
        for button in (self.only_button, self.close_button, self.reopen_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        writes(self.close_button, self.reopen_button)
        self.only_button.clicked.connect(self.only_asked)
        self.close_button.clicked.connect(self.close_asked)
        self.reopen_button.clicked.connect(self.reopen_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.setSpacing(8)
        layout.addWidget(self.label, 1)
        for button in (self.only_button, self.close_button, self.reopen_button):
            layout.addWidget(button)

    def say(self, sentence: str, tone: Tone) -> None:
        """Say how the day stands."""
        self.label.setText(sentence)
        self.setProperty("kind", "band")
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            for widget in (self, self.label):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
