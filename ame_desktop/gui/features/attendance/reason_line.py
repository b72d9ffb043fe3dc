"""Beneath the lines: why the one that one stands on is away, in ready words or a few own."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ame_desktop.domain.absence_reasons import HINT, LONGEST
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.widgets.flow_layout import FlowLayout

OWN: Final = "Egen orsak"
_FIELD: Final = 260


class ReasonLine(QFrame):
    """Offers the ready words as buttons with their numbers, and a field for own ones."""

    given = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Orsak till frånvaron")
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(HINT)
        self.edit.setAccessibleName(f"{OWN}. {HINT}")
        self.edit.setMaxLength(LONGEST)
        self.edit.returnPressed.connect(lambda: self.given.emit(self.edit.text()))
        self.buttons: list[QPushButton] = []
        self._flow = FlowLayout(self, spacing=8)
        self._flow.addWidget(self.label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._fit)
        self._fit()
        self.hide()

    def offer(self, name: str, words: Sequence[str], held: str) -> None:
        """Offer ready words for somebody who is away; ``held`` is what is stored."""
        self.label.setText(f"Orsak för {name}:")
        self._clear()
        for number, word in enumerate(words, start=1):
            button = QPushButton(f"{number}  {word}", self)
            button.setAccessibleName(f"{word}, tangent {number}")
            button.setCheckable(True)
            button.setChecked(word == held)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(
                lambda _=False, word=word: self.given.emit("" if word == held else word)
            )
            writes(button)
            self._flow.addWidget(button)
            button.show()
            self.buttons.append(button)
        self._flow.removeWidget(self.edit)
        self._flow.addWidget(self.edit)
        self.edit.setText("" if held in words else held)
        self.edit.show()

    def write_on(self, text: str) -> None:
        """Let what was begun for the same person stand there again, to be gone on with."""
        if text:
            self.edit.setText(text)
            self.edit.setModified(True)

    def rest(self, sentence: str) -> None:
        """Say something where there is nobody to ask about, in the same place."""
        self.label.setText(sentence)
        self._clear()
        self.edit.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _clear(self) -> None:
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self.buttons = []

    def _fit(self) -> None:
        self.edit.setFixedWidth(self._theme.px(_FIELD))
        self.label.setMinimumHeight(self._theme.metrics.button)
