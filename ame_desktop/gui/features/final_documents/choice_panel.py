"""Two texts of one section to choose between: after a crash, or when somebody else wrote too."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.final_documents.difference import show_difference

LEGEND: Final = "Överstruket finns bara i den sparade texten. Understruket finns bara i din."
STAY: Final = "Behåll den sparade texten"
CHOOSE_FIRST: Final = "Välj ovanför vilken text som ska gälla."


@dataclass(frozen=True)
class TextChoice:
    """One section with two texts.

    Args:
        section_id: the section.
        question: a sentence that says what has happened.
        mine: the text that was typed.
        stored: the text that is stored.
        take: the text of the button that takes ``mine``.
        on_mine: takes what was typed.
        on_stored: stays with what is stored.
        stay: the text of the button that stays with what is stored.
        on_both: takes a text that holds both, where both can hold.
    """

    section_id: UUID
    question: str
    mine: str
    stored: str
    take: str
    on_mine: Callable[[], object]
    on_stored: Callable[[], object]
    stay: str = STAY
    on_both: Callable[[], object] | None = None


class ChoicePanel(QFrame):
    """Asks about one section at a time, above the text; nothing is lost while it waits."""

    asking = Signal(object)
    """The section that is asked about."""
    emptied = Signal()
    """Everything is answered."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName("Två texter")
        self._theme = tools.theme
        self._waiting: list[TextChoice] = []
        self._question = _label(self)
        self._question.setProperty("kind", "heading")
        self._legend = _label(self)
        self._legend.setText(LEGEND)
        self._legend.setProperty("kind", "small")
        self._texts = QPlainTextEdit(self)
        self._texts.setReadOnly(True)
        self._texts.setTabChangesFocus(True)
        self._texts.setAccessibleName("Skillnaden mellan texterna")
        self._texts.setMaximumHeight(tools.theme.px(150))
        self.mine_button = QPushButton("Återställ", self)
        self.mine_button.setProperty("kind", "primary")
        self.stored_button = QPushButton(STAY, self)
        self.both_button = QPushButton("Båda", self)
        writes(self.mine_button, self.stored_button, self.both_button)
        buttons = QHBoxLayout()
        buttons.addWidget(self.mine_button)
        buttons.addWidget(self.stored_button)
        buttons.addWidget(self.both_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self._question)
        layout.addWidget(self._texts)
        layout.addWidget(self._legend)
        layout.addLayout(buttons)
        self.mine_button.clicked.connect(lambda: self._answer(lambda choice: choice.on_mine))
        self.stored_button.clicked.connect(lambda: self._answer(lambda choice: choice.on_stored))
        self.both_button.clicked.connect(lambda: self._answer(lambda choice: choice.on_both))
        self.hide()

    @property
    def waiting(self) -> frozenset[UUID]:
        """The sections that an answer is waited for."""
        return frozenset(choice.section_id for choice in self._waiting)

    @property
    def question(self) -> str:
        """What is asked."""
        return "" if self.isHidden() else self._question.text()

    @property
    def text(self) -> str:
        """Both texts, as they are shown into each other."""
        return self._texts.toPlainText()

    def ask(self, choices: list[TextChoice]) -> None:
        """Ask about these too; one that is asked about already is asked anew."""
        asked = {choice.section_id for choice in choices}
        held = [choice for choice in self._waiting if choice.section_id not in asked]
        self._waiting = [*held, *choices]
        self._show_next()

    def leave(self) -> None:
        """Ask nothing more, as when another document is opened."""
        self._waiting = []
        self.hide()

    def _show_next(self) -> None:
        if not self._waiting:
            self.hide()
            self.emptied.emit()
            return
        choice = self._waiting[0]
        self._question.setText(choice.question)
        self.mine_button.setText(choice.take)
        self.stored_button.setText(choice.stay)
        self.both_button.setVisible(choice.on_both is not None)
        # Nothing is chosen beforehand where somebody else wrote too.
        self.mine_button.setProperty("kind", "primary" if choice.on_both is None else "")
        self.mine_button.style().polish(self.mine_button)
        self._texts.setFixedHeight(self._theme.px(120))
        show_difference(self._texts, choice.stored, choice.mine, self._theme)
        self.show()
        # Whoever still types must not answer by a space.
        first = self.mine_button if choice.on_both is None else self._texts
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, choice.question)
        self.asking.emit(choice.section_id)

    def _answer(self, way: Callable[[TextChoice], Callable[[], object] | None]) -> None:
        act = way(self._waiting.pop(0))
        if act is not None:
            act()
        self._show_next()


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
