"""The parts with plain lists: declined with reasons, agreements, and what changed after fixing."""

from collections.abc import Callable, Hashable, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ame_desktop.domain.rollup_texts import number_text
from ame_desktop.domain.rollups import AgreementLine, ChangedLine, ReasonLine, Rollup, RollupView
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.features.rollups.asked_rows import AskedRows, rows_declined
from ame_desktop.gui.features.rollups.figure_columns import (
    agreement_columns,
    change_columns,
    reason_columns,
)
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState

NONE_DECLINED = "Ingen beställning har avböjts i perioden."
NO_AGREEMENTS = "Inget avtal gällde i perioden."
NOTHING_CHANGED = "Inget har ändrats efter fastställandet."


class ListPart(QWidget):
    """A list with a line above it, or a sentence where it is empty."""

    asked = Signal(object)
    """:class:`AskedRows` of the row that was opened."""

    def __init__(
        self,
        tools: PageTools,
        name: str,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], Hashable],
    ) -> None:
        super().__init__()
        self.about = QLabel(self)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.model = TableModel[Any](columns, key, self)
        self.table = DataTable(self)
        self.table.setAccessibleName(name)
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.empty = EmptyState(tools.theme, tools.icons, "rollups", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.about)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(lambda index: self._open(self.model.row_at(index)))

    def focus_first(self) -> None:
        """Take the focus and stand on the first row."""
        self.table.focus_first()

    def _show(self, rows: Sequence[Any], about: str, nothing: str) -> None:
        self.model.set_rows(rows)
        self.about.setText(about)
        self.about.setVisible(bool(about and rows))
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.say(nothing)

    def _open(self, row: Any) -> None:
        """Show what stands behind a row."""


class DeclinedPart(ListPart):
    """Why orders were declined; a row opens the orders."""

    def __init__(self, tools: PageTools) -> None:
        super().__init__(tools, "Avböjda", reason_columns(), lambda row: row.reason)
        self._rollup: Rollup | None = None

    def show_rollup(self, rollup: Rollup) -> None:
        """Show a period's reasons."""
        self._rollup = rollup
        self._show(rollup.reasons, "", NONE_DECLINED)

    def _open(self, row: ReasonLine) -> None:
        if self._rollup is not None:
            self.asked.emit(rows_declined(self._rollup, row))


class AgreementsPart(ListPart):
    """Planned and delivered hours of the agreements; a row opens the agreement."""

    agreement_asked = Signal(UUID)

    def __init__(self, tools: PageTools) -> None:
        columns = agreement_columns(tools.theme)
        super().__init__(tools, "Avtal", columns, lambda row: row.agreement_id)

    def show_rollup(self, rollup: Rollup) -> None:
        """Show a period's agreements."""
        lines = rollup.agreements
        planned = sum((line.planned for line in lines), Decimal(0))
        delivered = sum((line.delivered for line in lines), Decimal(0))
        about = (
            f"Planerat {number_text(planned)} timmar, levererat {number_text(delivered)} timmar."
            if lines
            else ""
        )
        self._show(lines, about, NO_AGREEMENTS)

    def _open(self, row: AgreementLine) -> None:
        self.agreement_asked.emit(row.agreement_id)


class ChangedPart(ListPart):
    """*Ändrat efter fastställande*; a row opens the order as it is now."""

    def __init__(self, tools: PageTools) -> None:
        super().__init__(
            tools,
            "Ändrat efter fastställande",
            change_columns(),
            lambda row: (row.what, row.order_id),
        )
        self._view: RollupView | None = None

    def show_view(self, view: RollupView) -> None:
        """Show what differs between the frozen copy and now."""
        self._view = view
        self._show(
            view.changed,
            "Till vänster det som fastställdes, till höger det som gäller nu.",
            NOTHING_CHANGED,
        )

    def _open(self, row: ChangedLine) -> None:
        view = self._view
        if view is None or row.order_id is None:
            return
        copies = () if view.fixed is None else view.fixed.rollup.orders
        held = {order.order_id: order for order in (*copies, *view.rollup.orders)}
        order = held.get(row.order_id)
        if order is not None:
            self.asked.emit(AskedRows(row.what, view.rollup.period.label, (order,)))
