"""What the shapes of a time chart mean, in a line below it that wraps where it is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.gantt_rows import BarGrade
from ame_desktop.gui.widgets.gantt_shapes import (
    SHAPE,
    SHAPED,
    fill_of,
    outline_of,
    paint_shape,
)


class GanttLegend(QWidget):
    """Shows each grade as the chart draws it, with its words.

    Args:
        theme: colours and sizes.
        grades: the grades with what they mean.
        parent: the widget that holds the legend.
    """

    def __init__(
        self,
        theme: Theme,
        grades: Sequence[tuple[BarGrade, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures: list[tuple[QLabel, BarGrade]] = []
        flow = FlowLayout(self, spacing=14)
        for grade, words in grades:
            flow.addWidget(self._item(grade, words))
        theme.changed.connect(self._draw)
        self._draw()

    def _item(self, grade: BarGrade, words: str) -> QWidget:
        item = QWidget(self)
        picture, text = QLabel(item), QLabel(words, item)
        text.setProperty("kind", "small")
        text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(item)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(picture)
        row.addWidget(text)
        self._pictures.append((picture, grade))
        return item

    def _draw(self) -> None:
        for label, grade in self._pictures:
            label.setPixmap(self._picture(grade))

    def _picture(self, grade: BarGrade) -> QPixmap:
        theme, ratio = self._theme, self.devicePixelRatioF()
        height = theme.px(SHAPE)
        width = height if grade in SHAPED else 2 * height
        pixmap = QPixmap(round(width * ratio), round(height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        box = QRectF(0, 0, width, height)
        if grade in SHAPED:
            paint_shape(painter, theme, grade, box)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(outline_of(theme, grade, strong=False))
            painter.setBrush(fill_of(theme, grade))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(3), theme.px(3))
        painter.end()
        return pixmap
