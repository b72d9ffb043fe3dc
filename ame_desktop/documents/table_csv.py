"""The cells of a separated text file: encoding and separator are guessed, text stays text."""

import csv
import io
import re
from collections import Counter
from itertools import islice
from pathlib import Path

from ame_desktop.documents.raw_sheet import RawCell, RawRow, RawSheet, trimmed
from ame_desktop.documents.table_guards import MOST_ROWS, RefusedFileError, too_many_rows

SEPARATORS = (";", ",", "\t", "|")
ENCODINGS = ("utf-8", "cp1252", "utf-16", "utf-8-sig")

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_HINT = re.compile(r"sep=([;,\t|])\r?\n?", re.IGNORECASE)
_SHIELDED = re.compile(r"'\s*[=+\-@|]")
_SAMPLE = 200
_LONGEST_CELL = 1_000_000
# Read back as a row of its own, unless a quote before it was never closed.
_LAST = "\N{INFORMATION SEPARATOR TWO}slut"


def read(path: Path, encoding: str = "", separator: str = "") -> RawSheet:
    """Return the file as one sheet; an empty encoding or separator is guessed.

    Raises:
        RefusedFileError: not a text, not in the named encoding, a quote without its pair, or
            too many rows.
        OSError: the file cannot be read.
    """
    data = path.read_bytes()
    chosen = encoding or _guess_encoding(data)
    text = _decode(data, chosen)
    hint = _HINT.match(text)
    if hint:
        text = text[hint.end() :]
    mark = separator or (hint.group(1) if hint else _guess_separator(text))
    return RawSheet(path.stem, _rows(text, mark, shift=1 if hint else 0), chosen, mark)


def _guess_encoding(data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return encoding
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _decode(data: bytes, encoding: str) -> str:
    try:
        # Five bytes mean nothing in cp1252; as a guess it must still read every file.
        text = data.decode(encoding, "replace" if encoding == "cp1252" else "strict")
    except (UnicodeDecodeError, LookupError) as error:
        raise RefusedFileError(
            "Filen är inte skriven med den teckenkodningen. Välj en annan teckenkodning."
        ) from error
    if "\0" in text:
        raise RefusedFileError("Filen är ingen text. Spara tabellen som .csv eller .xlsx.")
    return text


def _guess_separator(text: str) -> str:
    return max(SEPARATORS, key=lambda mark: _evenness(text, mark))


def _evenness(text: str, mark: str) -> float:
    """Return how well a separator cuts the text into rows of equally many cells."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        counts = Counter(len(row) for row in islice(reader, _SAMPLE) if row)
    except csv.Error:
        return 0.0
    width, rows = max(counts.items(), key=lambda item: (item[1], item[0]), default=(1, 0))
    return 0.0 if width == 1 else width * rows / counts.total()


def _rows(text: str, mark: str, shift: int) -> tuple[RawRow, ...]:
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(f"{text}\n{_LAST}\n", newline=""), delimiter=mark)
    rows: list[list[RawCell]] = [[] for _ in range(shift)]
    try:
        for row in reader:
            if len(rows) > MOST_ROWS:
                raise too_many_rows()
            rows.append([_cell(cell) for cell in row])
    except csv.Error as error:
        raise _uneven_quotes(len(rows) + 1) from error
    if rows[-1] != [_LAST]:
        raise _uneven_quotes(len(rows))
    return trimmed(rows[:-1])


def _cell(text: str) -> RawCell:
    # The apostrophe that the program's own rejects file puts before such text is not part of it.
    own = text[1:] if _SHIELDED.match(text) else text
    return own.replace("\r\n", "\n").replace("\r", "\n") or None


def _uneven_quotes(row: int) -> RefusedFileError:
    return RefusedFileError(
        f"Ett citattecken på rad {row} saknar sitt par. Rätta det i filen och försök igen."
    )
