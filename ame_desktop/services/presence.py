"""Work places side by side: who else has a thing open for change, and who changed it meanwhile.

A row's identity says nothing by itself; whoever asks has read the row by its own service first.
Nothing of this leaves a line in the log.
"""

from uuid import UUID

from ame_desktop.domain.presence import COUNTS_FOR, LatestChange
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.context import Context
from ame_desktop.storage.queries import presence as query
from ame_desktop.storage.repositories import presence as repository


def keep_open(ctx: Context, row_id: UUID) -> tuple[str, ...]:
    """Say that one has a row open for change, and return the names of the others who have too.

    To be said again within a minute for as long as the row is open.

    Raises:
        StorageError: the storage cannot be reached.
    """
    now = ctx.clock.now()
    since = now - COUNTS_FOR
    if not ctx.store.read_only:
        with ctx.write("presence.open") as work:
            repository.say_open(work, ctx.actor.staff_id, row_id, since)
            work.done(None, "", undoable=False)
    with ctx.read() as reader:
        return query.open_beside(reader, row_id, ctx.actor.staff_id, since)


def let_go(ctx: Context, row_id: UUID) -> None:
    """Say that one has a row open no longer.

    Raises:
        StorageError: the storage cannot be reached; it is forgotten by itself in a minute.
    """
    if ctx.store.read_only:
        return
    with ctx.write("presence.close") as work:
        repository.say_closed(work, ctx.actor.staff_id, row_id)
        work.done(None, "", undoable=False)


def latest_change(ctx: Context, row_id: UUID, action: str = "") -> LatestChange | None:
    """Return who last changed a row, as the log tells it; ``None`` where it does not.

    With an ``action``, such as ``schedules.set``, it is who last did that with what hangs on the
    row. Only the name and the time are told, and nothing about a person whom one may not meet.
    """
    with ctx.read() as reader:
        found = query.latest_change(reader, row_id, ctx.actor.staff_id, action)
    if found is None or not found[1]:
        return None
    staff_id, name, at = found
    return LatestChange(name, at.astimezone(STOCKHOLM), own=staff_id == ctx.actor.staff_id)
