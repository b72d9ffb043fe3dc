"""The band over the screens: what is wrong with the storage, for as long as it lasts."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ame_desktop.gui.core.message_band import MessageBand
from ame_desktop.gui.core.retry import give_up
from ame_desktop.gui.core.tokens import SIDE, Tone
from ame_desktop.gui.core.writing import AWAY, REASON
from ame_desktop.services.errors import (
    StorageFullError,
    StorageReadOnlyError,
    StorageUnavailableError,
)

READ_ONLY: Final = (
    "Läsläge: du kan läsa allt men inte ändra något, för filen går inte att skriva i. "
    "Be datorns skötare om skrivrätt och starta sedan om programmet."
)
NOT_CHANGED: Final = f"{REASON} Inget ändrades."
TRY_AGAIN: Final = "Försök igen"
BROKEN: Final = "Servern svarade inte. Det görs ett nytt försök, och det du har skrivit står kvar."
SOON_MS: Final = 1_000
"""How soon what did not reach a server is tried again, while nobody says that it is lost."""
Again = Callable[[], object]


class StorageNotice(MessageBand):
    """Tells inside the window what needs no dialog; what the person was doing stays as it was.

    Args:
        inform: says on the screen that is shown that nothing was changed.
        parent: the window.
    """

    unreached = Signal()
    """Something did not reach the server."""

    def __init__(self, inform: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inform = inform
        self._waiting: list[Again] = []
        self._far = False
        self._lost = False
        self.setContentsMargins(SIDE, 12, SIDE, 0)
        self.closed.connect(self._give_up)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._retry_far)

    def show_read_only(self) -> None:
        """Say that nothing can be changed, for as long as the window stands."""
        self.stay(READ_ONLY)

    def expect_server(self) -> None:
        """The unit lies on a server: what does not reach it is tried again without asking."""
        self._far = True

    def show_lost(self, sentence: str) -> None:
        """Say that the server does not answer, for as long as it is so."""
        if not (self._lost and self.text == sentence):
            self.stay(sentence, Tone.WARNING)
        self._lost = True

    def show_back(self) -> None:
        """The server answers: take the sentence away, and try again what did not reach it."""
        self._lost = False
        self.clear()
        self._retry()

    def tell(self, error: Exception, again: Again | None) -> bool:
        """Tell of trouble that needs no dialog; say whether it was of that kind."""
        if isinstance(error, StorageReadOnlyError):
            self._inform(NOT_CHANGED if self.text == READ_ONLY else error.message)
            give_up([again] if again is not None else [])
            return True
        if isinstance(error, StorageFullError):
            self._keep(again)
            self.say(error.message, Tone.STOP, action=TRY_AGAIN, on_action=self._retry)
            return True
        return self._far and isinstance(error, StorageUnavailableError) and self._wait(again)

    def _wait(self, again: Again | None) -> bool:
        self._keep(again)
        if again is None:
            self._inform(AWAY)
        if not self._lost:
            self.stay(BROKEN, Tone.WARNING)
            self._soon.start()
            self.unreached.emit()
        return True

    def _keep(self, again: Again | None) -> None:
        if again is not None:
            self._waiting.append(again)

    def _retry_far(self) -> None:
        if not self._lost:
            if self.text == BROKEN:
                self.clear()
            self._retry()

    def _retry(self) -> None:
        waiting, self._waiting = self._waiting, []
        for again in waiting:
            again()

    def _give_up(self) -> None:
        waiting, self._waiting = self._waiting, []
        give_up(waiting)
