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
from ame_desktop.storage.server_names import ServerNames, text
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
        run(engine, role_statements(names, names.prefix), told)
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
        run(engine, right_statements(names), told)
        _seal(engine, names)
    finally:
        engine.dispose()


def is_set_up(engine: Engine) -> bool:
    """Whether the unit's staff log in to the server themselves."""
    return bool(rows(engine, b"SELECT 1 FROM pg_namespace WHERE nspname = 'ame'"))


def unchanged(engine: Engine) -> bool:
    """Whether rights and rules are as they were when they were made."""
    return _sealed(engine)[0] == _state(engine)


def is_of_this_version(engine: Engine, names: ServerNames) -> bool:
    """Whether rights and rules were made by what the program itself would run now.

    Where no seal of that was kept, an earlier version made them.
    """
    return _sealed(engine)[1] == _rules(names)


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


def _rules(names: ServerNames) -> str:
    return sha256("\n".join(right_statements(names)).encode()).hexdigest()


def _seal(engine: Engine, names: ServerNames) -> None:
    """Keep what was made of the rights, and what made them, to be compared with later."""
    seal = text(f"{_state(engine)} {_rules(names)}")
    with driver(engine) as connection:
        connection.execute(f"COMMENT ON SCHEMA ame IS {seal}".encode())


def _sealed(engine: Engine) -> tuple[str, str]:
    """Return the seals of what was made and of what made it; each is empty where there is none."""
    kept = rows(engine, b"SELECT obj_description('ame'::regnamespace, 'pg_namespace')")
    made, _, rules = str(kept[0][0] or "").partition(" ")
    return made, rules


def run(engine: Engine, statements: Iterable[str], told: Told) -> None:
    """Run statements as one transaction."""
    with driver(engine) as connection:
        for statement in statements:
            told(statement)
            connection.execute(statement.encode())


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
