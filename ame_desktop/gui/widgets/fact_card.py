"""A card of facts: a heading, what is known in rows, and what can be done about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.gui.core.writing import writes

LABEL_WIDTH: Final = 130


@dataclass(frozen=True)
class Act:
    """Something that can be done: the text of its button, what it does, and whether it writes."""

    text: str
    act: Callable[[], object]
    spoken: str = ""
    writes: bool = True


@dataclass(frozen=True)
class Fact:
    """One row: what it is called, what is known, and what can be done about it.

    A row without ``label`` stretches over the whole card. ``kind`` is a label's look, such as
    *error* or *muted*.
    """

    label: str
    text: str
    acts: tuple[Act, ...] = ()
    kind: str = ""


class FactCard(QFrame):
    """Shows facts anew each time they are read."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self.title = title
        self._heading = QLabel(title, self)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setProperty("kind", "heading")
        self._heading.setMinimumHeight(30)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addLayout(self._acts)
        self._body: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 10, 12, 14)
        self._layout.setSpacing(8)
        self._layout.addLayout(head)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    @property
    def text(self) -> str:
        """All that the card says, for a reader of the whole."""
        body = self._body
        return "" if body is None else "\n".join(w.text() for w in body.findChildren(QLabel))

    def show_facts(
        self, facts: Sequence[Fact], acts: Sequence[Act] = (), *, empty: str = ""
    ) -> None:
        """Show these rows, or ``empty`` where there are none."""
        self._show_acts(acts)
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget(self)
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        shown = list(facts) or [Fact("", empty, kind="muted")]
        for place, fact in enumerate(shown):
            self._add(grid, place, fact)
        self._layout.addWidget(self._body)

    def _add(self, grid: QGridLayout, place: int, fact: Fact) -> None:
        body = grid.parentWidget()
        text = QLabel(fact.text, body)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        if fact.kind:
            text.setProperty("kind", fact.kind)
        if fact.label:
            label = QLabel(fact.label, body)
            label.setProperty("kind", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(LABEL_WIDTH)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            across = Qt.AlignmentFlag.AlignVCenter if fact.acts else Qt.AlignmentFlag.AlignTop
            grid.addWidget(label, place, 0, across)
            grid.addWidget(text, place, 1)
        else:
            grid.addWidget(text, place, 0, 1, 2)
        if fact.acts:
            buttons = QHBoxLayout()
            buttons.setSpacing(0)
            buttons.addStretch(1)
            for act in fact.acts:
                buttons.addWidget(_button(act, "link", body, fact.text))
            grid.addLayout(buttons, place, 2, Qt.AlignmentFlag.AlignTop)

    def _show_acts(self, acts: Sequence[Act]) -> None:
        while (item := self._acts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for act in acts:
            self._acts.addWidget(_button(act, "link", self, self.title))


def _button(act: Act, kind: str, parent: QWidget | None, what: str) -> QPushButton:
    button = QPushButton(act.text, parent)
    button.setProperty("kind", kind)
    button.setAccessibleName(act.spoken or f"{act.text}: {what}")

    if act.writes:
        writes(button)

    def press() -> None:
        act.act()

    button.clicked.connect(press)
    return button
