"""A table's figures as bars on paper: a row for each name, its values written out."""

from decimal import Decimal

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from ame_desktop.documents.document import Align, Chart, Table, Value
from ame_desktop.documents.text_flow import ACCENT, HAIRLINE, INK, QUIET, Type, draw_text
from ame_desktop.documents.text_flow import text_width as width_of
from ame_desktop.documents.values import as_text

_TITLE = Type(size=9.5, leading=13, bold=True, colour=INK)
_NAME = Type(size=8.2, leading=11, colour=INK, align=Align.RIGHT)
_FIGURE = Type(size=8, leading=10, colour=QUIET)
_COLOURS = (ACCENT, HexColor("#c98a2b"), HexColor("#7a8b99"))
_BAR, _ROW_AIR, _GAP = 9.0, 6.0, 6.0
_NAMES_SHARE = 0.3
_FIGURE_ROOM = 46.0
_ABOVE = 10.0
_KEY = 6.0


class BarRows(Flowable):
    """Horizontal bars; runs over pages where there are many rows."""

    def __init__(self, table: Table, chart: Chart, first: int = 0, last: int | None = None) -> None:
        super().__init__()
        self.table = table
        self.chart = chart
        self.first = first
        self.last = len(table.rows) if last is None else last
        self.spaceBefore = _ABOVE
        self.spaceAfter = _ABOVE
        self._most = max((_length(row[c]) for row in table.rows for c in chart.values), default=0)

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Take the whole width, and a height that follows the rows."""
        self.width = aW
        self.height = self._head() + (self.last - self.first) * self._row()
        return self.width, self.height

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Give the rows that fit, and the rest on the next page."""
        self.wrap(aW, aH)
        fitting = self.first + int((aH - self._head()) / self._row())
        if fitting <= self.first or fitting >= self.last:
            return []
        return [
            BarRows(self.table, self.chart, self.first, fitting),
            BarRows(self.table, self.chart, fitting, self.last),
        ]

    def draw(self) -> None:
        """Draw the title with what each colour means, then the rows."""
        names = self.width * _NAMES_SHARE
        self._draw_head()
        top = self.height - self._head()
        self.canv.setLineWidth(0.5)
        self.canv.setStrokeColor(HAIRLINE)
        self.canv.line(names, 0, names, top)
        for row in self.table.rows[self.first : self.last]:
            self._draw_row(row, top, names)
            top -= self._row()

    def _draw_head(self) -> None:
        baseline = self.height - _TITLE.leading + 3
        left = draw_text(self.canv, self.chart.title, 0, baseline, _TITLE) + 3 * _GAP
        if len(self.chart.values) == 1:
            return
        for colour, column in zip(_COLOURS, self.chart.values, strict=False):
            self.canv.setFillColor(colour)
            self.canv.rect(left, baseline, _KEY, _KEY, stroke=0, fill=1)
            left += _KEY + _GAP / 2
            title = self.table.columns[column].title
            left += draw_text(self.canv, title, left, baseline, _FIGURE) + 2 * _GAP

    def _draw_row(self, row: tuple[Value, ...], top: float, names: float) -> None:
        bars = len(self.chart.values) * _BAR
        middle = top - _ROW_AIR / 2 - bars / 2
        name = _fitting(str(row[self.chart.labels]), names - _GAP)
        draw_text(self.canv, name, names - _GAP, middle - 3, _NAME)
        room = self.width - names - _FIGURE_ROOM
        bottom = top - _ROW_AIR / 2
        for colour, column in zip(_COLOURS, self.chart.values, strict=False):
            bottom -= _BAR
            long = room * _length(row[column]) / self._most if self._most else 0.0
            self.canv.setFillColor(colour)
            self.canv.rect(names, bottom + 0.6, long, _BAR - 1.2, stroke=0, fill=1)
            figure = as_text(row[column], self.table.columns[column])
            draw_text(self.canv, figure, names + long + 4, bottom + 1.6, _FIGURE)

    def _row(self) -> float:
        return len(self.chart.values) * _BAR + _ROW_AIR

    def _head(self) -> float:
        return _TITLE.leading + _GAP


def _length(value: Value) -> float:
    return max(float(value), 0.0) if isinstance(value, int | float | Decimal) else 0.0


def _fitting(text: str, width: float) -> str:
    if width_of(text, _NAME) <= width:
        return text
    while text and width_of(text + "…", _NAME) > width:
        text = text[:-1]
    return text.rstrip() + "…"
