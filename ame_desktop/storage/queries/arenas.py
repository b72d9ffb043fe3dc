"""Arenas with their supervisors and members, and the arena × activity-form matrix."""

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.arenas import ArenaRow, MatrixValue, MemberRow
from ame_desktop.domain.expected import swedish_key
from ame_desktop.domain.names import PersonName
from ame_desktop.storage.models.access import Staff, StaffArena
from ame_desktop.storage.models.arenas import Arena, ArenaForm, Membership
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.store import Reader

_COLUMNS = (
    Arena.id,
    Arena.version,
    Arena.name,
    Arena.kind,
    Arena.parent_id,
    Arena.purpose,
    Arena.expects_all,
    Arena.weekdays,
    Arena.start_minute,
    Arena.end_minute,
    Arena.capacity,
    Arena.per_supervisor,
    Arena.outdoor,
    Arena.position,
    Arena.active,
    Arena.calm,
    Arena.self_check_in,
)


def running_on(day: date) -> ColumnElement[bool]:
    """Return the condition that a membership holds on a day."""
    return and_(Membership.start <= day, or_(Membership.end.is_(None), Membership.end >= day))


def not_over(day: date) -> ColumnElement[bool]:
    """Return the condition that a membership holds on a day or will begin later."""
    return or_(Membership.end.is_(None), Membership.end >= day)


def arenas(reader: Reader, day: date, visible: ColumnElement[bool] | None) -> tuple[ArenaRow, ...]:
    """Return all arenas in their order; members are counted where ``visible`` says whom to."""
    supervisors = _supervisors(reader)
    members = None if visible is None else _counts(reader, day, visible)
    rows = reader.execute(select(*_COLUMNS).order_by(Arena.position, Arena.name))
    return tuple(_arena(tuple(row), supervisors, members) for row in rows)


def _arena(
    values: tuple[Any, ...],
    supervisors: dict[UUID, list[tuple[UUID, str]]],
    members: dict[UUID, int] | None,
) -> ArenaRow:
    *plain, calm, self_check_in = values
    arena = ArenaRow(*plain)
    leaders = supervisors.get(arena.arena_id, [])
    return replace(
        arena,
        calm=calm,
        self_check_in=self_check_in,
        supervisor_ids=tuple(staff_id for staff_id, _ in leaders),
        supervisors=tuple(name for _, name in leaders),
        members=None if members is None else members.get(arena.arena_id, 0),
    )


def _supervisors(reader: Reader) -> dict[UUID, list[tuple[UUID, str]]]:
    query = (
        select(StaffArena.arena_id, Staff.id, Staff.name)
        .join(Staff, Staff.id == StaffArena.staff_id)
        .where(Staff.active)
    )
    found: defaultdict[UUID, list[tuple[UUID, str]]] = defaultdict(list)
    rows = sorted(reader.execute(query), key=lambda row: swedish_key(row.name))
    for arena_id, staff_id, name in rows:
        found[arena_id].append((staff_id, name))
    return found


def _counts(reader: Reader, day: date, visible: ColumnElement[bool]) -> dict[UUID, int]:
    query = (
        select(Membership.arena_id, func.count(Membership.participant_id.distinct()))
        .join(Participant, Participant.id == Membership.participant_id)
        .where(running_on(day), visible)
        .group_by(Membership.arena_id)
    )
    return {row.arena_id: row[1] for row in reader.execute(query)}


def members(reader: Reader, where: ColumnElement[bool]) -> tuple[MemberRow, ...]:
    """Return memberships with names, oldest first."""
    query = (
        select(
            Membership.id,
            Membership.version,
            Membership.participant_id,
            Participant.given_name,
            Participant.family_name,
            Participant.alias,
            Participant.birth_date,
            Membership.arena_id,
            Arena.name,
            Membership.start,
            Membership.end,
        )
        .join(Participant, Participant.id == Membership.participant_id)
        .join(Arena, Arena.id == Membership.arena_id)
        .where(where)
        .order_by(Membership.start, Arena.position)
    )
    return tuple(_member(row) for row in reader.execute(query))


def _member(row: Any) -> MemberRow:
    key, version, person, given, family, alias, born, arena_id, arena, start, end = row
    name = PersonName(given, family, alias, born)
    return MemberRow(key, version, person, name, arena_id, arena, start, end)


def members_of(
    reader: Reader, arena_id: UUID, day: date, visible: ColumnElement[bool]
) -> tuple[MemberRow, ...]:
    """Return who belongs to an arena on a day, of those who may be met."""
    return members(reader, and_(Membership.arena_id == arena_id, running_on(day), visible))


def memberships_of(reader: Reader, participant_id: UUID) -> tuple[MemberRow, ...]:
    """Return all of a person's time in arenas."""
    return members(reader, Membership.participant_id == participant_id)


def matrix(reader: Reader) -> dict[tuple[UUID, ActivityForm], MatrixValue]:
    """Return what is stored of the matrix."""
    query = select(ArenaForm.arena_id, ArenaForm.form, ArenaForm.value)
    return {(arena_id, form): value for arena_id, form, value in reader.execute(query)}


def arena_of_membership(reader: Reader, membership_id: UUID) -> UUID | None:
    """Return the arena that a membership is in; ``None`` if there is no such membership."""
    query = select(Membership.arena_id).where(Membership.id == membership_id)
    return reader.execute(query).scalar_one_or_none()
