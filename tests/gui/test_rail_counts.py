"""The counts in the rail: read at the start, soon after a change of theirs, and each minute."""

from typing import Any

from PySide6.QtCore import QObject, QTimer

from ame_desktop.domain.changes import ChangeSet, Topic
from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.shell import rail_counts
from ame_desktop.gui.shell.rail_counts import MINUTE_MS, RailCounts
from ame_desktop.services.errors import StorageError


class Asked:
    """Counts the readings, and answers with how many there have been."""

    def __init__(self) -> None:
        self.times = 0
        self.fails = False

    def __call__(self) -> dict[str, int]:
        self.times += 1
        if self.fails:
            message = "Servern svarar inte."
            raise StorageError(message)
        return {"reminders": self.times}


def test_counts_follow_changes_that_concern_them(
    tasks: Tasks, bus: ChangeBus, qtbot: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr(rail_counts, "FIRST_MS", 0)
    monkeypatch.setattr(rail_counts, "SOON_MS", 20)
    asked, shown = Asked(), list[dict[str, int]]()
    owner = QObject()
    counts = RailCounts(tasks, bus, asked, shown.append, owner)
    qtbot.waitUntil(lambda: shown == [{"reminders": 1}])
    for topic in (Topic.BRIEFING, Topic.FOLLOW_UPS, Topic.APPROVALS):
        bus.published.emit(ChangeSet(frozenset({topic})))
    qtbot.waitUntil(lambda: len(shown) == 2)
    bus.published.emit(ChangeSet(frozenset({Topic.BRIEFING})))
    qtbot.wait(60)
    assert asked.times == 2
    asked.fails = True
    counts.refresh()
    qtbot.waitUntil(lambda: tasks.idle and asked.times == 3)
    assert len(shown) == 2
    timers = counts.findChildren(QTimer)
    assert MINUTE_MS in {timer.interval() for timer in timers if timer.isActive()}
    for timer in timers:
        timer.stop()
