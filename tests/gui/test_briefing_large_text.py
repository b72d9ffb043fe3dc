"""The board in large text and a wide font: cards and words stay whole, columns stay in sight."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListView, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.briefing.solve_list import LineDelegate, whole_words
from ame_desktop.gui.features.briefing.task_column import NARROWEST
from tests.gui.briefing_window import BriefingWindow, open_window
from tests.support.mornings import Morning
from tests.support.units import Unit

SMALL_SCREEN = (1146, 640)
"""The room of the page on a screen of 1366 times 768 pixels."""
WIDE_FONT = "DejaVu Sans"
LONG = "Fastighetsförvaltningsavdelningen"
WRAP = int(Qt.TextFlag.TextWordWrap)
TEAM = ("Bartholomeus", "Ann-Kristin", "Mohammad-Ali", "Christoffer", "Alexandra", "Bo", "Åsa")
MORE = ("Ali", "Bea", "Cia", "Dan", "Eva", "Fia", "Gun", "Ida", "Jan", "Kim")


@pytest.fixture
def window(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> Iterator[BriefingWindow]:
    """Six tasks, one of them with more people than are seen at once, and two for long words."""
    morning = Morning(unit)
    names = (LONG, "Snö", "Papper", "Station", "Lådor", "Staket")
    keys = [morning.task(name) for name in names]
    people = [morning.add(name) for name in TEAM + MORE]
    for person in people:
        morning.licensed(person)
    morning.put(keys[0], *people)
    opened = open_window(page_tools, shown, qtbot, morning.ctx)
    opened.page.resize(*SMALL_SCREEN)
    qtbot.wait(20)
    yield opened
    page_tools.theme.set_zoom(100)


def zoom(window: BriefingWindow, percent: int) -> None:
    window.tools.theme.set_zoom(percent)
    window.qtbot.wait(40)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_scroll_bar_takes_nothing_from_a_card(window: BriefingWindow, percent: int) -> None:
    zoom(window, percent)
    full = max(window.page.columns.views, key=lambda view: len(view.list.cards.cards))
    assert full.list.verticalScrollBar().isVisible()
    for view in window.page.columns.views:
        assert view.list.viewport().width() >= view.list.least_width


def test_the_focus_moves_no_card(window: BriefingWindow) -> None:
    first = window.page.columns.views[0].list
    window.page.ui.quick_edit.setFocus()
    widths = [first.viewport().width()]
    first.stand_on(0)
    widths.append(first.viewport().width())
    assert widths[0] == widths[1]


def test_the_strip_goes_beneath_where_it_would_hide_the_columns(window: BriefingWindow) -> None:
    ui = window.page.ui
    assert is_beside(window)
    zoom(window, 200)
    assert not is_beside(window)
    assert ui.right_widget.width() > ui.columns_area.width()
    assert ui.columns_area.width() >= 3 * window.tools.theme.px(NARROWEST)
    assert ui.columns_area.height() >= window.tools.theme.px(240)
    zoom(window, 100)
    assert is_beside(window)


def is_beside(window: BriefingWindow) -> bool:
    ui, body = window.page.ui, window.page.body
    strip, board = (each.mapTo(body, QPoint(0, 0)) for each in (ui.right_widget, ui.columns_area))
    return strip.x() > board.x() and strip.y() == board.y()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("wide", [1146, 1700])
def test_no_word_is_cut_in_a_wide_font(window: BriefingWindow, percent: int, wide: int) -> None:
    ui = window.page.ui
    for view in (ui.away_list, ui.solve_list):
        view.setFont(QFont(WIDE_FONT))
    window.page.resize(wide, SMALL_SCREEN[1])
    zoom(window, percent)
    model = ui.solve_list.model()
    said = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert LONG in " ".join(said)
    assert list(cut(ui.solve_list)) == []


def cut(view: QListView) -> Iterator[str]:
    """Yield the lines that are wider, or higher, than what they are drawn in."""
    delegate = view.itemDelegate()
    assert isinstance(delegate, LineDelegate)
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        room = delegate.words_in(view.visualRect(index), index)
        text = whole_words(view.fontMetrics(), index.data(), room.width())
        drawn = view.fontMetrics().boundingRect(QRect(0, 0, room.width(), 9999), WRAP, text)
        if drawn.width() > room.width() or drawn.height() > room.height():
            yield index.data()


def test_the_tools_stand_in_one_row_on_a_small_screen(window: BriefingWindow) -> None:
    ui, body = window.page.ui, window.page.body
    ui.arena_combo.addItem("Placering på andra enheter")
    window.qtbot.wait(40)
    tools = (ui.arena_combo, ui.copy_button, ui.week_button, ui.sheet_button, ui.freeze_button)
    middles = {tool.mapTo(body, tool.rect().center()).y() for tool in tools}
    assert max(middles) - min(middles) <= 1
    assert ui.freeze_button.mapTo(body, ui.freeze_button.rect().topRight()).x() < body.width()
