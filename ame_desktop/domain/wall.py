"""What the wall may show: short names, who is here, what is to be done, and who does what.

Everybody in the room reads it: never a cause, a number, an adaptation or a protected person.
Source: NAT-32, NAT-38.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from ame_desktop.domain.allocation_facts import Span, span_of
from ame_desktop.domain.attendance_states import Absence, DayPart
from ame_desktop.domain.day_absence import absence_of, is_away, is_away_at, part_left
from ame_desktop.domain.expected import ExpectedPerson, swedish_key
from ame_desktop.domain.names import PersonName


class Standing(StrEnum):
    """Where somebody is, as far as a wall tells."""

    HERE = "Här"
    AWAITED = "Väntas"
    AWAY = "Borta"


@dataclass(frozen=True, slots=True)
class WallPerson:
    """Somebody who belongs to the arena on the day."""

    name: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class WallTask:
    """A task with the names of those on it. ``led_by`` is its practical supervisor's name."""

    title: str
    place: str
    time_text: str
    people: tuple[str, ...] = ()
    vehicles: tuple[str, ...] = ()
    led_by: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True)
class Wall:
    """The arena's day for the room. ``to_solve`` names tasks, never people."""

    day: date
    arena: str
    people: tuple[WallPerson, ...] = ()
    tasks: tuple[WallTask, ...] = ()
    to_solve: tuple[str, ...] = ()

    def count(self, standing: Standing) -> int:
        """Return how many stand so."""
        return sum(person.standing is standing for person in self.people)


class WallTaskRow(NamedTuple):
    """A task as it is read for the wall, and for the slips that people are given."""

    task_id: UUID
    title: str
    place: str
    start_minute: int | None
    end_minute: int | None
    practical_supervisor_id: UUID | None
    done: bool
    supervisor: str = ""
    bring: str = ""


@dataclass(frozen=True)
class WallData:
    """All that is read for the wall: nobody in it is protected or only to be kept.

    ``on_tasks`` holds task, person and part of the day in order; ``guests`` are named by it and
    belong to other arenas; ``guests_away`` says when those are away who come for a half of the day.
    """

    day: date
    arena: str
    hours: Span
    people: tuple[ExpectedPerson, ...] = ()
    tasks: tuple[WallTaskRow, ...] = ()
    on_tasks: tuple[tuple[UUID, UUID, DayPart], ...] = ()
    guests: Mapping[UUID, PersonName] = field(default_factory=dict)
    vehicles: tuple[tuple[UUID, str], ...] = ()
    guests_away: Mapping[UUID, Absence] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Team:
    """Those who work under a practical supervisor today, called by that person's name."""

    leader_id: UUID
    name: str
    tasks: int


def teams_of(data: WallData) -> tuple[Team, ...]:
    """Return the teams of the day, in the order of their first tasks."""
    names = _names(data)
    leaders = Counter(task.practical_supervisor_id for task in data.tasks if not task.done)
    return tuple(
        Team(key, names[key], count)
        for key, count in leaders.items()
        if key is not None and key in names
    )


def team_wall(data: WallData, leader_id: UUID) -> Wall:
    """Return a team's tasks with the names of those on them, and nothing else of the day."""
    own = tuple(task for task in data.tasks if task.practical_supervisor_id == leader_id)
    shown = build_wall(replace(data, tasks=own))
    return Wall(data.day, _names(data).get(leader_id, data.arena), tasks=shown.tasks)


def build_wall(data: WallData, minute: int | None = None) -> Wall:
    """Return what the wall shows of a day, at a minute of it."""
    names = _names(data)
    people = {
        row.participant_id: WallPerson(names[row.participant_id], standing_of(row, minute))
        for row in data.people
        if row.expected or row.marks
    }
    data = replace(data, on_tasks=still_on(data))
    tasks = tuple(_task(row, data, names) for row in data.tasks)
    return Wall(
        data.day,
        data.arena,
        tuple(sorted(people.values(), key=lambda person: swedish_key(person.name))),
        tasks,
        tuple(_to_solve(tasks, data, people)),
    )


def _names(data: WallData) -> dict[UUID, str]:
    return wall_names({**data.guests, **{row.participant_id: row.name for row in data.people}})


def standing_of(person: ExpectedPerson, minute: int | None = None) -> Standing:
    """Return where a person is: what is marked goes before what was told, and no cause is kept.

    Who is away for a half of the day is so while it lasts, and awaited or here the other half.
    """
    if is_away_at(person, minute):
        return Standing.AWAY
    come = person.state is not None and person.state.is_present
    return Standing.HERE if come else Standing.AWAITED


def still_on(data: WallData) -> tuple[tuple[UUID, UUID, DayPart], ...]:
    """Return task, person and part of the day, without what falls while the person is away."""
    away = {row.participant_id: absence_of(row) for row in data.people}
    away.update(data.guests_away)
    spans = {
        (task.task_id, part): span_of(task.start_minute, task.end_minute, part, data.hours)
        for task in data.tasks
        for part in DayPart
    }
    return tuple(
        (task, person, left)
        for task, person, part in data.on_tasks
        if (task, part) in spans
        and (left := part_left(part, spans[task, part], away.get(person))) is not None
    )


def wall_names(people: Mapping[UUID, PersonName]) -> dict[UUID, str]:
    """Return each person's alias, or the given name with as many letters more as it needs.

    People with the very same name are told apart by a number, never by the year they were born.
    """
    names = {key: person.alias or person.given for key, person in people.items()}
    longest = max((len(person.family) for person in people.values()), default=0)
    for letters in range(1, longest + 1):
        shared = [key for group in _shared(names) for key in group if not people[key].alias]
        if not shared:
            return names
        for key in shared:
            names[key] = f"{people[key].given} {people[key].family[:letters]}".strip()
    for group in _shared(names):
        for number, key in enumerate(sorted(group), start=1):
            names[key] = f"{names[key]} ({number})"
    return names


def _shared(names: Mapping[UUID, str]) -> list[list[UUID]]:
    groups: dict[str, list[UUID]] = {}
    for key, name in names.items():
        groups.setdefault(name.casefold(), []).append(key)
    return [group for group in groups.values() if len(group) > 1]


def _task(row: WallTaskRow, data: WallData, names: Mapping[UUID, str]) -> WallTask:
    on_it = (
        _named(names[person], part)
        for task, person, part in data.on_tasks
        if task == row.task_id and person in names
    )
    vehicles = tuple(name for task, name in data.vehicles if task == row.task_id)
    leader = row.practical_supervisor_id
    return WallTask(
        row.title,
        row.place,
        str(span_of(row.start_minute, row.end_minute, DayPart.WHOLE, data.hours)),
        tuple(on_it),
        vehicles,
        "" if leader is None else names.get(leader, ""),
        row.done,
    )


def _named(name: str, part: DayPart) -> str:
    return name if part is DayPart.WHOLE else f"{name} ({part.value})"


def _to_solve(tasks: Sequence[WallTask], data: WallData, people: Iterable[UUID]) -> Iterable[str]:
    for task in tasks:
        if not task.people and not task.done:
            yield f"{task.title}: ingen än"
    busy = {person for _, person, _ in data.on_tasks}
    away = {row.participant_id for row in data.people if is_away(row)}
    free = len(set(people) - busy - away)
    if free and tasks:
        yield "1 person utan uppgift" if free == 1 else f"{free} personer utan uppgift"
