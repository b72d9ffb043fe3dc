"""Verified copies of a unit's file: made through the backup API, checked, kept for a while."""

import os
import shutil
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import file_digest
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, func, inspect, select, table
from sqlalchemy.exc import DBAPIError

from ame_desktop.storage.engine import open_file, translate
from ame_desktop.storage.errors import DamagedError, StorageError
from ame_desktop.storage.keys import key_file
from ame_desktop.storage.store import Store

KEEP_ALL = timedelta(hours=48)
KEEP_AT_MOST = timedelta(days=90)
DAYS, WEEKS = 14, 8
_NAME = "%Y-%m-%dT%H%M%SZ"
_UNFINISHED = ".ny"
_ABANDONED_AFTER = 3600


@dataclass(frozen=True)
class Copy:
    """A finished copy of a unit's file, and the instant it shows."""

    path: Path
    at: datetime


def backup_folder(unit_file: Path) -> Path:
    """Return the folder beside a unit's file where its copies are kept."""
    return unit_file.with_name(f"{unit_file.name}.säkerhetskopior")


def copies_in(folder: Path) -> tuple[Copy, ...]:
    """Return the finished copies in a folder, the newest first."""
    found = []
    for path in folder.glob("*.ame"):
        try:
            moment = datetime.fromisoformat(path.stem.partition("_")[0])
        except ValueError:
            # Not one of ours; what a person has put there is left alone.
            continue
        if moment.tzinfo is not None:
            found.append(Copy(path, moment))
    return tuple(sorted(found, key=lambda copy: (copy.at, copy.path.name), reverse=True))


def make_backup(store: Store, key: bytes, unit_file: Path, folder: Path, at: datetime) -> Copy:
    """Copy a unit's file as it is at one moment, check the copy, and only then give it its name.

    Raises:
        StorageError: the copy could not be written, or is not equal to the unit.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = _free_name(folder, at)
        unfinished = target.with_name(f"{target.name}{_UNFINISHED}{os.getpid()}")
        _clear_unfinished(folder)
        counts = copy_pages(store, key, unfinished)
        check_copy(unfinished, key, counts)
        to_disk(unfinished)
        ring = key_file(unit_file)
        if ring.exists():
            _copy_ring(ring, key_file(target))
        unfinished.replace(target)
    except OSError as error:
        raise StorageError(
            f"Säkerhetskopian kunde inte skrivas i {folder}. Kontrollera att mappen går att "
            "skriva i och att disken har plats."
        ) from error
    return Copy(target, at)


def duplicate(copy: Copy, folder: Path) -> Copy:
    """Put a finished copy in a second folder too, and see that it arrived whole.

    Raises:
        StorageError: the folder cannot be reached, or the copy differs.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / copy.path.name
        unfinished = target.with_name(target.name + _UNFINISHED)
        shutil.copyfile(copy.path, unfinished)
        ring = key_file(copy.path)
        if ring.exists():
            _copy_ring(ring, key_file(target))
        whole = _digest(unfinished) == _digest(copy.path)
        if whole:
            unfinished.replace(target)
    except OSError as error:
        raise StorageError(
            f"Den andra platsen för säkerhetskopior, {folder}, går inte att nå. "
            "Kontrollera nätet och mappen."
        ) from error
    if not whole:
        raise StorageError(f"Kopian i {folder} blev inte hel. Kontrollera disken.")
    return Copy(target, copy.at)


def check_copy(path: Path, key: bytes, counts: dict[str, int] | None = None) -> dict[str, int]:
    """Open a copy with the unit's key and check all of it; return its rows per table.

    Raises:
        DamagedError: the copy is damaged, or has other numbers of rows than ``counts``.
    """
    engine = open_file(path, key, read_only=True)
    try:
        with engine.connect() as connection:
            if faults(connection):
                raise DamagedError(f"Säkerhetskopian {path.name} är skadad.")
            found = row_counts(connection)
    except DBAPIError as error:
        raise translate(error) from error
    finally:
        engine.dispose()
    if counts is not None and found != counts:
        raise DamagedError(f"Säkerhetskopian {path.name} är inte lik enhetens fil.")
    return found


