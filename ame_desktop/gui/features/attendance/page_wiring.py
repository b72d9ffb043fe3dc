"""Joins the parts of the attendance page: what is pressed to what is done."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from ame_desktop.gui.dialogs.list_button import KEY as EXCEL
from ame_desktop.gui.features.attendance.views import View

if TYPE_CHECKING:
    from ame_desktop.gui.features.attendance.page import AttendancePage


def connect(page: "AttendancePage") -> None:
    """Connect every part of the page."""
    _connect_tools(page)
    _connect_grid(page)
    page.switch.chosen.connect(page.choose_view)
    page.missing.followed.connect(page.tools.go_to_day)
    page.chips.chosen.connect(page.shown.choose_arena)
    page.spans.strip.followed.connect(page.shown.look_at)
    page.spans.on_shown = page.shown.follow_span
    page.absence_bar.told.connect(page.acts.announce)
    page.absence_bar.left.connect(page.grid.setFocus)
    page.persons.panel.left.connect(page.grid.setFocus)
    for view in View:
        QShortcut(QKeySequence(view.key), page, partial(page.switch.choose, view))
    QShortcut(QKeySequence("Ctrl+Tab"), page, page.switch.choose_next)
    QShortcut(QKeySequence.StandardKey.Find, page, page.find_name)
    QShortcut(QKeySequence(EXCEL[0]), page, page.export)


def _connect_tools(page: "AttendancePage") -> None:
    tools = page.tools_row
    tools.filter_edit.textChanged.connect(page.shown.choose)
    tools.filter_edit.left_downwards.connect(page.shown.leave_filter)
    tools.deviations.toggled.connect(page.shown.choose)
    tools.everyone.toggled.connect(page.shown.choose)
    tools.absence.clicked.connect(page.acts.ask_absence)
    tools.rest.clicked.connect(page.acts.rest)
    tools.observe.clicked.connect(page.observing.ask)
    tools.export.clicked.connect(page.export)
    tools.lock.clicked.connect(lambda: page.spans.lock(page.chips.arena_id))


def _connect_grid(page: "AttendancePage") -> None:
    grid = page.grid
    grid.observe_asked.connect(page.observing.ask)
    grid.menu_asked.connect(lambda place: page.observing.offer(grid, place))
    grid.state_asked.connect(page.acts.mark)
    grid.minutes_given.connect(page.acts.give_minutes)
    grid.rest_asked.connect(page.acts.rest)
    grid.absence_asked.connect(page.acts.ask_absence)
    grid.reason_asked.connect(page.why.choose)
    grid.only_asked.connect(page.closing.show_only)
    grid.close_asked.connect(page.closing.close)
    grid.split_asked.connect(page.acts.split)
    grid.filter_asked.connect(page.find_name)
    grid.opened.connect(page.open_person)
    grid.current_row_changed.connect(page.shown.name_rest)
