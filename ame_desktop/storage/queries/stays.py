"""Who belongs to which arena or other unit in a span of days, with their names."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute

from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.expected import Period, Place, Stay
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.placements import PlacementState
from ame_desktop.storage.models.arenas import Arena, Membership, ScheduleStep
from ame_desktop.storage.models.participants import Enrolment, Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.store import Reader

_HELD = (PlacementState.APPROVED, PlacementState.ENDED)
_PERSON = (
    Participant.id,
    Participant.given_name,
    Participant.family_name,
    Participant.alias,
    Participant.birth_date,
)


@dataclass(frozen=True)
class Scope:
    """What is asked for: the days, the people who may be met, and the arenas (``None``: all)."""

    first: date
    last: date
    visible: ColumnElement[bool]
    arenas: frozenset[UUID] | None = None
    participant_id: UUID | None = None


def overlaps(
    table: type[Membership] | type[Enrolment] | type[Placement] | type[ScheduleStep], scope: Scope
) -> ColumnElement[bool]:
    """Return the condition that a row's period has a day in common with the scope."""
    return and_(table.start <= scope.last, or_(table.end.is_(None), table.end >= scope.first))


def concerns(scope: Scope, column: InstrumentedAttribute[UUID]) -> ColumnElement[bool]:
    """Return the condition that a row is the one person's asked for, if only one is."""
    return true() if scope.participant_id is None else column == scope.participant_id


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
    return {
        row[0]: Place(*row[:7], other_units=row[7] is ArenaKind.OTHER_UNITS)
        for row in reader.execute(query)
    }


def read_stays(reader: Reader, scope: Scope, places: Mapping[UUID, Place]) -> tuple[Stay, ...]:
    """Return everybody's time in the arenas and at other units, in the scope's days."""
    enrolments = _enrolments(reader, scope)
    kept = exists(select(Enrolment.id).where(Enrolment.participant_id == Participant.id))
    at_units = _at_other_units(reader, scope, places, enrolments, kept)
    query = (
        select(*_PERSON, kept, Membership.arena_id, Membership.start, Membership.end)
        .join(Participant, Participant.id == Membership.participant_id)
        .where(overlaps(Membership, scope), concerns(scope, Participant.id), scope.visible)
    )
    if scope.arenas is not None:
        query = query.where(Membership.arena_id.in_(scope.arenas))
    placed = {stay.participant_id for stay in at_units}
    members = [
        Stay(
            person,
            PersonName(given, family, alias, born),
            arena,
            arena,
            "",
            Period(start, end),
            enrolments.get(person, ()) if enrolled else None,
        )
        for person, given, family, alias, born, enrolled, arena, start, end in reader.execute(query)
        if arena in places and not (places[arena].other_units and person in placed)
    ]
    return (*at_units, *members)


def _at_other_units(
    reader: Reader,
    scope: Scope,
    places: Mapping[UUID, Place],
    enrolments: dict[UUID, tuple[Period, ...]],
    kept: ColumnElement[bool],
) -> list[Stay]:
    home = next((place.arena_id for place in places.values() if place.other_units), None)
    if home is None:
        return []
    query = (
        select(*_PERSON, kept, Placement.id, Placement.host_unit, Placement.start, Placement.end)
        .join(Participant, Participant.id == Placement.participant_id)
        .where(
            Placement.host_unit != "",
            Placement.state.in_(_HELD),
            overlaps(Placement, scope),
            concerns(scope, Participant.id),
            scope.visible,
        )
    )
    return [
        Stay(
            person,
            PersonName(given, family, alias, born),
            home,
            place,
            unit,
            Period(start, end),
            enrolments.get(person, ()) if enrolled else None,
        )
        for person, given, family, alias, born, enrolled, place, unit, start, end in reader.execute(
            query
        )
    ]


def _enrolments(reader: Reader, scope: Scope) -> dict[UUID, tuple[Period, ...]]:
    query = select(Enrolment.participant_id, Enrolment.start, Enrolment.end).where(
        overlaps(Enrolment, scope), concerns(scope, Enrolment.participant_id)
    )
    found: defaultdict[UUID, tuple[Period, ...]] = defaultdict(tuple)
    for person, start, end in reader.execute(query):
        found[person] += (Period(start, end),)
    return dict(found)


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
    never = Period(date.max, date.min)
    found: dict[tuple[UUID, UUID], Stay] = {}
    for person, place in keys:
        arena = place if place in places else (home if place in units else None)
        if person in names and arena is not None:
            found[person, place] = Stay(
                person, names[person], arena, place, units.get(place, ""), never
            )
    return found
