"""Plans as they are written and read: drafts, and frozen rows of what is stored."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from ame_desktop.domain.plans import PlanKind, PlanParty, PlanRowKind, PlanState, SigningWay

OPEN_STATES = frozenset({PlanState.DRAFT, PlanState.SENT})
"""A plan that is being written or waits to be signed: one at a time of each kind."""
CURRENT_STATES = frozenset({PlanState.SIGNED, PlanState.NOTED})
"""A plan that holds: one at a time of each kind. Source: TRE-15, AFR-12."""
WRITABLE_STATES = frozenset({PlanState.DRAFT, PlanState.NOTED})
"""A plan whose texts may be changed: nobody has signed it, or is asked to."""


@dataclass(frozen=True)
class PlanRowDraft:
    """A row as somebody wrote it; ``row_id`` is ``None`` for a new one."""

    kind: PlanRowKind
    text: str
    quantity: str = ""
    responsible: str = ""
    due: date | None = None
    row_id: UUID | None = None


@dataclass(frozen=True)
class PartyDraft:
    """Somebody who takes part in the plan, and whether they were at the meeting."""

    party: PlanParty
    name: str = ""
    present: bool = True


@dataclass(frozen=True)
class PlanDraft:
    """A plan as somebody wrote it.

    ``texts`` is what stands in each section, by its name. ``made_on`` belongs to AF's plan, where
    nothing says that it is not made yet.
    """

    texts: dict[str, str] = field(default_factory=dict)
    rows: tuple[PlanRowDraft, ...] = ()
    parties: tuple[PartyDraft, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    goal_on: date | None = None
    deep_follow_up_on: date | None = None
    deep_follow_up_minute: int | None = None
    registered_on: date | None = None
    made_on: date | None = None
    simplified: bool = False


@dataclass(frozen=True)
class PlanRowItem:
    """A stored row of a plan."""

    row_id: UUID
    version: int
    kind: PlanRowKind
    text: str
    quantity: str
    responsible: str
    responsible_id: UUID | None
    due: date | None
    done_on: date | None


@dataclass(frozen=True)
class PartyItem:
    """A stored party of a plan, with the day of the signature."""

    signer_id: UUID
    party: PlanParty
    name: str
    present: bool
    signed_on: date | None


@dataclass(frozen=True)
class PlanItem:
    """A plan in one edition, whole."""

    plan_id: UUID
    version: int
    participant_id: UUID
    kind: PlanKind
    edition: int
    state: PlanState
    previous_id: UUID | None
    made_by: str
    made_on: date
    valid_from: date | None
    valid_to: date | None
    goal_on: date | None
    deep_follow_up_on: date | None
    deep_follow_up_minute: int | None
    signing: SigningWay | None
    sent_at: datetime | None
    withdrawn_at: datetime | None
    ended_at: datetime | None
    broken_on: date | None
    extended_to: date | None
    registered_on: date | None
    renewed_on: date | None
    simplified: bool
    sealed: bool
    texts: dict[str, str] = field(default_factory=dict)
    rows: tuple[PlanRowItem, ...] = ()
    parties: tuple[PartyItem, ...] = ()

    @property
    def title(self) -> str:
        """The kind and the edition, as a heading."""
        return f"{self.kind.label}, utgåva {self.edition}"

    @property
    def is_made(self) -> bool:
        """Whether AF's plan has been made: a draft says only that it is waited for."""
        return self.state is not PlanState.DRAFT

    def rows_of(self, kind: PlanRowKind) -> tuple[PlanRowItem, ...]:
        """Return the rows of one kind, in their order."""
        return tuple(row for row in self.rows if row.kind is kind)

    def party(self, party: PlanParty) -> PartyItem | None:
        """Return one of the parties."""
        return next((item for item in self.parties if item.party is party), None)


@dataclass(frozen=True)
class CurrentPlan:
    """A plan that holds, as the top of a case shows it. Source: AFR-12."""

    kind: PlanKind
    valid_to: date | None
    deep_follow_up_on: date | None

    @property
    def text(self) -> str:
        """Which plan, and until when."""
        until = f" till och med {self.valid_to.isoformat()}" if self.valid_to else ""
        return f"{self.kind.label}{until}"


@dataclass(frozen=True)
class PlansFile:
    """The part *Planer* of a person's file, the plans that hold first.

    ``sign_hours`` is how long a sent plan waits for its signature, ``off`` the rules that the unit
    has switched off.
    """

    participant_id: UUID
    plans: tuple[PlanItem, ...]
    may_write: bool
    sign_hours: int
    writer: str = ""
    person: str = ""
    off: frozenset[str] = frozenset()

    def open_plan(self, kind: PlanKind) -> PlanItem | None:
        """Return the plan of a kind that is being written or waits to be signed."""
        return next((p for p in self.plans if p.kind is kind and p.state in OPEN_STATES), None)

    def current(self, kind: PlanKind) -> PlanItem | None:
        """Return the plan of a kind that holds."""
        return next((p for p in self.plans if p.kind is kind and p.state in CURRENT_STATES), None)

    def plan(self, plan_id: UUID) -> PlanItem | None:
        """Return one plan."""
        return next((plan for plan in self.plans if plan.plan_id == plan_id), None)
