"""The people of a day's board: who is expected, and what the rules need to know of them."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select

from ame_desktop.domain.allocation_facts import PlacementFact, RestrictionFact, Span
from ame_desktop.domain.briefing import PersonRow
from ame_desktop.domain.calendar import monday_of
from ame_desktop.domain.expected import ExpectedPerson, Presence, agreed_hours
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.restrictions import QualificationKind
from ame_desktop.storage.models.participants import (
    Enrolment,
    NotTogether,
    Participant,
    ProtectedReader,
    Qualification,
    WorkRestriction,
)
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.store import Reader

_LICENCES = (QualificationKind.DRIVING_B, QualificationKind.DRIVING_BE)


def week_presence(
    reader: Reader, visible: ColumnElement[bool], day: date, arena_id: UUID
) -> Presence:
    """Read who belongs to the arena in the day's week, and their agreed hours."""
    monday = monday_of(day)
    scope = Scope(monday, monday + timedelta(days=6), visible, frozenset({arena_id}))
    return presence(reader, scope)


def board_people(
    reader: Reader,
    visible: ColumnElement[bool],
    known: Presence,
    day: date,
    arena_id: UUID,
    assigned: Collection[UUID],
) -> dict[UUID, PersonRow]:
    """Return those who belong to the arena on the day, and those who are on its tasks.

    Args:
        reader: an open connection.
        visible: whom the reader may meet.
        known: from :func:`week_presence`.
        day: the day.
        arena_id: the arena.
        assigned: people on the arena's tasks, whatever arena they belong to.
    """
    here = {person.participant_id: person for person in known.on(day)}
    keys = here.keys() | set(assigned)
    facts = _Facts(reader, keys, day, arena_id)
    query = select(
        Participant.id,
        Participant.given_name,
        Participant.family_name,
        Participant.alias,
        Participant.birth_date,
        Participant.protection,
    ).where(Participant.id.in_(keys), visible)
    return {
        key: _person(
            key,
            PersonName(given, family, alias, born),
            protection is not Protection.NONE,
            _Standing(known, here.get(key), day),
            facts,
        )
        for key, given, family, alias, born, protection in reader.execute(query)
    }


class _Facts:
    """What is read of the people, one question a table."""

    def __init__(self, reader: Reader, keys: Collection[UUID], day: date, arena_id: UUID) -> None:
        self.day = day
        self.placements = _placements(reader, keys, arena_id)
        self.restrictions = _restrictions(reader, keys, day)
        self.licensed, self.expired = _qualifications(reader, keys, day)
        self.apart = _apart(reader, keys)
        self.started = _started(reader, keys, day)
        self.readers = _readers(reader, keys)


class _Standing:
    """Where a person stands on the day: expected, away, agreed hours."""

    def __init__(self, known: Presence, here: ExpectedPerson | None, day: date) -> None:
        self.here = here
        self.agreed = _span(here.start_minute, here.end_minute) if here else None
        self.week = _week(known, here, day) if here else None

    @property
    def away_until(self) -> date | None:
        """The last day of an absence told in advance, where it is what keeps the person away."""
        here = self.here
        return here.announced_until if here is not None and here.state is None else None


def _person(
    key: UUID, name: PersonName, protected: bool, standing: _Standing, facts: _Facts
) -> PersonRow:
    here = standing.here
    state = (here.state or here.announced) if here is not None else None
    return PersonRow(
        key,
        name,
        protected,
        facts.readers.get(key, frozenset()),
        belongs=here is not None and here.in_period,
        expected=here is not None and here.expected,
        present=here is not None and here.state is not None and here.state.is_present,
        away=state if state is not None and state.is_absence else None,
        away_until=standing.away_until,
        agreed=standing.agreed,
        week=standing.week,
        placements=facts.placements.get(key, ()),
        restrictions=facts.restrictions.get(key, ()),
        licensed=key in facts.licensed,
        expired=facts.expired.get(key, ()),
        started_on=facts.started.get(key),
        apart=facts.apart.get(key, frozenset()),
    )


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)


