"""What the page of attendance shows: a choice of lines, longer views, a person beside."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.attendance.day_model import NAME, STATE
from ame_desktop.gui.features.attendance.views import View
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.accessible import assert_named
from tests.support.marking import TODAY
from tests.support.units import Unit

Opener = Callable[..., AttendanceWindow]


@pytest.fixture
def opened(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> Opener:
    """Open the page with the people that the test names."""
    return partial(open_window, unit, page_tools, shown, qtbot)


def test_only_deviations_and_one_arena_are_shown_on_request(opened: Opener) -> None:
    window = opened("Ali", "Bo")
    window.people.add("Cia", arena="Utegrupp")
    window.page.reload()
    window.settle()
    window.move_to("Bo")
    window.key(Qt.Key.Key_N)
    window.settle()
    window.page.tools_row.deviations.setChecked(True)
    shown = [line.row.name.given for line in window.page.model.shown if line.row]
    assert shown == ["Ali", "Cia"]
    window.page.chips.choose(window.unit.arena("Utegrupp"))
    shown = [line.row.name.given for line in window.page.model.shown if line.row]
    assert shown == ["Cia"]
    assert window.page.remaining.text() == "Återstår 1"


def test_a_cell_is_read_out_with_name_and_state(opened: Opener) -> None:
    window = opened("Åsa")
    window.key(Qt.Key.Key_N)
    window.settle()
    index = window.page.model.index(1, STATE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Åsa, närvarande"
    heading = window.page.model.index(0, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heading == "Innegrupp. Klart. 1 närvarande av 1"
    interface = QAccessible.queryAccessibleInterface(window.page.grid)
    assert interface is not None
    assert_named(window.page)


@pytest.mark.parametrize("view", [View.WEEK, View.MONTH])
def test_a_day_in_a_longer_view_is_marked_with_the_same_keys(opened: Opener, view: View) -> None:
    window = opened("Ali")
    window.page.switch.choose(view)
    window.settle()
    assert window.focus is window.page.spans.widget
    window.key(Qt.Key.Key_G)
    window.settle()
    span = window.page.spans.widget.span
    assert span is not None
    (row,) = span.rows
    place = span.days.index(TODAY)
    assert row.cells[place].state is AttendanceState.LEFT_EARLY
    words = span.index(0, place + 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Ali, mån 23 nov, gick tidigare, minuter saknas"


def test_a_persons_own_days_are_shown_beside_the_grid(opened: Opener) -> None:
    window = opened("Ali")
    window.key(Qt.Key.Key_N)
    window.settle()
    window.key(Qt.Key.Key_Return)
    window.settle()
    panel = window.page.persons.panel
    assert panel.participant_id == window.people.known["Ali"]
    assert panel.summary.startswith("Närvarande 7\N{NO-BREAK SPACE}h av 7\N{NO-BREAK SPACE}h")
    assert_named(window.page)


def test_news_take_no_letters_from_what_is_written(opened: Opener) -> None:
    window = opened("Nina", "Bo")
    page = window.page
    page.choose_view(View.WEEK)
    window.settle()
    assert window.focus is page.spans.widget
    page.find_name()
    window.type("N")
    page.reload()
    window.settle()
    assert window.focus is page.tools_row.filter_edit
    page.choose_view(View.WEEK)
    window.settle()
    assert window.focus is page.spans.widget
    page.tools_row.filter_edit.setFocus()
    page.chips.choose(None)
    window.settle()
    assert window.focus is page.spans.widget
