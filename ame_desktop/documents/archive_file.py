"""A delivery to an archive: one zip of comma separated files and PDFs, with a list of their hashes.

Anybody can read it without this program: UTF-8, one heading line in each table, and no text cut.
"""

from collections.abc import Iterable, Iterator
from csv import DictReader
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from ame_desktop.documents.csv_file import as_written
from ame_desktop.documents.files import replacing
from ame_desktop.domain.errors import DomainError

ABOUT: Final = "LÄSMIG.txt"
SUMS: Final = "SHA256SUMS.txt"
TABLES: Final = "tabeller/"
FILES: Final = "filer/"
_PIECE: Final = 1024 * 1024
_NOT_ARCHIVE: Final = "Filen är ingen arkivexport från AME Desktop. Peka ut rätt fil."


@dataclass(frozen=True)
class ArchivePart:
    """A file of the delivery: its name in it, and what it holds."""

    name: str
    content: bytes


def write_archive(target: Path, about: str, parts: Iterable[ArchivePart], at: datetime) -> str:
    """Write the delivery whole or not at all, and return its hash (SHA-256).

    Args:
        target: where; a file that is there is replaced.
        about: what the delivery is and how to read it, in words.
        parts: its files, in order.
        at: the local time that the files are marked with.

    Raises:
        DomainError: it could not be written there.
    """
    try:
        with replacing(target) as temporary:
            with ZipFile(temporary, "w", ZIP_DEFLATED) as archive:
                sums = []
                for part in (ArchivePart(ABOUT, about.encode()), *parts):
                    archive.writestr(_entry(part.name, at), part.content)
                    sums.append(f"{sha256(part.content).hexdigest()}  {part.name}\n")
                archive.writestr(_entry(SUMS, at), "".join(sums).encode())
            return file_sha256(temporary)
    except OSError as error:
        raise DomainError(
            f"Filen {target.name} kunde inte sparas. Välj en annan mapp eller kontrollera "
            "utrymmet.",
            field="path",
        ) from error


def file_sha256(path: Path) -> str:
    """Return the hash of a file's content.

    Raises:
        DomainError: the file cannot be read.
    """
    found = sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                found.update(piece)
    except OSError as error:
        raise DomainError(
            f"Filen {path.name} går inte att läsa. Peka ut arkivexporten.", field="path"
        ) from error
    return found.hexdigest()


def archived_rows(path: Path, table: str) -> Iterator[dict[str, str]]:
    """Give the rows of a table of a delivery, by heading, each text as it was written.

    Raises:
        DomainError: it is no such delivery.
    """
    try:
        with ZipFile(path) as archive:
            content = archive.read(f"{TABLES}{table}.csv")
    except (OSError, BadZipFile, KeyError) as error:
        raise DomainError(_NOT_ARCHIVE, field="path") from error
    for row in DictReader(TextIOWrapper(BytesIO(content), encoding="utf-8", newline="")):
        yield {name: as_written(cell) for name, cell in row.items()}


def _entry(name: str, at: datetime) -> ZipInfo:
    entry = ZipInfo(name, (at.year, at.month, at.day, at.hour, at.minute, at.second))
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry
