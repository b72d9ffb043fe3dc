"""The ways to the views of attendance: a key each, the next one, and from another screen."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_places import AttendancePart, AttendancePlace
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.attendance.absence_room import AbsenceRoom
from ame_desktop.gui.features.attendance.views import View
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.keys import shortcut
from tests.support.units import Unit

Opener = Callable[..., AttendanceWindow]
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6)


@pytest.fixture
def opened(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> Opener:
    return partial(open_window, unit, page_tools, shown, qtbot)


def press(window: AttendanceWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> View:
    shortcut(window.focus, key, modifiers)
    window.settle()
    return window.page.view


def test_each_view_has_a_key_of_its_own_that_its_button_tells(opened: Opener) -> None:
    window = opened("Ali")
    assert [press(window, key, ALT) for key in reversed(DIGITS)] == list(reversed(View))
    buttons = window.page.switch.findChildren(QToolButton)
    assert [button.text() for button in buttons if button.isChecked()] == ["Dag"]
    for number, button in enumerate(buttons, start=1):
        assert button.toolTip().endswith(f"(Alt+{number}).")
        assert button.accessibleName() == button.text()


def test_the_next_view_follows_and_after_the_last_the_first(opened: Opener) -> None:
    window = opened("Ali")
    seen = [press(window, Qt.Key.Key_Tab, CTRL) for _ in View]
    assert seen == [*list(View)[1:], View.DAY]


@pytest.mark.parametrize("view", View)
def test_another_screen_can_ask_for_any_view(opened: Opener, view: View) -> None:
    window = opened("Ali")
    window.page.open(AttendancePlace(AttendancePart[view.name]))
    window.settle()
    assert window.page.view is view


def test_a_day_that_comes_late_says_nothing_in_another_view(opened: Opener) -> None:
    window = opened("Ali")
    window.page.reload()
    window.page.open(AttendancePlace(AttendancePart.MONTH))
    window.settle()
    assert window.page.remaining.text() == "November 2026"
    assert window.page.spans.widget.hasFocus()


def test_only_the_view_that_is_shown_takes_height(opened: Opener) -> None:
    window = opened("Ali")
    window.page.rooms[View.ABSENCE].widget.setMinimumHeight(2000)
    press(window, DIGITS[4], ALT)
    assert window.page.stack.sizeHint().height() < 500
    assert window.page.body.height() < 800


def test_what_the_roles_do_not_reach_is_not_shown_by_any_way(opened: Opener, unit: Unit) -> None:
    supervisor = unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Innegrupp"),))
    window = opened("Ali", ctx=supervisor)
    assert press(window, DIGITS[5], ALT) is View.DAY
    window.page.open(AttendancePlace(AttendancePart.BASES))
    assert window.page.view is View.DAY
    press(window, DIGITS[4], ALT)
    assert press(window, Qt.Key.Key_Tab, CTRL) is View.DAY


def test_that_nobody_is_sick_is_said_of_the_arena_that_is_chosen(opened: Opener) -> None:
    window = opened("Ali")
    window.page.switch.choose(View.ABSENCE)
    window.settle()
    room = window.page.rooms[View.ABSENCE]
    assert isinstance(room, AbsenceRoom)
    assert room.tray.nothing.text() == "Ingen är sjuk i dag."
    window.page.chips.choose(window.unit.arena("Innegrupp"))
    window.settle()
    assert room.tray.nothing.text() == "Ingen i den valda arenan är sjuk i dag."
