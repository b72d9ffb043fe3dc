"""The columns of figures after the days of a span: each as wide as its longest figure."""

from PySide6.QtWidgets import QTableView

from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.attendance.span_model import FIRST_DAY, SpanModel

_BESIDE = 22
"""Pixels at 100 percent between a figure and the edges of its cell."""


class FigureColumns:
    """Widens the figures' columns of a table, but leaves a width drawn by hand."""

    def __init__(self, table: QTableView, theme: Theme) -> None:
        self._table = table
        self._theme = theme
        self._given: dict[int, int] = {}

    def begin(self) -> None:
        """Take the widths that the columns have been given anew as the program's own."""
        self._given = {}

    def fit(self, span: SpanModel) -> None:
        """Give each column the room of its longest figure."""
        table, px = self._table, self._theme.px
        metrics = table.fontMetrics()
        for place in range(FIRST_DAY + len(span.days), len(span.columns)):
            column = span.columns[place]
            if table.columnWidth(place) != self._given.get(place, px(column.width)):
                continue
            wide = max(
                (metrics.horizontalAdvance(column.text(row)) for row in span.rows), default=0
            )
            self._given[place] = max(px(column.width), wide + px(_BESIDE))
            table.setColumnWidth(place, self._given[place])
