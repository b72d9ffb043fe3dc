"""Staff, their roles and arenas, and whom they stand in for."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    String,
    Uuid,
    and_,
    bindparam,
    cast,
    func,
    literal,
    null,
    select,
    union_all,
)
from sqlalchemy.orm import aliased

from ame_desktop.domain.access import Actor, Role, StandsIn
from ame_desktop.domain.ids import ArenaId, StaffId
from ame_desktop.domain.stand_ins import Away, stands_in
from ame_desktop.storage.models.access import Staff, StaffArena, StaffRole, StandIn
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class Rights:
    """What somebody holds on a day: roles, arenas, and what is done for those who are away."""

    roles: frozenset[Role]
    arenas: frozenset[ArenaId]
    stands_in: StandsIn


def actor_by_login(reader: Reader, login: str, day: date | None = None) -> Actor | None:
    """Return an active member of staff as one who acts, with rights as they are now.

    Without a day nobody is stood in for.
    """
    return _actor(reader, Staff.login == login.strip().casefold(), day)


def actor_by_id(reader: Reader, staff_id: UUID, day: date | None = None) -> Actor | None:
    """Return an active member of staff as one who acts, with rights as they are now."""
    return _actor(reader, Staff.id == staff_id, day)


def rights_of(reader: Reader, staff_id: UUID, day: date | None = None) -> Rights | None:
    """Return what an active member of staff holds on a day, with one question."""
    # An older copy of a unit knows of no stand-ins, and is asked about its own people alone.
    asked = {"staff": staff_id, "day": day}
    rows = reader.execute(_OWN if day is None else _ALL, asked).all()
    if not rows:
        return None
    roles: defaultdict[UUID, set[Role]] = defaultdict(set)
    arenas: defaultdict[UUID, set[UUID]] = defaultdict(set)
    to: defaultdict[UUID, set[UUID]] = defaultdict(set)
    for who, role, arena, stand_in in rows:
        roles[who] |= {Role(role)} if role else set()
        arenas[who] |= {arena} if arena is not None else set()
        to[who] |= {stand_in} if stand_in is not None else set()
    own = frozenset(roles[staff_id])
    away = [
        Away(who, frozenset(held), frozenset(arenas[who]), frozenset(to[who]))
        for who, held in roles.items()
        if who != staff_id
    ]
    done = stands_in(staff_id, own, away)
    return Rights(own, frozenset(map(ArenaId, arenas[staff_id] | done.arenas)), done)


def holds_on(day: Any, row: type[StandIn] = StandIn) -> ColumnElement[bool]:
    """Return the condition that a stand-in does a colleague's work on a day."""
    last = func.coalesce(row.ended_on, row.end)
    return and_(row.start <= day, row.end >= day, last >= day)


_NOBODY = cast(null(), Uuid())
_NO_ROLE = literal("")
_TODAY = bindparam("day", type_=StandIn.start.type)
_away = aliased(Staff)


def _held(of: Select[Any]) -> tuple[Select[Any], ...]:
    """Return the questions of the roles and arenas of some members of staff."""
    people = of.subquery()
    return (
        select(people.c.id, cast(StaffRole.role, String), _NOBODY, _NOBODY).join(
            StaffRole, StaffRole.staff_id == people.c.id
        ),
        select(people.c.id, _NO_ROLE, StaffArena.arena_id, _NOBODY).join(
            StaffArena, StaffArena.staff_id == people.c.id
        ),
    )


_ME = select(Staff.id).where(Staff.id == bindparam("staff"), Staff.active)
_GONE = (
    select(StandIn.away_id.label("away_id"), StandIn.stand_in_id.label("stand_in_id"))
    .join(_away, _away.id == StandIn.away_id)
    .where(holds_on(_TODAY), _away.active)
)
_FIRST = _GONE.where(StandIn.stand_in_id == bindparam("staff"), _ME.exists()).cte(
    "handed_over", recursive=True
)
# A stand-in who is away hands on; each way is taken once, so that a circle ends.
_HANDED = _FIRST.union(_GONE.join(_FIRST, _FIRST.c.away_id == StandIn.stand_in_id))
_COLLEAGUES = select(_HANDED.c.away_id.label("id")).distinct()
_WAYS = select(_HANDED.c.away_id, _NO_ROLE, _NOBODY, _HANDED.c.stand_in_id)
_HERE = select(Staff.id, _NO_ROLE, _NOBODY, _NOBODY).where(
    Staff.id == bindparam("staff"), Staff.active
)
_OWN: CompoundSelect[Any] = union_all(_HERE, *_held(_ME))
_ALL: CompoundSelect[Any] = union_all(_HERE, *_held(_ME), *_held(_COLLEAGUES), _WAYS)


def _actor(reader: Reader, which: ColumnElement[bool], day: date | None) -> Actor | None:
    staff = reader.execute(
        select(Staff.id, Staff.login, Staff.name).where(which, Staff.active)
    ).first()
    held = None if staff is None else rights_of(reader, staff.id, day)
    if staff is None or held is None:
        return None
    return Actor(
        StaffId(staff.id), staff.login, staff.name, held.roles, held.arenas, held.stands_in
    )
