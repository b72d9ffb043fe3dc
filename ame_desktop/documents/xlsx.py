"""From a document's tables to a workbook: real dates and numbers, marked as secret, no formula."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from itertools import chain, islice
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from ame_desktop.documents.document import Chart, Column, Document, Value
from ame_desktop.documents.files import replacing
from ame_desktop.documents.values import as_text
from ame_desktop.documents.xlsx_cells import ColumnCells, across, plain, ready_row, text_cell
from ame_desktop.documents.xlsx_charts import bars

MOST_ROWS = 100_000

_HEADING_ROW = 4
_SAMPLE = 200
_A4 = 9
_STEP = 500
_NARROWEST, _WIDEST = 9, 60
_FONT = "Calibri"
"""As the other cells have; a font without a name is drawn in another one."""
_HEADING_FONT = Font(name=_FONT, bold=True, size=11, color="1F4E5F")
_HEADING_FILL = PatternFill("solid", start_color="EEF2F4")
_HEADING_BORDER = Border(bottom=Side(style="thin", color="1F4E5F"))
_SECRECY_FONT = Font(name=_FONT, bold=True, size=11, color="1F4E5F")
_TITLE_FONT = Font(name=_FONT, bold=True, size=14)
_TOTAL_FONT = Font(name=_FONT, bold=True, size=11)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands around a list in a workbook: its name, title, secrecy line and columns."""

    name: str
    title: str
    secrecy: str
    columns: tuple[Column, ...]
    subtitle: str = ""
    chart: Chart | None = None


def render(document: Document) -> bytes:
    """Return a workbook with the document's tables, each on its own sheet."""
    target = BytesIO()
    with _book(document.title, document.unit_name) as book:
        for table in document.tables:
            name = table.name or document.title
            sheet = Sheet(
                name,
                document.title,
                document.secrecy,
                table.columns,
                _origin(document),
                table.chart,
            )
            for _ in _fill(book, sheet, iter(table.rows), table.total):
                pass
        if not document.tables:
            _new_sheet(book, Sheet(document.title, document.title, document.secrecy, ()), [])
        book.save(target)
    return target.getvalue()


def write_rows(
    path: Path,
    sheet: Sheet,
    rows: Iterable[tuple[Value, ...]],
    progress: Callable[[int], object],
    cancelled: Callable[[], bool],
    before_handing_out: Callable[[], object] = lambda: None,
) -> bool:
    """Write a long list row by row, with little memory, whole or not at all.

    Args:
        path: the file; another file there is replaced when the new one is complete.
        sheet: what stands around the list. More than ``MOST_ROWS`` rows become several sheets.
        rows: the values, in the order of the columns.
        progress: called with the number of rows written, every few hundred rows.
        cancelled: asked as often; when it says yes, the path is left as it was.
        before_handing_out: called when all rows are written, before the file takes its place.

    Returns:
        Whether the file was written.

    Raises:
        OSError: the folder cannot be written, or another program holds the file.
    """
    with _book(sheet.title, "") as book:
        for written in _fill(book, sheet, iter(rows), None):
            if written % _STEP == 0:
                progress(written)
                if cancelled():
                    return False
        with replacing(path) as temporary:
            with temporary.open("wb") as target:
                book.save(target)
            before_handing_out()
    return True


