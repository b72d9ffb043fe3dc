"""The chart: told in words, walked with the arrows, and told apart without colour."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.bar_chart import BarChart, BarLine, BarPart
from ame_desktop.gui.widgets.bar_looks import BarLegend, BarLook
from tests.support.accessible import assert_named
from tests.support.clipping import clipped
from tests.support.keys import press

Shown = Callable[[QWidget], QWidget]


def line(name: str, done: int, declined: int) -> BarLine:
    parts = (
        BarPart("Utförda", Decimal(done), BarLook.FILLED),
        BarPart("Avböjda", Decimal(declined), BarLook.CROSSED),
    )
    return BarLine(name, parts, str(done + declined))


@pytest.fixture
def chart(theme: Theme, shown: Shown) -> BarChart:
    made = BarChart("Diagram", theme)
    made.show_lines([line("Skolan", 3, 1), line("Biblioteket", 0, 0), line("Köket", 1, 0)])
    made.resize(300, 200)
    shown(made)
    return made


def test_every_number_is_told_in_words(chart: BarChart) -> None:
    assert chart.accessibleDescription() == (
        "Skolan: 4 (utförda 3, avböjda 1); Biblioteket: 0 (utförda 0, avböjda 0); "
        "Köket: 1 (utförda 1, avböjda 0)"
    )
    assert_named(chart)


def test_the_arrows_walk_the_lines_and_enter_opens_one(chart: BarChart) -> None:
    opened: list[str] = []
    chart.opened.connect(opened.append)
    chart.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        press(chart, key)
    press(chart, Qt.Key.Key_Return)
    assert chart.line is not None
    assert opened == [chart.line.name] == ["Köket"]


def test_a_click_opens_the_line_below_the_pointer(chart: BarChart, qtbot: Any) -> None:
    opened: list[str] = []
    chart.opened.connect(opened.append)
    height = chart.sizeHint().height() // 3
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(20, height + 5))
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(20, height * 3 + 5))
    assert opened == ["Biblioteket"]


def test_the_longest_line_fills_the_width_and_parts_differ_in_pattern(chart: BarChart) -> None:
    picture = chart.grab().toImage()
    bottom = chart.sizeHint().height() // 3 - 10
    row = [picture.pixelColor(x, bottom).name() for x in range(10, 290)]
    filled = chart._theme.colours.accent.lower()
    assert row[:180].count(filled) > 170
    assert filled not in row[220:]
    assert len(set(row[220:])) > 1


def test_an_empty_chart_is_calm(theme: Theme, shown: Shown) -> None:
    chart = BarChart("Diagram", theme)
    chart.show_lines([])
    shown(chart)
    press(chart, Qt.Key.Key_Down)
    press(chart, Qt.Key.Key_Return)
    assert chart.line is None


def test_the_legend_is_whole_at_every_width(theme: Theme, shown: Shown) -> None:
    legend = BarLegend(theme, [("Utförda", BarLook.FILLED), ("Kvar", BarLook.STRIPED)])
    shown(legend)
    assert clipped(legend) == []
