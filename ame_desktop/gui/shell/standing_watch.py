"""Lets changed rights bite in an open window, and closes it to whoever has been removed."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from ame_desktop.domain.changes import ChangeSet, Topic
from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.services.context import Context
from ame_desktop.services.standing import Standing, renew

HOUR_MS: Final = 3_600_000


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
        # Who stands in for somebody does so from a day on, which brings no news.
        hourly = QTimer(self)
        hourly.setInterval(HOUR_MS)
        hourly.timeout.connect(self.renew)
        hourly.start()

    def renew(self) -> None:
        """Read the person's rights anew."""
        ctx = self._ctx
        self._tasks.run(lambda: renew(ctx), self._tell, _left, owner=self, ticket="standing")

    def _hear(self, changes: ChangeSet) -> None:
        if Topic.ACCESS in changes.topics:
            self.renew()

    def _tell(self, standing: Standing) -> None:
        before, self._held = self._held, self._ctx.actor
        if standing is Standing.REMOVED:
            self._removed()
            return
        # A command that was refused may have noticed it before the news came.
        now = self._held
        if (before.roles, before.arenas, before.stands_in) != (
            now.roles,
            now.arenas,
            now.stands_in,
        ):
            held = before.roles <= now.roles and before.arenas <= now.arenas
            self._changed(held and before.stands_in.within(now.stands_in))


def _left(error: Exception) -> None:
    """Leave the rights as they are while the storage is away: each command asks for itself."""
    del error
