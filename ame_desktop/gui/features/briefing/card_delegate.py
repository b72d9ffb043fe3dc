"""Paints a card: name and hours, small signs, and a letter where something speaks against it."""

from collections.abc import Callable
from math import ceil
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ame_desktop.domain.allocation_warnings import Grade, worst
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.board import Card
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.features.briefing.cards import CARD_ROLE

TONES: Final = {Grade.STOP: Tone.STOP, Grade.WARNING: Tone.WARNING, Grade.INFO: Tone.INFO}
_PARTS: Final = {DayPart.MORNING: "fm", DayPart.AFTERNOON: "em"}
Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Draws cards in the colours and sizes of the theme."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        openly: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._openly = openly

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that a card takes, with the gap beneath it."""
        card = index.data(CARD_ROLE)
        third = self._openly() and bool(card.adaptations)
        return QSize(self.least_width(card), self._theme.px(66 if third else 48))

    def least_width(self, card: Card) -> int:
        """Return the width in which name, letter, signs and hours stand whole."""
        px, signs = self._theme.px, card.may_drive + card.is_new
        name = self._name_width(card) + (0 if self._grade(card) is None else px(22))
        hours = _wide(self._font(self._theme.metrics.small), card.hours_text)
        inside = min(
            max(name + above * px(20), hours + (signs - above) * px(20))
            for above in range(signs + 1)
        )
        return inside + 2 * px(4) + px(9) + px(7)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(CARD_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        frame = option.rect.adjusted(px(4), px(2), -px(4), -px(2))
        self._frame(painter, frame, card, option)
        inside = frame.adjusted(px(9), px(4), -px(6), -px(3))
        name, beneath = self._signs(painter, inside, card)
        self._texts(painter, inside, (name, beneath), card)
        painter.restore()

    def _frame(
        self, painter: QPainter, frame: QRect, card: Card, option: QStyleOptionViewItem
    ) -> None:
        colours, px = self._theme.colours, self._theme.px
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        active = selected and bool(option.state & QStyle.StateFlag.State_Active)
        painter.setBrush(QColor(colours.selection if active and focused else colours.surface))
        edge = colours.focus if focused else colours.hairline
        painter.setPen(QPen(QColor(edge), px(2) if focused else 1))
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
        if card.changed:
            bar = QRectF(frame.left() + px(3), frame.top() + px(5), px(3), frame.height() - px(10))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(bar, px(1), px(1))

    def _signs(self, painter: QPainter, inside: QRect, card: Card) -> tuple[int, int]:
        """Draw the signs from the right; return where the name and the line beneath have to end.

        A sign that the name leaves no room for stands beside the line beneath.
        """
        px, ends = self._theme.px, [inside.right(), inside.right()]
        grade, side = self._grade(card), px(18)
        if grade is not None:
            self._letter(painter, QRect(ends[0] - side, inside.top(), side, side), grade)
            ends[0] -= side + px(4)
        size, wide = px(16), self._name_width(card)
        for name, shown in (("licence", card.may_drive), ("new", card.is_new)):
            if shown:
                line = 0 if ends[0] - size - px(4) - inside.left() >= wide else 1
                picture = self._icons.pixmap(name, size, self._theme.colours.muted, 2.0)
                place = QPoint(ends[line] - size, inside.top() + px(1 + 19 * line))
                painter.drawPixmap(place, picture)
                ends[line] -= size + px(4)
        return ends[0], ends[1]

    def _name_width(self, card: Card) -> int:
        font = self._font(self._theme.metrics.body, bold=True)
        return _wide(font, card.short_name)

    @staticmethod
    def _grade(card: Card) -> Grade | None:
        return worst(w for w in card.warnings if w.grade is not Grade.INFO)

    def _letter(self, painter: QPainter, box: QRect, grade: Grade) -> None:
        tone = self._theme.colours.tone(TONES[grade])
        painter.setPen(QPen(QColor(tone.text), 1))
        painter.setBrush(QColor(tone.background))
        painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(self._font(self._theme.metrics.tiny, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, grade.letter)

    def _texts(self, painter: QPainter, inside: QRect, ends: tuple[int, int], card: Card) -> None:
        colours, px = self._theme.colours, self._theme.px
        painter.setFont(self._font(self._theme.metrics.body, bold=True))
        painter.setPen(QColor(colours.text))
        line = QRect(inside.left(), inside.top(), ends[0] - inside.left(), px(19))
        _elided(painter, line, card.short_name)
        painter.setFont(self._font(self._theme.metrics.small))
        painter.setPen(QColor(colours.muted))
        line = QRect(inside.left(), inside.top() + px(19), ends[1] - inside.left(), px(17))
        _elided(painter, line, self._second(card))
        if self._openly() and card.adaptations:
            painter.setPen(QColor(colours.tone(Tone.WARNING).text))
            line.moveTop(line.top() + px(18))
            line.setRight(inside.right())
            _elided(painter, line, " · ".join(card.adaptations))

    def _second(self, card: Card) -> str:
        part = _PARTS.get(card.part, "")
        shown = (part, card.away_cause, card.away_text or card.hours_text)
        return " · ".join(text for text in shown if text)

    @staticmethod
    def _font(pixels: int, *, bold: bool = False) -> QFont:
        font = QFont()
        font.setFamilies(["Segoe UI", "Noto Sans", "DejaVu Sans"])
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font


def _wide(font: QFont, text: str) -> int:
    """Return the width of a text in whole pixels; what is left of one counts as one."""
    return ceil(QFontMetricsF(font).horizontalAdvance(text))


def _elided(painter: QPainter, line: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
