"""Puts the parts of the attendance page in their places."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

if TYPE_CHECKING:
    from ame_desktop.gui.features.attendance.page import AttendancePage


def lay_out(page: "AttendancePage") -> None:
    """Stack the tools above the grid, with the panel of a person's own days beside it."""
    for part in (page.missing, page.remaining, page.switch):
        page.header.add(part)
    column = QVBoxLayout()
    column.setSpacing(10)
    above = (
        page.header,
        page.chips,
        page.tools_row,
        page.absence_bar,
        page.reasons,
        page.observing.panel,
        page.exporting.bar,
    )
    for widget in above:
        column.addWidget(widget)
    page.stack.addWidget(page.grid)
    page.stack.addWidget(page.spans.widget)
    column.addWidget(page.stack, 1)
    row = QHBoxLayout(page.body)
    row.setSpacing(16)
    row.addLayout(column, 1)
    row.addWidget(page.persons.panel)
