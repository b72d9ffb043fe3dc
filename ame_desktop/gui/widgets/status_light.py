"""The quiet line that says all is well: *Sparat 09:12 · Säkerhetskopia 08:58 · Server OK*."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
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


_MARK: Final = 18
_BESIDE: Final = 6
"""The space after the mark, in pixels at 100 percent, as is the mark's side."""


class StatusLight(QWidget):
    """Paints the line, shortened with an ellipsis where the window is narrow."""

    spoken_role: ClassVar = QAccessible.Role.StatusBar

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

    @property
    def line(self) -> str:
        """The sentence as there is room for it."""
        room = self.width() - self._mark_room
        return self.fontMetrics().elidedText(
            self._health.sentence, Qt.TextElideMode.ElideRight, room
        )

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
        return QSize(width + self._mark_room + self._theme.px(8), self._theme.px(32))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(24), self._theme.px(24))

    @property
    def _mark_room(self) -> int:
        return self._theme.px(_MARK) + self._theme.px(_BESIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        well = self._health.well
        colour = colours.tone(Tone.DONE if well else Tone.STOP).text
        side = self._theme.px(_MARK)
        painter = QPainter(self)
        mark = self._icons.pixmap(
            "saved" if well else "warning", side, colour, self.devicePixelRatioF()
        )
        text = self.line
        start = max(0, self.width() - self._mark_room - self.fontMetrics().horizontalAdvance(text))
        painter.drawPixmap(start, (self.height() - side) // 2, mark)
        painter.setPen(colours.muted if well else colour)
        painter.drawText(
            self.rect().adjusted(start + self._mark_room, 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            text,
        )
