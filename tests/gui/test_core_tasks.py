"""Work off the GUI thread: order, answers on the right thread, latest wins, cancel and end."""

import threading
from typing import Any

from PySide6.QtCore import QObject

from ame_desktop.gui.core.tasks import JobCancelledError, Pool, Progress, Tasks


def fail(error: Exception) -> None:
    raise error


def test_answers_come_back_on_the_gui_thread(qtbot: Any, tasks: Tasks) -> None:
    owner = QObject()
    seen: list[tuple[str, bool]] = []
    here = threading.current_thread()
    tasks.run(
        lambda: threading.current_thread().name,
        lambda name: seen.append((name, threading.current_thread() is here)),
        fail,
        owner=owner,
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].startswith("database")
    assert seen[0][1]


def test_a_burst_keeps_its_order(qtbot: Any, tasks: Tasks) -> None:
    owner = QObject()
    stored: list[int] = []
    answered: list[int] = []

    def store(number: int) -> int:
        stored.append(number)
        return number

    for number in range(500):
        tasks.run(lambda n=number: store(n), answered.append, fail, owner=owner)
    qtbot.waitUntil(lambda: tasks.idle)
    assert stored == list(range(500))
    assert answered == stored


def test_an_error_reaches_its_handler(qtbot: Any, tasks: Tasks) -> None:
    owner = QObject()
    errors: list[Exception] = []
    tasks.run(lambda: 1 // 0, fail, errors.append, owner=owner)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)


def test_an_answer_to_a_deleted_owner_is_dropped(qtbot: Any, tasks: Tasks) -> None:
    owner = QObject()
    go = threading.Event()
    answers: list[int] = []
    tasks.run(lambda: go.wait(5) and 1, answers.append, fail, owner=owner)
    import shiboken6

    shiboken6.delete(owner)
    go.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert answers == []


def test_only_the_latest_question_of_a_ticket_is_answered(qtbot: Any, tasks: Tasks) -> None:
    owner, other = QObject(), QObject()
    go = threading.Event()
    asked: list[str] = []
    answers: list[str] = []

    def ask(text: str) -> str:
        go.wait(5)
        asked.append(text)
        return text

    for text in ("a", "an", "ann"):
        tasks.run(lambda t=text: ask(t), answers.append, fail, owner=owner, ticket="search")
    tasks.run(lambda: ask("other"), answers.append, fail, owner=other, ticket="search")
    go.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert answers == ["ann", "other"]
    assert "an" not in asked


def test_a_long_job_reports_and_can_be_stopped(qtbot: Any, tasks: Tasks) -> None:
    owner = QObject()
    reports: list[tuple[int, int]] = []
    errors: list[Exception] = []
    begun = threading.Event()
    go = threading.Event()

    def work(progress: Progress) -> None:
        progress(1, 10)
        begun.set()
        go.wait(5)
        progress(2, 10)

    cancel = tasks.run_long(
        work, fail, errors.append, lambda *at: reports.append(at), owner=owner, pool=Pool.RENDER
    )
    qtbot.waitUntil(lambda: begun.is_set() and bool(reports))
    cancel.ask()
    go.set()
    qtbot.waitUntil(lambda: bool(errors))
    assert reports == [(1, 10)]
    assert isinstance(errors[0], JobCancelledError)


def test_finish_stores_everything_and_hands_back_the_answers(qapp: Any) -> None:
    tasks = Tasks()
    owner = QObject()
    answers: list[int] = []
    for number in range(20):
        tasks.run(lambda n=number: n, answers.append, fail, owner=owner)
    assert tasks.finish(10)
    assert answers == list(range(20))
    tasks.run(lambda: 99, answers.append, fail, owner=owner)
    assert 99 not in answers


def test_finish_gives_up_when_time_is_out(qapp: Any) -> None:
    tasks = Tasks()
    owner = QObject()
    go = threading.Event()
    tasks.run(lambda: go.wait(5), lambda _: None, fail, owner=owner)
    assert not tasks.finish(0.05)
    go.set()
    assert tasks.wait_all(5)
    for thread in threading.enumerate():
        if thread.name.startswith(("database", "render")):
            thread.join(5)
