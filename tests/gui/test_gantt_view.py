"""The time chart: all of it by keyboard, told in words, plain tips, large text and many rows."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ame_desktop.gui.core.theme import Scheme, Theme
from ame_desktop.gui.core.tokens import DARK, LIGHT, Colours, contrast
from ame_desktop.gui.widgets.gantt import BEFORE, ZOOMS, GanttView
from ame_desktop.gui.widgets.gantt_legend import GanttLegend
from ame_desktop.gui.widgets.gantt_painting import TIME_COLUMN
from ame_desktop.gui.widgets.gantt_rows import BarGrade, GanttBar, GanttRow, month_start
from ame_desktop.gui.widgets.gantt_shapes import SHAPED, fill_of, text_of
from tests.support.accessible import assert_named
from tests.support.keys import shortcut

TODAY = date(2026, 11, 23)
CTRL = Qt.KeyboardModifier.ControlModifier


def rows(count: int = 4) -> list[GanttRow]:
    names = ("Öberg, Eva", "Ek, Ali", "Åkesson, Bo", "<b>Ärlig</b>, Ia")
    made = []
    for n in range(count):
        start, end = TODAY - timedelta(days=100 + n), TODAY + timedelta(days=12 + n)
        bars = (
            GanttBar((n, "a"), start, end, "OSA", BarGrade.VERY_NEAR, "12 dagar kvar", "<i>tips"),
            GanttBar((n, "b"), end + timedelta(days=1), None, "Lönebidrag", BarGrade.CALM),
        )
        made.append(GanttRow(n, f"{names[n % 4]}{n // 4 or ''}", bars))
    return made


@pytest.fixture
def view(theme: Theme, shown: Callable[[QWidget], QWidget]) -> GanttView:
    made = GanttView(theme, TODAY)
    made.resize(1100, 500)
    shown(made)
    made.set_rows(rows())
    made.table.focus_first()
    return made


def test_names_stand_in_swedish_order_and_arrows_go_between_them(view: GanttView) -> None:
    assert [row.name for row in view.model.shown] == [
        "<b>Ärlig</b>, Ia",
        "Ek, Ali",
        "Åkesson, Bo",
        "Öberg, Eva",
    ]
    shortcut(view.table, Qt.Key.Key_Down)
    assert view.table.current_row.name == "Ek, Ali"
    shortcut(view.table, Qt.Key.Key_Up)
    assert view.table.current_row.name == "<b>Ärlig</b>, Ia"


def test_arrows_sideways_go_a_month_and_t_comes_back(view: GanttView) -> None:
    assert view.first_month == month_start(TODAY, -BEFORE)
    shortcut(view.table, Qt.Key.Key_Right)
    shortcut(view.table, Qt.Key.Key_Right)
    assert view.first_month == month_start(TODAY, 2 - BEFORE)
    shortcut(view.table, Qt.Key.Key_Left)
    assert view.first_month == month_start(TODAY, 1 - BEFORE)
    shortcut(view.table, Qt.Key.Key_T)
    assert view.first_month == month_start(TODAY, -BEFORE)


def test_plus_and_minus_show_fewer_and_more_months(view: GanttView) -> None:
    first = view.first_month
    for months in (18, 24, 36, 36):
        shortcut(view.table, Qt.Key.Key_Minus)
        assert view.months == months
    for _ in ZOOMS:
        shortcut(view.table, Qt.Key.Key_Plus)
    assert view.months == ZOOMS[0]
    assert view.first_month == first


def test_enter_opens_the_bar_that_one_stands_on(qtbot: Any, view: GanttView) -> None:
    opened: list[object] = []
    view.opened.connect(opened.append)
    shortcut(view.table, Qt.Key.Key_Return)
    shortcut(view.table, Qt.Key.Key_Right, CTRL)
    shortcut(view.table, Qt.Key.Key_Return)
    shortcut(view.table, Qt.Key.Key_Left, CTRL)
    shortcut(view.table, Qt.Key.Key_Left, CTRL)
    shortcut(view.table, Qt.Key.Key_Return)
    assert opened == [(3, "a"), (3, "b"), (3, "a")]
    assert view.select_bar((1, "b"))
    assert view.bar is not None
    assert view.bar.key == (1, "b")
    assert not view.select_bar("nobody")


def test_a_click_chooses_a_bar(view: GanttView) -> None:
    seen: list[object] = []
    view.bar_changed.connect(seen.append)
    row = view.model.shown[1]
    cell = view.table.visualRect(view.model.index(1, TIME_COLUMN))
    box = view._painting.bar_box(row, row.bars[1], QRectF(cell))
    place = QPoint(int(box.left()) + 20, int(box.center().y()))
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert seen[-1] == row.bars[1]


def test_each_row_is_told_to_a_screen_reader(view: GanttView) -> None:
    assert_named(view)
    index = view.model.index(1, TIME_COLUMN)
    told = view.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Ek, Ali: OSA, från 2026-08-14 till 2026-12-06, 12 dagar kvar; ")
    reader = QAccessible.queryAccessibleInterface(view.table)
    names = {reader.child(n).text(QAccessible.Text.Name) for n in range(reader.childCount())}
    assert told in names


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_tip_shows_any_text_as_it_is(qtbot: Any, view: GanttView) -> None:
    row = view.model.shown[0]
    cell = view.table.visualRect(view.model.index(0, TIME_COLUMN))
    box = view._painting.bar_box(row, row.bars[0], QRectF(cell))
    place = QPointF(box.right() - 5, box.center().y()).toPoint()
    viewport = view.table.viewport()
    QApplication.sendEvent(
        viewport, QHelpEvent(QHelpEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
    )
    qtbot.waitUntil(QToolTip.isVisible)
    assert QToolTip.text() == "<p>&lt;i&gt;tips</p>"
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_grade_is_legible_and_has_a_look_of_its_own(
    view: GanttView, theme: Theme, colours: Colours
) -> None:
    theme.choose(Scheme.DARK if colours is DARK else Scheme.LIGHT)
    for grade in BarGrade:
        fill = fill_of(theme, grade).color().name()
        assert contrast(text_of(theme, grade).name(), fill) >= 4.5
    assert {grade for grade in BarGrade if grade not in SHAPED} == {
        BarGrade.CALM,
        BarGrade.DRAFT,
        BarGrade.ENDED,
    }
    assert not view.grab().isNull()


def test_the_legend_has_a_picture_for_every_grade(
    theme: Theme, shown: Callable[[QWidget], QWidget]
) -> None:
    legend = GanttLegend(theme, [(grade, f"{grade} i ord") for grade in BarGrade])
    shown(legend)
    pictures = [label.pixmap().toImage() for label, _ in legend._pictures]
    for place, picture in enumerate(pictures):
        assert all(picture != other for other in pictures[place + 1 :])


def test_large_text_has_room(view: GanttView, theme: Theme) -> None:
    theme.set_zoom(200)
    assert view.table.rowHeight(0) >= 2 * 36
    assert view.table.horizontalHeader().height() >= 2 * 46
    assert view.table.columnWidth(0) >= 2 * 180


def test_rows_that_change_keep_the_place_in_time_and_on_the_row(view: GanttView) -> None:
    view.select_bar((2, "b"))
    view.step(2)
    first = view.first_month
    view.set_rows(rows()[1:])
    assert view.first_month == first
    assert view.bar is not None
    assert view.bar.key == (2, "b")
    view.set_rows([])
    assert view.bar is None
