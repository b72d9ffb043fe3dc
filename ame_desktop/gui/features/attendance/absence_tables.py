"""One part of *Frånvaro*: a heading with its acts, and a table or the words that nothing waits."""

from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.gui.core.key_claim import KeyClaim
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.widgets.data_table import DataTable

FEW: Final = 3
"""Rows that a list shows where there is little room."""
SLACK: Final = 4
"""Pixels that the edges of a table take beside its frame."""


class KeyedTable(DataTable):
    """A table where one letter does one thing with the row that one stands on."""

    pressed_key = Signal(str)

    def __init__(self, letters: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = letters
        self._claim = KeyClaim(self, letters)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @override
    def sizeHint(self) -> QSize:
        """As high as all the rows ask for, and no higher."""
        return QSize(super().sizeHint().width(), self._height(self._rows_held()))

    @override
    def minimumSizeHint(self) -> QSize:
        """As high as the heading with a few rows, where there is little room."""
        return QSize(super().minimumSizeHint().width(), self._height(min(FEW, self._rows_held())))

    def _rows_held(self) -> int:
        return self.model().rowCount() if self.model() is not None else 0

    def _height(self, rows: int) -> int:
        bar = self.horizontalScrollBar()
        beneath = bar.sizeHint().height() if bar.maximum() > 0 else 0
        row = self.verticalHeader().defaultSectionSize()
        heading = self.horizontalHeader().sizeHint().height()
        # A pixel or two at the edges, beside the frame, as the header rounds them.
        return heading + rows * row + 2 * self.frameWidth() + beneath + SLACK

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().upper()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and letter and letter in self._letters:
            self.pressed_key.emit(letter)
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters act; they never jump to a name."""


class AbsenceTable(QWidget):
    """A heading, the acts of the row that one stands on, and the rows."""

    def __init__(
        self,
        title: str,
        nothing: str,
        letters: str,
        acts: tuple[QPushButton, ...],
        opener: QPushButton,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = title
        self.heading = QLabel(title, self)
        self.heading.setProperty("kind", "heading")
        self.nothing = QLabel(nothing, self)
        self.nothing.setProperty("kind", "muted")
        self.nothing.setWordWrap(True)
        self.table = KeyedTable(letters, self)
        self.table.setAccessibleName(title)
        self.acts, self.opener = acts, opener
        self._model: TableModel[Any] | None = None
        writes(*acts)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.heading)
        row.addStretch(1)
        for button in (*acts, opener):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.nothing)
        layout.addWidget(self.table)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def use(self, model: TableModel[Any], theme: Theme) -> None:
        """Show a model of rows."""
        self._model = model
        self.table.use(model, theme, sort_by=-1)

    def show_rows(self, rows: tuple[Any, ...], *, may_act: bool) -> None:
        """Show these rows, or that nothing waits."""
        if self._model is None:
            return
        self._model.set_rows(rows)
        self.heading.setText(f"{self._title} ({len(rows)})" if rows else self._title)
        self.table.setVisible(bool(rows))
        self.table.updateGeometry()
        self.nothing.setVisible(not rows)
        self.opener.setVisible(bool(rows))
        for button in self.acts:
            button.setVisible(bool(rows) and may_act)
        if rows and self.table.current_row is None:
            self.table.selectRow(0)
