"""Restriction: the person's data is kept and used for nothing else, until it is lifted.

Source: NAT-36.
"""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.data_requests import (
    RequestAnswer,
    RequestKind,
    RequestState,
    checked_reason,
)
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.services.context import Context
from ame_desktop.services.data_protection.requests import open_request, set_answer
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.storage.models.data_requests import DataRequest, ProcessingLimit
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries import data_protection as query

_TOPICS = (Topic.DATA_PROTECTION, Topic.PARTICIPANTS)
LIMITED_ALREADY = "Behandlingen är redan begränsad."
LIFTED_ALREADY = "Begränsningen är redan hävd."


def limit(ctx: Context, participant_id: UUID, reason: str) -> Result[UUID]:
    """Restrict the processing of a person's data from today; a request that waits is answered.

    The person's data stands where it stands, but is left out of lists that leave the program, and
    only attendance is written until the restriction is lifted.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the case is not the actor's.
        DomainError: no reason is given, or it is restricted already.
    """
    require_participant(ctx, participant_id, Area.DATA_PROTECTION, Level.WRITE)
    why = checked_reason(reason)
    today = ctx.clock.today()
    with ctx.read() as reader:
        if any(row.in_force for row in query.limits_of(reader, participant_id)):
            raise DomainError(LIMITED_ALREADY)
        rows = query.requests_of(reader, participant_id)
    waiting = open_request(rows, RequestKind.RESTRICTION)
    with ctx.write("data_protection.limit", *_TOPICS) as work:
        person = work.get(Participant, participant_id)
        row = ProcessingLimit(
            id=new_id(),
            participant_id=participant_id,
            start=today,
            reason=why,
            decided_by_id=ctx.actor.staff_id,
        )
        work.add(row)
        if waiting is not None:
            asked = work.get(DataRequest, waiting.request_id, waiting.version)
            told = f"Begränsad från {today.isoformat()}."
            set_answer(ctx, work, asked, RequestAnswer(RequestState.GRANTED, told))
        return work.done(row.id, f"Begränsade behandlingen av uppgifter om {person.given_name}.")


def lift(ctx: Context, limit_id: UUID, version: int) -> Result[None]:
    """Lift a restriction; the person is told before it is done.

    Raises:
        NotFoundError: there is no such restriction, or not for this actor.
        NotPermittedError: the case is not the actor's.
        DomainError: it is lifted already.
        ConflictError: it has been changed since.
    """
    participant_id = require_behind(
        ctx, ProcessingLimit, limit_id, Area.DATA_PROTECTION, Level.WRITE
    )
    with ctx.write("data_protection.lift", *_TOPICS) as work:
        row = work.get(ProcessingLimit, limit_id, version)
        if row.end is not None:
            raise DomainError(LIFTED_ALREADY)
        person = work.get(Participant, participant_id)
        row.end = _not_before(ctx.clock.today(), row.start)
        return work.done(None, f"Hävde begränsningen för {person.given_name}.")


def _not_before(day: date, first: date) -> date:
    return max(day, first)