def _week(known: Presence, here: ExpectedPerson, day: date) -> dict[int, Span] | None:
    steps = [
        step
        for step in known.steps.get(here.participant_id, ())
        if step.place_id in (here.place_id, None)
    ]
    if not steps:
        return None
    monday, place = monday_of(day), known.places[here.arena_id]
    days = (monday + timedelta(days=number) for number in range(7))
    agreed = ((d.weekday(), agreed_hours(steps, here.place_id, place, d)) for d in days)
    return {weekday: Span(*hours) for weekday, hours in agreed if hours is not None}


def _placements(
    reader: Reader, keys: Collection[UUID], arena_id: UUID
) -> dict[UUID, tuple[PlacementFact, ...]]:
    query = select(
        Placement.participant_id,
        Placement.form,
        Placement.state,
        Placement.origin,
        Placement.start,
        Placement.end,
        Placement.arena_id,
    ).where(Placement.participant_id.in_(keys))
    return _grouped(
        (key, PlacementFact(form, state, origin, start, end, arena == arena_id))
        for key, form, state, origin, start, end, arena in reader.execute(query)
    )


def _restrictions(
    reader: Reader, keys: Collection[UUID], day: date
) -> dict[UUID, tuple[RestrictionFact, ...]]:
    table = WorkRestriction
    query = select(table.participant_id, table.kind, table.text, table.max_kilograms).where(
        table.participant_id.in_(keys),
        or_(table.valid_from.is_(None), table.valid_from <= day),
        or_(table.valid_to.is_(None), table.valid_to >= day),
    )
    return _grouped((row[0], RestrictionFact(*row[1:])) for row in reader.execute(query))


def _qualifications(
    reader: Reader, keys: Collection[UUID], day: date
) -> tuple[set[UUID], dict[UUID, tuple[tuple[str, date], ...]]]:
    table = Qualification
    query = select(table.participant_id, table.kind, table.text, table.valid_to).where(
        table.participant_id.in_(keys)
    )
    licensed: set[UUID] = set()
    expired: list[tuple[UUID, tuple[str, date]]] = []
    for key, kind, text, valid_to in reader.execute(query):
        if valid_to is not None and valid_to < day:
            shown = text if kind is QualificationKind.OTHER and text else kind.value
            expired.append((key, (shown, valid_to)))
        elif kind in _LICENCES:
            licensed.add(key)
    return licensed, _grouped(expired)


def _apart(reader: Reader, keys: Collection[UUID]) -> dict[UUID, frozenset[UUID]]:
    query = select(NotTogether.first_id, NotTogether.second_id).where(
        and_(NotTogether.first_id.in_(keys), NotTogether.second_id.in_(keys))
    )
    found: defaultdict[UUID, set[UUID]] = defaultdict(set)
    for first, second in reader.execute(query):
        found[first].add(second)
        found[second].add(first)
    return {key: frozenset(others) for key, others in found.items()}


def _started(reader: Reader, keys: Collection[UUID], day: date) -> dict[UUID, date]:
    query = (
        select(Enrolment.participant_id, func.max(Enrolment.start))
        .where(Enrolment.participant_id.in_(keys), Enrolment.start <= day)
        .group_by(Enrolment.participant_id)
    )
    return {row[0]: row[1] for row in reader.execute(query)}


def _readers(reader: Reader, keys: Collection[UUID]) -> dict[UUID, frozenset[UUID]]:
    query = select(ProtectedReader.participant_id, ProtectedReader.staff_id).where(
        ProtectedReader.participant_id.in_(keys)
    )
    grouped = _grouped((key, staff) for key, staff in reader.execute(query))
    return {key: frozenset(staff) for key, staff in grouped.items()}


def _grouped(pairs: Iterable[tuple[UUID, Any]]) -> dict[UUID, tuple[Any, ...]]:
    found: defaultdict[UUID, list[Any]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}
