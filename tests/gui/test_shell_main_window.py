"""The main window: rail, day, pages made when first shown, keys, help and size."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPushButton,
    QTableView,
    QTextBrowser,
    QWidget,
)

from ame_desktop.gui.core.key_claim import KeyClaim
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.screen_room import screen_room
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import EDGES
from ame_desktop.gui.shell.enter_key import let_enter_press
from ame_desktop.gui.shell.main_window import LEAST_SIZE
from ame_desktop.gui.shell.pages import RAIL_ORDER, PageSpec
from ame_desktop.gui.shell.top_bar import TopBar
from ame_desktop.gui.widgets.rail import Rail
from ame_desktop.gui.widgets.status_light import Health, StatusLight
from tests.gui.shell_window import TODAY, Register, Shells, board_of
from tests.support.accessible import assert_named
from tests.support.keys import press, shortcut, type_text

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shells(
    qapp: QApplication,
    page_tools: PageTools,
    tmp_path: Path,
    shown: Callable[[QWidget], QWidget],
) -> Shells:
    return Shells(page_tools, qapp, tmp_path, shown)


def test_the_rail_shows_what_one_may_use_in_its_order(shells: Shells) -> None:
    window = shells.open()
    rail = window.findChild(Rail)
    assert isinstance(rail, Rail)
    assert rail.titles == ("Morgonmöte", "Deltagare")
    assert window.page_ids == ("morning", "participants")
    assert len(RAIL_ORDER) == 17
    assert window.windowTitle() == "Exempelkommun – AME Desktop"
    window.show_counts({"participants": 3, "log": 9})
    assert rail.button("participants").accessibleDescription() == "3 väntar på dig"
    assert_named(window)


def test_pages_are_made_when_first_shown_and_can_be_sent_a_target(shells: Shells) -> None:
    window = shells.open()
    assert len(window.findChildren(Page)) == 1
    shortcut(window, Qt.Key.Key_2, CTRL)
    assert isinstance(window.current_page, Register)
    shortcut(window, Qt.Key.Key_9, CTRL)
    window.open_page("log")
    assert isinstance(window.current_page, Register)
    window.tools.open_page("morning", "Ali")
    assert board_of(window).targets == ["Ali"]


def test_every_screen_has_the_same_margins(shells: Shells) -> None:
    window = shells.open()
    for page_id in window.page_ids:
        window.open_page(page_id)
        page = window.current_page
        assert page is not None
        layout = page.body.layout()
        if layout is not None:
            edges = layout.contentsMargins()
            found = (edges.left(), edges.top(), edges.right(), edges.bottom())
            assert found == EDGES


def test_days_by_keys(qtbot: Any, shells: Shells) -> None:
    window = shells.open()
    board = board_of(window)
    board.button.setFocus()
    shortcut(board.button, Qt.Key.Key_Right, ALT)
    assert window.day == date(2026, 3, 4)
    shortcut(board.button, Qt.Key.Key_Left, ALT)
    shortcut(board.button, Qt.Key.Key_Left, ALT)
    assert window.day == date(2026, 3, 2)
    shortcut(board.button, Qt.Key.Key_T)
    assert window.day == TODAY
    assert board.days == [TODAY, date(2026, 3, 4), TODAY, date(2026, 3, 2), TODAY]
    window.open_page("participants")
    window.later_day()
    assert window.day == TODAY


def test_letters_go_to_the_field_that_has_focus(shells: Shells) -> None:
    window = shells.open()
    board = board_of(window)
    window.later_day()
    board.field.setFocus()
    shortcut(board.field, Qt.Key.Key_T)
    assert window.day == date(2026, 3, 4)
    type_text(board.field, "é Ö?")
    assert board.field.text() == "té Ö?"


def test_a_grid_can_keep_keys_for_itself(shells: Shells) -> None:
    window = shells.open()
    board = board_of(window)
    window.later_day()
    KeyClaim(board.button, ["T", "Alt+Left"])
    board.button.setFocus()
    shortcut(board.button, Qt.Key.Key_T)
    shortcut(board.button, Qt.Key.Key_Left, ALT)
    assert window.day == date(2026, 3, 4)


def test_go_to_a_day_in_words(qtbot: Any, shells: Shells) -> None:
    window = shells.open()
    shortcut(window, Qt.Key.Key_G, CTRL)
    dialog = window.findChild(QDialog)
    assert isinstance(dialog, QDialog)
    assert_named(dialog)
    edit = dialog.findChild(QLineEdit, "date_edit")
    go = dialog.findChild(QPushButton, "go_button")
    assert isinstance(edit, QLineEdit)
    assert isinstance(go, QPushButton)
    type_text(edit, "31 febr")
    assert not go.isEnabled()
    edit.clear()
    type_text(edit, "v 12")
    press(edit, Qt.Key.Key_Return)
    assert window.day == date(2026, 3, 16)


def test_keys_help_and_training_frame(shells: Shells, theme: Theme) -> None:
    window = shells.open(training=True)
    window.show_keys()
    table = window.findChild(QTableView, "key_table")
    assert isinstance(table, QTableView)
    assert table.model().index(0, 1).data() == "Fastställ dagen"
    window.show_help()
    text = window.findChild(QTextBrowser, "text_browser")
    assert isinstance(text, QTextBrowser)
    assert "Så gör du." in text.toPlainText()
    for dialog in window.findChildren(QDialog):
        assert_named(dialog)
        dialog.close()
    shortcut(window, Qt.Key.Key_Plus, CTRL)
    assert theme.zoom == 110
    shortcut(window, Qt.Key.Key_0, CTRL)
    assert theme.zoom == 100


def test_large_text_in_a_small_window_clips_no_button(shells: Shells, theme: Theme) -> None:
    window = shells.open()
    window.resize(1280, 720)
    theme.set_zoom(200)
    QApplication.sendPostedEvents()
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
    rail = window.findChild(Rail)
    assert isinstance(rail, Rail)
    assert rail.width() == 128


def test_geometry_is_remembered(shells: Shells) -> None:
    window = shells.open()
    window.resize(900, 666)
    window.close()
    assert (shells.open().height(), shells.memory["rail_narrow"]) == (666, False)


def test_the_first_window_fits_the_screen_with_its_frame(shells: Shells) -> None:
    window = shells.open()
    room = screen_room(window)
    assert window.width() < max(room.width(), LEAST_SIZE[0] + 1)
    assert window.height() < max(room.height(), LEAST_SIZE[1] + 1)


def test_enter_presses_the_button_that_has_the_focus(shells: Shells, qapp: QApplication) -> None:
    let_enter_press(qapp)
    window = shells.open()
    button = board_of(window).button
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append(button.text()))
    button.setFocus()
    press(button, Qt.Key.Key_Return)
    press(button, Qt.Key.Key_Space)
    assert pressed == ["Som i går", "Som i går"]


def test_the_keys_of_the_rail_take_the_focus_into_the_screen(shells: Shells) -> None:
    window = shells.open()
    bar = window.findChild(TopBar)
    assert isinstance(bar, TopBar)
    bar.lock_button.setFocus()
    shortcut(window, Qt.Key.Key_2, CTRL)
    assert window.focusWidget() is not bar.lock_button
    shortcut(window, Qt.Key.Key_1, CTRL)
    bar.lock_button.setFocus()
    shortcut(window, Qt.Key.Key_1, CTRL)
    page = window.current_page
    assert page is not None
    assert page is window.focusWidget() or page.isAncestorOf(window.focusWidget())


def test_f6_goes_to_the_rail_and_back(shells: Shells, qapp: QApplication) -> None:
    window = shells.open()
    rail, page = window.findChild(Rail), window.current_page
    assert isinstance(rail, Rail)
    assert page is not None
    page.setFocus()
    shortcut(window, Qt.Key.Key_F6)
    first, last = rail.button("morning"), rail.button("participants")
    assert window.focusWidget() is first
    for _ in range(2):
        press(window.focusWidget(), Qt.Key.Key_Down)
    assert window.focusWidget() is last
    press(last, Qt.Key.Key_Space)
    assert window.current_page is not page
    press(last, Qt.Key.Key_Up)
    assert window.focusWidget() is first
    press(first, Qt.Key.Key_Space)
    shortcut(window, Qt.Key.Key_F6)
    assert window.focusWidget() is page
    shortcut(window, Qt.Key.Key_F6)
    press(first, Qt.Key.Key_Down)
    press(last, Qt.Key.Key_Return)
    other = window.current_page
    assert other is not None
    assert other is not page
    assert other is window.focusWidget() or other.isAncestorOf(window.focusWidget())


def test_a_name_is_shown_as_it_is_written(theme: Theme, page_tools: PageTools) -> None:
    bar = TopBar(theme, page_tools.icons, lambda: TODAY, "Bo <i>Berg</i>")
    assert bar.who_label.textFormat() is Qt.TextFormat.PlainText
    bar.deleteLater()


def test_status_line(shells: Shells) -> None:
    saved, backup = datetime(2026, 3, 3, 9, 12), datetime(2026, 3, 3, 8, 58)
    health = Health(saved, backup, server=True)
    assert health.sentence == "Sparat 09:12 · Säkerhetskopia 08:58 · Server OK"
    assert Health().sentence == "Inget ändrat än"
    assert not Health(server=False).well
    shells.open().show_health(health)


def test_the_status_line_is_whole_where_it_gets_the_room_it_asks_for(
    theme: Theme, page_tools: PageTools
) -> None:
    light = StatusLight(theme, page_tools.icons)
    for zoom in (200, 100):
        theme.set_zoom(zoom)
        light.resize(light.sizeHint())
        assert light.line == "Inget ändrat än"
        light.resize(light.width() // 2, light.height())
        assert light.line.endswith("…")
    light.deleteLater()


def test_a_screen_out_of_the_rail_marks_the_one_that_it_belongs_to(shells: Shells) -> None:
    window = shells.open()
    rail = window.findChild(Rail)
    assert isinstance(rail, Rail)
    for page_id, marked in (("log", ""), ("morning", "morning"), ("people", "participants")):
        rail.show_current(
            PageSpec(
                page_id, "", "log", Register, in_rail=page_id == "morning", under=marked
            ).marked
        )
        checked = [name for name in window.page_ids if rail.button(name).isChecked()]
        assert checked == ([marked] if marked else [])
