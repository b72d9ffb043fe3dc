"""Fixing, releasing and correcting by keys: what is missing is shown, and fixed is for good."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.documents.preview import page_images
from ame_desktop.domain.access import Role
from ame_desktop.domain.final_documents import DocumentState
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.domain.participants import ConsentParty
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.final_documents.fix_editor import WORD, WRONG, FixEditor
from ame_desktop.services.final_documents import document, documents, pdf, preview, write_section
from ame_desktop.storage.models.participants import Consent
from tests.gui.documents_window import (
    CTRL,
    SHIFT,
    Writer,
    begin,
    open_page,
    person_to_write_about,
)
from tests.support.accessible import assert_named
from tests.support.case_rows import store
from tests.support.pdf_text import pdf_text
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]


@pytest.fixture
def writer(unit: Unit, page_tools: PageTools, shown: Shown, qtbot: Any) -> Iterator[Writer]:
    key = begin(unit, person_to_write_about(unit))
    for row in document(unit.chief, key).sections:
        if row.mandatory and row.key != FinalHeading.SUMMARY:
            write_section(unit.chief, row.section_id, row.version, f"Text om {row.title}.")
    page = open_page(unit, page_tools, unit.chief, shown)
    made = Writer(unit, page, qtbot, unit.chief)
    made.settle()
    made.open_first()
    yield made
    page.release()


def ask(writer: Writer) -> FixEditor:
    """Press the key that fixes, and return what is asked."""
    writer.key(Qt.Key.Key_F, CTRL | SHIFT)
    panel = writer.page.dock.panel
    assert isinstance(panel, FixEditor)
    return panel


def write_summary(writer: Writer, text: str = "Ali är redo för arbete.") -> None:
    writer.page.opened.jump(writer.file.sections[-1].section_id)
    writer.settle()
    writer.type(text)


def fix(writer: Writer) -> None:
    """Fix the document by its word."""
    write_summary(writer)
    ask(writer)
    writer.type(WORD)
    writer.key(Qt.Key.Key_Return)


def test_a_missing_waiver_is_pointed_out_before_af_gets_the_document(writer: Writer) -> None:
    assert "inget medgivande" in ask(writer).effect
    writer.page.dock.close_panel()
    person, today = writer.file.row.participant_id, writer.ctx.clock.today()
    store(writer.unit, Consent(participant_id=person, party=ConsentParty.AF, given_on=today))
    assert ask(writer).effect == ""


def test_an_empty_section_is_listed_with_a_way_there(writer: Writer) -> None:
    panel = ask(writer)
    assert [jump.section_id for jump in panel.remarks.missing] == [
        writer.file.sections[-1].section_id
    ]
    assert not panel.save_button.isVisible()
    assert_named(panel)
    link = panel.ui.missing_box.findChild(QPushButton)
    assert link is not None
    link.setFocus()
    writer.key(Qt.Key.Key_Space)
    current = writer.page.opened.current
    assert current is not None
    assert current.key == FinalHeading.SUMMARY
    assert writer.text.hasFocus()


def test_other_peoples_names_are_pointed_out_with_a_way_there(writer: Writer) -> None:
    write_summary(writer, "Ali arbetar bra med Sara Öberg.")
    panel = ask(writer)
    (jump,) = panel.remarks.names
    assert jump.text == "Sara Öberg"
    link = panel.ui.names_box.findChild(QPushButton)
    assert link is not None
    link.setFocus()
    writer.key(Qt.Key.Key_Space)
    assert writer.text.textCursor().selectedText() == "Sara Öberg"


def test_names_are_underlined_while_one_writes(writer: Writer) -> None:
    write_summary(writer, "Ali arbetar bra med Sara Öberg.")
    writer.page.names.look()
    writer.settle()
    assert writer.page.view.section.ui.notice_label.text() == "Andras namn i texten: Sara Öberg."
    (mark,) = writer.text.extraSelections()
    assert mark.cursor.selectedText() == "Sara Öberg"


def test_a_sign_that_no_font_draws_is_pointed_out(writer: Writer) -> None:
    write_summary(writer, "Redo för arbete \N{GRINNING CAT FACE WITH SMILING EYES}\U0001f9d1.")
    panel = ask(writer)
    assert panel.remarks.signs


def test_another_word_fixes_nothing(writer: Writer) -> None:
    write_summary(writer)
    panel = ask(writer)
    writer.type("ja")
    writer.key(Qt.Key.Key_Return)
    assert panel.ui.word_error_label.text() == WRONG
    assert writer.file.row.state is DocumentState.DRAFT


def test_what_is_fixed_is_read_only_with_edition_and_hash(writer: Writer) -> None:
    fix(writer)
    row = documents(writer.unit.chief)[0]
    assert row.state is DocumentState.FIXED
    view = writer.page.view
    assert f"Kontrollsumma {writer.file.content_hash}" in view.seal
    assert "Utgåva 1" in view.seal
    assert view.main_button.text() == "Be om släpp"
    assert not view.section.ui.ready_check.isVisible()
    for section in writer.file.sections:
        writer.page.opened.jump(section.section_id)
        assert writer.text.isReadOnly()
    before = writer.text.toPlainText()
    writer.type("smyg")
    assert writer.text.toPlainText() == before
    assert len(writer.page.tools.undo) == 0 or "Fastställde" not in writer.page.tools.undo.label
    assert_named(writer.page)


def test_the_preview_of_what_is_fixed_is_the_stored_pdf(writer: Writer) -> None:
    fix(writer)
    key = writer.file.row.document_id
    section = str(writer.file.sections[0].section_id)
    drawn = preview(writer.unit.chief, key, {section: "Smygtext."}, width=300)
    stored = pdf(writer.unit.chief, key)
    assert drawn == page_images(stored, 300)
    assert writer.file.content_hash[:20] in pdf_text(stored).replace("\n", "")
    writer.qtbot.waitUntil(lambda: not writer.page.view.preview.older, timeout=10_000)
    assert writer.page.view.preview.pages.count == len(drawn)


def test_release_waits_for_the_chief(writer: Writer) -> None:
    fix(writer)
    writer.key(Qt.Key.Key_F, CTRL | SHIFT)
    assert "Väntar på att enhetschefen släpper" in writer.page.view.seal
    assert not writer.page.view.main_button.isVisible()


def test_a_correction_is_a_new_edition_with_a_reason(writer: Writer) -> None:
    fix(writer)
    first = writer.file.row.document_id
    writer.page.view.section.text.setFocus()
    writer.key(Qt.Key.Key_R, CTRL | SHIFT)
    writer.key(Qt.Key.Key_Return, CTRL)
    panel: Any = writer.page.dock.panel
    assert panel.ui.reason_error_label.text() == "Skriv varför dokumentet rättas."
    writer.type("Fel period")
    writer.key(Qt.Key.Key_Return, CTRL)
    row = writer.file.row
    assert (row.edition, row.state) == (2, DocumentState.DRAFT)
    assert writer.page.view.seal == "Rättelse av utgåva 1: Fel period"
    editions = writer.page.menu.editions.actions()
    assert len(editions) == 2
    editions[-1].trigger()
    writer.settle()
    assert writer.file.row.document_id == first
    assert writer.text.isReadOnly()


def test_a_pdf_is_saved_under_a_name_without_the_person(writer: Writer, tmp_path: Path) -> None:
    fix(writer)
    target = tmp_path / "dokument.pdf"
    writer.page.files.save(target)
    writer.settle()
    assert target.read_bytes() == pdf(writer.unit.chief, writer.file.row.document_id)
    (tmp_path / ".~lock.dokument.pdf#").touch()
    writer.page.files.save(target)
    writer.settle()
    assert (tmp_path / "dokument_2.pdf").exists()
    assert "dokument_2.pdf" in writer.page.band.text


def test_the_day_when_the_participant_read_it_is_written(writer: Writer) -> None:
    writer.key(Qt.Key.Key_D, CTRL)
    writer.key(Qt.Key.Key_Return)
    assert writer.file.row.read_by_person_on == writer.unit.clock.today()


def test_a_section_that_is_changed_while_the_word_is_asked_is_read_before_it_is_fixed(
    writer: Writer,
) -> None:
    write_summary(writer)
    ask(writer)
    writer.type(WORD)
    row = writer.file.sections[-1]
    karin = writer.unit.as_role(Role.CONSULTANT, name="Karin Holm")
    write_section(karin, row.section_id, row.version, "Ali arbetar bra med Sara Öberg.")
    writer.key(Qt.Key.Key_Return)
    assert document(writer.ctx, writer.file.row.document_id).row.state is DocumentState.DRAFT
    panel = writer.page.dock.panel
    assert isinstance(panel, FixEditor)
    assert [jump.text for jump in panel.remarks.names] == ["Sara Öberg"]
    assert panel.summary.startswith("Karin Holm ändrade")
    writer.key(Qt.Key.Key_Return)
    assert document(writer.ctx, writer.file.row.document_id).row.state is DocumentState.FIXED
