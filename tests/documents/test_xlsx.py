"""Workbooks: real dates and numbers, the secrecy line, filter and frozen headings, long lists."""

import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from ame_desktop.documents import xlsx
from ame_desktop.documents.build.list_export import ListExport, build
from ame_desktop.documents.document import Card, Cards, CheckItem, Column, Document, Kind, Table

Reader = Callable[[bytes], str]
COLUMNS = (
    Column("Namn", width=2),
    Column("Start", Kind.DATE),
    Column("Stund", Kind.MOMENT),
    Column("Klockan", Kind.TIME),
    Column("Dagar", Kind.INTEGER),
    Column("Timmar", Kind.NUMBER),
    Column("Tid", Kind.DURATION),
    Column("Godkänd", Kind.BOOLEAN),
)
ROW = (
    "Åsa Öberg",
    date(2026, 1, 3),
    datetime(2026, 3, 1, 7, 30, tzinfo=ZoneInfo("Europe/Stockholm")),
    time(8, 15),
    196503121234,
    Decimal("1.25"),
    timedelta(hours=30, minutes=30),
    True,
)


def export(*rows: tuple[object, ...], **changes: object) -> Document:
    values: dict[str, object] = {
        "title": "Närvaro per månad",
        "unit_name": "Exempelenheten",
        "secrecy": "Sekretess & tystnadsplikt",
        "purpose": "Månadens uppföljning",
        "columns": COLUMNS,
        "rows": rows,
        "with_names": True,
        "made_by": "Eva Lind",
        "made_at": datetime(2026, 11, 23, 8, 0),
    }
    return build(ListExport(**(values | changes)))


def opened(data: bytes) -> Worksheet:
    sheet = load_workbook(BytesIO(data)).active
    assert isinstance(sheet, Worksheet)
    return sheet


def test_values_keep_their_kind() -> None:
    sheet = opened(xlsx.render(export(ROW)))
    cells = sheet[5]
    assert [cell.value for cell in cells] == [
        "Åsa Öberg",
        datetime(2026, 1, 3),
        datetime(2026, 3, 1, 7, 30),
        time(8, 15),
        196503121234,
        1.25,
        timedelta(hours=30, minutes=30),
        "Ja",
    ]
    assert cells[1].number_format == "yyyy-mm-dd"
    assert cells[6].number_format == "[h]:mm"


def test_libreoffice_reads_dates_as_dates(office_csv: Reader) -> None:
    text = office_csv(xlsx.render(export(ROW, ROW)))
    assert "2026-01-03,2026-03-01 07:30" in text
    assert "Åsa Öberg" in text
    assert text.startswith("Sekretess")


def test_secrecy_frozen_headings_filter_widths_and_print_titles() -> None:
    data = xlsx.render(export(ROW, ROW, ROW))
    sheet = opened(data)
    assert sheet["A1"].value == "Sekretess & tystnadsplikt"
    assert sheet["A2"].value == "Närvaro per månad"
    assert [cell.value for cell in sheet[4]] == [column.title for column in COLUMNS]
    assert sheet.freeze_panes == "A5"
    assert sheet.auto_filter.ref == "A4:H7"
    assert sheet.print_title_rows == "$4:$4"
    assert sheet.oddHeader.left.text == "Sekretess && tystnadsplikt"
    assert sheet.column_dimensions["A"].width >= 9
    markup = ZipFile(BytesIO(data)).read("xl/worksheets/sheet1.xml").decode()
    assert "&amp;&amp; tystnadsplikt" in markup


def test_a_value_of_another_kind_is_text_and_nothing_is_lost() -> None:
    odd = ("x", "i morgon", "?", "åtta", "=1", float("nan"), "30 min", None)
    sheet = opened(xlsx.render(export(odd)))
    assert [cell.value for cell in sheet[5]][:7] == [
        "x",
        "i morgon",
        "?",
        "åtta",
        "=1",
        "nan",
        "30 min",
    ]
    assert {cell.data_type for cell in sheet[5]} <= {"s", "n"}
    assert sheet["E5"].data_type == "s"


