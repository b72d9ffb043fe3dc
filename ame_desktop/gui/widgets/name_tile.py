"""A large button with a name, which shows whether the person is here."""

from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone

LEAST: Final = 44
"""The least height of something that is pressed with a finger."""
_HERE: Final = "Här"
_NOT_HERE: Final = "Inte avprickad"
_AIRY, _LOW = 2.4, 1.8
_BEFORE, _AFTER = 2.2, 0.6
"""The room round a name, in sizes of its text; the ring stands before it."""


def tile_height(size: int, *, low: bool) -> int:
    """Return how high a tile is, in pixels, where its text has a size."""
    return max(LEAST, round(size * (_LOW if low else _AIRY)))


def tile_width(font: QFont, name: str) -> int:
    """Return how wide a tile is that shows a whole name, in pixels."""
    wide = QFontMetricsF(font).horizontalAdvance(name)
    return ceil(wide + font.pixelSize() * (_BEFORE + _AFTER))


class NameTile(QAbstractButton):
    """Shows a name, with a ring that has a tick in it for whoever is here.

    Args:
        theme: colours and sizes.
        name: whose it is.
        here: whether the person is here.
        size: the size of the name in pixels.
        low: whether the tile is as low as a finger can hit, rather than airy.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        size: int,
        parent: QWidget | None = None,
        *,
        here: bool,
        low: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._height = tile_height(size, low=low)
        self.setText(name)
        self.setCheckable(True)
        self.setChecked(here)
        self.setAccessibleName(name)
        self.setAccessibleDescription(_HERE if here else _NOT_HERE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the tile as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    @override
    def nextCheckState(self) -> None:
        """Leave the tick to what is stored."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(tile_width(self._font(), self.text()), self._height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, colours = self._theme, self._theme.colours
        here, px = self.isChecked(), self._theme.px
        edge = QRectF(self.rect()).adjusted(px(2), px(2), -px(2), -px(2))
        line = QPen(QColor(colours.focus if self.hasFocus() else colours.border), px(1))
        if self.hasFocus():
            line.setWidth(px(3))
        painter.setPen(line)
        painter.setBrush(theme.background(Tone.PRESENT) if here else QColor(colours.surface))
        if self.isDown():
            painter.setBrush(QColor(colours.accent_soft))
        painter.drawRoundedRect(edge, px(10), px(10))
        ink = theme.foreground(Tone.PRESENT) if here else QColor(colours.text)
        self._draw_ring(painter, ink if here else QColor(colours.border), here=here)
        painter.setPen(ink)
        painter.setFont(self._font())
        left = self._size * _BEFORE
        room = QRectF(left, 0, self.width() - left - self._size * _AFTER, self.height())
        text = QFontMetricsF(self._font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _draw_ring(self, painter: QPainter, ink: QColor, *, here: bool) -> None:
        radius = self._size * 0.45
        middle = QPointF(self._size * 1.25, self.height() / 2)
        pen = QPen(ink, max(2.0, self._size / 12))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        if here:
            corner = middle + QPointF(-radius * 0.08, radius * 0.4)
            painter.drawLine(middle + QPointF(-radius * 0.48, 0), corner)
            painter.drawLine(corner, middle + QPointF(radius * 0.5, -radius * 0.4))

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._size)
        return font
