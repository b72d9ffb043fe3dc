"""What a list says when its filter finds nothing, instead of standing empty."""

from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.filter_edit import FilterEdit

SENTENCE: Final = "Inget stämmer med filtret."


class NoHits(QWidget):
    """Stands over the rows of a list for as long as the filter hides them all.

    Args:
        table: the list.
        model: what it shows; it has rows that the filter hides.
        filter_edit: the filter, which *Visa alla* empties.
    """

    def __init__(self, table: DataTable, model: TableModel[Any], filter_edit: FilterEdit) -> None:
        super().__init__(table)
        self._table, self._model, self._filter = table, model, filter_edit
        self._label = QLabel(SENTENCE, self)
        self._label.setProperty("kind", "muted")
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton("Visa alla", self)
        self.button.clicked.connect(self._show_all)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self._label)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        table.viewport().installEventFilter(self)
        # The model turns empty, and fills again, by being reset.
        model.modelReset.connect(self._tell)
        self.hide()
        self._tell()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the rows, however large the list is."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._table.viewport().geometry())
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        nothing = bool(self._model.rows) and not self._model.rowCount()
        if nothing == self.isVisibleTo(self._table):
            return
        self.setGeometry(self._table.viewport().geometry())
        self.setVisible(nothing)
        if nothing:
            announce(self, SENTENCE)
            # What is shown of the chosen row goes with it.
            self._table.current_row_changed.emit(None)
        elif self._model.rowCount() and self._table.current_row is None:
            self._table.selectRow(0)

    def _show_all(self) -> None:
        self._filter.clear()
        self._filter.setFocus()
