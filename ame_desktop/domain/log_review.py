"""*Månadens urval*: which lines of the log are looked at afterwards, and what is found.

Source: NAT-34
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from random import Random
from typing import Final
from uuid import UUID

from ame_desktop.domain.calendar import is_working_day
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text

LONGEST_NOTE: Final = 1000


class Verdict(StrEnum):
    """What the reviewer found of a line."""

    JUSTIFIED = "befogad"
    QUESTION = "fråga"
    INVESTIGATE = "utred"

    @property
    def label(self) -> str:
        """The Swedish name on the screen."""
        return self.value.capitalize()


class HitRule(StrEnum):
    """Why a line was drawn; the value is stored."""

    RANDOM = "slump"
    SURNAME = "efternamn"
    HOURS = "tid"
    NOT_ON_CASE = "ärende"
    MANY_FILES = "många"
    PROTECTED = "skydd"

    @property
    def label(self) -> str:
        """Why, on the screen."""
        return _LABELS[self]


_LABELS: Final = {
    HitRule.RANDOM: "Slumpvis vald",
    HitRule.SURNAME: "Samma efternamn",
    HitRule.HOURS: "Utanför arbetstid",
    HitRule.NOT_ON_CASE: "Inte i ärendet eller arenan",
    HitRule.MANY_FILES: "Många akter samma dag",
    HitRule.PROTECTED: "Skyddad person",
}


@dataclass(frozen=True)
class Access:
    """Somebody's reading, printing or taking out of one person's file, at Swedish time.

    ``in_file`` tells a reading in the file itself from one on a list or a board; ``on_case``
    whether the reader had the case, had placed the person or led one of their arenas that day.
    """

    seq: int
    at: datetime
    staff_id: UUID
    staff_name: str
    participant_id: UUID
    family_name: str
    protected: bool
    in_file: bool
    on_case: bool


@dataclass(frozen=True)
class DrawRules:
    """How much is drawn, and what stands out; the hours are of the clock, the last not included."""

    random_lines: int
    files_a_day: int
    begins: int
    ends: int
    most_per_rule: int


@dataclass(frozen=True)
class Drawn:
    """A line that was drawn: why, and how many lines like it there were in the month."""

    seq: int
    why: tuple[tuple[HitRule, int], ...]


def draw(
    accesses: Iterable[Access], rules: DrawRules, random: Random
) -> tuple[tuple[Drawn, ...], int]:
    """Return the lines to look at, and how many hits were left out since there were too many.

    One line stands for all that are alike: the same rule, member of staff and person (or day).
    """
    found = tuple(accesses)
    why: defaultdict[int, list[tuple[HitRule, int]]] = defaultdict(list)
    left_out = 0
    for rule, groups in _hits(found, rules):
        chosen = sorted(groups, key=len, reverse=True)
        left_out += len(chosen[rules.most_per_rule :])
        for group in chosen[: rules.most_per_rule]:
            why[group[-1].seq].append((rule, len(group)))
    rest = sorted({access.seq for access in found} - set(why))
    for seq in random.sample(rest, min(rules.random_lines, len(rest))):
        why[seq].append((HitRule.RANDOM, 1))
    return tuple(Drawn(seq, tuple(why[seq])) for seq in sorted(why)), left_out


def _hits(
    found: tuple[Access, ...], rules: DrawRules
) -> Iterator[tuple[HitRule, list[list[Access]]]]:
    in_file = [access for access in found if access.in_file]
    yield HitRule.PROTECTED, _alike(access for access in found if access.protected)
    yield HitRule.SURNAME, _alike(access for access in found if same_surname(access))
    yield HitRule.NOT_ON_CASE, _alike(access for access in in_file if not access.on_case)
    yield HitRule.HOURS, _alike(access for access in found if _outside(access.at, rules))
    yield HitRule.MANY_FILES, _many(in_file, rules.files_a_day)


def _alike(accesses: Iterable[Access]) -> list[list[Access]]:
    groups: defaultdict[tuple[UUID, UUID], list[Access]] = defaultdict(list)
    for access in accesses:
        groups[access.staff_id, access.participant_id].append(access)
    return list(groups.values())


def _many(accesses: Iterable[Access], most: int) -> list[list[Access]]:
    days: defaultdict[tuple[UUID, date], dict[UUID, Access]] = defaultdict(dict)
    for access in accesses:
        days[access.staff_id, access.at.date()][access.participant_id] = access
    return [list(people.values()) for people in days.values() if len(people) > most]


def same_surname(access: Access) -> bool:
    """Whether reader and person share a surname; of a double one, each part counts."""
    own = set(_parts(access.staff_name)[1:])
    return bool(own & set(_parts(access.family_name)))


def _parts(name: str) -> list[str]:
    return name.casefold().replace("-", " ").split()


def _outside(at: datetime, rules: DrawRules) -> bool:
    return not (is_working_day(at.date()) and rules.begins <= at.hour < rules.ends)


def checked_note(verdict: Verdict, note: str) -> str:
    """Return the note, cleaned.

    Raises:
        DomainError: a question or an investigation says nothing of what it is about.
    """
    text = fitting_text(note, "Anteckningen", LONGEST_NOTE, field="note")
    if verdict is not Verdict.JUSTIFIED and not text:
        raise DomainError("Skriv vad du vill veta eller utreda.", field="note")
    return text
