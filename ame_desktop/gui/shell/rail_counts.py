"""The counts in the rail: read off the GUI thread, once a minute and soon after a change."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from ame_desktop.domain.changes import ChangeSet, Topic
from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.tasks import Tasks

MINUTE_MS: Final = 60_000
FIRST_MS: Final = 150
"""The first screen is read before the counts."""
SOON_MS: Final = 1_500
"""After a change of one's own, the counts follow when nothing more is done for this long."""
TOPICS: Final = frozenset(
    {
        Topic.APPROVALS,
        Topic.ATTENDANCE,
        Topic.FOLLOW_UPS,
        Topic.PLACEMENTS,
        Topic.SUBSIDIES,
        Topic.FINAL_DOCUMENTS,
        Topic.PARTICIPANTS,
        Topic.SETTINGS,
    }
)


class RailCounts(QObject):
    """Keeps the counts of a window fresh.

    Others' changes come with the minute; one's own sooner, yet never twice in the same moment.

    Args:
        tasks: runs the reading.
        bus: brings news of changes.
        read: returns how much awaits the person on each screen.
        show: shows it.
        parent: ends with it.
    """

    def __init__(
        self,
        tasks: Tasks,
        bus: ChangeBus,
        read: Callable[[], dict[str, int]],
        show: Callable[[dict[str, int]], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._read = read
        self._show = show
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.refresh)
        self._minute.start()
        bus.published.connect(self._hear)
        QTimer.singleShot(FIRST_MS, self, self.refresh)

    def refresh(self) -> None:
        """Read the counts now."""
        self._tasks.run(self._read, self._show, _left, owner=self, ticket="rail_counts")

    def _hear(self, changes: ChangeSet) -> None:
        if changes.topics & TOPICS:
            self._soon.start()


def _left(error: Exception) -> None:
    """Leave the counts as they are; the status light tells when the storage is out of reach."""
    del error
