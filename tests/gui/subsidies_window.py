"""A real page of supports on a real unit, used by keyboard alone."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.subsidies.page import SubsidiesPage
from ame_desktop.services.context import Context
from ame_desktop.services.undo import undo
from tests.support.keys import shortcut, type_text
from tests.support.supports import JOU, Supports
from tests.support.unit_people import People
from tests.support.units import Unit

CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass
class SubsidiesWindow:
    """The page with what a test does in it; ``presses`` counts keys, typed text left out."""

    unit: Unit
    supports: Supports
    people: People
    page: SubsidiesPage
    presses: int = 0

    def settle(self) -> None:
        """Wait until everything asked for is stored and shown."""
        assert self.page.tools.tasks.wait_all(10)
        QApplication.processEvents()
        assert self.page.tools.tasks.wait_all(10)

    def key(self, code: Any, modifiers: Any = PLAIN) -> None:
        """Press a key where the focus is, and wait for what it does."""
        self.presses += 1
        shortcut(self.focus, code, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Write over what stands in the field that has the focus."""
        shortcut(self.focus, Qt.Key.Key_A, CTRL)
        shortcut(self.focus, Qt.Key.Key_Delete)
        type_text(self.focus, text)

    def tab_to(self, name: str) -> None:
        """Press Tab until a field has the focus."""
        for _ in range(30):
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


def open_subsidies(
    unit: Unit, page_tools: PageTools, shown: Any, ctx: Context | None = None
) -> SubsidiesWindow:
    """Show the page to somebody; the unit's chief unless another is given."""
    who = ctx or unit.chief
    stack = UndoStack(page_tools.tasks, page_tools.bus, lambda done: undo(who, done))
    tools = replace(page_tools, undo=stack, today=who.clock.today)
    page = SubsidiesPage(tools, who)
    page.resize(1150, 690)
    shown(page)
    page.activateWindow()
    window = SubsidiesWindow(unit, Supports(unit), People(unit), page)
    window.settle()
    return window


def three_supports(unit: Unit) -> dict[str, UUID]:
    """Give Ali two supports after each other, Öberg a nystartsjobb and Ek a FAT without a rate."""
    people, supports = People(unit), Supports(unit)
    ali, eva, bo = people.add("Ali", "Ek"), people.add("Eva", "Öberg"), people.add("Bo", "Dahl")
    return {
        "ali": supports.grant(
            ali,
            "introduktionsjobb",
            date(2026, 1, 1),
            date(2026, 11, 30),
            decision_number="AF-7",
        ),
        "eva": supports.grant(
            eva,
            "lonebidrag_anstallning",
            date(2026, 2, 1),
            date(2027, 1, 31),
            decision_number="AF-8",
            level_percent=Decimal(80),
        ),
        "bo": supports.grant(
            bo,
            "fat",
            date(2026, 6, 1),
            date(2027, 5, 31),
            decision_number="",
            wage=None,
            variant=JOU,
        ),
    }
