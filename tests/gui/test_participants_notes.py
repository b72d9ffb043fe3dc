"""The tab *Anteckningar*: each kind shows what it asks for, and says what to think of."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.notes import TEMPLATES, MeetingDraft
from ame_desktop.domain.participants import NoteType
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.widgets.field_values import choose
from tests.support.case_rows import refer
from tests.support.scanned import scanned_pdf
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)


@pytest.fixture
def page(
    page_tools: PageTools, shown: Callable[[QWidget], QWidget], unit: Unit, qtbot: Any
) -> ParticipantsPage:
    lena = unit.as_role(Role.CONSULTANT)
    person = People(unit).add("Ali")
    refer(unit, person, owner=lena.actor.staff_id)
    page = ParticipantsPage(replace(page_tools, today=unit.clock.today), lena)
    shown(page)
    page.open_file(person, Tab.NOTES)
    qtbot.waitUntil(lambda: page.tools.tasks.idle and page.open_id is not None)
    return page


def begin(page: ParticipantsPage, kind: NoteType) -> Any:
    page.file_view.notes.add_button.click()
    panel: Any = page.dock.panel
    choose(panel.ui.type_combo, kind)
    return panel


def wait(page: ParticipantsPage, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: page.tools.tasks.idle)


def test_a_joint_meeting_asks_for_its_parts_and_shows_them(
    page: ParticipantsPage, qtbot: Any
) -> None:
    panel = begin(page, NoteType.JOINT_MEETING)
    ui = panel.ui
    assert ui.purpose_edit.isVisible()
    assert not ui.decision_edit.isVisible()
    ui.heading_edit.setText("Möte om våren")
    ui.purpose_edit.setPlainText("Planera våren")
    ui.agreed_edit.setPlainText("Praktik från januari")
    panel.save_asked.emit()
    wait(page, qtbot)
    assert ui.parties_error_label.text() == "Skriv vilka som var med."
    ui.parties_edit.setText("AF")
    panel.save_asked.emit()
    wait(page, qtbot)
    (row,) = page.file_view.notes.model.rows
    assert row.meeting == MeetingDraft("Planera våren", "Praktik från januari", "AF")
    page.file_view.notes.edit_button.click()
    again: Any = page.dock.panel
    assert again.ui.agreed_edit.toPlainText() == "Praktik från januari"


def test_a_decision_of_af_is_written_and_read_back(page: ParticipantsPage, qtbot: Any) -> None:
    panel = begin(page, NoteType.AF_DECISION)
    ui = panel.ui
    assert "Skanna" in ui.kind_help_label.text()
    ui.heading_edit.setText("Beslut om praktik")
    ui.decision_edit.setText("Praktik, 4711")
    ui.decided_on_edit.setText("idag")
    ui.kept_at_edit.setText("Diariet")
    panel.save_asked.emit()
    wait(page, qtbot)
    (row,) = page.file_view.notes.model.rows
    assert row.text.startswith("Beslut: Praktik, 4711\nBeslutat: 2026-11-23")
    page.file_view.notes.edit_button.click()
    again: Any = page.dock.panel
    assert again.ui.kept_at_edit.text() == "Diariet"
    assert not again.ui.text_edit.toPlainText()


def test_a_template_fills_an_empty_text_and_an_untouched_one_is_not_stored(
    page: ParticipantsPage, qtbot: Any
) -> None:
    panel = begin(page, NoteType.PHONE)
    ui = panel.ui
    assert ui.template_button.isVisible()
    ui.template_button.click()
    assert ui.text_edit.toPlainText() == TEMPLATES[NoteType.PHONE]
    assert not ui.template_button.isVisible()
    ui.heading_edit.setText("Ringde")
    panel.save_asked.emit()
    wait(page, qtbot)
    assert page.file_view.notes.model.rows[0].text == ""


def test_a_long_note_gets_a_calm_hint(page: ParticipantsPage, qtbot: Any) -> None:
    panel = begin(page, NoteType.GENERAL)
    assert not panel.ui.template_button.isVisible()
    panel.ui.text_edit.setPlainText("ord " * 160)
    qtbot.waitUntil(lambda: "160 ord" in panel.effect)


def test_what_was_typed_before_a_crash_stands_there_again(
    page: ParticipantsPage, qtbot: Any
) -> None:
    panel = begin(page, NoteType.JOINT_MEETING)
    panel.ui.heading_edit.setText("Möte")
    panel.ui.agreed_edit.setPlainText("Praktik")
    notes = page.actions_of_file.notes
    assert notes.kept_form is not None
    notes.kept_form.keep_now()
    wait(page, qtbot)
    page.dock.close_panel()
    page.file_view.notes.add_button.click()
    wait(page, qtbot)
    again: Any = page.dock.panel
    assert again.kind is NoteType.JOINT_MEETING
    assert again.ui.agreed_edit.toPlainText() == "Praktik"
    again.left.emit()
    wait(page, qtbot)
    page.file_view.notes.add_button.click()
    wait(page, qtbot)
    fresh: Any = page.dock.panel
    assert fresh.ui.heading_edit.text() == ""


def test_a_scanned_paper_is_kept_with_a_note_and_saved_again(
    page: ParticipantsPage, qtbot: Any, tmp_path: Path
) -> None:
    panel = begin(page, NoteType.VISIT)
    panel.ui.heading_edit.setText("Besök")
    panel.save_asked.emit()
    wait(page, qtbot)
    tab, acts = page.file_view.notes, page.actions_of_file.notes
    tab.table.select(tab.model.rows[0].note_id)
    assert tab.attach_button.isVisible()
    assert not tab.paper_button.isVisible()
    paper = tmp_path / "Beslut 4711.pdf"
    paper.write_bytes(scanned_pdf())
    acts.keep(tab.model.rows[0], paper)
    wait(page, qtbot)
    row = tab.model.rows[0]
    assert row.paper == "Beslut 4711"
    tab.table.select(row.note_id)
    assert tab.paper_button.isVisible()
    assert not tab.attach_button.isVisible()
    acts.save_to(row, "", tmp_path / "ut.pdf")
    wait(page, qtbot)
    assert (tmp_path / "ut.pdf").read_bytes() == paper.read_bytes()


def test_both_files_are_asked_for(page: ParticipantsPage, qtbot: Any) -> None:
    panel = begin(page, NoteType.VISIT)
    panel.ui.heading_edit.setText("Besök")
    panel.save_asked.emit()
    wait(page, qtbot)
    tab = page.file_view.notes
    tab.table.select(tab.model.rows[0].note_id)
    tab.attach_button.click()
    (asked,) = page.findChildren(QFileDialog)
    assert asked.windowTitle() == "Välj den skannade handlingen"
    asked.reject()
    page.actions_of_file.notes.save_paper(tab.model.rows[0], "")
    titles = {dialog.windowTitle() for dialog in page.findChildren(QFileDialog)}
    assert "Spara bilagan" in titles
    for dialog in page.findChildren(QFileDialog):
        dialog.reject()
