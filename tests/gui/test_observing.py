"""Observing from the board and the grid: a key, a digit and a line, or two clicks and a line."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.observations import ABOUT_WORK, ObservationRow
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.services.observations import observations_of
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.keys import press, type_text
from tests.support.units import Unit


@pytest.fixture
def window(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> AttendanceWindow:
    opened = open_window(unit, page_tools, shown, qtbot, "Ali", "Bo")
    opened.move_to("Ali")
    return opened


def rows_of(window: AttendanceWindow, name: str) -> tuple[ObservationRow, ...]:
    return observations_of(window.unit.chief, window.people.known[name])


def write(window: AttendanceWindow, digit: Qt.Key, line: str) -> None:
    window.key(Qt.Key.Key_O)
    window.key(digit)
    type_text(window.focus, line)


def test_three_keys_and_a_line_store_an_observation(window: AttendanceWindow) -> None:
    write(window, Qt.Key.Key_1, "Oljade dörrarna själv")
    window.key(Qt.Key.Key_Return)
    window.settle()
    assert window.keys == 3
    (row,) = rows_of(window, "Ali")
    assert (row.heading, row.text) == (FinalHeading.TASKS, "Oljade dörrarna själv")
    assert row.arena == "Innegrupp"
    assert not window.page.observing.panel.isVisible()
    assert window.focus is window.page.grid
    window.tools.undo.undo()
    window.settle()
    assert rows_of(window, "Ali") == ()


def test_esc_keeps_what_was_typed_until_it_is_stored(window: AttendanceWindow) -> None:
    write(window, Qt.Key.Key_4, "Tog egna initiativ")
    press(window.focus, Qt.Key.Key_Escape)
    assert window.focus is window.page.grid
    panel = window.page.observing.panel
    window.move_to("Bo")
    window.key(Qt.Key.Key_O)
    assert (panel.heading, panel.line) == (None, "")
    press(window.focus, Qt.Key.Key_Escape)
    window.move_to("Ali")
    window.key(Qt.Key.Key_O)
    assert (panel.heading, panel.line) == (FinalHeading.MOTIVATION, "Tog egna initiativ")
    assert window.focus.accessibleName() == "Vad du såg"
    window.key(Qt.Key.Key_Return)
    window.settle()
    assert [row.text for row in rows_of(window, "Ali")] == ["Tog egna initiativ"]
    window.key(Qt.Key.Key_O)
    assert panel.line == ""


def test_a_line_without_heading_and_a_heading_without_line_say_what_to_do(
    window: AttendanceWindow,
) -> None:
    panel = window.page.observing.panel
    window.key(Qt.Key.Key_O)
    panel.save_button.click()
    assert "rubrik" in panel.error
    window.key(Qt.Key.Key_9)
    window.key(Qt.Key.Key_Return)
    window.settle()
    assert "Skriv en rad" in panel.error
    type_text(window.focus, "Nu")
    window.key(Qt.Key.Key_Return)
    window.settle()
    assert [row.text for row in rows_of(window, "Ali")] == ["Nu"]


def test_a_word_of_health_is_answered_calmly(window: AttendanceWindow) -> None:
    write(window, Qt.Key.Key_2, "Ont, har ryggvärk")
    panel = window.page.observing.panel
    assert panel.hint == ABOUT_WORK
    assert panel.save_button.isEnabled()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_the_menu_of_a_line_leads_to_the_heading(window: AttendanceWindow) -> None:
    window.page.observing.offer(window.page.grid, window.page.mapToGlobal(QPoint(40, 40)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [act.text() for act in menu.actions() if not act.isSeparator()]
    assert texts[:2] == ["Iakttagelse om Ali", "&1  Arbetsuppgifter"]
    assert len(texts) == 10
    next(act for act in menu.actions() if "Starka sidor" in act.text()).trigger()
    menu.close()
    type_text(window.focus, "Van vid maskiner")
    window.key(Qt.Key.Key_Return)
    window.settle()
    assert [row.heading for row in rows_of(window, "Ali")] == [FinalHeading.STRENGTHS]


def test_who_may_not_observe_has_no_way_to(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> None:
    officer = unit.as_role(Role.ATTENDANCE_OFFICER)
    window = open_window(unit, page_tools, shown, qtbot, "Ali", ctx=officer)
    window.move_to("Ali")
    window.key(Qt.Key.Key_O)
    assert not window.page.observing.panel.isVisible()
    assert not window.page.tools_row.observe.isVisible()
