"""The key ring beside a unit's file: who can open it, and how often somebody failed to."""

import json
import math
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from ame_desktop.storage.envelope import (
    FLOOR,
    KEY_BYTES,
    Cost,
    calibrated,
    derive,
    is_settled,
    new_recovery_code,
    read_recovery_code,
    seal,
    unseal,
)
from ame_desktop.storage.errors import DamagedError, WaitError, WrongPasswordError

FREE_FAILURES = 3
LOCK_AFTER = 10
LOCK = timedelta(minutes=15)
WRONG = "Användarnamnet och lösenordet hör inte ihop. Kontrollera båda och försök igen."
WRONG_CODE = "Koden stämmer inte. Kontrollera tecknen och försök igen."


def key_file(unit_file: Path) -> Path:
    """Return where the key ring of a unit's file lies."""
    return unit_file.with_name(unit_file.name + ".nycklar")


def can_be_read(ring: Path) -> bool:
    """Whether a key ring, or its earlier copy, is there and whole."""
    try:
        KeyRing.load(ring)
    except DamagedError:
        return False
    return True


def waiting_seconds(failures: int) -> int:
    """Return how long to wait after this many wrong passwords in a row: 0, 0, 0, 2, 4, 8 … s."""
    if failures >= LOCK_AFTER:
        return int(LOCK.total_seconds())
    return 0 if failures <= FREE_FAILURES else 2 ** (failures - FREE_FAILURES)


def seconds_left(failures: list[str], now: datetime) -> int:
    """Return how long a login still has to wait; none of the failures lies ahead of now."""
    if not failures:
        return 0
    latest = datetime.fromisoformat(failures[-1])
    return max(0, math.ceil(waiting_seconds(len(failures)) - (now - latest).total_seconds()))


def not_ahead(failures: list[str], now: datetime) -> list[str]:
    """Return when somebody failed; after a clock was set back, no later than now.

    So the wait goes on by the clock as it is, and is never longer than it would have been.
    """
    moment = now.astimezone(UTC).isoformat()
    return [moment if datetime.fromisoformat(failed) > now else failed for failed in failures]


