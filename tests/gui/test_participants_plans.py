"""The part *Planer*: a plan is written, signed, marked and written anew, by keyboard."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.participant_files import FilePart
from ame_desktop.domain.plans import PlanKind, PlanState
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.participants.way.plan_editors import PlanEditor
from ame_desktop.gui.features.participants.way.plan_signing import SigningEditor
from ame_desktop.gui.features.participants.way.plans_tab import NOTHING, PlansTab
from ame_desktop.gui.widgets.kept_form import FOUND
from ame_desktop.services.context import Context
from ame_desktop.services.plans.reading import plans_of
from ame_desktop.services.plans.writing import change_plan
from tests.gui.file_window import file_opener, wait, way_part
from tests.support.accessible import assert_named
from tests.support.focus_chain import chain
from tests.support.keys import press, type_text
from tests.support.plan_drafts import LABOUR, own_case, signed, written
from tests.support.units import Unit

Open = Callable[[Context, UUID], tuple[ParticipantsPage, PlansTab]]


@pytest.fixture
def lena(unit: Unit) -> Context:
    return unit.as_role(Role.CONSULTANT, name="Lena Hed")


@pytest.fixture
def open_part(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Open:
    open_file = file_opener(page_tools, shown, qtbot)

    def make(ctx: Context, person: UUID) -> tuple[ParticipantsPage, PlansTab]:
        page = open_file(ctx, person, FilePart.PLANS)
        return page, way_part(page, FilePart.PLANS, PlansTab)

    return make


def form_of(page: ParticipantsPage) -> PlanEditor:
    panel = page.dock.panel
    assert isinstance(panel, PlanEditor)
    return panel


def fill(panel: PlanEditor, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        edit = panel.form.findChild(QWidget, f"{name}_edit")
        assert edit is not None, name
        edit.setFocus()
        type_text(edit, text)


def test_a_plan_is_written_sent_and_withdrawn(
    unit: Unit, lena: Context, open_part: Open, qtbot: Any
) -> None:
    ali = own_case(unit, lena)
    page, tab = open_part(lena, ali)
    assert tab._empty.isVisible()
    assert NOTHING in tab._empty._label.text()
    tab._empty.act()
    wait(page, qtbot)
    panel = form_of(page)
    assert_named(panel)
    assert_named(tab)
    fill(
        panel,
        {
            "now": "Söker arbete på lager.",
            "branch": "Lager",
            "goal_on": "2027-03-01",
            "competence": "Truckkort.",
            "follow_up": "Varannan vecka.",
            "deep_follow_up_on": "2027-02-22",
            "deep_follow_up_minute": "10.30",
            "valid_to": "2027-02-26",
        },
    )
    row = panel.rows[0].rows[0]
    type_text(row.text_edit, "Söka arbete")
    type_text(row.quantity_edit, "4 i veckan")
    panel.rows[0].add_button.click()
    type_text(panel.rows[0].rows[1].text_edit, "Praktik")
    press(panel.fields.inputs[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(page, qtbot)
    assert page.dock.panel is None
    plan = tab.plan
    assert plan is not None
    assert [item.text for item in plan.rows] == ["Söka arbete", "Praktik"]
    assert plan.deep_follow_up_minute == 10 * 60 + 30
    assert tab.send_button.isVisible()
    assert "saknas" not in tab._text.toPlainText()
    tab.send_button.click()
    wait(page, qtbot)
    assert tab.plan is not None
    assert tab.plan.state is PlanState.SENT
    assert "underteckna senast" in tab._standing.text()
    assert not tab.edit_button.isVisible()
    tab.withdraw_button.click()
    wait(page, qtbot)
    assert plans_of(lena, ali).plans[0].state is PlanState.WITHDRAWN


def test_an_individual_plan_is_signed_by_all_three_and_its_rows_marked(
    unit: Unit, lena: Context, open_part: Open, qtbot: Any
) -> None:
    ali = own_case(unit, lena)
    written(lena, ali, PlanKind.INDIVIDUAL)
    page, tab = open_part(lena, ali)
    tab.sign_button.click()
    wait(page, qtbot)
    panel = page.dock.panel
    assert isinstance(panel, SigningEditor)
    assert panel.ui.af_edit.isVisible()
    assert not panel.ui.other_edit.isVisible()
    panel.ui.af_edit.clear()
    panel.save_button.click()
    wait(page, qtbot)
    assert panel.ui.af_error_label.text() == "Skriv när arbetsförmedlaren skrev under."
    type_text(panel.ui.af_edit, "2026-11-23")
    panel.save_button.click()
    wait(page, qtbot)
    assert tab.plan is not None
    assert (tab.plan.state, tab.plan.sealed) == (PlanState.SIGNED, True)
    tab.rows_table.select(tab.plan.rows[0].row_id)
    tab.done_button.click()
    wait(page, qtbot)
    assert tab.plan.rows[0].done_on == unit.clock.today()
    assert tab.done_button.text() == "Rad inte klar"


def test_what_a_plan_lacks_is_said_and_its_form_is_kept(
    unit: Unit, lena: Context, open_part: Open, qtbot: Any
) -> None:
    ali = own_case(unit, lena)
    page, tab = open_part(lena, ali)
    tab.write(PlanKind.INDIVIDUAL)
    wait(page, qtbot)
    panel = form_of(page)
    fill(panel, {"goal": "Jag vill bli kock."})
    type_text(panel.rows[1].rows[0].responsible_edit, "Lena Hed")
    assert tab.acts.kept_form is not None
    tab.acts.kept_form.keep_now()
    wait(page, qtbot)
    page.dock.close_panel()
    tab.write(PlanKind.INDIVIDUAL)
    wait(page, qtbot)
    panel = form_of(page)
    assert panel.effect == FOUND
    assert panel.rows[1].rows[0].responsible_edit.text() == "Lena Hed"
    type_text(panel.rows[1].rows[0].text_edit, "Ordna plats")
    panel.save_button.click()
    wait(page, qtbot)
    assert "– Delmål" in tab._text.toPlainText()
    tab.sign_button.click()
    wait(page, qtbot)
    assert isinstance(page.dock.panel, SigningEditor)
    page.dock.panel.save_button.click()
    wait(page, qtbot)
    assert page.dock.panel.summary.startswith("Planen saknar: Delmål")


def test_a_new_edition_and_the_paper(
    unit: Unit, lena: Context, open_part: Open, qtbot: Any, tmp_path: Path
) -> None:
    ali = own_case(unit, lena)
    plan = signed(lena, ali, PlanKind.LABOUR)
    page, tab = open_part(lena, ali)
    target = tmp_path / "plan.pdf"
    tab.acts.save_to(plan, target)
    wait(page, qtbot)
    assert target.read_bytes().startswith(b"%PDF")
    target.unlink()
    tab.renew_button.click()
    wait(page, qtbot)
    assert tab.plan is not None
    assert (tab.plan.edition, tab.plan.state) == (2, PlanState.DRAFT)
    tab.remove_button.click()
    wait(page, qtbot)
    assert [item.edition for item in plans_of(lena, ali).plans] == [1]


def test_the_chief_reads_and_does_not_write(unit: Unit, lena: Context, open_part: Open) -> None:
    ali = own_case(unit, lena)
    signed(lena, ali, PlanKind.LABOUR)
    _, tab = open_part(unit.as_role(Role.UNIT_CHIEF, name="Eva"), ali)
    assert "Söka arbete" in tab._text.toPlainText()
    assert not any(button.isVisible() for button in tab._writing)
    assert tab.pdf_button.isVisible()


def test_afs_plan_is_waited_for_noted_and_renewed(
    unit: Unit, lena: Context, open_part: Open, qtbot: Any
) -> None:
    ali = own_case(unit, lena)
    page, tab = open_part(lena, ali)
    tab.write(PlanKind.AF)
    wait(page, qtbot)
    panel = form_of(page)
    assert_named(panel)
    panel.save_button.click()
    wait(page, qtbot)
    error = panel.form.findChild(QLabel, "registered_on_error_label")
    assert error is not None
    assert error.text() == "Skriv när personen skrevs in hos Arbetsförmedlingen."
    fill(panel, {"registered_on": "2026-10-01"})
    panel.save_button.click()
    wait(page, qtbot)
    line = tab.table.current_row
    assert line is not None
    assert (line.state, line.made_on) == ("Inte gjord än", None)
    tab.open_line(line)
    wait(page, qtbot)
    panel = form_of(page)
    fill(panel, {"made_on": "2026-10-20", "support_need": "Stöd på plats."})
    type_text(panel.rows[1].rows[0].text_edit, "Lämna rapport")
    panel.save_button.click()
    wait(page, qtbot)
    assert tab.plan is not None
    assert (tab.plan.state, len(tab.plan.rows)) == (PlanState.NOTED, 1)
    assert "AF:s plan gäller" in tab._standing.text()
    assert tab.renew_button.text() == "Förnya"
    assert not tab.breaks.break_button.isVisible()
    # What holds is written anew in its next edition.
    tab.write(PlanKind.AF)
    wait(page, qtbot)
    assert tab.plan is not None
    assert (tab.plan.edition, tab.plan.texts) == (2, {"support_need": "Stöd på plats."})


def test_what_a_colleague_changes_meanwhile_is_kept(
    unit: Unit, lena: Context, open_part: Open, qtbot: Any
) -> None:
    ali = own_case(unit, lena)
    plan = written(lena, ali, PlanKind.LABOUR)
    page, tab = open_part(lena, ali)
    tab.open_line(tab.table.current_row)
    wait(page, qtbot)
    panel = form_of(page)
    fill(panel, {"goal": "Heltid."})
    theirs = replace(LABOUR, texts={**LABOUR.texts, "branch": "Kök"}, rows=LABOUR.rows)
    change_plan(lena, plan.plan_id, plan.version, theirs)
    panel.save_button.click()
    wait(page, qtbot)
    stored = plans_of(lena, ali).plans[0]
    assert (stored.texts["branch"], stored.texts["goal"]) == ("Kök", "Heltid.")


def test_tab_comes_to_the_plans_before_what_breaks_one(
    unit: Unit, lena: Context, open_part: Open
) -> None:
    ali = own_case(unit, lena)
    signed(lena, ali, PlanKind.LABOUR)
    _, tab = open_part(lena, ali)
    assert tab.breaks.break_button.isVisible()
    steps = list(chain(tab.table))
    assert steps.index(tab.new_button) < steps.index(tab.breaks.break_button)
    assert steps.index(tab.pdf_button) < steps.index(tab.breaks.break_button)
