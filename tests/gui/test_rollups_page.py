"""The screen *Sammanställning*: the figures of the key, the rows behind each, saved and fixed."""

import csv
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.orders import OrderStatus
from ame_desktop.domain.rollup_texts import number_text
from ame_desktop.domain.rollups import Measure
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.features.rollups.fix_editor import WRONG
from ame_desktop.gui.features.rollups.rows_panel import NOTHING
from ame_desktop.gui.features.rollups.text_part import COPIED
from ame_desktop.services import rollups
from ame_desktop.services.orders import order_list, set_status
from tests.gui.rollups_window import CTRL, SHIFT, RollupsWindow, open_rollups, take_in_orders
from tests.support.accessible import assert_named
from tests.support.clipping import clipped
from tests.support.units import Unit

FACIT = Path(__file__).parents[1] / "support" / "unit_files" / "facit_bestallningar.csv"
Shown = Callable[[QWidget], QWidget]


@pytest.fixture
def window(unit: Unit, page_tools: PageTools, shown: Shown) -> Iterator[RollupsWindow]:
    take_in_orders(unit)
    made = open_rollups(unit, page_tools, shown)
    yield made
    made.page.release()


def key_rows(year: str, number: str) -> list[dict[str, str]]:
    with FACIT.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [row for row in rows if (row["ar"], row["tertial"]) == (year, number)]


def test_the_period_in_turn_is_shown_with_the_figures_of_the_key(window: RollupsWindow) -> None:
    assert window.page.period_bar.combo.currentText() == "Tertial 2 2026"
    wanted = key_rows("2026", "2")
    for row in wanted:
        cells = window.row_of(row["enhet"])
        hours = row["timmar_utforda"].replace(".", ",")
        assert [cells[1], cells[2], cells[3], cells[5], cells[6]] == [
            row["antal"],
            row["utforda"],
            row["avbojda"],
            hours,
            "–",
        ]
    assert window.table.model().rowCount() == len(wanted) + 1
    assert window.cells(len(wanted))[:3] == ["Totalt", "30", "25"]
    assert window.page.tiles.tiles[Measure.RECEIVED].figure == "30"
    assert window.focus is window.table


def test_the_period_is_chosen_by_key(window: RollupsWindow) -> None:
    combo = window.page.period_bar.combo
    window.key(Qt.Key.Key_1)
    assert combo.currentText() == "Tertial 1 2026"
    assert window.cells(window.table.model().rowCount() - 1)[1] == "28"
    window.key(Qt.Key.Key_PageUp, CTRL)
    assert combo.currentText() == "Tertial 3 2025"
    window.key(Qt.Key.Key_3)
    assert window.page.view is not None
    window.key(Qt.Key.Key_PageDown, CTRL)
    assert window.page.view.rollup.period.key == "2026T1"
    window.key(Qt.Key.Key_3)
    assert combo.currentText() == "Tertial 3 2026 · pågår"
    assert "pågår, 38 dagar kvar" in window.page.frame.state_label.text()
    window.key(Qt.Key.Key_PageDown, CTRL)
    assert combo.currentText() == "Tertial 3 2026 · pågår"
    window.page.open("2025T1")
    window.settle()
    assert combo.currentText() == "Tertial 1 2025"
    assert not window.page.period_bar.before_button.isEnabled()


def test_every_figure_opens_the_rows_that_it_counts(window: RollupsWindow) -> None:
    page, model = window.page, window.table.model()
    for row in range(model.rowCount()):
        for column, measure in enumerate(Measure, start=1):
            window.table.setCurrentIndex(model.index(row, column))
            window.key(Qt.Key.Key_Return)
            rows = page.rows.model.rows
            figure = model.index(row, column).data()
            if measure is Measure.HOURS:
                assert number_text(sum((order.hours for order in rows), Decimal(0))) == figure
            elif measure not in {Measure.PEOPLE, Measure.LEAD}:
                assert str(len(rows)) == figure
            window.key(Qt.Key.Key_Escape)
            assert page.rows.isHidden()
            assert window.focus is window.table


