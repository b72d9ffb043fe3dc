"""One column's list of cards, with a key for everything."""

from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from typing_extensions import override

from ame_desktop.domain.placement_rows import PlacementRow
from ame_desktop.gui.core.formatting import plain_tip
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.placements.card_delegate import CARD_ROLE, CardDelegate
from ame_desktop.gui.features.placements.texts import spoken

_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ACT_KEYS: Final = (Qt.Key.Key_F, Qt.Key.Key_D, Qt.Key.Key_L, Qt.Key.Key_S, Qt.Key.Key_Delete)
_FRAMELESS: Final = "QListView, QListView:focus { border: none; background: transparent; }"
_NO_PARENT: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    """The placements of one column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[PlacementRow, ...] = ()

    def set_rows(self, rows: tuple[PlacementRow, ...]) -> None:
        """Show these placements; where they are the same ones they are only painted anew."""
        same = [row.placement_id for row in rows] == [row.placement_id for row in self.rows]
        if same:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name, the placement, or all that the card says."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name.listed
        if role == CARD_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(spoken(row))
        return None


class CardList(QListView):
    """Shows cards; what is to be done with one is told in signals and done by the page."""

    opened = Signal()
    act_key = Signal(int)
    left_for = Signal(int)
    """The focus is to go to the column on the left (-1) or on the right (1)."""
    stood_on = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardModel(self)
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(theme, icons, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._theme = theme
        self.setStyleSheet(_FRAMELESS)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(lambda _: self.opened.emit())

    @property
    def current(self) -> PlacementRow | None:
        """The placement that the person stands on."""
        row = self.currentIndex().row()
        return self.cards.rows[row] if 0 <= row < len(self.cards.rows) else None

    def place_of(self, placement_id: UUID) -> int:
        """Return the row of a placement, -1 where it is not here."""
        keys = [row.placement_id for row in self.cards.rows]
        return keys.index(placement_id) if placement_id in keys else -1

    def stand_on(self, row: int) -> None:
        """Give the list the focus, on a card where it has any."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.point_at(row)

    def point_at(self, row: int) -> None:
        """Make a card the current one without moving the focus."""
        if self.cards.rows:
            index = self.cards.index(max(0, min(row, len(self.cards.rows) - 1)))
            self.setCurrentIndex(index)
            self.scrollTo(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() not in _PLAIN:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.left_for.emit(_STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif key in ACT_KEYS:
            self.act_key.emit(int(key))
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here and do not search."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.cards.rows:
            self.setCurrentIndex(self.cards.index(max(0, self.currentIndex().row())))
        self.stood_on.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.cards.rows:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(self._theme.colours.focus), self._theme.px(2)))
            frame = QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(frame, self._theme.px(6), self._theme.px(6))
