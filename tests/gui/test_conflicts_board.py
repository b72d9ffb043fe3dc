"""R11 on the board: two change the same task beside it, and both changes are kept or asked."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QRadioButton, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.briefing import TaskDraft
from ame_desktop.domain.merging import Answer
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.widgets.beside_line import BesideLine
from ame_desktop.services.briefing import day_board
from ame_desktop.services.briefing_tasks import add_task, edit_task
from ame_desktop.services.context import Context
from ame_desktop.services.presence import keep_open
from tests.gui.briefing_window import BriefingWindow, open_window
from tests.support.mornings import MONDAY
from tests.support.units import Unit


@pytest.fixture
def draft(unit: Unit) -> TaskDraft:
    return TaskDraft("Snöröjning", MONDAY, unit.arena("Utegrupp"), "Torget", places=2)


@pytest.fixture
def bo(unit: Unit) -> Context:
    return unit.as_role(Role.CONSULTANT, name="Bo Ek")


@pytest.fixture
def window(
    unit: Unit,
    page_tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    qtbot: Any,
    draft: TaskDraft,
) -> BriefingWindow:
    add_task(unit.chief, draft)
    made = open_window(page_tools, shown, qtbot, unit.chief)
    combo = made.page.ui.arena_combo
    combo.setCurrentIndex(combo.findText("Utegrupp"))
    settle(made)
    made.page.tasks.open(made.page.board.columns[0])
    settle(made)
    return made


def settle(window: BriefingWindow) -> None:
    for _ in range(4):
        assert window.tools.tasks.wait_all(10)
        window.qtbot.wait(5)


def save(window: BriefingWindow) -> None:
    window.page.panel.ask_save()
    settle(window)


def stored(ctx: Context, draft: TaskDraft) -> Any:
    return day_board(ctx, MONDAY, draft.arena_id).columns[0].row


def change(ctx: Context, draft: TaskDraft, **values: Any) -> None:
    row = stored(ctx, draft)
    edit_task(ctx, row.task_id, replace(draft, **values), row.version)


def test_different_fields_merge_and_the_page_says_so(
    window: BriefingWindow, bo: Context, draft: TaskDraft
) -> None:
    window.page.panel.ui.place_edit.setText("Kyrkan")
    change(bo, draft, name="Snö och halka")
    save(window)
    row = stored(bo, draft)
    assert (row.name, row.place) == ("Snö och halka", "Kyrkan")
    assert window.page.band.text.startswith("Bo Ek ändrade")
    assert window.page.ui.task_area.isHidden()
    window.page.release()


def test_the_same_field_is_asked_about_also_when_the_board_was_read_again(
    window: BriefingWindow, bo: Context, draft: TaskDraft
) -> None:
    panel = window.page.panel
    panel.ui.place_edit.setText("Kyrkan")
    change(bo, draft, place="Skolan")
    window.page.reload()
    settle(window)
    save(window)
    assert stored(bo, draft).place == "Skolan"
    questions = window.page.tasks.saving.questions
    assert questions is not None
    assert not panel.ui.place_edit.isEnabled()
    save(window)
    assert stored(bo, draft).place == "Skolan"
    questions.findChildren(QRadioButton)[0].click()
    assert questions.questions["place_edit"].answer is Answer.MINE
    save(window)
    assert stored(bo, draft).place == "Kyrkan"
    window.page.release()


def test_the_panel_says_who_else_has_the_task_open(
    window: BriefingWindow, bo: Context, draft: TaskDraft
) -> None:
    key = stored(bo, draft).task_id
    assert keep_open(bo, key) == ("Anna Berg",)
    line = window.page.panel.findChild(BesideLine)
    assert isinstance(line, BesideLine)
    line.say_open()
    settle(window)
    assert line.text() == "Bo Ek har också det här öppet."
    window.page.tasks.close()
    settle(window)
    assert keep_open(bo, key) == ()
    window.page.release()
