"""Who has a unit's file open: locks that the operating system lets go of when a process dies.

Everybody who opens a unit holds a lock file of their own beside it. Restoring, changing keys and
upgrading tables first close the gate, so that nobody new comes in, and then look whether anybody
else's lock file is held. A lock file that nobody holds was left by a crash and is cleared away.
"""

import json
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Self

import portalocker

from ame_desktop.storage.errors import InUseError

PATIENCE = 3.0
"""Seconds to wait for somebody who is just opening or upgrading the unit."""


@dataclass(frozen=True)
class Holder:
    """Who holds a unit's file: the process, what it does, and the login."""

    process: int
    command: str
    login: str

    def __str__(self) -> str:
        """Say it as in *Anna (fönstret, process 1234)*."""
        who = self.login or "någon"
        return f"{who} ({self.command}, process {self.process})"


def lock_folder(unit_file: Path) -> Path:
    """Return the folder that holds a unit's lock files."""
    return unit_file.with_name(f".{unit_file.name}.lås")


class FileLock:
    """An exclusive lock on a small file; it ends with the process at the latest."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: IO[bytes] | None = None

    @property
    def held(self) -> bool:
        """Whether we hold it."""
        return self._file is not None

    def acquire(self, patience: float = 0.0) -> bool:
        """Take the lock, waiting at most ``patience`` seconds; say whether it was taken."""
        deadline = time.monotonic() + patience
        while not self._try():
            if time.monotonic() >= deadline:
                return False
            time.sleep(0.02)
        return True

    def release(self) -> None:
        """Let the lock go; it may be taken again."""
        if self._file is not None:
            portalocker.unlock(self._file)
            self._file.close()
            self._file = None

    def _try(self) -> bool:
        file = self.path.open("ab")
        try:
            portalocker.lock(file, portalocker.LOCK_EX | portalocker.LOCK_NB)
        except portalocker.LockException:
            file.close()
            return False
        self._file = file
        return True


class WindowLock:
    """One window for each unit file: whoever gets the lock shows it."""

    def __init__(self, unit_file: Path) -> None:
        self._lock = FileLock(lock_folder(unit_file) / "fönster")

    def acquire(self) -> bool:
        """Take the lock; ``False`` where another window shows the unit.

        A folder that cannot be written holds no locks, and then every window may show the unit.
        """
        try:
            self._lock.path.parent.mkdir(exist_ok=True)
            return self._lock.acquire()
        except OSError:
            return True

    def release(self) -> None:
        """Let another window show the unit."""
        self._lock.release()


class UnitAccess:
    """Our part in a unit's file: shared with others, or for a while alone."""

    def __init__(self, unit_file: Path, command: str, login: str = "") -> None:
        self.unit_file = unit_file
        self._folder = lock_folder(unit_file)
        self._gate = FileLock(self._folder / "grind")
        self._own = FileLock(self._folder / f"{os.getpid()}-{secrets.token_hex(4)}.lås")
        self._holder = Holder(os.getpid(), command, login)

    def share(self) -> Self:
        """Join those who have the unit open.

        Raises:
            InUseError: somebody needs to be alone right now.
            OSError: the folder cannot be written.
        """
        self._folder.mkdir(exist_ok=True)
        with self._closed_gate():
            self._own.acquire()
            self._write_holder(self._text(self._own.path))
        return self

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Be the only one who has the unit open, and keep others out for the length of the block.

        Raises:
            InUseError: others have the unit open; the sentence says who.
            OSError: the folder cannot be written.
        """
        self._folder.mkdir(exist_ok=True)
        with self._closed_gate():
            others = self._others()
            if others:
                raise InUseError(_used_by(others))
            gate_text = self._text(self._gate.path)
            self._write_holder(gate_text)
            try:
                yield
            finally:
                gate_text.unlink(missing_ok=True)

    def close(self) -> None:
        """Leave the unit, and clear our lock file away."""
        held = self._own.held
        self._own.release()
        if held:
            self._text(self._own.path).unlink(missing_ok=True)
            self._own.path.unlink(missing_ok=True)

    @contextmanager
    def _closed_gate(self) -> Iterator[None]:
        if not self._gate.acquire(PATIENCE):
            holder = _read_holder(self._text(self._gate.path))
            raise InUseError(_used_by([holder] if holder else []))
        try:
            yield
        finally:
            self._gate.release()

    def _others(self) -> list[Holder | None]:
        found = []
        for path in sorted(self._folder.glob("*.lås")):
            if path == self._own.path:
                continue
            lock = FileLock(path)
            if lock.acquire():
                lock.release()
                path.unlink(missing_ok=True)
                self._text(path).unlink(missing_ok=True)
            else:
                found.append(_read_holder(self._text(path)))
        return found

    def _write_holder(self, path: Path) -> None:
        path.write_text(json.dumps(vars(self._holder), ensure_ascii=False), encoding="utf-8")

    @staticmethod
    def _text(lock_path: Path) -> Path:
        # A locked file cannot be read by others on Windows, so what it says lies beside it.
        return lock_path.with_suffix(".vem")


def _read_holder(path: Path) -> Holder | None:
    with suppress(OSError, ValueError, TypeError):
        return Holder(**json.loads(path.read_text(encoding="utf-8")))
    return None


def _used_by(holders: list[Holder] | list[Holder | None]) -> str:
    names = [str(holder) for holder in holders if holder is not None]
    who = ", ".join(names) or "ett annat program"
    return f"Det här kräver att ingen annan har enheten öppen. Den används av {who}."
