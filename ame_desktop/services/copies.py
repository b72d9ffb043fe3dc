"""Which copies a lost or damaged unit can be restored from, and its keys out of one of them."""

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ame_desktop.domain.unit_state import UnitState
from ame_desktop.services.unit_opening import UnitPlace, unit_state
from ame_desktop.storage.backup import backup_folder, copies_in
from ame_desktop.storage.errors import StorageError, StorageReadOnlyError
from ame_desktop.storage.keys import can_be_read, key_file


@dataclass(frozen=True)
class KnownCopy:
    """A copy that a person can choose.

    Args:
        path: the copy's file.
        at: the instant that it shows.
        size: bytes.
        checked: whether the program itself made it, and so checked all of it then.
        has_keys: whether the unit's key ring was copied with it.
        beside: whether it lies in the folder beside the unit's file.
    """

    path: Path
    at: datetime
    size: int
    checked: bool
    has_keys: bool
    beside: bool = False


def known_copies(place: UnitPlace) -> tuple[KnownCopy, ...]:
    """Return the copies beside a unit's file and in its second folder, the newest first."""
    if place.path is None:
        return ()
    beside = backup_folder(place.path)
    folders = [beside]
    if place.second_folder is not None:
        folders.append(place.second_folder)
    found = [
        _known(copy.path, copy.at, checked=True, beside=folder == beside)
        for folder in folders
        for copy in copies_in(folder)
    ]
    return tuple(sorted(found, key=lambda copy: copy.at, reverse=True))


def pointed_out(path: Path) -> KnownCopy:
    """Return the copy that a person points out, wherever it lies.

    Its instant is the one in its name, or when the file was last written.

    Raises:
        StorageError: there is no such file, or it is empty.
    """
    try:
        state = path.stat()
    except OSError as error:
        raise StorageError(
            f"Filen {path.name} går inte att läsa. Välj en annan säkerhetskopia."
        ) from error
    if not state.st_size:
        raise StorageError(f"Filen {path.name} är tom. Välj en annan säkerhetskopia.")
    named = {copy.path: copy.at for copy in copies_in(path.parent)}
    return _known(
        path, named.get(path) or datetime.fromtimestamp(state.st_mtime, UTC), checked=path in named
    )


def found_state(place: UnitPlace) -> UnitState:
    """Return what lies at a place; a unit is ready to open where a whole key ring is found."""
    state = unit_state(place)
    if place.path is None or state not in (UnitState.KEYLESS, UnitState.READY):
        return state
    return UnitState.READY if can_be_read(key_file(place.path)) else UnitState.KEYLESS


def bring_back_keys(place: UnitPlace) -> datetime:
    """Put the newest copied key ring beside a unit's file that has none; the file is left alone.

    Returns:
        When the keys were copied; passwords are those of that time.

    Raises:
        StorageError: no copy has keys that can be read, the file has its keys, or the folder
            cannot be written.
    """
    if place.path is None or found_state(place) is not UnitState.KEYLESS:
        raise StorageError("Filen saknar inga nycklar. Logga in som vanligt.")
    for copy in known_copies(place):
        ring = key_file(copy.path)
        if copy.has_keys and can_be_read(ring):
            _put(ring, key_file(place.path))
            return copy.at
    raise StorageError(
        f"Ingen säkerhetskopia har nycklarna till {place.path.name}. Leta efter filen "
        f"{key_file(place.path).name} och lägg den bredvid enhetens fil."
    )


def _known(path: Path, at: datetime, *, checked: bool, beside: bool = False) -> KnownCopy:
    return KnownCopy(path, at, path.stat().st_size, checked, key_file(path).exists(), beside)


def _put(ring: Path, target: Path) -> None:
    unfinished = target.with_name(f"{target.name}.hämtas")
    try:
        shutil.copyfile(ring, unfinished)
        unfinished.chmod(0o600)
        unfinished.replace(target)
    except OSError as error:
        raise StorageReadOnlyError(
            f"Mappen {target.parent} går inte att skriva i, så nycklarna kan inte läggas där."
        ) from error
