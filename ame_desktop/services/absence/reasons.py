"""Why somebody was away, in ready words or a few of one's own; never about health."""

from ame_desktop.domain.absence_reasons import ReasonDraft, checked_reason
from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.services.attendance_corrections import check_own_reach
from ame_desktop.services.attendance_reach import known_place
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import standing_of
from ame_desktop.storage.repositories import attendance as repository

GONE = "Markeringen finns inte längre. Läget på skärmen är uppdaterat."


def give_reason(ctx: Context, draft: ReasonDraft) -> Result[str]:
    """Store why somebody was away on a day, beside the mark; returns what is stored.

    Raises:
        NotPermittedError: the roles do not reach the arena, or not so far back.
        NotFoundError: there is no such person or mark.
        DomainError: the month is locked, the person was there, or the reason is too long.
    """
    ctx.require_some(Area.ATTENDANCE, Level.WRITE)
    standing_of(ctx, draft.participant_id)
    known = known_place(ctx, draft.day, draft.participant_id, draft.place_id)
    ctx.require(Area.ATTENDANCE, Level.WRITE, arena=known.person.arena_id)
    known.refuse_locked(draft.day)
    check_own_reach(ctx, draft.day)
    with ctx.write("attendance.reason", Topic.ATTENDANCE) as work:
        known.settled(work, draft.day)
        rows = repository.marks(work, draft.participant_id, draft.day, draft.place_id)
        row = next((row for row in rows if row.part is draft.part), None)
        if row is None:
            raise NotFoundError(GONE)
        row.note = checked_reason(draft, row.state)
        name = known.person.name.alias or known.person.name.given
        told = f"Noterade orsak för {name}." if row.note else f"Tog bort orsaken för {name}."
        return work.done(row.note, told)
