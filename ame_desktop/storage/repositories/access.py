"""Staff with roles and arenas, loaded for change."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm.attributes import flag_modified

from ame_desktop.domain.access import Role
from ame_desktop.storage.models.access import Staff, StaffArena, StaffRole
from ame_desktop.storage.unit_of_work import UnitOfWork


def login_taken(work: UnitOfWork, login: str) -> bool:
    """Whether somebody has the login."""
    query = select(Staff.id).where(Staff.login == login)
    return work.session.scalars(query).first() is not None


def touch(row: Staff) -> None:
    """Let a member of staff count as changed, also where only their roles or arenas have."""
    flag_modified(row, "name")


def set_roles(work: UnitOfWork, staff_id: UUID, roles: Iterable[Role]) -> None:
    """Let the member of staff hold exactly these roles."""
    query = select(StaffRole).where(StaffRole.staff_id == staff_id)
    held = {row.role: row for row in work.session.scalars(query)}
    wanted = set(roles)
    for role in held.keys() - wanted:
        work.delete(held[role])
    work.add(*(StaffRole(staff_id=staff_id, role=role) for role in wanted - held.keys()))


def set_arenas(work: UnitOfWork, staff_id: UUID, arenas: Iterable[UUID]) -> None:
    """Let the member of staff lead exactly these arenas."""
    query = select(StaffArena).where(StaffArena.staff_id == staff_id)
    held = {row.arena_id: row for row in work.session.scalars(query)}
    wanted = set(arenas)
    for arena_id in held.keys() - wanted:
        work.delete(held[arena_id])
    work.add(*(StaffArena(staff_id=staff_id, arena_id=key) for key in wanted - held.keys()))
