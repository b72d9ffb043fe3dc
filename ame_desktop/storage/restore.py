"""Putting a copy in a unit's place: the file that was there is kept, never deleted."""

import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from ame_desktop.storage.backup import check_copy, faults, to_disk
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.errors import DamagedError, MissingFileError, StorageError
from ame_desktop.storage.file_check import check_file
from ame_desktop.storage.keys import key_file
from ame_desktop.storage.rekey import rekey
from ame_desktop.storage.store import Store


def is_sound(unit_file: Path, key: bytes) -> bool:
    """Whether a unit's file is there, answers to the key and passes the checks of all pages."""
    try:
        check_file(unit_file, key)
        engine = open_file(unit_file, key)
    except (DamagedError, MissingFileError):
        return False
    try:
        with engine.connect() as connection:
            return not faults(connection)
    except DBAPIError:
        return False
    finally:
        engine.dispose()


def put_in_place(
    copy: Path,
    unit_file: Path,
    keys: tuple[bytes, bytes],
    at: datetime,
    backup: Callable[[Store], object],
) -> Path | None:
    """Replace a unit's file with a copy of it; the caller is the only one who has it open.

    A sound file is first handed to ``backup``; a damaged one is set aside with its own name and
    the time. Until the very last step the unit's file is as it was.

    Args:
        copy: the copy to use; it is checked first.
        unit_file: the file to replace.
        keys: the data key of the unit, and that of the copy, which may be an older one.
        at: the instant, for the name of a damaged file.
        backup: makes a verified copy of the sound file that is replaced.

    Returns:
        Where the damaged file was put, or ``None`` where there was none.

    Raises:
        DamagedError: the copy is damaged.
        StorageError: the file could not be replaced.
    """
    key, copy_key = keys
    counts = check_copy(copy, copy_key)
    fresh = unit_file.with_name(f"{unit_file.name}.återställs")
    try:
        shutil.copyfile(copy, fresh)
        if copy_key != key:
            # A key that was changed stays changed.
            rekey(fresh, copy_key, key)
        check_copy(fresh, key, counts)
        to_disk(fresh)
        aside = None
        if is_sound(unit_file, key):
            close_cleanly(unit_file, key, backup)
        else:
            aside = set_aside(unit_file, at)
        fresh.replace(unit_file)
        if not key_file(unit_file).exists() and key_file(copy).exists():
            shutil.copyfile(key_file(copy), key_file(unit_file))
        folder_to_disk(unit_file.parent)
    except OSError as error:
        raise StorageError(
            f"Filen {unit_file.name} kunde inte bytas ut. Kontrollera att mappen går att skriva "
            "i och att disken har plats."
        ) from error
    finally:
        fresh.unlink(missing_ok=True)
    return aside


def set_aside(unit_file: Path, at: datetime, why: str = "skadad") -> Path | None:
    """Rename a damaged or unwanted file, with its write-ahead log, and return its new name."""
    moment = at.astimezone(UTC).strftime("%Y-%m-%dT%H%M%SZ")
    aside = unit_file.with_name(f"{unit_file.name}.{why}-{moment}")
    number = 1
    while aside.exists():
        number += 1
        aside = unit_file.with_name(f"{unit_file.name}.{why}-{moment}_{number}")
    found = None
    for ending in ("-wal", "-shm", ""):
        part = unit_file.with_name(unit_file.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))
            found = aside
    return found


def close_cleanly(
    unit_file: Path, key: bytes, backup: Callable[[Store], object] = lambda _: None
) -> None:
    """Bring all of a sound file into the file itself, so that it can be replaced."""
    store = Store(open_file(unit_file, key))
    try:
        backup(store)
        with store.engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        store.close()
    # Nothing of the replaced file may be laid over the copy.
    for ending in ("-wal", "-shm"):
        unit_file.with_name(unit_file.name + ending).unlink(missing_ok=True)


def folder_to_disk(folder: Path) -> None:
    """See that the names of a folder's files outlive a loss of power."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
