"""The keys of *Sammanställning*, pressed in the whole window, whose own keys come first."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ame_desktop.domain.rollups import Measure
from ame_desktop.gui.core.writing import REASON, hold_writing
from ame_desktop.gui.features.orders.page import OrdersPage
from ame_desktop.gui.features.rollups.page import RollupsPage
from ame_desktop.gui.shell.desk import Desk
from ame_desktop.gui.shell.surroundings import make_surroundings
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.settings import ProgramSettings
from tests.gui.rollups_window import CTRL, SHIFT, RollupsWindow
from tests.support.clipping import clipped
from tests.support.keys import press


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, qtbot: Any, exempelkommun: OpenUnit) -> Iterator[Desk]:
    """Exempelkommun's window, with every role."""
    around = make_surroundings(qapp, ProgramSettings(tmp_path / "settings"))
    made = Desk(around, exempelkommun)
    made.window.resize(1366, 768)
    made.window.show()
    made.window.activateWindow()
    yield made
    made.window.close()
    made.close()
    around.tasks.finish()
    made.window.deleteLater()


@pytest.fixture
def window(desk: Desk) -> RollupsWindow:
    """The screen in the window."""
    desk.window.open_page("rollups")
    page = desk.window.current_page
    assert isinstance(page, RollupsPage)
    made = RollupsWindow(page)
    made.settle()
    return made


def test_each_button_asks_where_to_save(window: RollupsWindow, tmp_path: Path) -> None:
    frame = window.page.frame
    for button, ending in (
        (frame.pdf_button, "pdf"),
        (frame.xlsx_button, "xlsx"),
        (frame.csv_button, "csv"),
    ):
        target = tmp_path / f"sammanställning.{ending}"
        button.setFocus()
        press(button, Qt.Key.Key_Space)
        window.save_as(target)
        assert target.stat().st_size > 0


def test_the_report_is_three_presses_away(window: RollupsWindow) -> None:
    page = window.page
    assert page.shown is not None
    assert page.shown.period.key == "2026T2"
    window.key(Qt.Key.Key_1)
    assert page.shown.period.key == "2026T1"
    window.key(Qt.Key.Key_PageDown, CTRL)
    assert page.shown.period.key == "2026T2"
    window.key(Qt.Key.Key_D)
    assert page.tabs.currentWidget().chart.measure is Measure.HOURS
    window.key(Qt.Key.Key_Tab, CTRL)
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Per slag"
    assert clipped(page.body) == []


def test_enter_leads_from_a_figure_to_its_order_and_esc_back(
    desk: Desk, window: RollupsWindow
) -> None:
    page = window.page
    window.key(Qt.Key.Key_Return)
    row = page.rows.table.current_row
    window.key(Qt.Key.Key_Escape)
    assert page.rows.isHidden()
    assert window.focus is window.table
    window.key(Qt.Key.Key_Return)
    window.key(Qt.Key.Key_Return)
    orders = desk.window.current_page
    assert isinstance(orders, OrdersPage)
    window.settle()
    assert orders.order is not None
    assert orders.order.order_id == row.order_id
    assert window.focus is orders.table


def test_in_lasslage_the_key_says_why_nothing_is_fixed(desk: Desk, window: RollupsWindow) -> None:
    hold_writing(desk.window)
    window.key(Qt.Key.Key_F, CTRL | SHIFT)
    assert window.page.dock.panel is None
    assert window.page.band.text == REASON
    assert not window.page.frame.fix_button.isEnabled()


def test_nothing_is_cut_at_twice_the_size(desk: Desk, window: RollupsWindow) -> None:
    theme = window.page.tools.theme
    theme.set_zoom(200)
    window.settle()
    page = window.page
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        window.settle()
        assert clipped(page.body) == [], page.tabs.tabText(place)
    page.tabs.setCurrentIndex(0)
    page.fix()
    window.settle()
    assert page.dock.panel is not None
    assert page.dock.panel.form.height() <= page.dock.panel.height()
    assert clipped(page.body) == []
