"""The table of a time chart: the keys, the wheel and the pointer, and the painting of its rows."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from ame_desktop.gui.core.formatting import plain_tip
from ame_desktop.gui.core.key_claim import KeyClaim
from ame_desktop.gui.core.table_model import ROW_ROLE
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.gantt_painting import TIME_COLUMN, RowPainting, is_selected
from ame_desktop.gui.widgets.gantt_rows import GanttRow

Index = QModelIndex | QPersistentModelIndex


class BarDelegate(QStyledItemDelegate):
    """Paints the bars of a row, and shows plain tips about them."""

    def __init__(
        self,
        painting: RowPainting,
        theme: Theme,
        chosen: Callable[[GanttRow], Hashable],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._painting = painting
        self._theme = theme
        self._chosen = chosen

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        selected = is_selected(option.state)
        if selected:
            painter.fillRect(option.rect, QColor(self._theme.colours.selection))
        if isinstance(row, GanttRow):
            chosen = self._chosen(row) if selected else None
            self._painting.paint(painter, row, QRectF(option.rect), chosen, option.font)

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        row = index.data(ROW_ROLE)
        if index.column() != TIME_COLUMN or not isinstance(row, GanttRow):
            return super().helpEvent(event, view, option, index)
        bar = self._painting.bar_at(row, QRectF(option.rect), QPointF(event.pos()))
        tip = "" if bar is None else _tip(bar.tip or bar.text)
        QToolTip.showText(event.globalPos(), tip, view)
        return True


class GanttTable(DataTable):
    """The rows, in Swedish order; the columns are the name, which stands still, and the time."""

    stepped = Signal(int)
    """Go so many months forwards."""
    zoomed = Signal(int)
    """Show fewer (1) or more (-1) months."""
    bar_stepped = Signal(int)
    """Go to the next (1) or the one before (-1) of the row's bars."""
    today_asked = Signal()
    pointed = Signal(object)
    """A place in the time column was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._claim = KeyClaim(self, ("T", "+", "-", "Left", "Right"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step = -1 if event.key() == Qt.Key.Key_Left else 1
            (self.bar_stepped if control else self.stepped).emit(step)
        elif control:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Minus}:
            self.zoomed.emit(1 if event.key() == Qt.Key.Key_Plus else -1)
        elif event.key() == Qt.Key.Key_T:
            self.today_asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters act; they never jump to a name."""

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.pointed.emit(event.position())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta()
        sideways = turn.x() or (
            turn.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0
        )
        if sideways:
            self.stepped.emit(-1 if sideways > 0 else 1)
            event.accept()
        else:
            super().wheelEvent(event)


def _tip(text: str) -> str:
    """Return lines as a tip shows them literally, whatever signs they hold."""
    return plain_tip(text).replace("\n", "<br>") if plain_tip(text) != text else text
