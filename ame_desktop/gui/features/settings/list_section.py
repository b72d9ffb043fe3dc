"""A list in Inställningar, with what can be done about it above it."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.settings.section_head import section_layout
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.flow_layout import FlowLayout


class ListSection(QWidget):
    """A list with what can be done about it; Enter edits the row."""

    add_asked = Signal()
    edit_asked = Signal(object)

    def __init__(
        self,
        title: str,
        explanation: str,
        add_text: str,
        empty: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self._empty_text = empty
        self._model: TableModel[Any] | None = None
        self._empty: EmptyState | None = None
        self._last_tool: QPushButton | None = None
        self._awaited: object = None
        self._walks = False
        self.add_button = QPushButton(add_text or "Ny", self)
        self.add_button.setProperty("kind", "primary")
        self.add_button.setVisible(bool(add_text))
        self.edit_button = QPushButton("Ändra", self)
        writes(self.add_button, self.edit_button)
        self.tools = FlowLayout(spacing=10)
        # Made after the buttons: Tab goes as one reads.
        self.table = DataTable(self)
        self.table.setAccessibleName(title)
        for button in (self.add_button, self.edit_button):
            self.add_tool(button)
        layout = section_layout(self, title, explanation)
        layout.addLayout(self.tools)
        layout.addWidget(self.table, 1)
        self.add_button.clicked.connect(self.add_asked)
        self.edit_button.clicked.connect(self._edit)
        self.table.opened.connect(self.edit_asked)
        self.table.current_row_changed.connect(self._follow)

    @property
    def model(self) -> TableModel[Any] | None:
        """The rows, once they have been read."""
        return self._model

    def show_rows(
        self,
        tools: PageTools,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], Hashable],
        rows: Sequence[Any],
        *,
        renew: bool = False,
    ) -> None:
        """Show rows; ``renew`` takes new columns, where they know of other things than the row."""
        if self._model is None or renew:
            held = self.table.current_row
            self._model = TableModel[Any](columns, key, self)
            self._model.set_rows(rows)
            self.table.use(self._model, tools.theme, sort_by=-1)
            if held is not None:
                self.table.select(key(held))
        else:
            self._model.set_rows(rows)
        self._show_emptiness(tools, empty=not rows)
        if self._awaited is not None:
            self.stand_on(self._awaited, focus=self._walks)
        self._follow()

    def stand_on(self, key: object, *, focus: bool = False) -> None:
        """Choose a row, now or when it has been read; ``None`` waits for none any longer.

        Args:
            key: what tells the row apart.
            focus: whether the person walks there too, also when the page is not shown yet.
        """
        found = key is not None and self.table.select(key)
        if focus:
            self.table.setFocus()
        there = found and (self.isVisible() or not focus)
        self._awaited, self._walks = None if there else key, focus

    def add_tool(self, button: QPushButton) -> None:
        """Put another button after those that are there, for Tab too."""
        self.tools.addWidget(button)
        if self._last_tool is not None:
            QWidget.setTabOrder(self._last_tool, button)
        self._last_tool = button

    def _show_emptiness(self, tools: PageTools, *, empty: bool) -> None:
        layout = self.layout()
        if self._empty is None and empty and layout is not None:
            self._empty = EmptyState(tools.theme, tools.icons)
            self._empty.say(self._empty_text)
            layout.addWidget(self._empty)
        self.table.setVisible(not empty)
        if self._empty is not None:
            self._empty.setVisible(empty)

    def _follow(self) -> None:
        self.edit_button.setEnabled(self.table.current_row is not None)

    def _edit(self) -> None:
        if self.table.current_row is not None:
            self.edit_asked.emit(self.table.current_row)
