"""A real page of agreements on a real unit, used by keyboard alone."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.agreements.page import AgreementsPage
from ame_desktop.services.context import Context
from ame_desktop.services.undo import undo
from tests.support.agreements import Agreements
from tests.support.keys import shortcut, type_text
from tests.support.units import Unit

CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass
class AgreementsWindow:
    """The page with what a test does in it; ``presses`` counts keys, typed text left out."""

    unit: Unit
    made: Agreements
    page: AgreementsPage
    presses: int = 0

    def settle(self) -> None:
        """Wait until everything asked for is stored and shown."""
        for _ in range(3):
            assert self.page.tools.tasks.wait_all(10)
            QApplication.processEvents()

    def key(self, code: Any, modifiers: Any = PLAIN) -> None:
        """Press a key where the focus is, and wait for what it does."""
        self.presses += 1
        shortcut(self.focus, code, modifiers)
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Go to a field with Tab and write over what stands there."""
        self.tab_to(name)
        shortcut(self.focus, Qt.Key.Key_A, CTRL)
        shortcut(self.focus, Qt.Key.Key_Delete)
        type_text(self.focus, text)

    def tab_to(self, name: str) -> None:
        """Press Tab until a field has the focus."""
        for _ in range(40):
            if self.focus.objectName() == name:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to {name}")

    def pick(self, name: str, text: str) -> None:
        """Go down a choice until a text stands there."""
        self.tab_to(name)
        combo = self.focus
        assert isinstance(combo, QComboBox)
        for _ in range(combo.count()):
            if combo.currentText() == text:
                return
            self.key(Qt.Key.Key_Down)
        assert combo.currentText() == text

    def save(self) -> None:
        """Press Ctrl+Enter."""
        self.key(Qt.Key.Key_Return, CTRL)

    @property
    def focus(self) -> QWidget:
        """The widget that has the focus."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    @property
    def panel(self) -> Any:
        """The editor that is open."""
        return self.page.dock.panel

    @property
    def texts(self) -> list[str]:
        """What the agreements in the list are about, top to bottom."""
        return [row.title for row in self.page.model.shown]


def open_agreements(
    unit: Unit,
    page_tools: PageTools,
    shown: Callable[[QWidget], QWidget],
    ctx: Context | None = None,
) -> AgreementsWindow:
    """Show the page to somebody; the unit's chief unless another is given."""
    who = ctx or unit.chief
    stack = UndoStack(page_tools.tasks, page_tools.bus, lambda done: undo(who, done))
    tools = replace(page_tools, undo=stack, today=who.clock.today)
    page = AgreementsPage(tools, who)
    page.resize(1150, 690)
    shown(page)
    page.activateWindow()
    window = AgreementsWindow(unit, Agreements(unit), page)
    window.settle()
    return window
