"""Follow-ups with their utvecklingsplan: what is written at the meeting, and who is due for one.

Source: OSB-70 to OSB-72, AFR-23
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participants import ReferralRoute


class Contribution(StrEnum):
    """Whether the measure contributes to what the person needs. Source: AFR-23."""

    YES = "ja"
    PARTLY = "delvis"
    NO = "nej"

    @property
    def label(self) -> str:
        """The answer on the screen."""
        return self.value.capitalize()


class Heading(StrEnum):
    """What a follow-up covers; the value names the column. Source: OSB-71."""

    HOW_IT_GOES = "how_it_goes"
    ADAPTATIONS = "further_adaptations"
    SUPPORT = "view_of_support"
    FUTURE = "the_future"

    @property
    def label(self) -> str:
        """The heading on the screen and on paper."""
        return _HEADINGS[self]


_HEADINGS = {
    Heading.HOW_IT_GOES: "Hur går det?",
    Heading.ADAPTATIONS: "Behövs fler anpassningar?",
    Heading.SUPPORT: "Hur ser deltagaren på stödet?",
    Heading.FUTURE: "Framtiden och den öppna arbetsmarknaden",
}
PRESENT: tuple[str, ...] = (
    "Deltagaren",
    "Handledare från platsen",
    "Ärendeägaren",
    "Arbetsförmedlingen",
)
"""Who usually takes part in a follow-up. Source: OSB-70, OSB-81."""
EMPLOYMENT_SERVICE = PRESENT[3]
MOST_AREAS = 10
"""How many development areas a follow-up can hold."""


@dataclass(frozen=True)
class AreaDraft:
    """A row of the utvecklingsplan as it is to be stored. Source: OSB-72."""

    area: str
    support: str = ""
    own_part: str = ""
    proposed_by_person: bool = True


@dataclass(frozen=True)
class FollowUpDraft:
    """A follow-up as somebody wrote it at the meeting.

    ``texts`` holds what is written under each heading; ``next_on`` is when the next one was agreed.
    """

    participant_id: UUID
    held_on: date
    placement_id: UUID | None = None
    present: tuple[str, ...] = ()
    how_it_goes: str = ""
    further_adaptations: str = ""
    view_of_support: str = ""
    the_future: str = ""
    contributes: Contribution | None = None
    next_on: date | None = None
    areas: tuple[AreaDraft, ...] = ()

    def text(self, heading: Heading) -> str:
        """Return what is written under a heading."""
        return str(getattr(self, heading.value))


@dataclass(frozen=True)
class FollowUpRow:
    """A follow-up as the person's file shows it; planned while ``held_on`` is empty."""

    follow_up_id: UUID
    version: int
    participant_id: UUID
    placement_id: UUID | None
    placement: str
    planned_on: date | None
    planned_minute: int | None
    held_on: date | None
    by: str
    present: tuple[str, ...]
    how_it_goes: str
    further_adaptations: str
    view_of_support: str
    the_future: str
    contributes: Contribution | None
    next_on: date | None
    areas: tuple[AreaDraft, ...] = ()

    @property
    def is_held(self) -> bool:
        """Whether the meeting has taken place."""
        return self.held_on is not None

    @property
    def day(self) -> date | None:
        """The day of the meeting: held, or else planned."""
        return self.held_on or self.planned_on

    def text(self, heading: Heading) -> str:
        """Return what is written under a heading."""
        return str(getattr(self, heading.value))


@dataclass(frozen=True)
class PlaceChoice:
    """A placement that a follow-up can belong to."""

    placement_id: UUID
    text: str
    running: bool


@dataclass(frozen=True)
class FollowUpFile:
    """The tab *Uppföljning*: what has been held, and when the next one is due."""

    participant_id: UUID
    rows: tuple[FollowUpRow, ...]
    due: "DueRow | None"
    places: tuple[PlaceChoice, ...]
    may_write: bool

    @property
    def latest_areas(self) -> tuple[AreaDraft, ...]:
        """The development areas of the latest meeting, to go on from."""
        return next((row.areas for row in self.rows if row.is_held and row.areas), ())


@dataclass(frozen=True)
class Addressee:
    """Who answers for a follow-up. ``staff_ids`` is empty where it is nobody at the unit.

    ``waits_for`` says whom the unit waits for, such as *IFO*. Source: RAG-08, RAG-11, RAG-13
    """

    text: str
    staff_ids: frozenset[UUID] = frozenset()
    waits_for: str = ""


@dataclass(frozen=True)
class CaseFacts:
    """What is known of who owns a person's case."""

    route: ReferralRoute
    owner_staff_id: UUID | None = None
    owner_name: str = ""
    placed_by_staff_id: UUID | None = None
    placed_by: str = ""


@dataclass(frozen=True)
class DueRow:
    """Somebody whose follow-up comes next, with the day and whom it is addressed to.

    ``since`` is what the day was counted from: the latest follow-up, or a start. ``planned_on`` is
    a meeting that is planned, or was agreed upon last time.
    """

    participant_id: UUID
    name: PersonName
    arenas: tuple[str, ...]
    place: str
    route: ReferralRoute | None
    addressee: Addressee
    latest_on: date | None
    since: date
    due_on: date
    planned_id: UUID | None = None
    planned_on: date | None = None
    planned_minute: int | None = None

    @property
    def waits_for_others(self) -> bool:
        """Whether somebody outside the unit answers for it."""
        return bool(self.addressee.waits_for) and not self.addressee.staff_ids

    @property
    def act_on(self) -> date:
        """The day to do something: the planned one, or else the day when it is due."""
        return self.planned_on or self.due_on

    @property
    def is_planned_late(self) -> bool:
        """Whether the meeting is planned after the day when it is due."""
        return self.planned_on is not None and self.planned_on > self.due_on

    def is_late(self, today: date) -> bool:
        """Whether it should have been held before today."""
        return self.act_on < today
