"""Marking a morning by keyboard alone."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.services.announced_absence import announce
from ame_desktop.services.attendance import day_grid
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.marking import DAY, LATE, NO_SHOW, PRESENT, SICK, TODAY
from tests.support.units import Unit

Opener = Callable[..., AttendanceWindow]


@pytest.fixture
def opened(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> Opener:
    """Open the page with the people that the test names."""
    return partial(open_window, unit, page_tools, shown, qtbot)


def test_forty_people_with_five_exceptions_take_at_most_twelve_keys(opened: Opener) -> None:
    names = [f"Person{number:02d}" for number in range(40)]
    window = opened(*names)
    away = {"03": Qt.Key.Key_S, "11": Qt.Key.Key_V, "19": Qt.Key.Key_L, "27": Qt.Key.Key_U}
    for name, key in away.items():
        window.move_to(f"Person{name}")
        window.key(key)
    window.move_to("Person35")
    window.key(Qt.Key.Key_T)
    window.type("20")
    window.key(Qt.Key.Key_Return)
    window.shift(Qt.Key.Key_N)
    window.settle()
    assert window.keys <= 12
    assert window.page.remaining.text() == "Klart för dagen"
    stored = day_grid(window.unit.chief, TODAY)
    assert sum(row.state is PRESENT for row in stored) == 35
    late = next(row for row in stored if row.state is LATE)
    assert (late.name.given, late.minutes) == ("Person35", 400)


def test_a_key_paints_before_it_is_stored(opened: Opener) -> None:
    window = opened("Ali")
    window.key(Qt.Key.Key_S)
    assert window.row("Ali").state is SICK
    assert window.page.acts.marking.busy
    window.settle()
    assert day_grid(window.unit.chief, TODAY)[0].state is SICK


def test_a_burst_of_keys_is_stored_in_the_order_it_was_typed(opened: Opener) -> None:
    window = opened("Ali")
    for key in (Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_U, Qt.Key.Key_N, Qt.Key.Key_V):
        window.key(key)
    assert window.row("Ali").state is AttendanceState.CHILD_CARE
    window.settle()
    assert window.row("Ali").state is AttendanceState.CHILD_CARE
    assert day_grid(window.unit.chief, TODAY)[0].state is AttendanceState.CHILD_CARE


def test_a_name_is_found_in_three_keys(opened: Opener) -> None:
    window = opened("Ali", "Åsa", "Örjan")
    window.key(Qt.Key.Key_Slash)
    window.page.grid.filter_asked.emit()
    window.keys = 1
    window.type("ör")
    assert window.keys == 3
    assert [line.row.name.given for line in window.page.model.shown if line.row] == ["Örjan"]
    window.key(Qt.Key.Key_Down)
    assert window.page.grid.current_line is not None
    window.key(Qt.Key.Key_N)
    window.settle()
    assert window.states() == {"Ali": None, "Åsa": None, "Örjan": PRESENT}


def test_letters_do_not_mark_while_a_name_is_written(opened: Opener) -> None:
    window = opened("Sara", "Nils")
    window.page.find_name()
    window.type("sn")
    window.settle()
    assert set(window.states().values()) == {None}


def test_every_key_can_be_undone(opened: Opener) -> None:
    window = opened("Ali", "Bo")
    window.move_to("Ali")
    window.key(Qt.Key.Key_S)
    window.shift(Qt.Key.Key_N)
    window.settle()
    assert window.states() == {"Ali": SICK, "Bo": PRESENT}
    window.tools.undo.undo()
    window.settle()
    assert window.states() == {"Ali": SICK, "Bo": None}
    window.tools.undo.undo()
    window.settle()
    assert window.states() == {"Ali": None, "Bo": None}


def test_del_clears_a_mark_and_then_an_announced_absence(opened: Opener) -> None:
    window = opened("Ali")
    announce(window.unit.chief, window.people.known["Ali"], SICK, TODAY, TODAY + DAY)
    window.page.reload()
    window.settle()
    window.key(Qt.Key.Key_N)
    window.settle()
    window.key(Qt.Key.Key_Delete)
    window.settle()
    assert (window.row("Ali").state, window.row("Ali").announced) == (None, SICK)
    window.key(Qt.Key.Key_Delete)
    window.settle()
    assert window.row("Ali").announced is None


def test_the_rest_leaves_announced_absence_alone(opened: Opener) -> None:
    window = opened("Ali", "Bo")
    window.move_to("Ali")
    window.shift(Qt.Key.Key_S)
    window.type("on")
    window.key(Qt.Key.Key_Return)
    window.settle()
    assert window.row("Ali").announced_until == TODAY + 2 * DAY
    assert window.focus is window.page.grid
    window.shift(Qt.Key.Key_N)
    window.settle()
    assert window.states() == {"Ali": None, "Bo": PRESENT}
    assert window.page.remaining.text() == "Klart för dagen"


def test_a_letter_in_the_empty_minutes_goes_on_in_the_grid(opened: Opener) -> None:
    window = opened("Ali", "Bo")
    window.move_to("Ali")
    window.key(Qt.Key.Key_T)
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_U)
    window.settle()
    assert window.states() == {"Ali": LATE, "Bo": NO_SHOW}


def test_the_parts_of_a_day_get_their_own_lines(opened: Opener) -> None:
    window = opened("Ali")
    window.key(Qt.Key.Key_D)
    rows = window.page.model.day_rows
    assert [row.part for row in rows] == [DayPart.MORNING, DayPart.AFTERNOON]
    window.page.grid.stand_on(rows[1].key)
    window.key(Qt.Key.Key_S)
    window.settle()
    stored = day_grid(window.unit.chief, TODAY)
    assert [(row.part, row.state) for row in stored] == [
        (DayPart.MORNING, None),
        (DayPart.AFTERNOON, SICK),
    ]
