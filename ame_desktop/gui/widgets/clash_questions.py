"""Asks what holds where two people have changed the same field: *Din*, *Deras* or *Båda*."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.domain.merging import Answer, Clash, Merge, answered
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.widgets.form_fields import FormFields

UNANSWERED: Final = "Välj Din, Deras eller Båda för varje fält först."


class ClashQuestion(QFrame):
    """One field: nothing is chosen beforehand, and the field follows the answer at once."""

    chosen = Signal(object)
    """The answer."""

    def __init__(
        self,
        title: str,
        ways: tuple[tuple[Answer, str], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.answer: Answer | None = None
        self._group = QButtonGroup(self)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 6)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(4)
        layout.setColumnStretch(1, 1)
        heading = _text(title, self)
        heading.setProperty("kind", "heading")
        layout.addWidget(heading, 0, 0, 1, 2)
        for row, (answer, text) in enumerate(ways, start=1):
            button = QRadioButton(answer.value, self)
            button.setAccessibleName(f"{title}, {answer.value.lower()}: {text}")
            button.toggled.connect(self._choose(answer))
            self._group.addButton(button)
            layout.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
            told = _text(text, self)
            # The first line of a long text stands beside its answer.
            told.setContentsMargins(0, 4, 0, 0)
            layout.addWidget(told, row, 1, Qt.AlignmentFlag.AlignTop)

    def go_to(self) -> None:
        """Stand on the first answer, which is not chosen by that."""
        self._group.buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, answer: Answer) -> Callable[[bool], None]:
        def choose(on: bool) -> None:
            if on:
                self.answer = answer
                self.chosen.emit(answer)

        return choose


class ClashQuestions(QFrame):
    """All fields that two people have changed, above the form where one of them still writes.

    Args:
        told: who changed it, and when.
        merged: what is laid together, with its clashes.
        fields: the form, which holds what one has typed.
    """

    def __init__(
        self,
        told: str,
        merged: Merge,
        fields: FormFields,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "band")
        self.setProperty("tone", "warning")
        self.setAccessibleName("Två ändringar av samma fält")
        self._fields = fields
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 6)
        layout.setSpacing(8)
        self.sentence = f"{told} Du har ändrat samma sak. Välj vad som ska gälla."
        layout.addWidget(_text(self.sentence, self))
        self.questions: dict[str, ClashQuestion] = {}
        for clash in merged.clashes:
            question = ClashQuestion(fields.title(clash.field), self._ways(clash), self)
            question.chosen.connect(self._follow(clash))
            self.questions[clash.field] = question
            layout.addWidget(question)
            _let(fields, clash.field, may=False)

    @property
    def unanswered(self) -> ClashQuestion | None:
        """The first question that has no answer yet."""
        waiting = (one for one in self.questions.values() if one.answer is None)
        return next(waiting, None)

    def ask(self) -> None:
        """Lead to the first question, and speak what has happened."""
        question = self.unanswered
        if question is not None:
            question.go_to()
        announce(self, self.sentence)

    def let_all(self) -> None:
        """Let every field be written in again, when nothing is asked any more."""
        for name in self.questions:
            _let(self._fields, name, may=True)

    def _ways(self, clash: Clash) -> tuple[tuple[Answer, str], ...]:
        sides = ((Answer.MINE, clash.mine), (Answer.THEIRS, clash.theirs))
        ways = [(answer, self._fields.text(clash.field, value)) for answer, value in sides]
        joined = self._fields.both(clash)
        if joined is not None:
            ways.append((Answer.BOTH, self._fields.text(clash.field, joined)))
        return tuple(ways)

    def _follow(self, clash: Clash) -> Callable[[Answer], None]:
        def follow(answer: Answer) -> None:
            fields, both = self._fields, answer is Answer.BOTH
            value = fields.both(clash) if both else answered(clash, answer)
            fields.put({clash.field: value}, fields)
            _let(self._fields, clash.field, may=True)

        return follow


def _let(fields: FormFields, name: str, *, may: bool) -> None:
    """Hold a field while it is asked what stands in it: what is typed there would be lost."""
    widget = fields.widget(name)
    if widget is not None:
        widget.setEnabled(may)


def _text(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
