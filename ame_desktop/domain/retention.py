"""*Gallring*: whose time is up, who is kept and why, where a proposal stands. Source: NAT-37."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from ame_desktop.domain.retention_terms import RetentionTerms, day_word

TYPED_WORD = "GALLRA"
"""What is typed before anybody is erased: it cannot be undone."""
LONGEST_REASON = 400
STILL_ENROLLED = "Är inskriven vid enheten."
LIMITED = "Behandlingen är begränsad."
ASKED = "En begäran om de egna uppgifterna är inte besvarad."
KEPT_THEN = "Behölls då."
"""What is left of why somebody was kept, once they are erased all the same."""
SAMPLE = "Bevaras som urval"
_MUST = (STILL_ENROLLED, LIMITED, ASKED, SAMPLE)
BIRTH_UNKNOWN = "Födelsedagen saknas, så urvalet går inte att avgöra. Avgör själv."


class ErasureState(StrEnum):
    """Where a proposal of *gallring* stands."""

    DRAFT = "utkast"
    WAITING = "väntar"
    APPROVED = "godkänd"
    REFUSED = "avslag"
    DONE = "gallrad"

    @property
    def label(self) -> str:
        """The Swedish words on the screen."""
        return _LABELS[self]

    @property
    def is_open(self) -> bool:
        """Whether those of the proposal wait to be erased."""
        return self in OPEN_STATES


_LABELS = {
    ErasureState.DRAFT: "Utkast",
    ErasureState.WAITING: "Väntar på beslut",
    ErasureState.APPROVED: "Godkänt",
    ErasureState.REFUSED: "Avslag",
    ErasureState.DONE: "Gallrat",
}
OPEN_STATES = frozenset({ErasureState.DRAFT, ErasureState.WAITING, ErasureState.APPROVED})


@dataclass(frozen=True)
class Standing:
    """What decides whether a person's file may be erased; nobody is named.

    Args:
        participant_id: whose file.
        birth_day: the day of the month of birth, which decides who belongs to the sample;
            ``None`` where it is not known.
        last_note: the last day on which anything was noted in the file.
        enrolled: whether they are enrolled today or later.
        limited: whether the processing is restricted, so that the data may only be kept.
        asked: whether they have asked for something about their data that is not answered.
    """

    participant_id: UUID
    birth_day: int | None
    last_note: date
    enrolled: bool = False
    limited: bool = False
    asked: bool = False


@dataclass(frozen=True)
class Candidate:
    """Somebody whose time is up, and why they are kept all the same, if they are."""

    participant_id: UUID
    last_note: date
    due: date
    rule: str
    kept_because: str = ""


@dataclass(frozen=True)
class ErasureItemRow:
    """A person of a proposal. ``name`` is what the reader may know: a name, or a number alone."""

    item_id: UUID
    version: int
    participant_id: UUID
    name: str
    rule: str
    last_note: date
    due: date
    kept_because: str = ""

    @property
    def goes(self) -> bool:
        """Whether this person is erased when the proposal is carried out."""
        return not self.kept_because

    @property
    def chosen(self) -> bool:
        """Whether somebody chose to keep the person; what must be kept is not taken in again."""
        return bool(self.kept_because) and not self.kept_because.startswith(_MUST)


@dataclass(frozen=True)
class ErasureRow:
    """A proposal in the list. Instants are in UTC."""

    erasure_id: UUID
    version: int
    state: ErasureState
    proposed_by_id: UUID
    proposed_by: str
    proposed_at: datetime
    decided_by_id: UUID | None
    decided_by: str
    decided_at: datetime | None
    archive_sha256: str
    erased_at: datetime | None
    proof: dict[str, Any]
    going: int
    kept: int

    @property
    def archived(self) -> bool:
        """Whether those who go have been exported to the archive."""
        return bool(self.archive_sha256)

    @property
    def proven(self) -> bool:
        """Whether the proof of what was erased is stored."""
        return "file" in self.proof

    @property
    def going_text(self) -> str:
        """How many go: *3 personer*."""
        return people_text(self.going)

    @property
    def next_step(self) -> str:
        """What comes next, in a sentence."""
        if self.state is ErasureState.APPROVED:
            return _AFTER_ARCHIVE if self.archived else _BEFORE_ARCHIVE
        if self.state is ErasureState.DONE:
            return _PROVEN if self.proven else _NOT_PROVEN
        return _NEXT[self.state]


_BEFORE_ARCHIVE = "Godkänt. Exportera personerna till arkivet; utan det kan de inte gallras."
_AFTER_ARCHIVE = "Godkänt och exporterat. Gallra när arkivet har tagit emot filen."
_PROVEN = "Gallrat. Protokollet är sparat."
_NOT_PROVEN = "Gallrat, men protokollet är inte gjort. Gör protokollet."
_NEXT = {
    ErasureState.DRAFT: "Gå igenom personerna. Behåll den som ska stå kvar och föreslå sedan.",
    ErasureState.WAITING: "Någon annan än den som föreslog beslutar, under Godkännande.",
    ErasureState.REFUSED: "Avslag. Inget är gallrat. Sök igen när det är dags.",
}


def people_text(count: int) -> str:
    """Return *1 person* or *3 personer*."""
    return "1 person" if count == 1 else f"{count} personer"


def candidates(
    standings: Iterable[Standing], terms: RetentionTerms, today: date
) -> tuple[Candidate, ...]:
    """Return everybody whose time is up on a day, the longest overdue first.

    Who is enrolled is never among them; who is kept as a sample, is restricted or has asked for
    something stands there with the reason. Source: NAT-37, NAT-36.
    """
    found = [
        Candidate(
            standing.participant_id,
            standing.last_note,
            terms.due(standing.last_note),
            terms.rule,
            must_stay(standing, terms) or _undecided(standing, terms),
        )
        for standing in standings
        if not standing.enrolled and terms.due(standing.last_note) <= today
    ]
    return tuple(sorted(found, key=lambda each: (each.due, each.participant_id.hex)))


def must_stay(standing: Standing, terms: RetentionTerms) -> str:
    """Return why a person cannot be erased as things are; an empty string where they can."""
    if standing.enrolled:
        return STILL_ENROLLED
    if standing.limited:
        return LIMITED
    if standing.asked:
        return ASKED
    if standing.birth_day is not None and standing.birth_day in terms.sample:
        return f"{SAMPLE}: född den {day_word(standing.birth_day)} i månaden."
    return ""


def _undecided(standing: Standing, terms: RetentionTerms) -> str:
    return BIRTH_UNKNOWN if terms.sample and standing.birth_day is None else ""
