"""The tabs of a person's file: all are in sight, and Ctrl+N makes what the open one holds."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.page import ParticipantsPage
from tests.support.people import add_person
from tests.support.units import Unit

BESIDE_THE_RAIL = 1146
"""The width of a page in a window of 1366 pixels, with the rail's names shown."""


@pytest.fixture
def page(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget]
) -> Iterator[ParticipantsPage]:
    person = add_person(unit.chief, unit.arena("Utegrupp"), "Eva", "Ek")
    page = ParticipantsPage(page_tools, unit.chief)
    page.resize(BESIDE_THE_RAIL, 690)
    shown(page)
    settle(page)
    page.open_file(person)
    settle(page)
    yield page
    page.release()


def settle(page: ParticipantsPage) -> None:
    for _ in range(3):
        assert page.tools.tasks.wait_all(10)
        QApplication.processEvents()


def test_all_tabs_are_seen_at_once_whichever_is_open(page: ParticipantsPage) -> None:
    tabs: Any = page.file_view.tabs
    for tab in Tab:
        tabs.setTabVisible(tab, True)
    bar = tabs.tabBar()
    for tab in Tab:
        tabs.setCurrentIndex(tab)
        settle(page)
        assert sum(bar.tabRect(place).width() for place in Tab) <= bar.width()
        assert not any(arrow.isVisible() for arrow in bar.findChildren(QToolButton))


def test_another_page_leads_to_the_waivers(page: ParticipantsPage) -> None:
    person = page.open_id
    assert person is not None
    page.open(FilePlace(person, FilePart.CONSENTS))
    settle(page)
    assert page.file_view.tab is Tab.CONSENTS
    assert page.file_view.consents.isVisible()
