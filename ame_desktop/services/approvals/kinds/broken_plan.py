"""*Bruten planering*: the chief takes note of it by approving. Source: TRE-28, TRE-64."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area
from ame_desktop.domain.approval_breaks import BREAK_GROUNDS, break_gist, break_lines
from ame_desktop.domain.approval_sheets import SheetParts
from ame_desktop.domain.approvals import ApprovalKind, CaseData, CaseGist
from ame_desktop.domain.broken_plans import BreakTimes
from ame_desktop.domain.changes import Topic
from ame_desktop.services.approvals.kind import KindOfCase
from ame_desktop.services.plans.break_times import times
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.queries.broken_plans import breaks_by_key
from ame_desktop.storage.store import Reader
from ame_desktop.storage.unit_of_work import UnitOfWork

GONE = CaseGist("Planeringen är borttagen")
_ANY = BreakTimes(0, 0, 0)


def _gists(reader: Reader, cases: Sequence[CaseData]) -> Mapping[UUID, CaseGist]:
    found = breaks_by_key(reader, {case.subject_id for case in cases if case.subject_id}, _ANY)
    gists = {key: break_gist(row) for key, row in found.items()}
    return {case.case_id: gists.get(case.subject_id or case.case_id, GONE) for case in cases}


def _sheet(reader: Reader, case: CaseData, today: date) -> SheetParts:
    keys = {case.subject_id} if case.subject_id else set()
    found = breaks_by_key(reader, keys, times(reader, today))
    lines = tuple(line for row in found.values() for line in break_lines(row))
    return SheetParts(lines, BREAK_GROUNDS)


def _follow(_work: UnitOfWork, _case: ApprovalCase) -> None:
    """Nothing follows: that the chief has taken note stands in the case itself."""


BROKEN_PLAN = KindOfCase(
    ApprovalKind.BROKEN_PLAN,
    "Bruten planering",
    Area.PLACEMENTS,
    (Topic.PLANNING,),
    _gists,
    _sheet,
    _follow,
)
