"""Who is expected where: read in a constant number of indexed questions, whatever the history."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, select
from sqlalchemy.orm import aliased

from ame_desktop.domain.expected import (
    AgreedStep,
    Announcement,
    ExpectedPerson,
    Hours,
    Mark,
    Period,
    Place,
    Presence,
)
from ame_desktop.storage.models.arenas import ScheduleDay, ScheduleStep
from ame_desktop.storage.models.attendance import AnnouncedAbsence, Attendance
from ame_desktop.storage.queries.stays import (
    Scope,
    concerns,
    overlaps,
    read_places,
    read_stays,
    read_strangers,
)
from ame_desktop.storage.store import Reader

_WEEK = 7


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
    places_of_stays = frozenset(stay.place_id for stay in stays) | places.keys()
    marks = _marks(reader, scope, places, places_of_stays)
    known = {(stay.participant_id, stay.place_id) for stay in stays}
    unknown = {(person, place) for _, person, place in marks} - known
    return Presence(
        places,
        stays,
        _steps(reader, scope),
        _announced(reader, scope),
        marks,
        read_strangers(reader, scope, places, unknown) if unknown else {},
    )


def _steps(reader: Reader, scope: Scope) -> dict[UUID, tuple[AgreedStep, ...]]:
    later = aliased(ScheduleStep)
    superseded = exists(
        select(later.id).where(
            later.participant_id == ScheduleStep.participant_id,
            later.arena_id.is_not_distinct_from(ScheduleStep.arena_id),
            later.placement_id.is_not_distinct_from(ScheduleStep.placement_id),
            later.start > ScheduleStep.start,
            later.start <= scope.first,
        )
    )
    query = (
        select(
            ScheduleStep.id,
            ScheduleStep.participant_id,
            ScheduleStep.arena_id,
            ScheduleStep.placement_id,
            ScheduleStep.start,
            ScheduleStep.end,
            ScheduleDay.weekday,
            ScheduleDay.start_minute,
            ScheduleDay.end_minute,
        )
        .join(
            ScheduleDay,
            and_(
                ScheduleDay.step_id == ScheduleStep.id,
                ScheduleDay.weekday.in_(_weekdays(scope)),
            ),
            isouter=True,
        )
        .where(
            overlaps(ScheduleStep, scope), concerns(scope, ScheduleStep.participant_id), ~superseded
        )
    )
    hours: defaultdict[UUID, dict[int, Hours]] = defaultdict(dict)
    found: defaultdict[UUID, dict[UUID, AgreedStep]] = defaultdict(dict)
    for step, person, arena, placement, start, end, weekday, begins, ends in reader.execute(query):
        if weekday is not None:
            hours[step][weekday] = (begins, ends)
        place = arena or placement
        found[person][step] = AgreedStep(place, Period(start, end), hours[step])
    return {person: tuple(steps.values()) for person, steps in found.items()}


def _weekdays(scope: Scope) -> list[int]:
    days = min((scope.last - scope.first).days + 1, _WEEK)
    return sorted((scope.first + timedelta(days=number)).weekday() for number in range(days))


def _announced(reader: Reader, scope: Scope) -> dict[UUID, tuple[Announcement, ...]]:
    query = (
        select(
            AnnouncedAbsence.participant_id,
            AnnouncedAbsence.id,
            AnnouncedAbsence.state,
            AnnouncedAbsence.start,
            AnnouncedAbsence.end,
        )
        .where(
            AnnouncedAbsence.start <= scope.last,
            AnnouncedAbsence.end >= scope.first,
            concerns(scope, AnnouncedAbsence.participant_id),
        )
        .order_by(AnnouncedAbsence.at)
    )
    found: defaultdict[UUID, tuple[Announcement, ...]] = defaultdict(tuple)
    for person, absence, state, start, end in reader.execute(query):
        found[person] += (Announcement(absence, state, Period(start, end)),)
    return dict(found)


def _marks(
    reader: Reader, scope: Scope, places: dict[UUID, Place], known: Collection[UUID]
) -> dict[tuple[date, UUID, UUID], tuple[Mark, ...]]:
    query = select(
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
    ).where(
        Attendance.day.between(scope.first, scope.last),
        concerns(scope, Attendance.participant_id),
    )
    # An arena's marks carry its own identity; those at other units carry their placement's.
    if scope.arenas is not None and not any(place.other_units for place in places.values()):
        query = query.where(Attendance.place_id.in_(known))
    found: dict[tuple[date, UUID, UUID], tuple[Mark, ...]] = {}
    for day, person, place, *mark in reader.execute(query):
        key = (day, person, place)
        found[key] = (*found.get(key, ()), Mark(*mark))
    return found
