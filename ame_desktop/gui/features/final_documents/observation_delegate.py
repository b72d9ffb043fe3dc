"""Paints an observation whole: the day and who saw it, and under that all of its text."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ame_desktop.gui.core.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_WRAP: Final = int(
    Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
)
_TALL: Final = 10_000


class ObservationDelegate(QStyledItemDelegate):
    """Draws items whose first line says when and who, and whose rest is the text."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px = self._theme.px
        width = self._view.viewport().width() - px(20)
        head, text = _parts(index)
        upper = self._wrapped(self._small(), head, width)
        lower = self._wrapped(self._view.font(), text, width)
        return QSize(px(60), upper + lower + px(14))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px, colours = self._theme.px, self._theme.colours
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        inside = option.rect.adjusted(px(10), px(6), -px(10), -px(6))
        head, text = _parts(index)
        painter.setFont(self._small())
        painter.setPen(QColor(colours.muted))
        painter.drawText(inside, _WRAP, head)
        used = self._wrapped(self._small(), head, inside.width())
        painter.setFont(self._view.font())
        painter.setPen(QColor(colours.text))
        painter.drawText(inside.adjusted(0, used, 0, 0), _WRAP, text)
        painter.restore()

    def _small(self) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(self._theme.metrics.small)
        return font

    def _wrapped(self, font: QFont, text: str, width: int) -> int:
        room = QRect(0, 0, max(width, 1), _TALL)
        return QFontMetrics(font).boundingRect(room, _WRAP, text).height() + self._theme.px(2)


def _parts(index: Index) -> tuple[str, str]:
    head, _, text = str(index.data()).partition("\n")
    return head, text
