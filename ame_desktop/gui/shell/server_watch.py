"""The window while its server is away: what it says, what it holds back, what it sends after."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject

from ame_desktop.gui.core.formatting import clock_time
from ame_desktop.gui.core.mark_sending import MarkSending
from ame_desktop.gui.core.writing import AWAY, hold_writing, release_writing
from ame_desktop.gui.shell.connection_watch import ConnectionWatch
from ame_desktop.gui.shell.main_window import MainWindow
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.open_unit import OpenUnit

READING: Final = "Du kan läsa det som visas"
MARKING: Final = "Du kan läsa det som visas och markera närvaro"

TAKEN_BACK: Final = "Tog tillbaka markeringen för {}."
TOO_LATE: Final = "Markeringen för {} kan ha hunnit fram. Ångra den när servern svarar."


class ServerWatch(QObject):
    """Keeps a window on a server alive and honest while the server does not answer.

    Args:
        unit: the open unit.
        window: its window.
        sending: sends the marks that wait, where the work place keeps any.
        turned: called when the server is lost, and when it is back.
        parent: ends with it.
    """

    def __init__(
        self,
        unit: OpenUnit,
        window: MainWindow,
        sending: MarkSending | None,
        turned: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._unit, self._window, self._sending = unit, window, sending
        self._turned = turned
        self._watch = ConnectionWatch(unit.connection, self)
        self._watch.lost.connect(self._lost)
        self._watch.back.connect(self._back)
        window.notice.expect_server()
        window.notice.unreached.connect(unit.connection.doubt)
        if sending is not None:
            sending.changed.connect(self._changed)
            sending.arrived.connect(self._arrived)
            sending.faulted.connect(lambda error: window.tools.trouble(error, None))
            sending.taken_back.connect(lambda mark: window.say(TAKEN_BACK.format(mark.name)))
            sending.too_late.connect(lambda mark: window.say(TOO_LATE.format(mark.name)))
            self._changed()
            sending.deliver()

    def end(self) -> None:
        """Watch no more; called before the unit is let go."""
        self._watch.end()
        if self._sending is not None:
            self._sending.end()

    @property
    def sentence(self) -> str:
        """What the band says while the server is away."""
        since = self._unit.connection.since
        at = f" (sedan {clock_time(since.astimezone(STOCKHOLM))})" if since is not None else ""
        may = READING if self._sending is None else MARKING
        waiting = self._sending.waiting if self._sending is not None else 0
        told = f" {marks_text(waiting)} väntar på servern." if waiting else ""
        return f"Servern svarar inte{at}. {may}. Det du har skrivit står kvar.{told}"

    def _lost(self) -> None:
        self._window.notice.show_lost(self.sentence)
        self._turned()
        hold_writing(self._window, AWAY)

    def _back(self) -> None:
        release_writing(self._window)
        self._turned()
        self._window.notice.show_back()
        if self._sending is not None:
            self._sending.deliver()

    def _changed(self) -> None:
        if self._unit.connection.lost:
            self._window.notice.show_lost(self.sentence)

    def _arrived(self, count: int) -> None:
        self._window.say(f"{marks_text(count)} har skickats till servern.")


def marks_text(count: int) -> str:
    """Return *1 markering* or *3 markeringar*."""
    return "1 markering" if count == 1 else f"{count} markeringar"
