"""What the keeper of a server's databases does to a unit's logins, and sees of them."""

from typing import Final

from ame_desktop.storage.engine import open_server
from ame_desktop.storage.errors import StorageError
from ame_desktop.storage.migrate import unit_on_server
from ame_desktop.storage.server_functions import TEMPORARY
from ame_desktop.storage.server_names import ServerNames, quoted, text
from ame_desktop.storage.server_setup import Told, database_of, driver, rows, run
from ame_desktop.storage.store import Store

_NO_POWERS: Final = "NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"
_NO_CREDENTIAL: Final = b"DELETE FROM server_credential WHERE login = %s"
_TEMPORARY: Final = b"""
    INSERT INTO server_credential (id, login, hash, failures)
    VALUES (gen_random_uuid(), %s, %s, '[]')"""
_END_SESSIONS: Final = b"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s"
_LOGINS: Final = b"""
    SELECT u.rolname, g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
    JOIN pg_roles u ON u.oid = m.member WHERE u.rolname <> %s AND u.rolcanlogin
    AND u.oid IN (SELECT o.member FROM pg_auth_members o
        JOIN pg_roles s ON s.oid = o.roleid WHERE s.rolname = %s)"""
_GROUPS: Final = b"""
    SELECT g.rolname FROM pg_roles u LEFT JOIN pg_auth_members m ON m.member = u.oid
    LEFT JOIN pg_roles g ON g.oid = m.roleid WHERE u.rolname = %s"""


class Keeper:
    """The unit's database, opened by who keeps the server.

    Args:
        address: the database, with the keeper's login.
    """

    def __init__(self, address: str) -> None:
        self._address = address
        self.names = ServerNames(database_of(address))
        self.engine = open_server(address)

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    def store(self) -> Store:
        """Open what is in the tables with the rights of their owner."""
        return Store(open_server(self._address, role=self.names.owner))

    def has_unit(self) -> bool:
        """Whether the tables hold a unit."""
        return unit_on_server(self.engine)

    def give_login(self, login: str, password: str, told: Told) -> None:
        """Make a login of the unit's staff, or give one that there is a new temporary password.

        Only a proof of the password is sent, so that it stands in no log of the server.

        Raises:
            StorageError: somebody else on the server has that name, or the rights are too few.
        """
        held = self._groups(login)
        if held is not None and self.names.staff not in held:
            raise StorageError(
                f"På servern finns redan en inloggning som heter {login} och hör till något annat. "
                "Välj ett annat användarnamn."
            )
        name = quoted(login)
        act = f"ALTER ROLE {name} LOGIN" if held is not None else f"CREATE ROLE {name} LOGIN"
        granted = f"GRANT {quoted(self.names.staff)} TO {name}"
        told(f"{act} {_NO_POWERS} PASSWORD '***'")
        told(granted)
        with driver(self.engine) as connection:
            proof = connection.pgconn.encrypt_password(
                password.encode(), login.encode(), b"scram-sha-256"
            ).decode()
            connection.execute(f"{act} {_NO_POWERS} PASSWORD {text(proof)}".encode())
            connection.execute(granted.encode())
            connection.execute(_NO_CREDENTIAL, (login,))
            connection.execute(_TEMPORARY, (login, TEMPORARY))

    def sync(self, login: str) -> None:
        """Give a login exactly the groups of its roles."""
        with driver(self.engine) as connection:
            connection.execute(b"SELECT ame.sync_login(%s)", (login,))

    def take_login(self, login: str, told: Told) -> None:
        """Shut a login out at once, also where it is logged in right now.

        Raises:
            StorageError: it is no login of the unit's, or the rights are not enough.
        """
        held = self._groups(login)
        if held is None or self.names.staff not in held:
            raise StorageError(f"Enheten har ingen inloggning på servern som heter {login}.")
        name = quoted(login)
        ours = ", ".join(quoted(group) for group in sorted(held & set(self.names.groups)))
        shut = (f"ALTER ROLE {name} NOLOGIN PASSWORD NULL", f"REVOKE {ours} FROM {name}")
        run(self.engine, shut, told)
        with driver(self.engine) as connection:
            connection.execute(_END_SESSIONS, (login,))

    def shut(self) -> None:
        """Let no staff into the database, those who are in it least of all."""
        run(self.engine, (self._connect("REVOKE", "FROM"),), lambda _: None)
        with driver(self.engine) as connection:
            for login in self.logins():
                connection.execute(_END_SESSIONS, (login,))

    def reopen(self) -> None:
        """Let the staff into the database again."""
        run(self.engine, (self._connect("GRANT", "TO"),), lambda _: None)

    def _connect(self, act: str, whose: str) -> str:
        database = quoted(self.names.prefix)
        return f"{act} CONNECT ON DATABASE {database} {whose} {quoted(self.names.staff)}"

    def logins(self) -> dict[str, frozenset[str]]:
        """Return the unit's logins that can log in, each with the groups that it has."""
        found: dict[str, set[str]] = {}
        for login, group in rows(self.engine, _LOGINS, self.names.owner, self.names.staff):
            found.setdefault(login, set()).add(group)
        return {login: frozenset(groups) for login, groups in found.items()}

    def _groups(self, login: str) -> frozenset[str] | None:
        """Return the groups of a role of the server; ``None`` where there is no such name."""
        found = rows(self.engine, _GROUPS, login)
        return frozenset(group for (group,) in found if group) if found else None
