"""Who is expected where: read in a constant number of indexed questions, whatever the history."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from uuid import UUID

from sqlalchemy import ColumnElement, select

from ame_desktop.domain.expected import (
    AgreedStep,
    Announcement,
    ExpectedPerson,
    Hours,
    Mark,
    Marks,
    Period,
    Place,
    Presence,
    Stay,
)
from ame_desktop.storage.models.attendance import AnnouncedAbsence, Attendance
from ame_desktop.storage.queries.agreed_steps import steps_in_force
from ame_desktop.storage.queries.stays import (
    FIRST,
    LAST,
    Rows,
    Scope,
    concerns,
    read_places,
    read_stays,
    read_strangers,
)
from ame_desktop.storage.store import Reader


def expected_people(
    reader: Reader,
    visible: ColumnElement[bool],
    day: date,
    arenas: Iterable[UUID] | None = None,
) -> tuple[ExpectedPerson, ...]:
    """Return everybody who belongs to an arena on the day or is marked there.

    Args:
        reader: an open connection.
        visible: :func:`visibility.may_meet` of the one who asks, or :func:`unprotected`.
        day: the day.
        arenas: only these arenas; ``None`` is all.
    """
    chosen = None if arenas is None else frozenset(arenas)
    return presence(reader, Scope(day, day, visible, chosen)).on(day)


def presence(reader: Reader, scope: Scope) -> Presence:
    """Read all that decides who is expected in the scope's days."""
    places = read_places(reader, scope)
    stays = read_stays(reader, scope, places)
    marks = _marks(reader, scope, places, stays)
    unknown = _unknown(stays, marks)
    return Presence(
        places,
        stays,
        _steps(reader, scope),
        _announced(reader, scope),
        marks,
        read_strangers(reader, scope, places, unknown) if unknown else {},
    )


def _steps(reader: Reader, scope: Scope) -> dict[UUID, tuple[AgreedStep, ...]]:
    values = {**scope.values, "weekdays": scope.weekdays}
    hours: dict[UUID, dict[int, Hours]] = {}
    found: defaultdict[UUID, tuple[AgreedStep, ...]] = defaultdict(tuple)
    rows = reader.execute(steps_in_force(one_person=scope.one_person), values).all()
    for step, person, arena, placement, start, end, weekday, begins, ends in rows:
        by_weekday = hours.get(step)
        if by_weekday is None:
            by_weekday = hours[step] = {}
            found[person] += (AgreedStep(arena or placement, Period(start, end), by_weekday),)
        if weekday is not None:
            by_weekday[weekday] = (begins, ends)
    return found


def _announced(reader: Reader, scope: Scope) -> dict[UUID, tuple[Announcement, ...]]:
    query = _announced_then(one_person=scope.one_person)
    found: defaultdict[UUID, tuple[Announcement, ...]] = defaultdict(tuple)
    for person, absence, state, start, end in reader.execute(query, scope.values).all():
        found[person] += (Announcement(absence, state, Period(start, end)),)
    return found


@cache
def _announced_then(*, one_person: bool) -> Rows:
    return (
        select(
            AnnouncedAbsence.participant_id,
            AnnouncedAbsence.id,
            AnnouncedAbsence.state,
            AnnouncedAbsence.start,
            AnnouncedAbsence.end,
        )
        .where(
            AnnouncedAbsence.start <= LAST,
            AnnouncedAbsence.end >= FIRST,
            concerns(one_person, AnnouncedAbsence.participant_id),
        )
        .order_by(AnnouncedAbsence.at)
    )


def _unknown(stays: Sequence[Stay], marks: Marks) -> set[tuple[UUID, UUID]]:
    if not marks:
        return set()
    known = {(stay.participant_id, stay.place_id) for stay in stays}
    return {key for by_place in marks.values() for key in by_place if key not in known}


def _marks(reader: Reader, scope: Scope, places: dict[UUID, Place], stays: Sequence[Stay]) -> Marks:
    query = _marks_then(one_person=scope.one_person)
    # An arena's marks carry its own identity; those at other units carry their placement's.
    if scope.arenas is not None and not any(place.other_units for place in places.values()):
        known = {stay.place_id for stay in stays} | places.keys()
        query = query.where(Attendance.place_id.in_(known))
    found: Marks = {}
    for day, person, place, *mark in reader.execute(query, scope.values).all():
        by_place = found.setdefault(day, {})
        key = (person, place)
        by_place[key] = (*by_place.get(key, ()), Mark(*mark))
    return found


@cache
def _marks_then(*, one_person: bool) -> Rows:
    return select(
        Attendance.day,
        Attendance.participant_id,
        Attendance.place_id,
        Attendance.id,
        Attendance.part,
        Attendance.state,
        Attendance.minutes,
        Attendance.note,
        Attendance.outside_period,
        Attendance.version,
        Attendance.source,
    ).where(
        Attendance.day.between(FIRST, LAST),
        concerns(one_person, Attendance.participant_id),
    )
