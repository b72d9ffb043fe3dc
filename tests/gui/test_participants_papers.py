"""Papers for Arbetsförmedlingen from the file: what is left out, what is said, what is shown."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.final_documents import DocumentKind
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.documents_tab import DocumentsTab
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.services.context import Context
from ame_desktop.services.final_documents import documents_of, pdf
from ame_desktop.services.observations import observe
from tests.support.keys import press, type_text
from tests.support.pdf_text import pdf_text
from tests.support.people import add_person
from tests.support.unit_people import People
from tests.support.units import Unit

TODAY = date(2026, 11, 23)
Open = Callable[[Context, UUID], DocumentsTab]


@pytest.fixture
def open_tab(
    page_tools: PageTools, shown: Callable[[QWidget], QWidget], unit: Unit, qtbot: Any
) -> Open:
    def make(ctx: Context, person: UUID) -> DocumentsTab:
        page = ParticipantsPage(replace(page_tools, today=unit.clock.today), ctx)
        shown(page)
        page.open_file(person)
        qtbot.waitUntil(lambda: page.tools.tasks.idle and page.open_id is not None)
        page.file_view.tabs.setCurrentIndex(Tab.DOCUMENTS)
        qtbot.waitUntil(lambda: page.tools.tasks.idle)
        tab = page.file_view.rooms[Tab.DOCUMENTS]
        assert isinstance(tab, DocumentsTab)
        return tab

    return make


def panel_of(tab: DocumentsTab, qtbot: Any, ask: Callable[[], object]) -> Any:
    ask()
    qtbot.waitUntil(lambda: tab.desk.dock.panel is not None)
    return tab.desk.dock.panel


def make(tab: DocumentsTab, qtbot: Any) -> None:
    """Make the paper with the keyboard."""
    panel = tab.desk.dock.panel
    assert panel is not None
    press(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tab.desk.page.tools.tasks.idle)


def text_of(unit: Unit, person: UUID) -> str:
    (row,) = documents_of(unit.chief, person)
    return " ".join(pdf_text(pdf(unit.chief, row.document_id)).split())


def test_lines_with_others_names_are_left_out_until_ticked(
    unit: Unit, open_tab: Open, qtbot: Any
) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"), start=date(2026, 1, 1))
    People(unit).add("Farid", "Hassan")
    named = observe(unit.chief, person, TODAY, FinalHeading.COOPERATION, "Hjälper Farid").value
    observe(unit.chief, person, TODAY, FinalHeading.TASKS, "Oljade dörrar")
    observe(unit.chief, person, date(2026, 3, 2), FinalHeading.TASKS, "För länge sedan")
    tab = open_tab(unit.chief, person)
    panel = panel_of(tab, qtbot, tab.papers.account)
    assert not panel.lines.box(named).isChecked()
    assert "inget medgivande" in panel.effect
    panel.ui.first_edit.setText("2026-11-01")
    assert panel.lines.left_out == {named}
    make(tab, qtbot)
    said = text_of(unit, person)
    assert "Oljade dörrar" in said
    assert "Farid" not in said
    assert "För länge sedan" not in said
    opened: Any = tab.desk.page.tools.open_page
    assert opened.calls[0][0] == "final_documents"


def test_a_notice_is_written_with_the_keyboard(unit: Unit, open_tab: Open, qtbot: Any) -> None:
    person = add_person(unit.chief, unit.arena("Utegrupp"), start=date(2026, 1, 1))
    tab = open_tab(unit.chief, person)
    panel = panel_of(tab, qtbot, tab.papers.deviation)
    make(tab, qtbot)
    assert panel.ui.since_error_label.text() == "Skriv ett datum."
    type_text(panel.ui.since_edit, "16 nov")
    type_text(panel.ui.what_edit, "Kom inte.")
    make(tab, qtbot)
    assert "prövat" in panel.ui.tried_error_label.text()
    type_text(panel.ui.tried_edit, "Samtal den 17.")
    make(tab, qtbot)
    said = text_of(unit, person)
    assert "Sedan 2026-11-16" in said
    assert "Samtal den 17." in said


def test_a_supervisor_prints_the_schedule_alone(unit: Unit, open_tab: Open, qtbot: Any) -> None:
    arena = unit.arena("Utegrupp")
    person = add_person(unit.chief, arena, start=date(2026, 1, 1))
    People(unit).agree(person, {0: (8, 12)}, arena="Utegrupp")
    tab = open_tab(unit.as_role(Role.SUPERVISOR, arenas=(arena,)), person)
    shown = [act.text() for act in tab.papers.button.menu().actions() if act.isVisible()]
    assert shown == ["Arbetsträningsschema…"]
    panel = panel_of(tab, qtbot, tab.papers.schedule)
    panel.ui.supervisor_edit.setText("Sven Hand")
    make(tab, qtbot)
    (row,) = documents_of(unit.chief, person)
    assert row.kind is DocumentKind.TRAINING_SCHEDULE
    assert "Sven Hand" in text_of(unit, person)
