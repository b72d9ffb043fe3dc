"""*Ledighet* and *Chefens beslut* in the file: by hand, by right, and on to a broken plan."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.approval_requests import RequestDraft, RequestFor
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.participant_files import FilePart
from ame_desktop.domain.plans import LeaveKind, PlanKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.participants.way.leaves_section import LeavesSection
from ame_desktop.gui.features.participants.way.leaves_tab import LeavesTab
from ame_desktop.gui.widgets.field_values import choose
from ame_desktop.services.approvals.cases import Heap, cases
from ame_desktop.services.approvals.deciding import refuse
from ame_desktop.services.approvals.requests import request
from ame_desktop.services.context import Context
from ame_desktop.services.drafts import kept
from ame_desktop.services.plans.breaking import broken_plans
from ame_desktop.storage.models.attendance import Attendance
from tests.gui.file_window import file_opener, wait, way_part
from tests.support.case_rows import refer, store
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
Opened = tuple[ParticipantsPage, LeavesSection]
Open = Callable[[Context, UUID], Opened]


@pytest.fixture
def open_part(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Open:
    open_file = file_opener(page_tools, shown, qtbot)

    def make(ctx: Context, person: UUID) -> Opened:
        page = open_file(ctx, person, FilePart.LEAVES)
        sections = way_part(page, FilePart.LEAVES, LeavesTab).sections
        return page, next(each for each in sections if isinstance(each, LeavesSection))

    return make


@pytest.fixture
def lena(unit: Unit) -> Context:
    return unit.as_role(Role.CONSULTANT, name="Lena")


@pytest.fixture
def ali(unit: Unit, lena: Context) -> UUID:
    person = People(unit).add("Ali", "Ahmed")
    refer(unit, person, owner=lena.actor.staff_id)
    return person


def test_a_leave_shows_only_what_its_kind_has(
    lena: Context, ali: UUID, open_part: Open, qtbot: Any
) -> None:
    page, section = open_part(lena, ali)
    section.leaves.add_button.click()
    panel: Any = page.dock.panel
    assert panel.ui.child_born_on_edit.isVisible()
    assert not panel.ui.csn_combo.isVisible()
    choose(panel.ui.kind_combo, LeaveKind.TREATMENT)
    assert panel.ui.called_on_edit.isVisible()
    assert not panel.ui.note_edit.isVisible()
    choose(panel.ui.kind_combo, LeaveKind.PARENTAL)
    panel.ui.start_edit.setText("2026-05-01")
    panel.save_asked.emit()
    wait(page, qtbot)
    assert panel.ui.child_born_on_error_label.text() == "Skriv när barnet är fött."
    panel.ui.child_born_on_edit.setText("2026-04-20")
    panel.save_asked.emit()
    wait(page, qtbot)
    (row,) = section.leaves.model.rows
    shown = [column.text(row) for column in section.leaves.model.columns]
    assert shown == ["Föräldraledighet", "2026-05-01 –", "Information ska ges", ""]
    section.leaves.table.select(row.leave_id)
    section.leaves.edit_button.click()
    again: Any = page.dock.panel
    again.ui.information_on_edit.setText("idag")
    again.save_asked.emit()
    wait(page, qtbot)
    (row,) = section.leaves.model.rows
    assert row.draft.information_on == TODAY
    section.leaves.table.select(row.leave_id)
    section.leaves.remove_button.click()
    wait(page, qtbot)
    assert section.leaves.model.rows == ()


def test_a_refused_leave_leads_to_a_broken_plan_that_is_kept_while_it_is_written(
    unit: Unit, lena: Context, ali: UUID, open_part: Open, qtbot: Any
) -> None:
    chief = unit.as_role(Role.UNIT_CHIEF)
    request(lena, ali, RequestDraft(ApprovalKind.LEAVE, TODAY, TODAY, "Vill resa"))
    (case,) = cases(chief, Heap.WAITING)
    refuse(chief, case.case.case_id, case.case.version, "Praktiken börjar då.")
    page, section = open_part(lena, ali)
    decisions = section.decisions
    assert not decisions.break_button.isVisible()
    decisions.table.select(case.case.case_id)
    assert decisions.break_button.isVisible()
    assert not decisions.edit_button.isVisible()
    decisions.break_button.click()
    panel: Any = page.dock.panel
    assert panel.ui.cause_edit.toPlainText() == "Ledig utan godkännande 2026-11-23."
    panel.ui.minute_edit.setText("9")
    panel.ui.purpose_edit.setPlainText("Börja praktiken.")
    panel.save_asked.emit()
    wait(page, qtbot)
    assert "konsekvenser" in panel.ui.consequences_error_label.text()
    panel.ui.consequences_edit.setPlainText("Praktiken skjuts upp.")
    decisions.acts.kept_form.keep_now()
    wait(page, qtbot)
    (text,) = kept(lena, f"bruten planering:{ali}")
    panel.put_back(text.text)
    assert panel.ui.consequences_edit.toPlainText() == "Praktiken skjuts upp."
    choose(panel.ui.kind_combo, PlanKind.EXPIRED)
    assert not panel.ui.purpose_edit.isVisible()
    choose(panel.ui.kind_combo, PlanKind.BROKEN)
    panel.ui.condition_edit.setPlainText("Ny start i december.")
    panel.save_asked.emit()
    wait(page, qtbot)
    wait(page, qtbot)
    (row,) = broken_plans(lena, ali)
    assert (row.on, row.minute, row.kind) == (TODAY, 540, PlanKind.BROKEN)
    assert kept(lena, f"bruten planering:{ali}") == ()


def test_leave_that_nobody_approved_is_told_of_and_leads_to_a_broken_plan(
    unit: Unit, lena: Context, ali: UUID, open_part: Open
) -> None:
    store(
        unit,
        Attendance(
            participant_id=ali,
            day=TODAY - timedelta(days=3),
            place_id=unit.arena("Innegrupp"),
            state=AttendanceState.LEAVE,
            set_at=unit.clock.now(),
        ),
    )
    page, section = open_part(lena, ali)
    decisions = section.decisions
    assert decisions.unapproved_label.text() == "Ledig utan godkännande: 2026-11-20."
    decisions.break_button.click()
    panel: Any = page.dock.panel
    assert panel.ui.cause_edit.toPlainText() == "Ledig utan godkännande: 2026-11-20."


def test_the_chief_is_asked_for_a_drug_test_and_for_leave(
    unit: Unit, lena: Context, ali: UUID, open_part: Open, qtbot: Any
) -> None:
    page, section = open_part(lena, ali)
    asked: list[object] = []
    tools = replace(page.tools, open_page=lambda *place: asked.append(place))
    page.tools, held = tools, page.tools
    section.decisions.add_button.click()
    page.tools = held
    assert asked == [("approvals", RequestFor(ali))]
    section.decisions.test_button.click()
    panel: Any = page.dock.panel
    panel.ui.reason_edit.setPlainText("Kom påverkad.")
    panel.save_asked.emit()
    wait(page, qtbot)
    (row,) = section.decisions.model.rows
    assert (row.label, row.state.label) == ("Drogtest", "Väntar")


def test_the_chief_reads_and_others_see_nothing_of_it(
    unit: Unit, ali: UUID, open_part: Open
) -> None:
    _, section = open_part(unit.as_role(Role.UNIT_CHIEF), ali)
    assert section.isVisible()
    assert not section.leaves.add_button.isVisible()
    assert not section.decisions.test_button.isVisible()
    _, hidden = open_part(unit.as_role(Role.ATTENDANCE_OFFICER), ali)
    assert not hidden.isVisible()