def faults(connection: Connection) -> tuple[str, ...]:
    """Return what the encryption's and the database's own checks find wrong with the pages."""
    sealed = connection.exec_driver_sql("PRAGMA cipher_integrity_check").scalars().all()
    if sealed:
        return tuple(str(row) for row in sealed)
    inner = connection.exec_driver_sql("PRAGMA quick_check").scalars().all()
    return tuple(str(row) for row in inner if row != "ok")


def row_counts(connection: Connection) -> dict[str, int]:
    """Return how many rows each table has."""
    names = sorted(inspect(connection).get_table_names())
    return {
        name: connection.execute(select(func.count()).select_from(table(name))).scalar_one()
        for name in names
    }


def outlived(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return which copies are to go: those that no rule keeps, and all older than 90 days.

    All from the last 48 hours stay, then the last copy of each of 14 days, and of each of 8 weeks.
    """
    kept: set[datetime] = set()
    days: dict[object, datetime] = {}
    weeks: dict[object, datetime] = {}
    everything = sorted(moments, reverse=True)
    for moment in everything:
        if now - moment <= KEEP_ALL:
            kept.add(moment)
        days.setdefault(moment.date(), moment)
        weeks.setdefault(moment.isocalendar()[:2], moment)
    kept.update(list(days.values())[:DAYS], list(weeks.values())[:WEEKS])
    return {moment for moment in everything if moment not in kept or now - moment > KEEP_AT_MOST}


def prune(folder: Path, now: datetime) -> tuple[Path, ...]:
    """Remove the copies that no rule keeps, each with its key ring."""
    copies = copies_in(folder)
    going = outlived((copy.at for copy in copies), now)
    removed = []
    for copy in copies:
        if copy.at in going:
            copy.path.unlink(missing_ok=True)
            key_file(copy.path).unlink(missing_ok=True)
            removed.append(copy.path)
    return tuple(removed)


def copy_pages(store: Store, key: bytes, target: Path) -> dict[str, int]:
    """Copy page by page inside one read, so that the rows counted are the rows copied.

    Raises:
        StorageError: the copy could not be written.
    """
    try:
        with store.engine.connect() as connection:
            counts = row_counts(connection)
            source: Any = connection.connection.dbapi_connection
            copy = sqlcipher.connect(target)
            try:
                copy.execute("PRAGMA cipher_log_level=NONE")
                copy.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
                source.backup(copy)
                # A finished copy is one file, without a log beside it.
                copy.execute("PRAGMA journal_mode=DELETE")
            finally:
                copy.close()
            return counts
    except sqlcipher.Error as error:
        raise StorageError(
            "Säkerhetskopian kunde inte göras. Kontrollera att disken har plats och försök igen."
        ) from error


def _free_name(folder: Path, at: datetime) -> Path:
    stem = at.astimezone(UTC).strftime(_NAME)
    number = 1
    path = folder / f"{stem}.ame"
    while path.exists():
        number += 1
        path = folder / f"{stem}_{number}.ame"
    return path


def _clear_unfinished(folder: Path) -> None:
    # Younger ones may be another process's that is just being made.
    oldest = time.time() - _ABANDONED_AFTER
    for path in folder.glob(f"*.ame{_UNFINISHED}*"):
        # The key ring of a finished copy begins with the same letters, and is no remnant.
        process = path.name.rpartition(_UNFINISHED)[2]
        if (not process or process.isdigit()) and path.stat().st_mtime < oldest:
            path.unlink(missing_ok=True)


def to_disk(path: Path) -> None:
    """See that what was written in a file outlives a loss of power."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _copy_ring(ring: Path, target: Path) -> None:
    """Copy a key ring; only the file's owner may read it, wherever the folder lies."""
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    shutil.copyfile(ring, target)


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        return file_digest(file, "sha256").digest()
