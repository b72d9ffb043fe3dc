"""A unit in a file: made with its key ring beside it, and opened by a login."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from ame_desktop.domain.unit_state import UnitState
from ame_desktop.storage.engine import may_write, open_file
from ame_desktop.storage.errors import (
    InUseError,
    MissingFileError,
    StorageError,
    StorageReadOnlyError,
)
from ame_desktop.storage.file_check import check_file, check_pages
from ame_desktop.storage.keys import KeyRing, key_file
from ame_desktop.storage.locks import PATIENCE, FileLock, UnitAccess, lock_folder
from ame_desktop.storage.migrate import needs_upgrade, upgrade
from ame_desktop.storage.network_share import refuse_network_share
from ame_desktop.storage.next_key import settled
from ame_desktop.storage.store import Store

SUFFIX = ".ame"
NOT_CREATED = (
    "Nyckelfilen till {name} finns, men själva filen saknas eller är tom. Ingen ny enhet skapas "
    "ovanpå den. Återställ en säkerhetskopia, peka ut rätt fil eller välj Börja om."
)


@dataclass(frozen=True)
class OpenedFile:
    """An opened unit file: its data and key, and our part in it.

    ``access`` is ``None`` where the folder cannot be written; the store is read only then.
    """

    store: Store
    data_key: bytes
    access: UnitAccess | None


def state_of(path: Path) -> UnitState:
    """Return what lies at a path."""
    filled = path.exists() and path.stat().st_size > 0
    if key_file(path).exists():
        return UnitState.READY if filled else UnitState.LOST
    return UnitState.KEYLESS if filled else UnitState.ABSENT


def create(
    path: Path,
    login: str,
    password: str,
    *,
    fill: Callable[[Store], object],
    command: str,
) -> tuple[OpenedFile, tuple[str, str]]:
    """Make a new encrypted unit file and its key ring; return it with two recovery codes.

    The file gets its name when it is complete, so an interrupted making leaves none.

    Args:
        path: where; nothing may be there.
        login: the first user's login.
        password: the first user's password.
        fill: writes the unit's first data.
        command: what makes it, for others who want the file.

    Raises:
        StorageError: there is a unit already, or its keys, or the place cannot be used.
    """
    _refuse_existing(path)
    refuse_network_share(path)
    unfinished = path.with_name(f"{path.name}.ny")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove(unfinished)
        ring, data_key = KeyRing.create(key_file(path))
        _write(unfinished, data_key, fill)
        ring.set_password(login, password, data_key)
        codes = ring.new_recovery_codes(data_key)
        ring.save()
        unfinished.replace(path)
    except OSError as error:
        raise StorageReadOnlyError(
            f"Mappen {path.parent} går inte att skriva i. Välj en annan mapp."
        ) from error
    return open_with_key(path, data_key, command=command, login=login), codes


@contextmanager
def key_ring(path: Path) -> Iterator[KeyRing]:
    """Read a unit's key ring, and keep others from changing it in the meantime.

    Raises:
        DamagedError: the ring cannot be read.
        InUseError: another process does not let go of it.
    """
    lock = FileLock(lock_folder(path) / "nycklar")
    try:
        lock.path.parent.mkdir(exist_ok=True)
        taken = lock.acquire(PATIENCE)
    except OSError:
        # Nobody can change the ring in a folder that cannot be written.
        taken = True
    if not taken:
        raise InUseError("Nycklarna används av ett annat program just nu. Försök igen.")
    try:
        yield KeyRing.load(key_file(path))
    finally:
        lock.release()


def unlock(
    path: Path, login: str, password: str, now: Callable[[], datetime]
) -> tuple[bytes, tuple[str, ...]]:
    """Return the data key for a login, and when wrong passwords were tried before.

    Raises:
        WaitError: too many wrong passwords.
        WrongPasswordError: name and password do not belong together.
        DamagedError: the key ring cannot be read.
    """
    with key_ring(path) as ring:
        data_key = ring.unlock(login, password, now)
        data_key = settled(path, ring, data_key, lambda late: late.opened_by(login, password))
        return data_key, tuple(ring.succeeded(login, password, data_key))


def open_with_key(
    path: Path,
    data_key: bytes,
    *,
    command: str,
    login: str = "",
    before_upgrade: Callable[[Store], object] | None = None,
    first: Callable[[Store], object] | None = None,
) -> OpenedFile:
    """Open a unit file with its data key, bringing an older one up to date.

    Args:
        path: the unit file.
        data_key: 32 bytes.
        command: what opens it, for others who want to be alone with the file.
        login: who opens it, for the same.
        before_upgrade: what must succeed before tables are changed: a verified backup.
        first: what is done before anybody enters: erased people whom a copy brought back go anew.

    Raises:
        StorageError: the file is missing, damaged, on a share, or newer than the program.
        InUseError: somebody else is alone with the file, or has it open while it needs upgrading.
    """
    refuse_network_share(path)
    if state_of(path) is UnitState.LOST:
        raise MissingFileError(NOT_CREATED.format(name=path.name))
    access = _share(UnitAccess(path, command, login))
    engine: Engine | None = None
    try:
        if access is not None:
            _make_log_writable(path)
        _check(access, path, data_key)
        engine = open_file(path, data_key, read_only=access is None)
        if needs_upgrade(engine):
            upgrade_alone(engine, access, before_upgrade)
        store = Store(engine, read_only=access is None)
        _do_first(store, first)
        return OpenedFile(store, data_key, access)
    except BaseException:
        if engine is not None:
            engine.dispose()
        if access is not None:
            access.close()
        raise


def _do_first(store: Store, first: Callable[[Store], object] | None) -> None:
    try:
        if first is not None:
            first(store)
    except BaseException:
        store.close()
        raise


def _check(access: UnitAccess | None, path: Path, data_key: bytes) -> None:
    """Find damage before the first write; beside others, whoever came first has looked."""
    if access is None:
        check_pages(path, data_key)
        return
    with suppress(InUseError), access.alone():
        check_file(path, data_key)


def _share(access: UnitAccess) -> UnitAccess | None:
    path = access.unit_file
    if not may_write(path.parent) or (path.exists() and not may_write(path)):
        return None
    try:
        return access.share()
    except OSError:
        return None


def _make_log_writable(path: Path) -> None:
    """Give the write-ahead log the file's own rights: reading a protected file leaves one."""
    for ending in ("-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists() and not may_write(part):
            # Where it belongs to another user, opening the file says what is wrong.
            with suppress(OSError):
                part.chmod(path.stat().st_mode)


def upgrade_alone(
    engine: Engine, access: UnitAccess | None, before: Callable[[Store], object] | None
) -> None:
    """Bring a file's tables up to date while nobody else has it open.

    Raises:
        StorageReadOnlyError: the file cannot be written: ``access`` is ``None``.
        InUseError: somebody else has it open.
    """
    if access is None:
        raise StorageReadOnlyError(
            "Enheten är sparad med ett äldre program och behöver uppdateras, men filen går inte "
            "att skriva i. Be datorns skötare om skrivrätt."
        )
    with access.alone():
        if before is not None:
            # It is copied, not written in: nothing is to watch over its log beside the next store.
            before(Store(engine, read_only=True))
        upgrade(engine)


def _refuse_existing(path: Path) -> None:
    state = state_of(path)
    if state is UnitState.LOST:
        raise MissingFileError(NOT_CREATED.format(name=path.name))
    if state is not UnitState.ABSENT:
        raise StorageError(f"Filen {path.name} finns redan. Välj ett annat namn.")


def _write(path: Path, data_key: bytes, fill: Callable[[Store], object]) -> None:
    with closing(Store(open_file(path, data_key, create=True))) as store:
        upgrade(store.engine)
        fill(store)


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
