"""*Kontakter* on the screen *Motparter*: written with a key, read by those who only read."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.customers import CustomerDraft
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.customers.contact_editor import NOTHING
from ame_desktop.gui.features.customers.page import CustomersPage
from ame_desktop.services.context import Context
from ame_desktop.services.customers import add_customer
from ame_desktop.services.employer_contacts import contacts_of
from tests.support.units import Unit

Open = Callable[[Context], CustomersPage]


@pytest.fixture
def open_page(
    page_tools: PageTools, shown: Callable[[QWidget], QWidget], unit: Unit, qtbot: Any
) -> Open:
    def make(ctx: Context) -> CustomersPage:
        page = CustomersPage(replace(page_tools, today=unit.clock.today), ctx)
        shown(page)
        qtbot.waitUntil(lambda: page.tools.tasks.idle and page.row is not None)
        return page

    return make


def wait(page: CustomersPage, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: page.tools.tasks.idle)


def test_a_contact_is_written_with_a_key_and_shown_beneath(
    unit: Unit, open_page: Open, qtbot: Any
) -> None:
    key = add_customer(unit.chief, CustomerDraft("Sågen AB", CustomerKind.PRIVATE)).value
    page = open_page(unit.as_role(Role.CONSULTANT, name="Lena"))
    qtbot.keyClick(page.table, Qt.Key.Key_K)
    wait(page, qtbot)
    panel: Any = page.dock.panel
    assert panel.ui.earlier_label.text() == NOTHING
    panel.save_asked.emit()
    wait(page, qtbot)
    assert panel.ui.about_error_label.text() == "Skriv vad ni talade om."
    panel.ui.about_edit.setPlainText("Visade lagret")
    panel.ui.follow_up_on_edit.setText("+7")
    panel.save_asked.emit()
    wait(page, qtbot)
    (row,) = contacts_of(unit.chief, key)
    assert (row.about, row.by) == ("Visade lagret", "Lena")
    page.do("contacts")
    wait(page, qtbot)
    again: Any = page.dock.panel
    assert "Visade lagret Hör av dig igen 2026-11-30." in again.ui.earlier_label.text()


def test_the_coordinator_reads_and_a_supervisor_is_not_offered_it(
    unit: Unit, open_page: Open, qtbot: Any
) -> None:
    add_customer(unit.chief, CustomerDraft("Sågen AB", CustomerKind.PRIVATE))
    page = open_page(unit.as_role(Role.COORDINATOR))
    page.do("contacts")
    wait(page, qtbot)
    panel: Any = page.dock.panel
    assert not panel.save_button.isVisible()
    assert not panel.ui.about_edit.isVisible()
    assert panel.cancel_button.text() == "Stäng"
    leader = open_page(unit.as_role(Role.SUPERVISOR))
    assert not leader.buttons["contacts"].isVisible()


def test_the_chosen_row_is_seen_whole_when_the_page_and_its_contacts_are_opened(
    unit: Unit, open_page: Open, qtbot: Any
) -> None:
    keys = [
        add_customer(unit.chief, CustomerDraft(f"Firma {n:02}", CustomerKind.PRIVATE)).value
        for n in range(14)
    ]
    page = open_page(unit.chief)
    for key in keys[3:12]:
        page.resize(1146, 900)
        page.open(key)
        wait(page, qtbot)
        page.do("contacts")
        wait(page, qtbot)
        page.resize(1146, 640)
        qtbot.wait(5)
        assert page.row is not None
        assert page.row.customer_id == key
        seen = page.table.visualRect(page.table.currentIndex())
        assert seen.top() >= 0
        assert seen.bottom() < page.table.viewport().height()
        page.dock.close_panel()
