"""The keys of *Dokument* in the whole window, whose own keys come first."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ame_desktop.gui.features.final_documents.page import FinalDocumentsPage
from ame_desktop.gui.shell.desk import Desk
from ame_desktop.gui.shell.surroundings import make_surroundings
from ame_desktop.services.drafts import kept
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.settings import ProgramSettings
from tests.gui.documents_window import CTRL, Writer
from tests.support.accessible import assert_named

UNDER_WAY = "Utkast"


@pytest.fixture
def writer(
    qapp: QApplication, tmp_path: Path, qtbot: Any, exempelkommun: OpenUnit
) -> Iterator[Writer]:
    """Exempelkommun's window at *Dokument*, with the document that is under way open."""
    around = make_surroundings(qapp, ProgramSettings(tmp_path / "settings"))
    desk = Desk(around, exempelkommun)
    desk.window.resize(1366, 768)
    desk.window.show()
    desk.window.activateWindow()
    desk.window.open_page("final_documents")
    page = desk.window.current_page
    assert isinstance(page, FinalDocumentsPage)
    made = Writer(desk.unit, page, qtbot, desk.unit.context)
    made.settle()
    made.open_first()
    yield made
    desk.window.close()
    desk.close()
    around.tasks.finish()
    desk.window.deleteLater()


def test_the_demo_document_fits_the_smallest_screen_and_has_names(writer: Writer) -> None:
    page = writer.page
    assert page.opened.file is not None
    assert page.opened.file.row.state.label == UNDER_WAY
    assert page.body.width() <= page.width()
    assert page.body.height() <= page.height()
    assert_named(page)


def test_ctrl_z_turns_back_typing_in_the_field_and_not_what_is_stored(writer: Writer) -> None:
    before = writer.text.toPlainText()
    writer.type("x")
    writer.key(Qt.Key.Key_Z, CTRL)
    assert writer.text.toPlainText() == before


def test_closing_the_window_stores_what_was_typed(writer: Writer) -> None:
    section = writer.page.opened.current
    assert section is not None
    writer.type("Sista ordet. ")
    writer.page.window().close()
    writer.settle()
    found = writer.stored(section.key)
    assert found.text.startswith("Sista ordet.")
    assert kept(writer.ctx, f"document:{writer.file.row.document_id}") == ()


def test_another_screen_and_back_keeps_the_place(writer: Writer) -> None:
    writer.key(Qt.Key.Key_Down, CTRL)
    held = writer.page.opened.current
    window: Any = writer.page.window()
    window.open_page("orders")
    writer.settle()
    window.open_page("final_documents")
    writer.settle()
    assert writer.page.open_id is not None
    assert writer.page.opened.current is not None
    assert held is not None
    assert writer.page.opened.current.section_id == held.section_id
