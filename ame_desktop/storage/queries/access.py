"""Staff, their roles and arenas."""

from uuid import UUID

from sqlalchemy import ColumnElement, select

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
