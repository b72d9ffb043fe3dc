"""A page of lines with an editor beside, used by keyboard alone."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from tests.support.keys import shortcut, type_text
from tests.support.units import Unit

CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier
MOST_FIELDS = 40


@dataclass
class ListWindow:
    """The page with what a test does in it.

    Args:
        unit: the unit that it shows.
        page: the page.
        opened: which other pages it has asked for.
        presses: how many keys were pressed, typed text left out.
    """

    unit: Unit
    page: Any
    opened: list[tuple[str, object]] = field(default_factory=list, kw_only=True)
    presses: int = field(default=0, kw_only=True)

    def settle(self) -> None:
        """Wait until everything asked for is stored and shown."""
        for _ in range(3):
            assert self.page.tools.tasks.wait_all(10)
            QApplication.processEvents()

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

    def key(self, code: Any, modifiers: Any = PLAIN) -> None:
        """Press a key where the focus is, and wait for what it does."""
        self.presses += 1
        shortcut(self.focus, code, modifiers)
        self.settle()

    def tab_to(self, name: str) -> None:
        """Press Tab until a field has the focus."""
        for _ in range(MOST_FIELDS):
            if self.focus.objectName() == name:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to {name}")

    def type(self, text: str) -> None:
        """Write over what stands in the field that has the focus."""
        shortcut(self.focus, Qt.Key.Key_A, CTRL)
        shortcut(self.focus, Qt.Key.Key_Delete)
        type_text(self.focus, text)

    def write(self, name: str, text: str) -> None:
        """Go to a field with Tab and write over what stands there."""
        self.tab_to(name)
        self.type(text)

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
