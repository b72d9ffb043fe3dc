"""A unit in a file: made with its key ring beside it, and opened by a login."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ame_desktop.storage.engine import open_file
from ame_desktop.storage.keys import KeyRing, key_file
from ame_desktop.storage.migrate import needs_upgrade, upgrade
from ame_desktop.storage.store import Store

SUFFIX = ".ame"


@dataclass(frozen=True)
class OpenedFile:
    """An opened unit file: its data, and the wrong passwords since the last login."""

    store: Store
    data_key: bytes
    failed: tuple[str, ...]


def create(path: Path, login: str, password: str) -> tuple[OpenedFile, tuple[str, str]]:
    """Make a new encrypted unit file and its key ring; return it with two recovery codes.

    Raises:
        FileExistsError: there is a unit already.
    """
    if path.exists() or key_file(path).exists():
        message = f"Filen {path.name} finns redan. Välj ett annat namn."
        raise FileExistsError(message)
    path.parent.mkdir(parents=True, exist_ok=True)
    ring, data_key = KeyRing.create(key_file(path))
    engine = open_file(path, data_key, create=True)
    upgrade(engine)
    ring.set_password(login, password, data_key)
    codes = ring.new_recovery_codes(data_key)
    ring.save()
    return OpenedFile(Store(engine), data_key, ()), codes


def unlock(
    path: Path, login: str, password: str, now: Callable[[], datetime]
) -> tuple[bytes, tuple[str, ...]]:
    """Return the data key for a login, and when wrong passwords were tried before.

    Raises:
        WaitError: too many wrong passwords.
        WrongPasswordError: name and password do not belong together.
        DamagedError: the key ring cannot be read.
    """
    ring = KeyRing.load(key_file(path))
    data_key = ring.unlock(login, password, now)
    return data_key, tuple(ring.succeeded(login, password, data_key))


def open_with_key(
    path: Path, data_key: bytes, *, before_upgrade: Callable[[], object] | None = None
) -> Store:
    """Open a unit file with its data key, bringing an older one up to date.

    Args:
        path: the unit file.
        data_key: 32 bytes.
        before_upgrade: what must succeed before tables are changed: a verified backup.

    Raises:
        StorageError: the file is missing, damaged or newer than the program.
    """
    engine = open_file(path, data_key)
    try:
        if needs_upgrade(engine):
            if before_upgrade is not None:
                before_upgrade()
            upgrade(engine)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine)
