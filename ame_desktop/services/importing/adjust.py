"""What a person changes before a file is judged again: columns, headings, months, arenas."""

import json
from dataclasses import replace

from ame_desktop.domain.importing.attendance_sheet import AttendanceSheet
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.importing.table import ColumnMapping, mapping_from_json
from ame_desktop.services.importing.plan import COLUMNS, PlannedTable, header_reader

Tables = tuple[PlannedTable, ...]


def match_column(tables: Tables, index: int, key: str, column: int | None) -> Tables:
    """Let a value stand in another column of a table, or in none; columns count from 0."""
    return _changed(tables, index, tables[index].mapping.with_column(key, column))


def move_headings(kind: ImportKind, tables: Tables, index: int, row: int) -> Tables:
    """Take another row of a table, counted from 1, for headings, and guess its columns anew."""
    table = tables[index].table
    wanted = json.dumps({"rubrikrad": row})
    mapping = mapping_from_json(wanted, table, COLUMNS[kind], header_reader(kind))
    return _changed(tables, index, mapping)


def choose_sheet(tables: Tables, index: int, sheet: AttendanceSheet) -> Tables:
    """Say which month and arena a sheet of attendance is about."""
    chosen = replace(tables[index], sheet=sheet)
    return (*tables[:index], chosen, *tables[index + 1 :])


def _changed(tables: Tables, index: int, mapping: ColumnMapping) -> Tables:
    changed = replace(tables[index], mapping=mapping)
    return (*tables[:index], changed, *tables[index + 1 :])
