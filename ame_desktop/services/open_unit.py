"""A unit that a person has logged in to: its data, its copies, and our part in its file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from ame_desktop.services.backup import BackupStatus, UnitBackups, status_of
from ame_desktop.services.connection import Connection
from ame_desktop.services.context import Context
from ame_desktop.services.outbox.box import Outbox
from ame_desktop.storage.backup import Copy
from ame_desktop.storage.credentials import ServerCredentials
from ame_desktop.storage.errors import StorageReadOnlyError
from ame_desktop.storage.file_keys import FileKeys
from ame_desktop.storage.locks import UnitAccess
from ame_desktop.storage.server_logins import ServerLogins
from ame_desktop.storage.store import READ_ONLY, Store

Keys = FileKeys | ServerCredentials | ServerLogins


@dataclass(frozen=True)
class UnitFacts:
    """What the frame of the window says of a unit.

    ``clock_back`` is how far the machine's clock stood before the log's last line at the login.
    """

    name: str
    is_demo: bool
    recovery_confirmed: bool
    clock_back: timedelta | None = None


class OpenUnit:
    """An open unit. Close it, and it makes a copy of itself where something has changed.

    Args:
        address: the file's path or the server's URL, as the program remembers it.
        context: the logged-in person in the unit.
        facts: what the unit is.
        path: its file, or ``None`` where it lies on a server.
        keys: who can open the unit, and with what password.
        access: our part in the file, or ``None``.
        backups: its copies, or ``None`` where it lies on a server or is for training.
    """

    def __init__(
        self,
        address: str,
        context: Context,
        facts: UnitFacts,
        keys: Keys,
        *,
        path: Path | None = None,
        access: UnitAccess | None = None,
        backups: UnitBackups | None = None,
    ) -> None:
        self.address = address
        self.context = context
        self.facts = facts
        self.path = path
        self.keys = keys
        self.backups = backups
        self.connection = Connection(context.store, context.clock)
        self.connection.listen(self._turned)
        self.outbox: Outbox | None = None
        """What waits for the server; nothing can wait where the unit is a file."""
        self._access = access

    @property
    def store(self) -> Store:
        """The unit's data."""
        return self.context.store

    @property
    def read_only(self) -> bool:
        """Whether the unit is in *Läsläge*."""
        return self.store.read_only

    def backup_status(self) -> BackupStatus:
        """Return what the status light says of the unit's copies."""
        return status_of(self.backups, on_server=self.store.on_server)

    def close(self) -> Copy | None:
        """Make a copy where something has changed, and let the unit go."""
        try:
            return self.backups.make_if_changed() if self.backups is not None else None
        finally:
            self.release()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Be the only one who has the unit's file open for the length of the block.

        Raises:
            StorageReadOnlyError: the file cannot be written.
            InUseError: others have it open; the sentence says who.
        """
        if self._access is None:
            raise StorageReadOnlyError(READ_ONLY)
        with self._access.alone():
            yield

    def release(self) -> None:
        """Let the unit go without a copy of it."""
        if self.outbox is not None:
            self.outbox.close()
            self.outbox = None
        self.store.close()
        if self._access is not None:
            self._access.close()
            self._access = None

    def _turned(self) -> None:
        (self.store.lose if self.connection.lost else self.store.find)()
