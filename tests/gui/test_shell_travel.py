"""Going about by keyboard alone: letters in the rail, and the tabs of the screen from anywhere."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTabWidget, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.shell.main_window import MainWindow
from ame_desktop.gui.widgets.rail import Rail
from tests.gui.shell_window import Shells, board_of
from tests.support.keys import press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(
    qapp: QApplication,
    page_tools: PageTools,
    tmp_path: Path,
    shown: Callable[[QWidget], QWidget],
) -> MainWindow:
    return Shells(page_tools, qapp, tmp_path, shown).open()


def _with_tabs(window: MainWindow) -> QTabWidget:
    page = board_of(window)
    tabs = QTabWidget(page.body)
    for name in ("Översikt", "Insatser", "Gömd", "Deltagare"):
        tabs.addTab(QLineEdit(), name)
    tabs.setTabVisible(2, False)
    layout = page.body.layout()
    assert layout is not None
    layout.addWidget(tabs)
    tabs.show()
    page.button.setFocus()
    return tabs


def test_a_letter_in_the_rail_goes_to_the_next_screen_of_that_letter(window: MainWindow) -> None:
    rail = window.findChild(Rail)
    assert isinstance(rail, Rail)
    morning, people = rail.button("morning"), rail.button("participants")
    rail.take_focus()
    press(morning, Qt.Key.Key_D)
    assert window.focusWidget() is people
    press(people, Qt.Key.Key_M)
    assert window.focusWidget() is morning
    for key in (Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_L):
        press(window.focusWidget(), key)
        assert window.focusWidget() is people
    press(people, Qt.Key.Key_M)
    assert window.focusWidget() is morning
    press(morning, Qt.Key.Key_X)
    press(morning, Qt.Key.Key_D, CTRL)
    assert window.focusWidget() is morning
    assert board_of(window).isVisible()


def test_ctrl_tab_turns_the_screens_tabs_from_beside_them(window: MainWindow) -> None:
    tabs, button = _with_tabs(window), board_of(window).button
    places = []
    for _ in range(4):
        press(button, Qt.Key.Key_Tab, CTRL)
        places.append(tabs.currentIndex())
    assert places == [1, 3, 0, 1]
    press(button, Qt.Key.Key_Backtab, CTRL | SHIFT)
    assert tabs.currentIndex() == 0
    assert window.focusWidget() is button


def test_ctrl_tab_within_the_tabs_turns_them_once(window: MainWindow) -> None:
    tabs = _with_tabs(window)
    field = tabs.currentWidget()
    assert field is not None
    field.setFocus()
    press(field, Qt.Key.Key_Tab, CTRL)
    assert tabs.currentIndex() == 1


def test_ctrl_tab_on_a_screen_without_tabs_does_nothing(window: MainWindow) -> None:
    button = board_of(window).button
    button.setFocus()
    press(button, Qt.Key.Key_Tab, CTRL)
    assert window.focusWidget() is button
