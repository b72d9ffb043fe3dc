"""Marking over a way that may break: stored at once, or kept until the server is back.

What is kept is sent under the identity that it had the first time, since a mark whose answer was
lost may have been stored.
"""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.attendance import DayRow, MarkDraft
from ame_desktop.domain.attendance_rules import check_ahead
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.sent_marks import QueuedMark, SeenMark
from ame_desktop.services.attendance import mark as store_mark
from ame_desktop.services.attendance import mark_rest_present
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import NOT_PERMITTED, Context
from ame_desktop.services.outbox.box import Outbox
from ame_desktop.storage.errors import StorageUnavailableError


def new_mark(
    ctx: Context,
    draft: MarkDraft,
    seen: tuple[SeenMark, ...],
    name: str,
    *,
    rest: bool = False,
) -> QueuedMark:
    """Return a mark that can be sent as often as needed, and is carried out once.

    What can be judged without the server is judged now; the rest when it arrives.

    Args:
        ctx: who marks.
        draft: what is marked.
        seen: the person's marks at the place as they stand on the screen.
        name: whom it concerns, for the list of what waits.
        rest: whether it is one of *Övriga närvarande*.

    Raises:
        NotPermittedError: the person's roles reach no attendance.
        DomainError: the day has not come and the state cannot be announced.
    """
    if ctx.reach(Area.ATTENDANCE, Level.WRITE) is Reach.NONE:
        raise NotPermittedError(NOT_PERMITTED)
    check_ahead(draft, ctx.clock.today())
    made_at = ctx.clock.now().astimezone(STOCKHOLM)
    return QueuedMark(new_id(), made_at, draft, seen, name, rest)


def rest_mark(ctx: Context, day: date, row: DayRow, reason: str) -> QueuedMark:
    """Return the mark of one of *Övriga närvarande*, from the line that awaits it.

    Raises:
        DomainError: as :func:`new_mark`.
    """
    draft = MarkDraft(
        day,
        row.participant_id,
        row.place_id,
        AttendanceState.PRESENT,
        part=row.part,
        reason=reason,
    )
    return new_mark(ctx, draft, (), row.name.full, rest=True)


def mark_or_keep(ctx: Context, box: Outbox, mark: QueuedMark) -> Result[tuple[DayRow, ...]] | None:
    """Store a mark; ``None`` where it waits in the outbox instead, also behind what waits there.

    Raises:
        DomainError: as :func:`~ame_desktop.services.attendance.mark`.
        StorageError: it can neither be stored nor be kept.
    """
    tried = not (ctx.store.lost or box.stands_behind(mark))
    if tried:
        try:
            with ctx.store.once(mark.command_id):
                return store_mark(ctx, mark.draft)
        except StorageUnavailableError:
            # Kept below: it may have been stored all the same, and then it is not stored again.
            pass
    box.put(mark, tried=tried)
    return None


def rest_or_keep(
    ctx: Context, box: Outbox, marks: Sequence[QueuedMark], day: date, arena_id: UUID, reason: str
) -> Result[int] | None:
    """Mark the rest of an arena as present; ``None`` where each waits in the outbox instead.

    Args:
        ctx: who marks.
        box: where they wait.
        marks: one for each line that awaits a mark on the screen.
        day: the day.
        arena_id: the arena.
        reason: why, where the day lies far back.

    Raises:
        DomainError: as :func:`~ame_desktop.services.attendance.mark_rest_present`.
        StorageError: they can neither be stored nor be kept.
    """
    tried = not (ctx.store.lost or any(box.stands_behind(mark) for mark in marks))
    if tried:
        try:
            return mark_rest_present(ctx, day, arena_id, reason)
        except StorageUnavailableError:
            # Whom it reached all the same has a mark by then, and gets no second one.
            pass
    for mark in marks:
        box.put(mark, tried=tried)
    return None


def waiting_on(box: Outbox, day: date) -> tuple[QueuedMark, ...]:
    """Return what waits for a day, in the order it was marked."""
    return tuple(mark for mark in box.waiting if mark.draft.day == day)
