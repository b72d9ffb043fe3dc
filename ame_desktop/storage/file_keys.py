"""The passwords of an open unit in a file: every change goes to the key ring beside it at once."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from uuid import UUID

from ame_desktop.storage.errors import StorageReadOnlyError
from ame_desktop.storage.keys import KeyRing
from ame_desktop.storage.plain_pages import plain_pages
from ame_desktop.storage.unit_file import key_ring, unlock

NOT_WRITTEN = "Nyckelfilen går inte att skriva i. Kontrollera mappen och försök igen."


class FileKeys:
    """Who can open one unit in a file."""

    def __init__(self, path: Path, data_key: bytes) -> None:
        self._path = path
        self._data_key = data_key

    def plain_pages(self, path: Path) -> Iterator[bytes]:
        """Give the decrypted pages of the unit's file, or of a copy under the same key.

        Raises:
            DamagedError: a page does not answer to the key.
        """
        return plain_pages(path, self._data_key)

    def knows(self, login: str) -> bool:
        """Whether a login has a password."""
        with key_ring(self._path) as ring:
            return ring.knows(login)

    def set_password(self, staff_id: UUID, login: str, password: str) -> None:
        """Let a login in with this password; ``staff_id`` is of use on a server only.

        Raises:
            StorageReadOnlyError: the key ring cannot be written.
        """
        del staff_id
        self._change(lambda ring: ring.set_password(login, password, self._data_key))

    def remove(self, login: str) -> None:
        """Take a login's way in away.

        Raises:
            StorageReadOnlyError: the key ring cannot be written.
        """
        self._change(lambda ring: ring.remove(login))

    def check(self, login: str, password: str, now: Callable[[], datetime]) -> tuple[str, ...]:
        """Check a password; return when wrong ones were tried before.

        Raises:
            WaitError: too many wrong passwords.
            WrongPasswordError: name and password do not belong together.
        """
        return unlock(self._path, login, password, now)[1]

    def is_recovery_code(self, typed: str) -> bool:
        """Whether this is one of the unit's codes."""
        with key_ring(self._path) as ring:
            return ring.is_recovery_code(typed)

    def new_recovery_codes(self) -> tuple[str, str]:
        """Make two new codes; earlier ones stop working.

        Raises:
            StorageReadOnlyError: the key ring cannot be written.
        """
        codes: list[tuple[str, str]] = []
        self._change(lambda ring: codes.append(ring.new_recovery_codes(self._data_key)))
        return codes[0]

    def _change(self, change: Callable[[KeyRing], object]) -> None:
        with key_ring(self._path) as ring:
            change(ring)
            try:
                ring.save()
            except OSError as error:
                raise StorageReadOnlyError(NOT_WRITTEN) from error
