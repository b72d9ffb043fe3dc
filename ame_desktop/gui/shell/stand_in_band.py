"""The line over the day's work for who stands in for a colleague, and for who is away."""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ame_desktop.domain.changes import ChangeSet, Topic
from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.tokens import SIDE
from ame_desktop.gui.shell.page_rack import PageRack
from ame_desktop.services.context import Context
from ame_desktop.services.stand_ins import stand_in_lines

PAGES: Final = frozenset({"briefing", "reminders"})
"""The screens of the day's work."""
HOUR_MS: Final = 3_600_000


class StandInBand(QWidget):
    """Says *Du är vikarie för Bo Ek till och med fre 27 nov.* while it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame = QFrame(self)
        frame.setProperty("kind", "band")
        self.label = QLabel(frame)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(14, 3, 14, 3)
        inside.addWidget(self.label)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(SIDE, 8, SIDE, 0)
        outer.addWidget(frame)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, or an empty string."""
        return "" if self.isHidden() else self.label.text()


class StandInLines(QObject):
    """Keeps the line true: read anew when rights change, and once an hour for the turn of the day.

    Args:
        tasks: runs the reading.
        bus: brings news of changes.
        ctx: who works.
        band: says it.
        window: the window whose screens it stands over; it ends with it.
    """

    def __init__(
        self, tasks: Tasks, bus: ChangeBus, ctx: Context, band: StandInBand, window: QWidget
    ) -> None:
        super().__init__(window)
        self._tasks, self._ctx, self._band = tasks, ctx, band
        self._lines: tuple[str, ...] = ()
        self._rack = window.findChild(PageRack)
        if self._rack is not None:
            self._rack.currentChanged.connect(lambda _: self._fit())
        hourly = QTimer(self)
        hourly.setInterval(HOUR_MS)
        hourly.timeout.connect(self.refresh)
        hourly.start()
        bus.published.connect(self._hear)
        self.refresh()

    def refresh(self) -> None:
        """Read what there is to say."""
        ctx = self._ctx
        self._tasks.run(
            lambda: stand_in_lines(ctx), self._show, _left, owner=self, ticket="stand_ins"
        )

    def _hear(self, changes: ChangeSet) -> None:
        if Topic.ACCESS in changes.topics:
            self.refresh()

    def _show(self, lines: tuple[str, ...]) -> None:
        self._lines = lines
        self._band.label.setText("\n".join(lines))
        self._fit()

    def _fit(self) -> None:
        here = self._rack is not None and self._rack.current_id in PAGES
        self._band.setVisible(bool(self._lines) and here)


def _left(error: Exception) -> None:
    """Leave the line as it is; the status light tells when the storage is out of reach."""
    del error
