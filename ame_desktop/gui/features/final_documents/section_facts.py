"""What the system knows for a section, marked as such and never typed by anybody."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ame_desktop.domain.final_documents import FactLine
from ame_desktop.gui.core.theme import Theme

TITLE: Final = "Från systemet"
LEAST: Final = 150
"""Pixels at 100 percent that may always be used; what does not fit is scrolled."""
SHARE: Final = 0.36
"""How much of the height the facts may take, so that the text keeps its room."""
_EDGE: Final = 2


class SectionFacts:
    """Fills the area above a section's text.

    Args:
        area: the place in the form.
        theme: for the sizes.
    """

    def __init__(self, area: QScrollArea, theme: Theme) -> None:
        self._area = area
        area.setProperty("kind", "read")
        self._theme = theme
        self._shown: tuple[FactLine, ...] | None = None
        self._card: QFrame | None = None

    @property
    def text(self) -> str:
        """All that is shown, for a reader of the whole."""
        return "\n".join(f"{line.label}: {line.text}" for line in self._shown or ())

    def show(self, lines: Sequence[FactLine]) -> None:
        """Show these lines; without any, the area is gone."""
        lines = tuple(lines)
        if lines != self._shown:
            self._shown = lines
            self._card = _card(lines)
            self._area.setWidget(self._card)
            self._area.setAccessibleDescription(self.text)
        self._area.setVisible(bool(lines))
        self.fit()

    def fit(self) -> None:
        """Take the room that the lines need, up to a limit."""
        card = self._card
        if card is None:
            return
        width = max(self._area.viewport().width(), 1)
        wanted = card.heightForWidth(width) if card.hasHeightForWidth() else -1
        height = wanted if wanted > 0 else card.sizeHint().height()
        pane = self._area.parentWidget()
        room = pane.height() if pane is not None else 0
        highest = max(self._theme.px(LEAST), round(SHARE * room))
        self._area.setFixedHeight(min(height + _EDGE, highest))
        scrolls = height + _EDGE > highest
        policy = Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus
        self._area.setFocusPolicy(policy)


def _card(lines: tuple[FactLine, ...]) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    title = _label(TITLE, "small", card)
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    for place, line in enumerate(lines):
        if line.label:
            grid.addWidget(_label(line.label, "muted", card), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_wrapped(line.text, card), place, 1)
        else:
            grid.addWidget(_wrapped(line.text, card), place, 0, 1, 2)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(12, 8, 12, 10)
    layout.setSpacing(4)
    layout.addWidget(title)
    layout.addLayout(grid)
    return card


def _label(text: str, kind: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        label.setProperty("kind", kind)
    return label


def _wrapped(text: str, parent: QWidget) -> QLabel:
    label = _label(text, "", parent)
    label.setWordWrap(True)
    return label
