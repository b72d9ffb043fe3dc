"""Staff: who works at the unit, with which roles and arenas."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.staff import StaffDraft, StaffRow, check_keepers, checked_staff
from ame_desktop.services.context import Context
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.queries import staff as query
from ame_desktop.storage.repositories import access as repository


def staff_list(ctx: Context, *, left: bool = False) -> tuple[StaffRow, ...]:
    """Return the staff by name; ``left`` brings those who no longer work here.

    Who works at the unit is no secret to those who do.
    """
    with ctx.read() as reader:
        return tuple(row for row in query.staff(reader) if row.active or left)


def add_staff(ctx: Context, draft: StaffDraft) -> Result[UUID]:
    """Add a member of staff; a password is set apart.

    Raises:
        NotPermittedError: only the administrator keeps users.
        DomainError: the draft does not add up, or the login is taken.
    """
    ctx.require(Area.ADMINISTRATION, Level.WRITE)
    login, name = checked_staff(draft)
    with ctx.write("staff.add", Topic.ACCESS, Topic.ARENAS) as work:
        if repository.login_taken(work, login):
            raise DomainError(f"Användarnamnet {login} är upptaget.", field="login")
        row = Staff(id=new_id(), login=login, name=name, active=draft.active)
        work.add(row)
        repository.set_roles(work, row.id, draft.roles)
        repository.set_arenas(work, row.id, draft.arena_ids)
        return work.done(row.id, f"Lade till {name}.")


def edit_staff(ctx: Context, staff_id: UUID, version: int, draft: StaffDraft) -> Result[None]:
    """Change a member of staff; the unit always keeps an active chief and administrator.

    Raises:
        NotPermittedError: only the administrator keeps users.
        DomainError: the draft does not add up, the login is taken, or nobody would be left.
        ConflictError: somebody else has changed it since.
    """
    ctx.require(Area.ADMINISTRATION, Level.WRITE)
    login, name = checked_staff(draft)
    with ctx.read() as reader:
        others = tuple(row for row in query.staff(reader) if row.staff_id != staff_id)
    check_keepers((*others, StaffRow(staff_id, version, login, name, draft.active, draft.roles)))
    with ctx.write("staff.edit", Topic.ACCESS, Topic.ARENAS) as work:
        row = work.get(Staff, staff_id, version)
        if row.login != login:
            # The password belongs to the login, so a new one would lock the person out.
            raise DomainError(
                f"Användarnamnet {row.login} hör ihop med lösenordet och kan inte bytas. "
                "Lägg upp en ny användare i stället.",
                field="login",
            )
        row.name, row.active = name, draft.active
        repository.set_roles(work, staff_id, draft.roles)
        repository.set_arenas(work, staff_id, draft.arena_ids)
        repository.touch(row)
        return work.done(None, f"Ändrade {name}.")
