"""The board: six columns of cards from draft to closed, walked with the arrow keys."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ame_desktop.domain.placement_rows import PlacementRow
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.placements.board_columns import BoardColumn
from ame_desktop.gui.features.placements.card_list import CardList

NARROWEST: Final = 158
"""Pixels of a column at 100 percent; the board scrolls sideways where there is no room."""
Cards = Mapping[BoardColumn, tuple[PlacementRow, ...]]


class ColumnView(QFrame):
    """One column: its heading with the number of cards, and the cards."""

    def __init__(
        self, column: BoardColumn, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.column = column
        self._title = QLabel(column.title, self)
        self._title.setProperty("kind", "column")
        self._count = QLabel(self)
        self._count.setProperty("kind", "small")
        self.list = CardList(theme, icons, self)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 6)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        self.setMinimumWidth(theme.px(NARROWEST))

    def show_rows(self, rows: tuple[PlacementRow, ...]) -> None:
        """Show these placements."""
        cards = "1 placering" if len(rows) == 1 else f"{len(rows)} placeringar"
        self._count.setText(str(len(rows)))
        self.list.setAccessibleName(f"{self.column.title}, {cards}")
        self.list.cards.set_rows(rows)


class Board(QScrollArea):
    """Holds the columns; only one card is the current one."""

    opened = Signal()
    act_key = Signal(int)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget(self)
        holder.setProperty("kind", "plain")
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.columns = [ColumnView(column, theme, icons, holder) for column in BoardColumn]
        self._last = self.columns[0].list
        for place, view in enumerate(self.columns):
            row.addWidget(view, 1)
            self._listen(place, view.list)
        self.setWidget(holder)
        theme.changed.connect(self._fit)

    @property
    def current(self) -> PlacementRow | None:
        """The placement that the person stands on, or stood on last."""
        return self._last.current

    @property
    def shown(self) -> int:
        """How many cards there are."""
        return sum(len(view.list.cards.rows) for view in self.columns)

    def show_cards(self, cards: Cards) -> None:
        """Show these placements, and stay on the card where the person stood."""
        held = self.current.placement_id if self.current is not None else None
        focused = any(view.list.hasFocus() for view in self.columns)
        for view in self.columns:
            view.show_rows(cards[view.column])
        if held is None or not self.select(held, focus=focused):
            self._stay(focused)

    def select(self, placement_id: UUID, *, focus: bool = True) -> bool:
        """Stand on a placement's card; False where it is not on the board."""
        for view in self.columns:
            place = view.list.place_of(placement_id)
            if place >= 0:
                self._stand(view.list, place, focus=focus)
                return True
        return False

    def focus_first(self) -> None:
        """Take the focus, on the card where the person stood or on the first one."""
        lists = [self._last, *(view.list for view in self.columns)]
        filled = next((cards for cards in lists if cards.cards.rows), self._last)
        self._stand(filled, max(filled.currentIndex().row(), 0))

    def _stay(self, focused: bool) -> None:
        if focused:
            self.focus_first()
        elif self.current is None:
            filled = next((v.list for v in self.columns if v.list.cards.rows), None)
            if filled is not None:
                self._stand(filled, 0, focus=False)

    def _listen(self, place: int, cards: CardList) -> None:
        cards.opened.connect(self.opened)
        cards.act_key.connect(self.act_key)
        cards.left_for.connect(lambda step: self._sideways(place, step))
        cards.stood_on.connect(lambda: self._remember(cards))

    def _remember(self, cards: CardList) -> None:
        self._last = cards
        for view in self.columns:
            if view.list is not cards:
                view.list.clearSelection()
        self.ensureWidgetVisible(cards, 12, 0)

    def _sideways(self, place: int, step: int) -> None:
        """Go to the next column that has cards, on the same row."""
        row = max(self.columns[place].list.currentIndex().row(), 0)
        to = place + step
        while 0 <= to < len(self.columns) and not self.columns[to].list.cards.rows:
            to += step
        if 0 <= to < len(self.columns):
            self._stand(self.columns[to].list, row)

    def _stand(self, cards: CardList, row: int, *, focus: bool = True) -> None:
        self._remember(cards)
        if focus:
            cards.stand_on(row)
        else:
            cards.point_at(row)

    def _fit(self) -> None:
        for view in self.columns:
            view.setMinimumWidth(self._theme.px(NARROWEST))
