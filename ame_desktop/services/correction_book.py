"""*Rättelseboken*: what was marked, what it was changed to, by whom, when and why."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.correction_book import BookLine, book_lines
from ame_desktop.domain.log import LogKind
from ame_desktop.services.attendance_reach import arenas_in_reach
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import attendance as attendance_query
from ame_desktop.storage.queries import corrections as query
from ame_desktop.storage.queries.month_locks import lock_events
from ame_desktop.storage.queries.visibility import may_meet


def correction_book(
    ctx: Context, first: date, last: date, arena_id: UUID | None = None
) -> tuple[BookLine, ...]:
    """Return the corrections of the days of a span, what was done last first; it is logged.

    Who locks months sees who has locked and opened them as well.

    Raises:
        NotPermittedError: the roles do not reach the arena's attendance.
    """
    arenas = arenas_in_reach(ctx, Level.READ, arena_id)
    with ctx.read() as reader:
        visible = may_meet(ctx.actor.staff_id)
        rows = query.corrections(reader, visible, first, last, arenas)
        names = attendance_query.arena_names(reader)
        told = {key: name for key, name in names.items() if arenas is None or key in arenas}
        locks = lock_events(reader, told) if ctx.allows(Area.ATTENDANCE_LOCK, Level.READ) else ()
    within = (event for event in locks if first.replace(day=1) <= event.month <= last)
    lines = book_lines(rows, within)
    ctx.note("attendance.corrections", LogKind.READ, count=len(lines))
    return lines
