"""Paints a time chart: the months above, and each row's bars with their marks and today's line."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget
from typing_extensions import override

from ame_desktop.domain.swedish_names import SHORT_MONTHS
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.gantt_rows import (
    BarGrade,
    GanttBar,
    GanttRow,
    TimeScale,
    lanes,
)
from ame_desktop.gui.widgets.gantt_shapes import (
    SHAPE,
    SHAPED,
    fill_of,
    outline_of,
    paint_shape,
    text_of,
)

BAR: Final = 20
"""Height of a bar in pixels at 100 percent; the day marks hang below it."""
MARK: Final = 5
LANE: Final = BAR + MARK + 3
ABOVE: Final = 6
BELOW: Final = 2
TIME_COLUMN: Final = 1
_ENDED: Final = frozenset({BarGrade.ENDED, BarGrade.DRAFT})
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_ELIDE: Final = Qt.TextElideMode.ElideRight


class RowPainting:
    """Paints one row on the scale that holds now.

    Args:
        theme: colours and sizes.
        today: where today's line stands.
        marks: how many days before a bar's end a mark stands.
    """

    def __init__(self, theme: Theme, today: date, marks: tuple[int, ...]) -> None:
        self._theme = theme
        self.today = today
        self.marks = marks
        self.scale = TimeScale(today.replace(day=1), 12, 1)

    def fit(self, width: float) -> None:
        """Show the same months over another width."""
        if self.scale.width != int(width):
            self.scale = replace(self.scale, width=max(int(width), 1))

    def bar_box(self, row: GanttRow, bar: GanttBar, cell: QRectF) -> QRectF:
        """Return where a bar stands in its row's cell."""
        px = self._theme.px
        self.fit(cell.width())
        left, right = self.scale.span(bar)
        top = cell.top() + px(ABOVE) + lanes(row.bars)[bar.key] * px(LANE)
        return QRectF(cell.left() + left, top, right - left, px(BAR))

    def bar_at(self, row: GanttRow, cell: QRectF, point: QPointF) -> GanttBar | None:
        """Return the bar that is pointed at."""
        return next((b for b in row.bars if self.bar_box(row, b, cell).contains(point)), None)

    def paint(
        self, painter: QPainter, row: GanttRow, cell: QRectF, chosen: object, font: QFont
    ) -> None:
        """Paint the months' lines, today, and the bars; ``chosen`` is the key of one of them."""
        painter.save()
        painter.setClipRect(cell)
        painter.setFont(font)
        self.fit(cell.width())
        self._paint_months(painter, cell)
        boxes = {bar.key: self.bar_box(row, bar, cell) for bar in row.bars}
        for bar in row.bars:
            self._paint_bar(painter, bar, boxes[bar.key], cell, strong=bar.key == chosen)
        self._paint_today(painter, cell)
        for bar in row.bars:
            box = boxes[bar.key]
            if cell.left() <= box.right() and box.left() <= cell.right():
                self._paint_words(painter, bar, box, cell, self._room_after(bar, boxes, cell))
        painter.restore()

    def _paint_months(self, painter: QPainter, cell: QRectF) -> None:
        colours = self._theme.colours
        for day in self.scale.starts():
            x = cell.left() + round(self.scale.x(day))
            painter.setPen(QColor(colours.border if day.month == 1 else colours.hairline))
            painter.drawLine(QPointF(x, cell.top()), QPointF(x, cell.bottom() + 1))

    def _paint_today(self, painter: QPainter, cell: QRectF) -> None:
        x = cell.left() + self.scale.x(self.today)
        painter.setPen(QPen(QColor(self._theme.colours.accent), self._theme.px(2)))
        painter.drawLine(QPointF(x, cell.top()), QPointF(x, cell.bottom() + 1))

    def _paint_bar(
        self, painter: QPainter, bar: GanttBar, box: QRectF, cell: QRectF, *, strong: bool
    ) -> None:
        if box.right() < cell.left() or box.left() > cell.right():
            self._paint_beyond(painter, box, cell)
            return
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(outline_of(theme, bar.grade, strong=strong))
        painter.setBrush(fill_of(theme, bar.grade))
        half = 1.0 if strong else 0.5
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), theme.px(4), theme.px(4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if bar.marked and bar.end is not None and bar.grade not in _ENDED:
            self._paint_marks(painter, bar.end, box, cell)

    def _paint_marks(self, painter: QPainter, end: date, box: QRectF, cell: QRectF) -> None:
        """Draw a tooth below the bar at each mark; the nearer the end, the longer."""
        painter.setPen(QPen(QColor(self._theme.colours.muted), max(1, self._theme.px(1))))
        for place, days in enumerate(sorted(self.marks, reverse=True)):
            x = cell.left() + round(self.scale.x(end - timedelta(days=days)))
            if box.left() <= x <= box.right():
                length = self._theme.px(MARK) * (place + 2) / (len(self.marks) + 1)
                painter.drawLine(QPointF(x, box.bottom()), QPointF(x, box.bottom() + length))

    def _paint_beyond(self, painter: QPainter, box: QRectF, cell: QRectF) -> None:
        """Draw an arrow at the side where a bar lies out of sight."""
        step, middle = self._theme.px(5), box.center().y()
        before = box.right() < cell.left()
        tip = cell.left() + step if before else cell.right() - step
        back = tip + step if before else tip - step
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.border))
        painter.drawPolygon(
            QPolygonF(
                [QPointF(tip, middle), QPointF(back, middle - step), QPointF(back, middle + step)]
            )
        )

    def _room_after(self, bar: GanttBar, boxes: dict[object, QRectF], cell: QRectF) -> float:
        """Return how many pixels are free after a bar; fewer than none where it goes on unseen."""
        box = boxes[bar.key]
        others = (
            b.left() for b in boxes.values() if b.top() == box.top() and b.left() > box.left()
        )
        return min([*others, cell.right()]) - box.right() - self._theme.px(10)

    def _paint_words(
        self, painter: QPainter, bar: GanttBar, box: QRectF, cell: QRectF, room: float
    ) -> None:
        """Write in the bar, and after it its shape and note; without room the shape goes inside."""
        px = self._theme.px
        size, seen = px(SHAPE), box.intersected(cell).adjusted(px(6), 0, -px(4), 0)
        shape = QRectF(box.right() + px(6), box.center().y() - size / 2, size, size)
        shaped = bar.grade in SHAPED
        if shaped and room < size:
            shape.moveRight(seen.right())
            seen.setRight(shape.left() - px(4))
        if shaped and shape.left() >= box.left():
            paint_shape(painter, self._theme, bar.grade, shape)
        text = painter.fontMetrics().elidedText(bar.text, _ELIDE, int(seen.width()))
        if len(text) > 2 or text == bar.text:
            painter.setPen(text_of(self._theme, bar.grade))
            painter.drawText(seen, int(_MIDDLE), text)
        left = shape.right() + px(5) if shaped else shape.left()
        width = room - (left - shape.left())
        if (
            bar.grade is not BarGrade.ENDED
            and painter.fontMetrics().horizontalAdvance(bar.note) <= width
        ):
            painter.setPen(QColor(self._theme.colours.text))
            painter.drawText(
                QRectF(left, box.top(), width + 1, box.height()), int(_MIDDLE), bar.note
            )


