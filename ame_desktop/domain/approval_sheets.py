"""What a decision is made from: the one-page summary of a case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.approval_rules import Step
from ame_desktop.domain.approvals import ApprovalState, CaseRow, Difference, Values

SIMILAR_MONTHS = 12
"""How far back the sheet looks for cases of the same kind."""
LATEST = 5
"""How many of the similar cases are told one by one."""


class Look(StrEnum):
    """What a line of the sheet should be noticed for."""

    PLAIN = ""
    NOTICE = "warning"
    MUTED = "muted"


@dataclass(frozen=True)
class SheetLine:
    """One line of the sheet."""

    label: str
    text: str
    look: Look = Look.PLAIN


@dataclass(frozen=True)
class Ground:
    """A rule that bears on the case, in plain Swedish.

    ``rules`` are identities in the catalogue, and ``sources`` the documents they stand in; both
    are told behind *Varför?*. ``notice`` marks one that the proposal does not meet.
    """

    text: str
    rules: tuple[str, ...]
    sources: tuple[str, ...] = ()
    notice: bool = False


@dataclass(frozen=True)
class Alike:
    """What makes other cases similar: the same kind, and for placements the same form and place."""

    form: ActivityForm | None = None
    arena_id: UUID | None = None


@dataclass(frozen=True)
class SimilarCase:
    """How a case like this one was decided; ``who`` is empty for a protected person."""

    state: ApprovalState
    decided_at: datetime
    reason: str
    who: str = ""


@dataclass(frozen=True)
class Similar:
    """How similar cases were decided during the last months, and the latest of them."""

    approved: int = 0
    refused: int = 0
    latest: tuple[SimilarCase, ...] = ()

    @property
    def text(self) -> str:
        """The counts in a sentence."""
        total = self.approved + self.refused
        if not total:
            return f"Inget liknande ärende är avgjort de senaste {SIMILAR_MONTHS} månaderna."
        cases = "1 liknande ärende" if total == 1 else f"{total} liknande ärenden"
        said = "godkänt" if self.approved == 1 else "godkända"
        return f"{cases}: {self.approved} {said} och {self.refused} med avslag."


def summed_up(cases: Sequence[SimilarCase]) -> Similar:
    """Return the counts of decided cases, given the latest first, and the latest five."""
    approved = sum(case.state is ApprovalState.APPROVED for case in cases)
    return Similar(approved, len(cases) - approved, tuple(cases[:LATEST]))


@dataclass(frozen=True)
class Message:
    """A question or an answer in a case."""

    by: str
    at: datetime
    text: str


@dataclass(frozen=True)
class SheetParts:
    """What a kind tells of a case: facts, grounds, load and money, and what is like it."""

    facts: tuple[SheetLine, ...]
    grounds: tuple[Ground, ...]
    load: tuple[SheetLine, ...] = ()
    money: tuple[SheetLine, ...] = ()
    alike: Alike = Alike()


@dataclass(frozen=True)
class CaseSheet:
    """The one-page summary of a case.

    ``values`` is what is asked for now, and ``seen`` its fingerprint, which is passed
    back with the decision: it says what the person has read. ``steps`` are those that the person
    may take now, and ``hindered`` says why there is no decision among them.
    """

    row: CaseRow
    parts: SheetParts
    similar: Similar
    differences: tuple[Difference, ...]
    messages: tuple[Message, ...]
    values: Values
    seen: str
    steps: frozenset[Step]
    hindered: str = ""
