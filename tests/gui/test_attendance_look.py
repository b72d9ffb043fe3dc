"""What is painted in the week and the month is seen, and the stair has the room of its rows."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.attendance_places import AttendancePart, AttendancePlace
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.theme import Scheme, Theme
from ame_desktop.gui.core.tokens import contrast
from ame_desktop.gui.features.attendance.absence_room import AbsenceRoom
from ame_desktop.gui.features.attendance.absence_tables import FEW
from ame_desktop.gui.features.attendance.span_model import FIRST_DAY
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.attendance import mark
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.marking import DAY, NO_SHOW, SICK, TODAY, draft
from tests.support.units import Unit

Opener = Callable[..., AttendanceWindow]
_WAITS, _COMES = FIRST_DAY, FIRST_DAY + 1
"""The columns of Monday, which is today, and of Tuesday."""


@pytest.fixture
def opened(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> Opener:
    return partial(open_window, unit, page_tools, shown, qtbot)


@pytest.fixture(params=[Scheme.LIGHT, Scheme.DARK])
def scheme(request: pytest.FixtureRequest, theme: Theme) -> Any:
    theme.choose(request.param)
    yield request.param
    theme.choose(Scheme.LIGHT)


@pytest.mark.parametrize("view", [View.WEEK, View.MONTH])
def test_days_without_a_mark_are_seen_as_they_are_painted(
    opened: Opener, scheme: Scheme, view: View
) -> None:
    window = opened("Ali", "Bo")
    window.page.choose_view(view)
    window.settle()
    table = window.page.spans.widget
    assert table.span is not None
    today = table.span.days.index(TODAY)
    table.setCurrentIndex(table.span.index(0, 0))
    for column in (_WAITS + today, _COMES + today):
        box = table.visualRect(table.span.index(1, column))
        picture = table.viewport().grab(box).toImage()
        middle = picture.width() // 2
        column_of = [picture.pixelColor(QPoint(middle, y)) for y in range(picture.height() // 2)]
        lines = [contrast(colour.name(), picture.pixelColor(0, 0).name()) for colour in column_of]
        assert max(lines) >= 3, (scheme, column, [QColor(c).name() for c in column_of])


def absence(window: AttendanceWindow) -> AbsenceRoom:
    window.page.open(AttendancePlace(AttendancePart.ABSENCE))
    window.settle()
    room = window.page.rooms[View.ABSENCE]
    assert isinstance(room, AbsenceRoom)
    return room


def rows_seen(table: Any) -> int:
    """How many rows are seen whole."""
    inside = table.viewport().rect()
    rows = range(table.model().rowCount())
    return sum(inside.contains(table.visualRect(table.model().index(row, 0))) for row in rows)


def test_each_list_of_absence_is_as_high_as_its_rows_where_both_fit(opened: Opener) -> None:
    window = opened()
    for name, state in (*((f"Ut{n}", NO_SHOW) for n in range(7)), ("Eva", SICK), ("Bo", SICK)):
        mark(window.unit.chief, draft(window.people, window.people.add(name), state))
    room = absence(window)
    assert (rows_seen(room.ladder.table), rows_seen(room.tray.table)) == (7, 2)
    below = room.widget.height() - room.tray.geometry().bottom()
    assert below > 0


def test_a_long_stair_leaves_the_tray_a_few_rows_and_takes_the_rest(opened: Opener) -> None:
    window = opened()
    for n in range(30):
        person = window.people.add(f"Ut{n:02}")
        mark(window.unit.chief, draft(window.people, person, NO_SHOW))
    for n in range(FEW):
        person = window.people.add(f"Sjuk{n}", start=TODAY - DAY)
        mark(window.unit.chief, draft(window.people, person, SICK))
    room = absence(window)
    assert rows_seen(room.tray.table) == FEW
    assert rows_seen(room.ladder.table) >= 7


@pytest.mark.parametrize("view", [View.WEEK, View.MONTH])
def test_a_name_is_shown_whole_where_there_is_room_and_keeps_a_width_drawn_by_hand(
    opened: Opener, view: View
) -> None:
    window = opened("Bo")
    window.people.add("Jamila", "Kovalenko Lindqvist")
    window.page.choose_view(view)
    window.settle()
    window.page.resize(1720, 900)
    table = window.page.spans.widget
    wide = table.fontMetrics().horizontalAdvance("Kovalenko Lindqvist, Jamila")
    assert table.columnWidth(0) > wide
    assert table.horizontalScrollBar().maximum() == 0
    table.setColumnWidth(0, 300)
    window.page.reload()
    window.settle()
    assert table.columnWidth(0) == 300
