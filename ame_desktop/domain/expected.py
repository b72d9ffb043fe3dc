"""Who is expected where on a day, and for which hours.

A person is expected at a place on the days agreed in the training schedule, or else on the arena's
own days, while enrolled there; never on a red day, and never where people drop in.

What is read in hundreds for each look at a grid is kept in named tuples, which are made fastest.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple
from uuid import UUID

from ame_desktop.domain.attendance_states import AttendanceState, DayPart, MarkSource
from ame_desktop.domain.calendar import is_red_day, is_working_day
from ame_desktop.domain.names import PersonName

Hours = tuple[int, int]
_FRIDAY = 4
_LAST_LETTERS = str.maketrans("åäæöø", "{||}}")


@dataclass(frozen=True, slots=True)
class Place:
    """An arena's own days (one bit a weekday, Monday lowest) and hours, in minutes of the day.

    A group activity has ``occasions`` instead: the hours of each day that it meets on.
    """

    arena_id: UUID
    name: str
    position: int
    expects_all: bool
    weekdays: int
    start_minute: int
    end_minute: int
    other_units: bool = False
    occasions: Mapping[date, Hours] | None = None


class Period(NamedTuple):
    """Days from the first to the last, both included; ``None`` is no end."""

    start: date
    end: date | None

    def holds(self, day: date) -> bool:
        """Whether the day lies in the period."""
        return self.start <= day and (self.end is None or day <= self.end)


NEVER = Period(date.max, date.min)
"""A period that holds no day."""


class Stay(NamedTuple):
    """A person's time at a place: a membership in an arena, or a placement at another unit.

    ``place_id`` is the arena's identity, or the placement's; ``place_name`` is the other unit's
    name. ``enrolled`` is a period as participant, or ``None`` where none was ever kept; who has
    several in a span has as many stays.
    """

    participant_id: UUID
    name: PersonName
    arena_id: UUID
    place_id: UUID
    place_name: str
    period: Period
    enrolled: Period | None = None

    def holds(self, day: date) -> bool:
        """Whether the person belongs to the place on the day."""
        return self.period.holds(day) and (self.enrolled is None or self.enrolled.holds(day))


class AgreedStep(NamedTuple):
    """A step of the training schedule: hours by weekday (Monday is 0). Source: OSB-64.

    ``place_id`` is ``None`` where the person has one place only.
    """

    place_id: UUID | None
    period: Period
    hours: Mapping[int, Hours]


class Announcement(NamedTuple):
    """An absence told in advance."""

    absence_id: UUID
    state: AttendanceState
    period: Period


class Mark(NamedTuple):
    """A stored mark of a part of a day; ``minutes`` is the time present, where it was given."""

    mark_id: UUID
    part: DayPart
    state: AttendanceState
    minutes: int | None
    note: str
    outside_period: bool
    version: int
    source: MarkSource = MarkSource.STAFF


Key = tuple[UUID, UUID]
Marks = dict[date, dict[Key, tuple[Mark, ...]]]
"""Marks by day, and by person and place."""


class ExpectedPerson(NamedTuple):
    """A person at a place on a day: whether and when expected, what is announced and marked.

    Args:
        participant_id: the person.
        name: how the person is called.
        arena_id: the arena that the place belongs to.
        place_id: the arena, or the placement at another unit.
        place_name: the other unit's name, or an empty string.
        expected: whether the person is to be there.
        drop_in: whether the place is open for the person without being expected.
        start_minute: when the hours of the day begin, or ``None`` where there are none.
        end_minute: when they end.
        in_period: whether the person belongs to the place on the day.
        announced: an absence told in advance, or ``None``.
        announced_until: the absence's last day.
        absence_id: the announced absence's identity.
        marks: what staff marked, by part of the day; empty is *ej markerad*.
    """

    participant_id: UUID
    name: PersonName
    arena_id: UUID
    place_id: UUID
    place_name: str
    expected: bool
    drop_in: bool
    start_minute: int | None
    end_minute: int | None
    in_period: bool
    announced: AttendanceState | None
    announced_until: date | None
    absence_id: UUID | None
    marks: tuple[Mark, ...]

    @property
    def agreed_minutes(self) -> int:
        """How long the person has agreed to be there."""
        if not self.expected or self.start_minute is None or self.end_minute is None:
            return 0
        return self.end_minute - self.start_minute

    @property
    def state(self) -> AttendanceState | None:
        """What is marked; where the parts of the day differ, that the person was there."""
        present = next((mark.state for mark in self.marks if mark.state.is_present), None)
        return present or next((mark.state for mark in self.marks), None)


@dataclass(frozen=True)
class Presence:
    """All that decides who is expected in a span of days, read at one moment."""

    places: Mapping[UUID, Place]
    stays: tuple[Stay, ...]
    steps: Mapping[UUID, tuple[AgreedStep, ...]] = field(default_factory=dict)
    announced: Mapping[UUID, tuple[Announcement, ...]] = field(default_factory=dict)
    marks: Marks = field(default_factory=dict)
    strangers: Mapping[Key, Stay] = field(default_factory=dict)
    """People who are marked at a place where they do not belong in the span, by person, place."""

    def on(self, day: date) -> tuple[ExpectedPerson, ...]:
        """Return everybody who belongs to a place on the day or is marked there, in order."""
        return tuple(sorted(self.people(day), key=lambda row: self.order(row.arena_id, row.name)))

    def people(self, day: date) -> tuple[ExpectedPerson, ...]:
        """Return the same people in no order, for who orders them otherwise."""
        closed = is_closed(day)
        marks = self.marks.get(day, {})
        found = {
            (stay.participant_id, stay.place_id): self._person(stay, day, closed, marks)
            for stay in self.stays
            if stay.holds(day)
        }
        found.update(self._marked_elsewhere(day, found))
        return tuple(found.values())

    def at(self, day: date, participant_id: UUID, place_id: UUID) -> ExpectedPerson | None:
        """Return a person at a place on a day, if the person belongs or is marked there."""
        for person in self.people(day):
            if (person.participant_id, person.place_id) == (participant_id, place_id):
                return person
        return None

    def visit(self, stay: Stay, day: date) -> ExpectedPerson:
        """Return a person who comes to a place without belonging there on the day."""
        return self._person(stay, day, is_closed(day), self.marks.get(day, {}), belongs=False)

    def _marked_elsewhere(
        self, day: date, found: Mapping[Key, ExpectedPerson]
    ) -> dict[Key, ExpectedPerson]:
        missing = [key for key in self.marks.get(day, ()) if key not in found]
        if not missing:
            return {}
        known = {(stay.participant_id, stay.place_id): stay for stay in self.stays}
        known.update(self.strangers)
        return {key: self.visit(known[key], day) for key in missing if key in known}

    def _person(
        self,
        stay: Stay,
        day: date,
        closed: bool,
        marks: Mapping[Key, tuple[Mark, ...]],
        *,
        belongs: bool = True,
    ) -> ExpectedPerson:
        person, place = stay.participant_id, self.places[stay.arena_id]
        agreed = agreed_hours(self.steps.get(person, ()), stay.place_id, place, day)
        open_day = belongs and not closed and agreed is not None
        told = announcement_on(self.announced.get(person, ()), day)
        start, end = agreed or (None, None)
        return ExpectedPerson(
            person,
            stay.name,
            stay.arena_id,
            stay.place_id,
            stay.place_name,
            open_day and place.expects_all,
            open_day and not place.expects_all,
            start,
            end,
            belongs,
            told.state if told else None,
            told.period.end if told else None,
            told.absence_id if told else None,
            marks.get((person, stay.place_id), ()) if marks else (),
        )

    def order(self, arena_id: UUID, name: PersonName) -> tuple[int, str, str]:
        """Return what rows are sorted by: arena by arena, and by family name in Swedish order."""
        place = self.places[arena_id]
        return place.position, place.name, swedish_key(name.listed)


def agreed_hours(
    steps: Iterable[AgreedStep], place_id: UUID, place: Place, day: date
) -> Hours | None:
    """Return the day's hours at a place: by the schedule's step in force, else the arena's own.

    A group activity meets on its occasions, whatever else is agreed. Source: OSB-64, OSB-84 to
    OSB-86. A step for the place goes before a step for no particular place; the latest to
    begin holds.
    """
    if place.occasions is not None:
        return place.occasions.get(day)
    held: AgreedStep | None = None
    for step in steps:
        if step.period.holds(day) and step.place_id in (None, place_id):
            held = step if held is None else _firmer(held, step)
    if held is not None:
        return held.hours.get(day.weekday())
    open_then = place.weekdays >> day.weekday() & 1
    return (place.start_minute, place.end_minute) if open_then else None


def _firmer(one: AgreedStep, other: AgreedStep) -> AgreedStep:
    return max(one, other, key=lambda step: (step.place_id is not None, step.period.start))


def announcement_on(told: Iterable[Announcement], day: date) -> Announcement | None:
    """Return the absence announced for the day; the one told last holds."""
    held = None
    for announcement in told:
        if announcement.period.holds(day):
            held = announcement
    return held


def is_closed(day: date) -> bool:
    """Whether nobody is expected anywhere: a Sunday, a public holiday, or an eve that is free."""
    return is_red_day(day) or (day.weekday() <= _FRIDAY and not is_working_day(day))


def swedish_key(name: str) -> str:
    """Return what a name is sorted by: å, ä and ö come last."""
    folded = name.casefold()
    return folded if folded.isascii() else folded.translate(_LAST_LETTERS)
