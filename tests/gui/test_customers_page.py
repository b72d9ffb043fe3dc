"""The screen *Motparter*: laid up, changed, made one and told apart, by keyboard alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.agreement_choices import AgreementWanted
from ame_desktop.domain.customers import CustomerDraft, CustomerWanted
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.agreements.page import AgreementsPage
from ame_desktop.gui.features.customers.page import NO_CUSTOMERS, CustomersPage
from ame_desktop.gui.features.orders.page import OrdersPage
from ame_desktop.services.context import Context
from ame_desktop.services.customers import add_customer, customer_register
from ame_desktop.storage.models.orders import CustomerOrder
from tests.gui.list_window import ListWindow
from tests.gui.own_tools import own_tools
from tests.support.accessible import assert_named
from tests.support.agreements import Agreements
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass
class Window(ListWindow):
    """The page with what a test does in it."""

    page: CustomersPage

    @property
    def names(self) -> list[str]:
        return [row.name for row in self.page.model.shown]

    def stored(self, name: str) -> Any:
        return next(row for row in customer_register(self.unit.chief).rows if row.name == name)


def open_page(unit: Unit, tools: PageTools, shown: Shown, ctx: Context | None = None) -> Window:
    opened: list[tuple[str, object]] = []
    who = ctx or unit.chief
    window = Window(unit, CustomersPage(own_tools(tools, who, opened), who), opened=opened)
    shown(window.page)
    window.settle()
    return window


@pytest.fixture
def held(unit: Unit) -> dict[str, UUID]:
    names = ("Kostenheten", "Skogsbrynets förskola", "Förskolan Skogsbrynet")
    keys = {n: add_customer(unit.chief, CustomerDraft(n, contact="Siv")).value for n in names}
    Agreements(unit).signed(keys["Kostenheten"])
    with unit.chief.write("test.order") as work:
        for _ in range(2):
            key = keys["Förskolan Skogsbrynet"]
            work.add(CustomerOrder(received_at=unit.clock.now(), customer_id=key, text="Måla"))
        work.done(None, "")
    return keys


@pytest.fixture
def window(
    unit: Unit, held: dict[str, UUID], page_tools: PageTools, shown: Shown
) -> Iterator[Window]:
    assert held
    made = open_page(unit, page_tools, shown)
    yield made
    made.page.release()


def button(window: Window, text: str) -> QPushButton:
    found = window.page.findChildren(QPushButton)
    return next(item for item in found if item.text() == text and item.isVisibleTo(window.page))


def test_one_is_laid_up_changed_put_to_rest_and_taken_away(window: Window) -> None:
    page = window.page
    assert window.names == ["Förskolan Skogsbrynet", "Kostenheten", "Skogsbrynets förskola"]
    assert "2 i år, 2 sammanlagt" in page.cards.work.text
    assert_named(page)
    window.key(Key.Key_N, CTRL)
    window.write("name_edit", "Cykelklubben Östra")
    window.pick("kind_combo", "Förening")
    window.write("contact_edit", "Åsa")
    window.save()
    assert window.stored("Cykelklubben Östra").draft.kind is CustomerKind.ASSOCIATION
    assert page.row is not None
    assert page.row.name == "Cykelklubben Östra"
    window.key(Key.Key_Return)
    window.tab_to("active_check")
    window.key(Key.Key_Space)
    window.save()
    assert window.stored("Cykelklubben Östra").draft.active is False
    page.resting_check.click()
    window.settle()
    assert "Cykelklubben Östra" in window.names
    assert page.table.select(window.stored("Cykelklubben Östra").customer_id)
    page.table.setFocus()
    window.key(Key.Key_Delete)
    assert "Cykelklubben Östra" not in window.names
    page.tools.undo.undo()
    window.settle()
    assert "Cykelklubben Östra" in window.names


def test_a_private_person_who_is_too_young_is_not_saved(window: Window) -> None:
    window.key(Key.Key_N, CTRL)
    ui = window.panel.ui
    assert ui.birth_date_edit.isHidden()
    window.write("name_edit", "Greta Exempel")
    window.pick("kind_combo", "Privatperson")
    window.write("birth_date_edit", "1960-05-01")
    window.save()
    assert (
        ui.birth_date_error_label.text()
        == "Personen är 66 år. Privatpersoner får hjälp från 69 år."
    )
    window.write("birth_date_edit", "1950-05-01")
    window.save()
    assert window.stored("Greta Exempel").draft.birth_date == date(1950, 5, 1)
    assert "1 maj 1950, 76 år" in window.page.cards.contact.text


def test_a_name_that_is_like_another_is_told_while_it_is_written(
    window: Window, qtbot: Any
) -> None:
    window.key(Key.Key_N, CTRL)
    window.write("name_edit", "Kostenhetens")
    qtbot.waitUntil(lambda: "Liknar Kostenheten." in window.panel.effect, timeout=5000)
    window.write("name_edit", "Kostenheten")
    window.save()
    assert "Kostenheten finns redan" in window.panel.ui.name_error_label.text()


def test_two_spellings_are_made_one_and_two_again(window: Window) -> None:
    page = window.page
    assert "Förskolan Skogsbrynet (2 beställningar)" in page.questions.text
    page.table.setFocus()
    window.key(Key.Key_M)
    ui = window.panel.ui
    assert ui.other_combo.currentText() == "Skogsbrynets förskola"
    window.pick("kept_combo", "Skogsbrynets förskola")
    assert ui.effect_label.text() == ("2 beställningar flyttas till Skogsbrynets förskola.")
    window.save()
    assert window.names == ["Kostenheten", "Skogsbrynets förskola"]
    assert page.questions.isHidden()
    assert "Kallas även" in page.cards.contact.text
    page.filter_edit.setText("förskolan")
    assert window.names == ["Skogsbrynets förskola"]
    page.filter_edit.clear()
    page.tools.undo.undo()
    window.settle()
    assert len(window.names) == 3
    button(window, "Olika").click()
    window.settle()
    assert page.questions.isHidden()
    assert customer_register(window.unit.chief).questions == ()


def test_orders_and_agreements_are_one_key_away(window: Window, held: dict[str, UUID]) -> None:
    page = window.page
    window.key(Key.Key_B)
    page.open(held["Kostenheten"])
    window.settle()
    page.table.setFocus()
    for code in (Key.Key_B, Key.Key_V, Key.Key_A, Key.Key_Delete):
        window.key(code)
    kost = CustomerWanted(held["Kostenheten"], "Kostenheten")
    first = CustomerWanted(held["Förskolan Skogsbrynet"], "Förskolan Skogsbrynet")
    assert window.opened == [
        ("orders", first),
        ("agreements", kost),
        ("agreements", AgreementWanted(held["Kostenheten"])),
    ]
    assert "Kostenheten" in window.names


def test_the_pages_that_are_asked_show_that_one_alone(
    unit: Unit, held: dict[str, UUID], page_tools: PageTools, shown: Shown
) -> None:
    name = "Förskolan Skogsbrynet"
    add_customer(unit.chief, CustomerDraft("Köket"))
    Agreements(unit).signed(held[name], title="Måla")
    wanted = CustomerWanted(held[name], name)
    for kind in (OrdersPage, AgreementsPage):
        page = kind(page_tools, unit.chief)
        shown(page)
        page.open(wanted)
        for _ in range(3):
            assert page_tools.tasks.wait_all(10)
            QApplication.processEvents()
        assert {row.customer for row in page.model.shown} == {name}
        page.release()


def test_each_role_sees_what_it_may(
    unit: Unit, held: dict[str, UUID], page_tools: PageTools, shown: Shown
) -> None:
    assert held
    reader = open_page(unit, page_tools, shown, unit.as_role(Role.CONSULTANT))
    assert not reader.page.new_button.isVisibleTo(reader.page)
    assert reader.page.questions.isHidden()
    reader.key(Key.Key_Return)
    assert reader.panel is None
    reader.page.release()
    leader = open_page(unit, page_tools, shown, unit.as_role(Role.SUPERVISOR))
    agreed = next(i for i, c in enumerate(leader.page.model.columns) if c.key == "agreed")
    assert leader.page.table.isColumnHidden(agreed)
    assert "Avtal" not in leader.page.cards.work.text
    leader.page.release()


def test_an_empty_list_says_how_it_is_filled(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    window = open_page(unit, page_tools, shown)
    assert window.page.empty.isVisibleTo(window.page)
    said = [label.text() for label in window.page.empty.findChildren(QLabel)]
    assert NO_CUSTOMERS in said
    window.page.release()
