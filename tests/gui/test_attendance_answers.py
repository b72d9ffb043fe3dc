"""What the page of attendance says and asks when a mark is refused or unusual."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_rules import LONGEST_REASON
from ame_desktop.gui.core.page_tools import PageTools
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.marking import DAY, LATE, LEAVE, PRESENT, TODAY, locked
from tests.support.units import Unit

Opener = Callable[..., AttendanceWindow]


@pytest.fixture
def opened(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> Opener:
    """Open the page with the people that the test names."""
    return partial(open_window, unit, page_tools, shown, qtbot)


def test_a_date_that_cannot_be_read_stays_written(opened: Opener) -> None:
    window = opened("Ali")
    window.shift(Qt.Key.Key_S)
    window.type("99/99")
    window.key(Qt.Key.Key_Return)
    assert not window.page.absence_bar.isHidden()
    window.key(Qt.Key.Key_Escape)
    assert window.page.absence_bar.isHidden()
    assert window.focus is window.page.grid


def test_minutes_beyond_the_shift_are_said_at_the_cell_and_stay_written(opened: Opener) -> None:
    window = opened("Ali")
    window.key(Qt.Key.Key_T)
    window.type("500")
    window.key(Qt.Key.Key_Return)
    window.settle()
    assert "högst 420 minuter" in window.page.grid.note.text
    assert window.page.grid.minutes_edit.text() == "500"
    assert (window.row("Ali").state, window.row("Ali").minutes) == (LATE, None)


def test_a_locked_month_is_said_at_the_line_and_nothing_changes(opened: Opener) -> None:
    window = opened("Ali")
    october = date(2026, 10, 28)
    locked(window.unit, "Innegrupp", october)
    window.page.show_day(october)
    window.settle()
    window.key(Qt.Key.Key_N)
    window.settle()
    assert "Enhetschefen kan låsa upp" in window.page.grid.note.text
    assert window.states() == {"Ali": None}


def test_ahead_a_key_announces_and_anything_else_is_refused(opened: Opener) -> None:
    window = opened("Ali")
    window.page.show_day(TODAY + DAY)
    window.settle()
    window.key(Qt.Key.Key_N)
    window.settle()
    assert "har inte varit än" in window.page.grid.note.text
    window.key(Qt.Key.Key_L)
    window.settle()
    assert (window.row("Ali").state, window.row("Ali").announced) == (None, LEAVE)


def test_a_change_far_back_asks_why_in_the_page(opened: Opener) -> None:
    window = opened("Ali")
    window.page.show_day(TODAY - 14 * DAY)
    window.settle()
    window.key(Qt.Key.Key_N)
    window.settle()
    assert not window.page.reasons.isHidden()
    (own,) = window.page.reasons.findChildren(QLineEdit)
    assert own.maxLength() == LONGEST_REASON
    assert window.states() == {"Ali": None}
    window.key(Qt.Key.Key_Space)
    window.settle()
    assert window.states() == {"Ali": PRESENT}
    assert window.row("Ali").corrected


def test_outside_the_period_the_page_asks_and_goes_on(opened: Opener) -> None:
    window = opened("Ali")
    sunday = TODAY - DAY
    window.page.show_day(sunday)
    window.page.tools_row.everyone.setChecked(True)
    window.settle()
    window.page.grid.stand_on_first()
    window.key(Qt.Key.Key_N)
    window.settle()
    assert not window.page.reasons.isHidden()
    window.key(Qt.Key.Key_Space)
    window.settle()
    assert window.row("Ali").outside_period


def test_a_reader_sees_but_does_not_mark(opened: Opener, unit: Unit) -> None:
    window = opened("Ali", ctx=unit.as_role(Role.STAR_COORDINATOR))
    assert window.page.tools_row.rest.isHidden()
    window.key(Qt.Key.Key_N)
    window.settle()
    assert window.states() == {"Ali": None}
    assert window.page.grid.note.text
