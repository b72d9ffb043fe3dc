"""Kronor month by month as pillars: what is decided, and hatched what falls away if nobody acts."""

from collections.abc import Sequence
from typing import ClassVar, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QBrush, QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ame_desktop.domain.subsidy_amounts import kronor
from ame_desktop.domain.subsidy_money import RadarMonth
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.domain.swedish_names import SHORT_MONTHS
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone

HEIGHT: Final = 150
THOUSAND: Final = 1000
_TOP: Final = 20
_BOTTOM: Final = 22
_CENTRE: Final = int(Qt.AlignmentFlag.AlignCenter)


class MoneyBars(QWidget):
    """Takes focus so that a screen reader can read all of its numbers."""

    spoken_role: ClassVar = QAccessible.Role.Chart

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._months: tuple[RadarMonth, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Pengar per månad")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_months(self, months: Sequence[RadarMonth]) -> None:
        """Show these months."""
        self._months = tuple(months)
        self.setAccessibleDescription(
            "; ".join(
                f"{month_text(item.month)}: beslutat {kronor(item.decided)}, "
                f"i farozonen {kronor(item.at_risk)}"
                for item in months
            )
        )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), self._theme.px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        font = QFont(self.font())
        font.setPixelSize(self._theme.metrics.small)
        painter.setFont(font)
        count = max(len(self._months), 1)
        most = max((float(item.decided + item.at_risk) for item in self._months), default=0) or 1
        for place, item in enumerate(self._months):
            left, right = self.width() * place / count, self.width() * (place + 1) / count
            self._paint_month(painter, QRectF(left, 0, right - left, self.height()), item, most)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.colours.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_month(self, painter: QPainter, box: QRectF, item: RadarMonth, most: float) -> None:
        theme, px = self._theme, self._theme.px
        area = box.adjusted(0, px(_TOP), 0, -px(_BOTTOM))
        width = min(box.width() * 0.6, px(44))
        left = box.center().x() - width / 2
        decided = area.height() * float(item.decided) / most
        risk = area.height() * float(item.at_risk) / most
        lower = QRectF(left, area.bottom() - decided, width, decided)
        upper = QRectF(left, lower.top() - risk, width, risk)
        painter.setPen(QPen(QColor(theme.colours.accent), 1))
        painter.fillRect(lower, QColor(theme.colours.accent_soft))
        if decided:
            painter.drawRect(lower)
        if risk:
            colour = theme.foreground(Tone.WARNING)
            painter.fillRect(upper, theme.background(Tone.WARNING))
            painter.fillRect(upper, QBrush(colour, Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(colour, 1))
            painter.drawRect(upper)
        painter.setPen(QColor(theme.colours.text))
        top = upper.top() if risk else lower.top()
        total = item.decided + item.at_risk
        words = QRectF(box.left(), top - px(_TOP), box.width(), px(_TOP))
        painter.drawText(words, _CENTRE, _thousands(float(total)))
        painter.setPen(QColor(theme.colours.muted))
        foot = QRectF(box.left(), area.bottom(), box.width(), px(_BOTTOM))
        painter.drawText(foot, _CENTRE, SHORT_MONTHS[item.month.month - 1])
        painter.setPen(QColor(theme.colours.border))
        painter.drawLine(
            QPointF(box.left(), area.bottom() + 0.5), QPointF(box.right(), area.bottom() + 0.5)
        )


def _thousands(amount: float) -> str:
    """Return *143 tkr*, or nothing of nothing."""
    if not amount:
        return ""
    return f"{amount / THOUSAND:.0f}\N{NO-BREAK SPACE}tkr"
