"""*Avtalscockpit*: one line for each agreement, with its clock and its hours as bars."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.agreement_rows import AgreementRow
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.agreements.columns import (
    CLOCK,
    MONTH,
    ROOMY_ONLY,
    WHOLE,
    agreement_columns,
)
from ame_desktop.gui.features.agreements.meters import MeterDelegate, clock, hours_meter
from ame_desktop.gui.widgets.data_table import DataTable

ROW: Final = 40
"""Height of a line in pixels at 100 percent: words with a bar beneath them."""

LEAST: Final = 170
"""Least height in pixels at 100 percent: the heading and three lines."""


class Cockpit(DataTable):
    """Lists agreements, the first to end first."""

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = theme
        self.reminder_days: tuple[int, ...] = ()
        self.model_of_rows = TableModel[AgreementRow](
            agreement_columns(theme, today), lambda row: row.agreement_id, self
        )
        self.setAccessibleName("Avtal")
        self.use(self.model_of_rows, theme, sort_by=CLOCK)
        meters = {
            CLOCK: lambda row: clock(row, today, self.reminder_days),
            MONTH: lambda row: hours_meter(row.this_month),
            WHOLE: lambda row: hours_meter(row.whole),
        }
        self.setItemDelegate(MeterDelegate(theme, meters, self))
        theme.changed.connect(self._heighten)
        self._heighten()

    @property
    def row(self) -> AgreementRow | None:
        """The agreement that the person stands on."""
        found: AgreementRow | None = self.current_row
        return found

    def make_room(self, *, narrow: bool) -> None:
        """Show only what tells agreements apart while an editor stands beside them."""
        self.hide_columns(ROOMY_ONLY, hidden=narrow)

    def _heighten(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.px(ROW))
        self.setMinimumHeight(self._look.px(LEAST))


def summary_text(rows: Sequence[AgreementRow], reminder_days: tuple[int, ...]) -> str:
    """Return how many agreements end within each of the reminders' days. Source: RAG-42."""
    live = [
        row
        for row in rows
        if row.state is not AgreementState.ENDED and row.next_id is None and row.days_left >= 0
    ]
    counts = [(days, sum(row.days_left <= days for row in live)) for days in reminder_days]
    told = [f"{count} inom {days} dagar" for days, count in counts if count]
    return f"Går ut: {', '.join(told)}." if told else "Inget avtal går ut den närmaste tiden."
