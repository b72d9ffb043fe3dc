"""Where members of staff log in to the server themselves: it keeps their passwords, nobody else."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, event

from ame_desktop.storage.engine import open_server
from ame_desktop.storage.errors import StorageError, TemporaryPasswordError
from ame_desktop.storage.migrate import HEAD, revision
from ame_desktop.storage.server_names import quoted, text
from ame_desktop.storage.server_setup import driver, is_set_up, rows

KEEPER = (
    "På den här servern ger databasens skötare inloggningar och nya lösenord, med kommandot "
    "ame-desktop server adduser."
)
TEMPORARY = "Lösenordet är tillfälligt. Byt det till ett eget innan du går vidare."
NOT_SET_UP = (
    "Servern är inte upplagd för egna inloggningar. Be databasens skötare köra "
    "ame-desktop server init."
)
OLDER = (
    "Enheten på servern har en annan version än programmet. Be databasens skötare köra "
    "ame-desktop server init."
)


class ServerLogins:
    """The login of one member of staff to the server that the unit lies on.

    Args:
        address: the server's address, without a user.
        login: the member's login.
        engine: what was opened with it.
    """

    def __init__(self, address: str, login: str, engine: Engine) -> None:
        self._address, self._login, self._engine = address, login, engine
        self._password: str | None = None
        event.listen(engine, "do_connect", self._connect)

    def knows(self, login: str) -> bool:
        """Whether a login can log in to the server.

        Raises:
            StorageError: the server cannot be reached.
        """
        question = b"SELECT 1 FROM pg_roles WHERE rolname = %s AND rolcanlogin"
        return bool(rows(self._engine, question, login.strip().casefold()))

    def check(self, login: str, password: str, now: Callable[[], datetime]) -> tuple[str, ...]:
        """Check a password by logging in to the server once more.

        Raises:
            WrongPasswordError: name and password do not belong together.
            StorageError: the server cannot be reached.
        """
        del now
        open_server(self._address, login.strip().casefold(), password).dispose()
        return ()

    def set_password(self, staff_id: UUID, login: str, password: str) -> None:
        """Change one's own password; the server gets a proof of it, never the password itself.

        Raises:
            StorageError: it is somebody else's, or the server cannot be reached.
        """
        del staff_id
        if login.strip().casefold() != self._login:
            raise StorageError(KEEPER)
        with driver(self._engine) as connection:
            proof = connection.pgconn.encrypt_password(
                password.encode(), self._login.encode(), b"scram-sha-256"
            ).decode()
            connection.execute(f"ALTER ROLE {quoted(self._login)} PASSWORD {text(proof)}".encode())
            connection.execute(b"SELECT ame.password_changed()")
        self._password = password

    def must_change(self) -> bool:
        """Whether the password is the temporary one that the database's keeper gave."""
        return bool(rows(self._engine, b"SELECT ame.must_change_password()")[0][0])

    def remove(self, login: str) -> None:
        """Refuse: only the database's keeper takes a login away.

        Raises:
            StorageError: always.
        """
        del login
        raise StorageError(KEEPER)

    def is_recovery_code(self, typed: str) -> bool:
        """Whether this is one of the unit's codes; where logins are the server's there are none."""
        del typed
        return False

    def new_recovery_codes(self) -> tuple[str, str]:
        """Refuse: where logins are the server's there are no codes.

        Raises:
            StorageError: always.
        """
        raise StorageError(KEEPER)

    def _connect(self, _dialect: Any, _record: Any, _arguments: Any, known: dict[str, Any]) -> None:
        # After a change the pool's new connections need the new password.
        if self._password is not None:
            known["password"] = self._password


def open_own(address: str, login: str, password: str) -> tuple[Engine, ServerLogins]:
    """Open a unit on a server with somebody's own login.

    Raises:
        WrongPasswordError: name and password do not belong together.
        StorageError: the server cannot be reached, or is not set up, or has another version.
    """
    name = login.strip().casefold()
    engine = open_server(address, name, password)
    try:
        if not is_set_up(engine):
            raise StorageError(NOT_SET_UP)
        if revision(engine) != HEAD:
            raise StorageError(OLDER)
    except BaseException:
        engine.dispose()
        raise
    return engine, ServerLogins(address, name, engine)


def refuse_temporary(keys: ServerLogins) -> None:
    """Refuse to go on with a temporary password.

    Raises:
        TemporaryPasswordError: it has to be changed first.
    """
    if keys.must_change():
        raise TemporaryPasswordError(TEMPORARY)
