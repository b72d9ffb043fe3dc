"""What is refused before a table file is opened, each with its own sentence."""

import re
import zlib
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, iterparse

from ame_desktop.domain.errors import DomainError

MOST_BYTES = 50 * 1024 * 1024
MOST_RATIO = 100
MOST_PARTS = 200
MOST_ROWS = 100_000
MOST_CELLS = 5_000_000
# Parts smaller than this may be packed as tightly as they like: empty relations and the like.
_RATIO_FROM = 64 * 1024

_ZIP = b"PK"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_CHUNK = 1 << 20

WORKBOOK_SUFFIXES = frozenset({".xlsx", ".xlsm"})
TEXT_SUFFIXES = frozenset({".csv", ".txt", ".tsv"})


class RefusedFileError(DomainError):
    """A file that is not opened; the message says why and what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(message, field="file")


def check_kind(path: Path) -> None:
    """Refuse a file whose content is not what its name says, and files locked by a password.

    Raises:
        RefusedFileError: with the reason.
        OSError: the file cannot be read.
    """
    suffix = path.suffix.lower()
    size = path.stat().st_size
    if size == 0:
        raise RefusedFileError("Filen är tom. Välj en annan fil.")
    if size > MOST_BYTES:
        raise RefusedFileError("Filen är större än 50 MB. Dela upp den i mindre filer.")
    with path.open("rb") as file:
        head = file.read(len(_OLE))
    if head == _OLE:
        _refuse_ole(path)
    if suffix in WORKBOOK_SUFFIXES:
        _check_workbook_head(head, suffix)
    elif suffix in TEXT_SUFFIXES:
        _check_text_head(head, suffix)
    else:
        raise RefusedFileError(
            f"Filer som slutar på {suffix or 'ingenting'} går inte att läsa in. "
            "Spara tabellen som .xlsx eller .csv."
        )


def check_workbook(path: Path) -> None:
    """Refuse a workbook by its zip directory, its macros, its XML and its number of rows.

    Raises:
        RefusedFileError: with the reason.
        OSError: the file cannot be read.
    """
    try:
        with ZipFile(path) as archive:
            _check_directory(archive)
            _check_markup(archive)
            _check_rows(archive)
    except (
        BadZipFile,
        ParseError,
        zlib.error,
        NotImplementedError,
        RuntimeError,
        EOFError,
    ) as error:
        raise damaged() from error


def damaged() -> RefusedFileError:
    """Return the refusal of a workbook that cannot be understood."""
    return RefusedFileError(
        "Filen är skadad och går inte att läsa. Öppna den i Excel, spara den och försök på nytt."
    )


def too_many_rows() -> RefusedFileError:
    """Return the refusal of a table with more rows than a unit can have."""
    return RefusedFileError(
        "Filen har fler än 100 000 rader. Dela upp den och läs in en del i taget."
    )


def too_many_cells(name: str) -> RefusedFileError:
    """Return the refusal of a sheet with far more cells than any list has."""
    return RefusedFileError(
        f"Bladet {name} har för många celler. Kopiera listan till en ny arbetsbok och försök igen."
    )


def _refuse_ole(path: Path) -> None:
    if _ENCRYPTED in path.read_bytes():
        raise _locked()
    raise RefusedFileError(
        "Filen är sparad i Excels äldre format. Öppna den i Excel och spara den som .xlsx."
    )


def _locked() -> RefusedFileError:
    return RefusedFileError(
        "Filen är skyddad med lösenord. Ta bort lösenordet i Excel och försök igen."
    )


def _check_workbook_head(head: bytes, suffix: str) -> None:
    if not head.startswith(_ZIP):
        raise RefusedFileError(
            f"Filen heter {suffix} men är ingen Excel-arbetsbok. "
            "Öppna den i programmet där den gjordes och spara den som .xlsx."
        )


def _check_text_head(head: bytes, suffix: str) -> None:
    if head.startswith(_ZIP):
        raise RefusedFileError(
            f"Filen heter {suffix} men är en Excel-arbetsbok. "
            "Byt filnamnets slut till .xlsx och försök igen."
        )
    if head.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff")):
        raise RefusedFileError(f"Filen heter {suffix} men är ingen tabell. Välj en annan fil.")


def _check_directory(archive: ZipFile) -> None:
    parts = archive.infolist()
    if len(parts) > MOST_PARTS:
        raise RefusedFileError(
            "Filen består av fler än 200 delar. Kopiera bladet till en ny arbetsbok."
        )
    if any(part.flag_bits & 1 for part in parts):
        raise _locked()
    if sum(part.file_size for part in parts) > MOST_BYTES:
        raise RefusedFileError(
            "Filen blir större än 50 MB när den packas upp. Dela upp den i mindre filer."
        )
    if any(_packed_too_tightly(part.file_size, part.compress_size) for part in parts):
        raise RefusedFileError(
            "Filen är packad på ett ovanligt sätt och öppnas inte. Spara om den i Excel."
        )
    names = {part.filename.lower() for part in parts}
    if any(name.endswith("vbaproject.bin") for name in names):
        raise RefusedFileError(
            "Filen innehåller makron. Spara den som .xlsx utan makron och försök igen."
        )
    if "[content_types].xml" not in names or "xl/workbook.xml" not in names:
        raise RefusedFileError(
            "Filen är ingen Excel-arbetsbok. Spara tabellen som .xlsx och försök igen."
        )


def _packed_too_tightly(unpacked: int, packed: int) -> bool:
    return unpacked > _RATIO_FROM and unpacked > MOST_RATIO * max(packed, 1)


def _check_markup(archive: ZipFile) -> None:
    for name in archive.namelist():
        if name.lower().endswith((".xml", ".rels", ".vml")):
            with archive.open(name) as part:
                _check_prolog(part)


def _check_prolog(part: object) -> None:
    try:
        # The declarations that can do harm stand before the first element.
        next(iter(iterparse(part, events=("start",), forbid_dtd=True)), None)
    except DefusedXmlException as error:
        raise RefusedFileError(
            "Filen hänvisar till innehåll utanför sig själv och öppnas inte. Spara om den i Excel."
        ) from error


def _check_rows(archive: ZipFile) -> None:
    for name in archive.namelist():
        sheet = name.lower().startswith("xl/worksheets/") and name.lower().endswith(".xml")
        if sheet and _count_rows(archive, name) > MOST_ROWS:
            raise too_many_rows()


def _count_rows(archive: ZipFile, name: str) -> int:
    count, carry = 0, b""
    with archive.open(name) as part:
        while chunk := part.read(_CHUNK):
            data = carry + chunk
            found = list(_ROW.finditer(data))
            count += len(found)
            start = max(found[-1].end() if found else 0, len(data) - 16)
            carry = data[start:]
    return count
