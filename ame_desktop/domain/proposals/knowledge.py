"""What a proposal goes by besides the day itself: lately done work and development."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from uuid import UUID

from ame_desktop.domain.briefing import TaskRow

_WORDS: Final = re.compile(r"[a-zåäöé]{4,}")
_STEM: Final = 5
_PLAIN: Final = frozenset(
    {
        *("andra", "arbet", "bättr", "börja", "dagli", "egen", "enkla", "flera", "göra", "jobba"),
        *("klara", "komma", "kunna", "lära", "mera", "mycke", "någon", "olika", "pröva", "själv"),
        *("störr", "träna", "uppgi", "utför", "utvec", "vilja"),
    }
)
"""Beginnings of words that say nothing of what the work is."""


@dataclass(frozen=True, slots=True)
class PastTask:
    """What a person did on an earlier day."""

    day: date
    name: str
    template_id: UUID | None = None
    wearing: bool = False

    def is_as(self, task: TaskRow) -> bool:
        """Whether it was the same work."""
        same = self.template_id is not None and self.template_id == task.template_id
        return same or self.name == task.name


@dataclass(frozen=True)
class Knowledge:
    """What is known besides the day.

    Args:
        usable: whom a proposal may be about: nobody protected, nobody whose data is only kept.
        met: those whom the one who asks may meet.
        wearing: the day's tasks that are heavy or dull.
        past: what each person did in the latest weeks, the latest first.
        goals: what each person wants to develop, where the one who asks may know of it.
    """

    usable: frozenset[UUID]
    met: frozenset[UUID]
    wearing: frozenset[UUID] = frozenset()
    past: dict[UUID, tuple[PastTask, ...]] = field(default_factory=dict)
    goals: dict[UUID, tuple[str, ...]] = field(default_factory=dict)

    def worn(self, person: UUID) -> int:
        """Return on how many days the person has had heavy or dull work."""
        return len({done.day for done in self.past.get(person, ()) if done.wearing})

    def last(self, person: UUID, task: TaskRow) -> date | None:
        """Return when the person did the same work last."""
        days = (done.day for done in self.past.get(person, ()) if done.is_as(task))
        return next(days, None)

    def in_a_row(self, person: UUID, task: TaskRow) -> int:
        """Return how many of the person's latest days held the same work, without a break."""
        days = dict.fromkeys(done.day for done in self.past.get(person, ()))
        same = {done.day for done in self.past.get(person, ()) if done.is_as(task)}
        count = 0
        for day in days:
            if day not in same:
                break
            count += 1
        return count

    def longest_row(self, person: UUID) -> int:
        """Return how many of the person's latest days held one and the same work."""
        past = self.past.get(person, ())
        if not past:
            return 0
        days = dict.fromkeys(done.day for done in past)
        names: set[str] = {done.name for done in past}
        count = 0
        for day in days:
            names &= {done.name for done in past if done.day == day}
            if not names:
                break
            count += 1
        return count


def practises(task: TaskRow, goals: Iterable[str]) -> bool:
    """Whether the work practises what is to be developed: the two share a word that says what."""
    about = _stems(task.name)
    return any(about & _stems(goal) for goal in goals)


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in _WORDS.findall(text.lower())} - _PLAIN
