"""Earlier days without marks are counted in a link that leads to the latest of them."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.attendance import mark_rest_present
from ame_desktop.services.attendance_missing import missing_days
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.marking import DAY, TODAY
from tests.support.units import Unit

FRIDAY = TODAY - 3 * DAY


def mark_all_but(window: AttendanceWindow, *left: date) -> None:
    arena = window.unit.arena("Innegrupp")
    for number in range(1, 15):
        day = TODAY - number * DAY
        if day not in left:
            mark_rest_present(window.unit.chief, day, arena, "Glömdes bort")
    window.page.reload()
    window.settle()


def test_the_link_leads_to_the_latest_day_that_lacks_a_mark(
    unit: Unit, page_tools: PageTools, shown: Any, qtbot: Any
) -> None:
    gone_to: list[date] = []
    window = open_window(unit, replace(page_tools, go_to_day=gone_to.append), shown, qtbot, "Ali")
    mark_all_but(window, FRIDAY, FRIDAY - DAY, FRIDAY - 2 * DAY)
    link = window.page.missing
    assert link.isVisible()
    assert link.text() == "3 dagar saknar närvaro"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert gone_to == [FRIDAY]
    window.page.show_day(FRIDAY)
    window.settle()
    assert link.text() == "2 dagar saknar närvaro"


def test_the_link_counts_the_chosen_arena_and_stands_on_the_day_only(
    unit: Unit, page_tools: PageTools, shown: Any, qtbot: Any
) -> None:
    window = open_window(unit, page_tools, shown, qtbot, "Ali")
    window.people.add("Cia", arena="Utegrupp")
    mark_all_but(window, FRIDAY)
    link = window.page.missing
    assert link.text() == "10 dagar saknar närvaro"
    window.page.chips.choose(unit.arena("Innegrupp"))
    assert link.text() == "1 dag saknar närvaro"
    window.page.choose_view(View.MONTH)
    window.settle()
    assert not link.isVisible()


def test_an_announced_or_marked_day_is_not_missing(
    unit: Unit, page_tools: PageTools, shown: Any, qtbot: Any
) -> None:
    window = open_window(unit, page_tools, shown, qtbot, "Ali")
    mark_all_but(window)
    assert missing_days(unit.chief, TODAY) == {}
    assert not window.page.missing.isVisible()
