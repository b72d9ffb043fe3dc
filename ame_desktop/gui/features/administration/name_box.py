"""*Samma motpart?*: names in the file that may be other spellings of one that is known."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from ame_desktop.domain.importing.name_questions import NameAnswer, NameQuestion
from ame_desktop.gui.features.administration.matching_panel import CalmCombo

LATER: Final = "Svara senare"
OTHER: Final = "En annan motpart"
SAME: Final = "Samma som"


class NameBox(QWidget):
    """Asks about names; what is not answered is read in as a counterpart of its own.

    ``answered`` tells that an answer was given or changed.
    """

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self._asked: list[tuple[NameQuestion, QComboBox]] = []
        self._body: QWidget | None = None
        heading = QLabel("Samma motpart?", self)
        heading.setProperty("kind", "heading")
        text = QLabel("Namnen liknar varandra. Obesvarade läses in var för sig.", self)
        text.setProperty("kind", "muted")
        text.setWordWrap(True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 8)
        self._layout.setSpacing(6)
        self._layout.addWidget(heading)
        self._layout.addWidget(text)
        self.hide()

    @property
    def answers(self) -> tuple[NameAnswer, ...]:
        """What the person has said so far."""
        found = []
        for question, combo in self._asked:
            place = combo.currentIndex() - 1
            if 0 <= place < len(question.likely):
                found.append(NameAnswer(question.name, same_as=question.likely[place]))
            elif place == len(question.likely):
                found.append(NameAnswer(question.name, apart_from=question.likely))
        return tuple(found)

    def ask(self, questions: Sequence[NameQuestion]) -> None:
        """Ask these, and keep the answers to those that stand since before."""
        if [question for question, _ in self._asked] == list(questions):
            return
        self._asked = []
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget(self)
        self._body.setProperty("kind", "plain")
        lines = QVBoxLayout(self._body)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for question in questions:
            self._add(question, lines, self._body)
        self._layout.addWidget(self._body)
        self.setVisible(bool(questions))

    def _add(self, question: NameQuestion, lines: QVBoxLayout, body: QWidget) -> None:
        rows = "1 rad" if question.rows == 1 else f"{question.rows} rader"
        like = " och ".join(question.likely)
        label = QLabel(f"{question.name} ({rows}) liknar {like}", body)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        combo = CalmCombo(f"Samma motpart som {question.name}?", body)
        combo.addItems([LATER, *(f"{SAME} {name}" for name in question.likely), OTHER])
        combo.currentIndexChanged.connect(self.answered)
        lines.addWidget(label)
        lines.addWidget(combo)
        self._asked.append((question, combo))
