"""What the chief or the deputy does with a case: approves, asks, or refuses. Source: RAG-01."""

from collections.abc import Sequence
from uuid import UUID

from ame_desktop.domain.approval_rules import (
    AS_EXCEPTION,
    AS_PROPOSED,
    Step,
    after,
    check_seen,
    checked_words,
)
from ame_desktop.domain.approvals import CaseData, CaseGist
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.services.approvals.access import require_decider
from ame_desktop.services.approvals.kinds import KINDS
from ame_desktop.services.context import Context
from ame_desktop.storage.models.approvals import ApprovalCase, ApprovalMessage
from ame_desktop.storage.unit_of_work import UnitOfWork

_ACTIONS = {
    Step.APPROVE: "approvals.approve",
    Step.ASK: "approvals.ask",
    Step.REFUSE: "approvals.refuse",
}
_DONE = {
    Step.APPROVE: "Godkände",
    Step.ASK: "Lämnade åter med en fråga:",
    Step.REFUSE: "Avslog",
}
Seen = tuple[UUID, int, str]
"""A case, the version of it, and what the sheet said that it asks for."""


def approve(ctx: Context, case_id: UUID, version: int, seen: str, reason: str = "") -> Result[None]:
    """Approve a case as the sheet showed it; without words of one's own it is as proposed.

    Args:
        ctx: who decides.
        case_id: the case.
        version: the version of the case that the sheet showed.
        seen: what the sheet said that is asked for.
        reason: words of one's own.

    Raises:
        NotPermittedError: the actor is neither the chief nor the deputy of today.
        DomainError: the actor has proposed it, or it does not wait.
        ConflictError: it has changed since it was read.
    """
    return _decide(ctx, (case_id, version, seen), Step.APPROVE, reason)


def ask(ctx: Context, case_id: UUID, version: int, question: str) -> Result[None]:
    """Return a case to who proposed it, with a question.

    Raises:
        NotPermittedError: the actor is neither the chief nor the deputy of today.
        DomainError: there is no question, the actor has proposed it, or it does not wait.
        ConflictError: somebody else has done something with the case since.
    """
    return _decide(ctx, (case_id, version, ""), Step.ASK, question)


def refuse(ctx: Context, case_id: UUID, version: int, reason: str) -> Result[None]:
    """Refuse a case with a reason.

    Raises:
        NotPermittedError: the actor is neither the chief nor the deputy of today.
        DomainError: there is no reason, the actor has proposed it, or it does not wait.
        ConflictError: somebody else has done something with the case since.
    """
    return _decide(ctx, (case_id, version, ""), Step.REFUSE, reason)


def approve_batch(ctx: Context, seen: Sequence[Seen], reason: str = "") -> Result[int]:
    """Approve several cases as one command: all of them, or none.

    Raises:
        NotPermittedError: the actor is neither the chief nor the deputy of today.
        DomainError: the actor has proposed one of them, or one does not wait.
        ConflictError: one of them has changed since it was read.
    """
    words = checked_words(reason, Step.APPROVE)
    found = [(require_decider(ctx, case_id), version, mark) for case_id, version, mark in seen]
    topics = {topic for data, _, _ in found for topic in KINDS[data.kind].topics}
    with ctx.write("approvals.approve", Topic.APPROVALS, *topics) as work:
        for data, version, mark in found:
            _carry_out(work, data, version, Step.APPROVE, words, mark)
        count = len(found)
        return work.done(count, f"Godkände {count} ärenden." if count > 1 else "Godkände ärendet.")


def _decide(ctx: Context, seen: Seen, step: Step, words: str) -> Result[None]:
    case_id, version, mark = seen
    data = require_decider(ctx, case_id)
    said = checked_words(words, step)
    topics = KINDS[data.kind].topics
    with ctx.write(_ACTIONS[step], Topic.APPROVALS, *topics) as work:
        gist = _carry_out(work, data, version, step, said, mark)
        who = f"{data.name.full}, {gist.what}" if data.name is not None else gist.what
        return work.done(None, f"{_DONE[step]} {who}.")


def _carry_out(
    work: UnitOfWork, data: CaseData, version: int, step: Step, words: str, seen: str
) -> CaseGist:
    case = work.get(ApprovalCase, data.case_id, version)
    kind = KINDS[case.kind]
    gist = kind.gists(work.session.connection(), (data,))[case.id]
    case.state = after(case.state, step)
    if step is Step.APPROVE:
        check_seen(seen, dict(gist.values))
    if step is Step.ASK:
        work.add(ApprovalMessage(case_id=case.id, by_id=_actor(work), at=work.at, text=words))
    case.decided_by_id, case.decided_at = work.staff_id, work.at
    case.reason = words or (AS_EXCEPTION if gist.exception else AS_PROPOSED)
    work.because(case.reason)
    kind.follow(work, case)
    return gist


def _actor(work: UnitOfWork) -> UUID:
    if work.staff_id is None:
        message = "somebody must act"
        raise RuntimeError(message)
    return work.staff_id
