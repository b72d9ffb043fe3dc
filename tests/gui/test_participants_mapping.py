"""The part *Kartläggning*: begun, written by keyboard, kept, gone through, signed and followed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.mapping import MappingArea, MappingState
from ame_desktop.domain.mapping_rows import PartRow, SummaryDraft
from ame_desktop.domain.mapping_rules import UNTRAINED
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.participants.way.mapping_editors import (
    AreaEditor,
    CrossEditor,
    SummaryEditor,
)
from ame_desktop.gui.features.participants.way.mapping_sections import Step
from ame_desktop.gui.features.participants.way.mapping_step_editors import (
    ActionEditor,
    ReviewEditor,
    SessionEditor,
    SignEditor,
)
from ame_desktop.gui.features.participants.way.mapping_tab import NOTHING, MappingTab
from ame_desktop.gui.widgets.clash_questions import ClashQuestions
from ame_desktop.gui.widgets.kept_form import FOUND
from ame_desktop.services.context import Context
from ame_desktop.services.mapping import begin, train, write_part
from ame_desktop.services.participants import participant_file
from tests.gui.mapping_window import Open, opener, panel_of, save, stand_on, wait, whole_of
from tests.support.accessible import assert_named
from tests.support.case_rows import refer
from tests.support.keys import press, type_text
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
BODY = MappingArea.BODY


@pytest.fixture
def lena(unit: Unit) -> Context:
    ctx = unit.as_role(Role.CONSULTANT, name="Lena")
    train(unit.chief, ctx.actor.staff_id, date(2026, 1, 1))
    return ctx


@pytest.fixture
def ali(unit: Unit, lena: Context) -> UUID:
    person = People(unit).add("Ali", "Ahmed")
    refer(unit, person, owner=lena.actor.staff_id)
    return person


@pytest.fixture
def open_part(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Open:
    return opener(page_tools, shown, qtbot)


def test_a_person_is_mapped_from_the_first_meeting_to_the_signature(
    lena: Context, ali: UUID, open_part: Open, qtbot: Any
) -> None:
    page, tab = open_part(lena, ali)
    assert NOTHING in tab._empty._label.text()
    tab._empty.act()
    wait(page, qtbot)
    assert tab.part is Step.SESSIONS
    tab.buttons.write_button.click()
    meeting = panel_of(page, SessionEditor)
    meeting.ui.day_edit.setText("idag")
    meeting.ui.start_minute_edit.setText("6")
    meeting.ui.minutes_edit.setText("75")
    press(meeting, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(page, qtbot)
    assert "högst 60 minuter" in meeting.ui.minutes_error_label.text()
    meeting.ui.minutes_edit.setText("60")
    save(page, qtbot)
    tab.view.session_table.selectRow(0)
    tab.buttons.held_button.click()
    wait(page, qtbot)
    write_the_map(page, tab, qtbot)
    write_the_summary(page, tab, qtbot)
    sign_it(page, tab, qtbot)
    whole = whole_of(lena, ali)
    assert (whole.row.state, whole.held) == (MappingState.SIGNED, 1)
    stand_on(tab, BODY)
    assert not tab.buttons.write_button.isVisible()
    press(tab.table, Qt.Key.Key_Return)
    assert page.dock.panel is None


def write_the_map(page: ParticipantsPage, tab: MappingTab, qtbot: Any) -> None:
    stand_on(tab, BODY)
    press(tab.table, Qt.Key.Key_Return)
    area = panel_of(page, AreaEditor)
    assert "Hur upplever du din fysiska hälsa?" in area.ui.questions_label.text()
    assert_named(page)
    type_text(area.ui.hinder_edit, "Lyfter inte tungt")
    type_text(area.ui.facts_edit, "Ont i ryggen")
    save(page, qtbot)
    stand_on(tab, Step.CROSS)
    tab.open_part()
    cross = panel_of(page, CrossEditor)
    type_text(cross.ui.better_for_me_edit, "Egen lön")
    cross.ui.change_stage_combo.setEditText("Har bestämt sig")
    save(page, qtbot)
    assert "Egen lön" in tab.view.cross.accessibleDescription()


def write_the_summary(page: ParticipantsPage, tab: MappingTab, qtbot: Any) -> None:
    stand_on(tab, Step.SUMMARY)
    tab.open_part()
    summary = panel_of(page, SummaryEditor)
    summary.ui.skeleton_button.click()
    assert "Ont i ryggen." in summary.ui.summary_edit.toPlainText()
    for edit in (
        summary.ui.assessment_edit,
        summary.ui.rehabilitation_edit,
        summary.ui.other_actions_edit,
    ):
        type_text(edit, "Halvtid")
    save(page, qtbot)


def sign_it(page: ParticipantsPage, tab: MappingTab, qtbot: Any) -> None:
    assert not tab.buttons.sign_button.isVisible()
    tab.buttons.review_button.click()
    panel_of(page, ReviewEditor)
    save(page, qtbot)
    tab.buttons.sign_button.click()
    sign = panel_of(page, SignEditor)
    assert sign.ui.signed_by_edit.text() == "Ali Ahmed"
    press(sign, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sign.ui.word_error_label.text() == "Skriv UNDERTECKNAD för att låsa kartläggningen."
    type_text(sign.ui.word_edit, "undertecknad")
    save(page, qtbot)


def test_actions_go_on_after_the_signature_and_papers_are_saved(
    lena: Context, ali: UUID, open_part: Open, qtbot: Any, tmp_path: Path
) -> None:
    key = begin(lena, ali).value
    page, tab = open_part(lena, ali)
    stand_on(tab, Step.ACTIONS)
    tab.buttons.write_button.click()
    action = panel_of(page, ActionEditor)
    type_text(action.ui.what_edit, "Ring AF")
    action.ui.due_edit.setText("+7")
    press(action, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(page, qtbot)
    assert "vem som ansvarar" in action.ui.responsible_error_label.text()
    type_text(action.ui.responsible_edit, "Ina, AF")
    save(page, qtbot)
    tab.view.action_table.selectRow(0)
    tab.buttons.edit_button.click()
    changed = panel_of(page, ActionEditor)
    assert changed.ui.responsible_edit.text() == "Ina, AF"
    changed.ui.due_edit.setText("+8")
    save(page, qtbot)
    tab.view.action_table.selectRow(0)
    tab.buttons.done_button.click()
    wait(page, qtbot)
    assert whole_of(lena, ali).actions[0].done_on == TODAY
    assert tab.buttons.done_button.text() == "Inte gjord"
    for act, name in ((tab.steps.map_to, "karta.pdf"), (tab.steps.summary_to, "text.pdf")):
        act(key, tmp_path / name)
        wait(page, qtbot)
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")
    tab.buttons.remove_button.click()
    wait(page, qtbot)
    assert whole_of(lena, ali).actions == ()


def test_what_is_typed_is_kept_and_religion_is_pointed_out(
    lena: Context, ali: UUID, open_part: Open, qtbot: Any
) -> None:
    begin(lena, ali)
    page, tab = open_part(lena, ali)
    stand_on(tab, BODY)
    tab.open_part()
    wait(page, qtbot)
    area = panel_of(page, AreaEditor)
    type_text(area.ui.facts_edit, "Fastar under ramadan")
    qtbot.waitUntil(lambda: "känslig" in area.effect)
    kept = tab.held.kept_form
    assert kept is not None
    kept.keep_now()
    wait(page, qtbot)
    page.dock.close_panel()
    tab.open_part()
    wait(page, qtbot)
    again = panel_of(page, AreaEditor)
    assert again.ui.facts_edit.toPlainText() == "Fastar under ramadan"
    assert again.effect == FOUND
    again.cancel_button.click()
    wait(page, qtbot)


def test_that_a_person_does_not_drive_is_said_without_why(
    lena: Context, ali: UUID, open_part: Open, qtbot: Any
) -> None:
    begin(lena, ali)
    page, tab = open_part(lena, ali)
    stand_on(tab, BODY)
    assert not tab.buttons.driving_button.isVisible()
    stand_on(tab, MappingArea.SUBSTANCES)
    assert tab.buttons.driving_button.isVisible()
    tab.buttons.driving_button.click()
    wait(page, qtbot)
    (row,) = participant_file(lena, ali).restrictions
    assert (row.kind, row.text) == (RestrictionKind.DRIVING, "kör inte fordon")
    qtbot.waitUntil(lambda: not tab.buttons.driving_button.isVisible())


def test_what_a_colleague_wrote_meanwhile_is_merged_or_asked_about(
    unit: Unit, lena: Context, ali: UUID, open_part: Open, qtbot: Any
) -> None:
    begin(lena, ali)
    page, tab = open_part(lena, ali)
    stand_on(tab, BODY)
    tab.open_part()
    area = panel_of(page, AreaEditor)
    part = whole_of(lena, ali).part(BODY)
    assert part.part_id is not None
    other = PartRow(BODY, facts="Kollegans", hinder="Kollegans hinder")
    write_part(lena, part.part_id, part.version, other)
    type_text(area.ui.resources_edit, "Tränar")
    save(page, qtbot)
    stored = whole_of(lena, ali).part(BODY)
    assert stored.columns == ("Kollegans hinder", "Kollegans", "Tränar")
    tab.open_part()
    clash = panel_of(page, AreaEditor)
    write_part(lena, part.part_id, stored.version, replace(stored, facts="Ännu nyare"))
    clash.ui.facts_edit.setPlainText("Mitt")
    press(clash, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(page, qtbot)
    assert page.dock.panel is not None
    assert page.dock.panel.findChild(ClashQuestions) is not None


def test_the_untrained_and_the_chief_only_read(
    unit: Unit, lena: Context, ali: UUID, open_part: Open, qtbot: Any
) -> None:
    begin(lena, ali)
    train(unit.chief, lena.actor.staff_id, None)
    page, tab = open_part(lena, ali)
    assert tab._notice.text() == UNTRAINED
    stand_on(tab, BODY)
    assert not tab.buttons.write_button.isVisible()
    tab.open_part()
    assert page.dock.panel is None
    stand_on(tab, Step.SESSIONS)
    assert tab.buttons.write_button.isVisible()
    chief = unit.as_role(Role.UNIT_CHIEF)
    page, tab = open_part(chief, ali)
    assert tab.prompt.isVisible()
    assert tab.model.rowCount() == 0
    tab._use_reason("Tillsyn")
    wait(page, qtbot)
    assert tab.model.rowCount() == 16
    assert not tab.buttons.write_button.isVisible()
    assert SummaryDraft() == whole_of(lena, ali).summary
