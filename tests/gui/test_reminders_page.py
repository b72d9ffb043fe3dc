"""The screen *Att göra*: groups by day, the keys that open, book, fill, move and clear."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.participants import ConsentParty
from ame_desktop.domain.reminders import TodoKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.reminders.af_day_editor import AfDayEditor
from ame_desktop.gui.features.reminders.columns import GroupLine
from ame_desktop.gui.features.reminders.page import Part, RemindersPage
from ame_desktop.gui.features.reminders.todo_view import EVERYTHING, NOTHING, TodoView
from ame_desktop.gui.widgets.field_values import choose
from ame_desktop.services.context import Context
from ame_desktop.services.follow_ups import plan
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.participants import Consent
from tests.support.accessible import assert_named
from tests.support.case_rows import placed, refer, store
from tests.support.keys import press, shortcut
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
NO_MODIFIER, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
Open = Callable[[Context], RemindersPage]


@pytest.fixture
def lena(unit: Unit) -> Context:
    return unit.as_role(Role.CONSULTANT, name="Lena")


def add_case(unit: Unit, lena: Context, given: str, start: date) -> UUID:
    person = People(unit).add(given, "Ek", start=start)
    refer(unit, person, owner=lena.actor.staff_id)
    store(unit, Consent(participant_id=person, party=ConsentParty.AF, given_on=start))
    return person


@pytest.fixture
def people(unit: Unit, lena: Context) -> list[UUID]:
    """Late by nine days, due today, in five days, and in twenty."""
    days = (date(2026, 10, 14), date(2026, 10, 23), date(2026, 10, 28), date(2026, 11, 13))
    names = ("Ali", "Bo", "Cia", "Dan")
    return [add_case(unit, lena, name, day) for name, day in zip(names, days, strict=True)]


@pytest.fixture
def open_page(
    page_tools: PageTools, shown: Callable[[QWidget], QWidget], unit: Unit, qtbot: Any
) -> Open:
    def make(ctx: Context) -> RemindersPage:
        stack = UndoStack(page_tools.tasks, page_tools.bus, lambda changes: undo(ctx, changes))
        page = RemindersPage(replace(page_tools, undo=stack, today=unit.clock.today), ctx)
        shown(page)
        page.activateWindow()
        qtbot.waitUntil(lambda: page_tools.tasks.idle and page.isActiveWindow())
        return page

    return make


def settle(page: RemindersPage, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: page.tools.tasks.idle)
    qtbot.wait(5)
    qtbot.waitUntil(lambda: page.tools.tasks.idle)


def test_what_waits_stands_in_groups_the_late_first(
    people: list[UUID], lena: Context, open_page: Open
) -> None:
    page = open_page(lena)
    view = page.todo
    choose(view.kind_combo, TodoKind.FOLLOW_UP)
    lines = view.model.shown
    headings = [f"{line.group}: {line.count}" for line in lines if isinstance(line, GroupLine)]
    assert headings == ["Försenat: 1", "Idag: 1", "Kommande 7 dagar: 1", "Senare: 1"]
    texts = [view.model.index(n, 0).data() for n in range(len(lines))]
    assert texts[:4] == ["Försenat · 1", "9 dagar sent", "Idag · 1", "Idag"]
    assert view.row is not None
    assert view.row.participant_id == people[0]
    assert "OSB-70" in view.why_label.text()
    assert view.count_label.text() == "4 saker"
    assert_named(page)


def test_arrows_pass_the_headings_and_enter_opens(
    people: list[UUID], lena: Context, open_page: Open
) -> None:
    page = open_page(lena)
    choose(page.todo.kind_combo, TodoKind.FOLLOW_UP)
    page.todo.focus_list()
    press(page.todo.table, Qt.Key.Key_Down)
    assert page.todo.row is not None
    assert page.todo.row.participant_id == people[1]
    press(page.todo.table, Qt.Key.Key_Return)
    recorder: Any = page.tools.open_page
    assert recorder.calls == [("participants", FilePlace(people[1], FilePart.FOLLOW_UPS))]


def test_an_empty_list_is_a_relief_and_leads_to_that_of_others(
    unit: Unit, people: list[UUID], open_page: Open
) -> None:
    chief = unit.as_role(Role.UNIT_CHIEF)
    page = open_page(chief)
    assert page.todo.empty.isVisible()
    assert page.todo.empty._label.text() == NOTHING
    page.todo.empty._button.click()
    assert page.todo.others_check.isChecked()
    assert page.todo.table.isVisible()
    assert not page.todo.table.isColumnHidden(4)


def test_only_kinds_that_stand_in_the_list_are_offered(
    unit: Unit, people: list[UUID], open_page: Open
) -> None:
    todo = open_page(unit.as_role(Role.UNIT_CHIEF)).todo
    assert _offered(todo) == {EVERYTHING}
    todo.others_check.setChecked(True)
    assert _offered(todo) == {EVERYTHING, *(row.kind.label for row in todo._rows)}
    choose(todo.kind_combo, TodoKind.FOLLOW_UP)
    todo.others_check.setChecked(False)
    assert todo.kind_combo.currentText() == EVERYTHING


def _offered(todo: TodoView) -> set[str]:
    return {todo.kind_combo.itemText(n) for n in range(todo.kind_combo.count())}


def test_a_planned_follow_up_moves_in_the_list(
    people: list[UUID], lena: Context, open_page: Open, qtbot: Any
) -> None:
    page = open_page(lena)
    page.command(lambda: plan(lena, people[0], TODAY + timedelta(days=2), 600))
    settle(page, qtbot)
    rows = [row for row in page.todo._rows if row.kind is TodoKind.FOLLOW_UP]
    row = next(row for row in rows if row.participant_id == people[0])
    assert row.what == "Planerad uppföljning klockan 10:00, skulle hållas lör 14 nov"
    assert page.tools.undo.undo()
    settle(page, qtbot)
    rows = [row for row in page.todo._rows if row.kind is TodoKind.FOLLOW_UP]
    row = next(row for row in rows if row.participant_id == people[0])
    assert row.what == "Håll uppföljning"


def test_the_timers_are_shown_as_they_are(unit: Unit, lena: Context, open_page: Open) -> None:
    page = open_page(lena)
    page.tabs.setCurrentIndex(Part.TIMERS)
    assert page.timers.model.rowCount() == len(TodoKind)
    row = next(row for row in page.timers.model.rows if row.timer.kind is TodoKind.FOLLOW_UP)
    assert row.value == "1 månad"


def planned_day(page: RemindersPage, qtbot: Any) -> None:
    """Plan a day of three meetings, with the editor."""
    page.show_af_day()
    settle(page, qtbot)
    page.af_day.new_button.click()
    settle(page, qtbot)
    panel = page.dock.panel
    assert isinstance(panel, AfDayEditor)
    assert panel.ui.room_label.text() == "9 möten ryms efter det gemensamma samtalet."
    panel.ui.end_edit.setText("10.30")
    assert panel.ui.room_label.text() == "3 möten ryms efter det gemensamma samtalet."
    panel.save_button.click()
    settle(page, qtbot)


def booked(page: RemindersPage) -> list[UUID | None]:
    return [slot.participant_id for slot in page.af_day.slots.rows]


def test_a_day_is_filled_moved_cleared_and_booked_by_key(
    people: list[UUID], lena: Context, open_page: Open, qtbot: Any
) -> None:
    page = open_page(lena)
    planned_day(page, qtbot)
    view = page.af_day
    assert booked(page) == [None, None, None]
    view.slot_table.setFocus()
    shortcut(view.slot_table, Qt.Key.Key_F)
    settle(page, qtbot)
    assert booked(page) == people[:3]
    assert view.warning_label.text() == "Dagen är full: 3 av 3 möten är bokade."
    view.slot_table.select(570)
    view.slot_table.setFocus()
    press(view.slot_table, Qt.Key.Key_Return)
    page.prompt._buttons[1].click()
    settle(page, qtbot)
    assert view.slots.rows[0].note == "Trepartsmöte"
    view.slot_table.setFocus()
    shortcut(view.slot_table, Qt.Key.Key_Down, ALT)
    settle(page, qtbot)
    assert booked(page) == [people[1], people[0], people[2]]
    assert view.slot is not None
    assert view.slot.start_minute == 590
    shortcut(view.slot_table, Qt.Key.Key_Delete)
    settle(page, qtbot)
    assert booked(page) == [people[1], None, people[2]]
    view.candidate_table.select(people[3])
    view.candidate_table.setFocus()
    press(view.candidate_table, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert booked(page) == [people[1], people[3], people[2]]
    assert_named(page)


def test_the_agenda_is_saved(
    people: list[UUID], lena: Context, open_page: Open, qtbot: Any, tmp_path: Path
) -> None:
    page = open_page(lena)
    planned_day(page, qtbot)
    plan_shown = page.af_day.plan
    assert plan_shown is not None
    target = tmp_path / "agenda.pdf"
    page._paper.save(target, page._writer(plan_shown.af_day_id))
    settle(page, qtbot)
    assert target.read_bytes().startswith(b"%PDF")


def test_who_only_reads_has_no_buttons_that_write(
    unit: Unit, people: list[UUID], open_page: Open, qtbot: Any
) -> None:
    placed(unit, people[0])
    page = open_page(unit.as_role(Role.UNIT_CHIEF))
    page.show_af_day()
    settle(page, qtbot)
    assert not page.af_day.new_button.isVisible()
    assert page.af_day.empty.isVisible()


def test_a_supervisor_has_no_day_with_af(unit: Unit, open_page: Open) -> None:
    page = open_page(unit.as_role(Role.SUPERVISOR, arenas=(unit.arena("Innegrupp"),)))
    assert not page.tabs.isTabVisible(Part.AF_DAY)
