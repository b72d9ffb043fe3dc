"""Passwords and recovery codes where the unit lies on a server.

The rows are written past the log of changes on purpose: a hash of a password never stands there.
What was done is noted by whoever calls.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection, Engine, delete, insert, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from ame_desktop.domain.ids import new_id
from ame_desktop.storage.engine import translate
from ame_desktop.storage.envelope import FLOOR, new_recovery_code, read_recovery_code
from ame_desktop.storage.errors import WaitError, WrongPasswordError
from ame_desktop.storage.keys import WRONG, WRONG_CODE, failure_mark, not_ahead, seconds_left
from ame_desktop.storage.models.access import ServerCredential

_CODES = ("#1", "#2")
_CODE_FAILURES = "#"


@dataclass(frozen=True)
class _Row:
    hash: str
    failures: tuple[str, ...]


class ServerCredentials:
    """The passwords of one unit on a server; every try is counted in its own transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._hasher = PasswordHasher(FLOOR.rounds, FLOOR.kibibytes, FLOOR.lanes)

    def knows(self, login: str) -> bool:
        """Whether a login has a password.

        Raises:
            StorageUnavailableError: the server cannot be reached.
        """
        try:
            with self._engine.connect() as connection:
                row = _read(connection, _folded(login))
        except DBAPIError as error:
            raise translate(error) from error
        return row is not None and bool(row.hash)

    def set_password(self, staff_id: UUID, login: str, password: str) -> None:
        """Let a login in with this password."""
        hashed = self._hasher.hash(password)
        with self._engine.begin() as connection:
            _write(connection, _folded(login), hash=hashed, staff_id=staff_id, failures=[])

    def remove(self, login: str) -> None:
        """Take a login's way in away."""
        with self._engine.begin() as connection:
            _delete(connection, _folded(login))

    def check(self, login: str, password: str, now: Callable[[], datetime]) -> tuple[str, ...]:
        """Check a password; return when wrong ones were tried before.

        Raises:
            WaitError: too many wrong passwords.
            WrongPasswordError: name and password do not belong together.
            StorageUnavailableError: the server cannot be reached.
        """
        known = self.knows(login)
        # A name that nobody has costs and counts the same, under a name that tells nothing.
        name = _folded(login) if known else f"?{failure_mark(login)}"

        def accepts(row: _Row) -> bool:
            matches = self._matches(row.hash or _nobody(self._hasher), password)
            return matches and bool(row.hash)

        row = self._try(name, accepts, now(), WRONG)
        if self._hasher.check_needs_rehash(row.hash):
            stronger = self._hasher.hash(password)
            with self._engine.begin() as connection:
                _write(connection, name, hash=stronger)
        return row.failures

    def new_recovery_codes(self) -> tuple[str, str]:
        """Make two new codes; earlier ones stop working."""
        codes = (new_recovery_code(), new_recovery_code())
        with self._engine.begin() as connection:
            for name, code in zip(_CODES, codes, strict=True):
                hashed = self._hasher.hash(code.replace("-", ""))
                _write(connection, name, hash=hashed, staff_id=None, failures=[])
        return codes

    def is_recovery_code(self, typed: str) -> bool:
        """Whether this is one of the unit's codes."""
        signs = read_recovery_code(typed)
        if signs is None:
            return False
        with self._engine.connect() as connection:
            rows = [_read(connection, name) for name in _CODES]
        return any(row is not None and self._matches(row.hash, signs) for row in rows)

    def unlock_with_code(self, typed: str, now: Callable[[], datetime]) -> tuple[str, ...]:
        """Check a recovery code; return when wrong ones were tried before.

        Raises:
            WaitError: too many wrong codes.
            WrongPasswordError: it is no code of this unit.
        """
        row = self._try(_CODE_FAILURES, lambda _: self.is_recovery_code(typed), now(), WRONG_CODE)
        return row.failures

    def _try(self, name: str, accepts: Callable[[_Row], bool], now: datetime, wrong: str) -> _Row:
        """Hold the name's row while one password is checked, so that tries come one by one."""
        try:
            with self._engine.begin() as connection:
                row = _held(connection, name)
                failures = not_ahead(list(row.failures), now)
                left = seconds_left(failures, now)
                accepted = not left and accepts(row)
                if accepted:
                    failures = []
                elif not left:
                    failures.append(now.astimezone(UTC).isoformat())
                if failures != list(row.failures):
                    _write(connection, name, failures=failures)
        except DBAPIError as error:
            raise translate(error) from error
        if left:
            raise WaitError(left)
        if not accepted:
            raise WrongPasswordError(wrong)
        return row

    def _matches(self, hashed: str, password: str) -> bool:
        try:
            return self._hasher.verify(hashed, password)
        except (VerificationError, InvalidHashError):
            return False


@cache
def _nobody(hasher: PasswordHasher) -> str:
    return hasher.hash(new_recovery_code())


def _folded(login: str) -> str:
    return login.strip().casefold()


def _read(connection: Connection, name: str, *, hold: bool = False) -> _Row | None:
    question = select(ServerCredential.hash, ServerCredential.failures).where(
        ServerCredential.login == name
    )
    found = connection.execute(question.with_for_update() if hold else question).first()
    return _Row(found.hash, tuple(found.failures)) if found else None


def _held(connection: Connection, name: str) -> _Row:
    row = _read(connection, name, hold=True)
    if row is None:
        try:
            with connection.begin_nested():
                _write(connection, name, failures=[])
        except IntegrityError:
            # Somebody else tried the same name first; their row is the one to hold.
            return _read(connection, name, hold=True) or _Row("", ())
        row = _Row("", ())
    return row


def _write(connection: Connection, name: str, **values: Any) -> None:
    changed = connection.execute(
        update(ServerCredential).where(ServerCredential.login == name).values(**values)
    )
    if not changed.rowcount:
        connection.execute(
            insert(ServerCredential).values(
                **{"id": new_id(), "login": name, "hash": "", "failures": [], **values}
            )
        )


def _delete(connection: Connection, name: str) -> None:
    connection.execute(delete(ServerCredential).where(ServerCredential.login == name))
