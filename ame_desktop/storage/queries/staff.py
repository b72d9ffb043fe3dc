"""Who works at the unit, with roles and arenas."""

from collections import defaultdict
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.expected import swedish_key
from ame_desktop.domain.staff import StaffRow
from ame_desktop.storage.models.access import Staff, StaffArena, StaffRole
from ame_desktop.storage.store import Reader


def staff(reader: Reader) -> tuple[StaffRow, ...]:
    """Return all staff, by name; also those who have left."""
    roles: defaultdict[UUID, set[Role]] = defaultdict(set)
    for staff_id, role in reader.execute(select(StaffRole.staff_id, StaffRole.role)):
        roles[staff_id].add(role)
    arenas: defaultdict[UUID, set[UUID]] = defaultdict(set)
    for staff_id, arena_id in reader.execute(select(StaffArena.staff_id, StaffArena.arena_id)):
        arenas[staff_id].add(arena_id)
    query = select(Staff.id, Staff.version, Staff.login, Staff.name, Staff.active)
    rows = (
        StaffRow(*row, roles=frozenset(roles[row.id]), arena_ids=frozenset(arenas[row.id]))
        for row in reader.execute(query)
    )
    return tuple(sorted(rows, key=lambda row: swedish_key(row.name)))
