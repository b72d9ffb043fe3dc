"""A plan that is not followed, in the list of plans: broken, extended, lifted, and closed."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.closures import ClosureReason
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participant_files import FilePart
from ame_desktop.domain.plans import PlanKind, PlanState
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.participants.way.break_buttons import BreakButtons
from ame_desktop.gui.features.participants.way.plans_tab import PlansTab
from ame_desktop.services.context import Context
from ame_desktop.services.plans.breaking import broken_plans, extend
from ame_desktop.storage.models.plans import Plan
from tests.gui.file_window import file_opener, wait, way_part
from tests.support.case_rows import refer, store
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)


@pytest.fixture
def lena(unit: Unit) -> Context:
    return unit.as_role(Role.CONSULTANT, name="Lena")


@pytest.fixture
def plan(unit: Unit, lena: Context) -> Plan:
    person = People(unit).add("Ali", "Ahmed")
    refer(unit, person, owner=lena.actor.staff_id)
    row = Plan(
        id=new_id(),
        participant_id=person,
        kind=PlanKind.LABOUR,
        state=PlanState.SIGNED,
        made_by_id=lena.actor.staff_id,
        made_on=TODAY - timedelta(days=30),
    )
    store(unit, row)
    return row


@pytest.fixture
def open_tab(
    page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> Callable[[Context, UUID], tuple[ParticipantsPage, PlansTab]]:
    open_file = file_opener(page_tools, shown, qtbot)

    def make(ctx: Context, person: UUID) -> tuple[ParticipantsPage, PlansTab]:
        page = open_file(ctx, person, FilePart.PLANS)
        return page, way_part(page, FilePart.PLANS, PlansTab)

    return make


def seen(breaks: BreakButtons) -> list[str]:
    return [button.text() for button in breaks.buttons if button.isVisible()]


def texts_of(tab: PlansTab) -> list[str]:
    return [label.text() for label in tab.findChildren(QLabel)]


def write_break(page: ParticipantsPage, tab: PlansTab, qtbot: Any) -> Any:
    tab.breaks.break_button.click()
    panel: Any = page.dock.panel
    panel.ui.minute_edit.setText("9.30")
    for name in ("cause", "purpose", "consequences", "condition"):
        getattr(panel.ui, f"{name}_edit").setPlainText(f"Text {name}")
    panel.save_asked.emit()
    wait(page, qtbot)
    return panel


def choose_broken(page: ParticipantsPage, tab: PlansTab, qtbot: Any) -> None:
    rows = [line for line in tab.model.rows if line.broken is not None]
    line = next((line for line in rows if line.broken and line.broken.runs), rows[0])
    tab.table.select(line.key)
    wait(page, qtbot)


def test_a_plan_is_broken_extended_and_opened_for_a_new_one(
    unit: Unit, lena: Context, plan: Plan, open_tab: Any, qtbot: Any
) -> None:
    page, tab = open_tab(lena, plan.participant_id)
    tab.table.select(plan.id)
    assert seen(tab.breaks) == ["Bryt planeringen…"]
    write_break(page, tab, qtbot)
    assert "Bruten planering till 2027-01-23" in texts_of(tab)
    choose_broken(page, tab, qtbot)
    assert seen(tab.breaks) == [
        *("Skriv in kontakt…", "Likvärdig planering…", "Avsluta…"),
        *("Rätta…", "PDF…", "Meddelande…"),
    ]
    tab.breaks.correct_button.click()
    correcting: Any = page.dock.panel
    assert correcting.ui.minute_edit.text() == "09:30"
    correcting.ui.cause_edit.setPlainText("Kom en timme sent")
    correcting.save_asked.emit()
    wait(page, qtbot)
    line = next(line for line in tab.model.rows if line.broken and line.broken.runs)
    tab.table.select(line.key)
    tab.breaks.extend_button.click()
    panel: Any = page.dock.panel
    row, _ = broken_plans(lena, plan.participant_id)
    extend(lena, row.plan_id, row.version, TODAY)
    panel.save_asked.emit()
    wait(page, qtbot)
    # Somebody else wrote in a contact meanwhile: the person reads that and saves again.
    assert page.dock.panel is not None
    page.dock.panel.save_asked.emit()
    wait(page, qtbot)
    assert page.dock.panel is None
    choose_broken(page, tab, qtbot)
    tab.breaks.lift_button.click()
    lifting: Any = page.dock.panel
    assert lifting.ui.condition_text_label.text().endswith("Text condition")
    lifting.save_asked.emit()
    assert lifting.ui.equal_error_label.text() == "Skriv vilken planering personen har lagt fram."
    lifting.ui.equal_edit.setPlainText("Praktik på Köket")
    lifting.save_asked.emit()
    wait(page, qtbot)
    row, _ = broken_plans(lena, plan.participant_id)
    assert row.standing == "Likvärdig planering framlagd"
    choose_broken(page, tab, qtbot)
    assert seen(tab.breaks) == ["Bryt planeringen…", "PDF…", "Meddelande…"]


def test_closing_is_proposed_and_the_papers_are_made(
    lena: Context, plan: Plan, open_tab: Any, qtbot: Any, tmp_path: Path
) -> None:
    page, tab = open_tab(lena, plan.participant_id)
    tab.table.select(plan.id)
    write_break(page, tab, qtbot)
    choose_broken(page, tab, qtbot)
    tab.breaks.end_button.click()
    wait(page, qtbot)
    panel: Any = page.dock.panel
    assert panel.reason is ClosureReason.SEPARATED
    assert panel.ui.note_edit.toPlainText() == (
        "Bruten planering sedan 2026-11-23, löper till 2027-01-23."
    )
    page.dock.close_panel()
    (row,) = broken_plans(lena, plan.participant_id)
    tab.breaks.papers.save_to(row, tmp_path / "plan.pdf")
    wait(page, qtbot)
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")
    tab.breaks.message_button.click()
    wait(page, qtbot)
    message: Any = page.dock.panel
    message.youth_check.setChecked(True)
    wait(page, qtbot)
    assert "Ungdomskoordinatorn" in message.text_label.text()
    assert "Ali" not in message.text_label.text()
    message.save_button.click()
    assert QGuiApplication.clipboard().text() == message.text_label.text()
    assert page.dock.panel is None


def test_a_plan_whose_days_are_over_is_noted_as_expired(
    unit: Unit, lena: Context, plan: Plan, open_tab: Any, qtbot: Any
) -> None:
    store(
        unit,
        Plan(
            id=(key := new_id()),
            participant_id=plan.participant_id,
            kind=PlanKind.INDIVIDUAL,
            state=PlanState.SIGNED,
            made_by_id=lena.actor.staff_id,
            made_on=TODAY - timedelta(days=90),
            valid_to=TODAY - timedelta(days=1),
        ),
    )
    page, tab = open_tab(lena, plan.participant_id)
    tab.table.select(key)
    assert seen(tab.breaks) == ["Planen har gått ut…"]
    tab.breaks.break_button.click()
    panel: Any = page.dock.panel
    assert panel.kind is PlanKind.EXPIRED
    panel.ui.cause_edit.setPlainText("Gick ut utan en ny.")
    panel.ui.condition_edit.setPlainText("Heltid.")
    panel.save_asked.emit()
    wait(page, qtbot)
    (row,) = broken_plans(lena, plan.participant_id)
    assert (row.kind, row.on) == (PlanKind.EXPIRED, TODAY - timedelta(days=1))


def test_the_chief_reads_and_prints_and_changes_nothing(
    unit: Unit, lena: Context, plan: Plan, open_tab: Any, qtbot: Any
) -> None:
    page, tab = open_tab(lena, plan.participant_id)
    tab.table.select(plan.id)
    write_break(page, tab, qtbot)
    page, tab = open_tab(unit.as_role(Role.UNIT_CHIEF), plan.participant_id)
    tab.table.select(plan.id)
    assert seen(tab.breaks) == []
    choose_broken(page, tab, qtbot)
    assert seen(tab.breaks) == ["PDF…", "Meddelande…"]
