"""The screen *Jobbspår* with what a test does in it, by keyboard."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.job_tracks.page import JobTracksPage
from ame_desktop.services import job_tracks
from ame_desktop.services.context import Context
from ame_desktop.services.undo import undo
from tests.support.keys import shortcut, type_text
from tests.support.units import Unit

Shown = Callable[[QWidget], QWidget]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier
OVERVIEW, PROFILE, CHAIN, INTENT, PLAN, PEOPLE = range(6)


@dataclass
class Window:
    """The page with what a test does in it."""

    unit: Unit
    page: JobTracksPage
    opened: list[tuple[str, object]]

    def settle(self) -> None:
        for _ in range(3):
            assert self.page.tools.tasks.wait_all(10)
            QApplication.processEvents()

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    @property
    def panel(self) -> Any:
        return self.page.dock.panel

    @property
    def said(self) -> str:
        return self.page.band.text

    def key(self, code: Any, modifiers: Any = PLAIN) -> None:
        shortcut(self.focus, code, modifiers)
        self.settle()

    def show_part(self, place: int) -> None:
        self.page.parts.setCurrentIndex(place)
        self.settle()
        self.page.table.setFocus()

    def write(self, name: str, text: str) -> None:
        self._tab_to(name)
        shortcut(self.focus, Key.Key_A, CTRL)
        shortcut(self.focus, Key.Key_Delete)
        type_text(self.focus, text)

    def pick(self, name: str, text: str) -> None:
        self._tab_to(name)
        combo = self.focus
        assert isinstance(combo, QComboBox)
        for _ in range(combo.count()):
            if combo.currentText() == text:
                return
            self.key(Key.Key_Down)
        assert combo.currentText() == text

    def save(self) -> None:
        self.key(Key.Key_Return, CTRL)
        assert self.panel is None, self.panel.summary

    def press(self, name: str) -> None:
        buttons = self.page.findChildren(QPushButton)
        found = [each for each in buttons if each.accessibleName() == name and each.isVisible()]
        assert len(found) == 1, name
        found[0].setFocus()
        self.key(Key.Key_Space)

    @property
    def file(self) -> Any:
        assert self.page.row is not None
        return job_tracks.track(self.unit.chief, self.page.row.track_id)

    def _tab_to(self, name: str) -> None:
        for _ in range(20):
            if self.focus.objectName() == name:
                return
            self.key(Key.Key_Tab)
        raise AssertionError(f"Tab never came to {name}")


def open_page(unit: Unit, tools: PageTools, shown: Shown, ctx: Context | None = None) -> Window:
    opened: list[tuple[str, object]] = []
    stack = UndoStack(tools.tasks, tools.bus, lambda done: undo(unit.chief, done))
    own = replace(tools, undo=stack, open_page=lambda name, wish: opened.append((name, wish)))
    window = Window(unit, JobTracksPage(own, ctx or unit.chief), opened)
    shown(window.page)
    window.settle()
    return window
