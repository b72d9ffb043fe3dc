"""The utvecklingsplan on paper, from one follow-up. Source: OSB-72."""

from pathlib import Path
from uuid import UUID

from ame_desktop.documents import pdf
from ame_desktop.documents.build.development_plan import DevelopmentPlan, build
from ame_desktop.documents.file_names import file_name, overwrite_file
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.follow_up_rules import addressed
from ame_desktop.domain.log import LogKind
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import (
    GONE,
    check_reason,
    person_behind,
    require_participant,
)
from ame_desktop.services.settings import secrecy_text
from ame_desktop.storage.models.follow_ups import FollowUp
from ame_desktop.storage.queries import follow_ups as query
from ame_desktop.storage.queries import participant_files as files
from ame_desktop.storage.queries.unit import name_and_kind


def development_plan(ctx: Context, follow_up_id: UUID, reason: str = "") -> bytes:
    """Return the utvecklingsplan of a follow-up as a PDF; the print is written in the log.

    Raises:
        NotFoundError: there is no such follow-up, or not for this actor.
        NotPermittedError: the roles do not reach the person's follow-ups.
        NeedsReasonError: the chief has given no reason yet.
    """
    participant_id = person_behind(ctx, FollowUp, follow_up_id)
    standing = require_participant(ctx, participant_id, Area.FOLLOW_UPS, Level.READ)
    check_reason(ctx, standing, reason)
    with ctx.read() as reader:
        rows = query.follow_ups(reader, participant_id)
        case = query.cases(reader).get(participant_id)
        person = files.person(reader, participant_id).name.full
        unit, _ = name_and_kind(reader) or ("", False)
    row = next((row for row in rows if row.follow_up_id == follow_up_id), None)
    if row is None:
        raise NotFoundError(GONE)
    plan = DevelopmentPlan(unit, person, addressed(case).text, row, secrecy_text(ctx, row.day))
    content = pdf.render(build(plan))
    ctx.note("follow_ups.development_plan", LogKind.PRINT, participant_id, reason=reason.strip())
    return content


def save_development_plan(ctx: Context, follow_up_id: UUID, target: Path, reason: str = "") -> Path:
    """Write the utvecklingsplan to a file, whole or not at all, and return where.

    Raises:
        NotPermittedError: as :func:`development_plan`.
        DomainError: the file cannot be written.
    """
    overwrite_file(target, development_plan(ctx, follow_up_id, reason))
    return target


def plan_name(ctx: Context, follow_up_id: UUID) -> str:
    """Return the proposed name of the file: never a person's name."""
    return file_name("utvecklingsplan", ctx.clock.today(), follow_up_id.hex[-4:], "pdf")
