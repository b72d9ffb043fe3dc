"""*Att lösa* and other lines with a letter and a sentence that may need two rows."""

from typing import Final, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ame_desktop.domain.allocation_warnings import Grade
from ame_desktop.gui.core.long_words import breakable
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.briefing.card_delegate import TONES
from ame_desktop.gui.features.briefing.wrapped_lines import (
    MARK_ROLE,
    WRAP,
    Index,
    Told,
    WrappedModel,
    draw_frame,
    has_focus,
    text_height,
)

Thing = TypeVar("Thing")
_LEAST_ROOM: Final = 20
"""Pixels that a list which is not shown yet is taken to have for its words."""


class GradedLine(NamedTuple, Generic[Thing]):
    """What a line is about, its sentence and, where there is one, its grade."""

    thing: Thing
    text: str
    grade: Grade | None


class LineModel(WrappedModel[GradedLine[Thing]]):
    """Lines with a sentence and, where there is one, a grade."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_told, parent)

    def thing(self, row: int) -> Thing | None:
        """Return what a row is about."""
        line = self.line(row)
        return None if line is None else line.thing


def _told(line: GradedLine[Thing]) -> Told:
    said = line.text if line.grade is None else f"{line.grade.value}: {line.text}"
    return Told(line.text, said, said, line.grade)


class LineDelegate(QStyledItemDelegate):
    """Draws a letter in its colour and the whole sentence, on as many rows as it needs."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the sentence in the width of the list."""
        px, metrics = self._theme.px, option.fontMetrics
        wide = QRect(0, 0, self._view.viewport().width(), 0)
        room = max(px(_LEAST_ROOM), self.words_in(wide, index).width())
        text = text_height(metrics, whole_words(metrics, index.data(), room), room)
        return QSize(px(60), max(px(26), text + px(10)))

    def words_in(self, rect: QRect, index: Index) -> QRect:
        """Return where a line's sentence stands in its row."""
        px = self._theme.px
        return rect.adjusted(self._left(index), px(4), -px(8), -px(4))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if has_focus(option):
            draw_frame(painter, self._theme, option, colours.focus, rounded=4)
        grade = index.data(MARK_ROLE)
        if grade is not None:
            self._letter(painter, option.rect, Grade(grade))
        painter.setPen(QColor(colours.text))
        painter.setFont(option.font)
        words = self.words_in(option.rect, index)
        text = whole_words(option.fontMetrics, index.data(), words.width())
        painter.drawText(words, WRAP | Qt.AlignmentFlag.AlignTop, text)
        painter.restore()

    def _left(self, index: Index) -> int:
        return self._theme.px(8 if index.data(MARK_ROLE) is None else 32)

    def _letter(self, painter: QPainter, rect: QRect, grade: Grade) -> None:
        px = self._theme.px
        tone = self._theme.colours.tone(TONES[grade])
        box = QRect(rect.left() + px(6), rect.top() + px(4), px(18), px(18))
        painter.setPen(QPen(QColor(tone.text), 1))
        painter.setBrush(QColor(tone.background))
        painter.drawEllipse(QRectF(box))
        font = QFont(painter.font())
        font.setPixelSize(self._theme.metrics.tiny)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, grade.letter)


def whole_words(metrics: QFontMetrics, text: str, room: int) -> str:
    """Return a sentence, no word of which is cut in so narrow a strip."""
    return breakable(text, room, metrics.horizontalAdvance)
