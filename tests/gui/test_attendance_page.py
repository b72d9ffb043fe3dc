"""Marking a morning by keyboard alone, and what the page says when something is refused."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.attendance.day_model import NAME, STATE
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.announced_absence import announce
from ame_desktop.services.attendance import day_grid
from ame_desktop.services.attendance_months import lock_month
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.accessible import assert_named
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
PRESENT, LATE, SICK = AttendanceState.PRESENT, AttendanceState.LATE, AttendanceState.SICK
NO_SHOW, LEAVE = AttendanceState.NO_SHOW, AttendanceState.LEAVE
Opener = Callable[..., AttendanceWindow]


@pytest.fixture
def opened(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> Opener:
    """Open the page once the test has put its people in place."""

    def make(*names: str, ctx: Any = None) -> AttendanceWindow:
        people = People(unit)
        for name in names:
            people.add(name)
        window = open_window(unit, page_tools, shown, qtbot, ctx)
        window.people = people
        return window

    return make


def test_forty_people_with_five_exceptions_take_at_most_twelve_keys(opened: Opener) -> None:
    names = [f"Person{number:02d}" for number in range(40)]
    window = opened(*names)
    for name, key in (("03", Qt.Key.Key_S), ("11", Qt.Key.Key_V), ("19", Qt.Key.Key_L),
                      ("27", Qt.Key.Key_U)):  # fmt: skip
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


def test_a_letter_in_the_empty_minutes_goes_on_in_the_grid(opened: Opener) -> None:
    window = opened("Ali", "Bo")
    window.move_to("Ali")
    window.key(Qt.Key.Key_T)
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_U)
    window.settle()
    assert window.states() == {"Ali": LATE, "Bo": NO_SHOW}


def test_a_locked_month_is_said_at_the_line_and_nothing_changes(opened: Opener) -> None:
    window = opened("Ali")
    october = date(2026, 10, 28)
    lock_month(window.unit.chief, window.unit.arena("Innegrupp"), october)
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


def test_the_parts_of_a_day_get_their_own_lines(opened: Opener) -> None:
    window = opened("Ali")
    window.key(Qt.Key.Key_D)
    rows = window.page.model.day_rows
    assert [row.part for row in rows] == [DayPart.MORNING, DayPart.AFTERNOON]
    window.page.grid.stand_on(rows[1].key)
    window.key(Qt.Key.Key_S)
    window.settle()
    assert [row.part for row in day_grid(window.unit.chief, TODAY)] == [DayPart.AFTERNOON]


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
    assert words == "Ali, mån 23 nov, gick tidigare"


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


def test_a_reader_sees_but_does_not_mark(opened: Opener, unit: Unit) -> None:
    window = opened("Ali", ctx=unit.as_role(Role.STAR_COORDINATOR))
    assert window.page.tools_row.rest.isHidden()
    window.key(Qt.Key.Key_N)
    window.settle()
    assert window.states() == {"Ali": None}
    assert window.page.grid.note.text


def test_the_chief_locks_a_month_and_opens_it_again(opened: Opener) -> None:
    window = opened("Ali")
    arena = window.unit.arena("Innegrupp")
    window.page.show_day(date(2026, 10, 28))
    window.settle()
    window.page.chips.choose(arena)
    window.page.switch.choose(View.MONTH)
    window.settle()
    window.page.tools_row.lock.click()
    window.settle()
    assert window.page.spans.is_locked(arena)
    assert window.page.tools_row.lock.text() == "Lås upp månaden"
    window.page.tools_row.lock.click()
    window.settle()
    assert not window.page.spans.is_locked(arena)
