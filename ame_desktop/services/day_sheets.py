"""The day sheet: the day at an arena on one paper, without adaptations unless asked for."""

from datetime import date
from pathlib import Path
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build.day_sheet import (
    DaySheet,
    DaySheetPerson,
    DaySheetTask,
    build,
)
from ame_desktop.documents.files import replacing
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.board import Board, Card, TaskColumn
from ame_desktop.domain.board_making import build_board
from ame_desktop.domain.log import LogKind
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.settings import secrecy_text
from ame_desktop.storage.queries import briefing as query
from ame_desktop.storage.queries.unit import name_and_kind
from ame_desktop.storage.queries.visibility import unprotected

_WITHOUT = "utan anpassningar"
_WITH = "med anpassningar"


def day_sheet(ctx: Context, day: date, arena_id: UUID, *, with_adaptations: bool = False) -> bytes:
    """Return the day sheet as a PDF; the print is written in the log.

    Nobody with protected personal data is on it, and never the activity form or why somebody is
    away. Adaptations are there only on purpose. Source: RAG-34, NAT-38

    Raises:
        NotPermittedError: the person's roles do not reach the arena or its adaptations.
        NotFoundError: there is no such arena.
    """
    ctx.require(Area.BRIEFING, Level.READ, arena=arena_id)
    if with_adaptations:
        ctx.require(Area.ADAPTATIONS, Level.READ, arena=arena_id)
    with ctx.read() as reader:
        data = query.day_data(reader, unprotected(), day, arena_id)
        unit, _ = name_and_kind(reader) or ("", False)
    board = build_board(data, may_write=False, may_see_adaptations=with_adaptations)
    sheet = _sheet(board, unit, secrecy_text(ctx, day), with_adaptations=with_adaptations)
    content = pdf.render(build(sheet))
    people = {card.participant_id for column in board.columns for card in column.cards}
    ctx.note(
        "briefing.day_sheet",
        LogKind.PRINT,
        *(people if with_adaptations else ()),
        reason=_WITH if with_adaptations else _WITHOUT,
        count=board.people,
    )
    return content


def save_day_sheet(
    ctx: Context, day: date, arena_id: UUID, target: Path, *, with_adaptations: bool = False
) -> Path:
    """Write the day sheet to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: as :func:`day_sheet`.
        OSError: the file cannot be written.
    """
    content = day_sheet(ctx, day, arena_id, with_adaptations=with_adaptations)
    with replacing(target) as temporary:
        temporary.write_bytes(content)
    return target


def _sheet(board: Board, unit: str, secrecy: str, *, with_adaptations: bool) -> DaySheet:
    frozen = board.frozen
    return DaySheet(
        unit,
        board.arena,
        board.day,
        secrecy,
        version=frozen.number if frozen is not None else 0,
        frozen_at=frozen.frozen_at.astimezone(STOCKHOLM) if frozen is not None else None,
        changed=frozen is not None and bool(frozen.changes),
        tasks=tuple(_task(column) for column in board.columns),
        away=tuple(_named(card) for card in board.away),
        unassigned=tuple(_named(card) for card in board.unassigned),
        with_adaptations=with_adaptations,
    )


def _task(column: TaskColumn) -> DaySheetTask:
    return DaySheetTask(
        column.row.name,
        column.row.place,
        column.time_text,
        ", ".join(vehicle.name for vehicle in column.vehicles),
        column.row.supervisor,
        column.row.places,
        tuple(_person(card) for card in column.cards),
    )


def _person(card: Card) -> DaySheetPerson:
    part = "" if card.part is DayPart.WHOLE else card.part.label
    return DaySheetPerson(card.short_name, part, card.hours_text, card.adaptations)


def _named(card: Card) -> str:
    if card.part is DayPart.WHOLE:
        return card.short_name
    return f"{card.short_name} ({card.part.label.lower()})"
