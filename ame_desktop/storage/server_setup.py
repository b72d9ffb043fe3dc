"""Setting a unit up on a shared server, giving and taking logins, and looking whether it holds."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import Any, Final, cast

import psycopg
from sqlalchemy import Engine, make_url
from sqlalchemy.exc import DBAPIError

from ame_desktop.storage.engine import open_server, translate
from ame_desktop.storage.errors import StorageError
from ame_desktop.storage.migrate import needs_upgrade, revision, upgrade
from ame_desktop.storage.server_functions import TEMPORARY
from ame_desktop.storage.server_names import ServerNames, quoted, text
from ame_desktop.storage.server_sql import right_statements, role_statements

Told = Callable[[str], object]
"""Is told each statement before it is run."""
TABLES_HERE: Final = "-- Här gör eller uppdaterar programmet tabellerna, som ägaren."
# What was made of the rights, read back: whoever changes them by hand is found out.
_STATE: Final = b"""
    SELECT tablename, policyname, permissive, roles::text, cmd, qual, with_check
    FROM pg_policies WHERE schemaname = 'public'
    UNION ALL SELECT table_name, grantee, privilege_type, is_grantable, '', '', ''
    FROM information_schema.role_table_grants WHERE table_schema = 'public'
    UNION ALL SELECT table_name, column_name, grantee, privilege_type, '', '', ''
    FROM information_schema.column_privileges WHERE table_schema = 'public'
    UNION ALL SELECT c.relname, c.relrowsecurity::text, o.rolname, '', '', '', ''
    FROM pg_class c JOIN pg_roles o ON o.oid = c.relowner
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
    UNION ALL SELECT c.relname, t.tgname, t.tgenabled::text, pg_get_triggerdef(t.oid), '', '', ''
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal
    UNION ALL SELECT p.proname, pg_get_functiondef(p.oid), p.proacl::text, o.rolname, '', '', ''
    FROM pg_proc p JOIN pg_roles o ON o.oid = p.proowner
    WHERE p.pronamespace IN ('public'::regnamespace, 'ame'::regnamespace)"""

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
NO_KEEPER: Final = (
    "Din inloggning på servern får inte göra det här. Logga in som databasens skötare."
)


def database_of(address: str) -> str:
    """Return the name of the database that a server's address names."""
    return make_url(address).database or ""


def dry_run(address: str) -> tuple[str, ...]:
    """Return everything that :func:`set_up` runs, without a connection."""
    names = ServerNames(database_of(address))
    return (
        *role_statements(names, names.prefix),
        TABLES_HERE,
        *right_statements(names),
    )


def set_up(address: str, told: Told = lambda _: None) -> None:
    """Make roles, tables and rights in a server's database, or bring them up to date.

    Args:
        address: as whom the database's keeper logs in: a superuser, or one who may make roles.
        told: is told each statement before it is run.

    Raises:
        StorageError: the server cannot be reached, or the keeper's rights are not enough.
    """
    names = ServerNames(database_of(address))
    engine = open_server(address)
    try:
        _run(engine, role_statements(names, names.prefix), told)
    finally:
        engine.dispose()
    told(TABLES_HERE)
    owner = open_server(address, role=names.owner)
    try:
        if revision(owner) is None or needs_upgrade(owner):
            upgrade(owner)
    except DBAPIError as error:
        raise translate(error) from error
    finally:
        owner.dispose()
    engine = open_server(address)
    try:
        _run(engine, right_statements(names), told, sealed=True)
    finally:
        engine.dispose()


