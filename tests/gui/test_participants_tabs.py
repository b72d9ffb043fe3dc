"""The tabs of a person's file: all are in sight, and Ctrl+N makes what the open one holds."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QTabWidget, QToolButton, QWidget

from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.gui.features.participants.page import ParticipantsPage
from ame_desktop.gui.features.participants.person_editors import NewPersonEditor
from ame_desktop.gui.features.participants.way.leaves_tab import LeavesTab
from ame_desktop.gui.features.participants.way.plans_tab import PlansTab
from ame_desktop.gui.widgets.tab_menu import TabMenu
from tests.support.keys import shortcut
from tests.support.people import add_person
from tests.support.units import Unit

BESIDE_THE_RAIL = 1146
"""The width of a page in a window of 1366 pixels, with the rail's names shown."""
BESIDE_THE_RAIL_OF_A_LARGE_SCREEN = 1700
"""The width of a page in a window of 1920 pixels, where the tabs have room in every font."""
BETWEEN = 16
"""Pixels that a tab may take beside its title, so that they have room on a small screen."""


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


def all_tabs(page: ParticipantsPage) -> QTabWidget:
    """Show every tab there is, as for those who may see the whole file."""
    tabs = page.file_view.tabs
    for tab in Tab:
        tabs.setTabVisible(tab, True)
    settle(page)
    return tabs


def wanted_by(tabs: QTabWidget) -> int:
    """Return the pixels that all tabs take beside each other."""
    return sum(tabs.tabBar().tabRect(place).width() for place in Tab)


@pytest.mark.parametrize("width", [BESIDE_THE_RAIL, BESIDE_THE_RAIL_OF_A_LARGE_SCREEN])
def test_all_tabs_are_seen_at_once_whichever_is_open_where_their_titles_have_room(
    page: ParticipantsPage, width: int
) -> None:
    page.resize(width, 690)
    tabs = all_tabs(page)
    bar, (menu,) = tabs.tabBar(), tabs.findChildren(TabMenu)
    for tab in Tab:
        tabs.setCurrentIndex(tab)
        settle(page)
        roomy = wanted_by(tabs) <= tabs.width()
        assert roomy or width == BESIDE_THE_RAIL
        assert menu.isHidden() == roomy
        arrows = [arrow for arrow in bar.findChildren(QToolButton) if arrow.isVisible()]
        assert bool(arrows) != roomy
        assert bar.rect().contains(bar.tabRect(tab).center())


def test_the_tabs_take_little_more_than_their_titles(page: ParticipantsPage) -> None:
    tabs = all_tabs(page)
    bold = QFont(tabs.tabBar().font())
    bold.setWeight(QFont.Weight.DemiBold)
    titles = sum(QFontMetrics(bold).horizontalAdvance(tabs.tabText(place)) for place in Tab)
    assert wanted_by(tabs) <= titles + BETWEEN * len(Tab)


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_tabs_that_have_no_room_stand_in_the_menu(page: ParticipantsPage) -> None:
    tabs = all_tabs(page)
    page.resize(wanted_by(tabs) // 2, 690)
    settle(page)
    (menu,) = tabs.findChildren(TabMenu)
    assert menu.isVisible()
    menu.menu().aboutToShow.emit()
    assert [action.text() for action in menu.menu().actions()] == [
        tabs.tabText(place) for place in Tab
    ]


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
