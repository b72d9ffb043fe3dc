"""A small curve over time: how a number between two others has changed from day to day."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ame_desktop.gui.core.theme import Theme

HEIGHT: Final = 120
_LEFT: Final = 26
_EDGE: Final = 10
_BELOW: Final = 22
_DOT: Final = 4
Point = tuple[date, int]


class ProgressChart(QWidget):
    """Draws the points in their order of days; what they say stands in its accessible text.

    Args:
        title: what a screen reader calls it.
        theme: colours and sizes.
        low: the lowest number there is.
        high: the highest.
        parent: the widget that holds it.
    """

    spoken_role: ClassVar = QAccessible.Role.Chart

    def __init__(
        self, title: str, theme: Theme, low: int, high: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._low, self._high = low, high
        self._points: tuple[Point, ...] = ()
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def points(self) -> tuple[Point, ...]:
        """What is drawn."""
        return self._points

    def show_points(self, points: Sequence[Point], told: str) -> None:
        """Draw these points; ``told`` says the same in words."""
        self._points = tuple(sorted(points))
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(HEIGHT))

    def place_of(self, point: Point) -> QPointF:
        """Return where a point is drawn."""
        area = self._area()
        first, last = self._points[0][0], self._points[-1][0]
        days = max((last - first).days, 1)
        along = (point[0] - first).days / days if last > first else 0.5
        up = (point[1] - self._low) / (self._high - self._low)
        return QPointF(area.left() + along * area.width(), area.bottom() - up * area.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_scale(painter)
        if self._points:
            self._paint_curve(painter)
            self._paint_days(painter)
        painter.end()

    def _area(self) -> QRectF:
        px = self._theme.px
        box = QRectF(self.rect())
        return box.adjusted(px(_LEFT), px(_EDGE), -px(_EDGE), -px(_BELOW))

    def _paint_scale(self, painter: QPainter) -> None:
        area, colours = self._area(), self._theme.colours
        middle = (self._low + self._high) // 2
        for number in (self._low, middle, self._high):
            up = (number - self._low) / (self._high - self._low)
            height = area.bottom() - up * area.height()
            painter.setPen(QPen(QColor(colours.hairline), 1))
            painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
            painter.setPen(QColor(colours.muted))
            side = self._theme.px(_LEFT - 6)
            box = QRectF(0, height - self._theme.px(10), side, self._theme.px(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | _MIDDLE, str(number))

    def _paint_curve(self, painter: QPainter) -> None:
        colours, dot = self._theme.colours, self._theme.px(_DOT)
        places = [self.place_of(point) for point in self._points]
        painter.setPen(QPen(QColor(colours.accent), self._theme.px(2)))
        painter.drawPolyline(places)
        painter.setBrush(QColor(colours.accent))
        for place in places:
            painter.drawEllipse(place, dot, dot)

    def _paint_days(self, painter: QPainter) -> None:
        area, px = self._area(), self._theme.px
        painter.setPen(QColor(self._theme.colours.muted))
        box = QRectF(area.left(), area.bottom() + px(2), area.width(), px(_BELOW - 2))
        first, last = self._points[0][0], self._points[-1][0]
        if first == last:
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | _MIDDLE, first.isoformat())
            return
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | _MIDDLE, first.isoformat())
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | _MIDDLE, last.isoformat())


_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
