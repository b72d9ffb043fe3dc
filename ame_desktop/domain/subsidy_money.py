"""Money of subsidies as screens show it: amounts with their working, claims, radar and budget."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.names import PersonName
from ame_desktop.domain.subsidies import SubsidyBasis, SubsidyRow
from ame_desktop.domain.subsidy_figures import Confidence, Figure


@dataclass(frozen=True)
class WorkingLine:
    """One step of a working: what, how it was counted, what came of it, and where it is from."""

    what: str
    how: str
    value: str
    source: str = ""


@dataclass(frozen=True)
class Working:
    """*Varför?*: a month's amount in kronor with every step; ``missing`` says why there is none."""

    month: date
    amount: Decimal | None
    lines: tuple[WorkingLine, ...]
    missing: str = ""


class ClaimState(StrEnum):
    """How far a month's claim has come."""

    TO_CLAIM = "Att begära"
    CLAIMED = "Begärd"
    DIFFERS = "Begärd, stämmer inte"
    LATE = "För sent"
    NOT_OVER = "Månaden pågår"

    @property
    def waits(self) -> bool:
        """Whether something should be done."""
        return self in (ClaimState.TO_CLAIM, ClaimState.DIFFERS)


@dataclass(frozen=True)
class ClaimRow:
    """What can be claimed for one support in one month, against what was claimed.

    Args:
        month: the month's first day.
        days: claimable days; ``None`` where the support is not paid by the day.
        unmarked: agreed days without a mark, that would be lost if it were claimed now.
        amount: kronor that the rules give, ``None`` where they cannot be counted.
        claimed_days: days that were claimed.
        claimed_amount: kronor that were claimed.
        last_day: the last day to claim, ``None`` where no limit is known.
    """

    subsidy_id: UUID
    participant_id: UUID
    name: PersonName
    type_name: str
    basis: SubsidyBasis
    decision_number: str
    month: date
    first: date
    last: date
    days: int | None
    unmarked: int
    amount: Decimal | None
    missing: str
    claim_id: UUID | None
    claim_version: int
    claimed_days: int | None
    claimed_amount: Decimal | None
    claimed_on: date | None
    last_day: date | None
    state: ClaimState


@dataclass(frozen=True)
class ClaimDraft:
    """What is claimed for one month: whole days or kronor, ``None`` where it is not counted so."""

    subsidy_id: UUID
    month: date
    days: int | None
    amount: Decimal | None
    claimed_on: date | None = None
    note: str = ""


class RadarKind(StrEnum):
    """What the radar points at."""

    ENDING = "Slutar"
    APPLY_AGAIN = "Ansök igen"
    CLAIM = "Begär utbetalning"
    NO_DECISION = "Beslut saknas"


@dataclass(frozen=True)
class RadarRow:
    """One thing to act on, and when at latest.

    Args:
        row: the support.
        day: the latest day.
        days_left: days until then; below zero when it has passed.
        band: the mark that the days lie within: 90, 60, 30, 14, or ``None``.
        at_risk: kronor a month, or kronor in all for a claim; ``None`` where it is not known.
        month: the month that a claim is for.
    """

    kind: RadarKind
    row: SubsidyRow
    day: date
    days_left: int
    band: int | None
    at_risk: Decimal | None
    text: str
    month: date | None = None


@dataclass(frozen=True)
class RadarMonth:
    """Kronor that supports give in a month: decided, and what falls away if nothing is done."""

    month: date
    decided: Decimal
    at_risk: Decimal


@dataclass(frozen=True)
class Radar:
    """*Stödradarn*: everything to act on, the nearest first, and the money month by month."""

    rows: tuple[RadarRow, ...]
    months: tuple[RadarMonth, ...]

    @property
    def at_risk_per_month(self) -> Decimal:
        """Kronor a month that end within the radar's days."""
        ending = (row for row in self.rows if row.kind is RadarKind.ENDING)
        return sum((row.at_risk or Decimal(0) for row in ending), Decimal(0))

    def count(self, kind: RadarKind) -> int:
        """Return how many things of a kind there are."""
        return sum(row.kind is kind for row in self.rows)


@dataclass(frozen=True)
class ResourceRow:
    """A resursanställning of the year: what it costs until today, and what it will.

    ``monthly`` is ``None`` where nobody has written what it costs. Source: OSB-89 to OSB-91
    """

    placement_id: UUID
    participant_id: UUID
    name: PersonName
    place: str
    start: date
    end: date | None
    monthly: Decimal | None
    used: Decimal
    committed: Decimal
    has_support: bool


@dataclass(frozen=True)
class BudgetState:
    """A year's budget for resursanställning: kronor and employments, used, committed and left.

    ``is_example`` says that nobody has set the year's budget, so the source's example stands.
    Source: OSB-90.
    """

    year: int
    version: int | None
    kronor: Decimal
    slots: int
    source: str
    is_example: bool
    used: Decimal
    committed: Decimal
    slots_used: int
    slots_committed: int
    rows: tuple[ResourceRow, ...]

    @property
    def left(self) -> Decimal:
        """Kronor that nothing has claimed; below zero when too much is promised."""
        return self.kronor - self.used - self.committed

    @property
    def slots_left(self) -> int:
        """Employments that can still begin; below zero when too many have."""
        return self.slots - self.slots_used - self.slots_committed


@dataclass(frozen=True)
class TermsDraft:
    """A figure that is to hold from a month's first day on, for one group or for everybody."""

    type_id: UUID
    figure: Figure
    valid_from: date
    value: Decimal | None
    source: str
    variant: str = ""
    confidence: Confidence = Confidence.TO_VERIFY


@dataclass(frozen=True)
class TouchedRow:
    """A support that a new figure touches: its month's amount before and after, in kronor."""

    subsidy_id: UUID
    participant_id: UUID
    name: PersonName
    type_name: str
    month: date
    before: Decimal | None
    after: Decimal | None
    text: str


@dataclass(frozen=True)
class TermsPreview:
    """What a new figure would do, in a sentence, and whom it touches."""

    sentence: str
    touched: tuple[TouchedRow, ...]


@dataclass(frozen=True)
class MoneyEffect:
    """What a placement means in kronor a month, for the one who decides it.

    ``lines`` are label and text, ready for the screen.
    """

    support: Decimal | None
    cost: Decimal | None
    lines: tuple[tuple[str, str], ...]
