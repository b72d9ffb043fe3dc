"""The quiet line that says all is well: *Sparat 09:12 · Säkerhetskopia 08:58 · Server OK*."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ame_desktop.gui.core.formatting import clock_time
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone


@dataclass(frozen=True)
class Health:
    """How storage fares; times are local, ``server`` is ``None`` where the unit is a file."""

    saved: datetime | None = None
    backed_up: datetime | None = None
    server: bool | None = None
    trouble: str = ""

    @property
    def sentence(self) -> str:
        """The line as it reads."""
        if self.trouble:
            return self.trouble
        parts = []
        if self.saved is not None:
            parts.append(f"Sparat {clock_time(self.saved)}")
        if self.backed_up is not None:
            parts.append(f"Säkerhetskopia {clock_time(self.backed_up)}")
        if self.server is not None:
            parts.append("Server OK" if self.server else "Servern svarar inte")
        return " · ".join(parts) or "Inget ändrat än"

    @property
    def well(self) -> bool:
        """Whether nothing needs care."""
        return not self.trouble and self.server is not False


class StatusLight(QWidget):
    """Paints the line, shortened with an ellipsis where the window is narrow."""

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._health = Health()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self.updateGeometry)
        self.show_health(self._health)

    @property
    def health(self) -> Health:
        """What is shown."""
        return self._health

    def show_health(self, health: Health) -> None:
        """Show how storage fares now."""
        self._health = health
        self.setToolTip(health.sentence)
        self.setAccessibleName(health.sentence)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._health.sentence)
        return QSize(width + self._theme.px(32), self._theme.px(32))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(24), self._theme.px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        well = self._health.well
        colour = colours.tone(Tone.DONE if well else Tone.STOP).text
        side = self._theme.px(18)
        painter = QPainter(self)
        mark = self._icons.pixmap(
            "saved" if well else "warning", side, colour, self.devicePixelRatioF()
        )
        room = self.width() - side - self._theme.px(6)
        text = self.fontMetrics().elidedText(
            self._health.sentence, Qt.TextElideMode.ElideRight, room
        )
        start = max(0, self.width() - self.fontMetrics().horizontalAdvance(text) - side - 8)
        painter.drawPixmap(start, (self.height() - side) // 2, mark)
        painter.setPen(colours.muted if well else colour)
        painter.drawText(
            self.rect().adjusted(start + side + self._theme.px(6), 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            text,
        )
