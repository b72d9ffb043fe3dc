"""*Att lösa* and other lines with a letter and a sentence that may need two rows."""

from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ame_desktop.domain.allocation_warnings import Grade
from ame_desktop.gui.core.formatting import plain_tip
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.briefing.card_delegate import TONES

LINE_ROLE: Final = Qt.ItemDataRole.UserRole
GRADE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_NO_PARENT: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
Line = TypeVar("Line")


class LineModel(QAbstractListModel, Generic[Line]):
    """Lines with a sentence and, where there is one, a grade."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[tuple[Line, str, Grade | None], ...] = ()

    def set_lines(self, lines: tuple[tuple[Line, str, Grade | None], ...]) -> None:
        """Show these lines: the thing itself, its sentence, its grade."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """Return what stands on a row."""
        return self._lines[row][0] if 0 <= row < len(self._lines) else None

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the sentence, the thing or the grade."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        thing, text, grade = self._lines[index.row()]
        said = text if grade is None else f"{grade.value}: {text}"
        return {
            Qt.ItemDataRole.DisplayRole: text,
            Qt.ItemDataRole.AccessibleTextRole: said,
            Qt.ItemDataRole.ToolTipRole: plain_tip(said),
            LINE_ROLE: thing,
            GRADE_ROLE: grade,
        }.get(role)


class LineDelegate(QStyledItemDelegate):
    """Draws a letter in its colour and the whole sentence, on as many rows as it needs."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the sentence in the width of the list."""
        px = self._theme.px
        room = max(px(60), self._view.viewport().width() - self._left(index) - px(8))
        flags = Qt.TextFlag.TextWordWrap
        text = option.fontMetrics.boundingRect(0, 0, room, 2000, flags, index.data())
        return QSize(px(60), max(px(26), text.height() + px(10)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px, colours = self._theme.px, self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), px(2)))
            frame = QRectF(option.rect).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, px(4), px(4))
        grade = index.data(GRADE_ROLE)
        if grade is not None:
            self._letter(painter, option.rect, Grade(grade))
        painter.setPen(QColor(colours.text))
        painter.setFont(option.font)
        words = option.rect.adjusted(self._left(index), px(4), -px(6), -px(4))
        painter.drawText(words, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, index.data())
        painter.restore()

    def _left(self, index: Index) -> int:
        return self._theme.px(8 if index.data(GRADE_ROLE) is None else 32)

    def _letter(self, painter: QPainter, rect: QRect, grade: Grade) -> None:
        px = self._theme.px
        tone = self._theme.colours.tone(TONES[grade])
        box = QRect(rect.left() + px(6), rect.top() + px(4), px(18), px(18))
        painter.setPen(QPen(QColor(tone.text), 1))
        painter.setBrush(QColor(tone.background))
        painter.drawEllipse(QRectF(box))
        font = QFont(painter.font())
        font.setPixelSize(px(11))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, grade.letter)
