"""Delivering what waits in the outbox: each mark once, in order, and held where it is not taken."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.attendance import DayRow, MarkDraft
from ame_desktop.domain.attendance_rules import check_ahead
from ame_desktop.domain.changes import ChangeSet
from ame_desktop.domain.errors import AlreadyDoneError, DomainError, NotPermittedError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.sent_marks import FORGOTTEN, OLDEST, TOO_OLD, QueuedMark, SeenMark
from ame_desktop.services.attendance import mark as store_mark
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import NOT_PERMITTED, Context
from ame_desktop.services.outbox.box import Outbox
from ame_desktop.storage.errors import RefusedError
from ame_desktop.storage.queries.delivered import is_delivered
from ame_desktop.storage.repositories.delivered import forget_delivered


@dataclass(frozen=True)
class Delivered:
    """What became of a mark that was sent.

    Args:
        mark: the mark.
        changes: what it changed; nothing where it had arrived before, or is held.
        held: whether it waits for the person to decide.
    """

    mark: QueuedMark
    changes: ChangeSet = field(default_factory=ChangeSet)
    held: bool = False


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

    Raises:
        NotPermittedError: the person's roles reach no attendance.
        DomainError: the day has not come and the state cannot be announced.
    """
    if ctx.reach(Area.ATTENDANCE, Level.WRITE) is Reach.NONE:
        raise NotPermittedError(NOT_PERMITTED)
    check_ahead(draft, ctx.clock.today())
    made_at = ctx.clock.now().astimezone(STOCKHOLM)
    return QueuedMark(new_id(), made_at, draft, seen, name, rest)


def send(ctx: Context, mark: QueuedMark) -> tuple[tuple[DayRow, ...], ChangeSet]:
    """Store a mark as it is made, known by its identity so that it can be sent again.

    Raises:
        AlreadyDoneError: it has been carried out.
        DomainError: as :func:`~ame_desktop.services.attendance.mark`.
        StorageUnavailableError: the answer was lost; it may have been carried out.
    """
    with ctx.store.once(mark.command_id):
        result = store_mark(ctx, mark.draft)
    return result.value, result.changes


def deliver_next(ctx: Context, box: Outbox) -> Delivered | None:
    """Deliver the first mark that can be sent; ``None`` where there is none.

    Raises:
        StorageUnavailableError: the server is away; the mark goes on waiting.
    """
    mark = box.next()
    if mark is None:
        return None
    try:
        changes = _deliver(ctx, mark)
    except AlreadyDoneError:
        changes = ChangeSet()
    except DomainError as error:
        box.hold(mark, error.message)
        return Delivered(mark, held=True)
    except RefusedError as error:
        box.hold(mark, error.message)
        return Delivered(mark, held=True)
    box.settle(mark.command_id)
    return Delivered(mark, changes)


def forget_old(ctx: Context) -> None:
    """Forget which marks of long ago have arrived: none of them waits any more."""
    with ctx.store.write(
        "outbox.forget", (), staff_id=ctx.actor.staff_id, at=ctx.clock.now()
    ) as work:
        forget_delivered(work, work.at - FORGOTTEN)
        work.done(None, "", undoable=False)


def waiting_on(box: Outbox, day: date) -> dict[tuple[UUID, UUID], tuple[QueuedMark, ...]]:
    """Return what waits for a day, by person and place."""
    found: dict[tuple[UUID, UUID], tuple[QueuedMark, ...]] = {}
    for mark in box.waiting:
        if mark.draft.day == day:
            key = (mark.draft.participant_id, mark.draft.place_id)
            found[key] = (*found.get(key, ()), mark)
    return found


def _deliver(ctx: Context, mark: QueuedMark) -> ChangeSet:
    with ctx.read() as reader:
        # Asked first: what has arrived may be refused by now, such as in a month locked since.
        if is_delivered(reader, mark.command_id):
            return ChangeSet()
    if mark.seen is not None and ctx.clock.now() - mark.made_at > OLDEST:
        raise DomainError(TOO_OLD)
    with ctx.store.once(mark.command_id):
        return store_mark(ctx, mark.draft, mark).changes
