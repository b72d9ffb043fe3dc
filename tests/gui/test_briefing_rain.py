"""*Regnplan* and moving a task on the board: looked over first, done by key, undone by one."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.catalogue import TemplateDraft
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.services.briefing_tasks import add_from_order
from ame_desktop.services.catalogue import save_template
from tests.gui.briefing_window import BriefingWindow, open_window
from tests.support.accessible import assert_named
from tests.support.keys import press
from tests.support.mornings import MONDAY, TUESDAY, Morning
from tests.support.units import Unit

K = Qt.Key
Opener = Callable[..., BriefingWindow]


@pytest.fixture
def opened(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Opener:
    """Open the page for somebody, on a day."""
    return partial(open_window, page_tools, shown, qtbot)


@pytest.fixture
def morning(unit: Unit) -> Morning:
    return Morning(unit)


def tasks(window: BriefingWindow) -> list[str]:
    return [column.row.name for column in window.page.board.columns]


def click(panel: QWidget, text: str) -> None:
    next(b for b in panel.findChildren(QPushButton) if b.text() == text).click()


def test_a_rainy_day_is_looked_over_done_and_undone(morning: Morning, opened: Opener) -> None:
    draft = TemplateDraft("Vårda redskap", morning.arena_id, indoors=True)
    save_template(morning.ctx, draft)
    task = add_from_order(morning.ctx, morning.order(), MONDAY, morning.arena_id).value
    morning.put(task, morning.add("Ada"))
    window = opened(morning.ctx)
    window.stand_on("Ada")
    window.key(K.Key_R)
    rain = window.page.rain
    assert rain.panel.isVisible()
    assert_named(rain.panel)
    assert tasks(window) == ["Kratta löv"]
    press(rain.panel, K.Key_Escape)
    assert not rain.panel.isVisible()
    assert window.cards.current is not None
    window.key(K.Key_R)
    press(window.focus, K.Key_Space)
    window.settle()
    assert (tasks(window), window.columns()) == (["Vårda redskap"], [["Ada"]])
    messages = rain.moving.messages
    assert messages.isVisible()
    assert_named(messages)
    press(window.focus, K.Key_Space)
    assert QGuiApplication.clipboard().text() == messages.text
    assert "tisdag 24 november" in messages.text
    press(messages, K.Key_Escape)
    assert window.tools.undo.undo()
    window.settle()
    assert (tasks(window), window.columns()) == (["Kratta löv"], [["Ada"]])


def test_a_task_is_moved_by_key_with_its_reason(morning: Morning, opened: Opener) -> None:
    morning.put(morning.task("Röja sly"), morning.add("Ada"))
    window = opened(morning.ctx)
    window.stand_on("Ada")
    window.key(K.Key_L)
    panel = window.page.rain.moving.panel
    assert_named(panel)
    assert panel._ui.day_edit.text() == TUESDAY.isoformat()
    panel._ui.day_edit.setText("23 nov")
    window.key(K.Key_Return)
    assert panel.isVisible()
    assert panel._ui.error_label.text().startswith("Välj en annan dag")
    panel._ui.day_edit.setText("ons")
    window.key(K.Key_Return)
    assert not panel.isVisible()
    assert not window.page.rain.moving.messages.isVisible()
    assert tasks(window) == []
    window.page.show_day(TUESDAY.replace(day=25))
    window.settle()
    assert tasks(window) == ["Röja sly"]


def test_the_panel_of_a_task_moves_it_too(morning: Morning, opened: Opener) -> None:
    morning.task("Röja sly")
    window = opened(morning.ctx)
    window.page.tasks.open(window.page.board.columns[0])
    window.settle()
    panel = window.page.panel
    panel.ui.place_edit.setText("Parken")
    panel.ui.other_day_button.click()
    assert "Det finns ändringar" in panel.ui.error_label.text()
    panel.ui.place_edit.setText("")
    panel.ui.other_day_button.click()
    window.settle()
    click(window.page.rain.moving.panel, "Flytta")
    window.settle()
    assert tasks(window) == []


def test_who_only_reads_rearranges_nothing(morning: Morning, opened: Opener) -> None:
    morning.task("Röja sly")
    window = opened(morning.unit.as_role(Role.COORDINATOR))
    assert not window.page.ui.rain_button.isEnabled()
    window.page.rain.ask()
    window.page.rain.move_task()
    window.settle()
    assert not window.page.rain.panel.isVisible()
    assert not window.page.rain.moving.panel.isVisible()
    assert not window.page.rain.moving.messages.isVisible()
