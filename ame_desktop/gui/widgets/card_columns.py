"""Cards in two columns where there is room, else in one; the whole scrolls."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.gui.core.theme import Theme

NARROW: Final = 820
"""Below this width in pixels at 100 percent the cards stand in one column."""
_SIDE_BY_SIDE: Final = QBoxLayout.Direction.LeftToRight
_STACKED: Final = QBoxLayout.Direction.TopToBottom


class CardColumns(QScrollArea):
    """Holds cards; their order is down the left column and then down the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget(self)
        holder.setProperty("kind", "plain")
        self._row = QBoxLayout(_SIDE_BY_SIDE, holder)
        self._row.setContentsMargins(0, 12, 8, 12)
        self._row.setSpacing(12)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(12)
            column.addStretch(1)
            self._row.addLayout(column, 1)
        self.setWidget(holder)
        self._arrange()

    def put(self, left: Iterable[QWidget], right: Iterable[QWidget]) -> None:
        """Put cards below those that are there."""
        for column, cards in zip(self._columns, (left, right), strict=True):
            for card in cards:
                column.insertWidget(column.count() - 1, card)

    @property
    def cards(self) -> list[QWidget]:
        """The cards that are there, down the left column and then down the right."""
        items = (column.itemAt(n) for column in self._columns for n in range(column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None]

    def empty(self) -> None:
        """Take all cards away."""
        for column in self._columns:
            while column.count() > 1:
                item = column.takeAt(0)
                widget = item.widget() if item is not None else None
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # The base class asks how high the cards are, so they must stand as they are to stand.
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        wanted = _STACKED if self.viewport().width() < self._theme.px(NARROW) else _SIDE_BY_SIDE
        if wanted is not self._row.direction():
            self._row.setDirection(wanted)
            # Under each other, the second column follows the first without a gap.
            self._row.setStretch(0, 0 if wanted is _STACKED else 1)
            self._row.activate()
