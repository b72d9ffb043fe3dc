"""A table where one stands on a cell, and where each figure opens the rows that it counts."""

from typing import Any, Final

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.data_table import DataTable

LEAST_ROWS: Final = 5


class FigureTable(DataTable):
    """The arrows go from figure to figure; Enter or a click opens the one that one stands on."""

    figure_asked = Signal(object, str)
    """A row, and the key of the column that was opened."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("cells", True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.clicked.connect(self._open)

    @override
    def use(self, model: TableModel[Any], theme: Theme, *, sort_by: int = -1) -> None:
        """Show a model in its own order."""
        super().use(model, theme, sort_by=sort_by)
        theme.changed.connect(self._keep_rows)
        self._keep_rows()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt would stand on the name; what can be opened is the figure beside it.
        self._stand()
        super().focusInEvent(event)

    @override
    def focus_first(self) -> None:
        """Take the focus and stand on the first figure."""
        self._stand()
        self.setFocus()

    def share(self) -> None:
        """Share the room anew between the columns that are shown."""
        self._share()

    @override
    def _open(self, index: QModelIndex) -> None:
        model = self._rows
        if model is not None and index.isValid():
            self.figure_asked.emit(model.row_at(index), model.columns[index.column()].key)

    def _stand(self) -> None:
        model = self.model()
        if model.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(model.index(0, min(1, model.columnCount() - 1)))

    def _keep_rows(self) -> None:
        if self._theme is not None:
            self.setMinimumHeight(self._theme.metrics.row * LEAST_ROWS)
