"""Observing from the morning's board: a key on the card, or the button beneath it."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.final_headings import FinalHeading
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.services.observations import observations_of
from tests.gui.briefing_window import BriefingWindow, open_window
from tests.support.keys import type_text
from tests.support.mornings import Morning
from tests.support.units import Unit

K = Qt.Key


@pytest.fixture
def morning(unit: Unit) -> Morning:
    return Morning(unit)


@pytest.fixture
def ali(morning: Morning) -> UUID:
    person = morning.add("Ali")
    morning.put(morning.task("Snöröjning"), person)
    return person


@pytest.fixture
def window(
    morning: Morning,
    ali: UUID,
    page_tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    qtbot: Any,
) -> BriefingWindow:
    opened = open_window(page_tools, shown, qtbot, morning.ctx)
    opened.stand_on("Ali")
    return opened


def test_three_keys_and_a_line_on_a_card(
    morning: Morning, ali: UUID, window: BriefingWindow
) -> None:
    standing = window.focus
    window.key(K.Key_O)
    window.key(K.Key_5)
    type_text(window.focus, "Hjälper andra")
    window.key(K.Key_Return)
    assert window.keys == 3
    (row,) = observations_of(morning.ctx, ali)
    assert (row.heading, row.text) == (FinalHeading.COOPERATION, "Hjälper andra")
    assert row.arena == "Utegrupp"
    assert window.focus is standing
    window.tools.undo.undo()
    window.settle()
    assert observations_of(morning.ctx, ali) == ()


def test_digits_on_the_board_still_move_the_card(window: BriefingWindow) -> None:
    window.key(K.Key_O)
    window.key(K.Key_Escape)
    window.key(K.Key_0)
    assert [card.short_name for card in window.page.board.unassigned] == ["Ali"]


def test_the_button_asks_about_the_card_that_one_stood_on(window: BriefingWindow) -> None:
    window.page.ui.quick_edit.setFocus()
    window.page.ui.observe_button.click()
    panel = window.page.observing.panel
    assert panel.isVisible()
    assert "Ali" in panel.findChild(QWidget, "title_label").text()


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_two_clicks_and_a_line_on_a_card(
    morning: Morning, ali: UUID, window: BriefingWindow
) -> None:
    cards = window.cards
    place = cards.visualRect(cards.currentIndex()).center()
    click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, cards.mapToGlobal(place))
    QApplication.sendEvent(cards.viewport(), click)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(act for act in menu.actions() if "Motivation" in act.text()).trigger()
    menu.close()
    type_text(window.focus, "Vill lära mer")
    window.key(K.Key_Return)
    assert [row.heading for row in observations_of(morning.ctx, ali)] == [FinalHeading.MOTIVATION]


def test_a_coordinator_has_no_button(
    unit: Unit,
    ali: UUID,
    page_tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    qtbot: Any,
) -> None:
    opened = open_window(page_tools, shown, qtbot, unit.as_role(Role.COORDINATOR))
    opened.stand_on("Ali")
    opened.key(K.Key_O)
    assert not opened.page.ui.observe_button.isVisible()
    assert not opened.page.observing.panel.isVisible()
