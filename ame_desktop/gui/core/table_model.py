"""A table of frozen rows that keeps selection: rows change by difference, never by reset."""

from collections.abc import Callable, Hashable, Sequence
from operator import is_
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from typing_extensions import override

from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.formatting import plain_tip
from ame_desktop.gui.core.quick_filter import QuickFilter
from ame_desktop.gui.core.row_difference import ranges
from ame_desktop.gui.core.swedish_order import SwedishOrder

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE: Final = Qt.ItemDataRole.UserRole
"""Gives the frozen row itself."""
_NO_PARENT: Final = QModelIndex()
_MANY: Final = 1000
_AT_A_TIME: Final = 100
_FLAGS: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class TableModel(QAbstractTableModel, Generic[Row]):
    """Shows frozen rows through columns, sorts in Swedish order and filters as one types."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key = key
        self._order = SwedishOrder()
        self._quick = QuickFilter(self._columns, key)
        # A long list is read between other events, so that the first letter typed or
        # heading pressed is no wait.
        self._reading = QTimer(self)
        self._reading.timeout.connect(self._read_ahead)
        self._read = 0
        self._only: Callable[[Row], bool] | None = None
        self._all: list[Row] = []
        self._shown: list[Row] = []
        self._known_places: dict[Hashable, int] | None = None
        self._sort_column = -1
        self._descending = False
        self._readers: dict[int, Callable[[Column[Row], Row], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda column, row: column.text(row),
            Qt.ItemDataRole.AccessibleTextRole: _accessible,
            Qt.ItemDataRole.ToolTipRole: _tooltip,
            Qt.ItemDataRole.BackgroundRole: lambda column, row: _given(column.background, row),
            Qt.ItemDataRole.ForegroundRole: lambda column, row: _given(column.foreground, row),
            Qt.ItemDataRole.DecorationRole: lambda column, row: _given(column.icon, row),
            Qt.ItemDataRole.TextAlignmentRole: lambda column, _: (
                column.align | Qt.AlignmentFlag.AlignVCenter
            ),
            ROW_ROLE: lambda _, row: row,
        }

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns, left to right."""
        return self._columns

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, also those that the filter hides."""
        return tuple(self._all)

    @property
    def shown(self) -> tuple[Row, ...]:
        """The rows as they stand on the screen, top to bottom."""
        return tuple(self._shown)

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of rows that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a cell can be selected."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the cell's column says about the cell's row."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        reader = self._readers.get(role)
        if reader is None:
            return None
        return reader(self._columns[index.column()], self._shown[index.row()])

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the column's heading, aligned as its cells."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].align | Qt.AlignmentFlag.AlignVCenter
        return None

    def row_at(self, index: Index) -> Row:
        """Return the row that stands at an index."""
        return self._shown[index.row()]

    def index_of(self, key: Hashable, column: int = 0) -> QModelIndex:
        """Return where the row with this key stands, or an index that is not valid."""
        place = self._places.get(key)
        return QModelIndex() if place is None else self.index(place, column)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows: what is gone leaves, what is new comes in, the rest stays selected."""
        self._all = list(rows)
        self._arrange()
        self._read = 0
        if len(self._all) > _MANY:
            self._reading.start()

    def _read_ahead(self) -> None:
        rows = self._all[self._read : self._read + _AT_A_TIME]
        self._quick.read_ahead(rows)
        for column in self._columns:
            for value in map(column.sort or column.text, rows):
                self._sort_key(value)
        self._read += _AT_A_TIME
        if self._read >= len(self._all):
            self._reading.stop()

    def update_rows(self, rows: Sequence[Row]) -> None:
        """Put new values in place of rows with the same keys, and add those that are new."""
        fresh = {self._key(row): row for row in rows}
        kept = [fresh.pop(self._key(row), row) for row in self._all]
        self.set_rows([*kept, *fresh.values()])

    def set_quick_filter(self, text: str) -> None:
        """Show only the rows where every typed word is found."""
        self._quick.set_text(text)
        self._arrange()

    def set_only(self, only: Callable[[Row], bool] | None) -> None:
        """Show only the rows that pass, such as *Bara avvikelser*; ``None`` shows all."""
        self._only = only
        self._arrange()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 keeps the order that the rows came in."""
        self._sort_column = column
        self._descending = order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        only = self._only
        wanted = [row for row in self._all if only is None or only(row)]
        if self._quick.active:
            wanted = [row for row in wanted if self._quick.matches(row)]
        if 0 <= self._sort_column < len(self._columns):
            wanted = self._sorted(wanted)
        self._show(wanted)

    def _sorted(self, rows: list[Row]) -> list[Row]:
        column = self._columns[self._sort_column]
        value = column.sort or column.text
        known = [(value(row), row) for row in rows]
        empty = [row for found, row in known if found is None]
        filled = [(self._sort_key(found), row) for found, row in known if found is not None]
        filled.sort(key=lambda pair: pair[0], reverse=self._descending)
        return [*(row for _, row in filled), *empty]

    def _sort_key(self, value: Any) -> Any:
        return self._order.key(value) if isinstance(value, str) else value

    def _show(self, wanted: list[Row]) -> None:
        if not self._shown or not wanted:
            self.beginResetModel()
            self._put(wanted)
            self.endResetModel()
            return
        if len(wanted) == len(self._shown) and set(map(id, wanted)) == set(map(id, self._shown)):
            self._turn(wanted)
            return
        self._remove_missing({self._key(row) for row in wanted})
        self._reorder(wanted)
        self._insert_new(wanted)
        self._replace_changed(wanted)

    def _put(self, rows: list[Row]) -> None:
        self._shown = rows
        self._known_places = None

    def _remove_missing(self, keys: set[Hashable]) -> None:
        gone = [n for n, row in enumerate(self._shown) if self._key(row) not in keys]
        for first, last in reversed(ranges(gone)):
            self.beginRemoveRows(_NO_PARENT, first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        self._known_places = None

    def _reorder(self, wanted: list[Row]) -> None:
        held = {self._key(row): row for row in self._shown}
        self._turn([held[key] for key in map(self._key, wanted) if key in held])

    def _turn(self, rows: list[Row]) -> None:
        """Let the rows that are shown stand in another order; what is chosen follows its row."""
        if all(map(is_, rows, self._shown)):
            return
        self.layoutAboutToBeChanged.emit()
        before, old = self.persistentIndexList(), self._shown
        self._put(rows)
        if before:
            places = {id(row): n for n, row in enumerate(rows)}
            after = [self.index(places[id(old[at.row()])], at.column()) for at in before]
            self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert_new(self, wanted: list[Row]) -> None:
        held = {self._key(row) for row in self._shown}
        fresh = [n for n, row in enumerate(wanted) if self._key(row) not in held]
        for first, last in ranges(fresh):
            self.beginInsertRows(_NO_PARENT, first, last)
            self._shown[first:first] = wanted[first : last + 1]
            self.endInsertRows()
        self._known_places = None

    def _replace_changed(self, wanted: list[Row]) -> None:
        pairs = enumerate(zip(wanted, self._shown, strict=True))
        changed = [n for n, (row, old) in pairs if row is not old and row != old]
        self._put(wanted)
        for first, last in ranges(changed):
            self.dataChanged.emit(
                self.index(first, 0), self.index(last, len(self._columns) - 1), []
            )

    @property
    def _places(self) -> dict[Hashable, int]:
        # Counted when somebody asks, as few of the times that a list turns.
        if self._known_places is None:
            self._known_places = {self._key(row): n for n, row in enumerate(self._shown)}
        return self._known_places


def _given(reader: Callable[[Row], object] | None, row: Row) -> object:
    return reader(row) if reader is not None else None


def _tooltip(column: Column[Row], row: Row) -> str | None:
    return plain_tip(column.tooltip(row)) if column.tooltip is not None else None


def _accessible(column: Column[Row], row: Row) -> str:
    return column.accessible(row) if column.accessible is not None else column.text(row)
