"""Paints a placement's card: who, what and where, when, and a word where it needs attention."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ame_desktop.domain.placement_rows import PlacementRow
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.features.placements.texts import BEGUN, TONES, mark, when

CARD_ROLE: Final = Qt.ItemDataRole.UserRole
HEIGHT: Final = 88
_MARKED: Final = 22
Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Draws cards in the colours and sizes of the theme."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that a card takes, with the gap beneath it."""
        extra = _MARKED if mark(index.data(CARD_ROLE)) else 0
        return QSize(self._theme.px(60), self._theme.px(HEIGHT + extra))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PlacementRow = index.data(CARD_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        frame = option.rect.adjusted(px(4), px(2), -px(4), -px(2))
        self._frame(painter, frame, option)
        inside = frame.adjusted(px(10), px(5), -px(8), -px(4))
        self._texts(painter, inside, row)
        self._mark(painter, inside, row)
        painter.restore()

    def _frame(self, painter: QPainter, frame: QRect, option: QStyleOptionViewItem) -> None:
        colours, px = self._theme.colours, self._theme.px
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setBrush(QColor(colours.selection if selected else colours.surface))
        edge = colours.focus if focused else colours.hairline
        painter.setPen(QPen(QColor(edge), px(2) if focused else 1))
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))

    def _texts(self, painter: QPainter, inside: QRect, row: PlacementRow) -> None:
        colours, px = self._theme.colours, self._theme.px
        painter.setFont(_font(self._theme.metrics.body, bold=True))
        painter.setPen(QColor(colours.text))
        line = QRect(inside.left(), inside.top(), inside.width(), px(20))
        _elided(painter, line, row.name.listed)
        painter.setFont(_font(self._theme.metrics.small))
        painter.setPen(QColor(colours.muted))
        for text in (row.form.short_label, row.place, when(row, begun=row.phase in BEGUN)):
            line.moveTop(line.top() + px(18))
            _elided(painter, line, text)

    def _mark(self, painter: QPainter, inside: QRect, row: PlacementRow) -> None:
        text = mark(row)
        if not text:
            return
        px = self._theme.px
        tone = self._theme.colours.tone(TONES.get(row.phase, Tone.INFO))
        font = _font(self._theme.metrics.small, bold=True)
        width = min(QFontMetrics(font).horizontalAdvance(text) + px(14), inside.width())
        box = QRect(inside.left(), inside.bottom() - px(19), width, px(19))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.background))
        painter.drawRoundedRect(QRectF(box), px(9), px(9))
        painter.setPen(QColor(tone.text))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _font(pixels: int, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(["Segoe UI", "Noto Sans", "DejaVu Sans"])
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _elided(painter: QPainter, line: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
