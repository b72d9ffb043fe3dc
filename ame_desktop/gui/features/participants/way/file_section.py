"""A section of a part: a title with its buttons, and a short list; several stand in one column."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.row_editing import Editor, RowEdit, edit_row

R = TypeVar("R")
MOST: Final = 5
"""Rows that are seen without scrolling the list of a section, where it says no other number."""


@dataclass(frozen=True)
class SectionLook(Generic[R]):
    """What a section is called, what it lists, and what it says where there is nothing.

    Args:
        title: the heading, which is also the name of the list.
        empty: the sentence where there is nothing.
        add: the text of the button that adds.
        columns: the columns of the list.
        key: tells a row apart.
        spared: the columns that are hidden while an editor stands beside.
        most: rows that are seen without scrolling the list.
    """

    title: str
    empty: str
    add: str
    columns: tuple[Column[R], ...]
    key: Callable[[R], UUID]
    spared: frozenset[str] = frozenset()
    most: int = MOST


class FileSection(RoomTab, Generic[R]):
    """The base of such sections; what its editor is and what takes away is each section's own.

    ``person`` is whose file is open.
    """

    def __init__(self, desk: FileDesk, look: SectionLook[R], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._theme = desk.page.tools.theme
        self.person: UUID | None = None
        self._writes = False
        self._key = look.key
        self._spared, self._most = look.spared, look.most
        self.model = TableModel[R](look.columns, look.key, self)
        self.table = DataTable(self)
        self.table.setAccessibleName(look.title)
        self.table.use(self.model, self._theme, sort_by=-1)
        self.add_button = self.making = QPushButton(look.add, self)
        self.edit_button = QPushButton("Ändra", self)
        self.edit_button.setAccessibleName(f"Ändra: {look.title}")
        self.remove_button = QPushButton("Ta bort", self)
        self.remove_button.setAccessibleName(f"Ta bort: {look.title}")
        writes(*self._buttons)
        self._title = _label(look.title, "heading", self)
        self._empty = _label(look.empty, "muted", self)
        self._empty.setWordWrap(True)
        self._head = QHBoxLayout()
        self._head.setSpacing(6)
        self._head.addWidget(self._title, 1)
        for button in self._buttons:
            self._head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._head)
        layout.addWidget(self._empty)
        layout.addWidget(self.table)
        self.add_button.clicked.connect(lambda: self.edit(None))
        self.edit_button.clicked.connect(self._edit_current)
        self.remove_button.clicked.connect(self._remove_current)
        self.table.opened.connect(self._open)
        self.table.current_row_changed.connect(lambda _: self._let())
        self._theme.changed.connect(self._fit)
        desk.dock.occupied.connect(self._make_room)

    @property
    def current(self) -> R | None:
        """The row that the person stands on."""
        row: R | None = self.table.current_row
        return row

    def edit(self, row: R | None) -> None:
        """Open the editor of a row, or of a new one."""

    def open_editor(
        self, row: R | None, make: Callable[[R | None], Editor], rows: Callable[[], Iterable[R]]
    ) -> None:
        """Show the editor of a row, or of a new one.

        Args:
            row: the row as it is listed; ``None`` for a new one.
            make: makes the editor of the row.
            rows: reads the section's rows again, off the GUI thread.
        """
        desk, key = self.desk, None if row is None else self._key(row)

        def read() -> R | None:
            return next((found for found in rows() if self._key(found) == key), None)

        edit_row(desk.page, desk.ctx, desk.dock, RowEdit(key, row, make, read))

    def remove(self, row: R) -> None:
        """Take a row away."""

    def put_button(self, button: QPushButton) -> None:
        """Put a further button before those that every section has."""
        self._head.insertWidget(1, button)

    def hide_columns(self, keys: frozenset[str], *, hidden: bool) -> None:
        """Hide some columns, such as while an editor stands beside, or show them again."""
        self.table.hide_columns(keys, hidden=hidden)

    def put_line(self, line: QWidget) -> None:
        """Put a line of text between the heading and the list."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, line)

    def may_write(self, *, allowed: bool) -> None:
        """Show the buttons that write to those who may."""
        self._writes = allowed
        for button in self._buttons:
            button.setVisible(allowed)

    def show_rows(self, rows: tuple[R, ...]) -> None:
        """Show the section's rows."""
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        for button in (self.edit_button, self.remove_button):
            button.setVisible(self._writes and bool(rows))
        self._fit()
        self._let()

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.add_button, self.edit_button, self.remove_button)

    def _make_room(self, occupied: bool) -> None:
        self.table.hide_columns(self._spared, hidden=occupied)

    def _fit(self) -> None:
        theme, shown = self._theme, min(max(self.model.rowCount(), 1), self._most)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + shown * theme.metrics.row + theme.px(6))

    def _let(self) -> None:
        for button in (self.edit_button, self.remove_button):
            button.setEnabled(self.current is not None)

    def _open(self, row: R) -> None:
        if self._writes:
            self.edit(row)

    def _edit_current(self) -> None:
        if self.current is not None:
            self.edit(self.current)

    def _remove_current(self) -> None:
        if self.current is not None:
            self.remove(self.current)


def _label(text: str, kind: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
