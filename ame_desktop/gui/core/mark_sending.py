"""Sends marks over a way that may break; what waits goes by itself when the server is back."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ame_desktop.domain.changes import ChangeSet, Topic
from ame_desktop.domain.sent_marks import HeldMark, QueuedMark
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.services.connection import Connection
from ame_desktop.services.context import Context
from ame_desktop.services.errors import StorageUnavailableError
from ame_desktop.services.outbox.box import Outbox
from ame_desktop.services.outbox.delivery import Delivered, deliver_next
from ame_desktop.services.outbox.marking import waiting_on

AGAIN_MS: Final = 2_000
"""How soon a try that failed is made again, while nobody says that the server is lost."""


class MarkSending(QObject):
    """What the window knows of marks that wait for the server.

    Args:
        tasks: runs work off the GUI thread.
        undo: lets what has arrived be turned back, and tells news of it.
        ctx: who marks, as they are now.
        connection: whether the server answers.
        box: where marks wait.
        parent: ends with it.
    """

    changed = Signal()
    """Something was put in the outbox, or has left it."""
    arrived = Signal(int)
    """So many marks that waited have been stored, and nothing more can be sent now."""
    taken_back = Signal(object)
    """A mark was taken out of the outbox before it was sent."""
    too_late = Signal(object)
    """A mark is not taken back, since it may have been stored."""
    faulted = Signal(object)
    """The program failed at a mark: the exception; the mark is held, and the others go on."""
    _turned = Signal()

    def __init__(
        self,
        tasks: Tasks,
        undo: UndoStack,
        ctx: Callable[[], Context],
        connection: Connection,
        box: Outbox,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._undo, self._ctx = tasks, undo, ctx
        self._connection = connection
        self.box = box
        self._sending = False
        self._done: list[ChangeSet] = []
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.deliver)
        self._turned.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._leave = box.listen(self._turned.emit)
        undo.first = self.take_back

    @property
    def waiting(self) -> int:
        """How many marks wait, also those that are held."""
        return len(self.box)

    @property
    def lost(self) -> bool:
        """Whether the server is known not to answer."""
        return self._connection.lost

    @property
    def held(self) -> tuple[HeldMark, ...]:
        """The marks that were not taken."""
        return self.box.held

    def waiting_on(self, day: date) -> tuple[QueuedMark, ...]:
        """Return what waits for a day, in the order it was marked."""
        return waiting_on(self.box, day)

    def doubt(self) -> None:
        """Something did not reach the server: ask it whether it answers, and try again soon."""
        self._connection.doubt()
        self._again.start()

    def deliver(self) -> None:
        """Send what waits, one mark at a time, unless the server is known to be lost."""
        if self._sending or self._connection.lost or self.box.next() is None:
            return
        self._sending = True
        self._next()

    def insist(self, held: HeldMark) -> None:
        """Send a held mark, whatever stands there."""
        self.box.insist(held.mark)
        self.deliver()

    def drop(self, held: HeldMark) -> None:
        """Give a held mark up: what stands there holds."""
        mark = held.mark
        self._tasks.run(
            lambda: self.box.drop(mark),
            lambda _: self._undo.tell(_news(mark)),
            self.faulted.emit,
            owner=self,
        )

    def take_back(self) -> bool:
        """Take the mark that was made last out of the outbox; False where none waits there."""
        latest = self.box.take_back()
        if latest is None:
            return False
        mark, taken = latest
        (self.taken_back if taken else self.too_late).emit(mark)
        return True

    def take_over(self, earlier_password: str, refused: Callable[[Exception], object]) -> None:
        """Send also what was sealed with an earlier password; ``refused`` gets what went wrong."""
        self._tasks.run(
            lambda: self.box.take_over(earlier_password),
            lambda _: self.deliver(),
            refused,
            owner=self,
        )

    def give_up_earlier(self, refused: Callable[[Exception], object]) -> None:
        """Throw away what was sealed with a password that is forgotten."""
        self._tasks.run(self.box.give_up_earlier, lambda _: None, refused, owner=self)

    def end(self) -> None:
        """Send no more; what waits is sent at the next login."""
        self._leave()
        self._again.stop()
        self._sending = True

    def _next(self) -> None:
        ctx, box = self._ctx(), self.box
        self._tasks.run(lambda: deliver_next(ctx, box), self._delivered, self._failed, owner=self)

    def _delivered(self, delivered: Delivered | None) -> None:
        if delivered is None:
            self._rest()
            return
        mark = delivered.mark
        if not delivered.held:
            # What an earlier try had stored is news too.
            self._done.append(delivered.changes if delivered.changes.topics else _news(mark))
        self._next()

    def _failed(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, StorageUnavailableError):
            self.doubt()
        else:
            self.faulted.emit(error)
            self.deliver()

    def _rest(self) -> None:
        """Tell once of all that has arrived: the pages read again once."""
        self._sending = False
        done, self._done = self._done, []
        for changes in done:
            self._undo.remember(changes)
        if done:
            topics = frozenset().union(*(changes.topics for changes in done))
            self._undo.tell(ChangeSet(topics, frozenset().union(*(one.ids for one in done))))
            self.arrived.emit(len(done))

    def _hear(self) -> None:
        self.changed.emit()


def _news(mark: QueuedMark) -> ChangeSet:
    return ChangeSet(frozenset({Topic.ATTENDANCE}), frozenset({mark.draft.participant_id}))
