"""*Rättelser* on the page of attendance: found by keys, printed with a purpose, to Excel."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.exports import ListWish
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.attendance import correction_room
from ame_desktop.gui.features.attendance.correction_room import CorrectionRoom
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.attendance import mark
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.accessible import assert_named
from tests.support.marking import PRESENT, SICK, WEEK_AGO, draft
from tests.support.units import Unit


@pytest.fixture
def asked() -> list[Any]:
    """What other pages are opened with."""
    return []


@pytest.fixture
def opened(
    unit: Unit,
    page_tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    qtbot: Any,
    asked: list[Any],
) -> AttendanceWindow:
    tools = replace(page_tools, open_page=lambda *target: asked.append(target))
    window = open_window(unit, tools, shown, qtbot, "Ali", "Eva")
    officer = unit.as_role(Role.ATTENDANCE_OFFICER, name="Nora Närvaro")
    for person in window.people.known.values():
        mark(unit.chief, draft(window.people, person, PRESENT, day=WEEK_AGO))
        mark(officer, draft(window.people, person, SICK, day=WEEK_AGO))
    window.page.switch.choose(View.CORRECTIONS)
    window.settle()
    return window


def room(window: AttendanceWindow) -> CorrectionRoom:
    found = window.page.rooms[View.CORRECTIONS]
    assert isinstance(found, CorrectionRoom)
    return found


def test_the_book_is_read_searched_and_opened_by_keys(opened: AttendanceWindow) -> None:
    book = room(opened)
    assert opened.focus is book.table
    assert book.model.rowCount() == 2
    assert_named(opened.page)
    book.filter_edit.setFocus()
    opened.type("eva")
    assert [row.who for row in book.model.shown] == ["Eva"]
    opened.key(Qt.Key.Key_Down)
    opened.key(Qt.Key.Key_Return)
    opened.settle()
    assert opened.page.persons.panel.participant_id == opened.people.known["Eva"]
    book.filter_edit.setText("finns inte")
    assert book.table.isHidden()
    assert book.empty.isVisible()
    assert book.print_button.isEnabled()


def test_a_month_without_corrections_is_no_paper(opened: AttendanceWindow) -> None:
    opened.page.show_day(WEEK_AGO.replace(month=1))
    opened.settle()
    book = room(opened)
    assert not book.print_button.isEnabled()
    book.print()
    assert not opened.page.reasons.isVisible()


def test_it_is_printed_with_a_purpose(
    opened: AttendanceWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = room(opened)
    monkeypatch.setattr(
        correction_room, "choose_target", lambda *asked: asked[-1](tmp_path / "r.pdf")
    )
    book.print()
    assert opened.page.reasons.isVisible()
    opened.key(Qt.Key.Key_Space)
    opened.settle()
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")


def test_to_excel_leads_to_its_list(opened: AttendanceWindow, asked: list[Any]) -> None:
    opened.page.export()
    first, last = View.MONTH.span(WEEK_AGO)
    assert asked == [("reports", ListWish("rattelser", first, last))]


def test_the_key_of_the_search_goes_to_the_books_own_field(opened: AttendanceWindow) -> None:
    book = room(opened)
    opened.page.find_name()
    assert opened.focus is book.filter_edit
    opened.type("Eva")
    assert book.model.rowCount() == 1
    opened.key(Qt.Key.Key_Down)
    assert opened.focus is book.table


def test_a_long_reason_is_read_whole_beneath_and_takes_no_room_from_the_names(
    opened: AttendanceWindow,
) -> None:
    book, person = room(opened), opened.people.known["Ali"]
    why = "Den här månaden låstes för tidigt, innan alla uppgifter hade kommit in. " * 3
    mark(opened.unit.chief, draft(opened.people, person, PRESENT, day=WEEK_AGO, reason=why))
    opened.page.reload()
    opened.settle()
    at = next(n for n, line in enumerate(book.model.shown) if line.reason)
    book.table.selectRow(at)
    opened.settle()
    assert book.whole_reason.text() == f"Skäl: {why.strip()}"
    assert book.whole_reason.isVisible()
    for place in range(len(book.model.columns) - 1):
        shown = book.table.sizeHintForColumn(place)
        assert book.table.columnWidth(place) >= shown, book.model.columns[place].title
    other = next(n for n, line in enumerate(book.model.shown) if not line.reason)
    book.table.selectRow(other)
    assert book.whole_reason.isHidden()
    book.table.selectRow(at)
    book.filter_edit.setText("finns inte")
    assert book.whole_reason.isHidden()