@dataclass
class KeyRing:
    """The wrapped data key of one unit, one wrap for each login and recovery code."""

    path: Path
    wraps: dict[str, dict[str, Any]] = field(default_factory=dict)
    recovery: list[dict[str, Any]] = field(default_factory=list)
    failures: dict[str, list[str]] = field(default_factory=dict)
    cost: Cost = FLOOR
    version: int = 1
    """Which data key the wraps hold: it counts up when the key is changed."""
    pending: dict[str, Any] | None = None
    """The ring of the next data key, while the file is on its way to it."""

    @classmethod
    def create(cls, path: Path) -> tuple["KeyRing", bytes]:
        """Make a ring with a new random data key, not yet saved."""
        return cls(path, cost=calibrated()), secrets.token_bytes(KEY_BYTES)

    @classmethod
    def load(cls, path: Path) -> "KeyRing":
        """Read the ring, or its earlier copy where the ring itself cannot be read.

        Raises:
            DamagedError: neither can be read.
        """
        for candidate in (path, _earlier(path)):
            content = _content(candidate)
            if content is not None:
                return cls(path, **content)
        raise DamagedError(
            f"Nyckelfilen {path.name} saknas eller är skadad. Hämta den ur en säkerhetskopia."
        )

    def save(self) -> None:
        """Replace the ring's file whole, and keep the earlier one beside it."""
        content = self.content()
        # A ring that was damaged on the disk does not take the place of the whole one before it.
        if _content(self.path) is not None:
            _replace(_earlier(self.path), self.path.read_bytes())
        _replace(self.path, json.dumps(content, indent=1).encode())

    def content(self) -> dict[str, Any]:
        """Return what the ring's file says."""
        return {
            "wraps": self.wraps,
            "recovery": self.recovery,
            "failures": self.failures,
            "cost": vars(self.cost),
            "version": self.version,
            "pending": self.pending,
        }

    def set_password(self, login: str, password: str, data_key: bytes) -> None:
        """Let a login open the unit with this password."""
        owner = _folded(login)
        self.wraps[owner] = seal(data_key, password, owner, self.cost, self.version)
        self.failures.pop(failure_mark(login), None)

    def knows(self, login: str) -> bool:
        """Whether a login has a way in."""
        return _folded(login) in self.wraps

    def remove(self, login: str) -> None:
        """Take a login's way in away."""
        self.wraps.pop(_folded(login), None)

    def unlock(self, login: str, password: str, now: Callable[[], datetime]) -> bytes:
        """Return the data key for a login.

        Raises:
            WaitError: there were too many wrong passwords, and the wait is not over.
            WrongPasswordError: name and password do not belong together.
        """
        self._check_wait(login, now())
        if not self.knows(login):
            # An unknown name costs the same time as a known one: nobody can list the names.
            derive(password, bytes(16), self.cost)
        opened = self.opened_by(login, password)
        if opened is None:
            self._count_failure(login, now())
            raise WrongPasswordError(WRONG)
        return opened

    def succeeded(self, login: str, password: str, data_key: bytes) -> list[str]:
        """Forget a login's wrong passwords, and return when they happened, for the log."""
        failed = self.failures.pop(failure_mark(login), [])
        held = self.wraps[_folded(login)]
        anew = Cost(**held["cost"]).below(FLOOR) or not is_settled(held)
        if anew:
            self.set_password(login, password, data_key)
        if failed or anew:
            self._save_if_possible()
        return failed

    def new_recovery_codes(self, data_key: bytes) -> tuple[str, str]:
        """Make two new codes, each of which opens the unit; earlier ones stop working."""
        codes = (new_recovery_code(), new_recovery_code())
        self.recovery = [
            seal(data_key, code.replace("-", ""), f"kod {number}", self.cost, self.version)
            for number, code in enumerate(codes, start=1)
        ]
        return codes

    def unlock_with_code(
        self, typed: str, now: Callable[[], datetime]
    ) -> tuple[bytes, tuple[str, ...]]:
        """Return the data key for a recovery code, and when wrong ones were tried before.

        Raises:
            WaitError: there were too many wrong codes, and the wait is not over.
            WrongPasswordError: it is no code of this unit.
        """
        self._check_wait("", now())
        opened = self.opened_by_code(typed)
        if opened is None:
            self._count_failure("", now())
            raise WrongPasswordError(WRONG_CODE)
        failed = self.failures.pop(failure_mark(""), [])
        if failed:
            self._save_if_possible()
        return opened, tuple(failed)

    def is_recovery_code(self, typed: str) -> bool:
        """Whether this is one of the unit's codes."""
        return self.opened_by_code(typed) is not None

    def opened_by(self, login: str, password: str) -> bytes | None:
        """Return the data key for a login, or ``None``; nothing is counted."""
        sealed = self.wraps.get(_folded(login))
        return unseal(sealed, password) if sealed is not None else None

    def opened_by_code(self, typed: str) -> bytes | None:
        """Return the data key for a recovery code, or ``None``; nothing is counted."""
        signs = read_recovery_code(typed)
        if signs is None:
            return None
        found = (unseal(sealed, signs) for sealed in self.recovery)
        return next((opened for opened in found if opened is not None), None)

    def _check_wait(self, login: str, now: datetime) -> None:
        mark = failure_mark(login)
        failed = self.failures.get(mark, [])
        settled = not_ahead(failed, now)
        if settled != failed:
            self.failures[mark] = settled
            self._save_if_possible()
        left = seconds_left(settled, now)
        if left:
            raise WaitError(left)

    def _count_failure(self, login: str, now: datetime) -> None:
        self.failures.setdefault(failure_mark(login), []).append(now.astimezone(UTC).isoformat())
        self._save_if_possible()

    def _save_if_possible(self) -> None:
        # In a folder that cannot be written the count cannot outlive the try; the login can.
        with suppress(OSError):
            self.save()


def _folded(login: str) -> str:
    return login.strip().casefold()


def failure_mark(login: str) -> str:
    """Return a name for the failures of a login; what was typed may be a password by mistake."""
    return sha256(_folded(login).encode()).hexdigest()[:16]


def _content(path: Path) -> dict[str, Any] | None:
    """Return what a ring's file says, or ``None`` where it is gone or not whole."""
    try:
        content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        content["cost"] = Cost(**content["cost"])
        KeyRing(path, **content)
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return content


def _earlier(path: Path) -> Path:
    return path.with_name(path.name + ".förra")


def _replace(path: Path, content: bytes) -> None:
    temporary = path.with_name(path.name + ".ny")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
