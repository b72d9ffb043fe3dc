"""The chart beside a table: orders by how they ended, or hours, one line a name."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout

from ame_desktop.domain.rollup_texts import number_text
from ame_desktop.domain.rollups import Figures, Measure
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.rollups.figure_words import SHORT
from ame_desktop.gui.widgets.bar_chart import BarChart, BarLine, BarPart
from ame_desktop.gui.widgets.bar_looks import BarLegend, BarLook

WIDTH: Final = 290
"""Least width of the chart in pixels at 100 percent."""
SHARE: Final = 0.27
"""How much of a wide page the chart takes."""
_PARTS: Final = (
    (Measure.DONE, BarLook.FILLED),
    (Measure.OPEN, BarLook.STRIPED),
    (Measure.DECLINED, BarLook.CROSSED),
)
Named = tuple[str, Figures]


class PeriodChart(QFrame):
    """Shows orders first; the button changes to hours and back."""

    opened = Signal(str, object)
    """The name of a line that was opened, and the :class:`Measure` that it draws."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._theme = theme
        self._named: tuple[Named, ...] = ()
        self._hours = False
        self._heading = QLabel(self)
        self._heading.setProperty("kind", "heading")
        self.switch_button = QPushButton(self)
        self.switch_button.setProperty("kind", "link")
        self.chart = BarChart("Diagram", theme)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.chart)
        self.chart.setProperty("kind", "plain")
        self.legend = BarLegend(
            theme, [(SHORT[measure], look) for measure, look in _PARTS], parent=self
        )
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.switch_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 10)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.legend)
        self.switch_button.clicked.connect(self.switch)
        self.chart.opened.connect(lambda name: self.opened.emit(name, self.measure))
        self.chart.line_reached.connect(self._follow)
        self.fit(0)
        self._draw()

    @property
    def measure(self) -> Measure:
        """What the lines draw."""
        return Measure.HOURS if self._hours else Measure.RECEIVED

    def show_named(self, named: Iterable[Named]) -> None:
        """Draw a line for each name, in the order that they come."""
        self._named = tuple(named)
        self._draw()

    def switch(self) -> None:
        """Draw hours instead of orders, or orders instead of hours."""
        self._hours = not self._hours
        self._draw()

    def _draw(self) -> None:
        title = "Timmar" if self._hours else "Beställningar"
        self._heading.setText(title)
        self.switch_button.setText("Visa beställningar" if self._hours else "Visa timmar")
        self.chart.setAccessibleName(f"Diagram: {title.lower()}")
        self.legend.setVisible(not self._hours)
        self.chart.show_lines(_lines(self._named, hours=self._hours))

    def fit(self, room: int) -> None:
        """Take a share of the page's width in pixels."""
        self.setFixedWidth(max(self._theme.px(WIDTH), round(room * SHARE)))

    def _follow(self, top: int, height: int) -> None:
        self._area.ensureVisible(0, top + height // 2, 0, height)


def _lines(named: Sequence[Named], *, hours: bool) -> list[BarLine]:
    return [_hours_line(*pair) if hours else _orders_line(*pair) for pair in named]


def _hours_line(name: str, figures: Figures) -> BarLine:
    part = BarPart("Timmar", figures.hours, BarLook.FILLED)
    return BarLine(name, (part,), number_text(figures.hours))


def _orders_line(name: str, figures: Figures) -> BarLine:
    counts = {
        Measure.DONE: figures.done,
        Measure.OPEN: figures.open,
        Measure.DECLINED: figures.declined,
    }
    parts = tuple(
        BarPart(SHORT[measure], Decimal(counts[measure]), look) for measure, look in _PARTS
    )
    return BarLine(name, parts, str(figures.received))
