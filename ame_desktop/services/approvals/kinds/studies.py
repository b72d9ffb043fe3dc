"""*Studier utan CSN*: nothing else changes when they are approved. Source: TRE-52."""

from ame_desktop.domain.access import Area
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.changes import Topic
from ame_desktop.services.approvals.kind import KindOfCase
from ame_desktop.services.approvals.kinds.requests import gists, sheet
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.unit_of_work import UnitOfWork


def _follow(_work: UnitOfWork, _case: ApprovalCase) -> None:
    """Let it be: the decision itself is what is kept."""


STUDIES = KindOfCase(
    ApprovalKind.STUDIES,
    "Studier utan CSN",
    Area.PLACEMENTS,
    (Topic.PARTICIPANTS,),
    gists,
    sheet,
    _follow,
)
