"""Reading of tables from files: the guards first, then the cells, never a calculation."""

from pathlib import Path

from ame_desktop.documents import table_csv, table_xlsx
from ame_desktop.documents.raw_sheet import RawCell, RawRow, RawSheet
from ame_desktop.documents.table_csv import ENCODINGS, SEPARATORS
from ame_desktop.documents.table_guards import (
    TEXT_SUFFIXES,
    RefusedFileError,
    check_kind,
    check_workbook,
)

__all__ = [
    "ENCODINGS",
    "SEPARATORS",
    "RawCell",
    "RawRow",
    "RawSheet",
    "RefusedFileError",
    "read_table_file",
]


def read_table_file(path: Path, encoding: str = "", separator: str = "") -> tuple[RawSheet, ...]:
    """Return the visible sheets of a workbook, or the one table of a text file.

    Args:
        path: an .xlsx, .csv, .txt or .tsv file.
        encoding: for text files, one of ``ENCODINGS``; guessed when empty.
        separator: for text files, one of ``SEPARATORS``; guessed when empty.

    Raises:
        RefusedFileError: a ``DomainError`` with the sentence that says why and what to do.
    """
    try:
        check_kind(path)
        if path.suffix.lower() in TEXT_SUFFIXES:
            return (table_csv.read(path, encoding, separator),)
        check_workbook(path)
        return table_xlsx.read(path)
    except FileNotFoundError as error:
        raise RefusedFileError(f"Filen {path.name} finns inte. Peka ut rätt fil.") from error
    except OSError as error:
        raise RefusedFileError(
            f"Filen {path.name} går inte att läsa. Stäng den om den är öppen i ett annat program."
        ) from error
