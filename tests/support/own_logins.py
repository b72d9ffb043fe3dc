"""A unit on a server where every member of staff has a login of their own, as IT sets it up."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy import make_url

from ame_desktop.domain.access import Role
from ame_desktop.services.context import Context
from ame_desktop.storage.engine import open_server
from ame_desktop.storage.server_names import ServerNames, quoted, text
from ame_desktop.storage.server_setup import database_of
from ame_desktop.storage.server_sql import right_statements, role_statements
from ame_desktop.storage.store import Store
from tests.support.units import Unit, open_server_unit

NAMES = ServerNames("prov")
"""Of the groups that the database which units are cloned from was set up with."""
FIXED_DAY = (
    "CREATE OR REPLACE FUNCTION ame.today() RETURNS date LANGUAGE sql STABLE "
    "AS $$SELECT date '2026-11-23'$$"
)


@dataclass
class GuardedUnit(Unit):
    """A unit whose ``chief`` keeps the database; whoever ``as_role`` makes logs in themselves."""

    url: str = ""
    stores: list[Store] = field(default_factory=list)

    def as_role(self, *roles: Role, arenas: tuple[UUID, ...] = (), name: str = "") -> Context:
        """A new member of staff with these roles and own arenas, on a connection of their own."""
        ctx = super().as_role(*roles, arenas=arenas, name=name)
        give_login(self.url, ctx.actor.login)
        store = Store(open_server(self.url_of(ctx)), own_login=True)
        self.stores.append(store)
        return replace(ctx, store=store)

    def url_of(self, ctx: Context) -> str:
        """The address with somebody's own login."""
        return make_url(self.url).set(username=ctx.actor.login).render_as_string()

    @contextmanager
    def psql(self, ctx: Context) -> Iterator["psycopg.Connection[Any]"]:
        """What somebody reaches past the program, with their own login."""
        with psycopg.connect(self.url_of(ctx), autocommit=True) as connection:
            yield connection


def guard_database(url: str) -> None:
    """Give a database rights and rules; the server's day is that of the tests."""
    with psycopg.connect(url) as connection:
        for statement in role_statements(NAMES, database_of(url)):
            connection.execute(statement.encode())
        for statement in right_statements(NAMES):
            connection.execute(statement.encode())
        connection.execute(FIXED_DAY.encode())


def give_login(url: str, login: str) -> None:
    """Let somebody log in to the server, in the groups of their roles."""
    with psycopg.connect(url) as connection:
        connection.execute(f"CREATE ROLE {quoted(login)} LOGIN".encode())
        connection.execute(f"GRANT {quoted(NAMES.staff)} TO {quoted(login)}".encode())
        connection.execute(f"SELECT ame.sync_login({text(login)})".encode())


def let_in(url: str) -> None:
    """Let the groups into a database that was cloned from a guarded one."""
    with psycopg.connect(url) as connection:
        for statement in role_statements(NAMES, database_of(url)):
            connection.execute(statement.encode())


def open_guarded(url: str) -> GuardedUnit:
    """Open a guarded unit that the groups are let into."""
    opened = open_server_unit(url)
    return GuardedUnit(opened.store, opened.clock, opened.chief, None, url)


def close_guarded(unit: GuardedUnit) -> None:
    """Close a unit and everybody's connections to it."""
    for store in (*unit.stores, unit.store):
        store.close()
