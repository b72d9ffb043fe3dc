"""The band over the screens: Läsläge for as long as it lasts, and a full disk with a new try."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ame_desktop.gui.core.message_band import MessageBand
from ame_desktop.gui.core.retry import give_up
from ame_desktop.gui.core.tokens import SIDE, Tone
from ame_desktop.gui.core.writing import REASON
from ame_desktop.services.errors import StorageFullError, StorageReadOnlyError

READ_ONLY = (
    "Läsläge: du kan läsa allt men inte ändra något, för filen går inte att skriva i. "
    "Be datorns skötare om skrivrätt och starta sedan om programmet."
)
NOT_CHANGED = f"{REASON} Inget ändrades."
TRY_AGAIN = "Försök igen"
Again = Callable[[], object]


class StorageNotice(MessageBand):
    """Tells inside the window what needs no dialog; what the person was doing stays as it was.

    Args:
        inform: says on the screen that is shown that nothing was changed.
        parent: the window.
    """

    def __init__(self, inform: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inform = inform
        self._waiting: list[Again] = []
        self.setContentsMargins(SIDE, 12, SIDE, 0)
        self.closed.connect(self._give_up)

    def show_read_only(self) -> None:
        """Say that nothing can be changed, for as long as the window stands."""
        self.stay(READ_ONLY)

    def tell(self, error: Exception, again: Again | None) -> bool:
        """Tell of a full disk or a file that cannot be written; say whether it was one of those."""
        if isinstance(error, StorageReadOnlyError):
            self._inform(NOT_CHANGED if self.text == READ_ONLY else error.message)
            give_up([again] if again is not None else [])
            return True
        if not isinstance(error, StorageFullError):
            return False
        if again is not None:
            self._waiting.append(again)
        self.say(error.message, Tone.STOP, action=TRY_AGAIN, on_action=self._retry)
        return True

    def _retry(self) -> None:
        waiting, self._waiting = self._waiting, []
        for again in waiting:
            again()

    def _give_up(self) -> None:
        waiting, self._waiting = self._waiting, []
        give_up(waiting)
