"""The tabs of a person's file: all are in sight, and Ctrl+N makes what the open one holds."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.participants.person_editors import NewPersonEditor
from ame_desktop.gui.features.participants.way.leaves_tab import LeavesTab
from ame_desktop.gui.features.participants.way.plans_tab import PlansTab
from tests.support.keys import shortcut
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


@pytest.mark.parametrize(
    ("tab", "title"),
    [
        (Tab.NOTES, "Ny anteckning"),
        (Tab.CONSENTS, "Nytt medgivande"),
        (Tab.FOLLOW_UPS, "Ny uppföljning"),
        (Tab.OBSERVATIONS, "Ny iakttagelse"),
        (Tab.DATA, "Ny begäran"),
    ],
)
def test_ctrl_n_makes_what_the_open_tab_holds(page: ParticipantsPage, tab: Tab, title: str) -> None:
    page.file_view.tabs.setCurrentIndex(tab)
    settle(page)
    pressed: list[str] = []
    maker = page.file_view._maker()
    assert maker is not None
    assert maker.text() == title
    maker.clicked.connect(lambda: pressed.append(title))
    maker.setVisible(True)
    press_ctrl_n(page)
    assert pressed == [title]


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_ctrl_n_offers_the_kinds_of_plans_where_the_part_of_plans_is_open(
    page: ParticipantsPage,
) -> None:
    assert page.open_id is not None
    page.open(FilePlace(page.open_id, FilePart.PLANS))
    settle(page)
    (plans,) = page.findChildren(PlansTab)
    plans.new_button.setVisible(True)
    press_ctrl_n(page)
    assert plans.menu.isVisible()
    assert plans.menu.activeAction() is plans.menu.actions()[0]
    plans.menu.hide()


def test_ctrl_n_adds_to_the_section_that_one_stands_in(page: ParticipantsPage) -> None:
    assert page.open_id is not None
    page.open(FilePlace(page.open_id, FilePart.LEAVES))
    settle(page)
    (leaves,) = page.findChildren(LeavesTab)
    assert leaves.maker is not None
    assert leaves.maker.text() == "Ny ledighet"
    certificates = leaves.sections[1].making
    assert certificates is not None
    certificates.setFocus()
    assert leaves.maker is certificates


def test_ctrl_n_makes_nobody_within_a_file_and_somebody_in_the_list(
    page: ParticipantsPage,
) -> None:
    press_ctrl_n(page)
    assert page.dock.panel is None
    page.back_to_list()
    press_ctrl_n(page)
    assert isinstance(page.dock.panel, NewPersonEditor)


def press_ctrl_n(page: ParticipantsPage) -> None:
    page.activateWindow()
    focused = QApplication.focusWidget() or page
    shortcut(focused, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
