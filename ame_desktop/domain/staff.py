"""Staff: who works at the unit, with which roles, and on which arenas."""

import re
from dataclasses import dataclass
from uuid import UUID

from ame_desktop.domain.access import ROLE_TITLES, Role
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plain_text import fitting_text, plain_text

_LOGIN = re.compile(r"[a-z0-9åäöéü][a-z0-9åäöéü._@-]{1,59}")


@dataclass(frozen=True)
class StaffRow:
    """A member of staff."""

    staff_id: UUID
    version: int
    login: str
    name: str
    active: bool
    roles: frozenset[Role] = frozenset()
    arena_ids: frozenset[UUID] = frozenset()

    @property
    def role_text(self) -> str:
        """The roles in words, in the order of the matrix."""
        return ", ".join(ROLE_TITLES[role] for role in Role if role in self.roles)


@dataclass(frozen=True)
class StaffDraft:
    """A member of staff as somebody wants it to be."""

    login: str
    name: str
    roles: frozenset[Role] = frozenset()
    arena_ids: frozenset[UUID] = frozenset()
    active: bool = True


def checked_staff(draft: StaffDraft) -> tuple[str, str]:
    """Return login and name, cleaned, when everything adds up.

    Raises:
        DomainError: with the sentence and the field that it concerns.
    """
    name = fitting_text(draft.name, "Namnet", 200, field="name")
    if not name:
        raise DomainError("Skriv namnet.", field="name")
    login = plain_text(draft.login, "Användarnamnet", field="login").casefold()
    if _LOGIN.fullmatch(login) is None:
        raise DomainError(
            "Skriv ett användarnamn med minst två tecken: bokstäver, siffror, punkt eller "
            "bindestreck.",
            field="login",
        )
    if not draft.roles:
        raise DomainError("Välj minst en roll.", field="roles")
    if Role.SUPERVISOR in draft.roles and not draft.arena_ids and len(draft.roles) == 1:
        raise DomainError(
            "Välj minst en arena. En handledare ser bara sina egna arenor.", field="arenas"
        )
    return login, name


def check_keepers(staff: tuple[StaffRow, ...]) -> None:
    """Refuse a change that leaves the unit without an active chief or administrator.

    Raises:
        DomainError: nobody would be left.
    """
    for role in (Role.UNIT_CHIEF, Role.ADMINISTRATOR):
        if not any(row.active and role in row.roles for row in staff):
            raise DomainError(
                f"Enheten behöver minst en aktiv {ROLE_TITLES[role].casefold()}. "
                "Ge rollen till någon annan först.",
                field="roles",
            )
