"""*Dagens lapp*: the participants' own slips of a day at an arena, as one PDF."""

from datetime import date
from pathlib import Path
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build.day_slip import DaySlips, build
from ame_desktop.documents.files import replacing
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.day_slips import build_slips
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.log import LogKind
from ame_desktop.services.context import Context
from ame_desktop.storage.queries.unit import name_and_kind
from ame_desktop.storage.queries.wall import wall_data

NOBODY = "Ingen väntas den dagen. Det finns ingen lapp att skriva ut."
NO_SLIP = "Det finns ingen lapp att skriva ut för den här personen."


def day_slips(
    ctx: Context,
    day: date,
    arena_id: UUID,
    *,
    only_for: UUID | None = None,
    task_id: UUID | None = None,
) -> bytes:
    """Return the slips of a day as a PDF; the print is written in the log.

    They tell where, when, with whom and what to bring, never an adaptation or why somebody is
    away; nobody with protected personal data is on them or named by them. Source: NAT-32, NAT-38

    Args:
        ctx: who prints.
        day: the day.
        arena_id: the arena.
        only_for: only this person's slip.
        task_id: only those of the people on one task.

    Raises:
        NotPermittedError: the person's roles do not reach the arena.
        NotFoundError: there is no such arena.
        DomainError: there is nobody to print for.
    """
    ctx.require(Area.BRIEFING, Level.READ, arena=arena_id)
    with ctx.read() as reader:
        data = wall_data(reader, day, arena_id)
        unit, _ = name_and_kind(reader) or ("", False)
    slips = build_slips(data, participant_id=only_for, task_id=task_id)
    if not slips:
        raise DomainError(NOBODY if only_for is None else NO_SLIP)
    content = pdf.render(build(DaySlips(unit, day, slips)))
    people = [slip.participant_id for slip in slips]
    ctx.note("briefing.day_slips", LogKind.PRINT, *people, count=len(people))
    return content


def save_day_slips(
    ctx: Context,
    day: date,
    arena_id: UUID,
    target: Path,
    *,
    only_for: UUID | None = None,
    task_id: UUID | None = None,
) -> Path:
    """Write the slips to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: as :func:`day_slips`.
        DomainError: as :func:`day_slips`.
        OSError: the file cannot be written.
    """
    content = day_slips(ctx, day, arena_id, only_for=only_for, task_id=task_id)
    with replacing(target) as temporary:
        temporary.write_bytes(content)
    return target
