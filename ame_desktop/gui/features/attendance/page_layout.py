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
        page.spans.strip,
    )
    for widget in above:
        column.addWidget(widget)
    page.stack.addWidget(page.grid)
    page.stack.addWidget(page.spans.widget)
    for view, room in page.rooms.items():
        page.stack.addWidget(room.widget)
        page.switch.offer(view, offered=room.reached)
    column.addWidget(page.stack, 1)
    column.addWidget(page.why.line)
    column.addWidget(page.closing.foot)
    row = QHBoxLayout(page.body)
    row.setSpacing(16)
    row.addLayout(column, 1)
    row.addWidget(page.persons.panel)
