"""The cells of a workbook as plain values; a formula is never calculated."""

import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string

from ame_desktop.documents.raw_sheet import RawCell, RawSheet, trimmed
from ame_desktop.documents.table_guards import (
    MOST_CELLS,
    MOST_ROWS,
    damaged,
    too_many_cells,
    too_many_rows,
)

_MERGED = re.compile(
    rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"'
)
# A whole number of more digits than this is not kept exactly by a spreadsheet.
_EXACT = 10**15
_BROKEN = (BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, SyntaxError)


def read(path: Path) -> tuple[RawSheet, ...]:
    """Return the visible sheets; the file must have passed the guards.

    Raises:
        RefusedFileError: the workbook is damaged or has too many rows.
        OSError: the file cannot be read.
    """
    with warnings.catch_warnings():
        # What openpyxl cannot keep when writing does not matter to a reader.
        warnings.simplefilter("ignore", UserWarning)
        try:
            return tuple(_sheets(path))
        except _BROKEN as error:
            raise damaged() from error


def _sheets(path: Path) -> Iterator[RawSheet]:
    book = load_workbook(path, read_only=True, data_only=False, keep_links=False)
    try:
        with ZipFile(path) as archive:
            for sheet in book.worksheets:
                if sheet.sheet_state == "visible":
                    yield _sheet(sheet, archive)
    finally:
        book.close()


def _sheet(sheet: Any, archive: ZipFile) -> RawSheet:
    sheet.reset_dimensions()
    rows: list[list[RawCell]] = []
    cells = 0
    for row in sheet.iter_rows():
        cells += len(row)
        if len(rows) >= MOST_ROWS:
            raise too_many_rows()
        if cells > MOST_CELLS:
            raise too_many_cells(sheet.title)
        rows.append([_plain(cell) for cell in row])
    _spread_downwards(rows, archive.read(sheet._worksheet_path))
    return RawSheet(sheet.title, trimmed(rows))


def _plain(cell: Any) -> RawCell:
    value = cell.value
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < _EXACT else value
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, date):
        return value
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return _text(value)


def _moment(value: datetime) -> RawCell:
    return value.date() if value.time() == time.min else value


def _text(value: Any) -> RawCell:
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    # An array formula is an object of its own; its text is the formula.
    return str(getattr(value, "text", value))


def _spread_downwards(rows: list[list[RawCell]], markup: bytes) -> None:
    """Give every cell of a merge inside one column the value that the merge shows.

    A merge over several columns is a heading and stays in its first cell.
    """
    for match in _MERGED.finditer(markup):
        first, top, last, bottom = match.groups()
        if first == last:
            column = column_index_from_string(first.decode()) - 1
            _spread(rows[int(top) - 1 : int(bottom)], column)


def _spread(rows: list[list[RawCell]], column: int) -> None:
    if not rows or len(rows[0]) <= column:
        return
    value = rows[0][column]
    for row in rows[1:]:
        row.extend([None] * (column + 1 - len(row)))
        row[column] = value
