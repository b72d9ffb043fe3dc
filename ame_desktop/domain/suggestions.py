"""Places and tasks that could suit a person: resources first, and no demand forgotten.

Source: OSB-06, OSB-54, OSB-60, OSB-65.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from ame_desktop.domain.expected import swedish_key
from ame_desktop.domain.qualifications import DRIVING, same_name
from ame_desktop.domain.restrictions import RestrictionKind

_SHORTEST: Final = 4
_WORD: Final = re.compile(r"[a-zåäöéü]{4,}", re.IGNORECASE)
_PASSED_OVER: Final = frozenset(
    {"arbeta", "arbete", "jobb", "jobba", "något", "några", "gärna", "inte", "eller", "från",
     "vara", "kunna", "göra", "med", "under", "hela", "dagen", "rummet", "stora", "andra"}
)  # fmt: skip
_DEMANDS: Final = {
    RestrictionKind.HEIGHTS: "Kan kräva arbete på höjd.",
    RestrictionKind.CHEMICALS: "Kan kräva kemikalier.",
    RestrictionKind.POLLEN: "Är utomhus där det kan finnas pollen.",
    RestrictionKind.DRIVING: "Kräver att någon annan i laget kör.",
}


class Fit(StrEnum):
    """How a place suits a person, best first."""

    GOOD = "Passar"
    ADAPTED = "Med anpassning"
    POOR = "Passar inte nu"


@dataclass(frozen=True)
class Held:
    """An adaptation that the person needs, as a function; never why."""

    kind: RestrictionKind
    max_kilograms: int | None = None


@dataclass(frozen=True)
class PersonSide:
    """What a person can, wants and needs.

    ``qualifications`` are those that hold, each as ``same_name`` gives it. ``tried`` holds what was
    matched earlier: the day and how it went, by arena and task.
    """

    needs: tuple[Held, ...] = ()
    qualifications: frozenset[str] = frozenset()
    skills: tuple[str, ...] = ()
    wish: str = ""
    here: frozenset[UUID] = frozenset()
    tried: tuple[tuple[UUID | None, UUID | None, date, str], ...] = ()


@dataclass(frozen=True)
class Candidate:
    """A place at an arena, or a task of the catalogue there; ``free`` is ``None`` without limit."""

    arena_id: UUID
    arena: str
    calm: bool = False
    outdoor: bool = False
    free: int | None = None
    template_id: UUID | None = None
    task: str = ""
    place: str = ""
    demands: frozenset[RestrictionKind] = frozenset()
    lift_kilograms: int | None = None
    needs_driver: bool = False
    qualifications: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What it is called in the list."""
        return self.task or self.arena


@dataclass(frozen=True)
class Suggestion:
    """A candidate with what speaks for it, and what must be thought of."""

    candidate: Candidate
    resources: tuple[str, ...]
    hinder: tuple[str, ...]
    full: bool = False

    @property
    def fit(self) -> Fit:
        """How it suits the person: reasonable demands, so that it does not fail again."""
        if self.full or len(self.hinder) > 1:
            return Fit.POOR
        return Fit.ADAPTED if self.hinder else Fit.GOOD

    @property
    def key(self) -> tuple[UUID, UUID | None]:
        """What tells it apart."""
        return self.candidate.arena_id, self.candidate.template_id

    @property
    def reasons(self) -> str:
        """Everything that speaks for and against, in sentences."""
        return " ".join((*self.resources, *self.hinder)) or "Inget talar för eller emot."


def suggestions(person: PersonSide, candidates: Iterable[Candidate]) -> tuple[Suggestion, ...]:
    """Return every candidate with its reasons: hinder is weighed, but resources decide the order.

    Source: OSB-54
    """
    found = [_suggestion(person, candidate) for candidate in candidates]
    order = list(Fit)
    return tuple(
        sorted(
            found,
            key=lambda row: (
                order.index(row.fit),
                -len(row.resources),
                len(row.hinder),
                swedish_key(row.candidate.arena),
                swedish_key(row.candidate.task),
            ),
        )
    )


def _suggestion(person: PersonSide, candidate: Candidate) -> Suggestion:
    full = candidate.free is not None and candidate.free < 1
    stays = candidate.arena_id in person.here
    hinder = [*_hinder(person, candidate), *_tried(person, candidate)]
    if full and not stays:
        hinder.append(f"Inga platser är lediga på {candidate.arena}.")
    return Suggestion(
        candidate, tuple(_resources(person, candidate)), tuple(hinder), full and not stays
    )


def _resources(person: PersonSide, candidate: Candidate) -> Iterator[str]:
    words = _words(f"{candidate.task} {candidate.place} {candidate.arena}")
    for skill in person.skills:
        if _alike(_words(skill), words):
            yield f"Kan: {skill.rstrip('.')}."
    for name in candidate.qualifications:
        if same_name(name) in person.qualifications:
            yield f"Har behörighet: {name}."
    licensed = not person.qualifications.isdisjoint(DRIVING)
    if candidate.needs_driver and licensed and not _needs(person, RestrictionKind.DRIVING):
        yield "Har körkort och får köra."
    if _needs(person, RestrictionKind.CALM) and candidate.calm:
        yield "Lugn miljö, som personen behöver."
    if _alike(_words(person.wish), words):
        yield "Stämmer med personens önskemål."


def _hinder(person: PersonSide, candidate: Candidate) -> Iterator[str]:
    for held in person.needs:
        if held.kind is RestrictionKind.LIFTING:
            yield from _lifting(held, candidate)
        elif held.kind is RestrictionKind.CALM and not candidate.calm:
            yield "Personen behöver en lugn miljö."
        elif held.kind in _DEMANDS and _asks(candidate, held.kind):
            yield _DEMANDS[held.kind]


def _asks(candidate: Candidate, kind: RestrictionKind) -> bool:
    if kind is RestrictionKind.DRIVING and candidate.needs_driver:
        return True
    if kind is RestrictionKind.POLLEN and candidate.outdoor:
        return True
    return kind in candidate.demands


def _lifting(held: Held, candidate: Candidate) -> Iterator[str]:
    weight, limit = candidate.lift_kilograms, held.max_kilograms
    heavy = RestrictionKind.LIFTING in candidate.demands
    if weight is None:
        if heavy:
            yield "Kan kräva tunga lyft."
    elif limit is None:
        if weight:
            yield f"Kan kräva lyft på {weight} kg."
    elif weight > limit:
        yield f"Kan kräva lyft på {weight} kg; personen lyfter högst {limit} kg."


def _tried(person: PersonSide, candidate: Candidate) -> Iterator[str]:
    for arena_id, template_id, day, outcome in person.tried:
        if (arena_id, template_id) == (candidate.arena_id, candidate.template_id):
            yield f"Prövades {day.isoformat()}: {outcome.lower()}."
            return


def _needs(person: PersonSide, kind: RestrictionKind) -> bool:
    return any(held.kind is kind for held in person.needs)


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(text)) - _PASSED_OVER


def _alike(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two words begin alike for so long that they are about the same thing."""
    begun = {word[: max(_SHORTEST, len(word) - 2)] for word in some}
    return any(word.startswith(part) or part.startswith(word) for part in begun for word in others)
