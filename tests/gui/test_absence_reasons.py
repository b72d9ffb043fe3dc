"""Why somebody is away: offered beneath the lines, one digit a reason, an own one, or none."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.attendance.reasons import NOBODY
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.units import Unit


@pytest.fixture
def window(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> AttendanceWindow:
    return open_window(unit, page_tools, shown, qtbot, "Ali", "Bo")


def test_a_digit_gives_the_reason_and_takes_it_back(window: AttendanceWindow) -> None:
    line = window.page.why.line
    assert line.isHidden()
    window.key(Qt.Key.Key_1)
    window.key(Qt.Key.Key_U)
    window.settle()
    assert line.label.text() == "Orsak för Ali:"
    assert window.focus is window.page.grid
    window.key(Qt.Key.Key_2)
    window.settle()
    assert window.row("Ali").note == "Försov sig"
    assert [button.isChecked() for button in line.buttons] == [False, True, False, False]
    window.key(Qt.Key.Key_2)
    window.settle()
    assert window.row("Ali").note == ""
    window.key(Qt.Key.Key_9)
    window.key(Qt.Key.Key_Down)
    assert line.label.text() == NOBODY
    assert not line.isHidden()


def test_an_own_reason_is_written_and_enter_goes_back(window: AttendanceWindow) -> None:
    window.key(Qt.Key.Key_L)
    window.settle()
    window.key(Qt.Key.Key_0)
    assert window.focus is window.page.why.line.edit
    window.type("Skolavslutning")
    window.key(Qt.Key.Key_Return)
    window.settle()
    assert window.focus is window.page.grid
    assert window.row("Ali").note == "Skolavslutning"
    window.key(Qt.Key.Key_0)
    window.key(Qt.Key.Key_Escape)
    assert window.focus is window.page.grid
    window.tools.undo.undo()
    window.settle()
    assert window.row("Ali").note == ""


def test_an_absence_needs_no_reason(window: AttendanceWindow) -> None:
    window.key(Qt.Key.Key_S)
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_V)
    window.settle()
    assert [row.note for row in window.page.model.day_rows] == ["", ""]


def test_nothing_is_asked_before_somebody_is_away(window: AttendanceWindow) -> None:
    line = window.page.why.line
    assert line.label.text() == NOBODY
    assert line.edit.isHidden()


def test_what_is_half_written_stands_there_again_at_its_line(window: AttendanceWindow) -> None:
    edit = window.page.why.line.edit
    for _ in range(2):
        window.key(Qt.Key.Key_U)
        window.key(Qt.Key.Key_Down)
    window.settle()
    window.move_to("Ali")
    window.key(Qt.Key.Key_0)
    window.type("Tandl")
    window.key(Qt.Key.Key_Escape)
    window.move_to("Bo")
    assert edit.text() == ""
    window.move_to("Ali")
    assert edit.text() == "Tandl"
    window.move_to("Bo")
    window.move_to("Ali")
    window.key(Qt.Key.Key_1)
    window.settle()
    window.move_to("Bo")
    window.move_to("Ali")
    assert edit.text() == ""
    assert window.row("Ali").note == "Hörde inte av sig"
