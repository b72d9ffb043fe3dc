"""Giving members of staff a password, changing one's own, and taking a way in away."""

from contextlib import suppress

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.log import LogKind
from ame_desktop.services.context import Context
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.passwords import check_password
from ame_desktop.storage.errors import StorageError
from ame_desktop.storage.queries.access import actor_by_login


def set_staff_password(ctx: Context, unit: OpenUnit, login: str, password: str) -> None:
    """Give a member of staff a password; an earlier one stops working.

    Raises:
        NotPermittedError: only the administrator does this for others.
        NotFoundError: no active member of staff has that login.
        DomainError: the password is refused.
        StorageError: it could not be kept.
    """
    ctx.require(Area.ADMINISTRATION, Level.WRITE)
    _set(ctx, unit, login, password, "access.password")


def change_own_password(ctx: Context, unit: OpenUnit, old: str, new: str) -> None:
    """Change the password of the one who is logged in.

    Raises:
        WrongPasswordError: the old one is another.
        WaitError: there were too many wrong passwords.
        DomainError: the new one is refused.
        StorageError: it could not be kept.
    """
    unit.keys.check(ctx.actor.login, old, ctx.clock.now)
    _set(ctx, unit, ctx.actor.login, new, "access.own_password")
    if unit.outbox is not None:
        # Where it cannot be written, the next login asks for the password of today.
        with suppress(StorageError):
            unit.outbox.reseal(new)


def remove_staff_password(ctx: Context, unit: OpenUnit, login: str) -> None:
    """Take a login's way in away, such as when somebody leaves.

    Raises:
        NotPermittedError: only the administrator does this.
        StorageError: it could not be done.
    """
    ctx.require(Area.ADMINISTRATION, Level.WRITE)
    unit.keys.remove(login)
    ctx.note("access.password_removed", LogKind.SYSTEM)


def has_password(unit: OpenUnit, login: str) -> bool:
    """Whether a login has a password, so that it can log in."""
    return unit.keys.knows(login)


def _set(ctx: Context, unit: OpenUnit, login: str, password: str, action: str) -> None:
    with ctx.read() as reader:
        staff = actor_by_login(reader, login)
    if staff is None:
        raise NotFoundError("Ingen verksam medarbetare har det användarnamnet.", field="login")
    check_password(password, (staff.login, staff.name, unit.facts.name))
    unit.keys.set_password(staff.staff_id, staff.login, password)
    ctx.note(action, LogKind.SYSTEM)
