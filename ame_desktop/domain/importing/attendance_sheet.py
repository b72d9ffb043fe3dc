"""What a sheet of attendance is about: its arena, its month, and the column of each day."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ame_desktop.domain.importing.cells import Cell, header_key, is_whole_number, text_of
from ame_desktop.domain.importing.participant_columns import PARTICIPANT_COLUMNS
from ame_desktop.domain.importing.table import Column, ColumnMapping, RawTable, guess_mapping
from ame_desktop.domain.swedish_names import month_number

_DAY_PREFIX = "day_"
_YEAR = re.compile(r"\b(20\d{2})\b")
_ISO_MONTH = re.compile(r"\b(20\d{2})-(0[1-9]|1[0-2])\b")
_DAY_HEADING = re.compile(r"(?:[a-zåäö]{2,4}\.? )?(?P<day>[12]?\d|3[01]|0[1-9])(?:[/ ].{1,4})?")
_TITLE_ROWS = 10

ATTENDANCE_COLUMNS: tuple[Column, ...] = (
    *(column for column in PARTICIPANT_COLUMNS if column.key == "number"),
    *(column for column in PARTICIPANT_COLUMNS if column.key in ("family_name", "given_name")),
    Column("name", "Namn", ("deltagare", "för och efternamn", "deltagarens namn")),
    Column("sign", "Tecken", ("kod", "närvarokod", "markering", "närvaro")),
    Column("day", "Datum", ("dag",)),
    Column("arena", "Arena", ("grupp", "arbetsgrupp")),
    Column("sheet", "Blad", ()),
)
"""What stands beside the days, or in a list with one mark a row, such as our file to mend."""


@dataclass(frozen=True)
class AttendanceSheet:
    """What a sheet is about; ``None`` and an empty string are what the person has to choose."""

    year: int | None
    month: int | None
    arena_name: str


def read_day_heading(cell: Cell) -> str | None:
    """Name the column of a day of the month: ``1``, ``ti 1``, ``1/9``, ``2026-09-01``."""
    if isinstance(cell, date):
        return day_key(cell.day)
    if is_whole_number(cell) or isinstance(cell, str):
        text = header_key(cell)
        dated = re.fullmatch(r"20\d{2} \d{2} (\d{2})", text)
        match = _DAY_HEADING.fullmatch(text)
        day = int(dated[1]) if dated else int(match["day"]) if match else 0
        return day_key(day) if 1 <= day <= 31 else None
    return None


def day_key(day: int) -> str:
    """Return the name of the value in the column of a day."""
    return f"{_DAY_PREFIX}{day:02d}"


def mapped_days(mapping: ColumnMapping) -> tuple[int, ...]:
    """Return the days of the month that a column is mapped to, in order."""
    return tuple(
        sorted(
            int(key.removeprefix(_DAY_PREFIX))
            for key in mapping.columns
            if key.startswith(_DAY_PREFIX)
        )
    )


def guess_attendance(table: RawTable) -> ColumnMapping:
    """Guess what the columns of a sheet of attendance hold, the days among them.

    Raises:
        DomainError: if no row looks like headings.
    """
    return guess_mapping(table, ATTENDANCE_COLUMNS, read_day_heading)


def read_sheet(table: RawTable, mapping: ColumnMapping, arenas: Sequence[str]) -> AttendanceSheet:
    """Read arena and month from the title above the headings, the sheet's or the file's name.

    What the title says comes first; a date among the headings comes before them all.
    """
    titles = [
        text_of(cell) for row in table.rows[: mapping.header_row][:_TITLE_ROWS] for cell in row
    ]
    sources = [text for text in (*titles, table.name, table.file_name) if text]
    heading = next(
        (cell for cell in table.rows[mapping.header_row] if isinstance(cell, date)), None
    )
    if heading is not None:
        year, month = heading.year, heading.month
        return AttendanceSheet(year, month, _arena(sources, arenas))
    return AttendanceSheet(_first_year(sources), _first_month(sources), _arena(sources, arenas))


def _first_year(sources: Sequence[str]) -> int | None:
    years = (_YEAR.search(text.replace("_", " ")) for text in sources)
    return next((int(match[1]) for match in years if match), None)


def _first_month(sources: Sequence[str]) -> int | None:
    for text in sources:
        iso = _ISO_MONTH.search(text)
        if iso:
            return int(iso[2])
        for word in header_key(text).split():
            month = month_number(word)
            if month is not None:
                return month
    return None


def _arena(sources: Sequence[str], arenas: Sequence[str]) -> str:
    for text in sources:
        words = f" {header_key(text)} "
        for arena in sorted(arenas, key=len, reverse=True):
            name = header_key(arena)
            if re.search(rf" {re.escape(name)}(?:en|n|s)? ", words):
                return arena
    return ""
