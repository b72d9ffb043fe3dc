"""Jobbspår as the page shows them, and each part as somebody wants it to be."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ame_desktop.domain.job_tracks import RecruitingPart, SupplyKind, TrackParty, TrackState
from ame_desktop.domain.names import PersonName

TEXT_FIELDS = ("employers_part", "municipalitys_part", "af_part", "providers_part")
"""The parts of the intention, one for each who does something. Source: JSP-08."""


@dataclass(frozen=True)
class TrackDraft:
    """A track as somebody wants it to be; ``employer`` is written where it is no counterpart.

    Source: JSP-01, JSP-05.
    """

    title: str
    customer_id: UUID | None = None
    employer: str = ""
    contact: str = ""
    occupation: str = ""
    jobs: int | None = None
    recurring: bool = False
    responsible_id: UUID | None = None
    met_on: date | None = None
    start: date | None = None
    end: date | None = None
    note: str = ""


@dataclass(frozen=True)
class IntentDraft:
    """Who does what, in the words of the avsiktsförklaring. Source: JSP-08."""

    employers_part: str = ""
    municipalitys_part: str = ""
    af_part: str = ""
    providers_part: str = ""


@dataclass(frozen=True)
class LanguageDraft:
    """When the employer met people of different levels, and what came of it. Source: JSP-13."""

    language_meeting_on: date | None = None
    language_judgement: str = ""


@dataclass(frozen=True)
class CompetenceDraft:
    """What the employer asks for: demanded, or a merit. Source: JSP-02, JSP-12."""

    text: str
    demanded: bool = True
    level: str = ""


@dataclass(frozen=True)
class MeasureDraft:
    """A link of the chain of measures. Source: JSP-03, JSP-07."""

    supply: SupplyKind
    what: str
    provider: str = ""
    responsible: str = ""
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True)
class AnchorDraft:
    """That a party stands behind the intention, by whom and since when. Source: JSP-09."""

    party: TrackParty
    name: str = ""
    anchored_on: date | None = None


@dataclass(frozen=True)
class RecruitingDraft:
    """A row of the plan for recruiting. Source: JSP-11."""

    part: RecruitingPart
    text: str
    day: date | None = None


@dataclass(frozen=True)
class MemberDraft:
    """Somebody on the track, with the language level and what came of it."""

    participant_id: UUID
    start: date
    end: date | None = None
    level: str = ""
    employed: bool | None = None
    outcome: str = ""


@dataclass(frozen=True)
class CompetenceRow:
    """A stored competence."""

    competence_id: UUID
    version: int
    draft: CompetenceDraft


@dataclass(frozen=True)
class MeasureRow:
    """A stored link of the chain."""

    measure_id: UUID
    version: int
    draft: MeasureDraft


@dataclass(frozen=True)
class AnchorRow:
    """A stored party with its anchoring."""

    anchor_id: UUID
    version: int
    draft: AnchorDraft


@dataclass(frozen=True)
class RecruitingRow:
    """A stored row of the plan for recruiting."""

    recruiting_id: UUID
    version: int
    draft: RecruitingDraft


@dataclass(frozen=True)
class MemberRow:
    """Somebody on a track, as the list shows it."""

    member_id: UUID
    version: int
    track_id: UUID
    name: PersonName
    draft: MemberDraft

    @property
    def outcome_text(self) -> str:
        """What came of it: *Anställd: tillsvidare, 75 procent*, or nothing yet."""
        if self.draft.employed is None:
            return self.draft.outcome
        word = "Anställd" if self.draft.employed else "Inte anställd"
        return f"{word}: {self.draft.outcome}" if self.draft.outcome else word


@dataclass(frozen=True)
class Lack:
    """What must be there before the track goes on, in a whole sentence."""

    text: str
    rule: str


@dataclass(frozen=True)
class TrackRow:
    """A track as one line of the list.

    ``members``, ``decided`` and ``employed`` count those whom the reader may meet: all of them,
    those whose outcome is written, and those who were employed.
    """

    track_id: UUID
    version: int
    state: TrackState
    draft: TrackDraft
    employer: str = ""
    responsible: str = ""
    members: int = 0
    decided: int = 0
    employed: int = 0
    parties: int = 0
    anchored: int = 0
    copied_from: str = ""

    @property
    def title(self) -> str:
        """What it is called."""
        return self.draft.title


@dataclass(frozen=True)
class TrackFile:
    """Everything about one track but who takes part, which is read by itself.

    ``lacks`` is what must be there before the next step, ``intent_open`` whether the parts of the
    intention may be changed still.
    """

    row: TrackRow
    intent: IntentDraft = IntentDraft()
    language: LanguageDraft = LanguageDraft()
    competences: tuple[CompetenceRow, ...] = ()
    measures: tuple[MeasureRow, ...] = ()
    anchors: tuple[AnchorRow, ...] = ()
    recruiting: tuple[RecruitingRow, ...] = ()
    lacks: tuple[Lack, ...] = ()
    intent_open: bool = True

    @property
    def demanded(self) -> tuple[CompetenceRow, ...]:
        """What is required, in its order. Source: JSP-12."""
        return tuple(row for row in self.competences if row.draft.demanded)

    @property
    def merits(self) -> tuple[CompetenceRow, ...]:
        """What is a merit, in its order. Source: JSP-12."""
        return tuple(row for row in self.competences if not row.draft.demanded)

    def part(self, part: RecruitingPart) -> tuple[RecruitingRow, ...]:
        """Return one part of the plan for recruiting."""
        return tuple(row for row in self.recruiting if row.draft.part is part)

    @property
    def not_anchored(self) -> tuple[TrackParty, ...]:
        """The parties that have not said yes. Source: JSP-09."""
        return tuple(row.draft.party for row in self.anchors if row.draft.anchored_on is None)


@dataclass(frozen=True)
class OccupationProfile:
    """A ready profile of an occupation to start from and adapt. Source: JSP-05."""

    key: str
    name: str
    competences: tuple[CompetenceDraft, ...]


@dataclass(frozen=True)
class SupplyItem:
    """Something to put into a chain, known from some track; ``tracks`` is how many have it.

    Source: JSP-07
    """

    supply: SupplyKind
    what: str
    provider: str = ""
    tracks: int = 1

    @property
    def text(self) -> str:
        """What it is and who gives it."""
        return f"{self.what} ({self.provider})" if self.provider else self.what


@dataclass(frozen=True)
class TrackChoices:
    """What the editors offer: counterparts, the own staff, ready profiles and the known supply."""

    customers: tuple[tuple[UUID, str], ...]
    staff: tuple[tuple[UUID, str], ...]
    profiles: tuple[OccupationProfile, ...]
    supply: tuple[SupplyItem, ...] = ()
