"""*Dokument*: the list with its filters, beginning a document, and who reaches what."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.final_documents import DocumentKind
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.dialogs.new_document import NewDocumentEditor
from ame_desktop.gui.features.final_documents.document_list import EVERYTHING, MINE
from ame_desktop.gui.features.final_documents.page import FinalDocumentsPage
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents import document, send_to
from tests.gui.documents_window import (
    CTRL,
    Writer,
    begin,
    numbers,
    open_page,
    person_to_write_about,
    supervisor,
)
from tests.support.accessible import assert_named
from tests.support.keys import press, type_text
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]
Open = Callable[[Context], Writer]


@pytest.fixture
def show(unit: Unit, page_tools: PageTools, shown: Shown, qtbot: Any) -> Open:
    def shows(ctx: Context) -> Writer:
        writer = Writer(unit, open_page(unit, page_tools, ctx, shown), qtbot, ctx)
        writer.settle()
        return writer

    return shows


def choose_state(page: FinalDocumentsPage, text: str) -> None:
    combo = page.list.state_combo
    combo.setCurrentText(text)
    combo.activated.emit(combo.currentIndex())


def test_an_empty_list_offers_the_first_document(unit: Unit, show: Open) -> None:
    person_to_write_about(unit)
    writer = show(unit.chief)
    assert writer.page.list.empty.isVisible()
    assert_named(writer.page)


def test_a_document_is_begun_by_keys_and_opened(unit: Unit, show: Open) -> None:
    person_to_write_about(unit)
    begin(unit, person_to_write_about(unit), DocumentKind.COMPETENCE_CARD)
    writer = show(unit.chief)
    writer.page.list.table.focus_first()
    writer.key(Qt.Key.Key_N, CTRL)
    panel = writer.page.dock.panel
    assert isinstance(panel, NewDocumentEditor)
    assert_named(panel)
    writer.key(Qt.Key.Key_Return)
    assert panel.ui.participant_id_error_label.text() == "Välj vem dokumentet gäller."
    for letter in "ek":
        press(QApplication.focusWidget() or panel, 0, text=letter)
    writer.settle()
    writer.key(Qt.Key.Key_Return)
    assert writer.page.view.title.startswith("Ali Ek · Slutdokument SD-2026-0001")
    assert not writer.page.dock.isVisible()
    assert len(numbers(unit)) == 2


def test_the_list_is_filtered_and_narrowed(unit: Unit, show: Open) -> None:
    ali, sara = person_to_write_about(unit), person_to_write_about(unit)
    begin(unit, ali)
    begin(unit, sara, DocumentKind.COMPETENCE_CARD)
    page = show(unit.chief).page
    assert page.list.model.rowCount() == 2
    type_text(page.list.filter_edit, "kompetens")
    assert [row.kind for row in page.list.model.shown] == [DocumentKind.COMPETENCE_CARD]
    page.list.filter_edit.clear()
    choose_state(page, "Släppt")
    assert page.list.empty.isVisible()
    choose_state(page, EVERYTHING)
    assert page.list.model.rowCount() == 2


def test_a_supervisor_writes_the_sections_that_were_sent(unit: Unit, show: Open) -> None:
    key = begin(unit, person_to_write_about(unit))
    karin = supervisor(unit)
    row = next(
        row for row in document(unit.chief, key).sections if row.key == FinalHeading.STRENGTHS
    )
    send_to(unit.chief, row.section_id, row.version, karin.actor.staff_id)
    writer = show(karin)
    choose_state(writer.page, MINE)
    assert writer.page.list.model.rowCount() == 1
    assert not writer.page.list.new_button.isVisible()
    writer.open_first()
    view = writer.page.view
    assert not view.preview.isVisible()
    assert not view.main_button.isVisible()
    assert not view.preview_button.isVisible()
    writer.type("Noggrann och uthållig.")
    writer.key(Qt.Key.Key_Return, CTRL)
    assert writer.stored(FinalHeading.STRENGTHS).text == "Noggrann och uthållig."
    assert writer.stored(FinalHeading.STRENGTHS).ready
    writer.page.release()


def test_the_chief_reads_but_writes_nothing(unit: Unit, show: Open) -> None:
    begin(unit, person_to_write_about(unit))
    writer = show(unit.as_role(Role.UNIT_CHIEF))
    assert not writer.page.list.new_button.isVisible()
    writer.open_first()
    assert writer.text.isReadOnly()
    assert not writer.page.view.main_button.isVisible()
    assert writer.page.view.preview.isVisible()
    writer.page.release()


def test_going_back_stands_on_the_document(unit: Unit, show: Open) -> None:
    begin(unit, person_to_write_about(unit))
    last = begin(unit, person_to_write_about(unit), DocumentKind.COMPETENCE_CARD)
    writer = show(unit.chief)
    writer.page.open(last)
    writer.settle()
    writer.key(Qt.Key.Key_Escape)
    assert writer.page.open_id is None
    row = writer.page.list.table.current_row
    assert row.document_id == last
    assert writer.page.list.table.hasFocus()


def test_a_draft_is_thrown_away_and_brought_back(unit: Unit, show: Open) -> None:
    begin(unit, person_to_write_about(unit))
    writer = show(unit.chief)
    writer.open_first()
    writer.page.acts.discard()
    writer.settle()
    assert writer.page.open_id is None
    assert numbers(unit) == []
    assert writer.page.tools.undo.undo()
    writer.settle()
    assert len(numbers(unit)) == 1
    assert writer.page.list.model.rowCount() == 1
