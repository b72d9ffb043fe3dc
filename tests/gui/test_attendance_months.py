"""The month on the page: the days that lack marks are links, and opening it asks why."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.attendance.span_model import FIRST_DAY
from ame_desktop.gui.features.attendance.spans import WHY_OPEN
from ame_desktop.gui.features.attendance.views import View
from ame_desktop.services.attendance import day_grid, mark
from tests.gui.attendance_window import AttendanceWindow, open_window
from tests.support.marking import PRESENT, draft
from tests.support.units import Unit

LAST_DAY = date(2026, 10, 30)
MORNING, AFTERNOON = DayPart.MORNING, DayPart.AFTERNOON
LATE, LEFT_EARLY = AttendanceState.LATE, AttendanceState.LEFT_EARLY


@pytest.fixture
def gone() -> list[date]:
    """The days that the page has sent the person to."""
    return []


@pytest.fixture
def opened(
    unit: Unit,
    page_tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    qtbot: Any,
    gone: list[date],
) -> AttendanceWindow:
    """Stand in October of an arena where one day lacks a mark."""
    window = open_window(unit, replace(page_tools, go_to_day=gone.append), shown, qtbot)
    window.people.add("Ali", start=LAST_DAY)
    window.page.show_day(LAST_DAY)
    window.settle()
    window.page.chips.choose(unit.arena("Innegrupp"))
    window.page.switch.choose(View.MONTH)
    window.settle()
    return window


def test_a_day_without_marks_is_a_link_and_hinders_the_lock(
    opened: AttendanceWindow, gone: list[date]
) -> None:
    page = opened.page
    assert page.spans.strip.text == "1 dag saknar närvaro: fre 30 okt"
    page.tools_row.lock.click()
    opened.settle()
    assert "kan inte låsas för Innegrupp" in page.band.text
    (link,) = opened.strip_links
    link.click()
    assert (page.view, gone) == (View.DAY, [LAST_DAY])
    assert page.spans.strip.isHidden()


def test_the_chief_locks_and_opens_with_a_reason(opened: AttendanceWindow) -> None:
    page, arena = opened.page, opened.unit.arena("Innegrupp")
    mark(
        opened.unit.chief,
        draft(opened.people, opened.people.known["Ali"], PRESENT, day=LAST_DAY, reason="x"),
    )
    page.reload()
    opened.settle()
    assert page.spans.strip.text.startswith("Alla dagar är markerade")
    page.tools_row.lock.click()
    opened.settle()
    assert page.spans.is_locked(arena)
    assert page.spans.strip.text.startswith("Låst 23 november 2026 av Anna Berg.")
    assert page.tools_row.lock.text() == "Lås upp månaden"
    page.tools_row.lock.click()
    assert page.reasons.isVisible()
    assert page.reasons._ui.question_label.text() == WHY_OPEN.format(month="oktober 2026")
    opened.type("Fel timmar")
    opened.key(Qt.Key.Key_Return)
    opened.settle()
    assert not page.spans.is_locked(arena)
    assert page.spans.strip.isVisible()


def test_minutes_that_lack_are_links_and_hinder_the_lock(opened: AttendanceWindow) -> None:
    page, ali = opened.page, opened.people.known["Ali"]
    opened.people.add("Bo", start=LAST_DAY)
    for name, state in (("Bo", PRESENT), ("Ali", LATE)):
        person = opened.people.known[name]
        mark(opened.unit.chief, draft(opened.people, person, state, day=LAST_DAY, reason="x"))
    page.reload()
    opened.settle()
    assert page.spans.strip.text == "1 markering saknar minuter: Ali fre 30 okt"
    page.spans.widget.setCurrentIndex(page.spans.widget.model().index(1, 1))
    page.tools_row.lock.click()
    opened.settle()
    assert "Börja med fre 30 okt: Ali." in page.band.text
    row, at = page.spans.widget.current_row, page.spans.widget.currentIndex().column()
    assert row is not None
    assert (row.participant_id, at) == (ali, FIRST_DAY + LAST_DAY.day - 1)
    (link,) = opened.strip_links
    assert link.accessibleName() == "Gå till Ali fre 30 okt, som saknar minuter"
    link.click()
    opened.settle()
    assert page.spans.widget.minutes_edit.isVisible()
    for words in ("20", "Nya uppgifter"):
        opened.type(words)
        opened.key(Qt.Key.Key_Return)
        opened.settle()
    assert page.spans.strip.text.startswith("Alla dagar är markerade")


def mark_half(opened: AttendanceWindow, part: DayPart, state: AttendanceState) -> None:
    wanted = draft(
        opened.people, opened.people.known["Ali"], state, day=LAST_DAY, part=part, reason="x"
    )
    mark(opened.unit.chief, wanted)


def test_the_link_asks_for_the_minutes_of_the_half_that_lacks_them(
    opened: AttendanceWindow,
) -> None:
    page = opened.page
    mark_half(opened, MORNING, PRESENT)
    mark_half(opened, AFTERNOON, LEFT_EARLY)
    page.reload()
    opened.settle()
    (link,) = opened.strip_links
    link.click()
    opened.settle()
    edit = page.spans.widget.minutes_edit
    assert edit.isVisible()
    assert edit.row is not None
    assert edit.row.part is AFTERNOON
    lines = day_grid(opened.unit.chief, LAST_DAY)
    assert [(line.part, line.state) for line in lines] == [
        (MORNING, PRESENT),
        (AFTERNOON, LEFT_EARLY),
    ]


def test_a_half_without_mark_is_told_beside_the_minutes_of_the_other(
    opened: AttendanceWindow,
) -> None:
    mark_half(opened, MORNING, LATE)
    opened.page.reload()
    opened.settle()
    assert opened.page.spans.strip.text == (
        "1 markering saknar minuter: Ali fre 30 okt 1 dag saknar närvaro: fre 30 okt"
    )
