"""The shapes and colours of a time chart's grades: each grade is told apart without colour too."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.widgets.gantt_rows import BarGrade

SHAPE: Final = 11
"""Width and height of a grade's shape in pixels at 100 percent."""
_TONES: Final = {
    BarGrade.FAR: Tone.INFO,
    BarGrade.NEARING: Tone.WARNING,
    BarGrade.NEAR: Tone.WARNING,
    BarGrade.VERY_NEAR: Tone.STOP,
    BarGrade.OVER: Tone.STOP,
}
SHAPED: Final = frozenset(_TONES)
"""The grades that have a shape after the bar."""


def fill_of(theme: Theme, grade: BarGrade) -> QBrush:
    """Return what fills a bar."""
    colours = theme.colours
    if grade in _TONES:
        return QBrush(theme.background(_TONES[grade]))
    if grade is BarGrade.CALM:
        return QBrush(QColor(colours.accent_soft))
    return QBrush(QColor(colours.surface if grade is BarGrade.DRAFT else colours.sunken))


def text_of(theme: Theme, grade: BarGrade) -> QColor:
    """Return the colour of what stands in a bar; it reaches 4.5:1 on the bar."""
    colours = theme.colours
    if grade in _TONES:
        return theme.foreground(_TONES[grade])
    return QColor(colours.text if grade in {BarGrade.CALM, BarGrade.DRAFT} else colours.muted)


def outline_of(theme: Theme, grade: BarGrade, *, strong: bool) -> QPen:
    """Return the line around a bar: dashed round a draft, thick round the chosen one."""
    colours = theme.colours
    usual = {BarGrade.CALM: colours.accent, BarGrade.DRAFT: colours.border}
    colour = QColor(colours.border)
    if grade in _TONES:
        colour = theme.foreground(_TONES[grade])
    elif grade in usual:
        colour = QColor(usual[grade])
    pen = QPen(QColor(colours.focus) if strong else colour, theme.px(2) if strong else 1)
    if grade is BarGrade.DRAFT:
        pen.setStyle(Qt.PenStyle.DashLine)
    return pen


def paint_shape(painter: QPainter, theme: Theme, grade: BarGrade, box: QRectF) -> None:
    """Draw a grade's shape in a box: ring, disc, triangle, diamond, and square with a bar."""
    if grade not in SHAPED:
        return
    colour = theme.foreground(_TONES[grade])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(1.5, theme.px(1.5))))
    painter.setBrush(Qt.BrushStyle.NoBrush if grade is BarGrade.FAR else QBrush(colour))
    inside = box.adjusted(1, 1, -1, -1)
    if grade in {BarGrade.FAR, BarGrade.NEARING}:
        painter.drawEllipse(inside)
    elif grade is BarGrade.OVER:
        painter.drawRect(inside)
        painter.setPen(QPen(QColor(theme.colours.surface), max(2, theme.px(2))))
        middle = inside.center().x()
        painter.drawLine(
            QPointF(middle, inside.top() + inside.height() * 0.15),
            QPointF(middle, inside.top() + inside.height() * 0.6),
        )
        painter.drawPoint(QPointF(middle, inside.bottom() - inside.height() * 0.15))
    else:
        painter.drawPolygon(_triangle(inside) if grade is BarGrade.NEAR else _diamond(inside))
    painter.restore()


def _triangle(box: QRectF) -> QPolygonF:
    return QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()])


def _diamond(box: QRectF) -> QPolygonF:
    middle = box.center()
    return QPolygonF(
        [
            QPointF(middle.x(), box.top()),
            QPointF(box.right(), middle.y()),
            QPointF(middle.x(), box.bottom()),
            QPointF(box.left(), middle.y()),
        ]
    )
