"""Names of files: document type, date and an opaque number, never a person's name."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path
from tempfile import TemporaryFile

from ame_desktop.documents.files import replacing
from ame_desktop.domain.calendar import month_span
from ame_desktop.domain.errors import DomainError

_LONGEST = 120
_NOT_IN = "Filen kunde inte sparas i {folder}. Välj en annan mapp eller kontrollera utrymmet."
_RESERVED = re.compile(r"(con|prn|aux|nul|conin|conout|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_UNSAFE = re.compile(r"[^0-9A-Za-zåäöÅÄÖéÉüÜ._-]+")


def file_name(kind: str, day: date, number: str, extension: str) -> str:
    """Return a name such as ``dagblad_2026-11-23_a41f.pdf``.

    Args:
        kind: the document type, such as ``dagblad``.
        day: the day it concerns.
        number: an opaque number or identity; an empty string leaves it out.
        extension: without the dot.
    """
    return _named(kind, day.isoformat(), number, extension)


def span_file_name(kind: str, first: date, last: date, number: str, extension: str) -> str:
    """Return a name such as ``manadsunderlag_2026-11_a41f.pdf``, for what concerns many days.

    Args:
        kind: the document type.
        first: the first day that it concerns.
        last: the last day, included; a whole month or year is named as such.
        number: an opaque number or identity; an empty string leaves it out.
        extension: without the dot.
    """
    return _named(kind, _span(first, last), number, extension)


def _span(first: date, last: date) -> str:
    if (first, last) == month_span(first.year, first.month):
        return first.isoformat()[:7]
    if (first, last) == (date(first.year, 1, 1), date(first.year, 12, 31)):
        return first.isoformat()[:4]
    return first.isoformat() if first == last else f"{first.isoformat()}_{last.isoformat()}"


def _named(kind: str, when: str, number: str, extension: str) -> str:
    stem = "_".join(filter(None, (_slug(kind).lower(), when, _slug(number))))
    return safe_name(f"{stem}.{extension}")


def safe_name(name: str) -> str:
    """Turn any text into a file name for every system: no path, nothing hidden or reserved."""
    stem, dot, extension = name.rpartition(".")
    if not stem or not re.fullmatch(r"[0-9A-Za-z]{1,8}", extension):
        stem, dot, extension = name, "", ""
    stem = _slug(stem)[: _LONGEST - len(extension) - 1].rstrip("._-") or "dokument"
    if _RESERVED.fullmatch(stem):
        stem = f"fil_{stem}"
    return f"{stem}{dot}{extension}"


def free_path(folder: Path, name: str) -> Path:
    """Return a path in the folder where nothing is yet: ``_2``, ``_3`` and so on when taken."""
    return next(path for path in candidates(folder, name) if not path.exists())


def candidates(folder: Path, name: str) -> Iterator[Path]:
    """Yield the paths to try, in order, all of them directly inside the folder."""
    safe = safe_name(name)
    stem, suffix = Path(safe).stem, Path(safe).suffix
    yield folder / safe
    for place in count(2):
        yield folder / f"{stem}_{place}{suffix}"


def write_file(folder: Path, name: str, data: bytes) -> Path:
    """Write a file whole or not at all, under a name that is free, and return its path.

    Raises:
        DomainError: the folder does not exist or cannot be written to.
    """
    try:
        target = free_path(folder, name)
        with replacing(target) as temporary:
            temporary.write_bytes(data)
    except OSError as error:
        raise DomainError(_NOT_IN.format(folder=folder), field="folder") from error
    return target


def check_folder(folder: Path) -> None:
    """Try whether files can be written in a folder, before there is anything to lose.

    Raises:
        DomainError: the folder does not exist or cannot be written to.
    """
    try:
        with TemporaryFile(dir=folder) as trial:
            trial.write(b"%PDF")
    except OSError as error:
        raise DomainError(_NOT_IN.format(folder=folder), field="folder") from error


def overwrite_file(target: Path, data: bytes) -> None:
    """Write to exactly this path, in place of what is there: the person has named the file.

    Raises:
        DomainError: another program holds the file, or the folder cannot be written to.
    """
    try:
        with replacing(target) as temporary:
            temporary.write_bytes(data)
    except OSError as error:
        raise DomainError(
            f"Filen {target.name} kunde inte sparas. Stäng den om den är öppen, "
            f"eller spara som {target.stem}_2{target.suffix}.",
            field="path",
        ) from error


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFC", text)
    return _UNSAFE.sub("_", plain).strip("._-")
