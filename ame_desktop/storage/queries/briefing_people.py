"""The people of a day's board: who is expected, and what the rules need to know of them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Date,
    Executable,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.orm import InstrumentedAttribute, aliased

from ame_desktop.domain.allocation import NEW_DAYS
from ame_desktop.domain.allocation_facts import PlacementFact, RestrictionFact, Span
from ame_desktop.domain.attendance_states import Absence, DayPart
from ame_desktop.domain.briefing import PersonRow
from ame_desktop.domain.day_absence import absence_of, hours_here
from ame_desktop.domain.expected import ExpectedPerson, Hours, Presence
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.qualifications import DRIVING, held_name, same_name
from ame_desktop.storage.models.arenas import ScheduleDay, ScheduleStep
from ame_desktop.storage.models.participants import (
    Enrolment,
    NotTogether,
    Participant,
    ProtectedReader,
    Qualification,
    WorkRestriction,
)
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.assessments import unassessed
from ame_desktop.storage.queries.elsewhere import away_elsewhere
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.store import Reader

_DAYS = 7
_NOBODY: frozenset[UUID] = frozenset()
_NOTHING: frozenset[str] = frozenset()
# The questions are made once: making them costs as much as asking them.
_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)
_DAY = bindparam("day", type_=Date())
_LATELY = bindparam("lately", type_=Date())
_NAMES = select(
    Participant.id,
    Participant.given_name,
    Participant.family_name,
    Participant.alias,
    Participant.birth_date,
).where(Participant.id.in_(_KEYS))
_PROTECTED = select(Participant.id).where(
    Participant.id.in_(_KEYS), Participant.protection != Protection.NONE
)
_PLACEMENTS = select(
    Placement.participant_id,
    Placement.form,
    Placement.state,
    Placement.origin,
    Placement.start,
    Placement.end,
    Placement.arena_id,
).where(Placement.participant_id.in_(_KEYS))
_RESTRICTIONS = select(
    WorkRestriction.participant_id,
    WorkRestriction.kind,
    WorkRestriction.text,
    WorkRestriction.max_kilograms,
).where(
    WorkRestriction.participant_id.in_(_KEYS),
    or_(WorkRestriction.valid_from.is_(None), WorkRestriction.valid_from <= _DAY),
    or_(WorkRestriction.valid_to.is_(None), WorkRestriction.valid_to >= _DAY),
)
_QUALIFICATIONS = select(
    Qualification.participant_id,
    Qualification.kind,
    Qualification.text,
    Qualification.valid_to,
).where(Qualification.participant_id.in_(_KEYS))
_APART = select(NotTogether.first_id, NotTogether.second_id).where(
    NotTogether.first_id.in_(_KEYS), NotTogether.second_id.in_(_KEYS)
)
_STARTED = (
    select(Enrolment.participant_id, func.max(Enrolment.start))
    .where(Enrolment.participant_id.in_(_KEYS), Enrolment.start.between(_LATELY, _DAY))
    .group_by(Enrolment.participant_id)
)
_READERS = select(ProtectedReader.participant_id, ProtectedReader.staff_id).where(
    ProtectedReader.participant_id.in_(_KEYS)
)


def _by_weekday(column: InstrumentedAttribute[int]) -> list[ColumnElement[int | None]]:
    return [func.max(case((ScheduleDay.weekday == day, column))) for day in range(_DAYS)]


_LATER = aliased(ScheduleStep)
_WEEKS = (
    select(
        ScheduleStep.participant_id,
        ScheduleStep.arena_id,
        ScheduleStep.placement_id,
        ScheduleStep.start,
        *_by_weekday(ScheduleDay.start_minute),
        *_by_weekday(ScheduleDay.end_minute),
    )
    .join(ScheduleDay, ScheduleDay.step_id == ScheduleStep.id)
    .where(
        ScheduleStep.participant_id.in_(_KEYS),
        ScheduleStep.start <= _DAY,
        or_(ScheduleStep.end.is_(None), ScheduleStep.end >= _DAY),
        ~exists(
            select(_LATER.id).where(
                _LATER.participant_id == ScheduleStep.participant_id,
                _LATER.arena_id.is_not_distinct_from(ScheduleStep.arena_id),
                _LATER.placement_id.is_not_distinct_from(ScheduleStep.placement_id),
                _LATER.start > ScheduleStep.start,
                _LATER.start <= _DAY,
            )
        ),
    )
    .group_by(
        ScheduleStep.id,
        ScheduleStep.participant_id,
        ScheduleStep.arena_id,
        ScheduleStep.placement_id,
        ScheduleStep.start,
    )
)
"""The agreed hours of the week, one row a step in force: seven starts, then seven ends."""


def day_presence(
    reader: Reader, visible: ColumnElement[bool], day: date, arena_id: UUID
) -> Presence:
    """Read who belongs to the arena on the day, with the day's hours, absences and marks."""
    return presence(reader, Scope(day, day, visible, frozenset({arena_id})))


@dataclass(frozen=True)
class Asked:
    """Whose facts are read: everybody on the board, and those whose whole week matters."""

    here: dict[UUID, ExpectedPerson]
    keys: list[UUID]
    with_week: list[UUID]


