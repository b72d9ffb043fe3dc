"""S2, S3 and S5: what a name can do to a paper, a workbook, a text file and a file's name."""

import csv
import io
import re
import subprocess
import unicodedata
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from ame_desktop.documents import csv_file, file_names, pdf, writing, xlsx
from ame_desktop.documents.build.day_sheet import DaySheet, DaySheetPerson, DaySheetTask
from ame_desktop.documents.build.day_sheet import build as build_day_sheet
from ame_desktop.documents.build.list_export import ListExport, build
from ame_desktop.documents.document import Column, Document, PageBreak, Paragraph
from tests.support.measured import Measured
from tests.support.nasty_names import NASTY_NAMES

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "|")
BAD_FILE_NAMES = (
    "../x.pdf",
    "..\\x.pdf",
    "/etc/passwd",
    "C:\\x.pdf",
    "CON",
    "con.pdf",
    "COM1.txt",
    "NUL.pdf",
    "a/b\\c.pdf",
    ':?*"<>|.pdf',
    "x" * 300 + ".pdf",
    "slut.",
    "slut ",
    ".dold",
    "",
    "...",
    "~/x",
    "a\0b.pdf",
    "gpj.\u202efdp.exe",
    "a\nb.pdf",
    "Åsa Öberg.pdf",
    "x.pdf:stream",
    "$HOME",
    "-rf",
)


def copied(text: str) -> str:
    """What can be copied of a drawn name: vowel marks over Arabic letters are only drawn."""
    return re.sub("[\u064b-\u0652\u0670]", "", text)


def squeezed(text: str) -> str:
    """Text without spaces, line breaks and the signs that pdftotext adds around turned text."""
    plain = unicodedata.normalize("NFC", text)
    return "".join(
        sign for sign in plain if not sign.isspace() and sign not in "\u202a\u202b\u202c"
    )


def test_there_are_two_hundred_names() -> None:
    assert len(set(NASTY_NAMES)) >= 190
    assert len(NASTY_NAMES) >= 200


def test_every_name_stands_in_the_pdf_as_it_is_or_in_latin_form(
    tmp_path: Path, measured: Measured
) -> None:
    blocks = [block for name in NASTY_NAMES for block in (Paragraph(name), PageBreak())]
    data = pdf.render(Document("Prov", "E", "D", "S", blocks=tuple(blocks)))
    (tmp_path / "a.pdf").write_bytes(data)
    command = ["pdftotext", "-layout", str(tmp_path / "a.pdf"), "-"]
    pages = subprocess.run(command, capture_output=True, check=True).stdout.decode().split("\f")
    missing = []
    for name, page in zip(NASTY_NAMES, pages, strict=False):
        wanted = writing.prepare(name)
        if squeezed(copied(wanted.text)) not in squeezed(page):
            missing.append((name, page))
        assert (writing.LATIN_FORM_NOTE in page) == wanted.latin_form
    assert not missing
    measured("S2", f"{len(NASTY_NAMES)} elaka namn i PDF: alla står som text")


def test_a_name_brings_no_picture_link_or_script_into_a_pdf() -> None:
    blocks = tuple(Paragraph(name) for name in NASTY_NAMES)
    data = pdf.render(Document("Prov", "E", "D", "S", blocks=blocks))
    for mark in (
        b"/Subtype /Image",
        b"/URI",
        b"/JavaScript",
        b"/Launch",
        b"/EmbeddedFile",
        b"/Annot",
    ):
        assert mark not in data


def test_names_everywhere_on_a_day_sheet() -> None:
    people = tuple(DaySheetPerson(name, name[:20], name[:20], (name,)) for name in NASTY_NAMES)
    task = DaySheetTask("<b>", "</para>", "{0}", "%s", "&", 3, people)
    sheet = DaySheet("<i>", "&x", date(2026, 11, 23), "<b>", tasks=(task,), with_adaptations=True)
    assert pdf.render(build_day_sheet(sheet)).startswith(b"%PDF")


def workbook() -> bytes:
    rows = tuple((name, name) for name in NASTY_NAMES)
    made = ListExport(
        "=Lista",
        "=E",
        "=S",
        "+P",
        (Column("=Namn"), Column("@Not")),
        rows,
        True,
        "-x",
        datetime(2026, 11, 23, 8),
    )
    return xlsx.render(build(made))


def test_a_workbook_has_no_formula_and_every_text_cell_is_text(measured: Measured) -> None:
    archive = ZipFile(BytesIO(workbook()))
    markup = archive.read("xl/worksheets/sheet1.xml").decode()
    assert not re.search(r"<(\w+:)?f[ />]", markup)
    assert "xl/vbaProject.bin" not in archive.namelist()
    assert not [name for name in archive.namelist() if "externalLink" in name]
    sheet = load_workbook(BytesIO(workbook())).active
    assert sheet is not None
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                assert cell.data_type == "s"
                if str(cell.value).startswith(DANGEROUS):
                    assert cell.quotePrefix
    measured("S3", f"0 formler av {len(NASTY_NAMES)} elaka namn i Excel")


def test_every_name_comes_back_from_the_workbook_without_control_signs() -> None:
    sheet = load_workbook(BytesIO(workbook())).active
    assert sheet is not None
    found = [row[0] or "" for row in sheet.iter_rows(min_row=5, max_col=1, values_only=True)]
    for name, cell in zip(NASTY_NAMES, found, strict=True):
        kept = "".join(s for s in name if unicodedata.category(s) != "Cc" or s in "\t\n\x85")
        assert str(cell) == kept.replace("\ufffe", "")


def test_every_name_in_a_text_file_is_harmless_and_on_one_line(measured: Measured) -> None:
    text = csv_file.render(["Namn"], [[name] for name in NASTY_NAMES]).decode("utf-8")
    assert len(text.splitlines()) == len(NASTY_NAMES) + 1
    cells = [row[0] for row in csv.reader(io.StringIO(text, newline=""))][1:]
    assert len(cells) == len(NASTY_NAMES)
    for cell in cells:
        assert not cell.lstrip().startswith(DANGEROUS) or re.fullmatch(r"-?\d+([.,]\d+)?", cell)
        assert "\0" not in cell
    measured("S3", "0 i CSV")


@pytest.mark.parametrize("name", [*BAD_FILE_NAMES, *NASTY_NAMES[:150:5]])
def test_a_file_always_lands_inside_the_chosen_folder(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "mapp"
    folder.mkdir()
    path = file_names.write_file(folder, name, b"x")
    assert path.resolve().parent == folder.resolve()
    assert [other.name for other in folder.iterdir()] == [path.name]
    assert [other.name for other in tmp_path.iterdir()] == ["mapp"]
    assert re.fullmatch(r"[0-9A-Za-zåäöÅÄÖéÉüÜ_-][0-9A-Za-zåäöÅÄÖéÉüÜ._-]{0,123}", path.name)
    assert path.stem.split(".")[0].upper() not in {"CON", "NUL", "COM1", "AUX", "PRN"}
    assert not path.name.endswith((".", " "))


def test_a_link_in_the_folder_is_replaced_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "utanför.txt"
    outside.write_bytes(b"kvar")
    folder = tmp_path / "mapp"
    folder.mkdir()
    (folder / "a.pdf").symlink_to(outside)
    file_names.overwrite_file(folder / "a.pdf", b"ny")
    assert outside.read_bytes() == b"kvar"
    assert (folder / "a.pdf").read_bytes() == b"ny"
