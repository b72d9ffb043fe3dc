"""The matrix arena × activity form: what is allowed, an exception, or not stated."""

from collections.abc import Callable
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.arenas import MatrixValue
from ame_desktop.gui.core.key_claim import KeyClaim
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.core.writing import writes
from ame_desktop.services.arenas import Matrix

FORMS: Final = tuple(ActivityForm)
KEYS: Final = {
    Qt.Key.Key_T: MatrixValue.ALLOWED,
    Qt.Key.Key_U: MatrixValue.EXCEPTION,
    Qt.Key.Key_E: MatrixValue.NOT_STATED,
    Qt.Key.Key_Delete: MatrixValue.NOT_STATED,
}
_TONES: Final = {
    MatrixValue.ALLOWED: Tone.DONE,
    MatrixValue.EXCEPTION: Tone.WARNING,
    MatrixValue.NOT_STATED: Tone.UNMARKED,
}
_NO_PARENT: Final = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class MatrixModel(QAbstractTableModel):
    """A row for each form, a column for each arena."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._matrix = Matrix((), {})

    def show_matrix(self, matrix: Matrix) -> None:
        """Show what is stored; the same arenas keep the place where the person stands."""
        same = [row.arena_id for row in matrix.arenas] == [
            row.arena_id for row in self._matrix.arenas
        ]
        if same:
            self._matrix = matrix
            last = self.index(len(FORMS) - 1, max(len(matrix.arenas) - 1, 0))
            self.dataChanged.emit(self.index(0, 0), last, [])
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(matrix.arenas) - 1)
        else:
            self.beginResetModel()
            self._matrix = matrix
            self.endResetModel()

    def cell(self, index: _Index) -> tuple[UUID, ActivityForm, MatrixValue]:
        """Return the arena, the form and the value of a cell."""
        arena, form = self._matrix.arenas[index.column()], FORMS[index.row()]
        return arena.arena_id, form, self._matrix.value(arena.arena_id, form)

    def effect(self, index: _Index) -> str:
        """Return what another value in a cell would do, in a sentence."""
        arena_id, form, _ = self.cell(index)
        arena = self._matrix.arenas[index.column()].name
        return f"{form.label} på {arena}: {_lower(self._matrix.effect(arena_id, form))}"

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or not self._matrix.arenas else len(FORMS)

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._matrix.arenas)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._matrix.arenas[section].name
        return FORMS[section].label

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        _, form, value = self.cell(index)
        arena = self._matrix.arenas[index.column()].name
        readers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: value.label,
            Qt.ItemDataRole.AccessibleTextRole: lambda: f"{form.label} på {arena}: {value.value}",
            Qt.ItemDataRole.ToolTipRole: lambda: value.meaning,
            Qt.ItemDataRole.BackgroundRole: lambda: self._theme.background(_TONES[value]),
            Qt.ItemDataRole.ForegroundRole: lambda: self._theme.foreground(_TONES[value]),
        }
        reader = readers.get(role)
        return reader() if reader is not None else None


class _Grid(QTableView):
    """Tells which value a key or a double click asks for."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claim = KeyClaim(self, ["T", "U", "E", "Del"])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        value = KEYS.get(Qt.Key(event.key()))
        if value is not None and not event.modifiers():
            self.asked.emit(value)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.asked.emit(None)
        else:
            super().keyPressEvent(event)


class MatrixView(QWidget):
    """Shows the matrix, and asks for another value of a cell by key or button."""

    value_asked = Signal(object, object, object)
    """The arena, the form, and the value that was asked for."""

    def __init__(self, theme: Theme, *, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editable = editable
        self._theme = theme
        self.model = MatrixModel(theme, self)
        self.grid = _Grid(self)
        self.grid.setAccessibleName("Arenor och sysselsättningsformer")
        self.grid.setModel(self.model)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.grid.setTabKeyNavigation(False)
        header = self.grid.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        )
        self.grid.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.grid.asked.connect(self._ask)
        self.grid.doubleClicked.connect(lambda: self._ask(None))
        self._buttons = [self._button(value) for value in MatrixValue]
        source = QLabel(
            "Tomma svar i riktlinjen är ej angivna: programmet varnar men stoppar inte. "
            "Källa: riktlinjen, RAG-51, RAG-53 och RAG-55."
        )
        source.setProperty("kind", "muted")
        source.setWordWrap(True)
        self.effect_label = QLabel(self)
        self.effect_label.setProperty("kind", "muted")
        self.effect_label.setWordWrap(True)
        self.effect_label.setVisible(editable)
        self.grid.selectionModel().currentChanged.connect(self._show_effect)
        self.model.dataChanged.connect(self._show_effect)
        self.model.modelReset.connect(self._show_effect)
        row = QHBoxLayout()
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(source)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.effect_label)
        layout.addLayout(row)
        theme.changed.connect(self._fit)
        self._fit()

    def _button(self, value: MatrixValue) -> QPushButton:
        key = next(key for key, held in KEYS.items() if held is value)
        button = QPushButton(f"{value.label} ({key.name[-1]})", self)
        button.setToolTip(value.meaning)
        button.setVisible(self._editable)
        writes(button)
        button.clicked.connect(lambda: self._ask(value))
        return button

    def _ask(self, value: MatrixValue | None) -> None:
        index = self.grid.currentIndex()
        if not self._editable or not index.isValid():
            return
        arena_id, form, held = self.model.cell(index)
        if value is None:
            order = list(MatrixValue)
            value = order[(order.index(held) + 1) % len(order)]
        if value is not held:
            self.value_asked.emit(arena_id, form, value)

    def _show_effect(self) -> None:
        index = self.grid.currentIndex()
        self.effect_label.setText(self.model.effect(index) if index.isValid() else "")

    def _fit(self) -> None:
        self.grid.verticalHeader().setDefaultSectionSize(self._theme.metrics.row)
        self.grid.horizontalHeader().setMinimumSectionSize(self._theme.px(130))
        # A long name takes two lines, and both are read.
        self.grid.horizontalHeader().setFixedHeight(self._theme.px(48))


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
