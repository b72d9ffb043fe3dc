"""An agreement for more than a year, which only the chief can agree to. Source: RAG-42."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area
from ame_desktop.domain.agreement_rules import is_longer_than_a_year, missing_sections
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.approval_agreements import GROUNDS, agreement_gist, agreement_lines
from ame_desktop.domain.approval_sheets import SheetParts
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState, CaseData, CaseGist
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.services.approvals.kind import KindOfCase
from ame_desktop.storage.models.agreements import ServiceAgreement
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.queries import agreements as query
from ame_desktop.storage.store import Reader
from ame_desktop.storage.unit_of_work import UnitOfWork

GONE = CaseGist("Avtalet är borttaget")
NOT_ASKED = "Avtalet är inte längre ett utkast på mer än ett år. Ta tillbaka ärendet."


def _gists(reader: Reader, cases: Sequence[CaseData]) -> Mapping[UUID, CaseGist]:
    keys = {case.subject_id for case in cases if case.subject_id}
    found = {
        stored.row.agreement_id: agreement_gist(stored.row, stored.draft)
        for stored in query.agreements(reader, query.several(keys))
    }
    return {case.case_id: found.get(case.subject_id or case.case_id, GONE) for case in cases}


def _sheet(reader: Reader, case: CaseData, _today: date) -> SheetParts:
    keys = {case.subject_id} if case.subject_id else set()
    lines = tuple(
        line
        for stored in query.agreements(reader, query.several(keys))
        for line in agreement_lines(
            replace(stored.row, missing=missing_sections(stored.draft)), stored.draft
        )
    )
    return SheetParts(lines, GROUNDS)


def _follow(work: UnitOfWork, case: ApprovalCase) -> None:
    """Keep who has agreed to the longer time; otherwise the draft stays as it is."""
    if case.state is not ApprovalState.APPROVED or case.subject_id is None:
        return
    row = work.get(ServiceAgreement, case.subject_id)
    if row.state is not AgreementState.DRAFT or not is_longer_than_a_year(row.start, row.end):
        raise DomainError(NOT_ASKED)
    row.longer_approved_by_id = case.decided_by_id


AGREEMENT = KindOfCase(
    ApprovalKind.AGREEMENT,
    "Längre avtal",
    Area.AGREEMENTS,
    (Topic.AGREEMENTS,),
    _gists,
    _sheet,
    _follow,
)
