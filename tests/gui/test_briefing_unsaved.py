"""What was changed in the task beside the board is saved by Ctrl+Enter, and never lost by a key."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.briefing.panel_fields import HOURS_LEFT
from ame_desktop.gui.widgets.held_changes import LEAVING, UNSAVED
from tests.gui.briefing_window import BriefingWindow, open_window
from tests.support.mornings import MONDAY, TUESDAY, Morning
from tests.support.units import Unit

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Opener = Callable[..., BriefingWindow]


@pytest.fixture
def opened(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Opener:
    return partial(open_window, page_tools, shown, qtbot)


@pytest.fixture
def window(unit: Unit, opened: Opener) -> BriefingWindow:
    """A board with two tasks; the first one's panel is open, with a demand ticked."""
    morning = Morning(unit)
    morning.task("Sly")
    morning.task("Löv")
    window = opened(morning.ctx)
    window.page.columns.views[0].list.setFocus()
    window.key(K.Key_Return)
    _demand(window).setFocus()
    window.key(K.Key_Space)
    assert _demand(window).isChecked()
    return window


def _demand(window: BriefingWindow) -> QCheckBox:
    boxes = window.page.panel.ui.demands_widget.findChildren(QCheckBox)
    return next(box for box in boxes if box.text() == "Arbete på höjd")


def _said(window: BriefingWindow) -> str:
    return window.page.panel.ui.error_label.text()


def test_ctrl_enter_saves_the_task(window: BriefingWindow) -> None:
    window.qtbot.keyClick(window.focus, K.Key_Return, CTRL)
    window.settle()
    assert not window.page.panel.isVisible()
    assert "höjd" in window.page.board.columns[0].row.demands


def test_esc_asks_before_a_ticked_box_is_lost(window: BriefingWindow) -> None:
    panel, box = window.page.panel, window.focus
    window.key(K.Key_Escape)
    assert (_said(window), panel.isVisible()) == (LEAVING, True)
    assert panel.ui.close_button.hasFocus()
    window.key(K.Key_Escape)
    assert window.focus is box
    window.key(K.Key_Escape)
    window.key(K.Key_Return)
    assert not panel.isVisible()
    assert not window.page.board.columns[0].row.demands


def test_another_task_waits_for_the_one_that_was_changed(window: BriefingWindow) -> None:
    window.page.columns.views[1].list.setFocus()
    for key in (K.Key_Return, K.Key_N, K.Key_K):
        window.key(key)
        assert _said(window) == UNSAVED
        assert window.page.panel.ui.name_edit.text() == "Sly"
        assert _demand(window).isChecked()


def test_another_day_keeps_what_was_changed(window: BriefingWindow) -> None:
    window.page.show_day(TUESDAY)
    window.settle()
    assert window.page.panel.isVisible()
    assert _demand(window).isChecked()
    window.qtbot.keyClick(_demand(window), K.Key_Return, CTRL)
    window.settle()
    window.page.show_day(MONDAY)
    window.settle()
    assert "höjd" in window.page.board.columns[0].row.demands


def test_neither_the_hours_nor_the_rest_is_left_behind_by_saving_the_other(
    window: BriefingWindow,
) -> None:
    panel = window.page.panel
    panel.ui.done_button.click()
    assert (_said(window), panel.isVisible()) == (UNSAVED, True)
    panel.ui.hours_edit.setText("4")
    panel.ui.save_button.click()
    assert (_said(window), panel.isVisible()) == (HOURS_LEFT, True)
    panel.ui.hours_edit.clear()
    panel.ui.save_button.click()
    window.settle()
    assert not panel.isVisible()
