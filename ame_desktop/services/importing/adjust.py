"""What a person changes before a file is judged again: columns, headings, months, arenas."""

from dataclasses import replace

from ame_desktop.domain.importing.attendance_sheet import AttendanceSheet
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.importing.table import ColumnMapping
from ame_desktop.services.importing.plan import PlannedTable, heading_row

Tables = tuple[PlannedTable, ...]


def match_column(tables: Tables, index: int, key: str, column: int | None) -> Tables:
    """Let a value stand in another column of a table, or in none; columns count from 0."""
    return _changed(tables, index, tables[index].mapping.with_column(key, column))


def move_headings(kind: ImportKind, tables: Tables, index: int, row: int) -> Tables:
    """Take another row of a table, counted from 1, for headings, and guess its columns anew."""
    return _changed(tables, index, heading_row(kind, tables[index].table, row))


def choose_sheet(tables: Tables, index: int, sheet: AttendanceSheet) -> Tables:
    """Say which month and arena a sheet of attendance is about."""
    chosen = replace(tables[index], sheet=sheet)
    return (*tables[:index], chosen, *tables[index + 1 :])


def _changed(tables: Tables, index: int, mapping: ColumnMapping) -> Tables:
    changed = replace(tables[index], mapping=mapping)
    return (*tables[:index], changed, *tables[index + 1 :])
