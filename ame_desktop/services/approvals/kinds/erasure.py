"""*Gallring*: approved by somebody else than who proposed it. Source: NAT-37, RAG-36."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area
from ame_desktop.domain.approval_retention import (
    DECIDED_BY,
    GROUNDS,
    erasure_gist,
    erasure_lines,
)
from ame_desktop.domain.approval_sheets import SheetParts
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState, CaseData, CaseGist
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.retention import ErasureState
from ame_desktop.services.approvals.kind import KindOfCase
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.retention import Erasure
from ame_desktop.storage.queries import retention as query
from ame_desktop.storage.store import Reader
from ame_desktop.storage.unit_of_work import UnitOfWork

GONE = CaseGist("Förslaget är borttaget")
NOT_WAITING = "Förslaget väntar inte längre på beslut. Ta tillbaka ärendet."
PLAN = "plan"
"""What a case's content keeps the municipality's decision under."""
_STATES = {
    ApprovalState.WAITING: ErasureState.WAITING,
    ApprovalState.RETURNED: ErasureState.DRAFT,
    ApprovalState.WITHDRAWN: ErasureState.DRAFT,
    ApprovalState.APPROVED: ErasureState.APPROVED,
    ApprovalState.REFUSED: ErasureState.REFUSED,
}
_DECIDED = frozenset({ApprovalState.APPROVED, ApprovalState.REFUSED})


def _gists(reader: Reader, cases: Sequence[CaseData]) -> Mapping[UUID, CaseGist]:
    keys = {case.subject_id for case in cases if case.subject_id}
    found = query.items_of(reader, keys)
    return {
        case.case_id: erasure_gist(found[case.subject_id], _plan(case))
        if case.subject_id in found
        else GONE
        for case in cases
    }


def _sheet(reader: Reader, case: CaseData, _today: date) -> SheetParts:
    keys = {case.subject_id} if case.subject_id else set()
    lines = (erasure_lines(held, _plan(case)) for held in query.items_of(reader, keys).values())
    return SheetParts(tuple(line for found in lines for line in found), GROUNDS)


def _plan(case: CaseData) -> str:
    return str(case.content.get(PLAN, ""))


def _follow(work: UnitOfWork, case: ApprovalCase) -> None:
    """Let the proposal follow; what was carried out already is not decided anew."""
    if case.subject_id is None:
        return
    proposal = work.get(Erasure, case.subject_id)
    if proposal.state not in {ErasureState.DRAFT, ErasureState.WAITING}:
        raise DomainError(NOT_WAITING)
    proposal.state = _STATES[case.state]
    if case.state in _DECIDED:
        proposal.decided_by_id, proposal.decided_at = case.decided_by_id, case.decided_at


ERASURE = KindOfCase(
    ApprovalKind.ERASURE,
    "Gallring",
    Area.RETENTION,
    (Topic.RETENTION,),
    _gists,
    _sheet,
    _follow,
    DECIDED_BY,
)
