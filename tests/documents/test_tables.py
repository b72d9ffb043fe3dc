"""Tables read from files: the unit's own, and every usual way a list is saved."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.formula import ArrayFormula

from ame_desktop.documents import csv_file
from ame_desktop.documents.tables import RawCell, RefusedFileError, read_table_file

UNIT_FILES = Path(__file__).resolve().parents[1] / "support" / "unit_files"


def saved(path: Path, *rows: list[object], merge: str = "") -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    if merge:
        sheet.merge_cells(merge)
    book.save(path)
    return path


def rows_of(path: Path) -> list[list[RawCell]]:
    return [list(row) for row in read_table_file(path)[0].rows]


def test_the_units_participants() -> None:
    (sheet,) = read_table_file(UNIT_FILES / "deltagare.xlsx")
    assert sheet.name == "Deltagare"
    assert len(sheet.rows) == 56
    assert sheet.rows[2] == ()
    assert sheet.rows[3][:3] == ("Personnr", "Efternamn", "Förnamn")
    assert sheet.rows[4][14] == "=ska flyttas"
    assert any(isinstance(cell, date) for row in sheet.rows for cell in row)


def test_the_units_attendance_has_a_sheet_a_month() -> None:
    sheets = read_table_file(UNIT_FILES / "narvaro_2026.xlsx")
    assert [sheet.name for sheet in sheets] == ["September 2026", "Oktober 2026", "November 2026"]
    assert sheets[0].rows[3][-1] == '=COUNTIF(C4:AF4,"N")'
    assert sheets[0].rows[2][2] == 1


def test_the_units_orders() -> None:
    (sheet,) = read_table_file(UNIT_FILES / "bestallningar.csv")
    assert (sheet.encoding, sheet.separator) == ("cp1252", ";")
    assert len(sheet.rows) == 155
    assert {len(row) for row in sheet.rows} == {10}
    assert sheet.rows[3][5] == (
        "Köra grovsopor till återvinningen\nRing innan ni kommer; hunden är snäll, men stor."
    )
    assert sheet.rows[2][8] == "0,5"


def test_values_of_a_workbook(tmp_path: Path) -> None:
    row: list[object] = [
        "text",
        850213123,
        196503121234.0,
        1.5,
        datetime(2026, 3, 1),
        datetime(2026, 3, 1, 7, 30),
        time(8, 5),
        timedelta(hours=26),
        True,
        "#N/A",
        None,
        "sist",
    ]
    path = saved(tmp_path / "a.xlsx", row)
    assert rows_of(path) == [
        [
            "text",
            850213123,
            196503121234,
            1.5,
            date(2026, 3, 1),
            datetime(2026, 3, 1, 7, 30),
            "08:05",
            "26:00",
            True,
            "#N/A",
            None,
            "sist",
        ]
    ]


def test_formulas_are_text_and_never_calculated(tmp_path: Path) -> None:
    path = saved(
        tmp_path / "a.xlsx",
        [1, "=A1+1", '=HYPERLINK("http://exempel.se")', ArrayFormula("D1:D2", "=SUM(A1:A2)")],
    )
    assert rows_of(path)[0][1:] == ["=A1+1", '=HYPERLINK("http://exempel.se")', "=SUM(A1:A2)"]


def test_a_merge_downwards_counts_for_every_row_and_a_heading_stays_one(tmp_path: Path) -> None:
    down = saved(tmp_path / "a.xlsx", ["Enhet", 1], [None, 2], [None, 3], merge="A1:A3")
    assert rows_of(down) == [["Enhet", 1], ["Enhet", 2], ["Enhet", 3]]
    across = saved(tmp_path / "b.xlsx", ["Rubrik", None, None], [1, 2, 3], merge="A1:C1")
    assert rows_of(across) == [["Rubrik"], [1, 2, 3]]


def test_hidden_sheets_are_left_out(tmp_path: Path) -> None:
    book = Workbook()
    book.create_sheet("Dold").sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    assert [sheet.name for sheet in read_table_file(tmp_path / "a.xlsx")] == ["Sheet"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("mark", [";", ",", "\t", "|"])
def test_encodings_and_separators(tmp_path: Path, encoding: str, mark: str) -> None:
    text = "\r\n".join(
        mark.join(row) for row in (["Namn", "Tid", "Ort"], ["Åsa", '"2,5"', "Ö"], ["Bo", "8", "Å"])
    )
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode(encoding))
    (sheet,) = read_table_file(path)
    assert sheet.rows == (("Namn", "Tid", "Ort"), ("Åsa", "2,5", "Ö"), ("Bo", "8", "Å"))
    assert (sheet.encoding, sheet.separator) == (encoding, mark)


def test_decimal_commas_do_not_fool_the_separator(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Namn;Tid\n" + "".join(f"P{n};{n},5\n" for n in range(30)), "utf-8")
    assert read_table_file(path)[0].separator == ";"


def test_mixed_line_ends_and_breaks_inside_quotes(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b'a;b\r\n"1\r\n2";x\n"3\n4";"y ""z"""\r\n')
    assert rows_of(path) == [["a", "b"], ["1\n2", "x"], ["3\n4", 'y "z"']]


def test_a_separator_named_by_the_file_and_one_named_by_the_person(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=|\na|b,c\n", "utf-8")
    assert read_table_file(path)[0].rows == ((), ("a", "b,c"))
    other = tmp_path / "b.csv"
    other.write_bytes("Å;b,c".encode("cp1252"))
    assert read_table_file(other, separator=",")[0].rows == (("Å;b", "c"),)
    with pytest.raises(RefusedFileError, match="teckenkodning"):
        read_table_file(other, encoding="utf-8")


def test_a_quote_without_its_pair_is_told_with_its_row(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('a;b\n1;2\n3;"fyra\n5;6\n', "utf-8")
    with pytest.raises(RefusedFileError, match="citattecken på rad 3"):
        read_table_file(path)


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(RefusedFileError, match=r"Filen a\.csv finns inte"):
        read_table_file(tmp_path / "a.csv")


def test_a_file_with_one_column(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Namn\nÅsa\n\nBo\n", "utf-8")
    assert rows_of(path) == [["Namn"], ["Åsa"], [], ["Bo"]]


def test_the_programs_own_rejects_file_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    rows = [[4, "Fel datum.", "+46 70 123", "=ska flyttas", "O'Brien"]]
    path.write_bytes(csv_file.render(["rad", "orsak", "Telefon", "Kommentar", "Namn"], rows))
    assert rows_of(path)[1] == ["4", "Fel datum.", "+46 70 123", "=ska flyttas", "O'Brien"]
