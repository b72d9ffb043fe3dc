"""Attendance as an Excel file: a day, a week or a month, without names unless asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from ame_desktop.documents import xlsx
from ame_desktop.documents.build.list_export import ListExport, build
from ame_desktop.documents.document import Column, Kind, Table, Value
from ame_desktop.documents.file_names import span_file_name
from ame_desktop.documents.files import replacing
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.attendance import DayCell, SpanRow
from ame_desktop.domain.calendar import days_between
from ame_desktop.domain.errors import NeedsReasonError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.plain_text import plain_text
from ame_desktop.domain.reports import ReportGroup, Share, report_reaches, shares
from ame_desktop.services.attendance_reach import arenas_in_reach
from ame_desktop.services.attendance_spans import span_rows
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.exports.free_target import write_free
from ame_desktop.services.settings import secrecy_text
from ame_desktop.storage.queries import attendance as query
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.queries.unit import name_and_kind

_HOUR = 60
_NOT_EXPECTED = ""
_UNMARKED = "?"


@dataclass(frozen=True)
class ExportWish:
    """What is to be taken out: the days, both included, an arena or all, and names or not."""

    first: date
    last: date
    arena_id: UUID | None = None
    with_names: bool = False
    purpose: str = ""


def attendance_export(ctx: Context, wish: ExportWish) -> bytes:
    """Return attendance as a workbook: a grid, and a row for each day. The export is logged.

    Nobody with protected personal data is in it. Source: RAG-34, NAT-38

    Raises:
        NotPermittedError: the roles do not reach reports of the arena, or not with names.
        NeedsReasonError: names are asked for without a purpose (field ``purpose``).
    """
    parts = _shares(ctx, wish)
    purpose = plain_text(wish.purpose, "Ändamålet", field="purpose")
    if wish.with_names and not purpose:
        raise NeedsReasonError("Skriv vad listan ska användas till.", field="purpose")
    with ctx.read() as reader:
        found = [presence(reader, _scope(ctx, wish, part)) for part in parts]
        names = query.arena_names(reader)
        unit = name_and_kind(reader)
    days, today = tuple(days_between(wish.first, wish.last)), ctx.clock.today()
    rows = tuple(row for known in found for row in span_rows(known, days, today))
    content = xlsx.render(
        build(
            ListExport(
                title=_title(wish, names),
                unit_name=unit[0] if unit else "",
                secrecy=secrecy_text(ctx),
                purpose=purpose,
                columns=_grid_columns(wish),
                rows=tuple(_grid_row(number, row, wish) for number, row in _numbered(rows)),
                with_names=wish.with_names,
                made_by=ctx.actor.name,
                made_at=ctx.clock.now().astimezone(STOCKHOLM).replace(tzinfo=None),
                groups=(_day_table(rows, wish, names),),
            )
        )
    )
    people = {row.participant_id for row in rows} if wish.with_names else ()
    ctx.note("attendance.export", LogKind.EXPORT, *people, reason=purpose, count=len(rows))
    return content


def save_attendance_export(ctx: Context, wish: ExportWish, target: Path) -> Path:
    """Write attendance to an Excel file and return where.

    What is there is replaced; a file held by another program is left alone, and *_2* is written.

    Raises:
        NotPermittedError: as :func:`attendance_export`.
        NeedsReasonError: as :func:`attendance_export`.
        DomainError: the file cannot be written there.
    """
    content = attendance_export(ctx, wish)

    def write(path: Path) -> bool:
        with replacing(path) as temporary:
            temporary.write_bytes(content)
        return True

    return write_free(target, write) or target


def may_name(ctx: Context) -> bool:
    """Whether the person may have names in a workbook of attendance."""
    return bool(report_reaches(ctx.actor.roles, ReportGroup.ATTENDANCE, names=True))


def export_name(wish: ExportWish) -> str:
    """Return the proposed file name, without anybody's name."""
    return span_file_name("narvaro", wish.first, wish.last, "", "xlsx")


def _shares(ctx: Context, wish: ExportWish) -> tuple[Share, ...]:
    ctx.require_some(Area.REPORTS, Level.READ)
    covered = report_reaches(ctx.actor.roles, ReportGroup.ATTENDANCE, names=wish.with_names)
    asked = arenas_in_reach(ctx, Level.READ, wish.arena_id) if covered else None
    with ctx.read() as reader:
        every = frozenset(query.arena_names(reader))
    found = shares(covered, asked, frozenset[UUID](ctx.actor.arenas), every)
    if not found:
        ctx.deny("attendance.export")
    return found


def _scope(ctx: Context, wish: ExportWish, part: Share) -> Scope:
    people = query.exportable(ctx.actor if part.own_cases else None)
    return Scope(wish.first, wish.last, people, part.arenas)


def _title(wish: ExportWish, names: dict[UUID, str]) -> str:
    where = names.get(wish.arena_id, "") if wish.arena_id else "alla arenor"
    days = wish.first.isoformat()
    if wish.last != wish.first:
        days += f" – {wish.last.isoformat()}"
    return f"Närvaro {where} {days}"


def _numbered(rows: tuple[SpanRow, ...]) -> Iterator[tuple[int, SpanRow]]:
    people: dict[UUID, int] = {}
    for row in rows:
        yield people.setdefault(row.participant_id, len(people) + 1), row


def _who(number: int, row: SpanRow, wish: ExportWish) -> Value:
    return row.name.listed if wish.with_names else f"Person {number}"


def _grid_columns(wish: ExportWish) -> tuple[Column, ...]:
    days = (Column(day.isoformat(), width=0.8) for day in days_between(wish.first, wish.last))
    return (
        Column("Deltagare", width=3),
        *days,
        Column("Plan, timmar", Kind.NUMBER),
        Column("Närvaro, timmar", Kind.NUMBER),
        Column("Dagar utan markering", Kind.INTEGER),
    )


def _grid_row(number: int, row: SpanRow, wish: ExportWish) -> tuple[Value, ...]:
    return (
        _who(number, row, wish),
        *(_sign(cell) for cell in row.cells),
        row.agreed_minutes / _HOUR,
        row.attended_minutes / _HOUR,
        row.missing,
    )


def _sign(cell: DayCell) -> str:
    if cell.state is not None:
        return cell.state.value
    if cell.announced is not None and cell.expected:
        return f"({cell.announced.value})"
    return _UNMARKED if cell.awaited else _NOT_EXPECTED


def _day_table(rows: tuple[SpanRow, ...], wish: ExportWish, names: dict[UUID, str]) -> Table:
    columns = (
        Column("Datum", Kind.DATE),
        Column("Deltagare", width=3),
        Column("Plats", width=2),
        Column("Läge", width=2),
        Column("Plan, timmar", Kind.NUMBER),
        Column("Närvaro, timmar", Kind.NUMBER),
    )
    lines = tuple(
        (
            cell.day,
            _who(number, row, wish),
            row.place_name or names.get(row.arena_id, ""),
            _words(cell),
            cell.agreed_minutes / _HOUR,
            cell.attended_minutes / _HOUR,
        )
        for place in range((wish.last - wish.first).days + 1)
        for number, row in _numbered(rows)
        for cell in row.cells[place : place + 1]
        if cell.awaited or cell.state is not None or (cell.expected and cell.announced)
    )
    return Table(columns, lines, name="Dagar")


def _words(cell: DayCell) -> str:
    if cell.state is not None:
        return cell.state.label
    return f"Anmäld: {cell.announced.in_sentence}" if cell.announced else "Ej markerad"
