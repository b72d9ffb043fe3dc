"""What leave and studies share: both keep what is asked for in the case itself."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from ame_desktop.domain.approval_requests import (
    request_gist,
    request_grounds,
    request_lines,
    request_of,
)
from ame_desktop.domain.approval_sheets import SheetParts
from ame_desktop.domain.approvals import CaseData, CaseGist
from ame_desktop.storage.queries.approval_load import request_surroundings
from ame_desktop.storage.store import Reader


def gists(_reader: Reader, cases: Sequence[CaseData]) -> Mapping[UUID, CaseGist]:
    """Return what each request is about, from what its case keeps."""
    return {case.case_id: request_gist(request_of(case.kind, case.content)) for case in cases}


def sheet(reader: Reader, case: CaseData, today: date) -> SheetParts:
    """Return what is asked for, where the person is, and the rules."""
    grounds = request_grounds(case.kind)
    if case.participant_id is None:
        return SheetParts((), grounds)
    around = request_surroundings(reader, case.participant_id, today)
    return SheetParts(request_lines(request_of(case.kind, case.content), around), grounds)
