"""Beneath the lines: who lacks a mark, only them at one key, and the day that is closed."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from ame_desktop.domain.attendance_places import AttendancePart, AttendancePlace
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.reminders import TodoKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.attendance.day_model import heading_text
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.reminders import counts, todo
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.marking import PRESENT, SICK
from tests.support.units import Unit

Opener = Callable[..., AttendanceWindow]


@pytest.fixture
def opened(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> Opener:
    return partial(open_window, unit, page_tools, shown, qtbot)


def it_is(window: AttendanceWindow, hour: int, minute: int) -> None:
    window.unit.clock.set(datetime(2026, 11, 23, hour, minute))
    window.page.closing.tell()


def said(window: AttendanceWindow) -> str:
    return window.page.closing.foot.label.text()


def names(window: AttendanceWindow) -> list[str]:
    return [line.row.name.given for line in window.page.model.shown if line.row is not None]


def test_those_who_lack_a_mark_are_named_when_the_time_has_come(opened: Opener) -> None:
    window = opened("Ali", "Bo", "Cia")
    it_is(window, 9, 14)
    assert said(window) == "3 personer saknar markering än så länge."
    it_is(window, 9, 15)
    assert (
        said(window) == "Klockan har passerat 09:15. 3 personer saknar markering: Ali, Bo och Cia."
    )
    window.move_to("Ali")
    window.key(Qt.Key.Key_N)
    window.settle()
    assert said(window).endswith("2 personer saknar markering: Bo och Cia.")
    it_is(window, 15, 0)
    assert said(window) == "2 personer saknar markering: Bo och Cia."


def test_one_key_shows_only_them_and_who_is_marked_stays(opened: Opener) -> None:
    window = opened("Ali", "Bo", "Cia")
    window.move_to("Ali")
    window.key(Qt.Key.Key_N)
    window.settle()
    window.shift(Qt.Key.Key_E)
    assert names(window) == ["Bo", "Cia"]
    window.move_to("Bo")
    window.key(Qt.Key.Key_S)
    window.settle()
    assert names(window) == ["Bo", "Cia"]
    assert window.states() == {"Ali": PRESENT, "Bo": SICK, "Cia": None}
    window.shift(Qt.Key.Key_E)
    assert names(window) == ["Ali", "Bo", "Cia"]


def test_the_day_is_closed_when_nobody_lacks_a_mark_and_opened_again(opened: Opener) -> None:
    window = opened("Ali", "Bo")
    window.shift(Qt.Key.Key_A)
    window.settle()
    assert window.page.band.text.startswith("2 personer saknar markering i Innegrupp: Ali")
    window.shift(Qt.Key.Key_N)
    window.settle()
    assert said(window) == "Alla som väntas har en markering eller är anmälda."
    window.shift(Qt.Key.Key_A)
    window.settle()
    assert said(window).startswith("Dagen är avslutad i Innegrupp")
    foot = window.page.closing.foot
    assert foot.close_button.isHidden()
    window.qtbot.mouseClick(foot.reopen_button, Qt.MouseButton.LeftButton)
    window.settle()
    assert foot.reopen_button.isHidden()
    window.page.choose_view(View.WEEK)
    window.settle()
    assert foot.isHidden()


def test_an_arena_where_minutes_are_missing_is_not_said_to_be_done(opened: Opener) -> None:
    window = opened("Ali", "Bo")
    window.move_to("Bo")
    window.key(Qt.Key.Key_T)
    window.settle()
    assert window.focus is not None
    window.qtbot.keyClick(window.focus, Qt.Key.Key_Return)
    window.move_to("Ali")
    window.shift(Qt.Key.Key_N)
    window.settle()
    (arena,) = (row for row in window.page.model.statuses if row.name == "Innegrupp")
    assert (arena.complete, heading_text(arena)) == (
        False,
        "Minuter saknas för 1. 2 närvarande",
    )
    chips = [chip.text() for chip in window.page.chips.findChildren(QToolButton)]
    assert "Innegrupp · minuter saknas" in chips
    window.shift(Qt.Key.Key_A)
    window.settle()
    assert "bokstav igen och skriv dem" in window.page.band.text
    current = window.page.grid.current_line
    assert current is not None
    assert current.name.given == "Bo"
    window.key(Qt.Key.Key_T)
    window.settle()
    window.qtbot.keyClicks(window.focus, "20")
    window.qtbot.keyClick(window.focus, Qt.Key.Key_Return)
    window.settle()
    (arena,) = (row for row in window.page.model.statuses if row.name == "Innegrupp")
    assert (arena.complete, heading_text(arena)) == (True, "Klart. 2 närvarande av 2")


def test_what_waits_leads_to_those_who_lack_a_mark(opened: Opener) -> None:
    window = opened("Ali", "Bo")
    unit, page = window.unit, window.page
    assert [row for row in todo(unit.chief) if row.kind is TodoKind.UNMARKED] == []
    it_is(window, 9, 30)
    (row,) = (row for row in todo(unit.chief) if row.kind is TodoKind.UNMARKED)
    assert row.what == "2 personer saknar markering i Innegrupp"
    place = AttendancePlace(AttendancePart.UNMARKED, unit.arena("Innegrupp"))
    assert row.target == place
    assert counts(unit.chief)["attendance"] == (1 if row.mine else 0)
    page.open(row.target)
    window.settle()
    assert page.chips.arena_id == place.arena_id
    assert page.closing.only is not None


def test_the_line_one_stands_on_is_seen_when_the_day_is_shown_again(opened: Opener) -> None:
    window = opened(*(f"P{place:02}" for place in range(60)))
    grid = window.page.grid
    window.move_to("P55")
    window.page.choose_view(View.ABSENCE)
    window.settle()
    grid.scrollToTop()
    window.page.choose_view(View.DAY)
    window.settle()
    assert grid.current_line is not None
    assert grid.current_line.name.given == "P55"
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()).center())


def test_another_arena_shows_those_who_lack_a_mark_there(opened: Opener) -> None:
    window = opened("Ali")
    unit, page = window.unit, window.page
    window.people.add("Ute", arena="Utegrupp")
    page.reload()
    window.settle()
    for arena, there in (("Innegrupp", "Ali"), ("Utegrupp", "Ute")):
        page.open(AttendancePlace(AttendancePart.UNMARKED, unit.arena(arena)))
        window.settle()
        assert names(window) == [there]
    page.chips.choose(unit.arena("Innegrupp"))
    assert names(window) == ["Ali"]
    page.chips.choose(None)
    assert sorted(names(window)) == ["Ali", "Ute"]


def test_a_refused_close_is_not_said_any_more_when_somebody_has_been_marked(
    opened: Opener,
) -> None:
    window = opened("Ali", "Bo")
    window.shift(Qt.Key.Key_A)
    window.settle()
    assert window.page.band.text.startswith("2 personer saknar markering")
    window.key(Qt.Key.Key_N)
    window.settle()
    assert not window.page.band.text


def test_a_mark_that_is_stored_takes_away_no_refusal_of_another(opened: Opener) -> None:
    window = opened("Ali", "Bo")
    window.key(Qt.Key.Key_N)
    window.page.show_error(DomainError("Bos märke togs inte emot."))
    window.settle()
    assert window.page.band.text == "Bos märke togs inte emot."
