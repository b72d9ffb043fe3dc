"""The one place where news of a change is told: every page listens, nobody calls another page."""

from PySide6.QtCore import QObject, Signal

from ame_desktop.domain.changes import ChangeSet


class ChangeBus(QObject):
    """Tells all pages which rooms and rows a command touched."""

    published = Signal(object)

    def publish(self, changes: ChangeSet) -> None:
        """Tell the news to everybody who listens; a change that touched nothing is no news."""
        if changes.topics:
            self.published.emit(changes)
