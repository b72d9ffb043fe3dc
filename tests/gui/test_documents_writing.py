"""Writing a slutdokument by keys alone: nothing typed is lost, and the system's facts stand by."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.final_documents import manuscript as keeping
from ame_desktop.services.drafts import kept
from ame_desktop.services.final_documents import document, write_section
from tests.gui.documents_window import (
    CTRL,
    SEEN,
    Writer,
    begin,
    open_page,
    person_to_write_about,
    supervisor,
)
from tests.support.accessible import assert_named
from tests.support.units import Unit

MOTIVATION, STRENGTHS = FinalHeading.MOTIVATION, FinalHeading.STRENGTHS
Shown = Callable[[QWidget], QWidget]


@pytest.fixture
def writer(unit: Unit, page_tools: PageTools, shown: Shown, qtbot: Any) -> Iterator[Writer]:
    person = person_to_write_about(unit)
    begin(unit, person)
    page = open_page(unit, page_tools, unit.chief, shown)
    made = Writer(unit, page, qtbot, unit.chief)
    made.settle()
    made.open_first()
    yield made
    page.release()


def test_everything_has_a_name_and_the_sections_stand_in_their_order(writer: Writer) -> None:
    titles = [row.title for row in writer.file.sections]
    assert titles[0] == "Sjukdomshistorik"
    assert titles[-1].startswith("Sammanfattning")
    assert writer.page.view.title.startswith("Ali Ek · Slutdokument SD-2026-0001")
    assert_named(writer.page)


def test_ctrl_and_arrows_go_between_the_sections_and_store_what_was_typed(writer: Writer) -> None:
    writer.go_to(MOTIVATION)
    writer.type("Vill arbeta med händerna.")
    assert writer.stored(MOTIVATION).text == ""
    writer.key(Qt.Key.Key_Down, CTRL)
    assert writer.stored(MOTIVATION).text == "Vill arbeta med händerna."
    writer.key(Qt.Key.Key_Up, CTRL)
    assert writer.text.toPlainText() == "Vill arbeta med händerna."
    assert writer.text.hasFocus()


def test_what_was_stored_can_be_turned_back(writer: Writer) -> None:
    writer.go_to(MOTIVATION)
    writer.type("Fel.")
    writer.key(Qt.Key.Key_S, CTRL)
    assert writer.stored(MOTIVATION).text == "Fel."
    assert writer.page.tools.undo.undo()
    writer.settle()
    assert writer.stored(MOTIVATION).text == ""
    assert writer.text.toPlainText() == ""


def test_an_observation_is_inserted_by_a_key_and_the_next_one_waits(writer: Writer) -> None:
    writer.go_to(MOTIVATION)
    pane = writer.page.view.section
    assert pane.ui.observation_list.count() == 2
    writer.key(Qt.Key.Key_I, CTRL)
    writer.key(Qt.Key.Key_I, CTRL)
    assert sorted(writer.text.toPlainText().splitlines()) == sorted(SEEN)
    assert pane.ui.words_label.text() == "10 ord"
    assert writer.text.hasFocus()


def test_the_facts_are_marked_as_the_systems(writer: Writer) -> None:
    writer.go_to(FinalHeading.WORKPLACE)
    pane = writer.page.view.section
    assert "Utegrupp" in pane.facts.text
    assert pane.ui.facts_area.isVisible()
    assert pane.ui.facts_area.accessibleName() == "Från systemet"


def test_the_typing_is_kept_every_five_seconds(writer: Writer) -> None:
    assert keeping.KEEP_MS == 5_000
    assert writer.page.opened.manuscript._timer.interval() == keeping.KEEP_MS
    writer.go_to(MOTIVATION)
    writer.page.opened.manuscript._timer.setInterval(30)
    writer.type("Halva men")
    place = keeping.place_of(writer.file.row.document_id)
    writer.qtbot.waitUntil(lambda: len(kept(writer.ctx, place)) == 1, timeout=5_000)
    writer.settle()
    assert kept(writer.ctx, place)[0].text == "Halva men"
    assert writer.page.view.section.ui.saved_label.text() == "Utkast sparat 07:30"
    writer.key(Qt.Key.Key_Down, CTRL)
    assert kept(writer.ctx, place) == ()


def test_what_cannot_be_stored_stays_in_the_field_and_as_a_draft(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise OSError("Disken är full.")

    writer.go_to(MOTIVATION)
    writer.type("Det här får inte försvinna.")
    monkeypatch.setattr(keeping, "write_section", stop)
    writer.key(Qt.Key.Key_Escape)
    trouble: Any = writer.page.tools.trouble
    again = trouble.calls[0][1]
    assert writer.page.open_id is not None
    again.given_up()
    writer.settle()
    place = keeping.place_of(writer.file.row.document_id)
    assert kept(writer.ctx, place)[0].text == "Det här får inte försvinna."
    assert writer.text.toPlainText() == "Det här får inte försvinna."
    monkeypatch.undo()
    writer.key(Qt.Key.Key_Escape)
    assert writer.page.open_id is None
    assert kept(writer.ctx, place) == ()


@pytest.mark.parametrize(
    ("tabs", "held"),
    [(1, "Min text."), (2, "Karins text."), (3, "Karins text.\nMin text.")],
    ids=["din", "deras", "båda"],
)
def test_a_text_that_somebody_else_changed_is_shown_beside_ones_own(
    writer: Writer, tabs: int, held: str
) -> None:
    writer.go_to(MOTIVATION)
    writer.type("Min text.")
    row = writer.stored(MOTIVATION)
    write_section(supervisor_who_writes(writer), row.section_id, row.version, "Karins text.")
    writer.key(Qt.Key.Key_S, CTRL)
    panel = writer.page.view.choices
    assert panel.question == "Motivation: Karin Holm har ändrat avsnittet medan du skrev."
    assert "Karins" in panel.text
    assert "Min" in panel.text
    assert writer.text.isReadOnly()
    writer.key(Qt.Key.Key_Space)
    assert panel.isVisible()
    for _ in range(tabs):
        writer.key(Qt.Key.Key_Tab)
    writer.key(Qt.Key.Key_Space)
    assert writer.stored(MOTIVATION).text == held
    assert not panel.isVisible()
    assert not writer.text.isReadOnly()


def test_ready_is_a_key_that_goes_on(writer: Writer) -> None:
    writer.go_to(MOTIVATION)
    writer.type("Vill arbeta.")
    writer.key(Qt.Key.Key_Return, CTRL)
    assert writer.stored(MOTIVATION).ready
    current = writer.page.opened.current
    assert current is not None
    assert current.key == FinalHeading.COOPERATION


def test_a_section_is_sent_to_a_supervisor_who_sees_only_what_is_theirs(
    writer: Writer, page_tools: PageTools, shown: Shown
) -> None:
    karin = supervisor(writer.unit)
    writer.go_to(STRENGTHS)
    writer.key(Qt.Key.Key_H, CTRL)
    writer.key(Qt.Key.Key_Return)
    assert writer.stored(STRENGTHS).sent_to == "Karin Holm"
    seen = document(karin, writer.file.row.document_id)
    assert [row.key for row in seen.sections] == [STRENGTHS, FinalHeading.SUPERVISOR_WORDS]


def test_the_window_shows_the_text_alone_when_asked(writer: Writer) -> None:
    view = writer.page.view
    assert view.preview.isVisible()
    writer.key(Qt.Key.Key_F8)
    assert not view.preview.isVisible()
    writer.key(Qt.Key.Key_F8)
    assert view.preview.isVisible()
    writer.qtbot.waitUntil(lambda: view.preview.pages.count > 0, timeout=10_000)


def supervisor_who_writes(writer: Writer) -> Any:
    from ame_desktop.domain.access import Role

    return writer.unit.as_role(Role.CONSULTANT, name="Karin Holm")
