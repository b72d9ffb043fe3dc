"""*Månad* by keys: a question names its cell and goes with it, and a search is kept."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ame_desktop.domain.attendance import SpanRow
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.attendance.span_model import FIRST_DAY
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.attendance import mark
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.marking import PRESENT, TODAY, draft
from tests.support.units import Unit

FRIDAY, SATURDAY = date(2026, 10, 30), date(2026, 10, 31)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> AttendanceWindow:
    """Stand in the grid of October, on a Friday where Ali has a mark and Bo none."""
    window = open_window(unit, page_tools, shown, qtbot)
    for name in ("Ali", "Bo"):
        window.people.add(name, start=date(2026, 9, 1))
    window.people.add("Cia", arena="Utegrupp", start=date(2026, 9, 1))
    mark(
        unit.chief,
        draft(window.people, window.people.known["Ali"], PRESENT, day=FRIDAY, reason="x"),
    )
    window.page.show_day(FRIDAY)
    window.settle()
    window.page.switch.choose(View.MONTH)
    window.settle()
    return window


def state_of(window: AttendanceWindow, name: str, day: date) -> AttendanceState | None:
    """What a person's day says in the span that is shown."""
    span = window.page.spans.widget.span
    assert span is not None
    row = next(row for row in span.rows if row.name.given == name)
    return row.cells[span.days.index(day)].state


def stand(window: AttendanceWindow, name: str, day: date) -> None:
    """Stand on a person's day."""
    window.page.spans.widget.go_to(row_of(window, name), day)


def row_of(window: AttendanceWindow, name: str) -> Any:
    """The key of a person's row."""
    span = window.page.spans.widget.span
    assert span is not None
    row = next(row for row in span.rows if row.name.given == name)
    return row.participant_id, row.place_id


def ask(window: AttendanceWindow) -> None:
    """Take Ali's mark of the Friday away, which asks why."""
    stand(window, "Ali", FRIDAY)
    window.key(Qt.Key.Key_Delete)
    window.settle()
    assert window.page.reasons.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
@pytest.mark.parametrize("day", [FRIDAY, SATURDAY])
def test_a_cell_without_mark_has_nothing_to_take_away_and_asks_nothing(
    opened: AttendanceWindow, key: Qt.Key, day: date
) -> None:
    stand(opened, "Bo", day)
    opened.key(key)
    opened.settle()
    assert opened.page.reasons.isHidden()
    assert len(opened.tools.undo) == 0


def test_backspace_takes_no_mark_away(opened: AttendanceWindow) -> None:
    stand(opened, "Ali", FRIDAY)
    opened.key(Qt.Key.Key_Backspace)
    opened.settle()
    assert opened.page.reasons.isHidden()
    assert state_of(opened, "Ali", FRIDAY) is PRESENT


def test_a_day_without_mark_asks_nothing_far_back_in_the_grid_of_the_day(
    opened: AttendanceWindow,
) -> None:
    opened.page.switch.choose(View.DAY)
    opened.settle()
    opened.move_to("Bo")
    opened.key(Qt.Key.Key_Delete)
    opened.settle()
    assert opened.page.reasons.isHidden()


def test_the_question_names_the_person_and_esc_closes_it_from_anywhere(
    opened: AttendanceWindow,
) -> None:
    ask(opened)
    words = " ".join(label.text() for label in opened.page.reasons.findChildren(QLabel))
    assert "Ali: Fre 30 okt är mer än 7 dagar sedan." in words
    for place in (opened.page.spans.widget, opened.page.tools_row.lock):
        place.setFocus()
        opened.key(Qt.Key.Key_Escape)
        assert opened.page.reasons.isHidden()
        ask(opened)


def change_arena(window: AttendanceWindow) -> None:
    window.page.chips.choose(window.unit.arena("Utegrupp"))


def change_month(window: AttendanceWindow) -> None:
    window.page.show_day(TODAY)


def change_view(window: AttendanceWindow) -> None:
    window.page.switch.choose(View.DAY)


def seek_another(window: AttendanceWindow) -> None:
    window.page.find_name()
    window.type("bo")


@pytest.mark.parametrize("change", [change_arena, change_month, change_view, seek_another])
def test_a_question_goes_with_its_cell_and_nothing_is_written(
    opened: AttendanceWindow, change: Callable[[AttendanceWindow], None]
) -> None:
    ask(opened)
    change(opened)
    opened.settle()
    assert opened.page.reasons.isHidden()
    if change is seek_another:
        assert opened.focus is opened.page.tools_row.filter_edit
    opened.key(Qt.Key.Key_Space)
    opened.settle()
    assert len(opened.tools.undo) == 0


def test_a_half_written_reason_is_there_again_when_the_same_is_asked(
    opened: AttendanceWindow,
) -> None:
    ask(opened)
    opened.type("Felvald")
    change_arena(opened)
    opened.settle()
    opened.page.chips.choose(None)
    opened.settle()
    ask(opened)
    assert opened.page.reasons._ui.reason_edit.text() == "Felvald"


def test_who_is_sought_is_sought_in_another_month_too_and_the_place_is_kept(
    opened: AttendanceWindow,
) -> None:
    stand(opened, "Bo", FRIDAY)
    seek_another(opened)
    opened.page.show_day(date(2026, 9, 15))
    opened.settle()
    span = opened.page.spans.widget.span
    assert span is not None
    assert [row.name.given for row in span.shown] == ["Bo"]
    assert opened.page.tools_row.filter_edit.text() == "bo"
    opened.page.tools_row.filter_edit.clear()
    opened.page.show_day(FRIDAY)
    opened.settle()
    row: SpanRow | None = opened.page.spans.widget.current_row
    assert row is not None
    assert row.name.given == "Bo"
    column = opened.page.spans.widget.currentIndex().column()
    assert column == FIRST_DAY + FRIDAY.day - 1


def test_a_stroke_seeks_from_the_grid_and_from_a_link(opened: AttendanceWindow) -> None:
    for place in (opened.page.spans.widget, opened.strip_links[0]):
        place.setFocus()
        opened.type("/")
        assert opened.focus is opened.page.tools_row.filter_edit
        assert opened.page.tools_row.filter_edit.text() == ""


def test_the_figures_of_a_month_are_never_cut(opened: AttendanceWindow) -> None:
    view = opened.page.spans.widget
    font = view.font()
    font.setPixelSize(2 * font.pixelSize())
    view.setFont(font)
    opened.page.reload()
    opened.settle()
    span = view.span
    assert span is not None
    for place in range(FIRST_DAY + len(span.days), len(span.columns)):
        column = span.columns[place]
        room = min(view.columnWidth(place) - view.fontMetrics().horizontalAdvance(column.text(row))
                   for row in span.rows)  # fmt: skip
        # A stylesheet's padding stands on both sides of the text.
        assert room >= 20
