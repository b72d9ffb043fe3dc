"""S2: what somebody wrote is shown as it was written on every screen, never as markup."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from ame_desktop.services.demo.opening import enter_demo
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.store import Store
from tests.gui.whole_window import WholeWindow
from tests.support.clock import FixedClock
from tests.support.marked_up import MARK, mark_up
from tests.support.measured import Measured
from tests.support.training import TrainingUnit
from tests.support.units import KEY

FEWEST_COLUMNS, ROWS = 40, 60
PICTURE = "\ufffc"


@pytest.fixture
def window(
    qapp: QApplication, tmp_path: Path, qtbot: Any, exempelkommun_file: TrainingUnit
) -> Iterator[WholeWindow]:
    path = exempelkommun_file.copied_to(tmp_path)
    assert mark_up(path) >= FEWEST_COLUMNS
    unit = enter_demo(path, KEY, Store(open_file(path, KEY)), None, FixedClock())
    whole = WholeWindow(qapp, unit, tmp_path / "settings", qtbot)
    yield whole
    whole.close()


def is_markup(text: str) -> bool:
    """Whether Qt would draw a text that it has to guess about as markup."""
    return MARK[:3] in text and GuiQt.mightBeRichText(text)


def tips(model: QAbstractItemModel) -> Iterator[str]:
    """What the cells of a list say when the mouse rests on them."""
    root = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for row in range(min(model.rowCount(root), ROWS)):
        for column in range(columns):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def faults(widget: QWidget) -> Iterator[str]:
    """What of a widget would be drawn as markup, or already is."""
    name = f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"
    if is_markup(widget.toolTip()):
        yield f"{name}: tip {widget.toolTip()[:60]}"
    if isinstance(widget, QLabel):
        plain = widget.textFormat() is Qt.TextFormat.PlainText
        if not plain and is_markup(widget.text()):
            yield f"{name}: {widget.text()[:60]}"
    if isinstance(widget, QTextEdit | QTextBrowser) and PICTURE in widget.toPlainText():
        yield f"{name}: a picture"
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from (
            f"{name}: cell's tip {tip[:60]}" for tip in tips(widget.model()) if is_markup(tip)
        )


def look(window: WholeWindow, place: str) -> tuple[int, set[str]]:
    """Look at all that lies in the window; how many widgets show a marked text, and the faults."""
    widgets = window.window.findChildren(QWidget)
    shown = sum(1 for widget in widgets if MARK[:3] in str(widget.property("text") or ""))
    return shown, {f"{place}: {fault}" for widget in widgets for fault in faults(widget)}


def tabs_of(page: QWidget) -> Iterator[str]:
    """Show one tab after the other of what is open."""
    for bar in page.findChildren(QTabBar):
        for place in range(bar.count()):
            bar.setCurrentIndex(place)
            yield bar.tabText(place)


@pytest.mark.slow
def test_no_screen_takes_a_text_for_markup(window: WholeWindow, measured: Measured) -> None:
    found: set[str] = set()
    seen = 0
    for page_id in window.window.page_ids:
        page = window.go_to(page_id)
        for view in page.findChildren(QAbstractItemView):
            model = view.model()
            if view.isVisible() and model is not None and model.rowCount(QModelIndex()):
                view.setCurrentIndex(model.index(0, 0))
        window.settle()
        shown, wrong = look(window, page_id)
        seen += shown
        found |= wrong
    page = window.go_to("participants")
    page.open_file(page.model.rows[0].participant_id)
    window.settle()
    for tab in tabs_of(page):
        window.settle()
        shown, wrong = look(window, f"akt, {tab}")
        seen += shown
        found |= wrong
    assert found == set()
    assert seen > len(window.window.page_ids)
    measured("S2", f"{len(window.window.page_ids)} skärmar: 0 texter tagna för märkning")
