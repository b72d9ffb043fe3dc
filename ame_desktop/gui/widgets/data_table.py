"""The table of every list: whole rows, Swedish sorting by heading, Enter opens a row."""

from collections.abc import Collection
from typing import Any, Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme

LEAST_STRETCH: Final = 120
"""Pixels at 100 percent that a column which stretches keeps."""

_NO_KEY: Final = Qt.KeyboardModifier.NoModifier


class DataTable(QTableView):
    """Shows a :class:`TableModel`; a form names it, and the page gives it model and theme."""

    opened = Signal(object)
    """A row was opened, with Enter or a double click."""
    current_row_changed = Signal(object)
    """The row that the person stands on, or ``None``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: TableModel[Any] | None = None
        self._theme: Theme | None = None
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.doubleClicked.connect(self._open)

    def use(self, model: TableModel[Any], theme: Theme, *, sort_by: int = 0) -> None:
        """Show a model, sorted by a column; -1 leaves the order to the model."""
        self._rows, self._theme = model, theme
        self.setModel(model)
        if sort_by >= 0:
            self.setSortingEnabled(True)
            self.sortByColumn(sort_by, Qt.SortOrder.AscendingOrder)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def current_row(self) -> Any:
        """The row that the person stands on, or ``None``."""
        index = self.currentIndex()
        return self._rows.row_at(index) if self._rows is not None and index.isValid() else None

    def select(self, key: object) -> bool:
        """Stand on the row with this key; False when it is not shown."""
        if self._rows is None:
            return False
        index = self._rows.index_of(key)
        if not index.isValid():
            return False
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def focus_first(self) -> None:
        """Take the focus and stand on a row."""
        self.setFocus()
        model = self._rows
        if model is not None and model.rowCount() and not self.currentIndex().isValid():
            self.selectRow(0)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt stands on a cell without choosing its row, so that nobody would see where one is.
        super().focusInEvent(event)
        index = self.currentIndex()
        if index.isValid() and not self.selectionModel().hasSelection():
            self.selectRow(index.row())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
        self._keep_in_sight(event.oldSize().height())

    def _keep_in_sight(self, height: int) -> None:
        """Let the row that one stands on be seen whole where it was before the list shrank."""
        index, now = self.currentIndex(), self.viewport().height()
        seen = self.visualRect(index) if index.isValid() else None
        if seen is not None and seen.top() < height and seen.bottom() >= now:
            self.scrollTo(index)

    @override
    def setColumnHidden(self, column: int, hide: bool) -> None:
        """Hide a column or show it again; those that stretch share the room anew."""
        super().setColumnHidden(column, hide)
        self._share()

    def hide_columns(self, keys: Collection[str], *, hidden: bool) -> None:
        """Hide some columns, such as while an editor stands beside, or show them again."""
        for place, column in enumerate(self._rows.columns if self._rows is not None else ()):
            if column.key in keys:
                self.setColumnHidden(place, hidden)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._goes_to_an_end(event):
            # Qt goes to the first and last cell of a row, which nobody sees in whole rows.
            last = self.model().rowCount() - 1
            row = 0 if event.key() == Qt.Key.Key_Home else last
            self.setCurrentIndex(self.model().index(row, max(0, self.currentIndex().column())))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _goes_to_an_end(self, event: QKeyEvent) -> bool:
        """Whether Home or End is pressed, alone, where whole rows are chosen."""
        rows = self.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows
        plain = event.modifiers() in {_NO_KEY, Qt.KeyboardModifier.KeypadModifier}
        ends = {Qt.Key.Key_Home, Qt.Key.Key_End}
        return rows and plain and event.key() in ends and self._rows is not None

    def _open(self, index: QModelIndex) -> None:
        if self._rows is not None and index.isValid():
            self.opened.emit(self._rows.row_at(index))

    def _tell_current(self) -> None:
        self.current_row_changed.emit(self.current_row)

    def _fit(self) -> None:
        model, theme = self._rows, self._theme
        if model is None or theme is None:
            return
        self.verticalHeader().setDefaultSectionSize(theme.metrics.row)
        header = self.horizontalHeader()
        for place, column in enumerate(model.columns):
            if column.width:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(place, theme.px(column.width))
        self._share()

    def _share(self) -> None:
        """Let the columns that stretch keep room for words; then the table scrolls sideways."""
        model, theme = self._rows, self._theme
        if model is None or theme is None:
            return
        seen = [
            (place, column.width)
            for place, column in enumerate(model.columns)
            if not self.isColumnHidden(place)
        ]
        stretching = [place for place, width in seen if not width]
        held = sum(self.columnWidth(place) for place, width in seen if width)
        least, room = theme.px(LEAST_STRETCH), self.viewport().width() - held
        squeezed = room < least * len(stretching)
        mode = QHeaderView.ResizeMode.Interactive if squeezed else QHeaderView.ResizeMode.Stretch
        for place in stretching:
            self.horizontalHeader().setSectionResizeMode(place, mode)
            if squeezed:
                self.setColumnWidth(place, least)
