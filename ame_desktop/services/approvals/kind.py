"""What a kind of case must tell, so that the basket can show it and see to what is decided."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area
from ame_desktop.domain.approval_rules import NOT_DECIDER
from ame_desktop.domain.approval_sheets import SheetParts
from ame_desktop.domain.approvals import ApprovalKind, CaseData, CaseGist
from ame_desktop.domain.changes import Topic
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.store import Reader
from ame_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class KindOfCase:
    """A kind that plugs into the basket; one module in ``kinds`` each.

    Args:
        kind: the kind.
        title: what it is called on the screen.
        area: whose right to propose proposes it, and whose right to approve decides it.
        topics: the rooms that are touched when a case moves on.
        gists: what the cases are about and the values as they are now, by the case's identity,
            with a constant number of questions however many the cases are.
        sheet: the one-page summary of a case as of a day, for what it concerns now.
        follow: lets the subject follow when the case has got another state.
        decided_by: who decides, in a sentence for those who do not.
    """

    kind: ApprovalKind
    title: str
    area: Area
    topics: tuple[Topic, ...]
    gists: Callable[[Reader, Sequence[CaseData]], Mapping[UUID, CaseGist]]
    sheet: Callable[[Reader, CaseData, date], SheetParts]
    follow: Callable[[UnitOfWork, ApprovalCase], None]
    decided_by: str = NOT_DECIDER
