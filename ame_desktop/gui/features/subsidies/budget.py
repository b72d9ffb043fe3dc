"""*Resursanställning*: the year's kronor and employments, used, committed and left."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.subsidy_amounts import kronor
from ame_desktop.domain.subsidy_money import BudgetState, ResourceRow
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.field_values import chosen, fill
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.subsidy_bars import amount_text

HEIGHT: Final = 22


class Meter(QWidget):
    """How much of a whole is used (filled), committed (hatched) and left (empty)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts = (0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_parts(self, whole: Decimal, used: Decimal, committed: Decimal) -> None:
        """Show the parts of a whole; what is beyond it is cut."""
        full = float(whole) or 1.0
        self._parts = (float(used) / full, float(committed) / full)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, colours = QPainter(self), self._theme.colours
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(box, QColor(colours.surface))
        left = box.left()
        for part, brush in zip(
            self._parts,
            (
                QBrush(QColor(colours.accent)),
                QBrush(QColor(colours.accent), Qt.BrushStyle.BDiagPattern),
            ),
            strict=True,
        ):
            width = max(0.0, min(part * box.width(), box.right() - left))
            painter.fillRect(QRectF(left, box.top(), width, box.height()), brush)
            left += width
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.end()


class BudgetPart(QWidget):
    """The year above, and below it everybody who has such an employment."""

    year_changed = Signal()
    edit_asked = Signal()
    cost_asked = Signal(object)

    def __init__(
        self,
        tools: PageTools,
        *,
        may_write: bool,
        may_set: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._may_write = may_write
        self.state: BudgetState | None = None
        this = tools.today().year
        self.year_combo = QComboBox(self)
        name_choice(self.year_combo, "År")
        fill(self.year_combo, [(str(year), year) for year in range(this + 1, this - 5, -1)], this)
        self.edit_button = QPushButton("Ändra budgeten", self)
        self.cost_button = QPushButton("Skriv kostnaden", self)
        self.edit_button.setVisible(may_set)
        self.cost_button.setVisible(may_write)
        writes(self.edit_button, self.cost_button)
        self._source = _label(self, "muted")
        self.meters = (Meter(tools.theme, self), Meter(tools.theme, self))
        self._texts = (_label(self), _label(self))
        self.model = TableModel[ResourceRow](
            resource_columns(tools.theme), lambda row: row.placement_id, self
        )
        self.table = DataTable(self)
        self.table.setAccessibleName("Resursanställning")
        self.table.use(self.model, tools.theme)
        self.empty = EmptyState(tools.theme, tools.icons, "subsidies")
        self.empty.hide()
        self._lay_out()
        self.year_combo.currentIndexChanged.connect(self.year_changed)
        self.edit_button.clicked.connect(self.edit_asked)
        self.cost_button.clicked.connect(self._ask_cost)
        self.table.opened.connect(lambda _: self._ask_cost())
        self.table.current_row_changed.connect(lambda _: self._follow())

    @property
    def year(self) -> int:
        """The year that is shown."""
        return int(chosen(self.year_combo))

    @property
    def text(self) -> str:
        """What is said of the year."""
        return "\n".join(label.text() for label in (self._source, *self._texts))

    def show_state(self, state: BudgetState) -> None:
        """Show a year."""
        self.state = state
        self._source.setText(_source_text(state))
        money, slots = self.meters
        money.show_parts(state.kronor, state.used, state.committed)
        slots.show_parts(
            Decimal(state.slots), Decimal(state.slots_used), Decimal(state.slots_committed)
        )
        self._texts[0].setText(
            f"{_whole(state.kronor)}: använt {_whole(state.used)}, bundet "
            f"{_whole(state.committed)}, {_left(_whole(abs(state.left)), state.left)}"
        )
        self._texts[1].setText(
            f"{state.slots} anställningar: {state.slots_used} har börjat, "
            f"{state.slots_committed} kommer, "
            f"{_left(str(abs(state.slots_left)), Decimal(state.slots_left))}"
        )
        for meter, label in zip(self.meters, self._texts, strict=True):
            meter.setAccessibleName(label.text())
        self._show_rows(state.rows, state.year)

    def set_filter(self, text: str) -> None:
        """Show only the rows where every typed word is found."""
        self.model.set_quick_filter(text)

    def make_room(self, *, narrow: bool) -> None:
        """Show only the money while an editor stands beside the list."""
        self.table.hide_columns({"start", "end", "support"}, hidden=narrow)

    def focus_first(self) -> None:
        """Take the focus and stand on the first row."""
        (self.table if self.model.rowCount() else self.year_combo).setFocus()
        if self.model.rowCount():
            self.table.focus_first()

    def _show_rows(self, rows: Sequence[ResourceRow], year: int) -> None:
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.say(f"Ingen har resursanställning {year}.")
        self._follow()

    def _ask_cost(self) -> None:
        row = self.table.current_row
        if row is not None and self._may_write:
            self.cost_asked.emit(row)

    def _follow(self) -> None:
        self.cost_button.setEnabled(self.table.current_row is not None)

    def _lay_out(self) -> None:
        above = QWidget(self)
        flow = FlowLayout(above, spacing=8)
        for widget in (self.year_combo, self.cost_button, self.edit_button):
            flow.addWidget(widget)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for place, (meter, label) in enumerate(zip(self.meters, self._texts, strict=True)):
            grid.addWidget(meter, place, 0)
            grid.addWidget(label, place, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(above)
        layout.addWidget(self._source)
        layout.addLayout(grid)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)


def resource_columns(theme: Theme) -> list[Column[ResourceRow]]:
    """Return who, where, for how long, and what it costs."""

    def warned(row: ResourceRow) -> QColor | None:
        return None if row.has_support else theme.foreground(Tone.WARNING)

    right = Qt.AlignmentFlag.AlignRight
    return [
        Column(
            "name", "Namn", lambda row: row.name.full, sort=lambda row: row.name.listed, width=180
        ),
        Column("place", "Plats", lambda row: row.place, tooltip=lambda row: row.place, width=0),
        Column("start", "Första dag", lambda row: row.start.isoformat(), width=105),
        Column(
            "end",
            "Sista dag",
            lambda row: "" if row.end is None else row.end.isoformat(),
            sort=lambda row: row.end,
            width=110,
        ),
        Column("support", "Stöd från AF", _support, foreground=warned, width=130),
        Column(
            "monthly",
            "Kr per månad",
            lambda row: "Saknas" if row.monthly is None else amount_text(row.monthly),
            sort=lambda row: row.monthly,
            align=right,
            width=125,
        ),
        Column(
            "used",
            "Använt",
            lambda row: _whole(row.used),
            sort=lambda row: row.used,
            align=right,
            width=115,
        ),
        Column(
            "committed",
            "Bundet",
            lambda row: _whole(row.committed),
            sort=lambda row: row.committed,
            align=right,
            width=115,
        ),
    ]


def _support(row: ResourceRow) -> str:
    return "Ja" if row.has_support else "Saknas"


def _whole(amount: Decimal) -> str:
    return kronor(Decimal(round(amount)))


def _left(text: str, left: Decimal) -> str:
    return f"{text} kvar" if left >= 0 else f"{text} för mycket"


def _source_text(state: BudgetState) -> str:
    if state.is_example:
        return f"Ingen budget är satt för {state.year}. Exemplet i riktlinjen visas."
    return f"Källa: {state.source}" if state.source else ""


def _label(parent: QWidget, kind: str = "") -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if kind:
        label.setProperty("kind", kind)
    return label
