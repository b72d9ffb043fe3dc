"""A real page of compilations on a real unit, used by keyboard alone."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.rollups.page import RollupsPage
from ame_desktop.services.context import Context
from ame_desktop.services.importing.plan import ImportKind, plan_import
from ame_desktop.services.importing.take_in import take_in
from ame_desktop.services.undo import undo
from tests.support.keys import shortcut, type_text
from tests.support.units import Unit

ORDERS = Path(__file__).parents[1] / "support" / "unit_files" / "bestallningar.csv"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass
class RollupsWindow:
    """The page with what a test does in it."""

    page: RollupsPage

    def settle(self) -> None:
        """Wait until everything asked for is stored and shown."""
        for _ in range(3):
            assert self.page.tools.tasks.wait_all(20)
            QApplication.processEvents()

    def key(self, code: Any, modifiers: Any = PLAIN) -> None:
        """Press a key where the focus is, and wait for what it does."""
        shortcut(self.focus, code, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Type into the field that has the focus."""
        type_text(self.focus, text)

    def cells(self, row: int) -> list[str]:
        """A row of the table that is shown, as it reads."""
        model = self.table.model()
        return [str(model.index(row, column).data()) for column in range(model.columnCount())]

    def row_of(self, name: str) -> list[str]:
        """The row of a name in the table that is shown."""
        rows = [self.cells(row) for row in range(self.table.model().rowCount())]
        return next(cells for cells in rows if cells[0] == name)

    def stand_on(self, name: str, column: int) -> None:
        """Go to a cell with the arrows."""
        table, model = self.table, self.table.model()
        names = [model.index(row, 0).data() for row in range(model.rowCount())]
        table.setFocus()
        for _ in range(len(names)):
            self.key(Qt.Key.Key_Up)
        for _ in range(names.index(name)):
            self.key(Qt.Key.Key_Down)
        while table.currentIndex().column() < column:
            self.key(Qt.Key.Key_Right)

    def go_to_tab(self, title: str) -> None:
        """Press Ctrl+Tab until a tab is shown."""
        tabs = self.page.tabs
        for _ in range(tabs.count()):
            if tabs.tabText(tabs.currentIndex()).startswith(title):
                return
            self.key(Qt.Key.Key_Tab, CTRL)
        raise AssertionError(f"no tab is called {title}")

    def save_as(self, path: Path) -> None:
        """Answer the question where a file is to be saved."""
        dialog = self.page.findChild(QFileDialog)
        assert dialog is not None
        dialog.fileSelected.emit(str(path))
        dialog.close()
        dialog.setParent(None)
        dialog.deleteLater()
        self.settle()
        self.page.activateWindow()
        self.table.setFocus()
        self.settle()

    @property
    def table(self) -> Any:
        """The table of the tab that is shown."""
        part: Any = self.page.tabs.currentWidget()
        return part.table

    @property
    def focus(self) -> QWidget:
        """The widget that has the focus."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    @property
    def said(self) -> list[str]:
        """What the page has said in its toasts."""
        say: Any = self.page.tools.say
        return [call[0] for call in say.calls]


def take_in_orders(unit: Unit) -> None:
    """Read the intranet's orders in; their figures are known."""
    take_in(unit.chief, plan_import(unit.chief, ImportKind.ORDERS, ORDERS))


def open_rollups(
    unit: Unit, page_tools: PageTools, shown: Any, ctx: Context | None = None
) -> RollupsWindow:
    """Show the page to somebody; the unit's chief unless another is given."""
    who = ctx or unit.chief
    stack = UndoStack(page_tools.tasks, page_tools.bus, lambda done: undo(who, done))
    tools = replace(page_tools, undo=stack, today=who.clock.today)
    page = RollupsPage(tools, who)
    page.resize(1150, 690)
    shown(page)
    page.activateWindow()
    window = RollupsWindow(page)
    window.settle()
    return window