def give_login(engine: Engine, names: ServerNames, login: str, password: str, told: Told) -> None:
    """Make a login of the unit's staff, or give one that there is a new temporary password.

    Only a proof of the password is sent, so that it stands in no log of the server.

    Raises:
        StorageError: somebody else on the server has that name, or the rights are not enough.
    """
    held = _direct_groups(engine, login)
    if held is not None and names.staff not in held:
        raise StorageError(
            f"På servern finns redan en inloggning som heter {login} och hör till något annat. "
            "Välj ett annat användarnamn."
        )
    name = quoted(login)
    with driver(engine) as connection:
        proof = connection.pgconn.encrypt_password(
            password.encode(), login.encode(), b"scram-sha-256"
        ).decode()
    act = f"ALTER ROLE {name} LOGIN" if held is not None else f"CREATE ROLE {name} LOGIN"
    told(f"{act} {_NO_POWERS} PASSWORD '***'")
    with driver(engine) as connection:
        connection.execute(f"{act} {_NO_POWERS} PASSWORD {text(proof)}".encode())
    told(f"GRANT {quoted(names.staff)} TO {name}")
    with driver(engine) as connection:
        connection.execute(f"GRANT {quoted(names.staff)} TO {name}".encode())
        connection.execute(_NO_CREDENTIAL, (login,))
        connection.execute(_TEMPORARY, (login, TEMPORARY))
        connection.execute(b"SELECT ame.sync_login(%s)", (login,))


def take_login(engine: Engine, names: ServerNames, login: str, told: Told) -> None:
    """Shut a login out at once, also where it is logged in right now.

    Raises:
        StorageError: it is no login of the unit's, or the rights are not enough.
    """
    held = _direct_groups(engine, login)
    if held is None or names.staff not in held:
        raise StorageError(f"Enheten har ingen inloggning på servern som heter {login}.")
    name = quoted(login)
    ours = ", ".join(quoted(group) for group in held if group in names.groups)
    shut = (f"ALTER ROLE {name} NOLOGIN PASSWORD NULL", f"REVOKE {ours} FROM {name}")
    _run(engine, shut, told)
    with driver(engine) as connection:
        connection.execute(_END_SESSIONS, (login,))


def logins(engine: Engine, names: ServerNames) -> dict[str, frozenset[str]]:
    """Return the unit's logins that can log in, each with the groups that it has."""
    found: dict[str, set[str]] = {}
    for login, group in rows(engine, _LOGINS, names.owner, names.staff):
        found.setdefault(login, set()).add(group)
    return {login: frozenset(groups) for login, groups in found.items()}


def is_set_up(engine: Engine) -> bool:
    """Whether the unit's staff log in to the server themselves."""
    return bool(rows(engine, b"SELECT 1 FROM pg_namespace WHERE nspname = 'ame'"))


def unchanged(engine: Engine) -> bool:
    """Whether rights and rules are as they were when they were made."""
    kept = rows(engine, b"SELECT obj_description('ame'::regnamespace, 'pg_namespace')")
    return bool(kept) and kept[0][0] == _state(engine)


def rows(engine: Engine, question: bytes, *values: str) -> list[tuple[Any, ...]]:
    """Return what a question about the server itself is answered.

    Raises:
        StorageError: the server cannot be reached, or the rights are not enough.
    """
    with driver(engine) as connection:
        return connection.execute(question, values or None).fetchall()


def _state(engine: Engine) -> str:
    state = sorted(map(str, rows(engine, _STATE)))
    return sha256("\n".join(state).encode()).hexdigest()


def _direct_groups(engine: Engine, login: str) -> frozenset[str] | None:
    """Return the groups of a role of the server, or ``None`` where there is none of that name."""
    found = rows(engine, _GROUPS, login)
    return frozenset(group for (group,) in found if group) if found else None


def _run(engine: Engine, statements: Iterable[str], told: Told, *, sealed: bool = False) -> None:
    """Run statements as one transaction; what is sealed can be compared with later."""
    with driver(engine) as connection:
        for statement in statements:
            told(statement)
            connection.execute(statement.encode())
    if sealed:
        with driver(engine) as connection:
            connection.execute(f"COMMENT ON SCHEMA ame IS {text(_state(engine))}".encode())


@contextmanager
def driver(engine: Engine) -> "Iterator[psycopg.Connection[tuple[Any, ...]]]":
    """Lend the driver's own connection, where a percent sign in SQL is a percent sign.

    Raises:
        StorageError: the server cannot be reached, or the rights are not enough.
    """
    try:
        pooled = engine.raw_connection()
    except DBAPIError as error:
        raise translate(error) from error
    try:
        yield cast("psycopg.Connection[tuple[Any, ...]]", pooled.driver_connection)
        pooled.commit()
    except psycopg.errors.InsufficientPrivilege as error:
        raise StorageError(NO_KEEPER) from error
    finally:
        pooled.close()