def sheets_of(rows: int) -> int:
    """Return how many sheets so many rows become."""
    return max(-(-rows // MOST_ROWS), 1)


@contextmanager
def _book(title: str, creator: str) -> Iterator[Workbook]:
    """Give a workbook whose sheets are streamed, and remove what an interrupted one has written."""
    book = Workbook(write_only=True)
    book.properties.title = plain(title)
    book.properties.creator = plain(creator) or "AME Desktop"
    try:
        yield book
    finally:
        for page in book.worksheets:
            _discard(page)


def _origin(document: Document) -> str:
    return " · ".join(filter(None, (document.unit_name, document.made_on, document.subtitle)))


def _fill(
    book: Workbook,
    sheet: Sheet,
    rows: Iterator[tuple[Value, ...]],
    total: tuple[Value, ...] | None,
) -> Iterator[int]:
    written = 0
    sample = list(islice(rows, _SAMPLE))
    rows = chain(sample, rows)
    while True:
        page = _new_sheet(book, sheet, sample)
        cells = [ColumnCells(page, column) for column in sheet.columns]
        first = written
        for row in islice(rows, MOST_ROWS):
            page.append([cell.cell(value) for cell, value in zip(cells, row, strict=True)])
            written += 1
            yield written
        _filter(page, sheet, written - first)
        if sheet.chart is not None and written > first:
            place = f"{get_column_letter(len(sheet.columns) + 2)}{_HEADING_ROW}"
            page.add_chart(bars(page, sheet.chart, _HEADING_ROW, written - first), place)
        following = next(rows, None)
        if following is None:
            break
        rows = chain([following], rows)
    if total is not None:
        page.append(_total_row(page, sheet, total))


def _new_sheet(book: Workbook, sheet: Sheet, sample: list[tuple[Value, ...]]) -> Any:
    page: Any = book.create_sheet(_sheet_name(book, sheet.name))
    page._values_to_row = ready_row
    for place, width in enumerate(_widths(sheet, sample), start=1):
        page.column_dimensions[get_column_letter(place)].width = width
    page.freeze_panes = f"A{_HEADING_ROW + 1}"
    _print_setup(page, sheet)
    page.append([_styled(page, sheet.secrecy, _SECRECY_FONT)])
    page.append([_styled(page, sheet.title, _TITLE_FONT)])
    page.append([text_cell(page, sheet.subtitle)])
    page.append([_heading(page, column) for column in sheet.columns])
    return page


def _styled(page: Any, text: str, font: Font) -> Any:
    cell = text_cell(page, text)
    cell.font = font
    return cell


def _heading(page: Any, column: Column) -> Any:
    cell = _styled(page, column.title, _HEADING_FONT)
    cell.fill = _HEADING_FILL
    cell.border = _HEADING_BORDER
    # A heading stands above its figures, which stand to the right.
    cell.alignment = Alignment(horizontal=across(column), vertical="top", wrap_text=True)
    return cell


def _total_row(page: Any, sheet: Sheet, total: tuple[Value, ...]) -> list[Any]:
    row = []
    for column, value in zip(sheet.columns, total, strict=True):
        cell = ColumnCells(page, column).cell(value)
        if cell is not None:
            cell.font = _TOTAL_FONT
        row.append(cell)
    return row


def _filter(page: Any, sheet: Sheet, rows: int) -> None:
    if sheet.columns:
        last = get_column_letter(len(sheet.columns))
        page.auto_filter.ref = f"A{_HEADING_ROW}:{last}{_HEADING_ROW + max(rows, 1)}"


def _print_setup(page: Any, sheet: Sheet) -> None:
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = _A4
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = f"{_HEADING_ROW}:{_HEADING_ROW}"
    page.oddHeader.left.text = _print_text(sheet.secrecy)
    page.oddFooter.left.text = _print_text(sheet.title)
    page.oddFooter.right.text = "sida &P av &N"


def _print_text(text: str) -> str:
    return plain(text).replace("\n", " ").replace("&", "&&")[:200]


def _sheet_name(book: Workbook, wanted: str) -> str:
    clean = re.sub(r"[\[\]:*?/\\]", " ", plain(wanted)).replace("\n", " ").strip(" '") or "Lista"
    taken = {name.casefold() for name in book.sheetnames}
    name, place = clean[:31], 2
    while name.casefold() in taken:
        tail = f" ({place})"
        name, place = clean[: 31 - len(tail)] + tail, place + 1
    return name


def _widths(sheet: Sheet, sample: list[tuple[Value, ...]]) -> list[float]:
    widths = []
    for place, column in enumerate(sheet.columns):
        texts = [column.title + "   ", *(as_text(row[place], column) for row in sample)]
        longest = max(len(line) for text in texts for line in text.split("\n"))
        widths.append(float(min(_WIDEST, max(_NARROWEST, longest * 1.1 + 1))))
    return widths


def _discard(page: Any) -> None:
    """Remove the sheet's temporary file, which holds names in the clear, if it was not saved."""
    if page.closed:
        return
    page.close()
    Path(page._writer.out).unlink(missing_ok=True)
