"""The chief's basket: everything that waits for a decision, in one mechanism. Source: OSB-103."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from ame_desktop.domain.ids import ParticipantId
from ame_desktop.domain.names import PersonName


class ApprovalKind(StrEnum):
    """What a case in the basket is about."""

    PLACEMENT = "placering"
    TAKEN_OVER = "overtagna_placeringar"
    DOCUMENT = "slutdokument"
    LEAVE = "ledighet"
    STUDIES = "studier_utan_csn"
    AGREEMENT = "avtal"
    PRIVATE_ORDER = "privat_bestallning"
    ERASURE = "gallring"
    DATA_KEY = "datanyckel"
    BROKEN_PLAN = "bruten_planering"
    DRUG_TEST = "drogtest"


class ApprovalState(StrEnum):
    """Where a case stands."""

    WAITING = "väntar"
    RETURNED = "åter"
    REFUSED = "avslag"
    APPROVED = "godkänd"
    WITHDRAWN = "återtagen"

    @property
    def label(self) -> str:
        """The Swedish words on the screen."""
        return _STATE_LABELS[self]

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to act on the case."""
        return self in OPEN


_STATE_LABELS = {
    ApprovalState.WAITING: "Väntar",
    ApprovalState.RETURNED: "Åter med fråga",
    ApprovalState.REFUSED: "Avslag",
    ApprovalState.APPROVED: "Godkänt",
    ApprovalState.WITHDRAWN: "Återtaget",
}
OPEN = frozenset({ApprovalState.WAITING, ApprovalState.RETURNED})
DECIDED = frozenset({ApprovalState.APPROVED, ApprovalState.REFUSED})

OF_CASE = (ApprovalKind.BROKEN_PLAN, ApprovalKind.DRUG_TEST)
"""What tells of somebody's case: besides who decides, whoever has the case now reads it."""

PROPOSERS = "proposers"
"""What a case's content keeps those under who have proposed it earlier."""

Values = dict[str, str]
"""What is asked for, label by label in the order of the sheet: compared to tell what changed."""


@dataclass(frozen=True)
class CaseData:
    """A case as it is stored, with the names that belong to it.

    ``name`` is ``None`` where the case concerns no single participant. Instants are in UTC.
    """

    case_id: UUID
    version: int
    kind: ApprovalKind
    state: ApprovalState
    subject_id: UUID | None
    participant_id: ParticipantId | None
    name: PersonName | None
    protected: bool
    proposed_by_id: UUID
    proposed_by: str
    proposed_at: datetime
    proposed: Values
    content: dict[str, Any]
    decided_by: str = ""
    decided_at: datetime | None = None
    reason: str = ""

    @property
    def proposers(self) -> frozenset[UUID]:
        """Everybody who has proposed this: none of them may decide it."""
        others = self.content.get(PROPOSERS, [])
        return frozenset({self.proposed_by_id, *(UUID(str(key)) for key in others)})


@dataclass(frozen=True)
class Difference:
    """A value that is another than it was; an empty string is no value."""

    label: str
    before: str
    after: str


SEVERAL = "Flera personer"


@dataclass(frozen=True)
class CaseRow:
    """A case in the list: whom it concerns, what is asked for, and who waits since when."""

    case: CaseData
    title: str
    what: str
    exception: bool = False
    changed: bool = False
    mine: bool = False
    counterpart: str = ""

    @property
    def who(self) -> str:
        """The person's name, else the counterpart, or that the case is about several people."""
        if self.case.name is not None:
            return self.case.name.listed
        return self.counterpart or SEVERAL

    @property
    def flags(self) -> str:
        """What the chief should notice before opening: *ändrad*, *undantag*."""
        return ", ".join(
            word for word, held in (("ändrad", self.changed), ("undantag", self.exception)) if held
        )


@dataclass(frozen=True)
class CaseGist:
    """What a kind tells of a case for its line in the list, and the values to compare.

    ``counterpart`` is whom it concerns where that is no participant.
    """

    what: str
    values: Values = field(default_factory=dict)
    exception: bool = False
    counterpart: str = ""


def differences(before: Values, after: Values) -> tuple[Difference, ...]:
    """Return what is another than before, in the order that it stands in.

    What has no value on a side is an empty string there.
    """
    labels = dict.fromkeys((*before, *after))
    return tuple(
        Difference(label, before.get(label, ""), after.get(label, ""))
        for label in labels
        if before.get(label, "") != after.get(label, "")
    )
