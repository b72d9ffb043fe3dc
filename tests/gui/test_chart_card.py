"""Charts over time: told in words, walked with the arrows, and changed for a table by a key."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.attendance_over_time import AttendancePeriod, told
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import DARK, LIGHT, contrast
from ame_desktop.gui.widgets.attendance_chart import AttendanceChart
from ame_desktop.gui.widgets.chart_card import TO_CHART, TO_TABLE
from ame_desktop.gui.widgets.time_columns import scale_step
from tests.support.accessible import assert_named
from tests.support.clipping import clipped
from tests.support.keys import press

Shown = Callable[[QWidget], QWidget]
WEEKS = (
    AttendancePeriod(date(2026, 11, 9), False, 1680, 1680, 0, 0, 0),
    AttendancePeriod(date(2026, 11, 16), False, 1680, 840, 420, 420, 0),
    AttendancePeriod(date(2026, 11, 23), False, 420, 0, 0, 0, 420),
)


@pytest.fixture
def card(theme: Theme, shown: Shown) -> AttendanceChart:
    made = AttendanceChart(theme)
    made.show_periods(WEEKS)
    made.resize(700, 340)
    shown(made)
    return made


def test_words_chart_and_table_say_the_same(card: AttendanceChart) -> None:
    assert card.summary.text() == card.chart.accessibleDescription() == told(WEEKS)
    assert [column.spoken.replace("\N{NO-BREAK SPACE}", " ") for column in card.chart.columns] == [
        "Vecka 46 2026: avtalat 28 h, närvaro 28 h",
        "Vecka 47 2026: avtalat 28 h, närvaro 14 h, anmäld frånvaro 7 h, uteblev 7 h",
        "Vecka 48 2026: avtalat 7 h, ej markerat 7 h",
    ]
    rows = [
        [str(card.model.index(row, place).data()) for place in range(card.model.columnCount())]
        for row in range(card.model.rowCount())
    ]
    assert [[cell.replace("\N{NO-BREAK SPACE}", " ") for cell in row] for row in rows][1] == [
        "Vecka 47 2026",
        "28 h",
        "14 h",
        "7 h",
        "7 h",
        "0 h",
    ]
    assert_named(card)


def test_the_arrows_walk_the_weeks_and_the_pointer_too(card: AttendanceChart, qtbot: Any) -> None:
    card.chart.setFocus()
    assert card.chart.column is not None
    for key, name in (
        (Qt.Key.Key_Right, "v. 48"),
        (Qt.Key.Key_Left, "v. 47"),
        (Qt.Key.Key_Left, "v. 46"),
        (Qt.Key.Key_Left, "v. 46"),
    ):
        press(card.chart, key)
        assert card.chart.column.name == name
    middle = card.chart._box(1).center().toPoint()
    qtbot.mouseClick(card.chart, Qt.MouseButton.LeftButton, pos=middle)
    assert card.chart.toolTip() == card.chart.columns[1].spoken
    qtbot.mouseClick(card.chart, Qt.MouseButton.LeftButton, pos=QPoint(0, 5))
    assert card.chart.column.name == "v. 47"
    card.show_periods(WEEKS[:1])
    assert card.chart.toolTip() == ""


def test_one_key_changes_to_the_table_and_back_with_the_focus(
    card: AttendanceChart, qtbot: Any
) -> None:
    card.chart.setFocus()
    qtbot.keyClick(card.chart, Qt.Key.Key_D)
    assert card.as_table
    assert card.table.hasFocus()
    assert (card.switch_button.text(), card.legend.isVisible()) == (TO_CHART, False)
    qtbot.keyClick(card.table, Qt.Key.Key_D)
    assert card.chart.hasFocus()
    assert (card.switch_button.text(), card.legend.isVisible()) == (TO_TABLE, True)


def test_the_mark_stands_at_what_was_agreed_and_parts_differ_without_colour(
    card: AttendanceChart,
) -> None:
    picture = card.chart.grab().toImage()
    box = card.chart._box(1)
    column = [picture.pixelColor(round(box.center().x()), y).name() for y in range(160)]
    filled = QColor(card._theme.colours.accent).name()
    agreed = column.index(QColor(card._theme.colours.text).name())
    foot = column.index(filled)
    assert agreed < foot
    assert len(set(column[agreed + 3 : foot])) > 2


@pytest.mark.parametrize("zoom", [100, 200])
def test_nothing_is_cut_at_any_size(theme: Theme, shown: Shown, zoom: int) -> None:
    theme.set_zoom(zoom)
    card = AttendanceChart(theme)
    card.show_periods(WEEKS)
    card.resize(900, 700)
    shown(card)
    assert clipped(card) == []
    area = card.chart._area()
    assert area.left() > card.chart.fontMetrics().horizontalAdvance("30 h")


def test_nothing_expected_is_said_without_an_empty_chart(card: AttendanceChart) -> None:
    card.show_periods(())
    assert card.summary.text() == "Ingen har väntats under tiden."
    assert not card.chart.isVisible()
    assert not card.switch_button.isVisible()


@pytest.mark.parametrize(
    ("most", "step"), [(0, 1), (4, 1), (28, 10), (41, 20), (1100, 500), (100000, 50000)]
)
def test_the_scale_has_few_even_numbers(most: float, step: float) -> None:
    assert scale_step(most) == step


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_every_part_can_be_told_from_the_card(colours: Any) -> None:
    for drawn in (colours.accent, colours.border, colours.text):
        assert contrast(drawn, colours.surface) >= 3
