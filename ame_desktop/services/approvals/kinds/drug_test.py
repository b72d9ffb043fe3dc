"""*Drogtest*: demanded in a plan only when the chief has decided so. Source: TRE-60, TRE-64."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area
from ame_desktop.domain.approval_breaks import REASON, TEST_GROUNDS, TEST_LINE, drug_gist
from ame_desktop.domain.approval_sheets import SheetLine, SheetParts
from ame_desktop.domain.approvals import ApprovalKind, CaseData, CaseGist
from ame_desktop.domain.changes import Topic
from ame_desktop.services.approvals.kind import KindOfCase
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.store import Reader
from ame_desktop.storage.unit_of_work import UnitOfWork


def _gists(_reader: Reader, cases: Sequence[CaseData]) -> Mapping[UUID, CaseGist]:
    return {case.case_id: drug_gist(case.content[REASON]) for case in cases}


def _sheet(_reader: Reader, case: CaseData, _today: date) -> SheetParts:
    values = drug_gist(case.content[REASON]).values
    reason = (SheetLine(*pair) for pair in values.items())
    return SheetParts((TEST_LINE, *reason), TEST_GROUNDS)


def _follow(_work: UnitOfWork, _case: ApprovalCase) -> None:
    """Nothing follows: the plan is written by its own, with the decision beside it."""


DRUG_TEST = KindOfCase(
    ApprovalKind.DRUG_TEST,
    "Villkor i planeringen",
    Area.PLACEMENTS,
    (Topic.PLANNING,),
    _gists,
    _sheet,
    _follow,
)