def test_a_date_before_excels_calendar_is_text() -> None:
    sheet = opened(xlsx.render(export((date(1899, 5, 1),), columns=(Column("Dag", Kind.DATE),))))
    assert sheet["A5"].value == "1899-05-01"


def test_a_total_is_the_last_row_and_outside_the_filter() -> None:
    total = ("Summa", None, None, None, 5, 3.5, None, None)
    sheet = opened(xlsx.render(export(ROW, total=total)))
    assert [sheet["A6"].value, sheet["E6"].value, sheet["F6"].value] == ["Summa", 5, 3.5]
    assert sheet["A6"].font.bold
    assert sheet.auto_filter.ref == "A4:H5"


def test_every_table_gets_a_sheet_with_a_name_of_its_own() -> None:
    column = (Column("A"),)
    tables = tuple(Table(column, (("x",),), name) for name in ("Lista/1", "lista 1", "y" * 40, "'"))
    cards = Cards((Card("Köket", (CheckItem("Ali", "3 tim", ("not",)),)),))
    document = Document("Prov", "E", "2026-11-23", "S", blocks=(*tables, cards))
    book = load_workbook(BytesIO(xlsx.render(document)))
    assert book.sheetnames == ["Lista 1", "lista 1 (2)", "y" * 31, "Lista", "Prov"]
    assert [cell.value for cell in book["Prov"][5]] == ["Köket", "Ali", "3 tim", "not"]


def test_a_document_without_tables_is_still_a_workbook() -> None:
    document = Document("Tom", "E", "2026-11-23", "Sekretess")
    assert opened(xlsx.render(document))["A1"].value == "Sekretess"


def sheet() -> xlsx.Sheet:
    columns = (Column("Nr", Kind.INTEGER), Column("Namn"))
    return xlsx.Sheet("Lista", "Lista", "Sekretess", columns)


def test_a_long_list_goes_over_to_further_sheets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 1000)
    target = tmp_path / "lista.xlsx"
    rows = ((number, "Åsa") for number in range(2500))
    seen: list[int] = []
    assert xlsx.write_rows(target, sheet(), rows, seen.append, lambda: False)
    assert seen == [500, 1000, 1500, 2000, 2500]
    book = load_workbook(target)
    assert book.sheetnames == ["Lista", "Lista (2)", "Lista (3)"]
    assert [page.max_row for page in book.worksheets] == [1004, 1004, 504]
    assert book["Lista (3)"]["A5"].value == 2000
    assert xlsx.MOST_ROWS == 1000


@pytest.fixture
def temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder where the libraries keep what they are writing."""
    folder = tmp_path / "tillfälligt"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_a_cancelled_list_leaves_the_file_as_it_was(tmp_path: Path, temporary_files: Path) -> None:
    folder = tmp_path / "mål"
    folder.mkdir()
    target = folder / "lista.xlsx"
    target.write_bytes(b"som den var")
    rows = ((number, "Åsa") for number in range(5000))
    assert not xlsx.write_rows(target, sheet(), rows, lambda _: None, lambda: True)
    assert target.read_bytes() == b"som den var"
    assert [path.name for path in folder.iterdir()] == ["lista.xlsx"]
    assert not list(temporary_files.iterdir())


def test_a_source_that_fails_leaves_no_half_file_and_no_names(
    tmp_path: Path, temporary_files: Path
) -> None:
    def rows() -> Iterator[tuple[int, str]]:
        for number in range(300):
            yield number, "Åsa"
        raise ConnectionError

    folder = tmp_path / "mål"
    folder.mkdir()
    with pytest.raises(ConnectionError):
        xlsx.write_rows(folder / "a.xlsx", sheet(), rows(), lambda _: None, lambda: False)
    assert not list(folder.iterdir())
    assert not list(temporary_files.iterdir())


def test_a_finished_workbook_leaves_nothing_behind(temporary_files: Path) -> None:
    xlsx.render(export(ROW))
    assert not list(temporary_files.iterdir())
