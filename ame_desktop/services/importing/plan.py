"""A file on its way in: its tables, what the columns hold, and what will happen with each row."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.importing.agreements import AGREEMENT_COLUMNS, interpret_agreements
from ame_desktop.domain.importing.attendance import AttendanceFacts, interpret_attendance
from ame_desktop.domain.importing.attendance_entries import AttendanceSource
from ame_desktop.domain.importing.attendance_sheet import (
    ATTENDANCE_COLUMNS,
    AttendanceSheet,
    read_day_heading,
    read_sheet,
)
from ame_desktop.domain.importing.name_questions import NameAnswer
from ame_desktop.domain.importing.order_columns import ORDER_COLUMNS
from ame_desktop.domain.importing.orders import interpret_orders
from ame_desktop.domain.importing.participant_columns import PARTICIPANT_COLUMNS
from ame_desktop.domain.importing.participants import interpret_participants
from ame_desktop.domain.importing.preview import ImportKind, Preview
from ame_desktop.domain.importing.table import (
    Column,
    ColumnMapping,
    HeaderReader,
    RawTable,
    guess_mapping,
    mapping_from_json,
    missing_columns,
    recall_mapping,
)
from ame_desktop.services.context import Context
from ame_desktop.services.importing.facts import agreement_facts, order_facts, participant_facts
from ame_desktop.storage.queries import importing as queries
from ame_desktop.storage.queries.attendance import locked_months

Answers = tuple[NameAnswer, ...]
COLUMNS: dict[ImportKind, Sequence[Column]] = {
    ImportKind.PARTICIPANTS: PARTICIPANT_COLUMNS,
    ImportKind.ATTENDANCE: ATTENDANCE_COLUMNS,
    ImportKind.ORDERS: ORDER_COLUMNS,
    ImportKind.AGREEMENTS: AGREEMENT_COLUMNS,
}
"""The lists that can be read in now, and the values that each looks for."""

_AREAS = {
    ImportKind.PARTICIPANTS: Area.IDENTITY,
    ImportKind.ATTENDANCE: Area.ATTENDANCE,
    ImportKind.ORDERS: Area.ORDERS,
    ImportKind.AGREEMENTS: Area.AGREEMENTS,
}


@dataclass(frozen=True)
class PlannedTable:
    """One sheet of the file: what its columns hold, and for attendance its month and arena."""

    table: RawTable
    mapping: ColumnMapping
    sheet: AttendanceSheet | None = None


@dataclass(frozen=True)
class ImportPlan:
    """A file that was read and judged; nothing has been taken in.

    ``answers`` are what a person said of names before it was judged.
    """

    kind: ImportKind
    tables: tuple[PlannedTable, ...]
    preview: Preview[Any]
    answers: Answers = ()


def header_reader(kind: ImportKind) -> HeaderReader | None:
    """Return what reads headings that no list of aliases can hold: the days of a month."""
    return read_day_heading if kind is ImportKind.ATTENDANCE else None


def heading_row(kind: ImportKind, table: RawTable, row: int) -> ColumnMapping:
    """Take a row of a table, counted from 1, for headings, and guess its columns from it."""
    return mapping_from_json(
        json.dumps({"rubrikrad": row}), table, COLUMNS[kind], header_reader(kind)
    )


def may_import(ctx: Context) -> tuple[ImportKind, ...]:
    """Return the lists that the person may read in, in the order that they build on each other."""
    return tuple(kind for kind, area in _AREAS.items() if ctx.reach(area, Level.WRITE) is Reach.ALL)


def require_import(ctx: Context, kind: ImportKind) -> None:
    """Refuse those who may not write this kind of list for the whole unit.

    Raises:
        NotPermittedError: the roles do not reach it.
    """
    if ctx.reach(_AREAS[kind], Level.WRITE) is not Reach.ALL:
        ctx.deny(f"import.{kind}")


def plan_import(
    ctx: Context, kind: ImportKind, path: Path, mapping_text: str | None = None
) -> ImportPlan:
    """Read a file and judge every row of it.

    Args:
        ctx: who reads it in.
        kind: which list it is.
        path: the file.
        mapping_text: a mapping as JSON; without it the one remembered for these headings is used,
            and otherwise the columns are guessed.

    Raises:
        DomainError: the file cannot be read, or no row looks like headings.
        NotPermittedError: the roles do not reach it.
    """
    return judge(ctx, kind, read_tables(ctx, kind, path, mapping_text))


def read_tables(
    ctx: Context,
    kind: ImportKind,
    path: Path,
    mapping_text: str | None = None,
    *,
    by_hand: bool = False,
) -> tuple[PlannedTable, ...]:
    """Read a file and match its columns, without judging its rows.

    Args:
        ctx: who reads it in.
        kind: which list it is.
        path: the file.
        mapping_text: a mapping as JSON, as in :func:`plan_import`.
        by_hand: a person is there to match the columns, so a table without a row that looks like
            headings is no error: its first row stands as headings.

    Raises:
        DomainError: the file cannot be read, or no row looks like headings.
        NotPermittedError: the roles do not reach it.
    """
    from ame_desktop.documents.tables import read_table_file

    require_import(ctx, kind)
    tables = tuple(RawTable(sheet.rows, sheet.name, path.name) for sheet in read_table_file(path))
    try:
        return _planned_tables(ctx, kind, tables, mapping_text)
    except DomainError:
        unmatched = next((table for table in tables if any(table.rows)), None)
        if not by_hand or unmatched is None:
            raise
    mapping = heading_row(kind, unmatched, _first_filled(unmatched))
    return (PlannedTable(unmatched, mapping, _sheet(ctx, kind, unmatched, mapping)),)


def judge(
    ctx: Context,
    kind: ImportKind,
    tables: tuple[PlannedTable, ...],
    answers: Answers = (),
) -> ImportPlan:
    """Judge the rows again, after a mapping, a month, an arena or an answer was changed.

    Raises:
        DomainError: a mandatory column, a month or an arena is missing.
    """
    for planned in tables:
        missing = missing_columns(planned.mapping, COLUMNS[kind])
        if missing:
            titles = ", ".join(column.title for column in missing)
            raise DomainError(f"Välj vilken kolumn som innehåller: {titles}.", field="columns")
    return ImportPlan(kind, tables, _JUDGES[kind](ctx, tables, answers), answers)


def with_mapping(plan: ImportPlan, index: int, mapping: ColumnMapping) -> tuple[PlannedTable, ...]:
    """Return the plan's tables with one table's columns matched anew."""
    changed = replace(plan.tables[index], mapping=mapping)
    return (*plan.tables[:index], changed, *plan.tables[index + 1 :])


def signature_key(mapping: ColumnMapping) -> str:
    """Return a short name for a row of headings."""
    return sha256(mapping.signature.encode()).hexdigest()[:64]


def _first_filled(table: RawTable) -> int:
    return next(index for index, cells in enumerate(table.rows, start=1) if cells)


def _planned_tables(
    ctx: Context, kind: ImportKind, tables: tuple[RawTable, ...], mapping_text: str | None
) -> tuple[PlannedTable, ...]:
    reader = header_reader(kind)
    found: list[PlannedTable] = []
    first_error: DomainError | None = None
    for table in tables:
        try:
            mapping = _mapping(ctx, kind, table, mapping_text, reader)
        except DomainError as error:
            first_error = first_error or error
            continue
        found.append(PlannedTable(table, mapping, _sheet(ctx, kind, table, mapping)))
    if not found:
        raise first_error or DomainError("Filen är tom. Välj en annan fil.")
    return tuple(found) if kind is ImportKind.ATTENDANCE else tuple(found[:1])


def _mapping(
    ctx: Context,
    kind: ImportKind,
    table: RawTable,
    mapping_text: str | None,
    reader: HeaderReader | None,
) -> ColumnMapping:
    columns = COLUMNS[kind]
    if mapping_text is not None:
        return mapping_from_json(mapping_text, table, columns, reader)
    guessed = guess_mapping(table, columns, reader)
    with ctx.read() as connection:
        remembered = queries.remembered_mapping(connection, kind, signature_key(guessed))
    return recall_mapping(remembered, guessed) if remembered else guessed


def _sheet(
    ctx: Context, kind: ImportKind, table: RawTable, mapping: ColumnMapping
) -> AttendanceSheet | None:
    if kind is not ImportKind.ATTENDANCE:
        return None
    with ctx.read() as reader:
        names = tuple(queries.arenas_by_name(reader))
    return read_sheet(table, mapping, names)


def _judge_attendance(ctx: Context, tables: tuple[PlannedTable, ...]) -> Preview[Any]:
    sources = [
        AttendanceSource(planned.table, planned.mapping, planned.sheet)
        for planned in tables
        if planned.sheet is not None
    ]
    with ctx.read() as reader:
        arenas = queries.arenas_by_name(reader)
        people = queries.people_with_periods(reader)
        facts = AttendanceFacts(ctx.clock.today(), people, tuple(arenas))
        # The first judging tells which days the file is about; the second knows their marks.
        days = [draft.day for draft in interpret_attendance(sources, facts).drafts]
        if not days:
            return interpret_attendance(sources, facts)
        first, last = min(days), max(days)
        marks = queries.marks_between(reader, arenas, first, last)
        closed = locked_months(reader, first, last)
    names = {arena_id: name for name, arena_id in arenas.items()}
    locked = frozenset((names[arena], month) for arena, month in closed if arena in names)
    return interpret_attendance(sources, replace(facts, marks=marks, locked=locked))


_JUDGES: dict[ImportKind, Callable[[Context, tuple[PlannedTable, ...], Answers], Preview[Any]]] = {
    ImportKind.PARTICIPANTS: lambda ctx, tables, _: interpret_participants(
        tables[0].table, tables[0].mapping, participant_facts(ctx)
    ),
    ImportKind.ATTENDANCE: lambda ctx, tables, _: _judge_attendance(ctx, tables),
    ImportKind.ORDERS: lambda ctx, tables, _: interpret_orders(
        tables[0].table, tables[0].mapping, order_facts(ctx)
    ),
    ImportKind.AGREEMENTS: lambda ctx, tables, answers: interpret_agreements(
        tables[0].table, tables[0].mapping, agreement_facts(ctx, answers)
    ),
}
