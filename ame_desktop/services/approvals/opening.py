"""Putting something into the chief's basket, from within the command that proposes it."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from ame_desktop.domain.approval_rules import Step, after
from ame_desktop.domain.approvals import PROPOSERS, ApprovalKind, ApprovalState
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.services.approvals.kinds import KINDS
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import NOT_FOUND
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.queries import approvals as query
from ame_desktop.storage.repositories.approvals import open_case_of, proposers_of
from ame_desktop.storage.unit_of_work import UnitOfWork


def open_case(
    work: UnitOfWork,
    ctx: Context,
    kind: ApprovalKind,
    subject_id: UUID | None,
    participant_id: UUID | None,
    content: dict[str, Any] | None = None,
) -> ApprovalCase:
    """Let something wait for a decision; what was returned with a question waits again.

    The caller has checked the right to propose, and given the subject the state of one that
    waits. What is asked for is kept as it is now, to show later what has changed since.

    Args:
        work: the command that proposes, with the subject already added to it.
        ctx: who proposes.
        kind: what kind of case it is.
        subject_id: the row that is decided upon, ``None`` where the kind has no table of its own.
        participant_id: whom it concerns, ``None`` where it concerns no single person.
        content: what is asked for, where the kind has no table of its own.

    Raises:
        DomainError: it waits for a decision already.
    """
    held = open_case_of(work, kind, subject_id) if subject_id is not None else None
    if held is None:
        earlier = proposers_of(work, kind, subject_id) if subject_id is not None else ()
        held = ApprovalCase(
            id=new_id(),
            kind=kind,
            subject_id=subject_id,
            participant_id=participant_id,
            state=ApprovalState.WAITING,
            proposed_by_id=ctx.actor.staff_id,
            content={**(content or {}), **_proposers(earlier)},
        )
        work.add(held)
    else:
        held.state = after(held.state, Step.PROPOSE_AGAIN)
    keep_proposed(work, ctx, held)
    return held


def take_part(work: UnitOfWork, staff_id: UUID, kind: ApprovalKind, subject_id: UUID) -> None:
    """Keep that somebody has changed what waits: who shapes a proposal does not decide it."""
    case = open_case_of(work, kind, subject_id)
    if case is None or case.proposed_by_id == staff_id:
        return
    earlier = {UUID(key) for key in case.content.get(PROPOSERS, [])}
    case.content = {**case.content, **_proposers(earlier | {staff_id})}


def keep_proposed(work: UnitOfWork, ctx: Context, case: ApprovalCase) -> None:
    """Keep who proposes, and what is asked for as it is now.

    Who proposed earlier is kept too: neither that person nor the next one may decide.
    """
    earlier = {*case.content.get(PROPOSERS, []), str(case.proposed_by_id)}
    others = earlier - {str(ctx.actor.staff_id)}
    if others:
        case.content = {**case.content, PROPOSERS: sorted(others)}
    case.decided_by_id, case.decided_at, case.reason = None, None, ""
    case.proposed_by_id, case.proposed_at, case.proposed = ctx.actor.staff_id, work.at, {}
    work.session.flush()
    case.proposed = _values(work, ctx, case)


def _proposers(keys: Iterable[UUID]) -> dict[str, list[str]]:
    names = sorted(map(str, keys))
    return {PROPOSERS: names} if names else {}


def _values(work: UnitOfWork, ctx: Context, case: ApprovalCase) -> dict[str, str]:
    reader = work.session.connection()
    data = query.case(reader, ctx.actor.staff_id, case.id)
    if data is None:
        raise NotFoundError(NOT_FOUND)
    return dict(KINDS[case.kind].gists(reader, (data,))[case.id].values)
