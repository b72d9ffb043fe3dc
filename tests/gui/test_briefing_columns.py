"""The board's columns: narrow where there are many, and never so that a word or a name is cut."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from ame_desktop.gui.core.long_words import SOFT_HYPHEN
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.briefing.task_column import TaskColumnView
from tests.gui.briefing_window import BriefingWindow, open_window
from tests.support.mornings import Morning
from tests.support.units import Unit

SMALL_SCREEN = 1146
"""Pixels that the page has of a screen of 1366."""
LONG = ("Packa informationsbrev", "Städa stationsområdet")
NAMELESS = "W" * 60
Opener = Callable[[tuple[str, ...], int], BriefingWindow]


@pytest.fixture
def opened(
    unit: Unit, page_tools: PageTools, shown: Callable[[QWidget], QWidget], qtbot: Any
) -> Opener:
    """Open the board with these tasks, on a screen so wide."""

    def open_with(tasks: tuple[str, ...], width: int) -> BriefingWindow:
        morning = Morning(unit)
        morning.licensed(morning.add("Bartholomeus"))
        for name in tasks:
            morning.task(name)
        window = open_window(page_tools, shown, qtbot, morning.ctx)
        window.page.resize(width, 640)
        window.stand_on("Bartholomeus")
        window.key(ord(str(len(tasks))))
        qtbot.wait(20)
        return window

    return open_with


def cut(view: TaskColumnView) -> list[str]:
    """Return the words and names that the column is too narrow for."""
    room = view.contentsRect().width()
    words = [
        (word, label.fontMetrics().horizontalAdvance(word) + label.contentsMargins().left())
        for label in (view._title, view._facts)
        for word in label.text().replace(SOFT_HYPHEN, " ").split()
    ]
    names = [(card.short_name, view.list.least_width) for card in view.list.cards.cards]
    return [text for text, wide in words + names if wide > room]


def beyond(window: BriefingWindow) -> int:
    return window.page.ui.columns_area.horizontalScrollBar().maximum()


@pytest.mark.parametrize("zoom", [100, 200])
def test_no_column_cuts_a_word_or_a_name(
    opened: Opener, page_tools: PageTools, zoom: int, qtbot: Any
) -> None:
    window = opened(("Röja sly", *LONG, "Bygga odlingslådor", NAMELESS, "Måla"), SMALL_SCREEN)
    page_tools.theme.set_zoom(zoom)
    qtbot.wait(20)
    views = window.page.columns.views
    assert [cut(view) for view in views] == [[]] * 6
    assert window.columns()[-1] == ["Bartholomeus"]
    long_label = views[4]._title
    assert long_label.accessibleName() == NAMELESS
    assert long_label.height() >= 2 * long_label.fontMetrics().height()
    page_tools.theme.set_zoom(100)
    qtbot.wait(20)
    # The words have the lines that they need and no more.
    assert height_of(views[0]._title) == 1


def height_of(label: QLabel) -> int:
    """Return how many lines a label has room for."""
    return label.height() // label.fontMetrics().height()


def test_six_columns_stand_side_by_side_on_a_small_screen(opened: Opener) -> None:
    window = opened(("Snö", "Sly", "Papper", "Station", "Lådor", "Staket"), SMALL_SCREEN)
    assert beyond(window) == 0
