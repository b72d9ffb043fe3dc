"""Changing the unit's data key, which two people do together; carried out afterwards."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area
from ame_desktop.domain.approval_sheets import SheetParts
from ame_desktop.domain.approvals import ApprovalKind, CaseData, CaseGist
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.data_key import DECIDED_BY, GROUNDS, key_gist, key_lines
from ame_desktop.services.approvals.kind import KindOfCase
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.store import Reader
from ame_desktop.storage.unit_of_work import UnitOfWork


def _gists(_reader: Reader, cases: Sequence[CaseData]) -> Mapping[UUID, CaseGist]:
    return {case.case_id: key_gist(case.content) for case in cases}


def _sheet(_reader: Reader, case: CaseData, _today: date) -> SheetParts:
    return SheetParts(key_lines(case.content), GROUNDS)


def _follow(_work: UnitOfWork, _case: ApprovalCase) -> None:
    """Nothing follows: the key is changed when everybody has left the unit."""


DATA_KEY = KindOfCase(
    ApprovalKind.DATA_KEY,
    "Byte av datanyckel",
    Area.ADMINISTRATION,
    (Topic.ACCESS,),
    _gists,
    _sheet,
    _follow,
    DECIDED_BY,
)
