"""A walk through the whole window: every screen, tab, part and row, as somebody clicking about."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QListWidget, QTabWidget, QWidget

from ame_desktop.gui.core.page import Page
from ame_desktop.gui.shell.main_window import MainWindow
from ame_desktop.gui.widgets.data_table import DataTable

Settle = Callable[[], None]
ROWS = 2
"""Rows of each table that are stood on and opened."""


def walk(window: MainWindow, settle: Settle, *, rows: int = ROWS) -> Iterator[str]:
    """Stop at every place of the window, and say where; what is there can be looked at."""
    for page_id in window.page_ids:
        yield from walk_page(window, settle, page_id, rows=rows)


def walk_page(
    window: MainWindow, settle: Settle, page_id: str, *, rows: int = ROWS
) -> Iterator[str]:
    """Stop at every place of a screen."""
    window.open_page(page_id)
    settle()
    page = window.current_page
    assert page is not None
    yield page_id
    for where in _parts(page, settle):
        yield f"{page_id}, {where}"
        for row in _rows(page, settle, rows):
            yield f"{page_id}, {where}, {row}"
            if window.current_page is not page:
                # The row led to another screen.
                window.open_page(page_id)
                settle()


def _parts(page: Page, settle: Settle) -> Iterator[str]:
    """Show each tab and each entry of the lists of parts in turn."""
    yield "first"
    for tabs in page.findChildren(QTabWidget):
        for place in range(tabs.count()):
            if tabs.isVisibleTo(page) and tabs.isTabVisible(place):
                tabs.setCurrentIndex(place)
                settle()
                yield tabs.tabText(place)
    for parts in page.findChildren(QListWidget):
        for place in range(parts.count()):
            if parts.isVisibleTo(page):
                parts.setCurrentRow(place)
                settle()
                yield parts.item(place).text()


def _rows(page: Page, settle: Settle, most: int) -> Iterator[str]:
    for table in [shown for shown in page.findChildren(DataTable) if shown.isVisibleTo(page)]:
        for place in range(min(most, _count(table))):
            if not table.isVisibleTo(page) or place >= _count(table):
                break
            table.selectRow(place)
            settle()
            row: Any = table.current_row
            if row is not None:
                table.opened.emit(row)
                settle()
                yield f"{table.accessibleName()} {place + 1}"


def _count(table: QWidget) -> int:
    model = table.model() if isinstance(table, DataTable) else None
    return model.rowCount() if model is not None else 0
