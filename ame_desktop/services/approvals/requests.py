"""Asking the chief for leave, and for studies without CSN. Source: TRE-52, TRE-53."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.approval_requests import RequestDraft, checked_request
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.services.approvals.kinds import KINDS
from ame_desktop.services.approvals.opening import open_case
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_participant
from ame_desktop.storage.models.participants import Participant


def request(ctx: Context, participant_id: UUID, draft: RequestDraft) -> Result[UUID]:
    """Ask the chief for something on behalf of a participant.

    Raises:
        NotPermittedError: the roles may not propose anything for the person.
        NotFoundError: there is no such person for the one who asks.
        DomainError: the request does not add up.
    """
    require_participant(ctx, participant_id, Area.PLACEMENTS, Level.PROPOSE)
    content = checked_request(draft, ctx.clock.today())
    with ctx.write("approvals.request", Topic.APPROVALS) as work:
        person = work.get(Participant, participant_id)
        case = open_case(work, ctx, draft.kind, None, participant_id, content)
        title = KINDS[draft.kind].title.lower()
        return work.done(case.id, f"Begärde {title} för {person.given_name}.")
