"""The SQL that sets a unit up on a shared server: roles, owner, questions, grants and rules.

It is one transaction, and gives the same however often it is run.
"""

from collections.abc import Iterator
from typing import Final

from ame_desktop.storage.base import Base
from ame_desktop.storage.server_erasing import erasing_functions
from ame_desktop.storage.server_functions import functions, triggers
from ame_desktop.storage.server_limits import limited_rules
from ame_desktop.storage.server_names import ServerNames, quoted, text
from ame_desktop.storage.server_policies import log_rules, row_rules
from ame_desktop.storage.server_seals import seal_statements
from ame_desktop.storage.server_tables import DECISIONS, GUARDS

VERSIONS: Final = "alembic_version"
_DROP_POLICIES: Final = """DO $ame$
DECLARE held record;
BEGIN
    FOR held IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = 'public' LOOP
        EXECUTE format('DROP POLICY %I ON public.%I', held.policyname, held.tablename);
    END LOOP;
END $ame$"""

_TAKE_FUNCTIONS: Final = """DO $ame$
DECLARE made record;
BEGIN
    FOR made IN SELECT p.oid::regprocedure AS name FROM pg_proc p
        JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'public' LOOP
        EXECUTE format('ALTER FUNCTION %s OWNER TO %I', made.name, OWNER_NAME);
    END LOOP;
END $ame$"""


def role_statements(names: ServerNames, database: str) -> Iterator[str]:
    """Give the statements that make the roles and let nobody else into the database."""
    names.check()
    for name in (names.owner, *names.groups):
        yield _make_role(name)
    owner = quoted(names.owner)
    yield f"GRANT {owner} TO CURRENT_USER"
    for group in names.groups:
        yield f"GRANT {quoted(group)} TO {owner} WITH ADMIN OPTION"
    yield f"REVOKE ALL ON DATABASE {quoted(database)} FROM PUBLIC"
    yield f"GRANT CONNECT ON DATABASE {quoted(database)} TO {quoted(names.staff)}"
    yield f"GRANT CONNECT, CREATE, TEMPORARY ON DATABASE {quoted(database)} TO {owner}"
    yield "REVOKE ALL ON SCHEMA public FROM PUBLIC"
    yield f"GRANT USAGE, CREATE ON SCHEMA public TO {owner}"
    yield f"GRANT USAGE ON SCHEMA public TO {quoted(names.staff)}"


def right_statements(names: ServerNames) -> Iterator[str]:
    """Give the statements that make the rights, once the tables are there."""
    owner, everybody = quoted(names.owner), ", ".join(quoted(name) for name in names.groups)
    tables = sorted(Base.metadata.tables)
    for table in (*tables, VERSIONS):
        yield f"ALTER TABLE {table} OWNER TO {owner}"
    yield _take_functions(names)
    yield from functions(names)
    yield from erasing_functions(names)
    yield from triggers(DECISIONS)
    yield from seal_statements()
    yield _DROP_POLICIES
    yield f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, {everybody}"
    yield from _revoked_columns(tables, everybody)
    yield f"REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, {everybody}"
    yield f"GRANT SELECT ON {VERSIONS} TO {quoted(names.staff)}"
    yield from row_rules(names, GUARDS)
    yield from log_rules(names)
    yield from limited_rules(names)
    yield "ALTER TABLE server_credential ENABLE ROW LEVEL SECURITY"
    yield "SELECT ame.sync_login(login) FROM staff"


def _make_role(name: str) -> str:
    return (
        f"DO $ame$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = {text(name)}) "
        f"THEN CREATE ROLE {quoted(name)} NOLOGIN; END IF; END $ame$"
    )


def _take_functions(names: ServerNames) -> str:
    """Return the statement that lets the owner own the log's guards, and their rights with them."""
    return _TAKE_FUNCTIONS.replace("OWNER_NAME", text(names.owner))


def _revoked_columns(tables: list[str], everybody: str) -> Iterator[str]:
    """Give the statements that take column rights back: those of a table leave them standing."""
    for table in tables:
        columns = ", ".join(quoted(column.name) for column in Base.metadata.tables[table].columns)
        rights = ", ".join(f"{act} ({columns})" for act in ("SELECT", "UPDATE"))
        yield f"REVOKE {rights} ON {table} FROM {everybody}"
