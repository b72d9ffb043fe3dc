"""Matching: a place, or another way, held against what a person can and needs.

Source: OSB-46, OSB-54, OSB-55, OSB-60, OSB-104.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.mapping import MatchOutcome
from ame_desktop.domain.plain_text import fitting_text
from ame_desktop.domain.progress import RatingRow
from ame_desktop.domain.suggestions import Suggestion

MATCHED: Final = frozenset({MatchOutcome.TRAINING, MatchOutcome.PLACE})
"""What leads to a place, and not to another way. Source: OSB-55."""
UNSIGNED: Final = (
    "Kartläggningen ska vara undertecknad innan personen matchas mot en plats. "
    "Gör klart den under Kartläggning, eller välj ett annat utfall."
)
_LONGEST_SKILL: Final = 300
_LONGEST_PLACE: Final = 200
_OLDEST_YEAR: Final = 1940
OUTCOME_LABELS: Final[dict[MatchOutcome, str]] = {
    MatchOutcome.TRAINING: "Arbetsträning",
    MatchOutcome.PLACE: "Plats eller uppgift",
    MatchOutcome.CARE: "Vård eller behandling",
    MatchOutcome.DAILY_ACTIVITY: "Daglig verksamhet eller sysselsättning",
    MatchOutcome.EDUCATION: "Utbildning",
    MatchOutcome.OTHER: "Annat",
}


class SkillSource(StrEnum):
    """Where a skill comes from. Source: OSB-46, OSB-104."""

    EDUCATION = "utbildning"
    WORK = "arbete"
    LANGUAGE = "språk"
    LEISURE = "fritid"
    LIFE = "livet i övrigt"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return self.value.capitalize()


@dataclass(frozen=True)
class SkillRow:
    """What a person knows, with where it comes from."""

    item_id: UUID
    text: str
    source: SkillSource
    year: int | None


@dataclass(frozen=True)
class SkillDraft:
    """What a person knows, as it is to be stored."""

    text: str
    source: SkillSource
    year: int | None = None


@dataclass(frozen=True)
class MatchDraft:
    """A matching as it is to be stored.

    Args:
        made_on: the day it was made, together with the person.
        outcome: what it leads to; ``None`` while nothing is decided.
        arena_id: the arena, where the place is one of the unit's own.
        template_id: the task of the catalogue, where it is one.
        place: a place elsewhere, or what the other way is.
        wish: what the person wants. Source: OSB-60.
        resources: what the person brings to the place.
        needs: what is asked for there, and what must be adapted.
        judgement: why it suits, or does not.
    """

    made_on: date
    outcome: MatchOutcome | None = None
    arena_id: UUID | None = None
    template_id: UUID | None = None
    place: str = ""
    wish: str = ""
    resources: str = ""
    needs: tuple[str, ...] = ()
    judgement: str = ""


@dataclass(frozen=True)
class MatchRow:
    """A matching that is stored; ``where`` is its arena and task, or its place."""

    matching_id: UUID
    version: int
    by: str
    where: str
    draft: MatchDraft

    @property
    def outcome(self) -> str:
        """What it leads to, in words."""
        held = self.draft.outcome
        return "Inte bestämt" if held is None else OUTCOME_LABELS[held]


@dataclass(frozen=True)
class MatchingDesk:
    """All that the part *Matchning* of a person's file shows.

    Args:
        skills: what the person knows, as a list. Source: OSB-46.
        matches: what has been matched, the latest first.
        suggestions: places and tasks, what suits best first. Source: OSB-54.
        ratings: how close to work the person feels, the earliest first. Source: OSB-04.
        unsigned: whether a signed mapping is asked for and there is none. Source: OSB-52.
        wish: what the person said last of what they want.
    """

    skills: tuple[SkillRow, ...]
    matches: tuple[MatchRow, ...]
    suggestions: tuple[Suggestion, ...]
    ratings: tuple[RatingRow, ...]
    unsigned: bool

    @property
    def wish(self) -> str:
        """What the person said last of what they want. Source: OSB-60."""
        said = (row.draft.wish for row in self.matches if row.draft.wish)
        return next(said, "")


def checked_skill(draft: SkillDraft, today: date) -> SkillDraft:
    """Return a skill with its text cleaned.

    Raises:
        DomainError: there is nothing in it, it is too long, or the year is not one.
    """
    text = fitting_text(draft.text, "Kompetensen", _LONGEST_SKILL, field="text")
    if not text:
        raise DomainError("Skriv vad personen kan.", field="text")
    if draft.year is not None and not _OLDEST_YEAR <= draft.year <= today.year:
        raise DomainError(
            f"Skriv ett år mellan {_OLDEST_YEAR} och {today.year}, eller lämna tomt.", field="year"
        )
    return replace(draft, text=text)


def checked_match(draft: MatchDraft, today: date, *, unsigned: bool) -> MatchDraft:
    """Return a matching with its texts cleaned, when everything about it adds up.

    Source: OSB-52, OSB-54, OSB-55.

    Args:
        draft: the matching.
        today: the day it is.
        unsigned: whether a signed mapping is asked for and there is none.

    Raises:
        DomainError: with the sentence and the field that it concerns.
    """
    if draft.made_on > today:
        raise DomainError("Matchningen kan inte vara gjord en dag som inte varit.", field="made_on")
    place = fitting_text(draft.place, "Platsen", _LONGEST_PLACE, field="place")
    if draft.outcome in MATCHED and draft.arena_id is None and not place:
        raise DomainError("Välj en plats i enheten, eller skriv en annan plats.", field="place")
    if draft.outcome in MATCHED and unsigned:
        raise DomainError(UNSIGNED, field="outcome", rule="OSB-52")
    judgement = draft.judgement.strip()
    if draft.outcome is not None and not judgement:
        raise DomainError("Skriv kort varför det passar eller inte.", field="judgement")
    needs = tuple(line.strip() for line in draft.needs if line.strip())
    return replace(
        draft,
        place=place,
        wish=draft.wish.strip(),
        resources=draft.resources.strip(),
        needs=needs,
        judgement=judgement,
    )
