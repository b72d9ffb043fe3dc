"""Asking the chief for what only the chief decides: a drug test in the plan. Source: TRE-60."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.approval_breaks import REASON, checked_grounds
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.services.approvals.opening import open_case
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_participant
from ame_desktop.storage.models.participants import Participant


def request_drug_test(ctx: Context, participant_id: UUID, reason: str) -> Result[UUID]:
    """Ask the chief to let a drug test be part of the plan.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the case is not the actor's own.
        DomainError: there is no reason.
    """
    require_participant(ctx, participant_id, Area.PLANNING, Level.WRITE)
    words = checked_grounds(reason)
    with ctx.write("plans.drug_test", Topic.APPROVALS, Topic.PLANNING) as work:
        person = work.get(Participant, participant_id)
        content = {REASON: words}
        case = open_case(work, ctx, ApprovalKind.DRUG_TEST, None, participant_id, content)
        return work.done(case.id, f"Bad chefen besluta om ett villkor för {person.given_name}.")
