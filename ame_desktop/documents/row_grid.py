"""A table on paper: wraps its cells, runs over pages, repeats its headings."""

from functools import lru_cache
from typing import Final

from reportlab.lib.colors import Color, HexColor
from reportlab.platypus.flowables import Flowable
from typing_extensions import override

from ame_desktop.documents import writing
from ame_desktop.documents.document import Column, Kind, Table, Value
from ame_desktop.documents.text_flow import (
    ACCENT,
    HAIRLINE,
    INK,
    TextFlow,
    Type,
    break_lines,
)
from ame_desktop.documents.values import as_text

_BODY = Type(size=8.5, leading=11.5)
_HEAD = Type(size=8, leading=10.5, bold=True, colour=ACCENT)
_TOTAL = Type(size=8.5, leading=11.5, bold=True)
_PAD_X = 5.0
_PAD_Y = 3.2
_DAY: Final = "2026-11-23"
_SLACK = 0.5
_ZEBRA = HexColor("#f6f7f9")
# Fewer signs than this never fill a page, whatever the column.
_SURELY_SHORT = 400
_LINES_FOR_HEADINGS = 12

Row = tuple[str, ...]


def grid(table: Table, page_width: float, page_height: float) -> "RowGrid":
    """Make the drawable table; a row taller than a page (sizes in points) is cut into several."""
    total = None if table.total is None else _texts(table.total, table.columns)
    return RowGrid(table.columns, rows_for(table, page_width, page_height), total)


def rows_for(table: Table, page_width: float, page_height: float) -> list[Row]:
    """Return the table's rows as text; one taller than a page (points) is cut into several."""
    return [
        part
        for row in table.rows
        for part in _page_high(_texts(row, table.columns), table.columns, page_width, page_height)
    ]


def _texts(row: tuple[Value, ...], columns: tuple[Column, ...]) -> Row:
    return tuple(as_text(value, column) for value, column in zip(row, columns, strict=True))


def _page_high(row: Row, columns: tuple[Column, ...], width: float, height: float) -> list[Row]:
    if max(map(len, row), default=0) < _SURELY_SHORT:
        return [row]
    shares = _shares(columns, width)
    lines = [
        break_lines(writing.prepare(text).text, wide - 2 * _PAD_X, _BODY)
        for text, wide in zip(row, shares, strict=True)
    ]
    most = int(height / _BODY.leading) - _LINES_FOR_HEADINGS
    return [
        tuple("\n".join(cell[start : start + most]) for cell in lines)
        for start in range(0, max(map(len, lines)), most)
    ]


@lru_cache(maxsize=64)
def _shares(columns: tuple[Column, ...], width: float) -> tuple[float, ...]:
    """Share the width (points); a day is never cut in two, the other columns give way to it."""
    whole = sum(column.width for column in columns)
    shares = tuple(width * column.width / whole for column in columns)
    least = writing.width(_DAY, bold=False) * _BODY.size + 2 * _PAD_X + _SLACK
    tight = [
        column.kind is Kind.DATE and share < least
        for column, share in zip(columns, shares, strict=True)
    ]
    free = sum(share for share, narrow in zip(shares, tight, strict=True) if not narrow)
    left = width - least * sum(tight)
    if not any(tight) or left < free / 2:
        return shares
    return tuple(
        least if narrow else share * left / free
        for share, narrow in zip(shares, tight, strict=True)
    )


class RowGrid(Flowable):
    """Some rows of a table, with its headings above them."""

    zebra: Color | None = _ZEBRA

    def __init__(self, columns: tuple[Column, ...], rows: list[Row], total: Row | None) -> None:
        super().__init__()
        self.columns = columns
        self.rows = rows
        self.total = total
        self.first_row = 0
        self.spaceBefore = 4
        self.spaceAfter = 8
        self._laid: list[list[TextFlow]] = []
        self._laid_width = 0.0

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        """Measure rows until they fill the height."""
        self.width = aW
        if aW != self._laid_width:
            self._laid, self._laid_width = [], aW
        height = self._heading_height()
        for place in range(len(self.rows)):
            height += _height(self._row(place))
            if height > aH:
                break
        self.height = height + self._total_height()
        return self.width, self.height

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Give the rows that fit, and the rest under the same headings."""
        self.wrap(aW, aH)
        height, fitting = self._heading_height(), 0
        while fitting < len(self.rows):
            height += _height(self._row(fitting))
            if height > aH:
                break
            fitting += 1
        fitting = min(fitting, len(self.rows) - 1)
        if fitting < 1:
            return []
        head = type(self)(self.columns, self.rows[:fitting], None)
        rest = type(self)(self.columns, self.rows[fitting:], self.total)
        head.first_row, rest.first_row = self.first_row, self.first_row + fitting
        head.spaceBefore = self.spaceBefore
        return [head, rest]

    def draw(self) -> None:
        """Draw headings, rows and total."""
        top = self.height
        if self._headed():
            self._draw_row(self._headings(), top, None)
            top -= self._heading_height()
        self._line(top, ACCENT, 0.8)
        for place in range(len(self.rows)):
            cells = self._row(place)
            self._draw_row(cells, top, self.zebra if (self.first_row + place) % 2 else None)
            top -= _height(cells)
            self._line(top, HAIRLINE, 0.4)
        if self.total is not None:
            self._line(top, INK, 0.8)
            self._draw_row(self._cells(self.total, _TOTAL), top, None)

    def _draw_row(self, cells: list[TextFlow], top: float, ground: Color | None) -> None:
        if ground is not None:
            self.canv.setFillColor(ground)
            height = _height(cells)
            self.canv.rect(0, top - height, self.width, height, stroke=0, fill=1)
        left = 0.0
        for cell, wide in zip(cells, _shares(self.columns, self.width), strict=True):
            cell.draw_at(self.canv, left + _PAD_X, top - _PAD_Y)
            left += wide

    def _line(self, top: float, colour: Color, thickness: float) -> None:
        self.canv.setStrokeColor(colour)
        self.canv.setLineWidth(thickness)
        self.canv.line(0, top, self.width, top)

    def _row(self, place: int) -> list[TextFlow]:
        while len(self._laid) <= place:
            self._laid.append(self._cells(self.rows[len(self._laid)], _BODY))
        return self._laid[place]

    def _headings(self) -> list[TextFlow]:
        return self._cells(tuple(column.title for column in self.columns), _HEAD)

    def _cells(self, row: Row, look: Type) -> list[TextFlow]:
        cells = []
        for text, column, wide in zip(
            row, self.columns, _shares(self.columns, self.width), strict=True
        ):
            aligned = Type(look.size, look.leading, look.bold, look.colour, column.alignment)
            cell = TextFlow(text, aligned)
            cell.wrap(wide - 2 * _PAD_X, 0)
            cells.append(cell)
        return cells

    def _heading_height(self) -> float:
        return _height(self._headings()) if self._headed() else 0.0

    def _headed(self) -> bool:
        return any(column.title for column in self.columns)

    def _total_height(self) -> float:
        return 0.0 if self.total is None else _height(self._cells(self.total, _TOTAL))


def _height(cells: list[TextFlow]) -> float:
    return max(cell.height for cell in cells) + 2 * _PAD_Y
