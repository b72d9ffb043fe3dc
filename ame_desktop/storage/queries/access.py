"""Staff, their roles and arenas."""

from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, select

from ame_desktop.domain.access import Actor, Role
from ame_desktop.domain.ids import ArenaId, StaffId
from ame_desktop.storage.models.access import Staff, StaffArena, StaffRole
from ame_desktop.storage.store import Reader


def actor_by_login(reader: Reader, login: str) -> Actor | None:
    """Return an active member of staff as one who acts, with roles and arenas as they are now."""
    return _actor(reader, Staff.login == login.strip().casefold())


def actor_by_id(reader: Reader, staff_id: UUID) -> Actor | None:
    """Return an active member of staff as one who acts, with roles and arenas as they are now."""
    return _actor(reader, Staff.id == staff_id)


def rights_of(reader: Reader, staff_id: UUID) -> tuple[frozenset[Role], frozenset[ArenaId]] | None:
    """Return the roles and arenas of an active member of staff, with one question."""
    rows = reader.execute(_RIGHTS, {"staff": staff_id}).all()
    if not rows:
        return None
    # Whoever has no role, or no arena, has one row with nothing in its place.
    roles = frozenset({role for role, _ in rows}) - {None}
    arenas = frozenset({arena for _, arena in rows}) - {None}
    return roles, frozenset(map(ArenaId, arenas))


_RIGHTS = (
    select(StaffRole.role, StaffArena.arena_id)
    .select_from(Staff)
    .outerjoin(StaffRole, StaffRole.staff_id == Staff.id)
    .outerjoin(StaffArena, StaffArena.staff_id == Staff.id)
    .where(Staff.id == bindparam("staff"), Staff.active)
)


def _actor(reader: Reader, which: ColumnElement[bool]) -> Actor | None:
    staff = reader.execute(
        select(Staff.id, Staff.login, Staff.name).where(which, Staff.active)
    ).first()
    if staff is None:
        return None
    roles = reader.scalars(select(StaffRole.role).where(StaffRole.staff_id == staff.id))
    arenas = reader.scalars(select(StaffArena.arena_id).where(StaffArena.staff_id == staff.id))
    return Actor(
        StaffId(staff.id),
        staff.login,
        staff.name,
        frozenset(Role(role) for role in roles),
        frozenset(ArenaId(arena) for arena in arenas),
    )
