"""Who has stayed away and who is sick, and what is needed to do something about it."""

from datetime import timedelta
from uuid import UUID

from ame_desktop.domain.absence_board import AbsenceBoard
from ame_desktop.domain.absence_ladder import NOTICE_KEPT, AbsenceSheet
from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participants import Protection
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_participant
from ame_desktop.services.reminders.scene import look
from ame_desktop.services.reminders.sick_people import sick_people, sick_terms
from ame_desktop.services.reminders.sources.absence import ladder
from ame_desktop.storage.queries import absence as query
from ame_desktop.storage.queries import participants as people
from ame_desktop.storage.queries.unit import name_and_kind

_LOOKED_BACK = NOTICE_KEPT + timedelta(days=30)


def absence_board(ctx: Context) -> AbsenceBoard:
    """Return the steps that are next and, for those who keep certificates, who is sick; logged.

    Raises:
        NotPermittedError: the roles reach no attendance.
    """
    ctx.require_some(Area.ATTENDANCE, Level.READ)
    sees_sick = ctx.reach(Area.CERTIFICATES, Level.READ) is not Reach.NONE
    with ctx.read() as reader:
        scene = look(ctx, reader)
        board = AbsenceBoard(
            ladder(scene),
            sick_people(scene) if sees_sick else (),
            sick_terms(scene),
            sees_sick,
        )
    ctx.note("absence.list", LogKind.READ, count=len(board.ladder) + len(board.sick))
    return board


def absence_sheet(ctx: Context, participant_id: UUID) -> AbsenceSheet:
    """Return a person's number to call and the steps that are taken; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person's attendance.
    """
    require_participant(ctx, participant_id, Area.ATTENDANCE, Level.READ)
    first = ctx.clock.today() - _LOOKED_BACK
    with ctx.read() as reader:
        phone, _, _ = people.contact_of(reader, participant_id)
        protected = query.protection_of(reader, participant_id) is not Protection.NONE
        taken = query.steps_since(reader, first, participant_id).get(participant_id, ())
        name, _ = name_and_kind(reader) or ("enheten", False)
    ctx.note("absence.sheet", LogKind.READ, participant_id)
    return AbsenceSheet("" if protected else phone, protected, taken, name)
