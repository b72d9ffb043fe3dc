"""Ctrl+Z across screens: at least 30 steps, latest first, off the GUI thread, failures told."""

import threading
from typing import Any
from uuid import uuid4

from ame_desktop.domain.changes import ChangeSet, Result, RowChange, Topic
from ame_desktop.domain.errors import ConflictError
from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.undo_stack import STEPS, UndoStack


def change(label: str) -> ChangeSet:
    row = RowChange("assignments", uuid4(), None, {"task": label})
    return ChangeSet(frozenset({Topic.BRIEFING}), label=label, rows=(row,))


def test_turns_back_latest_first_off_the_gui_thread(
    qtbot: Any, tasks: Tasks, bus: ChangeBus
) -> None:
    turned: list[str] = []
    threads: list[str] = []
    news: list[ChangeSet] = []

    def turn_back(changes: ChangeSet) -> Result[None]:
        turned.append(changes.label)
        threads.append(threading.current_thread().name)
        return Result(None, ChangeSet(changes.topics, label="Ångrade"))

    undo = UndoStack(tasks, bus, turn_back)
    bus.published.connect(news.append)
    changes = [change(f"nr {number}") for number in range(30)]
    for done in changes:
        undo.record(done)
    assert undo.label == "nr 29"
    while undo.undo():
        pass
    qtbot.waitUntil(lambda: tasks.idle)
    assert turned == [f"nr {number}" for number in reversed(range(30))]
    assert all(name.startswith("database") for name in threads)
    assert len(news) == 60
    assert not undo.undo()


def test_one_given_change_can_be_turned_back_once(qtbot: Any, tasks: Tasks, bus: ChangeBus) -> None:
    turned: list[str] = []

    def turn_back(changes: ChangeSet) -> Result[None]:
        turned.append(changes.label)
        return Result(None, ChangeSet())

    undo = UndoStack(tasks, bus, turn_back)
    first, second = change("första"), change("andra")
    undo.record(first)
    undo.record(second)
    assert undo.undo(first)
    assert not undo.undo(first)
    qtbot.waitUntil(lambda: tasks.idle)
    assert turned == ["första"]
    assert undo.label == "andra"


def test_keeps_a_bounded_number_and_skips_what_cannot_be_undone(
    tasks: Tasks, bus: ChangeBus
) -> None:
    undo = UndoStack(tasks, bus, lambda _: Result(None, ChangeSet()))
    undo.record(ChangeSet(frozenset({Topic.SETTINGS}), label="Skrev ut"))
    assert len(undo) == 0
    for number in range(STEPS + 5):
        undo.record(change(str(number)))
    assert len(undo) == STEPS
    undo.clear()
    assert undo.label == ""


def test_a_change_that_somebody_changed_since_is_told(
    qtbot: Any, tasks: Tasks, bus: ChangeBus
) -> None:
    def turn_back(changes: ChangeSet) -> Result[None]:
        raise ConflictError("Någon annan har ändrat samma sak.")

    undo = UndoStack(tasks, bus, turn_back)
    errors: list[Exception] = []
    undo.failed.connect(errors.append)
    undo.record(change("x"))
    undo.undo()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ConflictError)
