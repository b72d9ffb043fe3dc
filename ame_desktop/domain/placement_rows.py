"""Placements as lists and editors show them, and as somebody wants them to be."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placement_remarks import Remark
from ame_desktop.domain.placements import (
    AdaptationOutcome,
    AdaptationStatus,
    CostBearer,
    Phase,
    PlacementOrigin,
    PlacementOutcome,
    PlacementState,
    PracticePurpose,
    Programme,
)
from ame_desktop.domain.schedules import ScheduleStepRow


@dataclass(frozen=True)
class PlacementRow:
    """A placement as the board and lists show it.

    ``days_left`` counts from the day of reading to the last day, below zero once it has passed;
    ``None`` without an end. ``place`` is the host unit, or else the arena.
    """

    placement_id: UUID
    version: int
    participant_id: UUID
    name: PersonName
    form: ActivityForm
    arena_id: UUID | None
    arena: str
    host_unit: str
    start: date
    end: date | None
    extent_percent: int | None
    state: PlacementState
    origin: PlacementOrigin
    route: ReferralRoute | None
    supervisor: str
    proposed_by_id: UUID | None
    proposed_by: str
    phase: Phase = Phase.DRAFT
    days_left: int | None = None

    @property
    def place(self) -> str:
        """Where the person is placed."""
        return self.host_unit or self.arena

    @property
    def taken_over(self) -> bool:
        """Whether it comes from an older list and was never proposed."""
        return self.origin is PlacementOrigin.TAKEN_OVER


@dataclass(frozen=True)
class PlacementDraft:
    """A placement as somebody wants it to be.

    Extents are percent of full time; ``cost_share`` is the unit's part of the cost, in percent,
    until ``cost_until``. ``exception_reason`` says why, where the form is an exception at the
    arena or the praktik is the unit's own. ``work_description`` says where the person contributes
    best, ``target_percent`` how far the extent is to grow, ``af_agreement_on`` when the unit and
    Arbetsförmedlingen agreed on the training. Source: OSB-16, OSB-67, OSB-82.
    """

    participant_id: UUID
    form: ActivityForm
    start: date
    end: date | None = None
    arena_id: UUID | None = None
    host_unit: str = ""
    host_contact: str = ""
    host_phone: str = ""
    host_email: str = ""
    extent_percent: int | None = None
    target_percent: int | None = None
    purpose: str = ""
    practice_purpose: PracticePurpose | None = None
    work_description: str = ""
    studies: str = ""
    programme: Programme | None = None
    supervisor_id: UUID | None = None
    supervisor_name: str = ""
    af_decision: str = ""
    af_decided_on: date | None = None
    af_agreement_on: date | None = None
    lss_decision: str = ""
    union_consulted_on: date | None = None
    own_initiative: bool = False
    exception_reason: str = ""
    no_displacement: bool = False
    rules_explained_on: date | None = None
    cost_bearer: CostBearer | None = None
    cost_share: int | None = None
    cost_until: date | None = None
    previous_id: UUID | None = None


@dataclass(frozen=True)
class PlacementClosing:
    """How a placement ended: its last day, what it led to, and a note."""

    ended_on: date
    outcome: PlacementOutcome
    note: str = ""


@dataclass(frozen=True)
class AdaptationDraft:
    """An adaptation at the place as somebody wants it to be. Source: OSB-65."""

    what: str
    responsible: str = ""
    status: AdaptationStatus = AdaptationStatus.PLANNED
    outcome: AdaptationOutcome = AdaptationOutcome.UNKNOWN
    outcome_text: str = ""
    since: date | None = None


@dataclass(frozen=True)
class AdaptationRow:
    """An adaptation at the place as it is stored."""

    adaptation_id: UUID
    version: int
    draft: AdaptationDraft


@dataclass(frozen=True)
class ContactDraft:
    """The unit's support to the receiving unit: a day, and when it was held.

    ``language`` is a visit that helps the person with the language. Source: RAG-57, OSB-84.
    """

    due_on: date
    held_on: date | None = None
    with_whom: str = ""
    note: str = ""
    language: bool = False


@dataclass(frozen=True)
class ContactRow:
    """A support contact as it is stored, with who keeps it."""

    contact_id: UUID
    version: int
    draft: ContactDraft
    by: str = ""


@dataclass(frozen=True)
class PlacementRights:
    """What the person at the screen may do with a placement as it stands."""

    change: bool = False
    propose: bool = False
    withdraw: bool = False
    extend: bool = False
    close: bool = False
    remove: bool = False
    adapt: bool = False
    support: bool = False
    schedule: bool = False


@dataclass(frozen=True)
class Decided:
    """Who decided on a placement, when and why; ``returned`` is the latest question."""

    by: str = ""
    at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True)
class PlacementFile:
    """One placement with everything that belongs to it."""

    row: PlacementRow
    draft: PlacementDraft
    decided: Decided
    closing: PlacementClosing | None
    adaptations: tuple[AdaptationRow, ...]
    contacts: tuple[ContactRow, ...]
    steps: tuple[ScheduleStepRow, ...]
    remarks: tuple[Remark, ...]
    rights: PlacementRights
