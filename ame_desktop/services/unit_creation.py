"""Making a unit, in a file or on a server, and starting over where a file was lost."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.unit_state import UnitState
from ame_desktop.services.backup import UnitBackups
from ame_desktop.services.clock import Clock
from ame_desktop.services.context import Context
from ame_desktop.services.first_data import first_unit, first_user
from ame_desktop.services.open_unit import OpenUnit
from ame_desktop.services.passwords import check_password
from ame_desktop.services.unit_opening import UnitPlace, read_facts
from ame_desktop.storage.credentials import ServerCredentials
from ame_desktop.storage.engine import open_server
from ame_desktop.storage.errors import DamagedError, StorageError, StorageReadOnlyError
from ame_desktop.storage.file_keys import FileKeys
from ame_desktop.storage.keys import key_file
from ame_desktop.storage.locks import UnitAccess
from ame_desktop.storage.migrate import unit_on_server, upgrade
from ame_desktop.storage.models.access import UnitSetting
from ame_desktop.storage.queries.access import actor_by_login
from ame_desktop.storage.queries.unit import RECOVERY_CONFIRMED, SINCE_EVER
from ame_desktop.storage.restore import set_aside
from ame_desktop.storage.server_logins import NOT_SET_UP
from ame_desktop.storage.store import Store
from ame_desktop.storage.unit_file import create, state_of

START_OVER = "BÖRJA OM"


@dataclass(frozen=True)
class NewUnit:
    """What is asked for to make a unit.

    Args:
        name: the unit's name, with the municipality.
        login: the first user's login.
        person: the first user's name; the login where it is empty.
        password: the first user's password.
    """

    name: str
    login: str
    person: str
    password: str


def create_unit(place: UnitPlace, draft: NewUnit, clock: Clock) -> tuple[OpenUnit, tuple[str, str]]:
    """Make a unit with its first user, logged in, and return it with two recovery codes.

    The codes are shown once; :func:`confirm_recovery_code` notes that one was typed back.

    Raises:
        DomainError: a name or the password is refused.
        StorageError: there is a unit already, or the place cannot be used.
    """
    check_new_unit(draft)
    if place.own_logins:
        raise StorageError(NOT_SET_UP)
    if place.path is None:
        return _create_on_server(place, draft, clock)
    opened, codes = create(
        place.path,
        draft.login,
        draft.password,
        fill=lambda store: _fill(store, draft, clock),
        command=place.command,
    )
    keys = FileKeys(place.path, opened.data_key)
    backups = UnitBackups(opened.store, opened.data_key, place.path, clock, place.second_folder)
    unit = _entered(place, draft, clock, opened.store, keys, opened.access, backups)
    return unit, codes


def check_new_unit(draft: NewUnit) -> None:
    """Refuse what a unit cannot be made with.

    Raises:
        DomainError: a name is missing, or the password is refused.
    """
    if not draft.name.strip():
        raise DomainError("Skriv enhetens namn.", field="name")
    check_login(draft.login)
    check_password(draft.password, (draft.name, draft.login, draft.person))


def check_login(login: str) -> None:
    """Refuse a login that is empty, too long, or has other signs than letters, digits and .-_@.

    Raises:
        DomainError: it is refused.
    """
    name = login.strip()
    if not 1 <= len(name) <= 60 or not all(sign.isalnum() or sign in ".-_@" for sign in name):
        raise DomainError(
            "Användarnamnet kan ha högst 60 tecken: bokstäver, siffror, punkt, bindestreck, "
            "understreck och @. Till exempel anna.berg.",
            field="login",
        )


def confirm_recovery_code(unit: OpenUnit, typed: str) -> bool:
    """Note that a recovery code was typed back, and say whether it was one of the unit's."""
    if not unit.keys.is_recovery_code(typed):
        return False
    with unit.context.write("access.recovery_confirmed") as work:
        work.add(
            UnitSetting(
                name=RECOVERY_CONFIRMED,
                valid_from=SINCE_EVER,
                value={"confirmed": True},
                source="Enhetens uppläggning",
            )
        )
        work.done(None, "", undoable=False)
    unit.facts = read_facts(unit.store)
    return True


def start_over(path: Path, typed: str, clock: Clock) -> None:
    """Set what is left of a lost unit aside, so that a new one can be made in its place.

    Args:
        path: the unit's file, which is gone or empty.
        typed: ``BÖRJA OM``, typed by the person.
        clock: tells the time, for the names of what is set aside.

    Raises:
        DomainError: something else was typed, or there is a unit there.
        StorageReadOnlyError: the folder cannot be written.
    """
    if typed.strip().upper() != START_OVER:
        raise DomainError(f"Skriv {START_OVER} för att fortsätta.", field="typed")
    if state_of(path) is not UnitState.LOST:
        raise DomainError("Filen finns. Den ersätts inte av en ny enhet.", field="typed")
    now = clock.now()
    try:
        set_aside(path, now)
        set_aside(key_file(path), now)
    except OSError as error:
        raise StorageReadOnlyError(
            f"Mappen {path.parent} går inte att skriva i, så inget kan läggas åt sidan där."
        ) from error


def _create_on_server(
    place: UnitPlace, draft: NewUnit, clock: Clock
) -> tuple[OpenUnit, tuple[str, str]]:
    engine = open_server(place.address)
    try:
        if unit_on_server(engine):
            raise StorageError("På servern finns redan en enhet. Välj en annan databas.")
        upgrade(engine)
        store = Store(engine)
        keys = ServerCredentials(engine)
        staff_id = _fill(store, draft, clock)
        keys.set_password(staff_id, draft.login, draft.password)
        codes = keys.new_recovery_codes()
        return _entered(place, draft, clock, store, keys, None, None), codes
    except BaseException:
        engine.dispose()
        raise


def _fill(store: Store, draft: NewUnit, clock: Clock) -> UUID:
    with store.write("unit.create", (), staff_id=None, at=clock.now(), kind=LogKind.SYSTEM) as work:
        first_unit(work, draft.name.strip(), is_demo=False)
        person = draft.person.strip() or draft.login.strip()
        staff_id = first_user(work, draft.login, person)
        work.done(None, "", undoable=False)
    return staff_id


def _entered(
    place: UnitPlace,
    draft: NewUnit,
    clock: Clock,
    store: Store,
    keys: FileKeys | ServerCredentials,
    access: UnitAccess | None,
    backups: UnitBackups | None,
) -> OpenUnit:
    with store.read() as reader:
        actor = actor_by_login(reader, draft.login)
    if actor is None:
        raise DamagedError("Den första användaren kunde inte läggas upp.")
    context = Context(actor, clock, store)
    context.note("access.login", LogKind.LOGIN)
    return OpenUnit(
        place.address,
        context,
        read_facts(store),
        keys,
        path=place.path,
        access=access,
        backups=backups,
    )
