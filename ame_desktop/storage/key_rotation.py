"""Changing a unit's data key: a new file under a new key takes the place of the old one, whole."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ame_desktop.storage.backup import check_copy, copy_pages, to_disk
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.envelope import KEY_BYTES
from ame_desktop.storage.errors import StorageError
from ame_desktop.storage.next_key import next_ring, take_next
from ame_desktop.storage.rekey import NOT_CHANGED, rekey
from ame_desktop.storage.restore import close_cleanly, folder_to_disk
from ame_desktop.storage.store import Store
from ame_desktop.storage.unit_file import key_ring


@dataclass(frozen=True)
class ChangedKey:
    """The new key, whom it could not be handed to, and new recovery codes where they were needed.

    ``lost`` are logins that need a new password.
    """

    key: bytes
    lost: tuple[str, ...]
    codes: tuple[str, str] | None


def change_key(
    unit_file: Path,
    key: bytes,
    login: str,
    password: str,
    backup: Callable[[Store], object],
) -> ChangedKey:
    """Give a unit's file a new data key; the caller is the only one who has it open.

    At every moment the ring opens the file that lies there: it holds both keys while the files
    change places.

    Args:
        unit_file: the unit's file.
        key: its data key.
        login: who changes it.
        password: the password of that login.
        backup: makes a verified copy under the old key first.

    Raises:
        StorageError: no copy could be made or nothing could be written; all is as it was.
    """
    fresh = unit_file.with_name(f"{unit_file.name}.nynyckel")
    new = secrets.token_bytes(KEY_BYTES)
    try:
        _write_anew(unit_file, key, fresh, new, backup)
        with key_ring(unit_file) as ring:
            made = next_ring(ring, new, login, password)
            ring.pending = made.ring.content()
            ring.save()
            close_cleanly(unit_file, key)
            fresh.replace(unit_file)
            with suppress(OSError):
                # The key is changed by now. Where this fails the ring goes on holding both, and
                # the next login settles it.
                folder_to_disk(unit_file.parent)
                take_next(ring, made.ring)
                ring.save()
    except OSError as error:
        raise StorageError(NOT_CHANGED) from error
    finally:
        fresh.unlink(missing_ok=True)
    return ChangedKey(new, made.lost, made.codes)


def _write_anew(
    unit_file: Path, key: bytes, fresh: Path, new: bytes, backup: Callable[[Store], object]
) -> None:
    fresh.unlink(missing_ok=True)
    store = Store(open_file(unit_file, key))
    try:
        backup(store)
        counts = copy_pages(store, key, fresh)
    finally:
        store.close()
    rekey(fresh, key, new)
    check_copy(fresh, new, counts)
    to_disk(fresh)
