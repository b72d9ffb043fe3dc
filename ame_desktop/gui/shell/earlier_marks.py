"""Marks that wait under an earlier password: asked for once more, so that they can be sent."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ame_desktop.gui.core.mark_sending import MarkSending
from ame_desktop.gui.core.speech import announce

ASKED: Final = "Markeringar väntar under ditt förra lösenord. Skriv det lösenordet, så skickas de."
FORGOTTEN: Final = "Jag minns det inte"
SURE: Final = (
    "Utan lösenordet går markeringarna inte att läsa. Kasta dem och markera de dagarna på nytt."
)
THROW: Final = "Kasta markeringarna"
FIELD: Final = "Förra lösenordet"


class EarlierMarks(QWidget):
    """A line with the question, the field and the button; gone when they are taken over.

    Args:
        sending: sends the marks.
        sentence: the sentence of an error.
        parent: what it stands in.
    """

    def __init__(
        self,
        sending: MarkSending,
        sentence: Callable[[Exception], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sending, self._sentence = sending, sentence
        self._told = QLabel(ASKED)
        self._told.setWordWrap(True)
        self._field = QLineEdit()
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setAccessibleName(FIELD)
        self._field.setPlaceholderText(FIELD)
        self._button = QPushButton("Skicka")
        self._forgotten = QPushButton(FORGOTTEN)
        self._throw = QPushButton(THROW)
        self._throw.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._told)
        row = QHBoxLayout()
        row.addWidget(self._field)
        for button in (self._button, self._forgotten, self._throw):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._field.returnPressed.connect(self._send)
        self._button.clicked.connect(self._send)
        self._forgotten.clicked.connect(self._ask)
        self._throw.clicked.connect(lambda: sending.give_up_earlier(self._refused))

    def _send(self) -> None:
        password = self._field.text()
        self._field.clear()
        if password:
            self._sending.take_over(password, self._refused)

    def _ask(self) -> None:
        self._forgotten.hide()
        self._throw.show()
        self._told.setText(SURE)
        announce(self, SURE)
        self._field.setFocus()

    def _refused(self, error: Exception) -> None:
        self._told.setText(self._sentence(error) or ASKED)
        announce(self, self._told.text())
        self._field.setFocus()
