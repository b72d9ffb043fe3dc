"""The order's work in the panel: hours from the board, corrected, and moved to another day."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.orders.hours_editor import HoursEditor
from ame_desktop.gui.features.orders.page import OrdersPage
from ame_desktop.services.briefing_tasks import add_from_order, finish_task
from ame_desktop.services.context import Context
from ame_desktop.services.orders.hours import order_hours
from ame_desktop.services.orders.moves import moves_of
from ame_desktop.services.undo import undo
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut
from tests.support.mornings import MONDAY, TUESDAY, Morning
from tests.support.units import Unit

Opener = Callable[[Context], OrdersPage]


@pytest.fixture
def morning(unit: Unit) -> Morning:
    return Morning(unit)


@pytest.fixture
def opened(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Opener:
    """Open the page for somebody."""

    def open_page(ctx: Context) -> OrdersPage:
        stack = UndoStack(page_tools.tasks, page_tools.bus, lambda done: undo(ctx, done))
        page = OrdersPage(replace(page_tools, undo=stack, today=ctx.clock.today), ctx)
        shown(page)
        page.activateWindow()
        qtbot.waitUntil(lambda: page_tools.tasks.idle and page.isActiveWindow())
        return page

    return open_page


def settle(page: OrdersPage, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: page.tools.tasks.idle)


def test_hours_are_corrected_with_both_kept(morning: Morning, opened: Opener, qtbot: Any) -> None:
    order = morning.order()
    task = add_from_order(morning.ctx, order, MONDAY, morning.arena_id).value
    finish_task(morning.ctx, task, Decimal(6))
    page = opened(morning.ctx)
    page.open(order)
    settle(page, qtbot)
    hours = page.hours
    assert hours.board_label.text() == "Enligt tavlan: 6 timmar, 0 personer, 1 dag."
    assert not hours.move_button.isVisible()
    shortcut(page.table, Qt.Key.Key_T)
    (editor,) = page.dock.findChildren(HoursEditor)
    assert_named(editor)
    editor.ui.hours_edit.setText("7,5")
    editor.save_button.click()
    settle(page, qtbot)
    assert editor.ui.reason_error_label.text().startswith("Skriv varför")
    editor.ui.reason_edit.setText("Två kom sent.")
    editor.save_button.click()
    settle(page, qtbot)
    assert hours.corrected_label.text().startswith("Rättat till 7,5 timmar")
    assert hours.board_label.text().startswith("Enligt tavlan: 6 timmar")
    hours.drop_button.click()
    settle(page, qtbot)
    assert not order_hours(morning.ctx, order).is_corrected
    assert page.tools.undo.undo()
    settle(page, qtbot)
    assert order_hours(morning.ctx, order).counted == Decimal("7.5")


def test_an_order_is_moved_from_its_list(morning: Morning, opened: Opener, qtbot: Any) -> None:
    order = morning.order()
    add_from_order(morning.ctx, order, MONDAY, morning.arena_id)
    page = opened(morning.ctx)
    page.open(order)
    settle(page, qtbot)
    assert_named(page)
    shortcut(page.table, Qt.Key.Key_F)
    settle(page, qtbot)
    panel = page.hours.moving.panel
    assert panel.isVisible()
    press(panel._ui.day_edit, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert moves_of(morning.ctx, order)[0].to_day == TUESDAY
    assert page.hours.moving.messages.isVisible()
    assert "flyttad från mån 23 nov till tis 24 nov" in page.hours.moves_label.text().lower()
    assert page.tools.undo.undo()
    settle(page, qtbot)
    assert moves_of(morning.ctx, order) == ()


def test_who_only_reads_sees_the_work(morning: Morning, opened: Opener, qtbot: Any) -> None:
    order = morning.order()
    add_from_order(morning.ctx, order, MONDAY, morning.arena_id)
    page = opened(morning.unit.as_role(Role.CONSULTANT))
    page.open(order)
    settle(page, qtbot)
    hours = page.hours
    assert hours.board_label.isVisible()
    for button in (hours.move_button, hours.correct_button, hours.drop_button):
        assert not button.isVisible()
