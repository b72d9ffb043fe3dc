"""The tab *Dokument* of a person's file: the person's documents, begun here and opened by keys."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.final_documents import DocumentKind
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.documents_tab import DocumentsTab
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.services.context import Context
from tests.gui.documents_window import begin, numbers, person_to_write_about
from tests.support.accessible import assert_named
from tests.support.keys import press
from tests.support.units import Unit

Open = Callable[[Context], ParticipantsPage]


@pytest.fixture
def open_page(page_tools: PageTools, shown: Callable[[QWidget], QWidget]) -> Iterator[Open]:
    pages: list[ParticipantsPage] = []

    def show(ctx: Context) -> ParticipantsPage:
        page = ParticipantsPage(page_tools, ctx)
        page.resize(1150, 690)
        pages.append(page)
        shown(page)
        settle(page)
        return page

    yield show
    for page in pages:
        page.release()


def settle(page: ParticipantsPage) -> None:
    assert page.tools.tasks.wait_all(10)


def documents_tab(page: ParticipantsPage, person: Any) -> DocumentsTab:
    """Open the person's file at the tab."""
    page.open_file(person)
    settle(page)
    page.file_view.tabs.setCurrentIndex(Tab.DOCUMENTS)
    settle(page)
    tab = page.file_view.rooms[Tab.DOCUMENTS]
    assert isinstance(tab, DocumentsTab)
    return tab


def test_a_document_is_begun_about_the_person_and_opened(unit: Unit, open_page: Open) -> None:
    person = person_to_write_about(unit)
    page = open_page(unit.chief)
    tab = documents_tab(page, person)
    assert_named(tab)
    tab.card_button.setFocus()
    press(tab.card_button, Qt.Key.Key_Space)
    settle(page)
    panel: Any = page.dock.panel
    assert not panel.ui.participant_id_combo.isVisible()
    press(panel, Qt.Key.Key_Return)
    settle(page)
    assert numbers(unit) == ["KK-2026-0001"]
    asked: Any = page.tools.open_page
    assert asked.calls[0][0] == "final_documents"


def test_enter_opens_the_document_where_it_is_written(unit: Unit, open_page: Open) -> None:
    person = person_to_write_about(unit)
    key = begin(unit, person, DocumentKind.FINAL)
    page = open_page(unit.chief)
    tab = documents_tab(page, person)
    tab.table.focus_first()
    press(tab.table, Qt.Key.Key_Return)
    asked: Any = page.tools.open_page
    assert asked.calls == [("final_documents", key)]


def test_who_only_reads_begins_nothing(unit: Unit, open_page: Open) -> None:
    person = person_to_write_about(unit)
    begin(unit, person)
    page = open_page(unit.as_role(Role.UNIT_CHIEF))
    tab = documents_tab(page, person)
    assert not tab.new_button.isVisible()
    assert not tab.card_button.isVisible()
    assert tab.model.rowCount() == 1


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.ATTENDANCE_OFFICER])
def test_the_tab_is_not_there_for_those_who_reach_no_documents(
    unit: Unit, open_page: Open, role: Role
) -> None:
    person = person_to_write_about(unit)
    page = open_page(unit.as_role(role))
    page.open_file(person)
    settle(page)
    assert not page.file_view.tabs.isTabVisible(Tab.DOCUMENTS)
