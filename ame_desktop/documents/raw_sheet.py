"""A table as it stands in a file: cells with their own values, before anybody has understood it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

RawCell = str | int | float | date | datetime | bool | None
RawRow = tuple[RawCell, ...]


@dataclass(frozen=True, slots=True)
class RawSheet:
    """One sheet: row ``n`` of the file is ``rows[n - 1]``, empty ones included.

    ``encoding`` and ``separator`` are how a text file was read, and empty for a workbook.
    """

    name: str
    rows: tuple[RawRow, ...]
    encoding: str = ""
    separator: str = ""


def trimmed(rows: Iterable[Iterable[RawCell]]) -> tuple[RawRow, ...]:
    """Return the rows without empty cells at their ends and empty rows at the end."""
    kept = [_trimmed_row(tuple(row)) for row in rows]
    while kept and not kept[-1]:
        kept.pop()
    return tuple(kept)


def _trimmed_row(row: RawRow) -> RawRow:
    end = len(row)
    while end and row[end - 1] in (None, ""):
        end -= 1
    return row[:end]
