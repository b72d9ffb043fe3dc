"""Setting a unit up on a shared server, for the municipality's keeper of databases.

Whoever runs this logs in to the server as its keeper, not as a member of the unit's staff; what is
done to staff stands in the unit's log without a name.
"""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.staff import StaffDraft, StaffRow, check_keepers, checked_staff
from ame_desktop.services.clock import Clock
from ame_desktop.services.first_data import FIRST_ROLES, first_unit
from ame_desktop.services.subsidies.reference import bring_up_to_date
from ame_desktop.services.unit_opening import UnitPlace
from ame_desktop.storage import server_address, server_setup
from ame_desktop.storage.errors import StorageError
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.queries import staff as query
from ame_desktop.storage.queries.attendance import arena_names
from ame_desktop.storage.repositories import access as repository
from ame_desktop.storage.server_keeper import Keeper
from ame_desktop.storage.server_names import LONGEST_NAME
from ame_desktop.storage.store import Store

Told = Callable[[str], object]
_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"


def _untold(statement: str) -> None:
    del statement


@dataclass(frozen=True)
class LoginDraft:
    """A member of staff as the keeper wants it to be; what is empty stays as it is.

    Args:
        login: the user name, which is the login on the server as well.
        name: the person's name.
        roles: all roles that the person is to have.
        arenas: the names of all arenas that the person is to lead.
    """

    login: str
    name: str = ""
    roles: frozenset[Role] = frozenset()
    arenas: tuple[str, ...] = ()


def preview(place: UnitPlace) -> tuple[str, ...]:
    """Return every statement that setting up runs, without a connection."""
    return server_setup.dry_run(place.address)


def set_up_server(place: UnitPlace, clock: Clock, name: str = "", told: Told = _untold) -> bool:
    """Make roles, tables and rights, or bring them up to date; return whether there was a unit.

    Args:
        place: the database, with its keeper's login.
        clock: tells the time.
        name: the unit's name, where the database has no unit yet.
        told: is told each statement.

    Raises:
        DomainError: there is no unit yet and no name for one.
        StorageError: the server cannot be reached, or the keeper's rights are not enough.
    """
    server_setup.set_up(place.address, told)
    with _kept(place) as (keeper, store):
        if keeper.has_unit():
            bring_up_to_date(store, clock)
            return True
        if not name.strip():
            raise DomainError("Skriv enhetens namn: --name NAMN.", field="name")
        with store.write(
            "unit.create", (), staff_id=None, at=clock.now(), kind=LogKind.SYSTEM
        ) as work:
            first_unit(work, name.strip(), is_demo=False)
            work.done(None, "", undoable=False)
        return False


def give_login(place: UnitPlace, draft: LoginDraft, clock: Clock, told: Told = _untold) -> str:
    """Let a member of staff log in to the server, and return the temporary password.

    Somebody whom the unit has not had is added to its staff. An earlier password stops working.

    Raises:
        DomainError: the draft does not add up, or an arena is unknown.
        StorageError: the server cannot be reached, or the name belongs to something else there.
    """
    password = temporary_password()
    with _kept(place) as (keeper, store):
        known = _known(store, draft.login)
        login = _checked(draft, known, store)
        keeper.give_login(login, password, told)
        _store_staff(store, draft, login, known, clock.now())
        keeper.sync(login)
    return password


def take_login(place: UnitPlace, login: str, clock: Clock, told: Told = _untold) -> None:
    """Shut a member of staff out of the server at once, and let them have left the unit.

    Raises:
        DomainError: the unit would be left without a chief or an administrator.
        StorageError: the server cannot be reached, or there is no such login.
    """
    with _kept(place) as (keeper, store):
        known = _known(store, login)
        if known is not None and known.active:
            with store.read() as reader:
                others = [row for row in query.staff(reader) if row.staff_id != known.staff_id]
            check_keepers(tuple(others))
        keeper.take_login(login.strip().casefold(), told)
        if known is not None and known.active:
            with store.write(
                "staff.edit", (), staff_id=None, at=clock.now(), kind=LogKind.SYSTEM
            ) as work:
                work.get(Staff, known.staff_id).active = False
                work.done(None, "", undoable=False)


def with_password(place: UnitPlace, password: str) -> UnitPlace:
    """Return the place with the keeper's password, unless its address holds one."""
    return replace(place, address=server_address.with_password(place.address, password))


def temporary_password() -> str:
    """Return a random password of 20 signs that are not mistaken for each other, in groups."""
    signs = [secrets.choice(_SIGNS) for _ in range(20)]
    return "-".join("".join(signs[start : start + 5]) for start in range(0, 20, 5))


@contextmanager
def _kept(place: UnitPlace) -> Iterator[tuple[Keeper, Store]]:
    """Lend the database as its keeper, with the tables' owner's rights to what is in it."""
    keeper = Keeper(place.address)
    try:
        store = keeper.store()
        try:
            yield keeper, store
        finally:
            store.close()
    finally:
        keeper.close()


def _known(store: Store, login: str) -> StaffRow | None:
    wanted = login.strip().casefold()
    with store.read() as reader:
        return next((row for row in query.staff(reader) if row.login == wanted), None)


def _checked(draft: LoginDraft, known: StaffRow | None, store: Store) -> str:
    if known is None and not (draft.name.strip() and draft.roles):
        raise DomainError("Skriv personens namn och minst en roll: --name NAMN --role ROLL.")
    arenas = _arenas(store, draft.arenas)
    held = known or StaffRow(UUID(int=0), 0, draft.login, draft.name, active=True)
    login, _ = checked_staff(
        StaffDraft(
            draft.login,
            draft.name or held.name,
            draft.roles or held.roles,
            arenas or held.arena_ids,
        )
    )
    if len(login.encode()) > LONGEST_NAME:
        raise DomainError(f"Användarnamnet får högst ha {LONGEST_NAME} tecken på en server.")
    return login


def _arenas(store: Store, names: tuple[str, ...]) -> frozenset[UUID]:
    with store.read() as reader:
        known = {name.casefold(): key for key, name in arena_names(reader).items()}
    missing = [name for name in names if name.casefold() not in known]
    if missing:
        raise NotFoundError(f"Det finns ingen arena som heter {missing[0]}.", field="arenas")
    return frozenset(known[name.casefold()] for name in names)


def _store_staff(
    store: Store, draft: LoginDraft, login: str, known: StaffRow | None, at: datetime
) -> None:
    arenas = _arenas(store, draft.arenas)
    action = "staff.add" if known is None else "staff.edit"
    with store.write(action, (), staff_id=None, at=at, kind=LogKind.SYSTEM) as work:
        if known is None:
            row = Staff(id=new_id(), login=login, name=draft.name.strip())
            work.add(row)
        else:
            row = work.get(Staff, known.staff_id)
            row.name, row.active = draft.name.strip() or row.name, True
        if draft.roles:
            repository.set_roles(work, row.id, draft.roles)
        if arenas:
            repository.set_arenas(work, row.id, arenas)
        work.done(None, "", undoable=False)


def first_login(place: UnitPlace, login: str, name: str, clock: Clock, told: Told = _untold) -> str:
    """Give a new unit its first member of staff, chief and administrator; return the password.

    Raises:
        DomainError: the login does not add up.
        StorageError: the server cannot be reached, or the name belongs to something else there.
    """
    if not login.strip():
        raise StorageError("Skriv den första användaren: --admin ANVÄNDARNAMN.")
    draft = LoginDraft(login, name or login, frozenset(FIRST_ROLES))
    return give_login(place, draft, clock, told)
