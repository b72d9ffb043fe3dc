"""The marked cells of a sheet of attendance: a grid of days, or a list with one mark a row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.importing.attendance_sheet import (
    AttendanceSheet,
    day_key,
    mapped_days,
)
from ame_desktop.domain.importing.cells import dated, text_of
from ame_desktop.domain.importing.participant_placement import match_arena
from ame_desktop.domain.importing.table import ColumnMapping, RawTable, Row, data_rows
from ame_desktop.domain.swedish_dates import last_day_of_month, parse_date
from ame_desktop.domain.swedish_names import MONTHS


@dataclass(frozen=True)
class AttendanceSource:
    """One sheet of a file, with what its columns hold and what it is about."""

    table: RawTable
    mapping: ColumnMapping
    sheet: AttendanceSheet


@dataclass(frozen=True)
class Entry:
    """One mark as it stands in a file. ``problem`` says why it has no day or no arena."""

    row: Row
    sheet_name: str
    arena_name: str
    day: date | None
    day_text: str
    sign: str
    problem: str = ""

    @property
    def name(self) -> str:
        """The person's name as it is written."""
        return self.row.text("name") or " ".join(
            filter(None, (self.row.text("given_name"), self.row.text("family_name")))
        )

    @property
    def place(self) -> str:
        """Where the mark stands, for a sentence."""
        where = f" i bladet {self.sheet_name}" if self.sheet_name else ""
        return f"rad {self.row.line}{where}"


def entries(source: AttendanceSource, today: date, arena_names: Sequence[str]) -> Iterator[Entry]:
    """Yield every mark of a sheet.

    Raises:
        DomainError: if a grid's arena or month is not known.
    """
    if "sign" in source.mapping.columns and not mapped_days(source.mapping):
        return _listed(source, today, tuple(arena_names))
    return _in_grid(source)


def _in_grid(source: AttendanceSource) -> Iterator[Entry]:
    year, month, arena = _of_month(source)
    last = last_day_of_month(year, month).day
    for row in data_rows(source.table, source.mapping):
        for number in mapped_days(source.mapping):
            sign = row.text(day_key(number))
            if not sign:
                continue
            day = date(year, month, number) if number <= last else None
            text = f"{year}-{month:02d}-{number:02d}"
            problem = "" if day else f"{number} {MONTHS[month - 1]} {year} finns inte."
            yield Entry(row, source.table.name, arena, day, text, sign, problem)


def _of_month(source: AttendanceSource) -> tuple[int, int, str]:
    sheet, name = source.sheet, source.table.name or source.table.file_name
    if sheet.year is None or sheet.month is None:
        raise DomainError(
            f"Det framgår inte vilken månad bladet {name} gäller. Välj månad.", field="month"
        )
    if not sheet.arena_name:
        raise DomainError(
            f"Det framgår inte vilken arena bladet {name} gäller. Välj arena.", field="arena"
        )
    return sheet.year, sheet.month, sheet.arena_name


def _listed(source: AttendanceSource, today: date, arena_names: tuple[str, ...]) -> Iterator[Entry]:
    for row in data_rows(source.table, source.mapping):
        sign = row.text("sign")
        if not sign:
            continue
        written = row.text("arena")
        arena = match_arena(written, arena_names) if written else source.sheet.arena_name
        problem = "" if arena else f"Arenan ”{written[:40]}” finns inte."
        day = None
        try:
            day = parse_date(dated(row.cell("day")), today, field="day")
        except DomainError as error:
            problem = error.message
        day_text = text_of(row.cell("day"))
        sheet_name = row.text("sheet") or source.table.name
        yield Entry(row, sheet_name, arena or "", day, day_text, sign, problem)
