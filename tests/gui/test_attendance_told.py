"""What the lists of attendance tell of a mark: minutes that lack, whose it is, what was planned."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.attendance_states import AttendanceState, MarkSource
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.attendance.day_model import PRESENT, REMARKS, STATE
from ame_desktop.gui.features.attendance.looks import COUNTED_WHOLE
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.attendance import day_grid, mark
from ame_desktop.services.attendance_spans import person_days
from ame_desktop.storage.models.attendance import Attendance
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.marking import LATE, NO_SHOW, TODAY, draft
from tests.support.units import Unit

Opener = Callable[..., AttendanceWindow]
SPOKEN, TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def opened(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> Opener:
    return partial(open_window, unit, page_tools, shown, qtbot)


def cell(window: AttendanceWindow, name: str, column: int, role: int = 0) -> str:
    model = window.page.model
    return str(model.index_of(window.row(name).key, column).data(role))


def late(window: AttendanceWindow, minutes: str = "") -> None:
    window.key(Qt.Key.Key_T)
    window.type(minutes)
    window.key(Qt.Key.Key_Return if minutes else Qt.Key.Key_Escape)
    window.settle()


def test_late_without_minutes_is_told_in_the_line_and_beneath_until_they_are_there(
    opened: Opener,
) -> None:
    window = opened("Ali", "Bo")
    window.move_to("Bo")
    window.key(Qt.Key.Key_N)
    window.move_to("Ali")
    late(window)
    assert cell(window, "Ali", PRESENT) == "Minuter saknas"
    assert cell(window, "Ali", PRESENT, TIP) == COUNTED_WHOLE
    assert cell(window, "Ali", STATE, SPOKEN) == "Ali, sen, minuter saknas"
    foot = window.page.closing.foot
    assert foot.label.text().endswith("Minuter saknas för Ali.")
    window.shift(Qt.Key.Key_E)
    assert [line.row.name.given for line in window.page.model.shown if line.row] == ["Ali"]
    late(window, "20")
    assert "Minuter saknas" not in foot.label.text()
    assert cell(window, "Ali", STATE, SPOKEN) == "Ali, sen"


def test_the_same_letter_again_keeps_the_minutes_that_are_stored(opened: Opener) -> None:
    window = opened("Ali")
    late(window, "20")
    late(window)
    (row,) = day_grid(window.unit.chief, TODAY)
    assert (row.state, row.minutes) == (LATE, 400)


def test_the_same_letter_in_the_week_keeps_the_minutes_that_are_stored(opened: Opener) -> None:
    window = opened("Ali")
    late(window, "20")
    window.page.switch.choose(View.WEEK)
    window.settle()
    window.key(Qt.Key.Key_T)
    window.settle()
    edit = window.page.spans.widget.minutes_edit
    assert (window.focus, edit.text()) == (edit, "20")
    window.key(Qt.Key.Key_Escape)
    window.settle()
    (row,) = day_grid(window.unit.chief, TODAY)
    assert (row.state, row.minutes) == (LATE, 400)


@pytest.mark.parametrize("view", [View.WEEK, View.MONTH])
def test_minutes_are_asked_for_in_the_longer_views_too(opened: Opener, view: View) -> None:
    window = opened("Ali")
    window.page.switch.choose(view)
    window.settle()
    window.key(Qt.Key.Key_T)
    window.settle()
    assert window.focus is window.page.spans.widget.minutes_edit
    window.type("900")
    window.key(Qt.Key.Key_Return)
    assert "Skriv högst 420 minuter" in window.page.band.text
    told = window.page.spans.strip.text
    assert told.startswith("1 markering saknar minuter: ") is (view is View.MONTH)
    window.focus.clear()
    window.type("20")
    window.key(Qt.Key.Key_Return)
    window.settle()
    assert window.page.spans.widget.hasFocus()
    (row,) = day_grid(window.unit.chief, TODAY)
    assert (row.state, row.minutes) == (LATE, 400)


def test_an_own_mark_is_told_and_who_corrects_it_is_told_whose_it_was(opened: Opener) -> None:
    window = opened("Ali")
    unit, ali = window.unit, window.people.known["Ali"]
    with unit.chief.write("test.own") as work:
        work.add(
            Attendance(
                participant_id=ali,
                day=TODAY,
                place_id=unit.arena("Innegrupp"),
                state=AttendanceState.PRESENT,
                source=MarkSource.SELF,
                set_by_id=unit.chief.actor.staff_id,
                set_at=work.at,
            )
        )
        work.done(None, "")
    window.page.reload()
    window.settle()
    assert cell(window, "Ali", REMARKS) == "Egen avprickning"
    assert "prickade av sig" in cell(window, "Ali", REMARKS, TIP)
    assert cell(window, "Ali", STATE, SPOKEN) == "Ali, närvarande, egen avprickning"
    mark(unit.chief, draft(window.people, ali, NO_SHOW))
    (day,) = person_days(unit.chief, ali, TODAY, TODAY)
    assert [found.reason for found in day.corrections] == ["Egen avprickning ändrad."]
    window.page.reload()
    window.settle()
    assert cell(window, "Ali", REMARKS) == "Rättad"


def test_whoever_drops_in_has_no_plan_of_no_hours(opened: Opener) -> None:
    window = opened()
    window.people.add("Ali", arena="Mötas")
    window.page.switch.choose(View.MONTH)
    window.settle()
    span = window.page.spans.widget.span
    assert span is not None
    place = next(n for n, column in enumerate(span.columns) if column.key == "agreed")
    assert span.index(0, place).data() == "Drop-in"
    assert span.index(0, place).data(SPOKEN) == "Drop-in"
