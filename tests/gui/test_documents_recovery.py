"""R2: half-typed text survives the death of the program, and is offered with its time."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.final_documents.difference import Part, difference
from ame_desktop.gui.features.final_documents.manuscript import place_of
from ame_desktop.services.drafts import keep, kept
from ame_desktop.services.final_documents import document, write_section
from tests.gui.documents_window import Writer, begin, open_page, person_to_write_about
from tests.support.units import Unit

ROOT = Path(__file__).parents[2]
TYPED = "Sjukskriven 2024, åter i träning våren 2026"
Shown = Callable[[QWidget], QWidget]
Open = Callable[[], Writer]


@pytest.fixture
def open_again(unit: Unit, page_tools: PageTools, shown: Shown, qtbot: Any) -> Open:
    """Open the screen anew, and in it the only document."""

    def show() -> Writer:
        page = open_page(unit, page_tools, unit.chief, shown)
        writer = Writer(unit, page, qtbot, unit.chief)
        writer.settle()
        writer.open_first()
        return writer

    return show


@pytest.mark.slow
def test_text_typed_before_a_kill_is_offered_with_its_time(unit: Unit, open_again: Open) -> None:
    person = person_to_write_about(unit)
    key = begin(unit, person)
    killed = subprocess.run(
        [sys.executable, "-m", "tests.support.killed_writer", str(unit.path), str(key), TYPED],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=120,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    first = document(unit.chief, key).sections[0]
    assert first.text == ""
    writer = open_again()
    panel = writer.page.view.choices
    assert panel.question == "Sjukdomshistorik: det finns text från 07:30 som inte hann sparas."
    assert panel.mine_button.text() == "Återställ text från 07:30"
    assert panel.text == TYPED
    assert writer.text.isReadOnly()
    writer.key(Qt.Key.Key_Space)
    assert writer.text.toPlainText() == TYPED
    assert document(unit.chief, key).sections[0].text == TYPED
    assert kept(unit.chief, place_of(key)) == ()
    writer.page.release()


def leave_draft(unit: Unit, key: UUID, text: str) -> None:
    """Leave what a stopped program would have kept."""
    found = document(unit.chief, key)
    keep(unit.chief, place_of(key), str(found.sections[0].section_id), text)


def test_the_stored_text_can_be_chosen_instead(unit: Unit, open_again: Open) -> None:
    key = begin(unit, person_to_write_about(unit))
    row = document(unit.chief, key).sections[0]
    write_section(unit.chief, row.section_id, row.version, "Frisk sedan 2025.")
    leave_draft(unit, key, "Frisk sedan 2024.")
    writer = open_again()
    assert "2024." in writer.page.view.choices.text
    assert "2025." in writer.page.view.choices.text
    writer.key(Qt.Key.Key_Tab)
    writer.key(Qt.Key.Key_Space)
    assert writer.text.toPlainText() == "Frisk sedan 2025."
    assert kept(unit.chief, place_of(key)) == ()
    assert not writer.text.isReadOnly()
    writer.page.release()


def test_nothing_is_asked_where_the_draft_is_what_is_stored(unit: Unit, open_again: Open) -> None:
    key = begin(unit, person_to_write_about(unit))
    row = document(unit.chief, key).sections[0]
    write_section(unit.chief, row.section_id, row.version, "Frisk.")
    leave_draft(unit, key, "Frisk.\n")
    writer = open_again()
    assert writer.page.view.choices.question == ""
    writer.page.release()


def test_a_draft_that_nobody_answered_about_is_offered_again(unit: Unit, open_again: Open) -> None:
    key = begin(unit, person_to_write_about(unit))
    leave_draft(unit, key, "Halvt.")
    writer = open_again()
    writer.key(Qt.Key.Key_Escape)
    assert writer.page.open_id is None
    writer.open_first()
    assert "Halvt." in writer.page.view.choices.text
    writer.page.release()


def test_what_differs_is_told_word_by_word() -> None:
    found = list(difference("Ali kom i tid.", "Ali kom ofta i tid."))
    assert [stretch.text for stretch in found if stretch.part is Part.ONLY_SECOND] == ["ofta "]
    first = "".join(s.text for s in found if s.part is not Part.ONLY_SECOND)
    assert first == "Ali kom i tid."
