"""Tabs that have no room beside each other stand in a menu; menus open on their first choice."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QTabWidget, QWidget

from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.menus import stand_on_first
from ame_desktop.gui.widgets.tab_menu import NAME, TabMenu
from tests.support.accessible import assert_named

Shown = Callable[[QWidget], QWidget]
TITLES = ("Översikt", "Vägen till arbete", "Uppföljning", "Närvaro", "Personuppgifter", "Historik")


@pytest.fixture
def tabs(icons: Icons, shown: Shown) -> QTabWidget:
    made = QTabWidget()
    made.setDocumentMode(True)
    made.setAccessibleName("Akten")
    for title in TITLES:
        made.addTab(QWidget(), title)
    made.setTabVisible(4, False)
    TabMenu(made, icons)
    made.resize(1200, 300)
    shown(made)
    return made


def menu_of(tabs: QTabWidget) -> TabMenu:
    found = tabs.findChild(TabMenu)
    assert isinstance(found, TabMenu)
    return found


def test_the_menu_is_there_only_while_some_tab_is_out_of_sight(
    tabs: QTabWidget, qtbot: Any
) -> None:
    assert not menu_of(tabs).isVisible()
    tabs.resize(300, 300)
    qtbot.waitUntil(menu_of(tabs).isVisible)
    assert menu_of(tabs).accessibleName() == NAME
    assert_named(tabs)
    tabs.resize(1200, 300)
    qtbot.waitUntil(menu_of(tabs).isHidden)


def test_it_holds_the_tabs_that_are_shown_and_goes_to_the_chosen_one(
    tabs: QTabWidget, qtbot: Any
) -> None:
    tabs.resize(300, 300)
    menu = menu_of(tabs).menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [*TITLES[:4], TITLES[5]]
    assert [action.isChecked() for action in menu.actions()].index(True) == 0
    menu.actions()[-1].trigger()
    assert tabs.tabText(tabs.currentIndex()) == "Historik"


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_menu_opens_standing_on_its_first_choice(shown: Shown, qtbot: Any) -> None:
    button = QPushButton("Ny plan")
    menu, chosen = QMenu(button), []
    for title in ("Arbetsmarknadsplanering", "AF:s plan"):
        menu.addAction(title, lambda title=title: chosen.append(title))
    menu.actions()[0].setEnabled(False)
    stand_on_first(menu)
    shown(button)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    qtbot.waitUntil(lambda: menu.activeAction() is not None)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert chosen == ["AF:s plan"]
    menu.close()
    QApplication.processEvents()
