"""Freezing a day: a numbered version of who does what."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.day_freeze import changes_since, frozen_content
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.services.briefing import day_view
from ame_desktop.services.context import Context
from ame_desktop.storage.models.briefing import DayVersion
from ame_desktop.storage.repositories import briefing as repository


def freeze_day(ctx: Context, day: date, arena_id: UUID) -> Result[int]:
    """Keep the day as it is now as its next version; later changes are marked on the board.

    Returns:
        The version's number, from 1.

    Raises:
        NotPermittedError: the person's roles do not reach the arena.
        DomainError: there is nothing to freeze, or nothing has changed.
    """
    ctx.require(Area.BRIEFING, Level.WRITE, arena=arena_id)
    # Everybody on the board is kept, by identity, whoever presses the key.
    view = day_view(ctx, day, arena_id, whole=True)
    if not view.data.tasks:
        raise DomainError("Dagen har inga uppgifter än. Lägg till en uppgift först.")
    changes = changes_since(view)
    if changes is not None and changes.none and view.data.frozen is not None:
        number = view.data.frozen.number
        raise DomainError(f"Inget har ändrats sedan version {number} fastställdes.")
    with ctx.write("briefing.freeze", Topic.BRIEFING) as work:
        number = repository.latest_number(work, day, arena_id) + 1
        version = DayVersion(
            arena_id=arena_id,
            day=day,
            number=number,
            frozen_at=work.at,
            frozen_by_id=ctx.actor.staff_id,
            content=frozen_content(view),
        )
        work.add(version)
        label = f"Fastställde {day_text(day)} för {view.data.arena}, version {number}."
        return work.done(number, label)
