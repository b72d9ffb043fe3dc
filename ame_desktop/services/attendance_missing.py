"""Earlier days that still lack marks, while they are easy to remember."""

from datetime import date, timedelta
from typing import Final
from uuid import UUID

from ame_desktop.domain.access import Level
from ame_desktop.domain.attendance_parts import awaited_parts
from ame_desktop.domain.calendar import days_between
from ame_desktop.domain.expected import Presence
from ame_desktop.services.attendance_reach import arenas_in_reach
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import attendance as query
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.queries.visibility import may_meet

LOOK_BACK: Final = timedelta(days=14)
_DAY = timedelta(days=1)


def missing_days(ctx: Context, day: date) -> dict[UUID, tuple[date, ...]]:
    """Return by arena the days of the last two weeks where an expected mark is missing.

    Only days before ``day`` that have passed are told, the earliest first; a locked month is
    settled and left out. Only arenas that the roles reach are among the keys.

    Raises:
        NotPermittedError: the roles reach no attendance.
    """
    arenas = arenas_in_reach(ctx, Level.READ)
    today = ctx.clock.today()
    first, last = today - LOOK_BACK, min(day, today) - _DAY
    if last < first:
        return {}
    with ctx.read() as reader:
        known = presence(reader, Scope(first, last, may_meet(ctx.actor.staff_id), arenas))
        locked = query.locked_months(reader, first, last)
    waiting = unmarked_days(known, first, last)
    open_days = {
        arena: tuple(when for when in days if (arena, when.replace(day=1)) not in locked)
        for arena, days in waiting.items()
    }
    return {arena: days for arena, days in open_days.items() if days}


def unmarked_days(known: Presence, first: date, last: date) -> dict[UUID, tuple[date, ...]]:
    """Return by arena the days where somebody expected has neither mark nor announced absence."""
    found: dict[UUID, tuple[date, ...]] = {}
    for when in days_between(first, last):
        for arena in {person.arena_id for person in known.people(when) if awaited_parts(person)}:
            found[arena] = (*found.get(arena, ()), when)
    return found
