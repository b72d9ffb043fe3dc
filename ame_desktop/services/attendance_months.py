"""Locking an arena's month, so that its marks stay as they were reported, and opening it again."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.swedish_dates import month_text
from ame_desktop.services.attendance_reach import arenas_in_reach
from ame_desktop.services.context import Context
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.attendance import LockedMonth
from ame_desktop.storage.queries import attendance as query
from ame_desktop.storage.repositories import attendance as repository


def locked_months(ctx: Context, first: date, last: date) -> frozenset[tuple[UUID, date]]:
    """Return the locked months in a span of days, by arena and the month's first day.

    Raises:
        NotPermittedError: the roles reach no attendance.
    """
    reached = arenas_in_reach(ctx, Level.READ)
    with ctx.read() as reader:
        found = query.locked_months(reader, first, last)
    return frozenset(
        (arena, month) for arena, month in found if reached is None or arena in reached
    )


def lock_month(ctx: Context, arena_id: UUID, day: date, reason: str = "") -> Result[None]:
    """Lock the month of a day: nothing in it can be marked or changed until it is opened.

    Raises:
        NotPermittedError: only the unit chief locks months.
        DomainError: the month is not over.
    """
    ctx.require(Area.ATTENDANCE_LOCK, Level.WRITE)
    month = day.replace(day=1)
    if month >= ctx.clock.today().replace(day=1):
        raise DomainError(
            f"{month_text(month).capitalize()} är inte slut än. Lås månaden när den är slut.",
            field="month",
        )
    with ctx.write("attendance.lock", Topic.ATTENDANCE) as work:
        arena = work.get(Arena, arena_id)
        work.because(reason.strip())
        if repository.locked_month(work, arena_id, month) is None:
            work.add(
                LockedMonth(
                    id=new_id(),
                    arena_id=arena_id,
                    month=month,
                    by_id=work.staff_id,
                    at=work.at,
                    reason=reason.strip()[:300],
                )
            )
        return work.done(None, f"Låste {month_text(month)} för {arena.name}.")


def unlock_month(ctx: Context, arena_id: UUID, day: date, reason: str = "") -> Result[None]:
    """Open a locked month again.

    Raises:
        NotPermittedError: only the unit chief opens months.
    """
    ctx.require(Area.ATTENDANCE_LOCK, Level.WRITE)
    month = day.replace(day=1)
    with ctx.write("attendance.unlock", Topic.ATTENDANCE) as work:
        arena = work.get(Arena, arena_id)
        work.because(reason.strip())
        row = repository.locked_month(work, arena_id, month)
        if row is not None:
            work.delete(row)
        return work.done(None, f"Låste upp {month_text(month)} för {arena.name}.")
