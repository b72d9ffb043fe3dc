"""Who belongs to which arena or other unit in a span of days, with their names."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Date,
    Select,
    Uuid,
    and_,
    bindparam,
    exists,
    or_,
    select,
    true,
)
from sqlalchemy.orm import InstrumentedAttribute, aliased

from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.expected import NEVER, Period, Place, Stay
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.placements import PlacementState
from ame_desktop.storage.models.arenas import Arena, Membership, ScheduleStep
from ame_desktop.storage.models.participants import Enrolment, Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.group_hours import hours_of_groups
from ame_desktop.storage.store import Reader

Rows = Select[*tuple[Any, ...]]
HELD = (PlacementState.APPROVED, PlacementState.ENDED)
_PERSON = (
    Participant.id,
    Participant.given_name,
    Participant.family_name,
    Participant.alias,
    Participant.birth_date,
)
_ANY_ENROLMENT = aliased(Enrolment)
_ENROLLED = (
    exists(select(_ANY_ENROLMENT.id).where(_ANY_ENROLMENT.participant_id == Participant.id)),
    Enrolment.start,
    Enrolment.end,
)


@dataclass(frozen=True)
class Scope:
    """What is asked for: the days, the people who may be met, and the arenas (``None``: all)."""

    first: date
    last: date
    visible: ColumnElement[bool]
    arenas: frozenset[UUID] | None = None
    participant_id: UUID | None = None

    @property
    def one_person(self) -> bool:
        """Whether a single person is asked for."""
        return self.participant_id is not None

    @property
    def values(self) -> dict[str, Any]:
        """What the prepared questions are asked with."""
        person = {"participant_id": self.participant_id} if self.one_person else {}
        return {"first": self.first, "last": self.last, **person}

    @property
    def weekdays(self) -> list[int]:
        """The weekdays among the days."""
        days = min((self.last - self.first).days + 1, _WEEK)
        return sorted((self.first + timedelta(days=number)).weekday() for number in range(days))


FIRST, LAST = bindparam("first", type_=Date()), bindparam("last", type_=Date())
_WHO = bindparam("participant_id", type_=Uuid())
_WEEK = 7


def overlaps(
    table: type[Membership] | type[Enrolment] | type[Placement] | type[ScheduleStep],
) -> ColumnElement[bool]:
    """Return the condition that a row's period has a day in common with the scope."""
    return and_(table.start <= LAST, or_(table.end.is_(None), table.end >= FIRST))


def concerns(one_person: bool, column: InstrumentedAttribute[UUID]) -> ColumnElement[bool]:
    """Return the condition that a row is the one person's asked for, if only one is."""
    return column == _WHO if one_person else true()


def read_places(reader: Reader, scope: Scope) -> dict[UUID, Place]:
    """Return the arenas asked for."""
    query = select(
        Arena.id,
        Arena.name,
        Arena.position,
        Arena.expects_all,
        Arena.weekdays,
        Arena.start_minute,
        Arena.end_minute,
        Arena.kind,
    )
    if scope.arenas is not None:
        query = query.where(Arena.id.in_(scope.arenas))
    rows = reader.execute(query).all()
    groups = {row[0] for row in rows if row[7] is ArenaKind.GROUP}
    met = hours_of_groups(reader, groups, scope.first, scope.last) if groups else {}
    return {
        row[0]: Place(
            *row[:7],
            other_units=row[7] is ArenaKind.OTHER_UNITS,
            occasions=met.get(row[0], {}) if row[0] in groups else None,
        )
        for row in rows
    }


def read_stays(reader: Reader, scope: Scope, places: Mapping[UUID, Place]) -> tuple[Stay, ...]:
    """Return everybody's time in the arenas and at other units, in the scope's days."""
    at_units = _at_other_units(reader, scope, places)
    query = _members(scope.visible, one_person=scope.one_person)
    if scope.arenas is not None:
        query = query.where(Membership.arena_id.in_(scope.arenas))
    placed = {stay.participant_id for stay in at_units}
    homes = {arena for arena, place in places.items() if place.other_units}
    members = [
        Stay(
            person,
            PersonName(given, family, alias, born),
            arena,
            arena,
            "",
            Period(start, end),
            _enrolled(kept, enrolled_on, left_on),
        )
        for person, given, family, alias, born, kept, enrolled_on, left_on, arena, start, end in (
            reader.execute(query, scope.values).all()
        )
        if not (placed and arena in homes and person in placed)
    ]
    return (*at_units, *members)


def _at_other_units(reader: Reader, scope: Scope, places: Mapping[UUID, Place]) -> list[Stay]:
    home = next((place.arena_id for place in places.values() if place.other_units), None)
    if home is None:
        return []
    query = _placed(scope.visible, one_person=scope.one_person)
    return [
        Stay(
            person,
            PersonName(given, family, alias, born),
            home,
            place,
            unit,
            Period(start, end),
            _enrolled(kept, enrolled_on, left_on),
        )
        for (
            person,
            given,
            family,
            alias,
            born,
            kept,
            enrolled_on,
            left_on,
            place,
            unit,
            start,
            end,
        ) in reader.execute(query, scope.values).all()
    ]


@lru_cache(maxsize=64)
def _members(visible: ColumnElement[bool], *, one_person: bool) -> Rows:
    return (
        select(*_PERSON, *_ENROLLED, Membership.arena_id, Membership.start, Membership.end)
        .join(Participant, Participant.id == Membership.participant_id)
        .join(Enrolment, _ENROLLED_THEN, isouter=True)
        .where(overlaps(Membership), concerns(one_person, Participant.id), visible)
    )


@lru_cache(maxsize=64)
def _placed(visible: ColumnElement[bool], *, one_person: bool) -> Rows:
    return (
        select(
            *_PERSON, *_ENROLLED, Placement.id, Placement.host_unit, Placement.start, Placement.end
        )
        .join(Participant, Participant.id == Placement.participant_id)
        .join(Enrolment, _ENROLLED_THEN, isouter=True)
        .where(
            Placement.host_unit != "",
            Placement.state.in_(HELD),
            overlaps(Placement),
            concerns(one_person, Participant.id),
            visible,
        )
    )


_ENROLLED_THEN = and_(Enrolment.participant_id == Participant.id, overlaps(Enrolment))


def _enrolled(kept: bool, start: date | None, end: date | None) -> Period | None:
    """Return the period as participant; where one was never kept, all days are in it."""
    if start is not None:
        return Period(start, end)
    return NEVER if kept else None


def read_strangers(
    reader: Reader, scope: Scope, places: Mapping[UUID, Place], keys: set[tuple[UUID, UUID]]
) -> dict[tuple[UUID, UUID], Stay]:
    """Return who the people are that are marked at a place where they do not belong."""
    people = {person for person, _ in keys}
    elsewhere = {place for _, place in keys} - places.keys()
    home = next((place.arena_id for place in places.values() if place.other_units), None)
    units: dict[UUID, str] = {}
    if elsewhere and home is not None:
        placed = select(Placement.id, Placement.host_unit).where(Placement.id.in_(elsewhere))
        units = {row.id: row.host_unit for row in reader.execute(placed)}
    query = select(*_PERSON).where(Participant.id.in_(people), scope.visible)
    names = {
        person: PersonName(given, family, alias, born)
        for person, given, family, alias, born in reader.execute(query)
    }
    found: dict[tuple[UUID, UUID], Stay] = {}
    for person, place in keys:
        arena = place if place in places else (home if place in units else None)
        if person in names and arena is not None:
            found[person, place] = Stay(
                person, names[person], arena, place, units.get(place, ""), NEVER
            )
    return found
