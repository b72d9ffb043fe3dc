"""What the one who proposed does with a case: answers the question, or takes it back."""

from uuid import UUID

from ame_desktop.domain.approval_rules import Step, after, checked_words
from ame_desktop.domain.approvals import CaseData
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.services.approvals.access import require_proposer
from ame_desktop.services.approvals.kinds import KINDS
from ame_desktop.services.approvals.opening import keep_proposed
from ame_desktop.services.context import Context
from ame_desktop.storage.models.approvals import ApprovalCase, ApprovalMessage


def answer(ctx: Context, case_id: UUID, version: int, text: str) -> Result[None]:
    """Answer the question and propose again; what is asked for is kept as it is now.

    Raises:
        NotPermittedError: somebody else has proposed it.
        DomainError: there is no answer, or no question has been asked.
        ConflictError: somebody else has done something with the case since.
    """
    data = require_proposer(ctx, case_id)
    words = checked_words(text, Step.PROPOSE_AGAIN)
    with ctx.write("approvals.answer", Topic.APPROVALS, *KINDS[data.kind].topics) as work:
        case = work.get(ApprovalCase, case_id, version)
        case.state = after(case.state, Step.PROPOSE_AGAIN)
        work.add(ApprovalMessage(case_id=case_id, by_id=ctx.actor.staff_id, at=work.at, text=words))
        KINDS[case.kind].follow(work, case)
        keep_proposed(work, ctx, case)
        return work.done(None, f"Svarade och föreslog {_of(data)} igen.")


def withdraw(ctx: Context, case_id: UUID, version: int) -> Result[None]:
    """Take an own proposal back while it waits, or instead of answering.

    Raises:
        NotPermittedError: somebody else has proposed it.
        DomainError: it has been decided.
        ConflictError: somebody else has done something with the case since.
    """
    data = require_proposer(ctx, case_id)
    with ctx.write("approvals.withdraw", Topic.APPROVALS, *KINDS[data.kind].topics) as work:
        case = work.get(ApprovalCase, case_id, version)
        case.state = after(case.state, Step.WITHDRAW)
        KINDS[case.kind].follow(work, case)
        return work.done(None, f"Tog tillbaka förslaget om {_of(data)}.")


def _of(data: CaseData) -> str:
    return data.name.full if data.name is not None else KINDS[data.kind].title.lower()
