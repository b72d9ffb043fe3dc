"""*Varför?* beside the list: the working of one support, month by month."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ame_desktop.domain.subsidies import SubsidyRow
from ame_desktop.domain.subsidy_amounts import months_between
from ame_desktop.domain.subsidy_money import Working
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill
from ame_desktop.gui.widgets.gantt_rows import month_start
from ame_desktop.gui.widgets.subsidy_bars import facts_of, shown_month
from ame_desktop.gui.widgets.working_view import RemarksView, WorkingView

AHEAD = 12
"""Months after today that can be counted where a support has no end."""


class WhyPanel(EditorPanel):
    """Shows and changes nothing, so Esc always leaves."""

    def __init__(
        self,
        row: SubsidyRow,
        today: date,
        ask: Callable[[date, Callable[[Working], object]], object],
    ) -> None:
        form = QWidget()
        self._ask = ask
        self.month_combo = QComboBox(form)
        name_choice(self.month_combo, "Månad")
        self.working = WorkingView(form)
        self._remarks = RemarksView(form)
        self._remarks.show_remarks(row.remarks)
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        facts = QLabel("\n".join(f"{label}: {text}" for label, text in facts_of(row, today)), form)
        facts.setTextFormat(Qt.TextFormat.PlainText)
        facts.setWordWrap(True)
        facts.setProperty("kind", "muted")
        for widget in (facts, self.month_combo, self.working, self._remarks):
            layout.addWidget(widget)
        super().__init__(f"{row.name.full}: {row.type_name}", form)
        self.save_button.hide()
        self.cancel_button.setText("Stäng")
        fill(self.month_combo, _months(row, today), shown_month(row.period.draft, today))
        self.month_combo.currentIndexChanged.connect(self.read)
        self.read()

    @property
    @override
    def dirty(self) -> bool:
        return False

    def read(self) -> None:
        """Ask for the working of the month that is chosen."""
        self._ask(chosen(self.month_combo), self._show)

    def _show(self, working: Working) -> None:
        if isValid(self):
            self.working.show_working(working)


def _months(row: SubsidyRow, today: date) -> list[tuple[str, object]]:
    draft = row.period.draft
    until = max(month_start(today, AHEAD), draft.start)
    last = until if draft.end is None else min(draft.end, until)
    months = months_between(draft.start, max(last, draft.start))
    return [(month_text(month), month) for month in months]
