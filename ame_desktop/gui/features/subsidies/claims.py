"""*Underlag till AF*: what can be claimed for a month, against what was claimed."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ame_desktop.domain.subsidy_money import ClaimRow, ClaimState
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.gantt_rows import month_start
from ame_desktop.gui.widgets.subsidy_bars import amount_text

_TONES = {
    ClaimState.TO_CLAIM: Tone.INFO,
    ClaimState.CLAIMED: Tone.DONE,
    ClaimState.DIFFERS: Tone.WARNING,
    ClaimState.LATE: Tone.STOP,
}
_ORDER = (
    ClaimState.DIFFERS,
    ClaimState.TO_CLAIM,
    ClaimState.LATE,
    ClaimState.NOT_OVER,
    ClaimState.CLAIMED,
)

LEAST = 200
"""Least height of the list in pixels at 100 percent."""


class ClaimsPart(QWidget):
    """One row for each support of the month; B registers what can be claimed, as it stands."""

    month_changed = Signal()
    claim_asked = Signal(object)
    edit_asked = Signal(object)

    def __init__(self, tools: PageTools, *, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_write = may_write
        self.short_names: dict[str, str] = {}
        self.month = month_start(tools.today(), -1)
        self.earlier_button = QToolButton(self)
        self.earlier_button.setAccessibleName("Föregående månad")
        self.earlier_button.setToolTip("Föregående månad (←)")
        tools.icons.dress(self.earlier_button, "left")
        self.later_button = QToolButton(self)
        self.later_button.setAccessibleName("Nästa månad")
        self.later_button.setToolTip("Nästa månad (→)")
        tools.icons.dress(self.later_button, "right")
        self._month = QLabel(self)
        self._month.setProperty("kind", "heading")
        self._sum = QLabel(self)
        self._sum.setProperty("kind", "muted")
        self._sum.setTextFormat(Qt.TextFormat.PlainText)
        self._sum.setWordWrap(True)
        self.claim_button = QPushButton("Begär som det står", self)
        self.claim_button.setProperty("kind", "primary")
        self.edit_button = QPushButton("Ändra det begärda", self)
        writes(self.claim_button, self.edit_button)
        self.model = TableModel[ClaimRow](claim_columns(tools.theme, self.short_names), _key, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Underlag till AF")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.empty = EmptyState(tools.theme, tools.icons, "subsidies")
        self.empty.hide()
        self._lay_out()
        self.earlier_button.clicked.connect(lambda: self.step(-1))
        self.later_button.clicked.connect(lambda: self.step(1))
        self.claim_button.clicked.connect(self.claim)
        self.edit_button.clicked.connect(self._edit)
        self.table.opened.connect(lambda _: self._edit())
        self.table.current_row_changed.connect(lambda _: self._follow())
        self._show_month()
        # A method, which goes with the page; the theme outlives it.
        self._theme = tools.theme
        self._theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.table.setMinimumHeight(self._theme.px(LEAST))

    @property
    def row(self) -> ClaimRow | None:
        """The row that the person stands on."""
        found: ClaimRow | None = self.table.current_row
        return found

    def step(self, months: int) -> None:
        """Show the month so many months later."""
        self.show_month(month_start(self.month, months))

    def show_month(self, month: date) -> None:
        """Show another month."""
        if month != self.month:
            self.month = month
            self._show_month()
            self.month_changed.emit()

    def show_rows(self, rows: Sequence[ClaimRow]) -> None:
        """Show a month's supports; what waits comes first."""
        ordered = sorted(rows, key=lambda row: (_ORDER.index(row.state), row.name.listed))
        self.model.set_rows(ordered)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.say(f"Inget stöd gäller i {month_text(self.month)}.")
        waits = sum(row.state.waits for row in rows)
        lost = sum(row.unmarked for row in rows)
        parts = [
            f"{waits} att begära eller rätta" if waits else "Allt är begärt" if rows else "",
            f"{lost} avtalade dagar saknar närvaro" if lost else "",
        ]
        self._sum.setText(" · ".join(part for part in parts if part))
        self._follow()

    def claim(self) -> None:
        """*Begär som det står*: register what can be claimed."""
        row = self.row
        if row is not None and self._may_write and claimable(row):
            self.claim_asked.emit(row)

    def set_filter(self, text: str) -> None:
        """Show only the rows where every typed word is found."""
        self.model.set_quick_filter(text)

    def make_room(self, *, narrow: bool) -> None:
        """Show only what is compared while an editor stands beside the list."""
        self.table.hide_columns({"decision", "last", "claimed", "unmarked"}, hidden=narrow)

    def focus_first(self) -> None:
        """Take the focus and stand on the first row."""
        self.table.focus_first()

    def _edit(self) -> None:
        if self.row is not None and self._may_write:
            self.edit_asked.emit(self.row)

    def _show_month(self) -> None:
        self._month.setText(month_text(self.month).capitalize())

    def _follow(self) -> None:
        row = self.row
        self.claim_button.setEnabled(row is not None and claimable(row))
        self.edit_button.setEnabled(row is not None)

    def _lay_out(self) -> None:
        above = QWidget(self)
        flow = FlowLayout(above, spacing=8)
        for widget in (self.earlier_button, self._month, self.later_button):
            flow.addWidget(widget)
        for button in (self.claim_button, self.edit_button):
            button.setVisible(self._may_write)
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(above)
        layout.addWidget(self._sum)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)