class MonthHeader(QHeaderView):
    """The names above: the first column's heading, and years and months above the bars."""

    def __init__(self, painting: RowPainting, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._painting = painting
        self._theme = theme
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(46))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.count() <= TIME_COLUMN:
            return
        left = self.sectionViewportPosition(TIME_COLUMN)
        box = QRectF(left, 0, self.sectionSize(TIME_COLUMN), self.height() - 1)
        self._painting.fit(box.width())
        painter = QPainter(self.viewport())
        painter.setClipRect(box)
        painter.fillRect(box, QColor(self._theme.colours.surface))
        self._paint_months(painter, box)
        self._paint_today(painter, box)
        painter.end()

    def _paint_months(self, painter: QPainter, box: QRectF) -> None:
        theme, scale = self._theme, self._painting.scale
        colours = theme.colours
        small = QFont(self.font())
        small.setPixelSize(theme.metrics.small)
        bold = QFont(small)
        bold.setBold(True)
        half, metrics = box.height() / 2, QFontMetricsF(small)
        widest = max(metrics.horizontalAdvance(name) for name in SHORT_MONTHS) + theme.px(8)
        step = next(
            n for n in (1, 2, 3, 4, 6, 12) if n * scale.width / scale.months >= widest or n == 12
        )
        for place, day in enumerate(scale.starts()):
            x = box.left() + round(scale.x(day))
            january = day.month == 1
            painter.setPen(QColor(colours.border if january else colours.hairline))
            top = 0.0 if january else half
            painter.drawLine(QPointF(x, top), QPointF(x, box.bottom()))
            area = QRectF(x + theme.px(4), half, widest * 2, half)
            painter.setPen(QColor(colours.muted))
            painter.setFont(small)
            if (day.month - 1) % step == 0:
                painter.drawText(area, int(_MIDDLE), SHORT_MONTHS[day.month - 1])
            if january or place == 0:
                painter.setFont(bold)
                painter.setPen(QColor(colours.text))
                painter.drawText(area.translated(0, -half), int(_MIDDLE), str(day.year))

    def _paint_today(self, painter: QPainter, box: QRectF) -> None:
        theme, x = self._theme, box.left() + self._painting.scale.x(self._painting.today)
        if not box.left() <= x <= box.right():
            return
        font = QFont(self.font())
        font.setPixelSize(theme.metrics.small)
        font.setBold(True)
        width = QFontMetricsF(font).horizontalAdvance("Idag") + theme.px(12)
        left = min(max(x - width / 2, box.left()), box.right() - width)
        pill = QRectF(left, theme.px(3), width, box.height() / 2 - theme.px(4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colours.accent), theme.px(2)))
        painter.drawLine(QPointF(x, pill.bottom()), QPointF(x, box.bottom()))
        painter.setBrush(QColor(theme.colours.accent))
        painter.drawRoundedRect(pill, theme.px(4), theme.px(4))
        painter.setFont(font)
        painter.setPen(QColor(theme.colours.on_accent))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), "Idag")


def is_selected(state: QStyle.StateFlag) -> bool:
    """Return whether a cell's row is chosen."""
    return bool(state & QStyle.StateFlag.State_Selected)
