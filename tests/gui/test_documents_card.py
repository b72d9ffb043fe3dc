"""The kompetenskort: six competences, each with a step by the keys 1 to 4 and a comment."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.final_documents import DocumentKind
from ame_desktop.domain.final_sections import Competence
from ame_desktop.gui.core.page_tools import PageTools
from tests.gui.documents_window import CTRL, Writer, begin, open_page, person_to_write_about
from tests.support.accessible import assert_named, name_of
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]
FIRST, SECOND = Competence.INITIATIVE.value, Competence.COOPERATION.value


@pytest.fixture
def writer(unit: Unit, page_tools: PageTools, shown: Shown, qtbot: Any) -> Iterator[Writer]:
    begin(unit, person_to_write_about(unit), DocumentKind.COMPETENCE_CARD)
    page = open_page(unit, page_tools, unit.chief, shown)
    made = Writer(unit, page, qtbot, unit.chief)
    made.settle()
    made.open_first()
    yield made
    page.release()


def test_all_competences_are_there_with_four_named_steps(writer: Writer) -> None:
    rows = list(writer.page.view.card.rows.values())
    assert [len(row.buttons) for row in rows] == [4, 4, 4, 4, 4, 4, 0]
    assert name_of(rows[0].buttons[0]).startswith("Initiativförmåga: 1, ")
    assert not writer.page.view.sections.isVisible()
    assert_named(writer.page)


def test_a_key_chooses_the_step_and_another_changes_it(writer: Writer) -> None:
    writer.key(Qt.Key.Key_3)
    assert writer.stored(FIRST).rating == 3
    writer.key(Qt.Key.Key_2)
    assert writer.stored(FIRST).rating == 2
    writer.key(Qt.Key.Key_0)
    assert writer.stored(FIRST).rating is None
    assert writer.page.tools.undo.undo()
    writer.settle()
    assert writer.stored(FIRST).rating == 2
    row = next(iter(writer.page.view.card.rows.values()))
    assert row.rating == 2


def test_two_keys_at_once_leave_the_latter(writer: Writer) -> None:
    row = next(iter(writer.page.view.card.rows.values()))
    row._key("1")
    row._key("4")
    writer.settle()
    assert writer.stored(FIRST).rating == 4
    assert not writer.page.band.text


def test_a_comment_is_stored_when_it_is_left(writer: Writer) -> None:
    rows = list(writer.page.view.card.rows.values())
    rows[0].comment.setFocus()
    writer.type("Tar egna initiativ 3 av 4 dagar.")
    assert writer.stored(FIRST).rating is None
    writer.key(Qt.Key.Key_Down, CTRL)
    assert writer.stored(FIRST).text == "Tar egna initiativ 3 av 4 dagar."
    assert rows[1].has_focus
    writer.key(Qt.Key.Key_1)
    assert writer.stored(SECOND).rating == 1
    assert writer.stored(FIRST).text == "Tar egna initiativ 3 av 4 dagar."


def test_going_back_stores_what_is_typed(writer: Writer) -> None:
    card = writer.page.view.card
    next(iter(card.rows.values())).comment.setFocus()
    writer.type("Frågar.")
    key = writer.file.row.document_id
    writer.key(Qt.Key.Key_Escape)
    assert writer.page.open_id is None
    writer.page.open(key)
    writer.settle()
    assert writer.stored(FIRST).text == "Frågar."