def test_rows_stand_beside_and_lead_to_the_order(window: RollupsWindow) -> None:
    page = window.page
    window.stand_on("Tekniska avdelningen", 3)
    window.key(Qt.Key.Key_Return)
    assert page.rows.isVisible()
    assert page.tabs.isVisible()
    assert (
        page.rows.text == "Avböjda\nTekniska avdelningen · Tertial 2 2026\n1 beställning, 0 timmar"
    )
    assert window.focus is page.rows.table
    assert_named(page)
    row = page.rows.model.rows[0]
    window.key(Qt.Key.Key_Return)
    asked: Any = page.tools.open_page
    assert asked.calls == [("orders", row.order_id)]
    window.key(Qt.Key.Key_Escape)
    assert page.rows.isHidden()
    assert window.table.currentIndex().column() == 3
    window.key(Qt.Key.Key_Right)
    window.key(Qt.Key.Key_Up)
    window.key(Qt.Key.Key_Return)
    assert page.rows.text.endswith(NOTHING)
    assert window.focus is page.rows.close_button


def test_a_tile_and_a_line_of_the_chart_open_rows_too(window: RollupsWindow) -> None:
    page = window.page
    tile = page.tiles.tiles[Measure.DECLINED]
    assert tile.accessibleName().startswith("Avböjda: 3. Förra: 0 (+3). I fjol: 3 (±0)")
    tile.setFocus()
    window.key(Qt.Key.Key_Space)
    assert len(page.rows.model.rows) == 3
    window.key(Qt.Key.Key_Escape)
    assert window.focus is tile
    chart = page.tabs.currentWidget().chart.chart
    assert "Kostenheten: 3 (utförda 3, kvar 0, avböjda 0)" in chart.accessibleDescription()
    chart.setFocus()
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_Return)
    assert "Fritidsgården Hammarstrand" in page.rows.text
    assert len(page.rows.model.rows) == 3
    window.key(Qt.Key.Key_Escape)
    window.key(Qt.Key.Key_D)
    assert chart.accessibleName() == "Diagram: timmar"
    assert chart.line.text == "11"


def test_the_comparison_opens_the_rows_of_each_period(window: RollupsWindow) -> None:
    window.go_to_tab("Jämförelse")
    assert window.row_of("Inkomna") == ["Inkomna", "30", "28", "+2", "26", "+4"]
    window.table.setCurrentIndex(window.table.model().index(0, 4))
    window.key(Qt.Key.Key_Return)
    assert len(window.page.rows.model.rows) == 26
    assert "Tertial 2 2025" in window.page.rows.text
    assert {row.received_on.year for row in window.page.rows.model.rows} == {2025}


def test_declined_orders_stand_with_their_reasons(unit: Unit, window: RollupsWindow) -> None:
    june = (r for r in order_list(unit.chief) if r.received_at.strftime("%Y%m") == "202606")
    row = next(row for row in june if row.status is OrderStatus.DONE)
    set_status(unit.chief, row.order_id, OrderStatus.DECLINED, "Ryms inte", row.version)
    window.page.reload()
    window.settle()
    window.go_to_tab("Avböjda")
    assert window.row_of("Ryms inte") == ["Ryms inte", "1"]
    names = [window.cells(at)[0] for at in range(window.table.model().rowCount())]
    window.table.selectRow(names.index("Ryms inte"))
    window.key(Qt.Key.Key_Return)
    assert [order.order_id for order in window.page.rows.model.rows] == [row.order_id]


def test_the_paragraph_is_copied_with_one_key(window: RollupsWindow) -> None:
    window.key(Qt.Key.Key_C, CTRL | SHIFT)
    assert "30 beställningar" in QGuiApplication.clipboard().text()
    assert window.said == [COPIED]
    window.go_to_tab("Text")
    assert window.page.text.edit.toPlainText() == QGuiApplication.clipboard().text()


def test_the_period_is_saved_in_three_forms(window: RollupsWindow, tmp_path: Path) -> None:
    window.key(Qt.Key.Key_S, CTRL | SHIFT)
    window.save_as(tmp_path / "t2.pdf")
    window.key(Qt.Key.Key_E, CTRL)
    window.save_as(tmp_path / "t2.xlsx")
    window.key(Qt.Key.Key_E, CTRL | SHIFT)
    window.save_as(tmp_path / "t2.csv")
    assert window.said == [
        f"Sparade t2.{kind} i mappen {tmp_path.name}." for kind in ("pdf", "xlsx", "csv")
    ]
    assert (tmp_path / "t2.pdf").read_bytes().startswith(b"%PDF")
    assert openpyxl.load_workbook(tmp_path / "t2.xlsx").sheetnames
    with (tmp_path / "t2.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["antal"] for row in csv.DictReader(file)] == [
            row["antal"] for row in key_rows("2026", "2")
        ]


