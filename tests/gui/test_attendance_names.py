"""What stays readable where the grids are narrow: a month's names, an arena's sentence."""

from typing import Any

from PySide6.QtCore import Qt

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.attendance.day_model import STATE
from ame_desktop.gui.features.attendance.span_model import FIRST_DAY
from ame_desktop.gui.features.attendance.views import View
from tests.gui.attendance_window import open_window
from tests.support.accessible import assert_named
from tests.support.units import Unit


def test_the_names_stay_and_never_cover_the_day_one_stands_on(
    unit: Unit, page_tools: PageTools, shown: Any, qtbot: Any
) -> None:
    window = open_window(unit, page_tools, shown, qtbot, "Ali", "Bo")
    page = window.page
    page.choose_view(View.MONTH)
    page.resize(760, 600)
    window.settle()
    table = page.spans.widget
    bar = table.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    assert table.names.isVisible()
    assert table.names.width() == table.columnWidth(0)
    assert table.span is not None
    assert table.names.model() is table.span
    table.setCurrentIndex(table.span.index(0, FIRST_DAY + 4))
    window.key(Qt.Key.Key_Left)
    assert table.currentIndex().column() == FIRST_DAY + 3
    assert table.visualRect(table.currentIndex()).left() >= table.columnWidth(0)
    bar.setValue(0)
    assert not table.names.isVisible()
    assert_named(page)


def test_an_arenas_sentence_runs_on_over_a_narrow_column(
    unit: Unit, page_tools: PageTools, shown: Any, qtbot: Any
) -> None:
    window = open_window(unit, page_tools, shown, qtbot, "Ali")
    window.key(Qt.Key.Key_N)
    window.settle()
    grid = window.page.grid
    grid.setColumnWidth(STATE, grid.columnWidth(STATE) // 2)
    beside = grid.visualRect(window.page.model.index(0, STATE + 1))
    picture = grid.viewport().grab(beside).toImage()
    colours = {picture.pixel(x, picture.height() // 2) for x in range(picture.width())}
    assert len(colours) > 1
