"""A chart with its words and its table: one looks at it, reads it, or switches to the numbers."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.widgets.bar_looks import BarLegend, BarLook
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.time_columns import HEIGHT, TimeColumn, TimeColumns

KEY: Final = ("D", "Byt mellan diagram och tabell, i diagrammet eller tabellen")
"""The key for the pages that show such a card."""
TO_TABLE: Final = "Visa tabell"
TO_CHART: Final = "Visa diagram"


class ChartCard(QFrame):
    """Shows the chart first; the button and the key D change to the table and back.

    Args:
        title: the heading, and what a screen reader calls chart and table.
        unit: what the scale counts.
        columns: the table's columns, for the rows that are drawn.
        legend: what each look stands for.
        theme: colours and sizes.
        height: of the chart and of its table, in pixels at 100 percent.
        parent: the widget that holds it.
    """

    def __init__(
        self,
        title: str,
        unit: str,
        columns: Sequence[Column[Any]],
        legend: Sequence[tuple[str, BarLook]],
        theme: Theme,
        parent: QWidget | None = None,
        *,
        height: int = HEIGHT,
    ) -> None:
        super().__init__(parent)
        self._height = height
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self._theme = theme
        self.chart = TimeColumns(f"Diagram: {title.lower()}", unit, theme)
        self.model = TableModel[Any](columns, lambda row: row, self)
        self.table = DataTable(self)
        self.table.setAccessibleName(f"Tabell: {title.lower()}")
        self.table.use(self.model, theme, sort_by=-1)
        self.summary = QLabel(self)
        self.summary.setProperty("kind", "muted")
        self.summary.setWordWrap(True)
        self.switch_button = QPushButton(TO_TABLE, self)
        self.switch_button.setProperty("kind", "link")
        self.legend = BarLegend(theme, legend, parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        self._lay_out(title)
        self.switch_button.clicked.connect(self.switch)
        for part in (self.chart, self.table):
            add_key("D", self.switch, part)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def as_table(self) -> bool:
        """Whether the numbers stand in the chart's place."""
        return self._stack.currentWidget() is self.table

    def show_rows(self, rows: Sequence[Any], columns: Sequence[TimeColumn], told: str) -> None:
        """Show the same rows as table, as columns of the chart, and in words."""
        self.model.set_rows(tuple(rows))
        self.chart.show_columns(columns, told)
        self.summary.setText(told)
        self.switch_button.setVisible(bool(rows))
        self._stack.setVisible(bool(rows))
        self.legend.setVisible(bool(rows) and not self.as_table)

    def switch(self) -> None:
        """Show the table instead of the chart, or the chart instead of the table."""
        left, shown = (self.table, self.chart) if self.as_table else (self.chart, self.table)
        focused = left.hasFocus()
        self._stack.setCurrentWidget(shown)
        self.switch_button.setText(TO_CHART if self.as_table else TO_TABLE)
        self.legend.setVisible(not self.as_table)
        if focused:
            shown.setFocus()

    def _lay_out(self, title: str) -> None:
        heading = QLabel(title, self)
        heading.setProperty("kind", "heading")
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.switch_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 12)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.summary)
        layout.addWidget(self._stack)
        layout.addWidget(self.legend)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _fit(self) -> None:
        self._stack.setFixedHeight(self._theme.px(self._height))
