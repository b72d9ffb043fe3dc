"""Placements, and exceptions among them: the matrix, and praktik that the unit itself begins.

Source: RAG-10, RAG-12, RAG-21, RAG-53.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area
from ame_desktop.domain.approval_load import around_lines, load_lines
from ame_desktop.domain.approval_placements import (
    EXCEPTION,
    REASON,
    gist_of,
    grounds_of,
    values_of,
)
from ame_desktop.domain.approval_sheets import Alike, Look, SheetLine, SheetParts
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState, CaseData, CaseGist
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.placement_checks import check_draft
from ame_desktop.domain.placement_remarks import Remark
from ame_desktop.domain.placement_rules import Act, after
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.services.approvals.kind import KindOfCase
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.placement_proposals import check_proposal
from ame_desktop.services.subsidies import money_of_placement
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.approval_load import surroundings
from ame_desktop.storage.queries.approval_placements import placement_facts
from ame_desktop.storage.queries.placement_facts import draft_facts, looked_on
from ame_desktop.storage.queries.placements import placement
from ame_desktop.storage.repositories.placements import join_arena
from ame_desktop.storage.store import Reader
from ame_desktop.storage.unit_of_work import UnitOfWork

GONE = CaseGist("Placeringen är borttagen")

_ACTS = {
    ApprovalState.WAITING: Act.PROPOSE,
    ApprovalState.RETURNED: Act.RETURN,
    ApprovalState.REFUSED: Act.REFUSE,
    ApprovalState.APPROVED: Act.APPROVE,
    ApprovalState.WITHDRAWN: Act.WITHDRAW,
}


def _gists(reader: Reader, cases: Sequence[CaseData]) -> Mapping[UUID, CaseGist]:
    keys = {case.subject_id for case in cases if case.subject_id is not None}
    found = placement_facts(reader, keys)
    gists = {key: gist_of(facts) for key, facts in found.items()}
    return {case.case_id: gists.get(case.subject_id or case.case_id, GONE) for case in cases}


def _sheet(reader: Reader, case: CaseData, today: date) -> SheetParts:
    found = placement_facts(reader, {case.subject_id} if case.subject_id else set())
    facts = next(iter(found.values()), None)
    if facts is None:
        return SheetParts((), ())
    around = surroundings(reader, facts, today)
    asked = tuple(SheetLine(label, text, _look(label)) for label, text in values_of(facts).items())
    return SheetParts(
        (*asked, *around_lines(facts, around)),
        grounds_of(facts, _remarks(reader, facts.placement_id, today)),
        load_lines(facts, around),
        _money(reader, facts.placement_id, today),
        alike=Alike(facts.form, facts.arena_id),
    )


def _money(reader: Reader, placement_id: UUID, today: date) -> tuple[SheetLine, ...]:
    effect = money_of_placement(reader, placement_id, today)
    return () if effect is None else tuple(SheetLine(*line) for line in effect.lines)


def _remarks(reader: Reader, placement_id: UUID, today: date) -> tuple[Remark, ...]:
    stored = placement(reader, placement_id, looked_on(reader, today))
    if stored is None or stored.row.taken_over:
        return ()
    return check_draft(stored.draft, draft_facts(reader, stored.draft, today, placement_id))


def _look(label: str) -> Look:
    return Look.NOTICE if label in {EXCEPTION, REASON} else Look.PLAIN


def move_placement(work: UnitOfWork, row: Placement, case: ApprovalCase) -> None:
    """Give a placement the state that its case has got, with who decided, when and why.

    Raises:
        DomainError: a rule stops the placement as it is now.
    """
    act = _ACTS[case.state]
    if act in {Act.PROPOSE, Act.APPROVE}:
        check_proposal(work, row, work.at.astimezone(STOCKHOLM).date())
    if act is Act.WITHDRAW and row.origin is PlacementOrigin.TAKEN_OVER:
        # It goes on as it did in the older list, and waits to be put into the basket again.
        row.state = PlacementState.WAITING
    else:
        row.state = after(row.state, act)
    if act in {Act.APPROVE, Act.REFUSE, Act.RETURN}:
        row.decided_by_id, row.decided_at = work.staff_id, work.at
        row.decision_reason = case.reason
    if act is Act.APPROVE:
        join_arena(work, row)


def _follow(work: UnitOfWork, case: ApprovalCase) -> None:
    if case.subject_id is not None:
        move_placement(work, work.get(Placement, case.subject_id), case)


PLACEMENT = KindOfCase(
    ApprovalKind.PLACEMENT,
    "Placering",
    Area.PLACEMENTS,
    (Topic.PLACEMENTS, Topic.PARTICIPANTS, Topic.ATTENDANCE, Topic.BRIEFING),
    _gists,
    _sheet,
    _follow,
)
