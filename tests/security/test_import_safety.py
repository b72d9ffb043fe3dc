"""S4: files that would cost memory, reach outside or run, each refused with its own sentence."""

import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from ame_desktop.documents.tables import RefusedFileError, read_table_file
from tests.support.measured import Measured

PROLOG = '<?xml version="1.0" encoding="UTF-8"?>'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def workbook() -> dict[str, bytes]:
    """The parts of an ordinary workbook."""
    target = io.BytesIO()
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Namn", "Tid"])
    sheet.append(["Åsa", 3])
    book.save(target)
    with zipfile.ZipFile(target) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


SHEET = "xl/worksheets/sheet1.xml"
Change = Callable[[dict[str, bytes]], object]


def _bomb(parts: dict[str, bytes]) -> None:
    parts["xl/media/a.bin"] = bytes(60 * 1024 * 1024)


def _tight(parts: dict[str, bytes]) -> None:
    parts["xl/media/a.bin"] = bytes(10 * 1024 * 1024)


def _many_parts(parts: dict[str, bytes]) -> None:
    parts.update({f"xl/media/{n}.bin": b"x" for n in range(250)})


def _macros(parts: dict[str, bytes]) -> None:
    parts["xl/vbaProject.bin"] = b"x"


def _entity(parts: dict[str, bytes]) -> None:
    hostile = f'{PROLOG}<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    parts[SHEET] = (hostile + parts[SHEET].decode().replace("3", "&e;")).encode()


def _laughs(parts: dict[str, bytes]) -> None:
    hostile = (
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
    )
    parts["xl/styles.xml"] = hostile.encode()


def _entity_in_utf16(parts: dict[str, bytes]) -> None:
    hostile = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY e "x">]><x/>'
    parts["docProps/app.xml"] = hostile.encode("utf-16")


def _million_rows(parts: dict[str, bytes]) -> None:
    rows = "".join(f'<row r="{n}"><c><v>{n * 7919}</v></c></row>' for n in range(1, 1_000_001))
    parts[SHEET] = (
        f'{PROLOG}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'.encode()
    )


def _far_row(parts: dict[str, bytes]) -> None:
    row = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'
    parts[SHEET] = (
        f'{PROLOG}<worksheet xmlns="{MAIN}"><sheetData>{row}</sheetData></worksheet>'.encode()
    )


def _broken(parts: dict[str, bytes]) -> None:
    parts[SHEET] = parts[SHEET][:-40]


def _not_a_workbook(parts: dict[str, bytes]) -> None:
    del parts["xl/workbook.xml"]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (_bomb, "större än 50 MB när den packas upp"),
        (_tight, "packad på ett ovanligt sätt"),
        (_many_parts, "fler än 200 delar"),
        (_macros, "makron"),
        (_entity, "utanför sig själv"),
        (_laughs, "utanför sig själv"),
        (_entity_in_utf16, "utanför sig själv"),
        (_million_rows, "fler än 100 000 rader"),
        (_far_row, "fler än 100 000 rader"),
        (_broken, "skadad"),
        (_not_a_workbook, "ingen Excel-arbetsbok"),
    ],
)
def test_a_hostile_workbook_is_refused_with_its_reason(
    tmp_path: Path, change: Change, sentence: str
) -> None:
    parts = workbook()
    change(parts)
    path = packed(tmp_path / "a.xlsx", parts)
    with pytest.raises(RefusedFileError, match=sentence) as caught:
        read_table_file(path)
    assert caught.value.field == "file"


def test_a_bomb_is_refused_at_once(tmp_path: Path, measured: Measured) -> None:
    parts = workbook()
    _bomb(parts)
    path = packed(tmp_path / "a.xlsx", parts)
    started = time.perf_counter()
    with pytest.raises(RefusedFileError):
        read_table_file(path)
    took = time.perf_counter() - started
    assert took < 0.1
    measured("S4", f"en fil som packas upp till mer än 50 MB nekas på {took * 1000:.0f} ms")


def test_the_ordinary_workbook_is_read(tmp_path: Path) -> None:
    (sheet,) = read_table_file(packed(tmp_path / "a.xlsx", workbook()))
    assert sheet.rows == (("Namn", "Tid"), ("Åsa", 3))


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.xlsx", b"Namn;Tid\n", "ingen Excel-arbetsbok"),
        ("a.csv", b"PK\x03\x04resten", "men är en Excel-arbetsbok"),
        ("a.csv", b"%PDF-1.4", "ingen tabell"),
        ("a.csv", b"Namn\0\0;x", "ingen text"),
        ("a.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "lösenord"),
        ("a.xlsx", OLE + bytes(600), "äldre format"),
        ("a.xls", OLE + bytes(600), "äldre format"),
        ("a.xlsx", b"PK\x03\x04resten", "skadad"),
        ("a.exe", b"MZ", ".exe går inte att läsa in"),
        ("a", b"x", "ingenting"),
        ("a.csv", b"", "tom"),
    ],
)
def test_a_file_that_is_not_what_its_name_says(
    tmp_path: Path, name: str, data: bytes, sentence: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(RefusedFileError, match=sentence):
        read_table_file(path)


def test_a_long_text_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a;b\n" * 1_000_000, "utf-8")
    with pytest.raises(RefusedFileError, match="fler än 100 000 rader"):
        read_table_file(path)


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(RefusedFileError, match="finns inte"):
        read_table_file(tmp_path / "borta.csv")
