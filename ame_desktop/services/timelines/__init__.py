"""One timeline per person: what has happened and is to happen, from every room that is reached.

A room adds a source in ``sources``; rights, order, the screen and the paper are the same for all.
Source: OSB-01, AFR-12
"""

from datetime import datetime
from pathlib import Path
from uuid import UUID

from ame_desktop.documents import pdf, xlsx
from ame_desktop.documents.build.list_export import ListExport, build
from ame_desktop.documents.document import Column, Kind
from ame_desktop.documents.file_names import file_name, overwrite_file
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.stages import StageNow
from ame_desktop.domain.timelines import EventKind, Timeline, latest_first
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import (
    reaches,
    reason_needed,
    require_participant,
)
from ame_desktop.services.settings import secrecy_text
from ame_desktop.services.timelines.sources import SOURCES
from ame_desktop.storage.queries import stages as query
from ame_desktop.storage.queries.af_documents import about
from ame_desktop.storage.queries.standing import Standing
from ame_desktop.storage.queries.unit import name_and_kind

_COLUMNS = (
    Column("Dag", Kind.DATE, width=1.1),
    Column("Vad", width=3),
    Column("Gäller", width=1.6),
    Column("Vem", width=1.4),
)


def timeline(ctx: Context, participant_id: UUID) -> Timeline:
    """Return what the person's rooms tell, the latest first; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not follow the person.
    """
    standing = _follow(ctx, participant_id)
    found = _read(ctx, participant_id, standing)
    ctx.note("timeline.read", LogKind.READ, participant_id, count=len(found.events))
    return found


def stage_now(ctx: Context, participant_id: UUID) -> StageNow | None:
    """Return where on the way to work the latest case stands. Source: OSB-01.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not follow the person.
    """
    _follow(ctx, participant_id)
    with ctx.read() as reader:
        return query.stage_now(reader, participant_id, ctx.clock.today())


def save_timeline(
    ctx: Context, participant_id: UUID, target: Path, kind: EventKind | None = None
) -> Path:
    """Write the timeline, or one kind of events of it, as a workbook or a PDF by the file's end.

    The file is written whole or not at all, and written in the log. Source: RAG-34

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not follow the person.
        DomainError: the file cannot be written.
    """
    standing = _follow(ctx, participant_id)
    shown = _read(ctx, participant_id, standing).of(kind)
    with ctx.read() as reader:
        name = about(reader, participant_id).name.full
        unit, _ = name_and_kind(reader) or ("", False)
    rows = tuple((event.day, event.what, event.kind.value, event.who) for event in shown)
    made: datetime = ctx.clock.now().astimezone(STOCKHOLM)
    title = f"Tidslinje för {name}"
    paper = build(
        ListExport(title, unit, secrecy_text(ctx), "", _COLUMNS, rows, True, ctx.actor.name, made)
    )
    printed = target.suffix.lower() == ".pdf"
    content = pdf.render(paper) if printed else xlsx.render(paper)
    how = LogKind.PRINT if printed else LogKind.EXPORT
    ctx.note("timeline.save", how, participant_id, count=len(rows))
    overwrite_file(target, content)
    return target


def timeline_name(ctx: Context, ending: str = "pdf") -> str:
    """Return the proposed file name, without anybody's name."""
    return file_name("tidslinje", ctx.clock.today(), "", ending)


def _follow(ctx: Context, participant_id: UUID) -> Standing:
    return require_participant(ctx, participant_id, Area.FOLLOW_UPS, Level.READ)


def _read(ctx: Context, participant_id: UUID, standing: Standing) -> Timeline:
    with_reason = reason_needed(ctx, standing)
    with ctx.read() as reader:
        found = [
            event
            for source in SOURCES
            if reaches(ctx, standing, source.area, Level.READ)
            and not (with_reason and source.area is Area.CASE)
            for event in source.events(reader, participant_id)
        ]
    return Timeline(latest_first(found), ctx.clock.today())
