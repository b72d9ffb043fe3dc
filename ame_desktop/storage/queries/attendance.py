"""What surrounds the marks: corrections, sick spells, announced absence and locked months."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Uuid, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import aliased

from ame_desktop.domain.absence_rows import AbsenceRow
from ame_desktop.domain.access import Actor
from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.attendance import Correction
from ame_desktop.domain.attendance_rules import SICK_LOOK_BACK, SickSpell, sick_days
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.expected import ExpectedPerson, Place
from ame_desktop.domain.names import PersonName
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.attendance import (
    AnnouncedAbsence,
    Attendance,
    AttendanceCorrection,
    LockedMonth,
)
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.standing import own_case
from ame_desktop.storage.queries.stays import (
    FIRST,
    HELD,
    LAST,
    Scope,
    overlaps,
    read_strangers,
)
from ame_desktop.storage.queries.visibility import usable
from ame_desktop.storage.store import Reader

CorrectedKey = tuple[date, UUID, UUID]


def exportable(actor: Actor | None) -> ColumnElement[bool]:
    """Return the condition for an export: nobody protected, and only own cases where one says.

    Own are those of a colleague who is away as well, while one stands in.
    """
    return usable() if actor is None else and_(usable(), own_case(actor))


def person_at(
    reader: Reader,
    visible: ColumnElement[bool],
    day: date,
    participant_id: UUID,
    place_id: UUID,
) -> tuple[ExpectedPerson, Place] | None:
    """Return a person at a place on a day, whether or not the person belongs there."""
    scope = Scope(day, day, visible, None, participant_id)
    known = presence(reader, scope)
    found = known.at(day, participant_id, place_id)
    if found is None:
        strangers = read_strangers(reader, scope, known.places, {(participant_id, place_id)})
        stranger = strangers.get((participant_id, place_id))
        found = known.visit(stranger, day) if stranger else None
    return None if found is None else (found, known.places[found.arena_id])


def is_marked(reader: Reader, place_id: UUID, participant_id: UUID, first: date) -> bool:
    """Whether a person has a mark at a place from a day on."""
    query = select(Attendance.id).where(
        Attendance.place_id == place_id,
        Attendance.participant_id == participant_id,
        Attendance.day >= first,
    )
    return reader.execute(query.limit(1)).first() is not None


def corrected(reader: Reader, first: date, last: date) -> frozenset[CorrectedKey]:
    """Return which people's marks at which places have been corrected, by day."""
    query = select(
        AttendanceCorrection.day,
        AttendanceCorrection.participant_id,
        AttendanceCorrection.place_id,
    ).where(AttendanceCorrection.day.between(first, last))
    return frozenset((day, person, place) for day, person, place in reader.execute(query))


def corrections_of(
    reader: Reader, participant_id: UUID, first: date, last: date
) -> dict[tuple[date, UUID], tuple[Correction, ...]]:
    """Return a person's corrections by day and place, oldest first."""
    query = (
        select(
            AttendanceCorrection.day,
            AttendanceCorrection.place_id,
            AttendanceCorrection.at,
            AttendanceCorrection.part,
            AttendanceCorrection.old_state,
            AttendanceCorrection.old_minutes,
            AttendanceCorrection.new_state,
            AttendanceCorrection.new_minutes,
            Staff.name,
            AttendanceCorrection.reason,
        )
        .join(Staff, Staff.id == AttendanceCorrection.by_id, isouter=True)
        .where(
            AttendanceCorrection.participant_id == participant_id,
            AttendanceCorrection.day.between(first, last),
        )
        .order_by(AttendanceCorrection.at)
    )
    found: defaultdict[tuple[date, UUID], tuple[Correction, ...]] = defaultdict(tuple)
    for day, place, at, part, old, was, new, now, by, reason in reader.execute(query):
        found[day, place] += (Correction(at, part, old, was, new, now, by or "", reason),)
    return dict(found)


_PEOPLE = bindparam("people", expanding=True, type_=Uuid())
_THEIRS = and_(Attendance.participant_id.in_(_PEOPLE), Attendance.day.between(FIRST, LAST))
_SICK_DAYS = select(Attendance.participant_id, Attendance.day).where(
    _THEIRS, Attendance.state == AttendanceState.SICK
)
_SICK_AS_WELL = aliased(Attendance)
# Only the latest day with another mark matters: what lies before it is another spell. A day that
# is sickness for a part of it is a day of the spell, whatever the other part was.
_LATEST_OTHER = (
    select(Attendance.participant_id, func.max(Attendance.day))
    .where(
        _THEIRS,
        Attendance.state != AttendanceState.SICK,
        # Only a part of a day has another beside it: few rows are looked for.
        or_(
            Attendance.part == DayPart.WHOLE,
            ~exists().where(
                _SICK_AS_WELL.participant_id == Attendance.participant_id,
                _SICK_AS_WELL.day == Attendance.day,
                _SICK_AS_WELL.state == AttendanceState.SICK,
            ),
        ),
    )
    .group_by(Attendance.participant_id)
)
_TOLD_SICK = select(
    AnnouncedAbsence.participant_id, AnnouncedAbsence.start, AnnouncedAbsence.end
).where(
    AnnouncedAbsence.participant_id.in_(_PEOPLE),
    AnnouncedAbsence.state == AttendanceState.SICK,
    AnnouncedAbsence.start <= LAST,
    AnnouncedAbsence.end >= FIRST,
)


