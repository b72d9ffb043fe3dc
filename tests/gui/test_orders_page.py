"""The screen *Beställningar*: one key plans an order onto the day, and everything can be undone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.orders import OrderRow, OrderStatus
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.orders.order_list import EVERYTHING
from ame_desktop.gui.features.orders.page import REASONS, OrdersPage
from ame_desktop.services.importing.plan import plan_import
from ame_desktop.services.importing.take_in import take_in
from ame_desktop.services.orders import order_list
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.orders import CustomerOrder
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut, type_text
from tests.support.units import Unit

ORDERS = Path(__file__).parents[1] / "support" / "unit_files" / "bestallningar.csv"
DAY = date(2026, 11, 24)
Shown = Callable[[QWidget], QWidget]


@pytest.fixture
def with_orders(unit: Unit) -> Unit:
    take_in(unit.chief, plan_import(unit.chief, ImportKind.ORDERS, ORDERS))
    return unit


@pytest.fixture
def orders_page(with_orders: Unit, page_tools: PageTools, shown: Shown, qtbot: Any) -> OrdersPage:
    chief = with_orders.chief
    stack = UndoStack(page_tools.tasks, page_tools.bus, lambda done: undo(chief, done))
    page = OrdersPage(replace(page_tools, undo=stack, today=chief.clock.today), chief)
    shown(page)
    page.activateWindow()
    qtbot.waitUntil(lambda: page_tools.tasks.idle and page.isActiveWindow())
    return page


def stored(unit: Unit, row: OrderRow) -> OrderRow:
    return next(known for known in order_list(unit.chief) if known.order_id == row.order_id)


def stand_on_new(page: OrdersPage) -> OrderRow:
    row = next(row for row in page.model.shown if row.status is OrderStatus.NEW)
    assert page.table.select(row.order_id)
    return row


def test_what_is_to_be_done_is_shown_first(orders_page: OrdersPage) -> None:
    assert orders_page.model.rowCount() == 21
    assert all(row.is_open for row in orders_page.model.shown)
    ages = [row.received_at for row in orders_page.model.shown]
    assert ages == sorted(ages, reverse=True)
    assert orders_page.order is orders_page.model.shown[0]
    assert orders_page._ui.text_edit.toPlainText() == orders_page.model.shown[0].text
    assert_named(orders_page)


def test_one_key_plans_an_order_onto_the_day(
    qtbot: Any, with_orders: Unit, orders_page: OrdersPage
) -> None:
    orders_page.show_day(DAY)
    assert orders_page._ui.plan_button.text() == "Planera på dagen (tis 24 nov)"
    row = stand_on_new(orders_page)
    shortcut(orders_page.table, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: orders_page.tools.tasks.idle)
    assert stored(with_orders, row).status is OrderStatus.PLANNED
    assert stored(with_orders, row).planned_on == DAY
    assert orders_page._ui.planned_value.text() == "2026-11-24"
    assert orders_page.tools.undo.undo()
    qtbot.waitUntil(lambda: orders_page.tools.tasks.idle)
    assert stored(with_orders, row).status is OrderStatus.NEW


def test_one_key_says_that_it_is_done(
    qtbot: Any, with_orders: Unit, orders_page: OrdersPage
) -> None:
    row = stand_on_new(orders_page)
    shortcut(orders_page.table, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: orders_page.tools.tasks.idle)
    assert stored(with_orders, row).status is OrderStatus.DONE
    assert orders_page.model.rowCount() == 20


def test_declining_asks_why(qtbot: Any, with_orders: Unit, orders_page: OrdersPage) -> None:
    row = stand_on_new(orders_page)
    shortcut(orders_page.table, Qt.Key.Key_A)
    assert orders_page.prompt.isVisible()
    assert stored(with_orders, row).status is OrderStatus.NEW
    reason = next(
        button
        for button in orders_page.prompt.findChildren(QPushButton)
        if button.text() == REASONS[0]
    )
    reason.click()
    qtbot.waitUntil(lambda: orders_page.tools.tasks.idle)
    assert stored(with_orders, row).status is OrderStatus.DECLINED
    assert stored(with_orders, row).declined_reason == REASONS[0]


def test_an_order_that_somebody_else_changed_is_told(
    qtbot: Any, with_orders: Unit, orders_page: OrdersPage
) -> None:
    row = stand_on_new(orders_page)
    with with_orders.chief.write("test.change") as work:
        work.get(CustomerOrder, row.order_id).address = "Torget 1"
        work.done(None, "")
    orders_page.change_status(OrderStatus.DONE)
    qtbot.waitUntil(lambda: "Någon annan" in orders_page.band.text)
    assert stored(with_orders, row).status is OrderStatus.NEW


def test_the_list_is_filtered_as_one_types(qtbot: Any, orders_page: OrdersPage) -> None:
    orders_page.list.status_combo.setCurrentText(EVERYTHING)
    orders_page.list.status_combo.activated.emit(orders_page.list.status_combo.currentIndex())
    assert orders_page.model.rowCount() == 154
    shortcut(orders_page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert orders_page.list.filter_edit.hasFocus()
    type_text(orders_page.list.filter_edit, "röja")
    assert 0 < orders_page.model.rowCount() < 154
    press(orders_page.list.filter_edit, Qt.Key.Key_Down)
    assert orders_page.table.hasFocus()
    before = orders_page.new_button.pos()
    orders_page.list.filter_edit.setText("finns inte alls")
    assert orders_page.list.empty.isVisible()
    qtbot.wait(50)
    assert orders_page.new_button.pos() == before


def test_what_is_done_is_found_from_the_empty_list(orders_page: OrdersPage) -> None:
    orders = orders_page.list
    done = next(row for row in orders.model.rows if row.status is OrderStatus.DONE)
    orders.filter_edit.setText(done.number)
    assert orders.model.rowCount() == 0
    orders.empty.findChild(QPushButton).click()
    assert orders_page.order == done
    assert orders_page.table.hasFocus()
    orders.filter_edit.setText("finns inte alls")
    orders.empty.findChild(QPushButton).click()
    assert orders.model.rowCount() == len(orders.model.rows)


def test_the_list_goes_to_excel_by_way_of_the_reports(orders_page: OrdersPage) -> None:
    assert orders_page.excel_button.isVisible()
    shortcut(orders_page.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    asked: Any = orders_page.tools.open_page
    assert asked.calls == [("reports", ListWish("bestallningar"))]


def test_a_consultant_looks_but_changes_nothing(
    qtbot: Any, with_orders: Unit, page_tools: PageTools, shown: Shown
) -> None:
    page = OrdersPage(page_tools, with_orders.as_role(Role.CONSULTANT))
    shown(page)
    qtbot.waitUntil(lambda: page_tools.tasks.idle)
    row = stand_on_new(page)
    page.plan()
    page.change_status(OrderStatus.DONE)
    qtbot.waitUntil(lambda: page_tools.tasks.idle)
    assert stored(with_orders, row).status is OrderStatus.NEW
    assert not page._ui.actions_box.isVisible()
    assert not page.import_button.isVisible()
    assert not page.excel_button.isVisible()


def test_the_orderer_is_one_key_away_and_tab_goes_as_one_reads(orders_page: OrdersPage) -> None:
    page, opened = orders_page, []
    page.tools = replace(page.tools, open_page=lambda *asked: opened.append(asked))
    row = stand_on_new(page)
    page.table.setFocus()
    shortcut(page.table, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert page.new_button.hasFocus()
    page.customers_button.setFocus()
    page.customers_button.click()
    assert page.table.hasFocus()
    shortcut(page.table, Qt.Key.Key_B)
    assert opened == [("customers", row.customer_id)] * 2


def test_an_empty_unit_says_where_orders_come_from(
    qtbot: Any, unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    page = OrdersPage(page_tools, unit.chief)
    shown(page)
    qtbot.waitUntil(lambda: page_tools.tasks.idle)
    assert page.list.empty.isVisible()
    page.import_button.click()
    asked: Any = page_tools.open_page
    assert asked.calls == [("importing", ImportKind.ORDERS)]
    page.list.empty._button.click()
    assert page.dock.panel is not None


def test_a_reason_that_came_too_late_stands_there_when_one_asks_again(
    qtbot: Any, with_orders: Unit, orders_page: OrdersPage
) -> None:
    row = stand_on_new(orders_page)
    orders_page.change_status(OrderStatus.DECLINED)
    with with_orders.chief.write("test.change") as work:
        work.get(CustomerOrder, row.order_id).address = "Torget 1"
        work.done(None, "")
    reason = orders_page.prompt.findChild(QLineEdit)
    type_text(reason, "Marken är för blöt.")
    press(reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: orders_page.tools.tasks.idle)
    assert "har ändrat" in orders_page.band.text
    assert orders_page.table.select(row.order_id)
    orders_page.change_status(OrderStatus.DECLINED)
    assert reason.text() == "Marken är för blöt."
    press(reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: orders_page.tools.tasks.idle)
    assert stored(with_orders, row).declined_reason == "Marken är för blöt."
