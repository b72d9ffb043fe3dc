"""Opening a unit, in a file or on a server: the login is checked, counted and logged."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.unit_state import UnitState
from ame_desktop.services.backup import UnitBackups, before_upgrade
from ame_desktop.services.clock import Clock
from ame_desktop.services.clock_watch import set_back
from ame_desktop.services.context import Context
from ame_desktop.services.open_unit import Keys, OpenUnit, UnitFacts
from ame_desktop.services.passwords import check_password
from ame_desktop.services.subsidies.reference import bring_up_to_date
from ame_desktop.storage.credentials import ServerCredentials
from ame_desktop.storage.engine import open_server
from ame_desktop.storage.erased_again import forgetting
from ame_desktop.storage.errors import (
    DamagedError,
    MissingFileError,
    StorageError,
    WrongPasswordError,
)
from ame_desktop.storage.file_keys import FileKeys
from ame_desktop.storage.keys import WRONG
from ame_desktop.storage.locks import UnitAccess
from ame_desktop.storage.migrate import needs_upgrade, upgrade
from ame_desktop.storage.network_share import refuse_network_share
from ame_desktop.storage.next_key import settled
from ame_desktop.storage.queries import unit as unit_queries
from ame_desktop.storage.queries.access import actor_by_login
from ame_desktop.storage.server_address import names_user, without_user
from ame_desktop.storage.server_logins import KEEPER, open_own, refuse_temporary
from ame_desktop.storage.store import Store
from ame_desktop.storage.unit_file import NOT_CREATED, key_ring, open_with_key, state_of, unlock

WINDOW = "fönstret"
KEEP_CODES = frozenset({Role.UNIT_CHIEF, Role.ADMINISTRATOR})
"""Who is asked, until it is given, for one of the recovery codes that they keep."""
SERVER_SCHEMES = ("postgresql://", "postgresql+psycopg://", "postgres://")
NO_FILE = "Filen {name} finns inte. Peka ut rätt fil eller skapa en ny enhet."


@dataclass(frozen=True)
class UnitPlace:
    """Where a unit lies, and what opens it.

    Args:
        address: a file's path, or a ``postgresql://`` URL.
        command: what opens it, for others who want to be alone with the file.
        second_folder: where each copy is put too, or ``None``.
    """

    address: str
    command: str = WINDOW
    second_folder: Path | None = None

    @property
    def path(self) -> Path | None:
        """The unit's file, or ``None`` where it lies on a server."""
        return None if self.address.startswith(SERVER_SCHEMES) else Path(self.address)

    @property
    def own_logins(self) -> bool:
        """Whether staff log in to the server themselves: its address names nobody."""
        return self.path is None and not names_user(self.address)

    @property
    def staff_address(self) -> str:
        """The address as staff use it: without the login of who keeps the server."""
        return self.address if self.path is not None else without_user(self.address)


@dataclass
class _Opened:
    """A unit whose key has been found, before anybody has entered it."""

    place: UnitPlace
    store: Store
    keys: Keys
    access: UnitAccess | None = None
    backups: UnitBackups | None = None

    def release(self) -> None:
        self.store.close()
        if self.access is not None:
            self.access.close()


def unit_state(place: UnitPlace) -> UnitState:
    """Return what lies at a place; a server is always ready to be asked."""
    return UnitState.READY if place.path is None else state_of(place.path)


def open_unit(place: UnitPlace, login: str, password: str, clock: Clock) -> OpenUnit:
    """Log in to a unit.

    Raises:
        WaitError: there were too many wrong passwords.
        WrongPasswordError: name and password do not belong together.
        StorageError: the unit is missing, damaged, in use, on a share, or cannot be reached.
    """
    if place.own_logins:
        return _enter(_open_own(place, login, password), login, clock, tuple)
    if place.path is None:
        opened = _open_server(place)
        return _enter(opened, login, clock, lambda: opened.keys.check(login, password, clock.now))
    _refuse_absent(place.path)
    key, failed = unlock(place.path, login, password, clock.now)
    return _enter(open_file_unit(place, key, login, clock), login, clock, lambda: failed)


def open_with_recovery_code(
    place: UnitPlace, login: str, code: str, new_password: str, clock: Clock
) -> OpenUnit:
    """Log in with one of the unit's two recovery codes, and give the login a new password.

    Raises:
        DomainError: the new password is refused.
        WaitError: there were too many wrong codes.
        WrongPasswordError: it is no code of this unit, or nobody has that login.
        StorageError: the unit is missing, damaged, in use, on a share, or cannot be reached.
    """
    if place.own_logins:
        raise StorageError(KEEPER)
    check_password(new_password, (login,))
    opened, failed = _open_with_code(place, login, code, clock)
    unit = _enter(opened, login, clock, lambda: failed)
    try:
        check_password(new_password, (login, unit.facts.name))
        staff = unit.context.actor
        unit.keys.set_password(staff.staff_id, staff.login, new_password)
        unit.context.note("access.recovery", LogKind.SYSTEM)
    except BaseException:
        unit.release()
        raise
    return unit


