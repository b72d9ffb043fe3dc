"""Who has taken part in a group, how often, and who has gone through a course. Source: OSB-85."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from ame_desktop.domain.expected import Period, swedish_key
from ame_desktop.domain.groups import GroupKind, GroupRow, SessionRow
from ame_desktop.domain.names import PersonName

_ALL: Final = 100


@dataclass(frozen=True)
class CompletionRow:
    """A person in a group.

    Args:
        participant_id: the person.
        name: how the person is called.
        attended: occasions that the person was marked as present on.
        held: occasions that have been, while the person belonged to the group.
        planned: all occasions while the person belongs to the group.
        minutes: the length of the occasions that the person was on.
        standing: *Klar*, *Pågår* or *Inte klar* for a course; empty for other groups.
    """

    participant_id: UUID
    name: PersonName
    attended: int
    held: int
    planned: int
    minutes: int
    standing: str = ""

    @property
    def percent(self) -> int | None:
        """How much of what has been held the person was on, in percent."""
        return round(_ALL * self.attended / self.held) if self.held else None


@dataclass(frozen=True)
class Completion:
    """A group with everybody who has taken part in it."""

    group: GroupRow
    rows: tuple[CompletionRow, ...]


@dataclass(frozen=True)
class GroupCourse:
    """What completion is judged by: the kind, its occasions, who came when, and the share asked."""

    kind: GroupKind
    sessions: tuple[SessionRow, ...]
    present: Mapping[date, frozenset[UUID]]
    percent: int
    today: date


Stays = Mapping[UUID, tuple[PersonName, tuple[Period, ...]]]
"""Everybody's name and time in the group; who only came has none."""


def completion_rows(course: GroupCourse, stays: Stays) -> tuple[CompletionRow, ...]:
    """Return each person's part in a group, by name.

    An occasion counts as the person's own while they belong to the group, or if they came anyway.
    """
    planned = tuple(row for row in course.sessions if not row.cancelled)
    rows = (_row(course, planned, key, *stays[key]) for key in stays)
    return tuple(sorted(rows, key=lambda row: swedish_key(row.name.listed)))


def _row(
    course: GroupCourse,
    planned: tuple[SessionRow, ...],
    person: UUID,
    name: PersonName,
    periods: tuple[Period, ...],
) -> CompletionRow:
    came = [row for row in planned if person in course.present.get(row.day, ())]
    own = [row for row in planned if row in came or _holds(periods, row.day)]
    held = [row for row in own if row.day < course.today or row in came]
    standing = _standing(course, planned, len(came)) if course.kind.is_course else ""
    minutes = sum(row.end_minute - row.start_minute for row in came)
    return CompletionRow(person, name, len(came), len(held), len(own), minutes, standing)


def _holds(periods: Iterable[Period], day: date) -> bool:
    return any(period.holds(day) for period in periods)


def _standing(course: GroupCourse, planned: tuple[SessionRow, ...], attended: int) -> str:
    """Return how it went: a course is gone through when enough of all its occasions are."""
    if planned and attended * _ALL >= course.percent * len(planned):
        return "Klar"
    left = any(row.day >= course.today for row in planned)
    return "Pågår" if left else "Inte klar"
