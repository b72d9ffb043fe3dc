"""Says in the window that the machine's clock was set back, at the login or since."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer

from ame_desktop.gui.core.message_band import MessageBand
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.services.clock_watch import ClockWatch, clock_text
from ame_desktop.services.open_unit import OpenUnit

EVERY_MS: Final = 60_000


class ClockNotice(QObject):
    """Looks at the clock once a minute, off the GUI thread.

    Args:
        tasks: the pools.
        unit: the open unit; one for training has a clock of its own, one in *Läsläge* says so.
        band: where it is said.
        parent: what ends it.
    """

    def __init__(self, tasks: Tasks, unit: OpenUnit, band: MessageBand, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._band = band
        self._watch = ClockWatch(unit.context)
        if unit.facts.is_demo or unit.read_only:
            return
        self._say(unit.facts.clock_back)
        timer = QTimer(self)
        timer.setInterval(EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Look now; a storage that does not answer is told of elsewhere."""
        self._tasks.run(self._watch.look, self._say, lambda _: None, owner=self, ticket="clock")

    def _say(self, back: timedelta | None) -> None:
        if back is not None:
            self._band.say(clock_text(back), Tone.WARNING)
