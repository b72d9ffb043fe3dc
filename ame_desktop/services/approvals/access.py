"""Who may see and decide what lies in the basket. Source: RAG-59, NAT-38."""

from collections.abc import Iterable
from uuid import UUID

from ame_desktop.domain.access import Level, Reach
from ame_desktop.domain.approval_rules import Decider, Step, check_decider
from ame_desktop.domain.approvals import OF_CASE, ApprovalKind, CaseData
from ame_desktop.domain.errors import NotFoundError, NotPermittedError
from ame_desktop.domain.log import LogKind
from ame_desktop.services.approvals.kinds import KINDS
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import NOT_FOUND
from ame_desktop.storage.queries import approvals as query
from ame_desktop.storage.queries.standing import own_people
from ame_desktop.storage.store import Reader

_AREAS = frozenset(kind.area for kind in KINDS.values())


def deputises(ctx: Context, reader: Reader) -> bool:
    """Whether the actor stands in for the chief today."""
    return query.is_deputy(reader, ctx.actor.staff_id, ctx.clock.today())


def decider(ctx: Context, kind: ApprovalKind, *, deputy: bool) -> Decider:
    """Return as what the actor could decide a kind: as who decides it, or as deputy of today."""
    found = KINDS[kind]
    decides = ctx.allows(found.area, Level.APPROVE)
    return Decider(ctx.actor.staff_id, decides, deputy, found.decided_by)


def decided_kinds(ctx: Context, *, deputy: bool) -> frozenset[ApprovalKind]:
    """Return the kinds that the actor decides: all as the chief, or as the deputy of today."""
    return frozenset(
        kind for kind, found in KINDS.items() if deputy or ctx.allows(found.area, Level.APPROVE)
    )


def require_basket(ctx: Context) -> frozenset[ApprovalKind]:
    """Refuse whom the basket is nothing for; return the kinds that the actor decides.

    Who proposes sees the own proposals.

    Raises:
        NotPermittedError: the actor neither decides nor proposes anything.
    """
    with ctx.read() as reader:
        decides = decided_kinds(ctx, deputy=deputises(ctx, reader))
    proposes = any(ctx.reach(area, Level.PROPOSE) is not Reach.NONE for area in _AREAS)
    if not (decides or proposes):
        ctx.deny("approvals.read")
    return decides


def found_case(ctx: Context, case_id: UUID) -> CaseData:
    """Return a case that the actor may see: those of kinds they decide, and their own.

    Raises:
        NotPermittedError: the actor neither decides nor proposes anything.
        NotFoundError: there is no such case, or not for this actor.
    """
    decides = require_basket(ctx)
    with ctx.read() as reader:
        data = query.case(reader, ctx.actor.staff_id, case_id)
        seen = data is not None and bool(followed(ctx, reader, (data,), decides))
    if data is None or not seen:
        ctx.note("approvals.read", LogKind.DENIED)
        raise NotFoundError(NOT_FOUND)
    return data


def followed(
    ctx: Context, reader: Reader, found: Iterable[CaseData], decides: frozenset[ApprovalKind]
) -> list[CaseData]:
    """Return the cases of the kinds that the actor decides, and those the actor has proposed.

    What tells of somebody's case is followed by whoever has it now: it may have been handed over.
    """
    held = [case for case in found if case.kind in decides or ctx.actor.staff_id in case.proposers]
    asked = {
        case.participant_id
        for case in held
        if case.participant_id is not None and _of_case(case, decides)
    }
    own = own_people(reader, ctx.actor, asked) if asked else frozenset()
    return [case for case in held if not _of_case(case, decides) or case.participant_id in own]


def _of_case(case: CaseData, decides: frozenset[ApprovalKind]) -> bool:
    return case.kind in OF_CASE and case.kind not in decides


def require_decider(ctx: Context, case_id: UUID) -> CaseData:
    """Return a case that the actor may decide, and log a refusal.

    Raises:
        NotFoundError: there is no such case, or not for this actor.
        NotPermittedError: the actor is neither the chief nor the deputy of today.
        DomainError: the actor has proposed it.
    """
    data = found_case(ctx, case_id)
    with ctx.read() as reader:
        deputy = deputises(ctx, reader)
    actor = decider(ctx, data.kind, deputy=deputy)
    try:
        check_decider(actor, data.proposers)
    except NotPermittedError:
        _note_denied(ctx, Step.APPROVE, data)
        raise
    return data


def require_proposer(ctx: Context, case_id: UUID) -> CaseData:
    """Return a case that the actor has proposed.

    Raises:
        NotFoundError: there is no such case, or not for this actor.
        NotPermittedError: somebody else has proposed it.
    """
    data = found_case(ctx, case_id)
    if ctx.actor.staff_id not in data.proposers:
        _note_denied(ctx, Step.PROPOSE_AGAIN, data)
        raise NotPermittedError("Den som föreslog det svarar eller tar tillbaka det.")
    return data


def _note_denied(ctx: Context, step: Step, data: CaseData) -> None:
    people = () if data.participant_id is None else (data.participant_id,)
    action = "approvals.approve" if step is Step.APPROVE else "approvals.answer"
    ctx.note(action, LogKind.DENIED, *people)