def open_file_unit(place: UnitPlace, key: bytes, login: str, clock: Clock) -> "_Opened":
    """Open a unit's file with its key, and hold it ready to be entered.

    Raises:
        StorageError: the file is missing, damaged, in use, on a share, or newer than the program.
    """
    path = place.path
    if path is None:
        raise MissingFileError(NO_FILE.format(name=place.address))
    opened = open_with_key(
        path,
        key,
        command=place.command,
        login=login,
        before_upgrade=before_upgrade(key, path, clock, place.second_folder),
        first=forgetting(path, clock.now),
    )
    backups = UnitBackups(opened.store, key, path, clock, place.second_folder)
    return _Opened(place, opened.store, FileKeys(path, key), opened.access, backups)


def _open_server(place: UnitPlace) -> _Opened:
    engine = open_server(place.address)
    try:
        if needs_upgrade(engine):
            upgrade(engine)
    except BaseException:
        engine.dispose()
        raise
    return _Opened(place, Store(engine), ServerCredentials(engine))


def _open_own(place: UnitPlace, login: str, password: str) -> _Opened:
    engine, keys = open_own(place.address, login, password)
    try:
        refuse_temporary(keys)
    except BaseException:
        engine.dispose()
        raise
    return _Opened(place, Store(engine, own_login=True), keys)


def replace_temporary_password(place: UnitPlace, login: str, old: str, new: str) -> None:
    """Give oneself a password instead of the temporary one from the database's keeper.

    Raises:
        DomainError: the new one is refused.
        WrongPasswordError: the old one is another.
        StorageError: the server cannot be reached.
    """
    check_password(new, (login, old))
    engine, keys = open_own(place.address, login, old)
    try:
        keys.set_password(UUID(int=0), login, new)
    finally:
        engine.dispose()


def _open_with_code(
    place: UnitPlace, login: str, code: str, clock: Clock
) -> tuple[_Opened, tuple[str, ...]]:
    if place.path is None:
        opened = _open_server(place)
        keys = ServerCredentials(opened.store.engine)
        try:
            return opened, keys.unlock_with_code(code, clock.now)
        except BaseException:
            opened.release()
            raise
    _refuse_absent(place.path)
    with key_ring(place.path) as ring:
        key, failed = ring.unlock_with_code(code, clock.now)
        key = settled(place.path, ring, key, lambda late: late.opened_by_code(code))
    return open_file_unit(place, key, login, clock), failed


def _enter(
    opened: _Opened, login: str, clock: Clock, check: Callable[[], tuple[str, ...]]
) -> OpenUnit:
    """Let a person in as who they are now; a login without a member of staff is not let in."""
    try:
        failed = check()
        if not opened.place.own_logins:
            bring_up_to_date(opened.store, clock)
        with opened.store.read() as reader:
            actor = actor_by_login(reader, login, clock.today())
            facts = read_facts(opened.store)
        if actor is None:
            raise WrongPasswordError(WRONG)
        if opened.place.own_logins or not actor.roles & KEEP_CODES:
            # On a server there are no codes; and nobody is asked for what others keep.
            facts = replace(facts, recovery_confirmed=True)
        context = Context(actor, clock, opened.store)
        facts = replace(facts, clock_back=set_back(context))
        note_login(context, failed, "access.login")
    except BaseException:
        opened.release()
        raise
    return OpenUnit(
        opened.place.address,
        context,
        facts,
        opened.keys,
        path=opened.place.path,
        access=opened.access,
        backups=opened.backups,
    )


def read_facts(store: Store) -> UnitFacts:
    """Return what the frame of the window says of a unit.

    Raises:
        DamagedError: the unit has no name.
    """
    with store.read() as reader:
        named = unit_queries.name_and_kind(reader)
        confirmed = unit_queries.recovery_confirmed(reader)
    if named is None:
        raise DamagedError("Enheten har inga uppgifter. Återställ en säkerhetskopia.")
    return UnitFacts(named[0], named[1], confirmed)


def note_login(ctx: Context, failed: tuple[str, ...], action: str) -> None:
    """Log that somebody came in, and each time when wrong passwords were tried before."""
    if ctx.store.read_only:
        return
    staff_id = ctx.actor.staff_id
    with ctx.store.write(
        action, (), staff_id=staff_id, at=ctx.clock.now(), kind=LogKind.LOGIN
    ) as work:
        for moment in failed:
            at = datetime.fromisoformat(moment)
            work.also("access.failed_login", LogKind.FAILED_LOGIN, at)
        work.done(None, "", undoable=False)


def _refuse_absent(path: Path) -> None:
    refuse_network_share(path)
    state = state_of(path)
    if state is UnitState.ABSENT:
        raise MissingFileError(NO_FILE.format(name=path.name))
    if state is UnitState.LOST:
        raise MissingFileError(NOT_CREATED.format(name=path.name))
