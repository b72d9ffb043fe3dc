"""Closing with the keyboard: what the reason asks for, each no at its field, confirmed later."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.closure_drafts import MUNICIPAL, TO_CONFIRM, EnrolmentRow
from ame_desktop.domain.closures import ClosureReason, Counted, Sex
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.services.context import Context
from ame_desktop.services.participants import participant_file
from tests.support.keys import press, type_text
from tests.support.people import add_person
from tests.support.unit_people import People
from tests.support.units import Unit

Open = Callable[[Context, UUID], ParticipantsPage]


@pytest.fixture
def open_file(
    page_tools: PageTools, shown: Callable[[QWidget], QWidget], unit: Unit, qtbot: Any
) -> Open:
    def make(ctx: Context, person: UUID) -> ParticipantsPage:
        page = ParticipantsPage(replace(page_tools, today=unit.clock.today), ctx)
        shown(page)
        page.open_file(person)
        qtbot.waitUntil(lambda: page.tools.tasks.idle and page.open_id is not None)
        return page

    return make


def begin(page: ParticipantsPage, qtbot: Any) -> Any:
    page.actions_of_file.end()
    qtbot.waitUntil(lambda: page.dock.panel is not None)
    return page.dock.panel


def choose(combo: QComboBox, letter: str, times: int = 1) -> None:
    """Choose by the first letter, as with the keyboard."""
    for _ in range(times):
        type_text(combo, letter)


def stored(unit: Unit, person: UUID) -> EnrolmentRow:
    row = participant_file(unit.chief, person).enrolment
    assert row is not None
    return row


def test_work_is_closed_with_the_keyboard(unit: Unit, open_file: Open, qtbot: Any) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"), start=date(2026, 1, 1))
    page = open_file(unit.chief, person)
    panel = begin(page, qtbot)
    ui = panel.ui
    assert page.window().focusWidget() is ui.reason_combo
    assert not ui.employer_edit.isVisible()
    press(ui.reason_combo, Qt.Key.Key_Down)
    assert panel.reason is ClosureReason.WORK_UNSUBSIDISED
    assert ui.counts_text_label.text() == TO_CONFIRM
    assert not ui.subsidy_code_combo.isVisible()
    type_text(ui.outcome_from_edit, "23 nov")
    assert ui.last_day_edit.text() == "23 nov"
    press(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.tools.tasks.idle)
    assert "avslutsanteckning" in panel.summary + ui.note_error_label.text()
    type_text(ui.note_edit, "Fick arbete som snickare.")
    type_text(ui.employer_edit, "Bygg AB")
    for combo in (ui.regular_employer_combo, ui.lasts_two_months_combo):
        choose(combo, "J")
    press(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.tools.tasks.idle and page.dock.panel is None)
    row = stored(unit, person)
    assert (row.closure, row.employer) == (ClosureReason.WORK_UNSUBSIDISED, "Bygg AB")
    assert row.counted is Counted.NOT_YET
    assert "Ska bekräftas" in page.file_view.overview.closing.text


def test_a_municipal_employment_is_said_not_to_count(
    unit: Unit, open_file: Open, qtbot: Any
) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"))
    People(unit).place(person, "Biblioteket")
    page = open_file(unit.chief, person)
    panel = begin(page, qtbot)
    assert "Stängs med sista dagen: Praktik, Biblioteket" in panel.effect
    choose(panel.ui.reason_combo, "K")
    assert panel.reason is ClosureReason.MUNICIPAL_EMPLOYMENT
    assert panel.ui.counts_text_label.text() == MUNICIPAL
    assert not panel.ui.regular_employer_combo.isVisible()
    assert "Placering som fortsätter: Praktik, Biblioteket" in panel.effect

    assert "Berätta för:" in panel.effect


def test_a_month_later_the_work_is_confirmed(unit: Unit, open_file: Open, qtbot: Any) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"), start=date(2026, 1, 1))
    page = open_file(unit.chief, person)
    panel = begin(page, qtbot)
    ui = panel.ui
    press(ui.reason_combo, Qt.Key.Key_Down)
    type_text(ui.outcome_from_edit, "idag")
    ui.employer_edit.setText("Bygg AB")
    ui.note_edit.setPlainText("Arbete.")
    for combo in (ui.regular_employer_combo, ui.lasts_two_months_combo):
        choose(combo, "J")
    panel.save_asked.emit()
    qtbot.waitUntil(lambda: page.tools.tasks.idle and page.dock.panel is None)
    unit.clock.set(datetime(2026, 12, 23, 8))
    page.reload()
    qtbot.waitUntil(lambda: page.tools.tasks.idle)
    buttons = page.file_view.overview.closing.findChildren(QPushButton)
    next(b for b in buttons if b.accessibleName() == "Bekräfta arbetet").click()
    confirm: Any = page.dock.panel
    choose(confirm.ui.lasted_combo, "J")
    confirm.save_asked.emit()
    qtbot.waitUntil(lambda: page.tools.tasks.idle and page.dock.panel is None)
    assert stored(unit, person).counted is Counted.YES


def test_the_statistics_are_filled_in(unit: Unit, open_file: Open, qtbot: Any) -> None:
    arena = unit.arena("Utegrupp")
    person = add_person(unit.chief, arena)
    page = open_file(unit.as_role(Role.SUPERVISOR, arenas=(arena,)), person)
    assert "Saknas" in page.file_view.overview.closing.text
    buttons = page.file_view.overview.closing.findChildren(QPushButton)
    next(b for b in buttons if "statistik" in b.accessibleName()).click()
    panel: Any = page.dock.panel
    choose(panel.ui.sex_combo, "K")
    panel.save_asked.emit()
    qtbot.waitUntil(lambda: page.tools.tasks.idle and page.dock.panel is None)
    assert stored(unit, person).statistics.sex is Sex.WOMAN
    assert "Kvinna" in page.file_view.overview.closing.text


def test_who_only_reads_sees_no_statistics(unit: Unit, open_file: Open) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"))
    page = open_file(unit.as_role(Role.COORDINATOR), person)
    assert not page.file_view.overview.closing.isVisible()
