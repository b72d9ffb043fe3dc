"""Main windows with two pages of their own, for the tests of the shell."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.changes import ChangeSet, Result, RowChange, Topic
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.swedish_dates import parse_date
from ame_desktop.gui.core.crash_hook import CrashHook
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.shell.main_window import MainWindow
from ame_desktop.gui.shell.pages import PageSpec
from ame_desktop.gui.shell.parts import ShellParts
from ame_desktop.gui.widgets.toast import Toast

TODAY = date(2026, 3, 3)


class Board(Page):
    """A page of a day, with a field and a button; it collects its days and targets."""

    title = "Morgonmöte"
    topics = frozenset({Topic.BRIEFING})
    uses_day = True
    keys = (("F", "Fastställ dagen"),)

    def __init__(self, tools: PageTools) -> None:
        super().__init__(tools)
        self.targets: list[object] = []
        self.days: list[date] = []
        layout = QVBoxLayout(self.body)
        self.field = QLineEdit()
        self.field.setAccessibleName("Snabbfält")
        self.button = QPushButton("Som i går")
        layout.addWidget(self.field)
        layout.addWidget(self.button)

    def load(self) -> None:
        self.days.append(self.day)

    def open(self, target: object) -> None:
        self.targets.append(target)


class Register(Page):
    """A page without a day."""

    title = "Deltagare"

    def load(self) -> None:
        pass


@dataclass
class Shells:
    """Opens main windows, and keeps what they remembered and turned back."""

    tools: PageTools
    application: QApplication
    folder: Path
    shown: Callable[[QWidget], QWidget]
    memory: dict[str, Any] = field(default_factory=dict)
    turned_back: list[str] = field(default_factory=list)

    def open(self, **other: Any) -> MainWindow:
        """Show a main window with a page of the day, a register and a page out of sight."""
        (self.folder / "morning.md").write_text("# Morgonmöte\n\nSå gör du.", encoding="utf-8")
        values: dict[str, Any] = {
            "today": lambda: TODAY,
            "parse_day": lambda text: parse_date(text, TODAY),
            "unlock": unlock,
            "sentence": lambda error: getattr(error, "message", ""),
            "storage_sentence": lambda error: "Disken är full." if type(error) is OSError else "",
            "recall": self.memory.get,
            "remember": self.memory.__setitem__,
            "handbook": self.folder,
            "unit_name": "Exempelkommun",
            "who": "Karin Holm",
            **other,
        }
        tasks, bus = self.tools.tasks, self.tools.bus
        undo = UndoStack(tasks, bus, self._turn_back)
        parts = ShellParts(
            tasks, bus, undo, self.tools.theme, self.tools.icons, CrashHook(), **values
        )
        specs = [
            PageSpec("participants", "Deltagare", "participants", Register),
            PageSpec("morning", "Morgonmöte", "morning", Board),
            PageSpec("log", "Logg", "log", Register, visible=False),
        ]
        window = MainWindow(self.application, parts, specs)
        self.shown(window)
        return window

    def _turn_back(self, changes: ChangeSet) -> Result[None]:
        if changes.label == "krock":
            raise ConflictError("Någon annan har ändrat samma sak.")
        self.turned_back.append(changes.label)
        return Result(None, ChangeSet(changes.topics))


def unlock(password: str) -> None:
    """Open the locked window for one password only."""
    if password != "rätt":
        raise DomainError("Lösenordet stämmer inte.")


def change(label: str) -> ChangeSet:
    """Return a change that can be undone."""
    row = RowChange("assignments", uuid4(), None, {"task": label})
    return ChangeSet(frozenset({Topic.BRIEFING}), label=label, rows=(row,))


def board_of(window: MainWindow) -> Board:
    """Return the page of the day, which is the current one."""
    page = window.current_page
    assert isinstance(page, Board)
    return page


def toast_of(window: MainWindow) -> Toast:
    """Return the window's toast."""
    found = window.findChild(Toast)
    assert isinstance(found, Toast)
    return found
