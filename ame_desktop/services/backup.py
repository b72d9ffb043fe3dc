"""Copies of the unit: made when something changed, checked, pruned, and told about."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from ame_desktop.domain.access import Area, Level
from ame_desktop.services.clock import STOCKHOLM, Clock
from ame_desktop.services.context import Context
from ame_desktop.storage.backup import (
    Copy,
    backup_folder,
    copies_in,
    duplicate,
    make_backup,
    prune,
)
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.erased_again import note_with_copies
from ame_desktop.storage.errors import DamagedError, MissingFileError, StorageError
from ame_desktop.storage.queries.changes import LatestChange, latest_change, oldest_change_after
from ame_desktop.storage.store import Store

EVERY = timedelta(minutes=30)
WARN_AFTER = timedelta(hours=24)
ON_SERVER = (
    "Enheten ligger på en gemensam server. Där gäller serverns egen säkerhetskopiering; "
    "fråga den som sköter servern."
)

FOR_TRAINING = "Övningsenheten finns bara medan den är öppen och säkerhetskopieras inte."


@dataclass(frozen=True)
class BackupStatus:
    """What the status light says: whether all is well, and the sentence."""

    warns: bool
    text: str
    latest: datetime | None = None


class UnitBackups:
    """The copies of one unit in a file.

    Args:
        store: the unit's data.
        key: its data key.
        unit_file: its file; the copies lie in a folder beside it.
        clock: tells the time that names a copy.
        second_folder: another place where each copy is put too, such as a share, or ``None``.
    """

    def __init__(
        self,
        store: Store,
        key: bytes,
        unit_file: Path,
        clock: Clock,
        second_folder: Path | None = None,
    ) -> None:
        self._store = store
        self._key = key
        self._unit_file = unit_file
        self._clock = clock
        self._second_folder = second_folder
        self._copied: LatestChange | None = None
        self._trouble = ""

    @property
    def folder(self) -> Path:
        """Where the copies lie."""
        return backup_folder(self._unit_file)

    @property
    def second_folder(self) -> Path | None:
        """The other place where each copy is put too."""
        return self._second_folder

    def copies(self) -> tuple[Copy, ...]:
        """Return the copies, the newest first."""
        return copies_in(self.folder)

    def make(self, folder: Path | None = None) -> Copy:
        """Make a verified copy now, and remove those that no rule keeps any longer.

        Args:
            folder: another folder than the unit's own; nothing is removed there.

        Raises:
            StorageError: no good copy could be made.
        """
        now = self._clock.now()
        with self._store.read() as reader:
            change = latest_change(reader)
        copy = make_backup(self._store, self._key, self._unit_file, folder or self.folder, now)
        if folder is not None:
            note_with_copies(self._store, folder)
            return copy
        self._copied = change
        self._trouble = ""
        prune(self.folder, now)
        if self._second_folder is not None:
            duplicate(copy, self._second_folder)
            prune(self._second_folder, now)
        note_with_copies(self._store, self.folder, self._second_folder)
        return copy

    def make_if_changed(self) -> Copy | None:
        """Make a copy where something has changed since the latest; keep any trouble for the light.

        Called on exit and every 30 minutes.
        """
        if self._store.read_only:
            return None
        try:
            return self.secure()
        except StorageError as error:
            self._trouble = error.message
            return None

    def secure(self) -> Copy | None:
        """Make a copy where something has changed, before much is changed at once.

        Raises:
            StorageError: no good copy could be made, so the change must not be begun.
        """
        return self.make() if self.changed() else None

    def changed(self) -> bool:
        """Whether something has changed since the latest copy."""
        with self._store.read() as reader:
            latest = latest_change(reader)
        return latest is not None and latest != self._latest_copied()

    def status(self) -> BackupStatus:
        """Return what the status light says; it warns after 24 hours without a good copy."""
        copied = self._latest_copied()
        with self._store.read() as reader:
            uncopied_since = oldest_change_after(reader, copied)
        latest = next((copy.at for copy in self.copies()), None)
        if self._trouble:
            return BackupStatus(True, self._trouble, latest)
        if uncopied_since and self._clock.now() - uncopied_since > WARN_AFTER:
            return BackupStatus(
                True,
                "Det finns ändringar sedan mer än ett dygn som ingen säkerhetskopia har. "
                "Gör en säkerhetskopia nu.",
                latest,
            )
        return BackupStatus(False, _told(latest), latest)

    def _latest_copied(self) -> LatestChange | None:
        if self._copied is None:
            self._copied = self._latest_in_newest_copy()
        return self._copied

    def _latest_in_newest_copy(self) -> LatestChange | None:
        for copy in self.copies():
            try:
                store = Store(open_file(copy.path, self._key, read_only=True))
            except (DamagedError, MissingFileError):
                continue
            try:
                with store.read() as reader:
                    return latest_change(reader)
            except StorageError:
                continue
            finally:
                store.close()
        return None


def make_now(ctx: Context, backups: UnitBackups | None, folder: Path | None = None) -> Copy:
    """Make a copy because a person asks for it.

    Raises:
        NotPermittedError: only the administrator makes copies.
        StorageError: the unit lies on a server or is for training, or no good copy could be made.
    """
    ctx.require(Area.ADMINISTRATION, Level.WRITE)
    if backups is None:
        raise StorageError(status_of(None, on_server=ctx.store.on_server).text)
    return backups.make(folder)


def status_of(backups: UnitBackups | None, *, on_server: bool) -> BackupStatus:
    """Return what the status light says of a unit's copies, also where it has none here."""
    if backups is None:
        return BackupStatus(False, ON_SERVER if on_server else FOR_TRAINING)
    return backups.status()


def before_upgrade(
    key: bytes, unit_file: Path, clock: Clock, second_folder: Path | None
) -> Callable[[Store], object]:
    """Return what makes a verified copy before tables are changed.

    The tables are the older program's, so nothing but the copy itself is read.
    """

    def copy(store: Store) -> Copy:
        made = make_backup(store, key, unit_file, backup_folder(unit_file), clock.now())
        return duplicate(made, second_folder) if second_folder is not None else made

    return copy


def _told(latest: datetime | None) -> str:
    if latest is None:
        return "Inget har ändrats än, så ingen säkerhetskopia behövs."
    local = latest.astimezone(STOCKHOLM)
    return f"Senaste säkerhetskopian: {local:%Y-%m-%d %H:%M}."
