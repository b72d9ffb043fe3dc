"""The motivation cross on the screen: four fields around two lines that meet. Source: OSB-49."""

from collections.abc import Sequence
from typing import ClassVar, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ame_desktop.gui.core.theme import Theme

SIDES: Final = ("Mindre bra", "Bra")
EMPTY: Final = "Inget skrivet än."
_PAD: Final = 12
_HEAD: Final = 22
_LEAST: Final = 96
_WRAP: Final = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft) | int(
    Qt.TextFlag.TextWordWrap
)


class MotivationCross(QWidget):
    """Paints the cross; its text is also the accessible description, for who does not see it."""

    spoken_role: ClassVar = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields: tuple[tuple[str, str], ...] = ()
        self.setAccessibleName("Motivationskors")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._fit)

    def show_fields(self, fields: Sequence[tuple[str, str]]) -> None:
        """Show titles and texts, two in each row."""
        self._fields = tuple(fields)
        said = (f"{title}: {text or EMPTY}" for title, text in self._fields)
        self.setAccessibleDescription(" ".join(said))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, the sides and what stands in the fields."""
        del event
        colours, painter = self._theme.colours, QPainter(self)
        head, rows = self._theme.px(_HEAD), self._rows()
        middle, top = self.width() / 2, float(head)
        across = top + rows[0]
        frame = QRectF(0.5, top, self.width() - 1, sum(rows))
        painter.fillRect(frame, QColor(colours.surface))
        painter.setPen(QPen(QColor(colours.hairline)))
        painter.drawRect(frame)
        accent = QColor(colours.focus if self.hasFocus() else colours.accent)
        painter.setPen(QPen(accent, self._theme.px(2)))
        painter.drawLine(int(middle), int(top), int(middle), int(frame.bottom()))
        painter.drawLine(0, int(across), self.width(), int(across))
        painter.setPen(QColor(colours.muted))
        for number, side in enumerate(SIDES):
            place = QRectF(middle * number, 0, middle, head)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), side)
        for number, (title, text) in enumerate(self._fields):
            self._paint_field(painter, self._place(number, rows), title, text)
        painter.end()

    def _paint_field(self, painter: QPainter, place: QRectF, title: str, text: str) -> None:
        colours, plain = self._theme.colours, self.font()
        bold = self.font()
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        used = painter.boundingRect(place, _WRAP, title)
        painter.drawText(place, _WRAP, title)
        painter.setFont(plain)
        painter.setPen(QColor(colours.text if text else colours.muted))
        below = QRectF(place)
        below.setTop(used.bottom() + self._theme.px(4))
        painter.drawText(below, _WRAP, text or EMPTY)

    def _place(self, number: int, rows: tuple[float, float]) -> QRectF:
        pad, middle = self._theme.px(_PAD), self.width() / 2
        top = self._theme.px(_HEAD) + (rows[0] if number > 1 else 0)
        left = middle if number % 2 else 0
        height = rows[1] if number > 1 else rows[0]
        return QRectF(left + pad, top + pad, middle - 2 * pad, height - 2 * pad)

    def _rows(self) -> tuple[float, float]:
        """Return the height of both rows: that of the longer text in each."""
        tall = [self._height(title, text) for title, text in self._fields] or [0.0]
        least = float(self._theme.px(_LEAST))
        return max(least, *tall[:2]), max(least, *tall[2:], 0.0)

    def _height(self, title: str, text: str) -> float:
        pad = self._theme.px(_PAD)
        room = QRectF(0, 0, max(self.width() / 2 - 2 * pad, 40), 10_000)
        bold = self.font()
        bold.setBold(True)
        metrics, strong = self.fontMetrics(), QFontMetrics(bold)
        above = strong.boundingRect(room.toRect(), _WRAP, title).height()
        below = metrics.boundingRect(room.toRect(), _WRAP, text or EMPTY).height()
        return float(above + below + self._theme.px(4) + 2 * pad)

    def _fit(self) -> None:
        self.setMinimumHeight(int(sum(self._rows())) + self._theme.px(_HEAD) + 2)
        self.update()
