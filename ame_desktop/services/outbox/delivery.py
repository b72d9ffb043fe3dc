"""Delivering what waits in the outbox: each mark once, in order, and held where it is not taken."""

from dataclasses import dataclass, field
from typing import Final

from ame_desktop.domain.changes import ChangeSet
from ame_desktop.domain.errors import AlreadyDoneError, DomainError
from ame_desktop.domain.sent_marks import FORGOTTEN, OLDEST, TOO_OLD, QueuedMark
from ame_desktop.services.attendance import mark as store_mark
from ame_desktop.services.context import Context
from ame_desktop.services.outbox.box import Outbox
from ame_desktop.storage.errors import RefusedError, StorageUnavailableError
from ame_desktop.storage.queries.delivered import is_delivered
from ame_desktop.storage.repositories.delivered import forget_delivered

FAULT: Final = "Programmet kunde inte skicka den. Kontrollera markeringen när felet är rättat."


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


def deliver_next(ctx: Context, box: Outbox) -> Delivered | None:
    """Deliver the first mark that can be sent; ``None`` where there is none.

    Raises:
        StorageUnavailableError: the server is away; the mark goes on waiting.
    """
    mark = box.next_to_send()
    if mark is None:
        return None
    try:
        changes = _deliver(ctx, mark)
    except AlreadyDoneError:
        changes = ChangeSet()
    except (DomainError, RefusedError) as error:
        box.hold(mark, error.message)
        return Delivered(mark, held=True)
    except StorageUnavailableError:
        raise
    except Exception:
        # A fault of the program is told as one; the mark does not bring it about for ever.
        box.hold(mark, FAULT)
        raise
    box.settle(mark.command_id)
    return Delivered(mark, changes)


def forget_old(ctx: Context) -> None:
    """Forget which marks of long ago have arrived: none of them waits any more."""
    with ctx.store.write(
        "outbox.forget", (), staff_id=ctx.actor.staff_id, at=ctx.clock.now()
    ) as work:
        forget_delivered(work, work.at - FORGOTTEN)
        work.done(None, "", undoable=False)


def _deliver(ctx: Context, mark: QueuedMark) -> ChangeSet:
    with ctx.read() as reader:
        # Asked first: what has arrived may be refused by now, such as in a month locked since.
        if is_delivered(reader, mark.command_id):
            return ChangeSet()
    if mark.seen is not None and ctx.clock.now() - mark.made_at > OLDEST:
        raise DomainError(TOO_OLD)
    with ctx.store.once(mark.command_id):
        return store_mark(ctx, mark.draft, mark).changes
