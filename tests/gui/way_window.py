"""The konsulent and the chief at a window each, for tests that follow a person to work."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from ame_desktop.domain.access import Role
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.domain.reminders import TodoGroup, TodoKind, TodoRow
from ame_desktop.gui.features.participants.file_view import Tab
from ame_desktop.services.context import Context
from ame_desktop.services.mapping import train
from tests.gui.whole_window import CTRL, WholeWindow, opened_for
from tests.support.keys import press, type_text
from tests.support.units import Unit

DAY = timedelta(days=1)
MORNING = time(7, 30)
NOBODY = UUID(int=0)


@dataclass
class Way:
    """Two windows on one unit with one clock, and the person whom they work for."""

    unit: Unit
    lena: WholeWindow
    chief: WholeWindow
    person: UUID = NOBODY

    @property
    def ctx(self) -> Context:
        """The konsulent."""
        return self.lena.desk.unit.context

    @property
    def today(self) -> date:
        """The day of the clock."""
        return self.unit.clock.today()

    def wake(self, day: date) -> None:
        """Let it be the morning of a day."""
        self.unit.clock.set(datetime.combine(day, MORNING))

    def part(self, part: FilePart) -> Any:
        """Open the person's file at a part of the way."""
        page = self.lena.go_to("participants", FilePlace(self.person, part))
        way = page.file_view.rooms[Tab.WAY]
        return way.parts[part] if part in way.parts else page.file_view.tabs.currentWidget()

    def click(self, button: QPushButton) -> None:
        """Press a button by keyboard; one that is not shown cannot be."""
        assert button.isVisible(), button.text()
        assert button.isEnabled(), button.text()
        button.setFocus()
        press(button, Qt.Key.Key_Space)
        self.lena.settle()

    def fill(self, **texts: str) -> None:
        """Type in the fields of the open editor by their names, wherever they stand in it."""
        panel = self.lena.panel
        for name, text in texts.items():
            edit: Any = panel.findChild(QWidget, f"{name}_edit")
            assert edit is not None, name
            edit.setFocus()
            edit.clear()
            type_text(edit, text)
        self.lena.settle()

    def save(self) -> None:
        """Store the open editor, which must then be gone."""
        panel = self.lena.panel
        focused = panel.focusWidget() or panel
        press(focused, Qt.Key.Key_Return, CTRL)
        self.lena.settle()
        assert self.lena.window.current_page.dock.panel is not panel, _said(panel)

    def waiting(self, window: WholeWindow | None = None) -> dict[TodoKind, TodoRow]:
        """Read *Att göra*: what waits there of each kind, the earliest first."""
        shown = window or self.lena
        page = shown.go_to("reminders")
        page.reload()
        shown.settle()
        rows = [line for line in page.todo.model.rows if isinstance(line, TodoRow)]
        return {row.kind: row for row in reversed(rows)}

    def runs_out(
        self,
        kind: TodoKind,
        due: date,
        *,
        shown: int = 1,
        after: TodoGroup | None = TodoGroup.LATE,
    ) -> None:
        """Move the clock over a timer: the day before, the day itself and the day after.

        ``shown`` is how many days before the day it is told at least; 0 is the day itself.
        ``after`` is how it stands the day after; nothing where it no longer matters then. The
        clock is put back where it stood.
        """
        stood = self.today
        if shown:
            self.wake(due - shown * DAY)
            assert self.group(kind) in {TodoGroup.WEEK, TodoGroup.LATER}
        self.wake(due)
        assert self.group(kind) is TodoGroup.TODAY
        self.wake(due + DAY)
        assert self.group(kind) is after
        self.wake(stood)

    def group(self, kind: TodoKind, window: WholeWindow | None = None) -> TodoGroup | None:
        """Under which heading of *Att göra* something stands; nothing where it does not wait."""
        row = self.waiting(window).get(kind)
        return None if row is None else row.group(self.today)

    def why(self, kind: TodoKind) -> str:
        """What *Varför?* says of something that waits."""
        row = self.waiting()[kind]
        todo = self.lena.window.current_page.todo
        assert todo.table.select(row.key)
        self.lena.settle()
        text: str = todo.why_label.text()
        return text


def _said(panel: QWidget) -> str:
    """What an editor says of what stands in it."""
    labels = (label for label in panel.findChildren(QLabel) if label.isVisible())
    return " | ".join(label.text() for label in labels if label.property("kind") == "error")


@pytest.fixture
def way(unit: Unit, qapp: QApplication, tmp_path: Path, qtbot: Any) -> Iterator[Way]:
    consultant = unit.as_role(Role.CONSULTANT, name="Lena Hedström")
    chief = unit.as_role(Role.UNIT_CHIEF, name="Eva Sandell")
    train(unit.chief, consultant.actor.staff_id, date(2026, 1, 1))
    windows = [
        WholeWindow(qapp, opened_for(unit, ctx), tmp_path / ctx.actor.login, qtbot)
        for ctx in (consultant, chief)
    ]
    yield Way(unit, *windows)
    for window in windows:
        window.close()
