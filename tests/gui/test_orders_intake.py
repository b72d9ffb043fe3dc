"""Taking orders in on the screen: by hand, by pasting, and what is said of those like them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.agreement_choices import AgreementWanted
from ame_desktop.domain.order_intake import OrderDraft
from ame_desktop.domain.orders import CustomerKind, OrderRow, OrderSource
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.orders.name_completion import NameCompletion
from ame_desktop.gui.features.orders.order_editor import OrderEditor
from ame_desktop.gui.features.orders.page import OrdersPage
from ame_desktop.services.context import Context
from ame_desktop.services.orders import add_order, order_list
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut
from tests.support.units import Unit

DAY = date(2026, 11, 23)
KNOWN = OrderDraft(
    customer="Förskolan Skogsbrynet",
    new_kind=CustomerKind.UNIT,
    text="Kratta löv",
    received_at=datetime(2026, 11, 20, 9, 10),
    number="AME-2026-0112",
)
MAIL = """Från: Eva Lund <eva.lund@exempel.se>
Skickat: 2026-11-22 08:15
Ämne: Hjälp, AME-2026-0123

Förskolan Skogsbrynet vill ha löven krattade, helst den 3 december.

Mvh
Eva Lund
0600-12 34 56
"""
Shown = Callable[[QWidget], QWidget]


@pytest.fixture
def page(unit: Unit, page_tools: PageTools, shown: Shown, qtbot: Any) -> OrdersPage:
    add_order(unit.chief, KNOWN)
    return show_page(unit.chief, page_tools, shown, qtbot)


def show_page(ctx: Context, page_tools: PageTools, shown: Shown, qtbot: Any) -> OrdersPage:
    page = OrdersPage(replace(page_tools, today=lambda: DAY), ctx)
    page.resize(1200, 800)
    shown(page)
    page.activateWindow()
    qtbot.waitUntil(lambda: page_tools.tasks.idle and page.isActiveWindow())
    return page


def editor(page: OrdersPage) -> OrderEditor:
    panel = page.dock.panel
    assert isinstance(panel, OrderEditor)
    return panel


def wait(qtbot: Any, page: OrdersPage) -> None:
    qtbot.waitUntil(lambda: page.tools.tasks.idle)


def latest(unit: Unit) -> OrderRow:
    return order_list(unit.chief)[0]


def in_sight(widget: QWidget) -> bool:
    whole = max(widget.height(), widget.heightForWidth(widget.width()))
    return bool(widget.visibleRegion().boundingRect().height() == whole)


def test_an_order_is_written_by_hand_without_the_mouse(
    qtbot: Any, unit: Unit, page: OrdersPage
) -> None:
    shortcut(page.table, Qt.Key.Key_N)
    ui = editor(page).ui
    assert ui.customer_edit.hasFocus()
    assert_named(page)
    # Set, not typed: the screenless platform cannot show the list of names that typing opens.
    ui.customer_edit.setText("Förskolan Skogbrynet")
    assert ui.new_kind_combo.isVisible()
    meant = ui.nearest_box.findChild(QPushButton)
    assert meant is not None
    assert meant.text() == "Menar du Förskolan Skogsbrynet?"
    meant.click()
    assert not ui.new_kind_combo.isVisible()
    assert ui.text_edit.hasFocus()
    ui.text_edit.setPlainText("kratta  löv")
    qtbot.waitUntil(lambda: "Liknar nr AME-2026-0112 från" in editor(page).effect)
    ui.wanted_on_edit.setText("3/12")
    press(ui.wanted_on_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.dock.panel is None and page.order is not None)
    wait(qtbot, page)
    row = latest(unit)
    assert (row.customer, row.wanted_on) == ("Förskolan Skogsbrynet", date(2026, 12, 3))
    assert row.unit_as_written == "Förskolan Skogbrynet"
    assert row.source is OrderSource.BY_HAND
    assert page.order == row


def test_tab_takes_the_only_name_that_begins_so(page: OrdersPage) -> None:
    shortcut(page.table, Qt.Key.Key_N)
    ui = editor(page).ui
    completion = ui.customer_edit.findChild(NameCompletion)
    assert completion is not None
    for written, name in (("skog", "skog"), ("Försk", "Förskolan Skogsbrynet")):
        # Set, not typed: the screenless platform cannot show the list of names.
        ui.customer_edit.setText(written)
        ui.customer_edit.completer().setCompletionPrefix(written)
        press(completion.offered, Qt.Key.Key_Tab)
        assert ui.customer_edit.text() == name
    assert ui.text_edit.hasFocus()
    assert not ui.new_kind_combo.isVisible()


def test_a_copied_letter_becomes_an_order_beside_its_text(
    qtbot: Any, unit: Unit, page: OrdersPage
) -> None:
    QApplication.clipboard().setText(MAIL)
    shortcut(page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, page)
    ui = editor(page).ui
    assert page.source.isVisible()
    assert not page.list.isVisible()
    assert page.source.width() > page.dock.width(), "an empty place stands beside the text"
    assert ui.customer_edit.text() == "Förskolan Skogsbrynet"
    assert (ui.wanted_on_edit.text(), ui.phone_edit.text()) == ("2026-12-03", "0600-12 34 56")
    assert ui.hours_edit.text() == ""
    assert len(page.source.text_edit.extraSelections()) == 7
    assert_named(page)
    ui.hours_edit.setText("2,5")
    page.source.text_edit.setPlainText(MAIL.replace("12 34 56", "12 34 57"))
    qtbot.waitUntil(lambda: ui.phone_edit.text() == "0600-12 34 57")
    assert ui.hours_edit.text() == "2,5"
    editor(page).save_button.click()
    qtbot.waitUntil(lambda: page.dock.panel is None)
    wait(qtbot, page)
    row = latest(unit)
    assert (row.number, row.source) == ("AME-2026-0123", OrderSource.PASTED)
    assert row.received_at == datetime(2026, 11, 22, 8, 15)
    assert page.list.isVisible()
    assert not page.source.isVisible()


def test_the_same_number_leads_to_the_order_that_has_it(
    qtbot: Any, unit: Unit, page: OrdersPage
) -> None:
    QApplication.clipboard().setText(MAIL.replace("0123", "0112"))
    page.paste_button.click()
    wait(qtbot, page)
    editor(page).save_button.click()
    ui = editor(page).ui
    qtbot.waitUntil(ui.open_same_button.isVisible)
    assert "20 november 2026" in ui.number_error_label.text()
    for told in (ui.number_error_label, ui.open_same_button):
        qtbot.waitUntil(partial(in_sight, told), timeout=5000)
    ui.open_same_button.click()
    wait(qtbot, page)
    assert page.dock.panel is None
    assert page.order is not None
    assert page.order.number == "AME-2026-0112"
    assert len(order_list(unit.chief)) == 1


def test_an_order_is_changed_with_enter_and_can_be_left(qtbot: Any, page: OrdersPage) -> None:
    press(page.table, Qt.Key.Key_Return)
    ui = editor(page).ui
    assert (ui.customer_edit.text(), ui.number_edit.text()) == (
        "Förskolan Skogsbrynet",
        "AME-2026-0112",
    )
    ui.address_edit.setText("Storgatan 3")
    press(ui.address_edit, Qt.Key.Key_Escape)
    assert editor(page).summary
    editor(page).save_button.click()
    qtbot.waitUntil(lambda: page.dock.panel is None)
    wait(qtbot, page)
    assert page._ui.address_value.text() == "Storgatan 3"


def test_who_orders_often_is_offered_an_agreement(
    qtbot: Any, unit: Unit, page: OrdersPage, page_tools: PageTools, shown: Shown
) -> None:
    assert not page.agreement.isVisible()
    for number in range(3):
        add_order(unit.chief, replace(KNOWN, number="", text=f"Uppdrag {number}"))
    page.reload()
    wait(qtbot, page)
    fourth = next(row for row in page.model.shown if row.number_in_year == 4)
    page.table.select(fourth.order_id)
    assert page.agreement.text == "4:e beställningen från Förskolan Skogsbrynet 2026."
    page.agreement.button.click()
    asked: Any = page.tools.open_page
    assert asked.calls == [("agreements", AgreementWanted(fourth.customer_id))]
    other = show_page(unit.as_role(Role.SUPERVISOR), page_tools, shown, qtbot)
    other.table.select(fourth.order_id)
    assert not other.agreement.button.isVisible()
    assert "Fråga samordnaren" in other.agreement.text


def test_a_consultant_takes_no_orders_in(
    qtbot: Any, unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    page = show_page(unit.as_role(Role.CONSULTANT), page_tools, shown, qtbot)
    assert not page.new_button.isVisible()
    page.new_order()
    page.paste_order()
    assert page.dock.panel is None
