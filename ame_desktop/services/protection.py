"""Protected persons, their contact details, and who should not work together.

Source: NAT-38.
"""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError, NeedsReasonError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.participant_drafts import ProtectionDraft
from ame_desktop.domain.participants import Protection
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import REASON_ASKED, require_participant, standing_of
from ame_desktop.storage.models.participants import NotTogether, Participant
from ame_desktop.storage.queries import participants as query
from ame_desktop.storage.repositories import participants as repository

_TOPICS = (Topic.PARTICIPANTS, Topic.ARENAS, Topic.ATTENDANCE, Topic.BRIEFING)


def protect(
    ctx: Context, participant_id: UUID, draft: ProtectionDraft, version: int | None = None
) -> Result[None]:
    """Mark a person as protected and name the staff who may meet them, or take the mark away.

    The one who marks is always named; nobody else meets the person anywhere in the program.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: only the chief names staff.
        ChangedSinceError: the person has another version than ``version`` by now.
    """
    ctx.require(Area.PROTECTED, Level.WRITE)
    standing_of(ctx, participant_id)
    protected = draft.protection is not Protection.NONE
    readers = {*draft.reader_ids, ctx.actor.staff_id} if protected else set()
    with ctx.write("participants.protect", *_TOPICS) as work:
        person = work.get(Participant, participant_id, version)
        person.protection = draft.protection
        repository.set_readers(work, person, readers)
        label = "har skyddade personuppgifter" if protected else "har inte skydd längre"
        return work.done(None, f"{person.given_name} {label}.")


def show_contact(ctx: Context, participant_id: UUID, reason: str) -> tuple[str, str, str]:
    """Return telephone, e-mail and address of a protected person; the reason is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NeedsReasonError: no reason was given.
    """
    require_participant(ctx, participant_id, Area.IDENTITY, Level.READ)
    if not reason.strip():
        raise NeedsReasonError(REASON_ASKED, field="reason")
    with ctx.read() as reader:
        contact = query.contact_of(reader, participant_id)
    ctx.note("participants.contact", LogKind.READ, participant_id, reason=reason.strip())
    return contact


def keep_apart(ctx: Context, first: UUID, second: UUID) -> Result[UUID]:
    """Say that two people should not work together; why is nowhere in the program.

    Raises:
        NotPermittedError: the roles do not reach both.
        DomainError: it is one person, or it is said already.
    """
    for participant_id in (first, second):
        require_participant(ctx, participant_id, Area.IDENTITY, Level.WRITE)
    if first == second:
        raise DomainError("Välj två olika personer.", field="other")
    low, high = sorted((first, second))
    with ctx.write("participants.apart", Topic.PARTICIPANTS, Topic.BRIEFING) as work:
        if repository.pair(work, low, high) is not None:
            raise DomainError("De två står redan som inte tillsammans.", field="other")
        row = NotTogether(first_id=low, second_id=high)
        work.add(row)
        work.session.flush()
        return work.done(row.id, "Två deltagare delas inte längre upp tillsammans.")


def let_together(ctx: Context, first: UUID, pair_id: UUID) -> Result[None]:
    """Take back that two people should not work together.

    Raises:
        NotPermittedError: the roles do not reach the person whose file is open.
    """
    require_participant(ctx, first, Area.IDENTITY, Level.WRITE)
    with ctx.write("participants.together", Topic.PARTICIPANTS, Topic.BRIEFING) as work:
        row = work.get(NotTogether, pair_id)
        if first not in (row.first_id, row.second_id):
            raise DomainError("Välj ett par i personens egen akt.", field="other")
        work.delete(row)
        return work.done(None, "Två deltagare får arbeta tillsammans igen.")
