"""A real attendance page on a real unit, for the tests of its keys."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.domain.attendance import DayRow
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.attendance.page import AttendancePage
from ame_desktop.services.context import Context
from ame_desktop.services.undo import undo
from tests.support.keys import press, type_text
from tests.support.unit_people import People
from tests.support.units import Unit


@dataclass
class AttendanceWindow:
    """The page with what a test does in it; ``keys`` counts presses, moves left out."""

    unit: Unit
    page: AttendancePage
    people: People
    tools: PageTools
    qtbot: Any
    keys: int = 0

    def settle(self) -> None:
        """Wait until everything asked for is stored and shown."""
        self.qtbot.waitUntil(lambda: self.tools.tasks.idle and not self.page.acts.marking.busy)

    def move_to(self, name: str) -> None:
        """Stand on a person's line."""
        row = next(row for row in self.page.model.day_rows if row.name.given == name)
        self.page.grid.stand_on(row.key)

    def key(
        self, key: Any, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press one key where the focus is."""
        self.keys += 1
        press(self.focus, key, modifiers)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        self.keys += len(text)
        type_text(self.focus, text)

    def shift(self, key: Any) -> None:
        """Press a key with Shift."""
        self.key(key, Qt.KeyboardModifier.ShiftModifier)

    @property
    def focus(self) -> QWidget:
        """The widget that has the focus."""
        held = self.page.window().focusWidget()
        assert held is not None
        return held

    @property
    def strip_links(self) -> list[QPushButton]:
        """The links above the month; what was there before may wait to be freed."""
        links = self.page.spans.strip.findChildren(QPushButton)
        return [link for link in links if link.isVisible()]

    def row(self, name: str) -> DayRow:
        """A person's line as it is shown."""
        return next(row for row in self.page.model.day_rows if row.name.given == name)

    def states(self) -> dict[str, AttendanceState | None]:
        """Everybody's state as it is shown."""
        return {row.name.given: row.state for row in self.page.model.day_rows}


def open_window(
    unit: Unit,
    tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    qtbot: Any,
    *names: str,
    ctx: Context | None = None,
) -> AttendanceWindow:
    """Put people in place, and show the page for the unit's chief or for somebody else."""
    people = People(unit)
    for name in names:
        people.add(name)
    acting = ctx or unit.chief
    stack = UndoStack(tools.tasks, tools.bus, lambda changes: undo(acting, changes))
    own = replace(tools, undo=stack, today=unit.clock.today)
    page = AttendancePage(own, acting)
    page.resize(1166, 700)
    shown(page)
    window = AttendanceWindow(unit, page, people, own, qtbot)
    window.settle()
    page.grid.setFocus()
    return window
