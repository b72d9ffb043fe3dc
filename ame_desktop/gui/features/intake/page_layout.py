"""Where things stand on the screen *Inskrivning*."""

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.gui.widgets.tab_order import tab_in_order

if TYPE_CHECKING:
    from ame_desktop.gui.features.intake.page import IntakePage

LEAST: Final = 160
"""Least height in pixels at 100 percent of list and cards; with large text the page scrolls."""


def lay_out(page: "IntakePage") -> None:
    """Put the lists above what is known of the one that is chosen, and the editor beside."""
    header = PageHeader(page.title, page)
    for tool in (page.heap_combo, page.filter_edit, page.excel_button, page.new_button):
        header.add(tool)
    row = QWidget(page)
    flow = FlowLayout(row, spacing=8)
    for button in page.buttons.values():
        flow.addWidget(button)
    beneath = QVBoxLayout(page.beneath)
    beneath.setContentsMargins(0, 4, 0, 0)
    beneath.setSpacing(8)
    beneath.addWidget(page.heading)
    beneath.addWidget(row)
    beneath.addWidget(page.cards, 1)
    page.summary.setWordWrap(True)
    content = QWidget(page.body)
    left = QVBoxLayout(content)
    left.setContentsMargins(0, 0, 0, 0)
    left.setSpacing(8)
    left.addWidget(header)
    left.addWidget(page.summary)
    left.addWidget(page.empty, 1)
    for table in (page.table, page.without_table):
        left.addWidget(table, 2)
    left.addWidget(page.beneath, 3)
    whole = QHBoxLayout(page.body)
    whole.setSpacing(12)
    whole.addWidget(content, 1)
    page.dock.stand_beside(content)
    whole.addWidget(page.dock)
    tab_in_order(header, page.table, page.without_table, row)
    page.without_table.hide()
    least = page.tools.theme.px(LEAST)
    for widget in (page.table, page.without_table, page.cards):
        widget.setMinimumHeight(least)
