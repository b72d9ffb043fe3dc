"""Group activities with their arenas, occasions and who has come. Source: OSB-84 to OSB-86."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, func, or_, select

from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.expected import Period
from ame_desktop.domain.groups import GroupRow, SessionRow
from ame_desktop.domain.names import PersonName
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.groups import GroupActivity, GroupSession
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries.arenas import running_on
from ame_desktop.storage.store import Reader

PRESENT = tuple(state for state in AttendanceState if state.is_present)


class Part(NamedTuple):
    """Somebody's time in a group, or ``None`` for who only came."""

    participant_id: UUID
    name: PersonName
    period: Period | None


def groups(
    reader: Reader,
    today: date,
    visible: ColumnElement[bool] | None,
    where: ColumnElement[bool] | None = None,
) -> tuple[GroupRow, ...]:
    """Return the group activities by name; members are counted where ``visible`` says whom to."""
    query = (
        select(
            GroupActivity.id,
            GroupActivity.version + Arena.version,
            Arena.id,
            Arena.name,
            GroupActivity.kind,
            GroupActivity.leader_id,
            func.coalesce(Staff.name, ""),
            GroupActivity.place,
            GroupActivity.start,
            GroupActivity.end,
            GroupActivity.note,
            Arena.expects_all,
            Arena.capacity,
            Arena.active,
        )
        .join(Arena, Arena.id == GroupActivity.arena_id)
        .join(Staff, Staff.id == GroupActivity.leader_id, isouter=True)
        .order_by(Arena.active.desc(), Arena.position, Arena.name)
    )
    rows = reader.execute(query if where is None else query.where(where)).all()
    members = {} if visible is None else _members(reader, today, visible)
    met: dict[UUID, list[SessionRow]] = {}
    for row in sessions(reader, [row[0] for row in rows]):
        met.setdefault(row.activity_id, []).append(row)
    return tuple(
        _group(tuple(row), None if visible is None else members.get(row[2], 0), met, today)
        for row in rows
    )


def _group(
    values: tuple[Any, ...],
    members: int | None,
    met: dict[UUID, list[SessionRow]],
    today: date,
) -> GroupRow:
    planned = [row for row in met.get(values[0], ()) if not row.cancelled]
    following = next((row for row in planned if row.day >= today), None)
    held = sum(row.day < today for row in planned)
    return GroupRow(*(*values, members, len(planned), held, following))


def _members(reader: Reader, day: date, visible: ColumnElement[bool]) -> dict[UUID, int]:
    query = (
        select(Membership.arena_id, func.count(Membership.participant_id.distinct()))
        .join(Participant, Participant.id == Membership.participant_id)
        .join(GroupActivity, GroupActivity.arena_id == Membership.arena_id)
        .where(running_on(day), visible)
        .group_by(Membership.arena_id)
    )
    return {row.arena_id: row[1] for row in reader.execute(query)}


def sessions(reader: Reader, activities: Iterable[UUID]) -> tuple[SessionRow, ...]:
    """Return the occasions of some groups, the earliest first."""
    query = (
        select(
            GroupSession.id,
            GroupSession.version,
            GroupSession.activity_id,
            GroupSession.day,
            GroupSession.start_minute,
            GroupSession.end_minute,
            GroupSession.topic,
            GroupSession.cancelled,
        )
        .where(GroupSession.activity_id.in_(list(activities)))
        .order_by(GroupSession.day, GroupSession.start_minute)
    )
    return tuple(SessionRow(*row) for row in reader.execute(query))


def arena_of_group(reader: Reader, activity_id: UUID) -> UUID | None:
    """Return the arena of a group activity; ``None`` if there is no such group."""
    query = select(GroupActivity.arena_id).where(GroupActivity.id == activity_id)
    return reader.execute(query).scalar()


def arena_of_session(reader: Reader, session_id: UUID) -> UUID | None:
    """Return the arena of an occasion's group; ``None`` if there is no such occasion."""
    query = (
        select(GroupActivity.arena_id)
        .join(GroupSession, GroupSession.activity_id == GroupActivity.id)
        .where(GroupSession.id == session_id)
    )
    return reader.execute(query).scalar()


def present(
    reader: Reader, arena_id: UUID, first: date, last: date, visible: ColumnElement[bool]
) -> dict[date, frozenset[UUID]]:
    """Return who was marked as present at a group's arena, day by day."""
    query = (
        select(Attendance.day, Attendance.participant_id)
        .join(Participant, Participant.id == Attendance.participant_id)
        .where(
            Attendance.place_id == arena_id,
            Attendance.day.between(first, last),
            Attendance.state.in_(PRESENT),
            visible,
        )
    )
    found: dict[date, set[UUID]] = {}
    for day, person in reader.execute(query):
        found.setdefault(day, set()).add(person)
    return {day: frozenset(people) for day, people in found.items()}


def parts(reader: Reader, arena_id: UUID, visible: ColumnElement[bool]) -> tuple[Part, ...]:
    """Return everybody's time in a group, and those who came without belonging to it."""
    came = select(Attendance.id).where(
        Attendance.participant_id == Participant.id,
        Attendance.place_id == arena_id,
        Attendance.state.in_(PRESENT),
    )
    here = and_(Membership.participant_id == Participant.id, Membership.arena_id == arena_id)
    query = (
        select(
            Participant.id,
            Participant.given_name,
            Participant.family_name,
            Participant.alias,
            Participant.birth_date,
            Membership.start,
            Membership.end,
        )
        .join(Membership, here, isouter=True)
        .where(or_(Membership.id.is_not(None), exists(came)), visible)
    )
    return tuple(_part(tuple(row)) for row in reader.execute(query))


def _part(values: tuple[Any, ...]) -> Part:
    person, given, family, alias, born, start, end = values
    period = None if start is None else Period(start, end)
    return Part(person, PersonName(given, family, alias, born), period)
