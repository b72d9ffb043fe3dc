"""Subsidies: the types of support, what was granted for one person, and how the lists show it.

Source: RAG-24 to RAG-32.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.subsidy_figures import FigureRow


class SubsidyBasis(StrEnum):
    """What a type's amount is counted from."""

    SHARE_OF_WAGE = "andel_av_lon"
    EMPLOYER_CONTRIBUTIONS = "arbetsgivaravgifter"
    DAY_RATE = "dagersattning"
    PAID_TO_PERSON = "betalas_till_personen"
    OWN_BUDGET = "egen_budget"

    @property
    def label(self) -> str:
        """What it says on the screen."""
        return _BASIS_LABELS[self]


_BASIS_LABELS = {
    SubsidyBasis.SHARE_OF_WAGE: "andel av lönen",
    SubsidyBasis.EMPLOYER_CONTRIBUTIONS: "arbetsgivaravgiften",
    SubsidyBasis.DAY_RATE: "ersättning per dag",
    SubsidyBasis.PAID_TO_PERSON: "betalas till personen",
    SubsidyBasis.OWN_BUDGET: "egen budget",
}


class SubsidyState(StrEnum):
    """What is stored of a granted support; what is under way or ending follows from its dates."""

    DRAFT = "utkast"
    GRANTED = "beviljat"
    ENDED = "avslutat"


class SubsidyPhase(StrEnum):
    """Where a support stands today: its state, and its dates."""

    DRAFT = "Utkast"
    COMING = "Kommer"
    RUNNING = "Pågår"
    ENDING = "Slutar"
    OVER = "Har slutat"
    ENDED = "Avslutat"

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes of it."""
        return self in (SubsidyPhase.OVER, SubsidyPhase.ENDED)


@dataclass(frozen=True)
class Remark:
    """Something that should be looked at, with the rule that says so. It stops nobody."""

    kind: str
    text: str
    rule: str
    source: str


@dataclass(frozen=True)
class SubsidyTypeRow:
    """A kind of support, with its groups and all its figures.

    ``valid_from`` is ``None`` where the source does not say; ``replaced_by`` names what an
    abolished type became.
    """

    type_id: UUID
    version: int
    code: str
    name: str
    short_name: str
    form: ActivityForm | None
    basis: SubsidyBasis
    wage_support: bool
    valid_from: date | None
    valid_to: date | None
    replaced_by: str
    variants: tuple[str, ...]
    extension_rule: str
    extra_text: str
    source: str
    figures: tuple[FigureRow, ...]

    def exists_on(self, day: date) -> bool:
        """Whether the type can be granted for a period that begins on the day."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)

    @property
    def grantable(self) -> bool:
        """Whether somebody outside grants it; the own budget is no support."""
        return self.basis is not SubsidyBasis.OWN_BUDGET


@dataclass(frozen=True)
class SubsidyDraft:
    """A support as it is written down, before anything has been checked.

    ``wage`` is the gross wage in kronor a month at full time, ``level_percent`` the decision's own
    level, ``extra_amount`` what was granted beyond it in kronor a month, ``day_rate`` kronor a day.
    """

    participant_id: UUID
    type_id: UUID
    start: date
    end: date | None = None
    variant: str = ""
    placement_id: UUID | None = None
    decision_number: str = ""
    decided_on: date | None = None
    level_percent: Decimal | None = None
    wage: Decimal | None = None
    extent_percent: int = 100
    extra_amount: Decimal | None = None
    day_rate: Decimal | None = None
    applied_on: date | None = None
    note: str = ""


@dataclass(frozen=True)
class Decision:
    """A new decision on the same support: what an extension asks for."""

    decision_number: str
    end: date | None
    decided_on: date | None = None
    start: date | None = None
    level_percent: Decimal | None = None
    wage: Decimal | None = None
    applied_on: date | None = None


@dataclass(frozen=True)
class SubsidyPeriod:
    """A stored support with its own columns; ``first_start`` is where its chain of decisions began.

    What the amounts and the rules are counted from.
    """

    subsidy_id: UUID
    version: int
    state: SubsidyState
    draft: SubsidyDraft
    previous_id: UUID | None
    first_start: date
    has_next: bool = False

    def holds(self, first: date, last: date) -> bool:
        """Whether the support has a day in the span."""
        end = self.draft.end
        return self.draft.start <= last and (end is None or end >= first)


@dataclass(frozen=True)
class SubsidyRow:
    """A granted support as lists, the Gantt and the person's file show it.

    Args:
        period: what is stored, with the columns that an editor opens.
        name: whose it is.
        type_name: what the type is called.
        short_name: the same where there is little room.
        basis: what the amount is counted from.
        place: where the person works, an empty string where no placement is named.
        phase: where it stands today.
        days_left: days until it ends, today not counted; ``None`` where it has no end.
        band: the mark that the days left lie within: 90, 60, 30, 14, or ``None``.
        monthly: kronor of this month's whole, ``None`` where it cannot be counted.
        apply_by: the latest day to apply again, ``None`` where nothing can be applied for.
        longest_end: the last day that the type lets the chain reach, ``None`` where it has no end.
        remarks: what should be looked at.
    """

    period: SubsidyPeriod
    name: PersonName
    type_name: str
    short_name: str
    basis: SubsidyBasis
    place: str
    phase: SubsidyPhase
    days_left: int | None
    band: int | None
    monthly: Decimal | None
    apply_by: date | None
    longest_end: date | None
    remarks: tuple[Remark, ...] = ()

    @property
    def subsidy_id(self) -> UUID:
        """What tells the row apart."""
        return self.period.subsidy_id

    @property
    def participant_id(self) -> UUID:
        """Whose it is."""
        return self.period.draft.participant_id

    @property
    def missing_decision(self) -> bool:
        """Whether it waits for its decision number."""
        return not self.period.draft.decision_number


@dataclass(frozen=True)
class PersonChoice:
    """A person whom a support can be written down for."""

    participant_id: UUID
    name: PersonName


@dataclass(frozen=True)
class PlacementChoice:
    """A placement that a support can belong to."""

    placement_id: UUID
    participant_id: UUID
    form: ActivityForm
    place: str
    start: date
    end: date | None


@dataclass(frozen=True)
class SubsidyChoices:
    """What the editor of a support offers."""

    people: tuple[PersonChoice, ...]
    placements: tuple[PlacementChoice, ...]
    types: tuple[SubsidyTypeRow, ...]
