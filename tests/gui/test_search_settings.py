"""Ctrl+K leads to the very setting that was chosen, and Enter edits that one."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from ame_desktop.domain.setting_places import SettingPlace
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.gui.features.settings.unit_sections import RULES
from ame_desktop.gui.shell.search_box import SearchBox
from ame_desktop.gui.shell.search_near import RULES as SECTION
from tests.gui.test_settings_page import Open, around, go, open_page, settle
from tests.gui.whole_window import CTRL
from tests.support.keys import press, type_text
from tests.support.units import Unit

__all__ = ["around", "open_page"]


def choose(person: Any, text: str) -> None:
    """Find with Ctrl+K, and open the first hit with Enter."""
    person.window.activateWindow()
    person.settle()
    press(person.window, Qt.Key.Key_K, CTRL)
    (box,) = [box for box in person.window.findChildren(SearchBox) if box.isVisible()]
    type_text(box.search_edit, text)
    person.until(lambda: not box.looks)
    press(box.search_edit, Qt.Key.Key_Return)
    person.settle()


def edited(person: Any) -> str:
    """Press Enter where one stands; return the title of the editor that opens, and leave it."""
    person.press(Qt.Key.Key_Return)
    title = str(person.panel.accessibleName())
    person.press(Qt.Key.Key_Escape)
    return title


@pytest.mark.parametrize("left", ["never seen", "in a part", "in a part, for another screen"])
@pytest.mark.parametrize(
    "part", ["Personal", "Uppgiftskatalog", "Nycklar", "Kontrollera databasen"]
)
def test_a_chosen_part_is_stood_on_in_the_list_of_parts(person: Any, left: str, part: str) -> None:
    if left != "never seen":
        page = person.go_to("settings", "Fordon och utrustning")
        page.lists[page.section].section.table.setFocus()
    if left != "in a part":
        person.go_to("briefing")
    choose(person, part)
    page = person.window.current_page
    assert (page.section, person.window.focusWidget()) == (part, page.list)
    person.press(Qt.Key.Key_Return)
    assert (page.section, page.dock.panel) == (part, None)
    person.press(Qt.Key.Key_Tab)
    assert page.stack.currentWidget().isAncestorOf(person.window.focusWidget())


@pytest.mark.parametrize("read", ["not yet", "another part", "already"])
def test_the_chosen_setting_is_the_one_that_enter_edits(person: Any, read: str) -> None:
    if read != "not yet":
        page = person.go_to("settings", SECTION)
        table = page.lists[SECTION].section.table
        table.setFocus()
        table.select(SettingName.SHOWN_DAYS)
    if read == "another part":
        person.go_to("settings", "Vikarier")
        person.go_to("briefing")
    choose(person, "avprickad klockslag")
    page = person.window.current_page
    table = page.lists[SECTION].section.table
    assert page.section == SECTION
    assert table.current_row.name is SettingName.UNMARKED_AT
    assert table.selectionModel().selectedRows()[0] == table.currentIndex().siblingAtColumn(0)
    assert "ej avprickad: klockslag" in edited(person).lower()
    choose(person, "placering visas")
    assert table.current_row.name is SettingName.SHOWN_DAYS
    assert "Dagar som en avslutad placering" in edited(person)


def test_what_is_being_written_stays_when_something_else_is_looked_for(
    unit: Unit, open_page: Open
) -> None:
    page = open_page(unit.chief)
    section = go(page, SECTION)
    section.table.select(SettingName.SHOWN_DAYS)
    section.edit_button.click()
    panel: Any = page.dock.panel
    panel.ui.antal_edit.setText("3")
    for target in (SettingPlace(SECTION, SettingName.UNMARKED_AT), "Fordon och utrustning"):
        page.open(target)
        settle(page)
        assert (page.dock.panel, page.section) == (panel, SECTION)
    assert section.table.current_row.name is SettingName.SHOWN_DAYS
    panel.cancel_button.click()
    section.edit_button.click()
    page.open(SettingPlace(SECTION, SettingName.UNMARKED_AT))
    assert page.dock.panel is None
    assert section.table.current_row.name is SettingName.UNMARKED_AT


def test_every_setting_that_is_found_has_its_row(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.chief)
    for name in RULES:
        page.open(SettingPlace(SECTION, name))
        settle(page)
        assert page.lists[SECTION].section.table.current_row.name is name
