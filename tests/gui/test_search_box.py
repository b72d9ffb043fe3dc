"""Ctrl+K at the window: found and opened by the keyboard alone, and forgotten when it closes."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog

from ame_desktop.domain.search import SearchGroup, find
from ame_desktop.domain.setting_places import SettingPlace
from ame_desktop.gui.dialogs.handbook_view import HandbookView
from ame_desktop.gui.features.settings.page import SettingsPage
from ame_desktop.gui.features.settings.unit_sections import RULES
from ame_desktop.gui.shell.picture_rooms import search_box
from ame_desktop.gui.shell.picture_stage import Stage
from ame_desktop.gui.shell.search_box import NOTHING, SearchBox
from ame_desktop.gui.shell.search_list import HIT
from ame_desktop.gui.shell.search_near import Begun, Command
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from tests.gui.whole_window import CTRL
from tests.support.keys import press, type_text


def search(person: Any, text: str = "") -> SearchBox:
    """Open the search with its key, and type."""
    ask(person)
    box = box_of(person)
    assert box is not None
    if text:
        type_text(box.search_edit, text)
        person.until(lambda: not box.looks)
    return box


def ask(person: Any) -> None:
    person.window.activateWindow()
    person.settle()
    press(person.window, Qt.Key.Key_K, CTRL)


def box_of(person: Any) -> SearchBox | None:
    return next((box for box in person.window.findChildren(SearchBox) if box.isVisible()), None)


def enter(person: Any) -> None:
    box = box_of(person)
    assert box is not None
    press(box.search_edit, Qt.Key.Key_Return)
    person.settle()


def test_a_person_is_opened_and_something_new_is_begun_by_the_keyboard_alone(person: Any) -> None:
    box = search(person, "zah")
    (hit,) = [hit for hit in box.list.hits if hit.group is SearchGroup.PEOPLE]
    assert box.list.hit == hit
    enter(person)
    assert box_of(person) is None
    page = person.window.current_page
    assert page.title == "Deltagare"
    assert page.file_view.isVisible()

    box = search(person)
    type_text(box.search_edit, "lagg upp delt")
    press(box.search_edit, Qt.Key.Key_Return)
    person.until(lambda: box_of(person) is None)
    assert person.window.current_page.title == "Deltagare"
    person.until(lambda: person.window.current_page.findChild(EditorPanel) is not None)


def test_arrows_choose_esc_leaves_all_as_it_was_and_a_task_is_shown_on_its_day(person: Any) -> None:
    before = person.window.current_page
    box = search(person, "a")
    first = box.list.hit
    press(box.search_edit, Qt.Key.Key_Down)
    assert box.list.hit is not first
    press(box.search_edit, Qt.Key.Key_Up)
    assert box.list.hit is first
    press(box.search_edit, Qt.Key.Key_Up)
    assert box.list.hit is box.list.hits[-1]
    press(box.search_edit, Qt.Key.Key_Escape)
    assert box_of(person) is None
    assert person.window.current_page is before
    again = search(person)
    assert again.search_edit.text() == ""
    assert {hit.group for hit in again.list.hits} == {SearchGroup.PAGES}

    press(again.search_edit, Qt.Key.Key_Escape)
    box = search(person, "snoroj")
    hit = next(hit for hit in box.list.hits if hit.group is SearchGroup.TASKS)
    enter(person)
    assert person.window.day == hit.target.day
    page = person.window.current_page
    assert page.ui.arena_combo.currentData() == hit.target.target


def test_settings_the_handbook_and_commands_are_found(person: Any) -> None:
    search(person, "uppgiftskat")
    enter(person)
    assert person.window.current_page.section == "Uppgiftskatalog"

    search(person, "återställningskoderna")
    enter(person)
    (view,) = [box for box in person.window.findChildren(HandbookView) if box.isVisible()]
    view.accept()

    done = []
    own = Command("Ställ ut skylten", lambda: done.append(1), "", "affisch")
    person.desk.search.offer(lambda: (own,))
    search(person, "affisch")
    enter(person)
    assert done == [1]

    box = search(person, "qqqqqq")
    assert box.nothing_label.isVisible()
    assert box.nothing_label.text() == NOTHING
    enter(person)
    assert box_of(person) is box

    press(box.search_edit, Qt.Key.Key_Escape)
    # Neither over a dialog nor behind the lock.
    person.window.show_keys()
    ask(person)
    assert box_of(person) is None
    for dialog in person.window.findChildren(QDialog):
        dialog.close()
    person.window.lock()
    ask(person)
    assert box_of(person) is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("morkt", "Mörka färger"),
        ("mörkt", "Mörka färger"),
        ("ljust", "Ljusa färger"),
        ("utseende", "Utseende och lås"),
    ],
)
def test_the_look_is_found_by_the_words_of_its_own_choices(
    person: Any, text: str, first: str
) -> None:
    box = search(person, text)
    assert box.list.hit.title == first
    assert "Utseende och lås" in [hit.title for hit in box.list.hits]
    press(box.search_edit, Qt.Key.Key_Escape)


def test_the_parts_of_the_settings_are_those_that_can_be_found(person: Any) -> None:
    box = search(person)
    targets = [hit.target.target for hit in box._near if hit.group is SearchGroup.SETTINGS]
    found = {item for item in targets if isinstance(item, str)}
    rules = {item.name for item in targets if isinstance(item, SettingPlace)}
    begun = [hit.target for hit in box._near if hasattr(hit.target, "begin")]
    press(box.search_edit, Qt.Key.Key_Escape)
    page = person.go_to("settings")
    assert isinstance(page, SettingsPage)
    links = {"Läs in", "Gallring"}
    titles = {page.list.item(row).text() for row in range(page.list.count())}
    assert titles - links == found
    assert rules == set(RULES)
    for target in begun:
        assert callable(target.act(person.go_to(target.page)))


@pytest.mark.parametrize("text", ["arenakiosken", "praktisk handledare", "månadsunderlag"])
def test_a_heading_of_the_handbook_is_found_and_opened(person: Any, text: str) -> None:
    box = search(person, text)
    hit = next(hit for hit in box.list.hits if hit.group is SearchGroup.HANDBOOK)
    assert hit.title.lower() == text
    press(box.search_edit, Qt.Key.Key_Escape)
    person.desk.search.go_to(hit.target)
    (view,) = [box for box in person.window.findChildren(HandbookView) if box.isVisible()]
    cursor = view._ui.text_browser.textCursor()
    assert cursor.block().text() == hit.title
    view.accept()


def test_the_slips_of_the_day_are_found_as_what_is_printed(person: Any) -> None:
    box = search(person, "dagens lapp")
    (hit,) = [hit for hit in box.list.hits if hit.group is SearchGroup.COMMANDS]
    assert (hit.title, hit.detail) == ("Skriv ut dagens lapp till alla", "Ctrl+Shift+P")
    press(box.search_edit, Qt.Key.Key_Escape)


VIEWS = {
    "rättelser": "Rättelser",
    "underlag": "Underlag",
    "intyg": "Frånvaro",
    "frånvarotrappan": "Frånvaro",
    "månad": "Månad",
    "närvaro vecka": "Vecka",
}


def test_the_views_of_attendance_are_found_and_opened(person: Any) -> None:
    box = search(person)
    assert not set(VIEWS.values()) & {hit.title for hit in box.list.hits}
    press(box.search_edit, Qt.Key.Key_Escape)
    found = [hit for hit in box._near if hit.group is SearchGroup.PAGES]
    for text, view in VIEWS.items():
        first = find(found, text)[0]
        assert first.title == view
        person.desk.search.go_to(first.target)
        page = person.window.current_page
        assert (page.title, page.view.value) == ("Närvaro", view)
    person.settle()


def test_the_picture_is_taken_when_the_hits_have_come(person: Any) -> None:
    person.window.activateWindow()
    shots = search_box(Stage(person.around, person.desk))
    _, box = next(shots)
    assert isinstance(box, SearchBox)
    assert not box.looks
    assert {hit.group for hit in box.list.hits} >= {SearchGroup.PEOPLE}
    assert list(shots) == []


@pytest.mark.parametrize("text", ["visa för rum", "tavla", "kiosk"])
def test_what_the_room_is_shown_is_found(person: Any, text: str) -> None:
    box = search(person, text)
    found = [hit.title for hit in box.list.hits if hit.group is SearchGroup.COMMANDS]
    press(box.search_edit, Qt.Key.Key_Escape)
    person.settle()
    assert "Visa för rummet" in found
    assert ("Tavelläge" in found) is (text != "kiosk")


def test_the_chosen_hit_stands_out_from_the_others_by_its_edge(person: Any) -> None:
    box = search(person)
    edge = QColor(person.around.theme.colours.focus).rgb()
    shown = box.list.viewport().grab().toImage()

    def edged(row: int) -> bool:
        place = box.list.visualItemRect(box.list.item(row))
        across = range(place.left() + place.width() // 3, place.left() + place.width() // 2)
        return all(any(shown.pixel(x, place.top() + y) == edge for y in range(4)) for x in across)

    rows = [row for row in range(box.list.count()) if box.list.item(row).data(HIT) is not None]
    assert [edged(row) for row in rows[:4]] == [True, False, False, False]
    box.reject()


def test_letters_that_are_taken_away_are_waited_for_no_more(person: Any) -> None:
    box = search(person)
    box.search_edit.setText("a")
    box._look()
    box.search_edit.clear()
    person.until(lambda: not box.looks)
    press(box.search_edit, Qt.Key.Key_Down)
    hit = box.list.hit
    enter(person)
    assert box_of(person) is None
    assert person.window._rack.current_id == hit.target.page


def test_a_page_of_hits_ends_at_the_last_and_at_the_first(person: Any) -> None:
    box = search(person)
    hits = box.list.hits
    for key, there in ((Qt.Key.Key_PageDown, hits[7]), (Qt.Key.Key_PageUp, hits[0])):
        box.list.show_hits(hits[:8])
        press(box.search_edit, key)
        assert box.list.hit == there
    press(box.search_edit, Qt.Key.Key_Escape)


def test_what_was_to_begin_is_let_go_with_its_screen(person: Any) -> None:
    person.desk.search.go_to(Begun("orders", "new_order"))
    person.window.open_page("participants")
    person.settle()
    assert person.window.current_page.dock.panel is None
