"""Half-typed text that outlives a crash: kept while somebody types, dropped when it is saved.

It is the writer's own, lies encrypted in the unit, and leaves no line in the log.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ame_desktop.services.context import Context
from ame_desktop.storage.queries import drafts as query
from ame_desktop.storage.repositories import drafts as repository

LONGEST_DRAFT = 100_000
"""Signs of a field that are kept."""


@dataclass(frozen=True)
class KeptText:
    """What had been typed in a field, and when it was last kept (UTC)."""

    field: str
    text: str
    at: datetime


def keep(
    ctx: Context, place: str, field: str, text: str, participant_id: UUID | None = None
) -> None:
    """Keep what is being typed; in *Läsläge*, where nothing can be saved, nothing is kept.

    Args:
        ctx: who types.
        place: which editor it is, such as ``slutdokument:<id>``; at most 80 signs.
        field: which field of it; at most 80 signs.
        text: everything that stands in the field.
        participant_id: whom it is about.

    Raises:
        StorageError: the storage cannot be reached.
    """
    if ctx.store.read_only:
        return
    storable = text.replace("\0", "").encode(errors="replace").decode()[:LONGEST_DRAFT]
    with ctx.write("drafts.keep") as work:
        repository.put_draft(work, ctx.actor.staff_id, (place, field), storable, participant_id)
        work.done(None, "", undoable=False)


def kept(ctx: Context, place: str) -> tuple[KeptText, ...]:
    """Return what the one who asks had typed in an editor and not saved.

    Nothing is returned about a person whom they may not meet any more.
    """
    with ctx.read() as reader:
        rows = query.drafts(reader, ctx.actor.staff_id, place)
    return tuple(KeptText(*row) for row in rows)


def drop(ctx: Context, place: str, field: str | None = None) -> None:
    """Forget what was typed in a field, or in the whole editor: it is saved, or not wanted."""
    if ctx.store.read_only:
        return
    with ctx.write("drafts.drop") as work:
        repository.drop_drafts(work, ctx.actor.staff_id, place, field)
        work.done(None, "", undoable=False)
