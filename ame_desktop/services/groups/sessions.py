"""The occasions of a group: planned in a row, moved, cancelled. Source: OSB-84 to OSB-86."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.groups import (
    SeriesDraft,
    SessionDraft,
    SessionRow,
    checked_session,
    series,
)
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.services.context import Context
from ame_desktop.services.groups.activities import TOPICS
from ame_desktop.storage.errors import GONE
from ame_desktop.storage.models.groups import GroupActivity, GroupSession
from ame_desktop.storage.queries import groups as query
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.repositories import groups as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

_MARKED = "Närvaro är redan markerad {day}. Ta bort markeringarna först."


def sessions_of(ctx: Context, activity_id: UUID) -> tuple[SessionRow, ...]:
    """Return the occasions of a group, the earliest first.

    Who was present is counted for those who reach the group's attendance.

    Raises:
        NotFoundError: there is no such group.
    """
    with ctx.read() as reader:
        arena = query.arena_of_group(reader, activity_id)
        if arena is None:
            raise NotFoundError(GONE)
        rows = query.sessions(reader, [activity_id])
        if not rows or not ctx.allows(Area.ATTENDANCE, Level.READ, arena=arena):
            return rows
        visible = may_meet(ctx.actor.staff_id)
        came = query.present(reader, arena, rows[0].day, rows[-1].day, visible)
    return tuple(_counted(row, len(came[row.day])) if row.day in came else row for row in rows)


def may_plan(ctx: Context) -> bool:
    """Whether the person plans the occasions of any group."""
    return ctx.reach(Area.BRIEFING, Level.WRITE) is not Reach.NONE


def plan_sessions(ctx: Context, activity_id: UUID, draft: SeriesDraft) -> Result[int]:
    """Plan occasions at the same time of the week; free days are passed over.

    Raises:
        NotPermittedError: the roles do not reach the group.
        NotFoundError: there is no such group.
        DomainError: the series does not add up, or there is an occasion already at the time.
    """
    _require(ctx, activity_id)
    planned = series(draft)
    with ctx.write("groups.plan", *TOPICS) as work:
        group = work.get(GroupActivity, activity_id)
        held = repository.sessions(work, activity_id)
        for wanted in planned:
            checked = checked_session(wanted, group.start, group.end)
            _check_free(held, checked, None)
            work.add(_session(activity_id, checked))
        count = len(planned)
        return work.done(
            count, "Planerade 1 tillfälle." if count == 1 else f"Planerade {count} tillfällen."
        )


def change_session(
    ctx: Context, session_id: UUID, version: int, draft: SessionDraft
) -> Result[None]:
    """Move an occasion, or change its hours or topic.

    Raises:
        NotPermittedError: the roles do not reach the group.
        NotFoundError: there is no such occasion.
        DomainError: it does not add up, or attendance is marked on the day that it would leave.
        ConflictError: somebody else has changed it since.
    """
    _require_session(ctx, session_id)
    with ctx.write("groups.session", *TOPICS) as work:
        row = work.get(GroupSession, session_id, version)
        group = work.get(GroupActivity, row.activity_id)
        checked = checked_session(draft, group.start, group.end)
        _check_free(repository.sessions(work, group.id), checked, row.id)
        if checked.day != row.day:
            _check_unmarked(work, group, row)
        row.day, row.topic = checked.day, checked.topic
        row.start_minute, row.end_minute = checked.start_minute, checked.end_minute
        return work.done(None, f"Ändrade tillfället {full_date(checked.day)}.")


def cancel_session(
    ctx: Context, session_id: UUID, version: int, *, cancelled: bool = True
) -> Result[None]:
    """Cancel an occasion, so that nobody is expected; or hold it after all.

    Raises:
        NotPermittedError: the roles do not reach the group.
        NotFoundError: there is no such occasion.
        DomainError: attendance is marked on the day.
        ConflictError: somebody else has changed it since.
    """
    _require_session(ctx, session_id)
    with ctx.write("groups.cancel", *TOPICS) as work:
        row = work.get(GroupSession, session_id, version)
        if cancelled:
            _check_unmarked(work, work.get(GroupActivity, row.activity_id), row)
        row.cancelled = cancelled
        day = full_date(row.day)
        label = f"Ställde in tillfället {day}." if cancelled else f"Tillfället {day} blir av."
        return work.done(None, label)


def remove_session(ctx: Context, session_id: UUID, version: int) -> Result[None]:
    """Take away an occasion that was planned by mistake; undo brings it back.

    Raises:
        NotPermittedError: the roles do not reach the group.
        NotFoundError: there is no such occasion.
        DomainError: attendance is marked on the day.
        ConflictError: somebody else has changed it since.
    """
    _require_session(ctx, session_id)
    with ctx.write("groups.remove", *TOPICS) as work:
        row = work.get(GroupSession, session_id, version)
        _check_unmarked(work, work.get(GroupActivity, row.activity_id), row)
        work.delete(row)
        return work.done(None, f"Tog bort tillfället {full_date(row.day)}.")


def _require(ctx: Context, activity_id: UUID) -> None:
    with ctx.read() as reader:
        arena = query.arena_of_group(reader, activity_id)
    _require_at(ctx, arena)


def _require_session(ctx: Context, session_id: UUID) -> None:
    with ctx.read() as reader:
        arena = query.arena_of_session(reader, session_id)
    _require_at(ctx, arena)


def _require_at(ctx: Context, arena: UUID | None) -> None:
    ctx.require(Area.BRIEFING, Level.WRITE, arena=arena)
    if arena is None:
        raise NotFoundError(GONE)


def _session(activity_id: UUID, draft: SessionDraft) -> GroupSession:
    return GroupSession(
        id=new_id(),
        activity_id=activity_id,
        day=draft.day,
        start_minute=draft.start_minute,
        end_minute=draft.end_minute,
        topic=draft.topic,
    )


def _check_free(held: list[GroupSession], draft: SessionDraft, own: UUID | None) -> None:
    for row in held:
        same = row.day == draft.day and row.start_minute < draft.end_minute
        if row.id != own and same and draft.start_minute < row.end_minute:
            raise DomainError(
                f"Det finns redan ett tillfälle då {full_date(row.day)}. Välj en annan tid.",
                field="day",
            )


def _check_unmarked(work: UnitOfWork, group: GroupActivity, row: GroupSession) -> None:
    others = (other for other in repository.sessions(work, group.id) if other.id != row.id)
    alone = not any(other.day == row.day and not other.cancelled for other in others)
    if alone and repository.is_marked(work, group.arena_id, row.day):
        raise DomainError(_MARKED.format(day=full_date(row.day)))


def _counted(row: SessionRow, count: int) -> SessionRow:
    return SessionRow(
        row.session_id,
        row.version,
        row.activity_id,
        row.day,
        row.start_minute,
        row.end_minute,
        row.topic,
        row.cancelled,
        None if row.cancelled else count,
    )
