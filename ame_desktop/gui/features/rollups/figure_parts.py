"""The parts with tables of figures: one for each division, and the comparison over time."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.rollups import Measure, Rollup, Slice
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.features.rollups.asked_rows import rows_behind
from ame_desktop.gui.features.rollups.figure_columns import (
    FigureRow,
    MeasureRow,
    comparison_columns,
    figure_columns,
    figure_rows,
)
from ame_desktop.gui.features.rollups.figure_table import FigureTable
from ame_desktop.gui.features.rollups.period_chart import PeriodChart

LAST: Final = frozenset({Measure.PEOPLE.name, Measure.LEAD.name})


class FigurePart(QWidget):
    """A table with a chart beside it; the chart makes room for the rows behind a figure."""

    asked = Signal(object)
    """:class:`AskedRows` of the figure that was opened."""

    def __init__(self, tools: PageTools, name: str) -> None:
        super().__init__()
        self.table = FigureTable(name, self)
        self.chart = PeriodChart(tools.theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.chart)

    def make_room(self, room: int, *, beside: bool, narrow: bool) -> None:
        """Share the page's width.

        Args:
            room: the width in pixels.
            beside: whether something stands in the chart's place.
            narrow: whether the last figures have to be left out.
        """
        del narrow
        self.chart.fit(room)
        self.chart.setVisible(not beside)

    def focus_first(self) -> None:
        """Take the focus and stand on a figure."""
        self.table.focus_first()


class SlicePart(FigurePart):
    """The period's figures divided by unit, kind, arena or status, with the total last."""

    def __init__(self, tools: PageTools, part: Slice) -> None:
        super().__init__(tools, f"Per {part.value.lower()}")
        self.part = part
        self._rollup: Rollup | None = None
        self.model = TableModel[FigureRow](
            figure_columns(tools.theme, part.value),
            lambda row: (row.is_total, row.line.name),
            self,
        )
        self.table.use(self.model, tools.theme)
        self.table.figure_asked.connect(self._ask)
        self.chart.opened.connect(self._ask_line)

    @override
    def make_room(self, room: int, *, beside: bool, narrow: bool) -> None:
        """Leave the last figures out where there is no room for them beside the rows."""
        super().make_room(room, beside=beside, narrow=narrow)
        current = self.table.currentIndex().column()
        for place, column in enumerate(self.model.columns):
            hidden = narrow and column.key in LAST and place != current
            self.table.setColumnHidden(place, hidden)
        self.table.share()

    def show_rollup(self, rollup: Rollup) -> None:
        """Show a period."""
        self._rollup = rollup
        lines = rollup.parts.get(self.part, ())
        self.model.set_rows(figure_rows(rollup, lines))
        self.chart.show_named((line.name, line.figures) for line in lines)

    def _ask(self, row: FigureRow, key: str) -> None:
        if self._rollup is None:
            return
        measure = Measure[key] if key in Measure.__members__ else Measure.RECEIVED
        part = None if row.is_total else self.part
        name = "" if row.is_total else row.line.name
        self.asked.emit(rows_behind(self._rollup, measure, part, name))

    def _ask_line(self, name: str, measure: Measure) -> None:
        if self._rollup is not None:
            self.asked.emit(rows_behind(self._rollup, measure, self.part, name))


class ComparePart(FigurePart):
    """The period beside the one before and the same one last year."""

    def __init__(self, tools: PageTools) -> None:
        super().__init__(tools, "Jämförelse")
        self._of: dict[str, Rollup] = {}
        self.model = TableModel[MeasureRow](comparison_columns(), lambda row: row.measure, self)
        self.table.use(self.model, tools.theme)
        self.table.figure_asked.connect(self._ask)
        self.chart.opened.connect(self._ask_line)

    def show_rollups(self, now: Rollup, before: Rollup | None, year_ago: Rollup | None) -> None:
        """Show a period and those that it is held against; ``None`` where there is nothing."""
        pairs = {"now": now, "before": before, "year_ago": year_ago}
        self._of = {key: rollup for key, rollup in pairs.items() if rollup is not None}
        then = None if before is None else before.total
        long_ago = None if year_ago is None else year_ago.total
        self.model.set_rows([MeasureRow(measure, now.total, then, long_ago) for measure in Measure])
        self.chart.show_named((rollup.period.label, rollup.total) for rollup in self._of.values())

    def _ask(self, row: MeasureRow, key: str) -> None:
        rollup = self._of.get(key.removesuffix("_change"))
        shown = self._of.get("now") if key == "measure" else rollup
        if shown is not None:
            self.asked.emit(rows_behind(shown, row.measure))

    def _ask_line(self, name: str, measure: Measure) -> None:
        for rollup in self._of.values():
            if rollup.period.label == name:
                self.asked.emit(rows_behind(rollup, measure))
                return
