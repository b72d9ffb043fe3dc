"""Paints the day's lines: headings across the row, states as badges."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from ame_desktop.domain.attendance import ArenaStatus, DayRow
from ame_desktop.gui.core.table_model import ROW_ROLE
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.attendance.day_model import NAME, STATE, Line, heading_text
from ame_desktop.gui.features.attendance.looks import paint_badge, state_text

Index = QModelIndex | QPersistentModelIndex
_SENTENCE = 400


def _left_of(option: QStyleOptionViewItem, column: int) -> int:
    table = option.widget
    return table.columnViewportPosition(column) if isinstance(table, QTableView) else 0


class LineDelegate(QStyledItemDelegate):
    """Draws one cell of the day."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a heading's cell, a state's badge, or plain text."""
        line: Line = index.data(ROW_ROLE)
        if line.arena is not None:
            self._paint_heading(painter, option, index.column(), line.arena)
        elif index.column() == STATE and line.row is not None:
            self._paint_state(painter, option, line.row)
        else:
            super().paint(painter, option, index)

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, column: int, arena: ArenaStatus
    ) -> None:
        theme, box = self._theme, option.rect
        painter.save()
        painter.fillRect(box, QColor(theme.colours.sunken))
        inner = box.adjusted(theme.px(12), 0, -theme.px(4), 0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        bold = QFont(option.font)
        bold.setBold(True)
        if column == NAME:
            painter.setFont(bold)
            painter.setPen(QColor(theme.colours.text))
            painter.drawText(inner, left, arena.name)
        elif column >= STATE:
            # The words begin under the state and run on; each column paints its own share.
            start = option.rect.left() - _left_of(option, column) + _left_of(option, STATE)
            inner.setRect(start + theme.px(12), box.top(), theme.px(_SENTENCE), box.height())
            painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
            tone = theme.colours.accent if arena.complete else theme.colours.muted
            painter.setFont(bold if arena.complete else option.font)
            painter.setPen(QColor(tone))
            tick = "✓ " if arena.complete else ""
            painter.drawText(inner, left, tick + heading_text(arena))
        painter.restore()

    def _paint_state(self, painter: QPainter, option: QStyleOptionViewItem, row: DayRow) -> None:
        theme = self._theme
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.colours.selection))
        gap = theme.px(4)
        box = QRectF(option.rect).adjusted(gap, gap, -gap, -gap)
        painter.setFont(option.font)
        told = row.state is None and row.announced is not None
        if row.state is None and not told and not row.expected:
            painter.setPen(QColor(theme.colours.muted))
            inner = box.adjusted(theme.px(8), 0, 0, 0)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, state_text(row))
            return
        state = row.announced if told else row.state
        # A dashed edge is what is said but not yet stored.
        unsure = told or row.queued
        paint_badge(painter, theme, box, state, state_text(row), announced=unsure)
