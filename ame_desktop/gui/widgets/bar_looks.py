"""How the parts of a chart are told apart: by colour and by pattern, with a legend that says so."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.widgets.flow_layout import FlowLayout

_SWATCH: Final = 14


class BarLook(StrEnum):
    """How a part is drawn.

    Filled, light with stripes, the colour of what was turned down with crosses, hollow for what is
    not known, or a line alone for what was agreed.
    """

    FILLED = "filled"
    STRIPED = "striped"
    CROSSED = "crossed"
    HOLLOW = "hollow"
    LINE = "line"


def fill_bar(painter: QPainter, theme: Theme, look: BarLook, box: QRectF) -> None:
    """Draw one part of a line."""
    if look is BarLook.LINE:
        painter.fillRect(box, theme.colours.surface)
        painter.setPen(QPen(QColor(theme.colours.text), theme.px(2)))
        painter.drawLine(
            QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y())
        )
        return
    colour, ground, pattern = _looks(theme)[look]
    painter.fillRect(box, ground)
    if pattern is not Qt.BrushStyle.SolidPattern:
        painter.fillRect(box, QBrush(colour, pattern))
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def frame_bar(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Draw the frame that shows where the focus is."""
    painter.setPen(QPen(QColor(theme.colours.focus), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))


def _looks(theme: Theme) -> dict[BarLook, tuple[QColor, QColor, Qt.BrushStyle]]:
    """Return the colour, the ground below it, and the pattern of each look."""
    accent, declined = QColor(theme.colours.accent), theme.foreground(Tone.STOP)
    soft = QColor(theme.colours.accent_soft)
    return {
        BarLook.FILLED: (accent, accent, Qt.BrushStyle.SolidPattern),
        BarLook.STRIPED: (accent, soft, Qt.BrushStyle.BDiagPattern),
        BarLook.CROSSED: (declined, theme.background(Tone.STOP), Qt.BrushStyle.DiagCrossPattern),
        BarLook.HOLLOW: (
            QColor(theme.colours.border),
            QColor(theme.colours.surface),
            Qt.BrushStyle.NoBrush,
        ),
    }


class _Swatch(QWidget):
    def __init__(self, look: BarLook, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._theme = look, theme
        theme.changed.connect(self._fit)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        fill_bar(painter, self._theme, self._look, QRectF(self.rect()))
        painter.end()

    def _fit(self) -> None:
        size = self._theme.px(_SWATCH)
        self.setFixedSize(QSize(size, size))


class BarLegend(QWidget):
    """Says what each look stands for."""

    def __init__(
        self, theme: Theme, titles: Sequence[tuple[str, BarLook]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=14)
        for title, look in titles:
            item = QWidget(self)
            inside = QHBoxLayout(item)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(6)
            label = QLabel(title, item)
            label.setProperty("kind", "small")
            inside.addWidget(_Swatch(look, theme, item))
            inside.addWidget(label)
            flow.addWidget(item)
