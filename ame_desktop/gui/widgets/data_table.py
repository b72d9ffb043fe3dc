"""The table of every list: whole rows, Swedish sorting by heading, Enter opens a row."""

from collections.abc import Collection
from typing import Any, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.column_room import widened
from ame_desktop.gui.widgets.elided_tips import told_in_full

LEAST_STRETCH: Final = 120
"""Pixels at 100 percent that a column which stretches keeps."""
MOST: Final = 420
"""Pixels at 100 percent that a column gets for the sake of its longest text."""

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
        self._given: dict[int, int] = {}
        self._wanted: dict[int, int] = {}
        self._shares_soon = QTimer(self, singleShot=True, interval=0)
        self._shares_soon.timeout.connect(self._share_again)
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
        # Only what is seen is measured: a thousand rows would be felt at every step of a resize.
        self.horizontalHeader().setResizeContentsPrecision(0)
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
        # A changed cell moves no columns: one key among hundreds is not to wait for them.
        for news in (model.modelReset, model.rowsInserted):
            news.connect(self._share_soon)
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
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shares_soon.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
        self._keep_in_sight(event.oldSize().height())

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Show in full, under the pointer, what a column has no room for."""
        return told_in_full(self, event) or super().viewportEvent(event)

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
        self._wanted.clear()
        for place, column in enumerate(model.columns):
            if column.width:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                self._give(place, theme.px(column.width))
        self._share()

    def _share_soon(self, *_: object) -> None:
        # Once, however many rows are told of at a time.
        self._shares_soon.start()

    def _share_again(self) -> None:
        if not self.isVisible():
            return
        # Rows that are not laid out yet are not seen, and so would not be measured.
        self.executeDelayedItemsLayout()
        self._share()

    def _give(self, place: int, width: int) -> None:
        self.setColumnWidth(place, width)
        self._given[place] = width

    def _share(self) -> None:
        """Give room to cut texts, and to columns that stretch; else the table scrolls sideways."""
        model, theme = self._rows, self._theme
        if model is None or theme is None:
            return
        seen = [
            (place, column.width)
            for place, column in enumerate(model.columns)
            if not self.isColumnHidden(place)
        ]
        least = theme.px(LEAST_STRETCH)
        stretching = {place: max(least, self._asked(place)) for place, width in seen if not width}
        self.horizontalHeader().setStretchLastSection(not stretching)
        held = {place: theme.px(width) for place, width in seen if width}
        self._widen(held, sum(stretching.values()), theme.px(MOST))
        room = self._room() - sum(self.columnWidth(place) for place in held)
        squeezed = room < least * len(stretching)
        mode = QHeaderView.ResizeMode.Interactive if squeezed else QHeaderView.ResizeMode.Stretch
        most = max(least, self.viewport().width() // 3)
        for place, asked in stretching.items():
            self.horizontalHeader().setSectionResizeMode(place, mode)
            if squeezed:
                self.setColumnWidth(place, min(asked, most))

    def _widen(self, held: dict[int, int], taken: int, most: int) -> None:
        """Give what those that stretch do not need to those whose texts are cut."""
        # A width that somebody has drawn out by hand is theirs.
        last = max(held) if self.horizontalHeader().stretchLastSection() else -1
        own = {
            place
            for place in held
            if place != last and self.columnWidth(place) != self._given.get(place)
        }
        taken += sum(self.columnWidth(place) if place in own else held[place] for place in held)
        shared = {place: width for place, width in held.items() if place not in own}
        wanted = {place: min(self._asked(place), most) for place in shared}
        for place, width in widened(self._room() - taken, shared, wanted).items():
            self._give(place, width)

    def _room(self) -> int:
        """Pixels that the columns share: the heading has an edge of its own inside the table."""
        return self.viewport().width() - 2 * self.horizontalHeader().frameWidth()

    def _asked(self, place: int) -> int:
        """Pixels for the widest text that the column has shown; never less later, for calm."""
        heading = self.horizontalHeader().sectionSizeHint(place)
        # A table that is not shown would be measured to its last row; it is when it is shown.
        asked = max(self.sizeHintForColumn(place), heading) if self.isVisible() else heading
        self._wanted[place] = max(asked, self._wanted.get(place, 0))
        return self._wanted[place]
