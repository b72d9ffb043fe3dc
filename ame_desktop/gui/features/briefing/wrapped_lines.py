"""Lists on the board whose sentences go on as many rows as they need: their model and measures."""

from collections.abc import Callable
from typing import Any, Final, Generic, NamedTuple, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from ame_desktop.gui.core.formatting import plain_tip
from ame_desktop.gui.core.theme import Theme

LINE_ROLE: Final = Qt.ItemDataRole.UserRole
MARK_ROLE: Final = Qt.ItemDataRole.UserRole + 1
WRAP: Final = Qt.TextFlag.TextWordWrap
_NO_PARENT: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
Line = TypeVar("Line")


class Told(NamedTuple):
    """How a line is told: its sentence, all of it in words, its tip, and what marks it."""

    text: str
    said: str
    tip: str
    mark: object


class WrappedModel(QAbstractListModel, Generic[Line]):
    """Lines of a list.

    Args:
        told: says how a line is told.
        parent: what it lives as long as.
    """

    def __init__(self, told: Callable[[Line], Told], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = told
        self._lines: tuple[Line, ...] = ()

    def set_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """Return what stands on a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line, or how it is told."""
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        told = self._told(line)
        return {
            Qt.ItemDataRole.DisplayRole: told.text,
            Qt.ItemDataRole.AccessibleTextRole: told.said,
            Qt.ItemDataRole.ToolTipRole: plain_tip(told.tip),
            LINE_ROLE: line,
            MARK_ROLE: told.mark,
        }.get(role)


def text_height(metrics: QFontMetrics, text: str, room: int) -> int:
    """Return how high a text is in so wide a room."""
    return metrics.boundingRect(QRect(0, 0, room, 2000), int(WRAP), text).height()


def has_focus(option: QStyleOptionViewItem) -> bool:
    """Whether the person stands on the line."""
    return bool(option.state & QStyle.StateFlag.State_HasFocus)


def draw_frame(
    painter: QPainter, theme: Theme, option: QStyleOptionViewItem, edge: str, *, rounded: int
) -> None:
    """Draw a frame around a line, thick where the person stands on it."""
    painter.setPen(QPen(QColor(edge), theme.px(2) if has_focus(option) else 1))
    frame = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
    painter.drawRoundedRect(frame, theme.px(rounded), theme.px(rounded))
