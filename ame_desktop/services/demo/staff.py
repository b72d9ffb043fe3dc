"""The invented members of staff: one for each role, and one who holds them all."""

from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.ids import new_id
from ame_desktop.storage.models.access import Staff, StaffArena, StaffRole
from ame_desktop.storage.unit_of_work import UnitOfWork

ALL_ROLES_LOGIN = "demo"
_NAMES = {
    Role.SUPERVISOR: "Mats Granlund",
    Role.CONSULTANT: "Lena Hedström",
    Role.STAR_COORDINATOR: "Samuel Nygren",
    Role.COORDINATOR: "Katarina Vik",
    Role.ATTENDANCE_OFFICER: "Noor Sabri",
    Role.UNIT_CHIEF: "Eva Sandell",
    Role.ADMINISTRATOR: "Pontus Falk",
}


def demo_login(role: Role | None) -> str:
    """Return the login of the invented member of staff with this role, or of the one with all."""
    return role.value if role else ALL_ROLES_LOGIN


def add_staff(work: UnitOfWork, arenas: list[UUID]) -> dict[str, UUID]:
    """Add the staff; return their identities by login."""
    people: dict[str, tuple[str, tuple[Role, ...]]] = {
        role.value: (name, (role,)) for role, name in _NAMES.items()
    }
    people[ALL_ROLES_LOGIN] = ("Dana Demosson", tuple(Role))
    people["handledare2"] = ("Britt-Inger Lövgren", (Role.SUPERVISOR,))
    people["handledare3"] = ("Jonny Sjödin", (Role.SUPERVISOR,))
    ids = {}
    for login, (name, roles) in people.items():
        staff = Staff(id=new_id(), login=login, name=name)
        ids[login] = staff.id
        work.add(staff, *(StaffRole(staff_id=staff.id, role=role) for role in roles))
        if Role.SUPERVISOR in roles:
            work.add(*(StaffArena(staff_id=staff.id, arena_id=arena) for arena in arenas))
    return ids
