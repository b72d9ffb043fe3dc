"""*Att göra*: what waits, in groups by day, with why it is reminded of beneath."""

from typing import Any, Final

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.reminders import TodoGroup, TodoKind, TodoRow
from ame_desktop.domain.timers import TimerRow
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.table_model import Index, TableModel
from ame_desktop.gui.features.reminders.columns import GroupLine, Line, line_key, todo_columns
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.field_values import chosen, fill

EVERYTHING: Final = "Allt"
NOTHING: Final = "Inget väntar på dig. Bra jobbat!"
OTHERS: Final = "Visa även andras"
_WHO: Final = 4
_KIND_SIGNS: Final = 20


class TodoModel(TableModel[Line]):
    """The lines; the headings of groups cannot be stood on."""

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the cell says; the headings of groups are bold."""
        heading = index.isValid() and isinstance(self.row_at(index), GroupLine)
        if heading and role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return super().data(index, role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a thing can be chosen, and a heading cannot."""
        if index.isValid() and isinstance(self.row_at(index), GroupLine):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class TodoView(QWidget):
    """The list with its filters; the page reads and opens."""

    opened = Signal(object)
    """A thing that waits was opened."""

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = tools.today
        self._rows: tuple[TodoRow, ...] = ()
        self._timers: dict[TodoKind, TimerRow] = {}
        self.kind_combo = QComboBox(self)
        name_choice(self.kind_combo, "Slag")
        self.others_check = QCheckBox(OTHERS, self)
        self.count_label = QLabel(self)
        self.count_label.setProperty("kind", "muted")
        self.model = TodoModel(todo_columns(tools.theme, self._today), line_key, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Att göra")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.empty = EmptyState(tools.theme, tools.icons, "check", self)
        self.why_label = QLabel(self)
        self.open_button = QPushButton("Öppna", self)
        self.open_button.setProperty("kind", "primary")
        self._why = self._why_card()
        self._lay_out()
        self._offer_kinds()
        self.kind_combo.currentIndexChanged.connect(self._show)
        self.others_check.toggled.connect(self._offer_kinds)
        self.table.opened.connect(self._open)
        self.table.current_row_changed.connect(self._tell_why)
        self.open_button.clicked.connect(lambda: self._open(self.table.current_row))

    @property
    def row(self) -> TodoRow | None:
        """The thing that the person stands on."""
        line = self.table.current_row
        return line if isinstance(line, TodoRow) else None

    def show_rows(self, rows: tuple[TodoRow, ...], timers: tuple[TimerRow, ...]) -> None:
        """Show what waits, with the timers behind it."""
        self._rows = rows
        self._timers = {row.timer.kind: row for row in timers}
        self.others_check.setVisible(any(not row.mine for row in rows))
        self._offer_kinds()

    def focus_list(self) -> None:
        """Take the focus to the first thing that waits."""
        self.table.setFocus()
        if self.row is None:
            self._stand_on_first()

    def _listed(self) -> list[TodoRow]:
        others = self.others_check.isChecked()
        return [row for row in self._rows if row.mine or others]

    def _offer_kinds(self) -> None:
        """Offer the kinds that stand in the list; where the chosen one is gone, all are shown."""
        held, rows = chosen(self.kind_combo), self._listed()
        kinds = [kind for kind in TodoKind if any(row.kind is kind for row in rows)]
        self.kind_combo.blockSignals(True)
        fill(self.kind_combo, ((EVERYTHING, None), *((k.label, k) for k in kinds)), held)
        self.kind_combo.blockSignals(False)
        self.kind_combo.setMinimumContentsLength(_KIND_SIGNS)
        self._show()

    def _show(self) -> None:
        kind, others = chosen(self.kind_combo), self.others_check.isChecked()
        rows = [row for row in self._listed() if kind is None or row.kind is kind]
        lines: list[Line] = []
        today = self._today()
        for group in TodoGroup:
            found = [row for row in rows if row.group(today) is group]
            if found:
                lines += [GroupLine(group, len(found)), *found]
        self.model.set_rows(lines)
        self.table.clearSpans()
        for place, line in enumerate(lines):
            if isinstance(line, GroupLine):
                self.table.setSpan(place, 0, 1, len(self.model.columns))
        self.table.setColumnHidden(_WHO, not others)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._say_empty()
        self.count_label.setText("1 sak" if len(rows) == 1 else f"{len(rows)} saker")
        self.count_label.setVisible(bool(rows))
        if self.row is None:
            self._stand_on_first()
        self._tell_why()

    def _say_empty(self) -> None:
        if any(not row.mine for row in self._rows) and not self.others_check.isChecked():
            self.empty.say(NOTHING, OTHERS, lambda: self.others_check.setChecked(True))
        else:
            self.empty.say(NOTHING)

    def _stand_on_first(self) -> None:
        first = next((n for n, row in enumerate(self.model.shown) if isinstance(row, TodoRow)), -1)
        if first >= 0:
            flags = QItemSelectionModel.SelectionFlag
            index = self.model.index(first, 0)
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _open(self, line: object) -> None:
        if isinstance(line, TodoRow):
            self.opened.emit(line)

    def _tell_why(self) -> None:
        row = self.row
        timer = self._timers.get(row.kind) if row is not None else None
        self._why.setVisible(row is not None)
        self.open_button.setEnabled(row is not None)
        self.why_label.setText(f"Varför? {timer.sentence}" if timer is not None else "")

    def _why_card(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("kind", "card")
        self.why_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_label.setWordWrap(True)
        self.why_label.setAccessibleName("Varför")
        row = QHBoxLayout(card)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(16)
        row.addWidget(self.why_label, 1)
        row.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(self.kind_combo)
        tools.addWidget(self.others_check)
        tools.addStretch(1)
        tools.addWidget(self.count_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(tools)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self._why)
