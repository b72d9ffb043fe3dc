"""Lets changed rights bite in an open window, and closes it to whoever has been removed."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ame_desktop.domain.changes import ChangeSet, Topic
from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.services.context import Context
from ame_desktop.services.standing import Standing, renew


class StandingWatch(QObject):
    """Reads the person's rights anew when somebody has changed who may what.

    Args:
        tasks: runs the reading.
        bus: brings news of changes, also others'.
        ctx: the person in the open unit, who acts with the new rights from then on.
        changed: called when the rights have become others, with whether none were lost.
        removed: called when the person may not use the unit any more.
        parent: ends with it.
    """

    def __init__(
        self,
        tasks: Tasks,
        bus: ChangeBus,
        ctx: Context,
        changed: Callable[[bool], object],
        removed: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._ctx = tasks, ctx
        self._changed, self._removed = changed, removed
        self._held = ctx.actor
        bus.published.connect(self._hear)

    def _hear(self, changes: ChangeSet) -> None:
        if Topic.ACCESS in changes.topics:
            ctx = self._ctx
            self._tasks.run(lambda: renew(ctx), self._tell, _left, owner=self, ticket="standing")

    def _tell(self, standing: Standing) -> None:
        before, self._held = self._held, self._ctx.actor
        if standing is Standing.REMOVED:
            self._removed()
        elif (before.roles, before.arenas) != (self._held.roles, self._held.arenas):
            # A command that was refused may have noticed it before the news came.
            now = self._held
            self._changed(before.roles <= now.roles and before.arenas <= now.arenas)


def _left(error: Exception) -> None:
    """Leave the rights as they are while the storage is away: each command asks for itself."""
    del error
