"""The tab *Personuppgifter*: requests and their days, the extract, and the restriction."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from time import monotonic
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.data_requests import RequestDraft, RequestKind, RequestState
from ame_desktop.domain.participant_drafts import NoteDraft, PersonDraft
from ame_desktop.domain.participant_files import FilePart
from ame_desktop.domain.participants import NoteType
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.data_tab import DataTab
from ame_desktop.gui.features.participants.extract_panel import NO_NAMES
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.widgets.field_values import choose
from ame_desktop.services.context import Context
from ame_desktop.services.data_protection import data_desk, limit, receive
from ame_desktop.services.notes import add_note
from ame_desktop.services.participants import edit_participant
from tests.gui.file_window import file_opener, wait
from tests.support.keys import press
from tests.support.pdf_text import pdf_text
from tests.support.people import add_person
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
Open = Callable[[Context, UUID], tuple[ParticipantsPage, DataTab]]


@pytest.fixture
def open_tab(page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any) -> Open:
    open_file = file_opener(page_tools, shown, qtbot)

    def make(ctx: Context, person: UUID) -> tuple[ParticipantsPage, DataTab]:
        page = open_file(ctx, person, FilePart.DATA)
        tab = page.file_view.rooms[Tab.DATA]
        assert isinstance(tab, DataTab)
        return page, tab

    return make


@pytest.fixture
def person(unit: Unit) -> UUID:
    return add_person(unit.chief, unit.arena("Utegrupp"))


def test_a_request_is_taken_down_answered_and_turned_back(
    unit: Unit, person: UUID, open_tab: Open, qtbot: Any
) -> None:
    page, tab = open_tab(unit.chief, person)
    assert page.file_view.tab is Tab.DATA
    tab.add_button.click()
    panel: Any = page.dock.panel
    choose(panel.ui.kind_combo, RequestKind.RECTIFICATION)
    panel.save_asked.emit()
    wait(page, qtbot)
    assert "vad som ska rättas" in panel.ui.wish_error_label.text()
    panel.ui.wish_edit.setPlainText("Telefonen är fel.")
    panel.save_asked.emit()
    wait(page, qtbot)
    (row,) = tab.model.rows
    assert row.time_left(TODAY) == "30 dagar kvar"
    edit_participant(unit.chief, person, 1, PersonDraft("Ali", "Ahmed", phone="070-1"))
    tab.answer_button.click()
    wait(page, qtbot)
    panel = page.dock.panel
    assert "Personuppgifter: Telefon: – → 070-1" in panel.ui.corrected_text_label.text()
    choose(panel.ui.state_combo, RequestState.GRANTED)
    panel.ui.answer_edit.setPlainText("Telefonen är rättad.")
    panel.save_asked.emit()
    wait(page, qtbot)
    assert tab.model.rows[0].state is RequestState.GRANTED
    assert not tab.answer_button.isEnabled()
    page.tools.undo.undo()
    wait(page, qtbot)
    assert tab.model.rows[0].is_open


def test_an_extract_takes_few_keys_and_little_time(
    unit: Unit, person: UUID, open_tab: Open, qtbot: Any, tmp_path: Path
) -> None:
    add_person(unit.chief, unit.arena("Utegrupp"), "Bodil", "Ekström")
    add_note(unit.chief, person, NoteDraft(NoteType.VISIT, "Samtal", "Arbetar med Bodil Ekström."))
    receive(unit.chief, person, RequestDraft(RequestKind.EXTRACT, TODAY))
    page, tab = open_tab(unit.chief, person)
    began = monotonic()
    tab.extract_button.setFocus()
    press(tab.extract_button, Qt.Key.Key_Space)
    wait(page, qtbot)
    panel: Any = page.dock.panel
    (box,) = panel.boxes.values()
    assert "Bodil Ekström" in box.accessibleName()
    assert not box.isChecked()
    press(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = page.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("registerutdrag_2026-11-23.pdf")
    target = tmp_path / "utdrag.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    wait(page, qtbot)
    took = monotonic() - began
    assert "[annan person]" in pdf_text(target.read_bytes())
    assert tab.model.rows[0].state is RequestState.GRANTED
    assert took < 120


def test_a_name_that_is_ticked_stands(
    unit: Unit, person: UUID, open_tab: Open, qtbot: Any, tmp_path: Path
) -> None:
    page, tab = open_tab(unit.chief, person)
    tab.look()
    wait(page, qtbot)
    panel: Any = page.dock.panel
    assert panel.ui.names_text_label.text() == NO_NAMES
    page.dock.close_panel()
    add_person(unit.chief, unit.arena("Utegrupp"), "Bodil", "Ekström")
    add_note(unit.chief, person, NoteDraft(NoteType.VISIT, "Samtal", "Arbetar med Bodil Ekström."))
    tab.look()
    wait(page, qtbot)
    panel = page.dock.panel
    (box,) = panel.boxes.values()
    box.setChecked(True)
    target = tmp_path / "utdrag.pdf"
    tab.saver.save(panel, person, target)
    wait(page, qtbot)
    assert "Bodil Ekström" in pdf_text(target.read_bytes())


def test_a_restriction_is_said_on_every_tab_until_it_is_lifted(
    unit: Unit, person: UUID, open_tab: Open, qtbot: Any
) -> None:
    receive(unit.chief, person, RequestDraft(RequestKind.RESTRICTION, TODAY, "Jag bestrider."))
    page, tab = open_tab(unit.chief, person)
    assert page.file_view.limited.text == ""
    tab.limit_button.click()
    panel: Any = page.dock.panel
    assert panel.reason == "Jag bestrider."
    panel.save_asked.emit()
    wait(page, qtbot)
    sentence = "begränsad sedan 2026-11-23"
    assert sentence in page.file_view.limited.text
    page.file_view.tabs.setCurrentIndex(Tab.OVERVIEW)
    wait(page, qtbot)
    assert page.file_view.limited.isVisible()
    page.file_view.tabs.setCurrentIndex(Tab.DATA)
    wait(page, qtbot)
    assert not tab.limit_button.isVisible()
    tab.lift_button.click()
    wait(page, qtbot)
    assert page.file_view.limited.text == ""
    assert data_desk(unit.chief, person).limit is None


def test_what_is_refused_is_said_in_the_editor(
    unit: Unit, person: UUID, open_tab: Open, qtbot: Any
) -> None:
    limit(unit.chief, person, "Prövas.")
    page, _ = open_tab(unit.chief, person)
    page.actions_of_file.edit_note(None)
    panel: Any = page.dock.panel
    panel.ui.heading_edit.setText("Samtal")
    panel.save_asked.emit()
    wait(page, qtbot)
    assert "Häv begränsningen först" in panel.summary
    assert panel.ui.heading_edit.text() == "Samtal"


def test_late_answers_say_so_and_others_see_no_tab(
    unit: Unit, person: UUID, open_tab: Open
) -> None:
    came = RequestDraft(RequestKind.EXTRACT, TODAY - timedelta(days=40))
    receive(unit.chief, person, came)
    _, tab = open_tab(unit.chief, person)
    assert tab.model.rows[0].time_left(TODAY) == "9 dagar för sent"
    page, _ = open_tab(unit.as_role(Role.COORDINATOR), person)
    assert not page.file_view.tabs.isTabVisible(Tab.DATA)


def test_what_cannot_be_written_is_said_in_the_panel(
    unit: Unit, person: UUID, open_tab: Open, qtbot: Any, tmp_path: Path
) -> None:
    page, tab = open_tab(unit.chief, person)
    tab.look()
    wait(page, qtbot)
    panel: Any = page.dock.panel
    tab.saver.save(panel, person, tmp_path / "saknas" / "utdrag.pdf")
    wait(page, qtbot)
    assert "kunde inte sparas" in panel.summary
    assert panel.save_button.isEnabled()
    assert not tab.progress.isVisible()


def test_what_somebody_wrote_is_shown_as_text(
    unit: Unit, person: UUID, open_tab: Open, qtbot: Any
) -> None:
    nasty = "<b>Kalle</b> & <img src=x>"
    receive(unit.chief, person, RequestDraft(RequestKind.RECTIFICATION, TODAY, nasty))
    limit(unit.chief, person, nasty)
    page, tab = open_tab(unit.chief, person)
    labels = [label for label in tab.findChildren(QLabel) if nasty in label.text()]
    assert len(labels) == 1
    tab.answer(tab.model.rows[0])
    wait(page, qtbot)
    panel: Any = page.dock.panel
    labels += [label for label in panel.findChildren(QLabel) if nasty in label.text()]
    assert len(labels) == 2
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
