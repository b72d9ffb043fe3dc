"""Everything done in this session that Ctrl+Z can turn back, across all screens."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from ame_desktop.domain.changes import ChangeSet, Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.tasks import Tasks

STEPS: Final = 100
"""How many changes can be turned back."""


class UndoStack(QObject):
    """Remembers what was done and turns it back, latest first, off the GUI thread."""

    recorded = Signal(object)
    """A change was done: its ChangeSet."""
    undone = Signal(object)
    """A change was turned back: the ChangeSet that was done at first."""
    failed = Signal(object)
    """A change could not be turned back: the exception."""

    def __init__(
        self,
        tasks: Tasks,
        bus: ChangeBus,
        turn_back: Callable[[ChangeSet], Result[Any]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._bus = bus
        self._turn_back = turn_back
        self._done: list[ChangeSet] = []
        self.first: Callable[[], bool] = lambda: False
        """Turns back what was done last and is not stored yet; says whether there was any."""

    @property
    def label(self) -> str:
        """What Ctrl+Z would turn back, or an empty string."""
        return self._done[-1].label if self._done else ""

    def __len__(self) -> int:
        return len(self._done)

    def record(self, changes: ChangeSet) -> None:
        """Remember a change that was just stored, and tell everybody of it."""
        self.remember(changes)
        self._bus.publish(changes)
        self.recorded.emit(changes)

    def remember(self, changes: ChangeSet) -> None:
        """Remember a change without a word: who stored it tells of it."""
        if changes.undoable:
            self._done.append(changes)
            del self._done[:-STEPS]

    def tell(self, changes: ChangeSet) -> None:
        """Tell the pages of changes that are remembered already."""
        self._bus.publish(changes)

    def undo(self, changes: ChangeSet | None = None) -> bool:
        """Turn back this change, or the latest one; False when there is nothing to turn back."""
        if changes is None and self.first():
            return True
        wanted = changes if changes is not None else next(iter(self._done[-1:]), None)
        if wanted is None or not any(known is wanted for known in self._done):
            return False
        self._done = [known for known in self._done if known is not wanted]
        self._tasks.run(
            lambda: self._turn_back(wanted),
            lambda result: self._turned_back(wanted, result),
            lambda error: self._not_turned_back(wanted, error),
            owner=self,
        )
        return True

    def clear(self) -> None:
        """Forget everything, as when somebody else logs in."""
        self._done.clear()

    def _not_turned_back(self, wanted: ChangeSet, error: Exception) -> None:
        # A rule's no is final; trouble with the storage passes, and then it can be tried again.
        if not isinstance(error, DomainError):
            self._done.append(wanted)
        self.failed.emit(error)

    def _turned_back(self, wanted: ChangeSet, result: Result[Any]) -> None:
        self._bus.publish(result.changes)
        self.undone.emit(wanted)
