"""The rejects file, and the names and places of files."""

import csv
import io
from datetime import date, datetime
from pathlib import Path

import pytest

from ame_desktop.documents import csv_file, file_names
from ame_desktop.documents.files import replacing
from ame_desktop.domain.errors import DomainError


def test_one_physical_line_a_row_in_utf8_with_headings() -> None:
    data = csv_file.render(
        ["rad", "orsak", "Namn"],
        [[3, "Datumet finns inte.", 'Åsa\r\nÖberg, "Ö"'], [4, None, date(2026, 11, 3)]],
    )
    lines = data.decode("utf-8").split("\r\n")
    assert len(lines) == 4
    assert lines[0] == "rad,orsak,Namn"
    assert list(csv.reader(io.StringIO(data.decode("utf-8")))) == [
        ["rad", "orsak", "Namn"],
        ["3", "Datumet finns inte.", 'Åsa Öberg, "Ö"'],
        ["4", "", "2026-11-03"],
    ]


@pytest.mark.parametrize(
    "text", ["=1", "+46 70", "-x", "@a", "\t=1", "\r=1", "|calc", "\n=1", " =1"]
)
def test_what_a_spreadsheet_would_calculate_gets_an_apostrophe(text: str) -> None:
    line = csv_file.render([], [[text]]).decode().split("\r\n")[1].strip('"')
    assert line.startswith("'")


@pytest.mark.parametrize(
    "text", ["+46 70", "=1", "-x", "Rad ett\nrad två", "'citat'", "Bo", "", "'"]
)
def test_a_whole_text_is_read_as_it_was_written(text: str) -> None:
    data = csv_file.render(["text"], [[text]], whole_texts=True).decode()
    held = list(csv.reader(io.StringIO(data, newline="")))
    assert csv_file.as_written("".join(held[1])) == text


def test_numbers_stay_numbers() -> None:
    row = ["-3,5", "-2", 1.5, True, datetime(2026, 1, 2, 3, 4)]
    assert csv_file.render([], [row]).decode().split("\r\n")[1] == (
        '"-3,5",-2,1.5,ja,2026-01-02 03:04'
    )


def test_a_name_has_type_date_and_number_only() -> None:
    name = file_names.file_name("Dagblad", date(2026, 11, 23), "a41f", "pdf")
    assert name == "dagblad_2026-11-23_a41f.pdf"


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (date(2026, 11, 1), date(2026, 11, 30), "2026-11"),
        (date(2026, 12, 1), date(2026, 12, 31), "2026-12"),
        (date(2028, 2, 1), date(2028, 2, 29), "2028-02"),
        (date(2026, 1, 1), date(2026, 12, 31), "2026"),
        (date(2026, 11, 23), date(2026, 11, 29), "2026-11-23_2026-11-29"),
        (date(2026, 11, 1), date(2026, 11, 29), "2026-11-01_2026-11-29"),
        (date(2026, 11, 1), date(2027, 11, 30), "2026-11-01_2027-11-30"),
        (date(2026, 11, 23), date(2026, 11, 23), "2026-11-23"),
    ],
)
def test_a_name_of_many_days_says_the_month_or_the_year_where_it_is_one(
    first: date, last: date, told: str
) -> None:
    assert file_names.span_file_name("Närvaro", first, last, "", "pdf") == f"närvaro_{told}.pdf"


def test_a_taken_name_is_never_overwritten(tmp_path: Path) -> None:
    paths = [file_names.write_file(tmp_path, "lista.xlsx", bytes([n])) for n in range(3)]
    assert [path.name for path in paths] == ["lista.xlsx", "lista_2.xlsx", "lista_3.xlsx"]
    assert [path.read_bytes() for path in paths] == [b"\0", b"\1", b"\2"]


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DomainError, match="kunde inte sparas"):
        file_names.write_file(tmp_path / "borta", "lista.xlsx", b"")


def test_the_named_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "lista.xlsx"
    file_names.overwrite_file(target, b"ett")
    file_names.overwrite_file(target, b"ny")
    assert target.read_bytes() == b"ny"
    assert [path.name for path in tmp_path.iterdir()] == ["lista.xlsx"]
    (tmp_path / "mapp").mkdir()
    with pytest.raises(DomainError, match="mapp_2"):
        file_names.overwrite_file(tmp_path / "mapp", b"")


def test_work_that_fails_leaves_the_target_and_no_rest(tmp_path: Path) -> None:
    target = tmp_path / "fil"
    target.write_bytes(b"gammal")

    def fail() -> None:
        with replacing(target) as temporary:
            temporary.write_bytes(b"ny")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert target.read_bytes() == b"gammal"
    assert len(list(tmp_path.iterdir())) == 1
