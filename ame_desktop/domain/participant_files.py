"""What lists and a person's file show: frozen rows, and the dates that come next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.arenas import MemberRow
from ame_desktop.domain.closure_drafts import EnrolmentRow
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.next_steps import NextStepRow
from ame_desktop.domain.participants import (
    ConsentParty,
    NumberKind,
    OwnerKind,
    Protection,
    ReferralRoute,
)
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.plan_rows import CurrentPlan
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.domain.schedules import ScheduleStepRow
from ame_desktop.domain.stages import StageNow

EXPIRY_WARNING = timedelta(days=30)
"""How long before a qualification runs out that it is said."""
NO_OWNER = "Ej utsedd"


@dataclass(frozen=True)
class NextDate:
    """The next day that something about a person happens, in words."""

    day: date
    what: str


@dataclass(frozen=True)
class ParticipantRow:
    """A participant as the list shows them; nothing about health is here. Source: NAT-33."""

    participant_id: UUID
    name: PersonName
    listed: str
    arenas: tuple[str, ...]
    arena_ids: tuple[UUID, ...]
    route: ReferralRoute | None
    owner: str
    placement: str
    next_date: NextDate | None
    protected: bool
    number_missing: bool
    current: bool


@dataclass(frozen=True)
class ReferralRow:
    """How a person came, and who owns the case that followed. Source: RAG-04 to RAG-13."""

    referral_id: UUID
    version: int
    route: ReferralRoute
    referred_by: str
    forum: str
    received_on: date
    reason: str
    owner_kind: OwnerKind
    owner_staff_id: UUID | None
    owner: str
    placed_by_staff_id: UUID | None
    placed_by: str
    contact_on: date | None
    mapping_on: date | None
    assessment_on: date | None

    @property
    def has_owner(self) -> bool:
        """Whether somebody is named as owner."""
        return self.owner != NO_OWNER

    @property
    def next_step(self) -> str:
        """What route AF waits for before a placement, or an empty string. Source: RAG-09."""
        if self.route is not ReferralRoute.AF:
            return ""
        steps = (
            (self.contact_on, "Kontakt"),
            (self.mapping_on, "Kartläggning"),
            (self.assessment_on, "Bedömning"),
        )
        return next((step for done, step in steps if done is None), "")


@dataclass(frozen=True)
class PlacementRow:
    """A placement as the file shows it."""

    placement_id: UUID
    form: ActivityForm
    place: str
    start: date
    end: date | None
    state: PlacementState


@dataclass(frozen=True)
class RestrictionRow:
    """An adaptation: what to think of at work, never why."""

    restriction_id: UUID
    version: int
    kind: RestrictionKind
    text: str
    max_kilograms: int | None
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True)
class QualificationRow:
    """What a person may do, with the day it runs out."""

    qualification_id: UUID
    version: int
    kind: str
    text: str
    valid_to: date | None

    def expiry(self, today: date) -> str:
        """Return what to say of the last day, or an empty string. Warns 30 days before."""
        if self.valid_to is None or self.valid_to - today > EXPIRY_WARNING:
            return ""
        if self.valid_to < today:
            return f"Gick ut {self.valid_to.isoformat()}"
        return f"Går ut {self.valid_to.isoformat()}"


@dataclass(frozen=True)
class ConsentRow:
    """A waiver of secrecy towards one party, until withdrawn. Source: OSB-26."""

    consent_id: UUID
    version: int
    party: ConsentParty
    detail: str
    given_on: date
    withdrawn_on: date | None


@dataclass(frozen=True)
class HistoryRow:
    """A line of the file's history: who did or read what, when, in Swedish."""

    seq: int
    at: datetime
    who: str
    kind: LogKind
    what: str
    reason: str = ""
    details: tuple[str, ...] = ()


class FilePart(StrEnum):
    """A tab, or a part of the way, that another screen can open; the value is its title."""

    INTAKE = "Inskrivning"
    MAPPING = "Kartläggning"
    MATCHING = "Matchning"
    PLANS = "Planer"
    LEAVES = "Ledighet, intyg och resor"
    TIMELINE = "Tidslinje"
    FOLLOW_UPS = "Uppföljning"
    PLACEMENTS = "Placeringar"
    SUBSIDIES = "Stöd"
    DOCUMENTS = "Dokument"
    CONSENTS = "Medgivanden"
    DATA = "Personuppgifter"


@dataclass(frozen=True)
class FilePlace:
    """A person's file, opened at a tab."""

    participant_id: UUID
    part: FilePart


@dataclass(frozen=True)
class FileRights:
    """What the person at the screen may do with the file that is open."""

    edit: bool
    adapt: bool
    read_case: bool
    write_case: bool
    observe: bool
    protect: bool
    distribute: bool
    reason_needed: bool
    attendance: bool = True
    see_observations: bool = False
    add_observations: bool = False
    see_follow_ups: bool = False
    may_request: bool = False
    see_documents: bool = False
    write_documents: bool = False
    follow_log: bool = False
    data_requests: bool = False
    see_planning: bool = False
    write_planning: bool = False
    see_certificates: bool = False
    write_certificates: bool = False


@dataclass(frozen=True)
class PersonDetails:
    """Who the person is and how they are reached.

    ``number`` hides its last four signs. Address and telephone of a protected person are empty
    and ``contact_hidden`` is set until they are asked for with a reason. Source: NAT-38, NAT-39.
    """

    name: PersonName
    number: str
    number_kind: NumberKind | None
    number_draft: str
    phone: str
    email: str
    address: str
    interpreter_language: str
    comment: str
    contact_hidden: bool


@dataclass(frozen=True)
class ParticipantFile:
    """A person's file as *Översikt* shows it.

    ``enrolment`` is the latest time at the unit, for those who may change it. ``limited_since`` is
    the day from which the data is only kept. ``next_step`` is what waits first, where the actor
    reads the planning, and ``next_missing`` says that there should be one. ``stage`` is where the
    case stands, for those who follow it. ``plans`` are those that hold, for those who read them.
    Source: NAT-36, OSB-01, TRE-03, AFR-12.
    """

    participant_id: UUID
    version: int
    details: PersonDetails
    protection: Protection
    reader_ids: frozenset[UUID]
    referral: ReferralRow | None
    enrolled_from: date | None
    enrolled_to: date | None
    end_reason: str
    memberships: tuple[MemberRow, ...]
    steps: tuple[ScheduleStepRow, ...]
    placements: tuple[PlacementRow, ...]
    restrictions: tuple[RestrictionRow, ...]
    qualifications: tuple[QualificationRow, ...]
    next_dates: tuple[NextDate, ...]
    not_together: tuple[tuple[UUID, str], ...]
    rights: FileRights
    enrolment: EnrolmentRow | None = None
    limited_since: date | None = None
    next_step: NextStepRow | None = None
    next_missing: bool = False
    stage: StageNow | None = None
    plans: tuple[CurrentPlan, ...] = ()


def coming(dates: Iterable[NextDate], today: date) -> tuple[NextDate, ...]:
    """Return what lies ahead, soonest first; today counts."""
    return tuple(
        sorted(
            (item for item in dates if item.day >= today), key=lambda item: (item.day, item.what)
        )
    )