def board_people(
    reader: Reader, visible: ColumnElement[bool], asked: Asked, day: date, arena_id: UUID
) -> dict[UUID, PersonRow]:
    """Return those who belong to the arena on the day, and those who are on its tasks.

    Args:
        reader: an open connection.
        visible: whom the reader may meet; those who belong to the arena have been asked about.
        asked: whose facts are read.
        day: the day.
        arena_id: the arena.
    """
    facts = _Facts(reader, asked, day, arena_id)
    people = {key: _person(key, person.name, facts, person) for key, person in asked.here.items()}
    strangers = [key for key in asked.keys if key not in asked.here]
    if strangers:
        away = away_elsewhere(reader, strangers, day)
        for key, *name in _rows(reader, _NAMES.where(visible), {"keys": strangers}):
            guest = _person(key, PersonName(*name), facts, away=away.get(key))
            people[key] = replace(guest, guest=True)
    return people


class _Facts:
    """What is read of the people, one question a table."""

    def __init__(self, reader: Reader, people: Asked, day: date, arena_id: UUID) -> None:
        asked = {"keys": people.keys, "day": day, "lately": day - timedelta(days=NEW_DAYS)}
        waiting = unassessed(reader, people.keys)
        self.placements = _grouped(
            (row[0], _placement(row, arena_id, ready=row[0] not in waiting))
            for row in _rows(reader, _PLACEMENTS, asked)
        )
        self.restrictions = _grouped(
            (row[0], RestrictionFact(*row[1:])) for row in _rows(reader, _RESTRICTIONS, asked)
        )
        self.held, self.expired = _qualifications(_rows(reader, _QUALIFICATIONS, asked), day)
        self.apart = _apart(_rows(reader, _APART, asked))
        self.started = {row[0]: row[1] for row in _rows(reader, _STARTED, asked)}
        self.readers = _grouped((row[0], row[1]) for row in _rows(reader, _READERS, asked))
        self.protected = {row[0] for row in _rows(reader, _PROTECTED, asked)}
        week = {"keys": people.with_week, "day": day}
        self.weeks = _grouped((row[0], row) for row in _rows(reader, _WEEKS, week))


def _rows(reader: Reader, query: Executable, asked: dict[str, Any]) -> Iterable[Any]:
    # All at once is quicker than row by row.
    return reader.execute(query, asked).all()


def _placement(row: Any, arena_id: UUID, *, ready: bool) -> PlacementFact:
    _, form, state, origin, start, end, arena = row
    return PlacementFact(form, state, origin, start, end, arena == arena_id, ready)


def _person(
    key: UUID,
    name: PersonName,
    facts: _Facts,
    here: ExpectedPerson | None = None,
    away: Absence | None = None,
) -> PersonRow:
    """Return a person; where they belong to the arena, with where they stand on the day."""
    marked = None if here is None else here.state
    if here is not None:
        away = absence_of(here)
    whole = away if away is not None and away.part is DayPart.WHOLE else None
    return PersonRow(
        key,
        name,
        key in facts.protected,
        frozenset(facts.readers[key]) if key in facts.readers else _NOBODY,
        here is not None and here.in_period,
        here is not None and here.expected,
        marked is not None and marked.is_present,
        None if whole is None else whole.state,
        None if whole is None else whole.until,
        None if here is None else _span(hours_here(here)),
        None if here is None else _week(facts.weeks.get(key, ()), here.place_id),
        facts.placements.get(key, ()),
        facts.restrictions.get(key, ()),
        not facts.held.get(key, _NOTHING).isdisjoint(DRIVING),
        facts.held.get(key, _NOTHING),
        facts.expired.get(key, ()),
        facts.started.get(key),
        facts.apart.get(key, _NOBODY),
        part_away=away if whole is None else None,
    )


def _span(hours: Hours | None) -> Span | None:
    return None if hours is None else Span(*hours)


def _week(steps: tuple[Any, ...], place_id: UUID) -> dict[int, Span] | None:
    """Return the hours of the step that holds: one for the place first, then the latest."""
    own = [row for row in steps if (row[1] or row[2]) in (place_id, None)]
    if not own:
        return None
    held = max(own, key=lambda row: ((row[1] or row[2]) is not None, row[3]))
    hours = held[4:]
    return {
        weekday: Span(hours[weekday], hours[_DAYS + weekday])
        for weekday in range(_DAYS)
        if hours[weekday] is not None
    }


def _qualifications(
    rows: Iterable[Any], day: date
) -> tuple[dict[UUID, frozenset[str]], dict[UUID, tuple[tuple[str, date], ...]]]:
    held: list[tuple[UUID, str]] = []
    expired: list[tuple[UUID, tuple[str, date]]] = []
    for key, kind, text, valid_to in rows:
        name = held_name(kind, text)
        if valid_to is not None and valid_to < day:
            expired.append((key, (name, valid_to)))
        else:
            held.append((key, same_name(name)))
    found = {key: frozenset(names) for key, names in _grouped(held).items()}
    return found, _grouped(expired)


def _apart(rows: Iterable[Any]) -> dict[UUID, frozenset[UUID]]:
    found: defaultdict[UUID, set[UUID]] = defaultdict(set)
    for first, second in rows:
        found[first].add(second)
        found[second].add(first)
    return {key: frozenset(others) for key, others in found.items()}


def _grouped(pairs: Iterable[tuple[UUID, Any]]) -> dict[UUID, tuple[Any, ...]]:
    found: defaultdict[UUID, list[Any]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}
