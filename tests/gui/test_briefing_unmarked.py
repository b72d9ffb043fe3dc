"""On the morning's board: those who lack a mark, first in *Att lösa*, when the time has come."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.attendance_places import AttendancePart, AttendancePlace
from ame_desktop.gui.core.page_tools import PageTools
from tests.gui.briefing_window import BriefingWindow, open_window
from tests.support.keys import press
from tests.support.marking import TODAY
from tests.support.mornings import Morning
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]


def lines(window: BriefingWindow) -> list[str]:
    model = window.page.ui.solve_list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_who_lacks_a_mark_stands_first_and_enter_leads_there(
    unit: Unit, page_tools: PageTools, shown: Shown, qtbot: Any
) -> None:
    gone: list[tuple[str, object]] = []
    tools = replace(page_tools, open_page=lambda page, target: gone.append((page, target)))
    morning = Morning(unit)
    morning.add("Ali")
    morning.add("Bo")
    window = open_window(tools, shown, qtbot, morning.ctx, TODAY)
    said = "Saknar markering: Ali och Bo"
    assert said not in lines(window)
    unit.clock.set(datetime(2026, 11, 23, 9, 15))
    window.page.reload()
    window.settle()
    assert lines(window)[0] == said
    assert window.page.ui.solve_label.text() == f"Att lösa ({len(lines(window))})"
    window.page.ui.solve_list.setCurrentIndex(window.page.ui.solve_list.model().index(0, 0))
    window.page.ui.why_button.click()
    assert "Tryck Enter" in window.page.ui.why_label.text()
    window.page.ui.solve_list.setFocus()
    press(window.page.ui.solve_list, Qt.Key.Key_Return)
    arena = window.page.board.arena_id
    assert gone == [("attendance", AttendancePlace(AttendancePart.UNMARKED, arena))]


def test_who_reads_no_attendance_is_told_nothing(
    unit: Unit, page_tools: PageTools, shown: Shown, qtbot: Any
) -> None:
    Morning(unit).add("Ali")
    unit.clock.set(datetime(2026, 11, 23, 12, 0))
    window = open_window(page_tools, shown, qtbot, unit.as_role(Role.COORDINATOR), TODAY)
    assert not any(line.startswith("Saknar") for line in lines(window))
