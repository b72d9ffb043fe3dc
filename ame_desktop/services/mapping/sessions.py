"""The mapping's meetings: booked, changed, held or not. Source: OSB-31 to OSB-33."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.mapping_rows import SessionDraft, SessionRow
from ame_desktop.domain.mapping_rules import (
    check_held,
    check_not_double,
    check_open,
    checked_session,
)
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.mapping.writing import writable
from ame_desktop.services.participant_access import require_behind
from ame_desktop.services.rule_switches import is_on
from ame_desktop.services.settings import number_setting
from ame_desktop.storage.models.mapping import Mapping, MappingSession
from ame_desktop.storage.repositories import mapping as repository
from ame_desktop.storage.unit_of_work import UnitOfWork


def book_session(ctx: Context, mapping_id: UUID, draft: SessionDraft) -> Result[UUID]:
    """Book a meeting, at most an hour long.

    Raises:
        NotFoundError: there is no such mapping, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        DomainError: it is too long, at the same time as another, or the mapping is signed.
    """
    participant_id = writable(ctx, mapping_id)
    checked = checked_session(draft, _most_minutes(ctx))
    with ctx.write("mapping.book", Topic.PLANNING) as work:
        check_open(work.get(Mapping, mapping_id).state)
        _check_free(work, mapping_id, checked, None)
        row = MappingSession(id=new_id(), mapping_id=mapping_id, participant_id=participant_id)
        _fill(row, checked)
        work.add(row)
        when = f"{full_date(row.day)} klockan {minute_text(row.start_minute)}"
        return work.done(row.id, f"Bokade kartläggningssamtal {when}.")


def change_session(
    ctx: Context, session_id: UUID, version: int, draft: SessionDraft
) -> Result[None]:
    """Move a meeting, or change how long it is or whether an interpreter comes.

    Raises:
        NotFoundError: there is no such meeting, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        DomainError: it is too long, or at the same time as another.
        ConflictError: somebody else has changed it since it was read.
    """
    _require_write(ctx, session_id)
    checked = checked_session(draft, _most_minutes(ctx))
    with ctx.write("mapping.book", Topic.PLANNING) as work:
        row = work.get(MappingSession, session_id, version)
        check_open(work.get(Mapping, row.mapping_id).state)
        _check_free(work, row.mapping_id, checked, session_id)
        _fill(row, checked)
        return work.done(None, f"Ändrade samtalet till {full_date(row.day)}.")


def set_held(ctx: Context, session_id: UUID, version: int, held: bool) -> Result[None]:
    """Say whether a meeting was held.

    Raises:
        NotFoundError: there is no such meeting, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        DomainError: its day lies ahead.
        ConflictError: somebody else has changed it since it was read.
    """
    _require_write(ctx, session_id)
    with ctx.write("mapping.held", Topic.PLANNING) as work:
        row = work.get(MappingSession, session_id, version)
        check_held(row.day, ctx.clock.today())
        row.held = held
        said = "hölls" if held else "blev inte av"
        return work.done(None, f"Samtalet {full_date(row.day)} {said}.")


def remove_session(ctx: Context, session_id: UUID, version: int) -> Result[None]:
    """Take a booked meeting away.

    Raises:
        NotFoundError: there is no such meeting, or not for this actor.
        NotPermittedError: the roles do not write in the case.
        ConflictError: somebody else has changed it since it was read.
    """
    _require_write(ctx, session_id)
    with ctx.write("mapping.unbook", Topic.PLANNING) as work:
        row = work.get(MappingSession, session_id, version)
        work.delete(row)
        return work.done(None, f"Tog bort samtalet {full_date(row.day)}.")


def _require_write(ctx: Context, session_id: UUID) -> None:
    require_behind(ctx, MappingSession, session_id, Area.CASE, Level.WRITE)


def _most_minutes(ctx: Context) -> int | None:
    with ctx.read() as reader:
        limited = is_on(reader, "OSB-31", ctx.clock.today())
    return number_setting(ctx, SettingName.MAPPING_MINUTES) if limited else None


def _check_free(
    work: UnitOfWork, mapping_id: UUID, draft: SessionDraft, besides: UUID | None
) -> None:
    rows = repository.sessions_of(work, mapping_id)
    others = (
        SessionRow(
            row.id, row.version, row.day, row.start_minute, row.minutes, row.interpreter, row.held
        )
        for row in rows
        if row.id != besides
    )
    check_not_double(draft, others)


def _fill(row: MappingSession, draft: SessionDraft) -> None:
    row.day, row.start_minute, row.minutes = draft.day, draft.start_minute, draft.minutes
    row.interpreter = draft.interpreter