def test_fixing_asks_for_the_word_and_keeps_what_changes_later_apart(
    unit: Unit, window: RollupsWindow
) -> None:
    page = window.page
    window.key(Qt.Key.Key_F, CTRL | SHIFT)
    panel = page.dock.panel
    assert panel is not None
    assert_named(panel)
    window.type("ja")
    window.key(Qt.Key.Key_Return)
    assert panel.form.findChild(QWidget, "word_error_label").text() == WRONG
    assert rollups.view(unit.chief, "2026T2").fixed is None
    window.key(Qt.Key.Key_A, CTRL)
    window.type("fastställ")
    window.key(Qt.Key.Key_Return)
    fixed = rollups.view(unit.chief, "2026T2").fixed
    assert fixed is not None
    assert page.dock.panel is None
    assert page.period_bar.combo.currentText() == "Tertial 2 2026 · fastställd"
    assert fixed.sha256[:12] in page.frame.state_label.text()
    done = next(o for o in fixed.rollup.orders if o.status is OrderStatus.DONE)
    row = next(r for r in order_list(unit.chief) if r.order_id == done.order_id)
    set_status(unit.chief, row.order_id, OrderStatus.ONGOING, "", row.version)
    page.reload()
    window.settle()
    assert page.tiles.tiles[Measure.DONE].figure == "25"
    window.key(Qt.Key.Key_V)
    assert page.tiles.tiles[Measure.DONE].figure == "24"
    window.go_to_tab("Ändrat efter fastställande (")
    assert window.row_of("Utförda, hela perioden") == ["Utförda, hela perioden", "25", "24"]
    names = [window.cells(at)[0] for at in range(window.table.model().rowCount())]
    window.table.selectRow(names.index(f"Beställning {row.number}"))
    window.key(Qt.Key.Key_Return)
    assert [order.order_id for order in page.rows.model.rows] == [row.order_id]
    assert clipped(page.body) == []


def test_esc_leaves_the_word_and_fixes_nothing(unit: Unit, window: RollupsWindow) -> None:
    window.key(Qt.Key.Key_F, CTRL | SHIFT)
    window.key(Qt.Key.Key_Escape)
    assert window.page.dock.panel is None
    assert window.focus is window.table
    assert rollups.view(unit.chief, "2026T2").fixed is None


def test_a_consultant_reads_but_neither_fixes_nor_saves(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    take_in_orders(unit)
    ctx = unit.as_role(Role.CONSULTANT)
    window = open_rollups(unit, page_tools, shown, ctx)
    assert window.page.tiles.tiles[Measure.RECEIVED].figure == "30"
    assert not window.page.frame.fix_button.isVisible()
    assert not window.page.frame.pdf_button.isVisible()
    window.key(Qt.Key.Key_F, CTRL | SHIFT)
    window.key(Qt.Key.Key_S, CTRL | SHIFT)
    assert window.page.dock.panel is None
    assert window.said == []
    window.page.release()


def test_a_unit_without_orders_shows_noughts(
    unit: Unit, page_tools: PageTools, shown: Shown
) -> None:
    window = open_rollups(unit, page_tools, shown)
    assert window.cells(0)[:2] == ["Totalt", "0"]
    assert window.page.tiles.tiles[Measure.RECEIVED].accessibleName().endswith("I fjol: –")
    assert_named(window.page)
    window.page.release()


def test_nothing_is_cut_when_the_window_is_small(window: RollupsWindow) -> None:
    page = window.page
    for width in (1150, 760, 560):
        page.resize(width, 690)
        QApplication.processEvents()
        for place in range(page.tabs.count()):
            page.tabs.setCurrentIndex(place)
            QApplication.processEvents()
            assert clipped(page.body) == [], (width, page.tabs.tabText(place))
    page.tabs.setCurrentIndex(0)
    window.table.setFocus()
    window.key(Qt.Key.Key_Return)
    assert page.rows.isVisible()
    assert not page.tabs.isVisible()
    window.key(Qt.Key.Key_Escape)
    assert page.tabs.isVisible()
    assert window.focus is window.table
