"""Columns over time, stacked, with a mark for what was agreed; the arrows walk them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import ceil
from typing import ClassVar, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ame_desktop.gui.core.formatting import NO_BREAK_SPACE
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.bar_looks import BarLook, fill_bar, frame_bar

HEIGHT: Final = 190
_LEFT: Final = 34
"""Least width of the scale's words; a long number takes more."""
_ABOVE: Final = 10
_BELOW: Final = 24
_LINES: Final = 4
"""How many lines of the scale there are at most above its foot."""
_STEPS: Final = (1, 2, 5)
_RIGHT_MIDDLE: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class ColumnPart:
    """A part of a column: what it counts, how much, and how it is drawn."""

    title: str
    value: float
    look: BarLook


@dataclass(frozen=True)
class TimeColumn:
    """A column: its short name below it, its parts from the foot, and what it says in words.

    ``mark`` is drawn as a line across the column, such as the hours that were agreed.
    """

    name: str
    parts: tuple[ColumnPart, ...]
    spoken: str
    mark: float | None = None

    @property
    def top(self) -> float:
        """The highest that is drawn in the column."""
        return max(sum(part.value for part in self.parts), self.mark or 0.0)


class _Step(Enum):
    LEFT = -1
    RIGHT = 1


_WALK: Final = {Qt.Key.Key_Left: _Step.LEFT, Qt.Key.Key_Right: _Step.RIGHT}


def scale_step(most: float) -> float:
    """Return the even number between a scale's lines, so that few of them reach ``most``."""
    wanted = max(most, float(_LINES)) / _LINES
    power = 1.0
    while power * _STEPS[-1] < wanted:
        power *= 10
    return next((power * step for step in _STEPS if power * step >= wanted), power * 10)


class TimeColumns(QWidget):
    """Draws columns beside each other on one scale.

    Args:
        title: what a screen reader calls it.
        unit: what the scale counts, such as *h*.
        theme: colours and sizes.
        parent: the widget that holds it.
    """

    spoken_role: ClassVar = QAccessible.Role.Chart

    def __init__(self, title: str, unit: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._unit = theme, unit
        self._columns: tuple[TimeColumn, ...] = ()
        self._place = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._left = theme.px(_LEFT)
        theme.changed.connect(self._measure)

    @property
    def columns(self) -> tuple[TimeColumn, ...]:
        """What is drawn."""
        return self._columns

    @property
    def column(self) -> TimeColumn | None:
        """The column that one stands on."""
        return self._columns[self._place] if self._place < len(self._columns) else None

    def show_columns(self, columns: Sequence[TimeColumn], told: str) -> None:
        """Draw these columns; ``told`` says the same in words."""
        self._columns = tuple(columns)
        self._place = max(len(self._columns) - 1, 0)
        self.setAccessibleDescription(told)
        # What was pointed at was of other columns, perhaps another person's.
        self.setToolTip("")
        self._measure()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(360), self._theme.px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(120))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _WALK.get(Qt.Key(event.key()))
        if step is not None and self._columns:
            self._go_to(self._place + step.value)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        along = event.position().x() - self._area().left()
        if self._columns and along >= 0:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._go_to(int(along // self._slot()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(self._theme.metrics.small)
        painter.setFont(font)
        step, top = self._scale()
        self._paint_scale(painter, step, top)
        for place, column in enumerate(self._columns):
            self._paint_column(painter, self._box(place), column, top)
            if self.hasFocus() and place == self._place:
                frame_bar(painter, self._theme, self._box(place).adjusted(0, -4, 0, 4))
        self._paint_names(painter)
        painter.end()

    def _scale(self) -> tuple[float, float]:
        """Return the number between two lines, and that of the highest one."""
        most = max((column.top for column in self._columns), default=0.0)
        step = scale_step(most)
        return step, step * max(ceil(most / step), 1)

    def _words(self, value: float) -> str:
        """Return what stands beside a line, with room between thousands."""
        return f"{value:,.0f} {self._unit}".replace(",", NO_BREAK_SPACE)

    def _measure(self) -> None:
        """Keep as much room to the left as the longest number on the scale takes."""
        font = QFont(self.font())
        font.setPixelSize(self._theme.metrics.small)
        widest = QFontMetrics(font).horizontalAdvance(self._words(self._scale()[1]))
        self._left = max(self._theme.px(_LEFT), widest + self._theme.px(8))
        self.updateGeometry()
        self.update()

    def _go_to(self, place: int) -> None:
        self._place = min(max(place, 0), len(self._columns) - 1)
        spoken = self._columns[self._place].spoken
        self.setToolTip(spoken)
        announce(self, spoken)
        self.update()

    def _area(self) -> QRectF:
        px = self._theme.px
        return QRectF(self.rect()).adjusted(self._left, px(_ABOVE), -px(4), -px(_BELOW))

    def _slot(self) -> float:
        """The width that each column has with its gap."""
        widest = self._theme.px(96)
        return min(self._area().width() / max(len(self._columns), 1), widest)

    def _box(self, place: int) -> QRectF:
        area, slot = self._area(), self._slot()
        return QRectF(area.left() + place * slot, area.top(), slot, area.height())

    def _paint_scale(self, painter: QPainter, step: float, top: float) -> None:
        area, colours = self._area(), self._theme.colours
        for number in range(round(top / step) + 1):
            value = number * step
            height = area.bottom() - area.height() * value / top
            painter.setPen(QPen(QColor(colours.hairline if number else colours.border), 1))
            painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
            painter.setPen(QColor(colours.muted))
            words = QRectF(0, height - self._theme.px(9), area.left() - self._theme.px(6), 0)
            words.setHeight(self._theme.px(18))
            painter.drawText(words, _RIGHT_MIDDLE, self._words(value))

    def _paint_column(self, painter: QPainter, box: QRectF, column: TimeColumn, top: float) -> None:
        gap = box.width() * 0.18
        foot, left, width = box.bottom(), box.left() + gap, box.width() - 2 * gap
        for part in column.parts:
            high = box.height() * part.value / top
            if high > 0:
                fill_bar(painter, self._theme, part.look, QRectF(left, foot - high, width, high))
            foot -= high
        if column.mark is not None:
            height = box.bottom() - box.height() * column.mark / top
            painter.setPen(QPen(QColor(self._theme.colours.text), self._theme.px(2)))
            painter.drawLine(
                QPointF(left - gap / 2, height), QPointF(left + width + gap / 2, height)
            )

    def _paint_names(self, painter: QPainter) -> None:
        """Write the names that have room, the last one always."""
        if not self._columns:
            return
        metrics, gap = painter.fontMetrics(), self._theme.px(10)
        widest = max(metrics.horizontalAdvance(column.name) for column in self._columns) + gap
        each = max(ceil(widest / max(self._slot(), 1.0)), 1)
        painter.setPen(QColor(self._theme.colours.muted))
        for place in range(len(self._columns) - 1, -1, -each):
            middle = self._box(place).center().x()
            words = QRectF(
                middle - widest / 2, self._area().bottom(), widest, self._theme.px(_BELOW)
            )
            words.moveRight(min(words.right(), float(self.width())))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._columns[place].name)