def sick_spells(
    reader: Reader, people: Collection[UUID], day: date, look_back: int = SICK_LOOK_BACK
) -> dict[UUID, SickSpell]:
    """Return the latest days of people who are sick on the day, ``look_back`` days at most."""
    if not people:
        return {}
    first = day - timedelta(days=look_back)
    values = {"people": list(people), "first": first, "last": day}
    sick: defaultdict[UUID, set[date]] = defaultdict(set)
    for person, when in reader.execute(_SICK_DAYS, values).all():
        sick[person].add(when)
    other = {row[0]: row[1] for row in reader.execute(_LATEST_OTHER, values)}
    for person, start, end in reader.execute(_TOLD_SICK, values):
        sick[person] |= sick_days([(max(start, first), end)], day)
    return {person: SickSpell(frozenset(sick[person]), other.get(person)) for person in people}


def locked_months(reader: Reader, first: date, last: date) -> frozenset[tuple[UUID, date]]:
    """Return the locked months in a span of days, by arena and the month's first day."""
    query = select(LockedMonth.arena_id, LockedMonth.month).where(
        LockedMonth.month.between(first.replace(day=1), last)
    )
    return frozenset((arena, month) for arena, month in reader.execute(query))


def locked_for(
    reader: Reader, participant_id: UUID, first: date, last: date
) -> tuple[str, date] | None:
    """Return an arena of the person's with a locked month in a span of days, and the month.

    Who is placed at another unit belongs to the arena of them all, without being a member of it.
    """
    member = exists().where(
        Membership.participant_id == participant_id,
        Membership.arena_id == LockedMonth.arena_id,
        overlaps(Membership),
    )
    placed = exists().where(
        Placement.participant_id == participant_id,
        Placement.host_unit != "",
        Placement.state.in_(HELD),
        overlaps(Placement),
    )
    query = (
        select(Arena.name, LockedMonth.month)
        .join(Arena, Arena.id == LockedMonth.arena_id)
        .where(
            or_(member, and_(Arena.kind == ArenaKind.OTHER_UNITS, placed)),
            LockedMonth.month.between(first.replace(day=1), last),
        )
        .order_by(LockedMonth.month)
    )
    row = reader.execute(query, {"first": first, "last": last}).first()
    return None if row is None else (row.name, row.month)


def absences_of(
    reader: Reader, participant_id: UUID, first: date, last: date
) -> tuple[AbsenceRow, ...]:
    """Return a person's announced absences that touch a span of days, oldest first."""
    query = (
        select(
            AnnouncedAbsence.id,
            AnnouncedAbsence.state,
            AnnouncedAbsence.start,
            AnnouncedAbsence.end,
            AnnouncedAbsence.note,
            Staff.name,
        )
        .join(Staff, Staff.id == AnnouncedAbsence.by_id, isouter=True)
        .where(
            AnnouncedAbsence.participant_id == participant_id,
            AnnouncedAbsence.start <= last,
            AnnouncedAbsence.end >= first,
        )
        .order_by(AnnouncedAbsence.start)
    )
    return tuple(
        AbsenceRow(absence, state, start, end, note, by or "")
        for absence, state, start, end, note, by in reader.execute(query)
    )


class WhoseAbsence(NamedTuple):
    """Whom an announced absence concerns, and when."""

    participant_id: UUID
    start: date
    end: date


def whose_absence(reader: Reader, absence_id: UUID) -> WhoseAbsence | None:
    """Return the person whom an announced absence concerns, if it still stands."""
    query = select(
        AnnouncedAbsence.participant_id, AnnouncedAbsence.start, AnnouncedAbsence.end
    ).where(AnnouncedAbsence.id == absence_id)
    row = reader.execute(query).first()
    return None if row is None else WhoseAbsence(*row)


def arena_names(reader: Reader) -> dict[UUID, str]:
    """Return the arenas' names, in their order."""
    query = select(Arena.id, Arena.name).order_by(Arena.position, Arena.name)
    return {row.id: row.name for row in reader.execute(query)}


def full_name(reader: Reader, participant_id: UUID) -> str:
    """Return a person's name, given name first."""
    query = select(Participant.given_name, Participant.family_name).where(
        Participant.id == participant_id
    )
    row = reader.execute(query).one()
    return PersonName(row.given_name, row.family_name).full
