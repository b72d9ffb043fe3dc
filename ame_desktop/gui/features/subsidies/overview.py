"""*Översikt*: every person's supports over the months, and what ends this month."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.subsidies import SubsidyRow
from ame_desktop.domain.subsidy_periods import DEADLINE_MARKS
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.gantt import GanttView
from ame_desktop.gui.widgets.gantt_legend import GanttLegend
from ame_desktop.gui.widgets.gantt_rows import GanttBar
from ame_desktop.gui.widgets.no_hits import SENTENCE as NO_HITS
from ame_desktop.gui.widgets.subsidy_bars import (
    LEGEND,
    amount_text,
    gantt_rows,
)
from ame_desktop.gui.widgets.subsidy_columns import support_columns

LEAST: Final = 220
"""Least height of the chart in pixels at 100 percent."""
MOST: Final = 4
"""Rows of what ends this month that are seen without scrolling."""


class OverviewPart(QWidget):
    """The time chart above, *Slutar i månaden* below; one support is always the chosen one."""

    edit_asked = Signal(object)
    extend_asked = Signal(object)
    end_asked = Signal(object)
    why_asked = Signal(object)

    def __init__(self, tools: PageTools, *, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = tools.theme
        self._today = tools.today()
        self._may_write = may_write
        self._rows: dict[object, SubsidyRow] = {}
        self.gantt = GanttView(tools.theme, self._today, DEADLINE_MARKS)
        self.gantt.table.setAccessibleName("Stöd över tid")
        self.legend = GanttLegend(tools.theme, LEGEND)
        self.model = TableModel[SubsidyRow](
            support_columns(tools.theme, self._today), lambda row: row.subsidy_id, self
        )
        self.table = DataTable(self)
        self.table.setAccessibleName("Slutar i månaden")
        self.table.use(self.model, tools.theme, sort_by=2)
        self._heading = QLabel(self)
        self._heading.setProperty("kind", "heading")
        self._none = QLabel(self)
        self._none.setProperty("kind", "muted")
        self._chosen = QLabel(self)
        self._chosen.setTextFormat(Qt.TextFormat.PlainText)
        self._chosen.setWordWrap(True)
        self._chosen.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.edit_button = QPushButton("Ändra", self)
        self.extend_button = QPushButton("Förläng", self)
        self.end_button = QPushButton("Avsluta", self)
        self.why_button = QPushButton("Varför?", self)
        writes(self.edit_button, self.extend_button, self.end_button)
        self._lay_out()
        self._connect()
        self._follow()

    @property
    def row(self) -> SubsidyRow | None:
        """The support that the person stands on; the chart follows the list below."""
        bar = self.gantt.bar
        return None if bar is None else self._rows.get(bar.key)

    def show_rows(self, rows: Sequence[SubsidyRow]) -> None:
        """Show these supports."""
        self._rows = {row.subsidy_id: row for row in rows}
        self.gantt.set_rows(gantt_rows(rows, self._today))
        ending = [row for row in rows if _ends_in(row, self._today)]
        self.model.set_rows(ending)
        count = f" ({len(ending)})" if ending else ""
        self._heading.setText(f"Slutar i {month_text(self._today)}{count}")
        self._tell_ending()
        self._follow()

    def set_filter(self, text: str) -> None:
        """Show only the people and supports where every typed word is found."""
        self.gantt.model.set_quick_filter(text)
        self.model.set_quick_filter(text)
        self._tell_ending()

    def select(self, subsidy_id: object) -> bool:
        """Stand on a support."""
        return self.gantt.select_bar(subsidy_id)

    def make_room(self, *, narrow: bool) -> None:
        """Show only what tells supports apart while an editor stands beside them."""
        self.table.hide_columns({"decision", "remarks"}, hidden=narrow)

    def focus_first(self) -> None:
        """Take the focus and stand on somebody."""
        self.gantt.table.focus_first()

    def ask(self, signal: str) -> None:
        """Ask for something to be done with the support that one stands on."""
        row = self.row
        if row is not None and (self._may_write or signal == "why"):
            getattr(self, f"{signal}_asked").emit(row)

    def _lay_out(self) -> None:
        acts = QWidget(self)
        flow = FlowLayout(acts, spacing=8)
        for button in (self.edit_button, self.extend_button, self.end_button, self.why_button):
            flow.addWidget(button)
        for button in (self.edit_button, self.extend_button, self.end_button):
            button.setVisible(self._may_write)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(acts)
        above.addWidget(self._chosen, 1)
        chart = QWidget(self)
        upper = QVBoxLayout(chart)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(6)
        upper.addWidget(self.gantt, 1)
        upper.addWidget(self.legend)
        ending = QWidget(self)
        lower = QVBoxLayout(ending)
        lower.setContentsMargins(0, 4, 0, 0)
        lower.setSpacing(6)
        lower.addWidget(self._heading)
        lower.addWidget(self._none)
        lower.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addWidget(chart, 1)
        layout.addWidget(ending)

    def _tell_ending(self) -> None:
        """Show what ends this month, or say that nothing does, or nothing that the filter lets."""
        shown = bool(self.model.rowCount())
        self.table.setVisible(shown)
        self._none.setVisible(not shown)
        rows = tuple(self._rows.values())
        self._none.setText(NO_HITS if self.model.rows else _next_end(rows, self._today))
        self._fit()

    def _fit(self) -> None:
        """Give the list below the room of its rows, and the chart the rest."""
        theme, shown = self._theme, min(max(self.model.rowCount(), 1), MOST)
        self.gantt.setMinimumHeight(theme.px(LEAST))
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + shown * theme.metrics.row + theme.px(6))

    def _connect(self) -> None:
        self.table.installEventFilter(self)
        self._theme.changed.connect(self._fit)
        self.gantt.opened.connect(lambda _: self.ask("edit"))
        self.table.opened.connect(lambda _: self.ask("edit"))
        self.gantt.bar_changed.connect(self._follow)
        self.table.current_row_changed.connect(self._go_to)
        for button, signal in (
            (self.edit_button, "edit"),
            (self.extend_button, "extend"),
            (self.end_button, "end"),
            (self.why_button, "why"),
        ):
            button.clicked.connect(lambda _=False, signal=signal: self.ask(signal))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and event.type() is QEvent.Type.FocusIn:
            self._go_to(self.table.current_row)
        return super().eventFilter(watched, event)

    def _go_to(self, row: SubsidyRow | None) -> None:
        """Let the chart stand on the support that was chosen in the list below."""
        if row is not None and self.table.hasFocus():
            self.gantt.select_bar(row.subsidy_id)

    def _follow(self, _: GanttBar | None = None) -> None:
        row = self.row
        for button in (self.edit_button, self.end_button, self.extend_button, self.why_button):
            button.setEnabled(row is not None)
        self._chosen.setText("" if row is None else _told(row))


def _told(row: SubsidyRow) -> str:
    decision = row.period.draft.decision_number
    parts = [
        row.name.full,
        row.short_name,
        f"beslut {decision}" if decision else "beslut saknas",
        "" if row.monthly is None else f"{amount_text(row.monthly)} i månaden",
        f"ansök senast {row.apply_by.isoformat()}" if row.apply_by else "",
    ]
    return " · ".join(part for part in parts if part)


def _next_end(rows: Sequence[SubsidyRow], today: date) -> str:
    ends = (row.period.draft.end for row in rows)
    following = min((end for end in ends if end is not None and end > today), default=None)
    after = "" if following is None else f" Nästa slutar {following.isoformat()}."
    return f"Inget stöd slutar den här månaden.{after}"


def _ends_in(row: SubsidyRow, today: date) -> bool:
    end = row.period.draft.end
    return end is not None and (end.year, end.month) == (today.year, today.month)
