"""Lines of parts beside each other, drawn to one scale; the arrows walk them, Enter opens one."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import ClassVar, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.bar_looks import BarLook, fill_bar, frame_bar

LINE: Final = 38
"""Height of a line with its name above its bar, in pixels at 100 percent."""
_NAME: Final = 18
_BAR: Final = 12
_SIDE: Final = 6
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class BarPart:
    """A part of a line: what it counts, how much, and how it is drawn."""

    title: str
    value: Decimal
    look: BarLook


@dataclass(frozen=True)
class BarLine:
    """A line: its name, its parts from the left, and the number that is written beside it."""

    name: str
    parts: tuple[BarPart, ...]
    text: str

    @property
    def total(self) -> Decimal:
        """The length of the whole line."""
        return sum((part.value for part in self.parts), Decimal(0))

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        parts = ", ".join(f"{part.title.lower()} {_number(part.value)}" for part in self.parts)
        return f"{self.name}: {self.text} ({parts})" if len(self.parts) > 1 else _plain(self)


def _plain(line: BarLine) -> str:
    return f"{line.name}: {line.text}"


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}".replace(".", ",")


class _Step(Enum):
    UP = -1
    DOWN = 1


_STEPS: Final = {Qt.Key.Key_Up: _Step.UP, Qt.Key.Key_Down: _Step.DOWN}


class BarChart(QWidget):
    """Draws lines below each other.

    Args:
        title: what a screen reader calls it.
        theme: colours and sizes.
        parent: the widget that holds it.
    """

    spoken_role: ClassVar = QAccessible.Role.Chart

    opened = Signal(str)
    """The name of a line that was clicked, or opened with Enter."""
    line_reached = Signal(int, int)
    """Top and height in pixels of the line that one has come to."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[BarLine, ...] = ()
        self._place = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def lines(self) -> tuple[BarLine, ...]:
        """The lines that are drawn."""
        return self._lines

    @property
    def line(self) -> BarLine | None:
        """The line that one stands on."""
        return self._lines[self._place] if self._place < len(self._lines) else None

    def show_lines(self, lines: Sequence[BarLine]) -> None:
        """Draw these lines."""
        self._lines = tuple(lines)
        self._place = 0
        self.setAccessibleDescription("; ".join(line.spoken for line in lines))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._theme.px(LINE) * max(len(self._lines), 1))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, line = _STEPS.get(Qt.Key(event.key())), self.line
        if step is not None and self._lines:
            self._go_to(self._place + step.value)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and line is not None:
            self.opened.emit(line.name)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y()) // self._theme.px(LINE)
        if 0 <= place < len(self._lines):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._go_to(place)
            self.opened.emit(self._lines[place].name)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(self._theme.metrics.small)
        painter.setFont(font)
        most = max((line.total for line in self._lines), default=Decimal(0)) or Decimal(1)
        height = self._theme.px(LINE)
        for place, line in enumerate(self._lines):
            box = QRectF(0, place * height, self.width(), height)
            self._paint_line(painter, box, line, float(line.total / most))
            if self.hasFocus() and place == self._place:
                frame_bar(painter, self._theme, box)
        painter.end()

    def _go_to(self, place: int) -> None:
        self._place = min(max(place, 0), len(self._lines) - 1)
        height = self._theme.px(LINE)
        self.line_reached.emit(self._place * height, height)
        announce(self, self._lines[self._place].spoken)
        self.update()

    def _paint_line(self, painter: QPainter, box: QRectF, line: BarLine, share: float) -> None:
        theme, px = self._theme, self._theme.px
        inner = box.adjusted(px(_SIDE), 0, -px(_SIDE), 0)
        words = QRectF(inner.left(), inner.top() + px(2), inner.width(), px(_NAME))
        metrics = painter.fontMetrics()
        number = metrics.horizontalAdvance(line.text) + px(8)
        room = int(words.width()) - number
        painter.setPen(theme.colours.text)
        name = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, _LEFT, name)
        painter.drawText(words, _RIGHT, line.text)
        track = QRectF(inner.left(), words.bottom() + px(1), inner.width(), px(_BAR))
        painter.fillRect(track, theme.colours.sunken)
        left, total = track.left(), float(line.total) or 1.0
        for part in line.parts:
            width = track.width() * share * float(part.value) / total
            if width > 0:
                fill_bar(
                    painter, theme, part.look, QRectF(left, track.top(), width, track.height())
                )
            left += width
