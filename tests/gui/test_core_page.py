"""Pages read off the GUI thread, go stale while hidden, and say rules' no's above the content."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import uuid4

from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from ame_desktop.domain.changes import ChangeSet, Result, RowChange, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools

NEWS = ChangeSet(frozenset({Topic.ATTENDANCE}), label="Markerade Ali närvarande.")
OTHER = ChangeSet(frozenset({Topic.ORDERS}))


class Counter(Page):
    title = "Närvaro"
    topics = frozenset({Topic.ATTENDANCE})
    uses_day = True

    def __init__(self, tools: PageTools) -> None:
        super().__init__(tools)
        self.loads = 0
        self.shown_days: list[date] = []

    def load(self) -> None:
        self.loads += 1
        day = self.day
        self.read(lambda: day, self.shown_days.append)


def test_a_page_reads_when_shown_and_when_news_concern_it(
    qtbot: Any, page_tools: PageTools, bus: ChangeBus, shown: Callable[[QWidget], QWidget]
) -> None:
    page = Counter(page_tools)
    bus.publish(NEWS)
    assert page.loads == 0
    shown(page)
    assert page.loads == 1
    bus.publish(OTHER)
    assert page.loads == 1
    bus.publish(NEWS)
    assert page.loads == 2
    page.hide()
    bus.publish(NEWS)
    bus.publish(NEWS)
    assert page.loads == 2
    page.show()
    assert page.loads == 3
    page.release()
    bus.publish(NEWS)
    assert page.loads == 3


def test_another_day_is_read(
    qtbot: Any, page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> None:
    page = Counter(page_tools)
    shown(page)
    page.show_day(date(2026, 3, 4))
    page.show_day(date(2026, 3, 4))
    qtbot.waitUntil(lambda: page.shown_days[-1:] == [date(2026, 3, 4)])
    assert page.loads == 2


def test_a_command_is_recorded_and_a_rule_is_shown_inline(
    qtbot: Any, page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> None:
    page = Counter(page_tools)
    shown(page)
    row = RowChange("attendance", uuid4(), None, {"state": "present"})
    stored = ChangeSet(NEWS.topics, label=NEWS.label, rows=(row,))
    values: list[int] = []

    def refuse() -> Result[int]:
        raise DomainError("Ali har ingen placering 3 mars.")

    page.command(refuse)
    qtbot.waitUntil(lambda: page.band.text == "Ali har ingen placering 3 mars.")
    page.command(lambda: Result(7, stored), values.append)
    qtbot.waitUntil(lambda: values == [7])
    assert page.band.text == ""
    assert len(page_tools.undo) == 1
    assert page.loads == 2


def test_a_page_can_handle_a_rule_itself(
    qtbot: Any, page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> None:
    page = Counter(page_tools)
    shown(page)
    refused: list[DomainError] = []

    def refuse() -> Result[int]:
        raise DomainError("Ange minuter.", field="minutes")

    page.command(refuse, on_rule=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert refused[0].field == "minutes"
    assert page.band.text == ""


def test_trouble_is_handed_on_with_a_way_to_try_again(
    qtbot: Any, page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> None:
    page = Counter(page_tools)
    shown(page)
    answers = iter([OSError("disk"), 5])
    values: list[int] = []

    def ask() -> int:
        answer = next(answers)
        if isinstance(answer, OSError):
            raise answer
        return answer

    page.read(ask, values.append, ticket="other")
    trouble: Any = page_tools.trouble
    calls: list[tuple[Any, ...]] = trouble.calls
    qtbot.waitUntil(lambda: bool(calls))
    error, again = calls[0]
    assert isinstance(error, OSError)
    again()
    qtbot.waitUntil(lambda: values == [5])


def test_an_answer_to_a_hidden_page_leaves_the_keys_where_they_are(
    qtbot: Any, page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> None:
    window = QWidget()
    page, lock = Counter(page_tools), QLineEdit(window)
    page.setParent(window)
    listed = QListWidget(page.body)
    shown(window)
    page.hide()
    lock.setFocus()

    def refuse() -> Result[int]:
        raise DomainError("Nej.")

    page.read(lambda: 1, lambda _: listed.setFocus(), ticket="late")
    page.command(lambda: Result(1, ChangeSet()), lambda _: listed.setFocus())
    page.command(refuse, on_rule=lambda _: listed.setFocus())
    qtbot.waitUntil(lambda: page_tools.tasks.idle)
    assert window.focusWidget() is lock
    page.show()
    page.read(lambda: 1, lambda _: listed.setFocus(), ticket="late")
    qtbot.waitUntil(lambda: page_tools.tasks.idle)
    assert window.focusWidget() is listed
