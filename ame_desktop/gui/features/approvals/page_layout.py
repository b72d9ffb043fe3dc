"""Where everything on the screen *Godkännande* stands."""

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ame_desktop.gui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from ame_desktop.gui.features.approvals.page import ApprovalsPage

NARROWEST: Final = 250
"""Pixels at 100 percent that neither side goes below."""


def lay_out(page: "ApprovalsPage") -> None:
    """Put the list to the left, the summary to the right, and the editor beside both."""
    header = PageHeader(page.title, page)
    for tool in (page.filter_edit, page.heap_combo, page.batch_button, page.request_button):
        header.add(tool)
    page.tools.icons.dress(page.request_button, "add")
    sides = QHBoxLayout()
    sides.setSpacing(12)
    sides.addWidget(page.table, 11)
    sides.addWidget(page.panel, 10)
    for side in (page.table, page.panel):
        side.setMinimumWidth(page.tools.theme.px(NARROWEST))
    content = QWidget(page.body)
    left = QVBoxLayout(content)
    left.setContentsMargins(0, 0, 0, 0)
    left.setSpacing(10)
    for widget in (header, page.prompt):
        left.addWidget(widget)
    left.addLayout(sides, 1)
    left.addWidget(page.empty, 1)
    left.addWidget(page.count_label)
    row = QHBoxLayout(page.body)
    row.setSpacing(12)
    row.addWidget(content, 1)
    page.dock.stand_beside(content)
    row.addWidget(page.dock)