def claimable(row: ClaimRow) -> bool:
    """Whether there is something to claim as it stands."""
    return row.state.waits and (row.days is not None or row.amount is not None)


def _key(row: ClaimRow) -> tuple[object, date]:
    return row.subsidy_id, row.month


def claim_columns(theme: Theme, short: Mapping[str, str]) -> list[Column[ClaimRow]]:
    """Return whose support, days and kronor against what was claimed, and how far it has come.

    ``short`` gives a type's short name.
    """

    def background(row: ClaimRow) -> QColor | None:
        tone = _TONES.get(row.state)
        return None if tone is None else theme.background(tone)

    def foreground(row: ClaimRow) -> QColor | None:
        tone = _TONES.get(row.state)
        return None if tone is None else theme.foreground(tone)

    right = Qt.AlignmentFlag.AlignRight
    return [
        Column(
            "name", "Namn", lambda row: row.name.full, sort=lambda row: row.name.listed, width=150
        ),
        Column(
            "type",
            "Stöd",
            lambda row: short.get(row.type_name, row.type_name),
            tooltip=lambda row: row.type_name,
            width=0,
        ),
        Column("decision", "Beslut", lambda row: row.decision_number or "Saknas", width=120),
        Column("days", "Dagar", _days, sort=lambda row: row.days, align=right, width=70),
        Column(
            "claimed_days",
            "Begärda",
            lambda row: _count(row.claimed_days),
            sort=lambda row: row.claimed_days,
            align=right,
            width=80,
        ),
        Column(
            "unmarked",
            "Ej mark.",
            lambda row: _count(row.unmarked or None),
            sort=lambda row: row.unmarked,
            align=right,
            tooltip=lambda row: "Avtalade dagar utan markerad närvaro." if row.unmarked else "",
            width=90,
        ),
        Column(
            "amount",
            "Kronor",
            lambda row: row.missing or amount_text(row.amount),
            sort=lambda row: row.amount,
            tooltip=lambda row: row.missing,
            align=right,
            width=105,
        ),
        Column(
            "claimed",
            "Begärt",
            lambda row: "" if row.claimed_amount is None else amount_text(row.claimed_amount),
            sort=lambda row: row.claimed_amount,
            align=right,
            width=90,
        ),
        Column(
            "last",
            "Sista dag",
            lambda row: "" if row.last_day is None else row.last_day.isoformat(),
            sort=lambda row: row.last_day,
            width=105,
        ),
        Column(
            "state",
            "Läge",
            state_text,
            tooltip=state_text,
            background=background,
            foreground=foreground,
            width=150,
        ),
    ]


def state_text(row: ClaimRow) -> str:
    """Return how far the claim has come; a difference in days is told."""
    if row.state is ClaimState.DIFFERS and row.days is not None and row.claimed_days is not None:
        days = row.days - row.claimed_days
        if days:
            return f"Skiljer {'1 dag' if abs(days) == 1 else f'{abs(days)} dagar'}"
    return row.state.value


def _days(row: ClaimRow) -> str:
    return _count(row.days)


def _count(number: int | None) -> str:
    return "" if number is None else str(number)
