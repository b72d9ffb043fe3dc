"""Locking an arena's month, so that its marks stay as they were reported, and opening it again."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.attendance_holes import DayHoles, day_holes
from ame_desktop.domain.attendance_months import (
    MonthLock,
    check_filled,
    check_over,
    checked_reason,
    why_opened,
)
from ame_desktop.domain.calendar import days_between, month_span
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.services.attendance_reach import arenas_in_reach
from ame_desktop.services.context import Context
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.attendance import LockedMonth
from ame_desktop.storage.queries import month_locks as locks
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.repositories import attendance as repository
from ame_desktop.storage.store import Reader


def month_locks(ctx: Context, first: date, last: date) -> tuple[MonthLock, ...]:
    """Return who has locked the months of a span of days, when and why.

    Raises:
        NotPermittedError: the roles reach no attendance.
    """
    reached = arenas_in_reach(ctx, Level.READ)
    with ctx.read() as reader:
        found = locks.month_locks(reader, first, last)
    return tuple(lock for lock in found if reached is None or lock.arena_id in reached)


def month_gaps(ctx: Context, arena_id: UUID, day: date) -> dict[date, DayHoles]:
    """Return what the days of a month lack at an arena: marks, or the minutes of marks.

    Raises:
        NotPermittedError: the roles do not reach the arena's attendance.
    """
    arenas_in_reach(ctx, Level.READ, arena_id)
    with ctx.read() as reader:
        return _gaps(ctx, reader, arena_id, day)


def _gaps(ctx: Context, reader: Reader, arena_id: UUID, day: date) -> dict[date, DayHoles]:
    first, last = month_span(day.year, day.month)
    last = min(last, ctx.clock.today())
    scope = Scope(first, last, may_meet(ctx.actor.staff_id), frozenset({arena_id}))
    known = presence(reader, scope)
    found = {
        when: day_holes(person for person in known.on(when) if person.arena_id == arena_id)
        for when in days_between(first, last)
    }
    return {when: holes for when, holes in found.items() if holes}


def lock_month(ctx: Context, arena_id: UUID, day: date, reason: str = "") -> Result[None]:
    """Lock the month of a day: nothing in it can be marked or changed until it is opened.

    It is opened again with a reason, so undo does not do it.

    Raises:
        NotPermittedError: only the unit chief locks months.
        DomainError: the month is not over, somebody expected lacks a mark or its minutes
            (``unmarked``), or the reason is too long (``reason``).
    """
    ctx.require(Area.ATTENDANCE_LOCK, Level.WRITE)
    why = checked_reason(reason)
    month = day.replace(day=1)
    check_over(month, ctx.clock.today())
    arenas_in_reach(ctx, Level.READ, arena_id)
    with ctx.write("attendance.lock", Topic.ATTENDANCE) as work:
        arena = work.get(Arena, arena_id)
        # Read inside the command: others may take marks away until it begins.
        check_filled(arena.name, month, _gaps(ctx, work.session.connection(), arena_id, month))
        work.because(why)
        if repository.locked_month(work, arena_id, month) is None:
            work.add(
                LockedMonth(
                    id=new_id(),
                    arena_id=arena_id,
                    month=month,
                    by_id=work.staff_id,
                    at=work.at,
                    reason=why,
                )
            )
        return work.done(None, f"Låste {month_text(month)} för {arena.name}.", undoable=False)


def unlock_month(ctx: Context, arena_id: UUID, day: date, reason: str) -> Result[None]:
    """Open a locked month again; why is kept in the log.

    Raises:
        NotPermittedError: only the unit chief opens months.
        NeedsReasonError: nothing is said of why (field ``reason``).
        DomainError: the reason is too long (field ``reason``).
    """
    ctx.require(Area.ATTENDANCE_LOCK, Level.WRITE)
    why = why_opened(reason)
    month = day.replace(day=1)
    with ctx.write("attendance.unlock", Topic.ATTENDANCE) as work:
        arena = work.get(Arena, arena_id)
        work.because(why)
        row = repository.locked_month(work, arena_id, month)
        if row is not None:
            work.delete(row)
        return work.done(None, f"Låste upp {month_text(month)} för {arena.name}.", undoable=False)
