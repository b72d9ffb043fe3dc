"""The four steps of the method as a line of boxes, with the one where a case stands marked."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ame_desktop.domain.stages import Stage, StageNow
from ame_desktop.gui.core.theme import Theme

HEIGHT: Final = 32
"""In pixels at 100 percent."""
WIDTH: Final = 128
_GAP: Final = 4
_CORNER: Final = 4


def stage_text(now: StageNow | None) -> str:
    """Return the step in words, as a fact and for a screen reader."""
    return "" if now is None else f"{now.stage.value} sedan {now.since.isoformat()}"


class StageLine(QWidget):
    """Draws the steps; those passed are tinted, the present one filled, the coming ones empty.

    Args:
        theme: colours and sizes.
        parent: the widget that holds it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now: StageNow | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("Steg på vägen till arbete")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_stage(self, now: StageNow | None) -> None:
        """Mark where the case stands; a person without a case has no line."""
        self._now = now
        self.setAccessibleDescription(stage_text(now))
        self.setToolTip(stage_text(now))
        self.setVisible(now is not None)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(len(Stage) * px(WIDTH) + (len(Stage) - 1) * px(_GAP), px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._now is None:
            return
        px, steps = self._theme.px, list(Stage)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reached = steps.index(self._now.stage)
        for place, step in enumerate(steps):
            left = place * (px(WIDTH) + px(_GAP))
            box = QRectF(left + 0.5, 0.5, px(WIDTH) - 1, px(HEIGHT) - 1)
            self._paint_step(painter, box, step, place - reached)
        painter.end()

    def _paint_step(self, painter: QPainter, box: QRectF, step: Stage, ahead: int) -> None:
        colours = self._theme.colours
        fill, ink, edge = colours.surface, colours.muted, colours.hairline
        if ahead < 0:
            fill, ink, edge = colours.accent_soft, colours.text, colours.accent_soft
        elif ahead == 0:
            fill, ink, edge = colours.accent, colours.on_accent, colours.accent
        font = QFont(self.font())
        font.setPixelSize(self._theme.metrics.small)
        font.setBold(ahead == 0)
        painter.setFont(font)
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(fill))
        corner = self._theme.px(_CORNER)
        painter.drawRoundedRect(box, corner, corner)
        painter.setPen(QColor(ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), step.value)
