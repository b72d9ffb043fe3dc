"""*Historik*: who changed or read a person's file, and when. Source: NAT-34."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participant_files import HistoryRow
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import reaches, require_participant
from ame_desktop.storage.queries import history as query


def history(ctx: Context, participant_id: UUID) -> tuple[HistoryRow, ...]:
    """Return the file's history, the latest first; the reading is itself logged.

    The chief and the owner of the case see everybody's lines, others their own.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person.
    """
    standing = require_participant(ctx, participant_id, Area.IDENTITY, Level.READ)
    everybody = reaches(ctx, standing, Area.LOG, Level.READ)
    with ctx.read() as reader:
        rows = query.history_of(reader, participant_id, None if everybody else ctx.actor.staff_id)
    ctx.note("participants.history", LogKind.READ, participant_id, count=len(rows))
    return rows
