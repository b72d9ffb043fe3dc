"""Attendance over time at an arena, or at all that one reaches: a chart with its table."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.arenas import ArenaRow
from ame_desktop.domain.attendance_over_time import AttendancePeriod, of_arena
from ame_desktop.domain.calendar import monday_of
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.widgets.attendance_chart import AttendanceChart
from ame_desktop.gui.widgets.field_values import chosen, fill
from ame_desktop.services.attendance_spans import open_span
from ame_desktop.services.context import Context

HEIGHT: Final = 300
"""Of the chart, in pixels at 100 percent: here it is what one came for."""
ALL: Final = "Alla arenor"
SPANS: Final = (("Senaste 12 veckorna", 11), ("Senaste halvåret", 25), ("Senaste året", 51))
"""How many whole weeks before this one each choice goes back."""


class OverTimeView(QWidget):
    """Reads when it is shown, and when another arena or time is chosen.

    Args:
        page: the screen, which reads.
        ctx: who asks.
    """

    def __init__(self, page: Page, ctx: Context) -> None:
        super().__init__(page)
        self._page, self._ctx = page, ctx
        self.arena_combo = QComboBox(self)
        name_choice(self.arena_combo, "Arena")
        self.span_combo = QComboBox(self)
        name_choice(self.span_combo, "Tid")
        fill(self.span_combo, SPANS, SPANS[0][1])
        self.span_combo.setMinimumContentsLength(max(len(text) for text, _ in SPANS))
        self.chart = AttendanceChart(page.tools.theme, self, height=HEIGHT)
        self._note = QLabel("Alla som väntades räknas, även de som har slutat.", self)
        self._note.setProperty("kind", "small")
        self._lay_out()
        self.arena_combo.currentIndexChanged.connect(self.load)
        self.span_combo.currentIndexChanged.connect(self.load)

    def show_arenas(self, arenas: Sequence[ArenaRow]) -> None:
        """Offer the arenas whose attendance one reaches; the chosen one stays."""
        kept = chosen(self.arena_combo)
        reached = [
            (row.name, row.arena_id)
            for row in arenas
            if self._ctx.allows(Area.ATTENDANCE, Level.READ, arena=row.arena_id)
        ]
        self.arena_combo.blockSignals(True)
        fill(self.arena_combo, [(ALL, None), *reached], kept)
        self.arena_combo.setMinimumContentsLength(
            max(len(text) for text in (ALL, *(row.name for row in arenas)))
        )
        self.arena_combo.blockSignals(False)
        self.load()

    def load(self) -> None:
        """Read the chosen weeks, where they are looked at."""
        if not self.isVisible():
            return
        ctx, today = self._ctx, self._page.tools.today()
        arena: UUID | None = chosen(self.arena_combo)
        first = monday_of(today) - timedelta(weeks=int(chosen(self.span_combo)))

        def question() -> tuple[AttendancePeriod, ...]:
            return of_arena(open_span(ctx, first, today, arena), today)

        self._page.read(question, self.chart.show_periods, ticket="over time")

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(12)
        choices.addWidget(self.arena_combo)
        choices.addWidget(self.span_combo)
        choices.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(choices)
        layout.addWidget(self.chart)
        layout.addWidget(self._note)
        layout.addStretch(1)
