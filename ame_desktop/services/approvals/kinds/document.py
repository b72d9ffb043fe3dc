"""The release of a document that has been fixed. Source: OSB-75, OSB-103."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area
from ame_desktop.domain.approval_documents import (
    GROUNDS,
    DocumentFacts,
    document_gist,
    document_lines,
)
from ame_desktop.domain.approval_sheets import SheetParts
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState, CaseData, CaseGist
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_documents import DocumentState
from ame_desktop.services.approvals.kind import KindOfCase
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.final_documents import FinalDocument
from ame_desktop.storage.queries.approval_documents import document_facts
from ame_desktop.storage.store import Reader
from ame_desktop.storage.unit_of_work import UnitOfWork

GONE = CaseGist("Dokumentet är borttaget")
NOT_FIXED = "Dokumentet är inte längre fastställt i den här utgåvan. Ta tillbaka ärendet."


def _gists(reader: Reader, cases: Sequence[CaseData]) -> Mapping[UUID, CaseGist]:
    found = document_facts(reader, {case.subject_id for case in cases if case.subject_id})
    gists = {key: document_gist(facts) for key, facts in found.items()}
    return {case.case_id: gists.get(case.subject_id or case.case_id, GONE) for case in cases}


def _sheet(reader: Reader, case: CaseData, _today: date) -> SheetParts:
    found = document_facts(reader, {case.subject_id} if case.subject_id else set())
    lines = tuple(line for facts in found.values() for line in document_lines(_local(facts)))
    return SheetParts(lines, GROUNDS)


def _local(facts: DocumentFacts) -> DocumentFacts:
    at = facts.fixed_at
    return facts if at is None else replace(facts, fixed_at=at.astimezone(STOCKHOLM))


def _follow(work: UnitOfWork, case: ApprovalCase) -> None:
    """Release the document when it is approved; otherwise it stays fixed as it is."""
    if case.state is not ApprovalState.APPROVED or case.subject_id is None:
        return
    document = work.get(FinalDocument, case.subject_id)
    if document.state is not DocumentState.FIXED:
        raise DomainError(NOT_FIXED)
    document.state = DocumentState.RELEASED
    document.released_by_id, document.released_at = work.staff_id, work.at


DOCUMENT = KindOfCase(
    ApprovalKind.DOCUMENT,
    "Slutdokument",
    Area.FINAL_DOCUMENTS,
    (Topic.FINAL_DOCUMENTS,),
    _gists,
    _sheet,
    _follow,
)
