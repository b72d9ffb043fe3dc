"""Cells of a workbook: the type comes from the column, so that text never becomes a formula."""

import math
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment
from typing_extensions import override

from ame_desktop.documents.document import Column, Kind, Value
from ame_desktop.documents.values import as_text

LONGEST_TEXT = 32_767

# What XML cannot hold, and controls that nobody sees; line feed and tab stay.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_DANGEROUS = ("=", "+", "-", "@", "\t", "\n", "|")
_FORMATS = {
    Kind.INTEGER: "0",
    Kind.DATE: "yyyy-mm-dd",
    Kind.MOMENT: "yyyy-mm-dd hh:mm",
    Kind.TIME: "hh:mm",
    Kind.DURATION: "[h]:mm",
}
# Excel counts a 29 February 1900 that never was: earlier dates are written as text.
_FIRST_DATE = date(1900, 3, 1)


def plain(text: str) -> str:
    """Return the text without what a workbook cannot hold."""
    return _UNWRITABLE.sub("", text)[:LONGEST_TEXT]


class _ColumnCell(Cell):
    """A cell whose look is worked out once for all rows, and whose value is known to be fit."""

    look = -1

    @property
    @override
    def has_style(self) -> bool:
        return True

    @property
    @override
    def style_id(self) -> int:
        if self.look < 0:
            self.look = int(super().style_id)
        return self.look

    def put(self, value: Any, data_type: str) -> "_ColumnCell":
        """Hold a value of this type of the workbook: n, d or s."""
        self._value, self.data_type = value, data_type
        return self


def ready_row(cells: Iterable[Any], number: int) -> Iterator[Any]:
    """Yield a row's cells where they stand, without trying each as a value first."""
    for place, cell in enumerate(cells, start=1):
        if cell is not None:
            cell.row, cell.column = number, place
            yield cell


class ColumnCells:
    """Makes the cells of one column; the same cell objects are reused from row to row."""

    def __init__(self, sheet: Any, column: Column) -> None:
        self._column = column
        self._text = self._styled(sheet)
        self._quoted = self._styled(sheet)
        self._quoted.quotePrefix = True
        self._real = self._styled(sheet)
        self._real.number_format = _number_format(column)
        self._accepts = _ACCEPTS[column.kind]
        self._type = "n" if column.kind in _NUMBERS else "d"
        self._is_text = column.kind is Kind.TEXT

    def cell(self, value: Value) -> Any:
        """Return a cell for this value, ready to be written at once."""
        if value is None or value == "":
            return None
        if self._is_text and isinstance(value, str):
            return self._as_text(plain(value))
        if self._accepts(value):
            return self._real.put(_naive(value), self._type)
        return self._as_text(plain(as_text(value, self._column)))

    def _as_text(self, text: str) -> Any:
        cell = self._quoted if text.startswith(_DANGEROUS) else self._text
        return cell.put(text, "s")

    def _styled(self, sheet: Any) -> Any:
        cell: Any = _ColumnCell(sheet, row=1, column=1)
        cell.alignment = Alignment(
            horizontal=across(self._column),
            vertical="top",
            wrap_text=self._column.kind is Kind.TEXT,
        )
        return cell


def across(column: Column) -> str:
    """Return where a column's text stands, in the workbook's words."""
    return {"left": "left", "right": "right", "centre": "center"}[column.alignment]


def text_cell(sheet: Any, text: str) -> Any:
    """Return a cell that holds this text as text, whatever it looks like."""
    cell: Any = WriteOnlyCell(sheet)
    cell.value = plain(text)
    cell.data_type = "s"
    cell.quotePrefix = text.startswith(_DANGEROUS)
    return cell


def _number_format(column: Column) -> str:
    if column.kind is Kind.NUMBER:
        return "#,##0." + "0" * column.decimals if column.decimals else "#,##0"
    return _FORMATS.get(column.kind, "General")


def _naive(value: Value) -> Value:
    return value.replace(tzinfo=None) if isinstance(value, datetime) else value


def _is_number(value: Value) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return False
    return math.isfinite(value)


def _is_date(value: Value) -> bool:
    if isinstance(value, datetime):
        return value.date() >= _FIRST_DATE
    return isinstance(value, date) and value >= _FIRST_DATE


def _never(_value: Value) -> bool:
    return False


_NUMBERS = frozenset({Kind.INTEGER, Kind.NUMBER})
_ACCEPTS: dict[Kind, Callable[[Value], bool]] = {
    Kind.TEXT: _never,
    Kind.BOOLEAN: _never,
    Kind.INTEGER: _is_number,
    Kind.NUMBER: _is_number,
    Kind.DATE: _is_date,
    Kind.MOMENT: _is_date,
    Kind.TIME: lambda value: isinstance(value, time),
    Kind.DURATION: lambda value: isinstance(value, timedelta),
}
