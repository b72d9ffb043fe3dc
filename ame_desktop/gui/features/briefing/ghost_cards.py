"""Ghost cards in a column: those whom a proposal would put there, drawn with a broken edge."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ame_desktop.gui.core.formatting import plain_tip
from ame_desktop.gui.core.theme import Theme

_CARD: Final = 30
_MOST: Final = 6


class GhostCards(QWidget):
    """Shows names in the way of cards; nothing can be done with them here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def names(self) -> tuple[str, ...]:
        """The names that are shown."""
        return self._names

    def show_names(self, names: tuple[str, ...]) -> None:
        """Show these names, or go away without any."""
        self._names = names
        said = f"Förslag: {', '.join(names)}" if names else ""
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said))
        self.setVisible(bool(names))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return the room of the cards."""
        rows = len(_shown(self._names))
        return QSize(self._theme.px(60), rows * self._theme.px(_CARD))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for each name: a ghost is never cut."""
        metrics, px = self.fontMetrics(), self._theme.px
        longest = max(map(metrics.horizontalAdvance, _shown(self._names)), default=0)
        return QSize(longest + 2 * px(4) + px(9) + px(6) + 2, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        px, colours = self._theme.px, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, text in enumerate(_shown(self._names)):
            place = QRectF(0, row * px(_CARD), self.width(), px(_CARD))
            frame = place.adjusted(px(4) + 0.5, px(2) + 0.5, -px(4) - 0.5, -px(2) - 0.5)
            pen = QPen(QColor(colours.accent), 1.5)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawRoundedRect(frame, px(6), px(6))
            painter.setPen(QColor(colours.muted))
            words = frame.adjusted(px(9), 0, -px(6), 0)
            elided = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(words.width())
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, elided)


def _shown(names: tuple[str, ...]) -> tuple[str, ...]:
    if len(names) <= _MOST:
        return names
    return (*names[: _MOST - 1], f"och {len(names) - _MOST + 1} till")
