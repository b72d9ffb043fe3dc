"""Lends server databases that all hold the same: made anew only where one cannot be made as it was.

To clone a database costs the server more than most tests that use it. What a test has written is
taken away instead, table by table, and what it took away is put back.
"""

from collections.abc import Callable
from dataclasses import dataclass

import psycopg
from psycopg import Connection, sql

from tests.support.postgres import TempPostgres

LOANS = 50
"""How often a database is lent before its dead rows are left behind with it."""
SHAPE = " UNION ALL ".join(
    f"SELECT '{name}', count(*), max(xmin::text::bigint) FROM {name}"
    for name in (
        *("pg_class", "pg_attribute", "pg_attrdef", "pg_constraint", "pg_index", "pg_type"),
        *("pg_proc", "pg_trigger", "pg_rewrite", "pg_policy", "pg_namespace", "pg_extension"),
        *("pg_db_role_setting", "pg_largeobject_metadata"),
    )
)
"""Every change of tables, and not of what they hold, leaves its trace here."""
TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
SEQUENCES = "SELECT sequencename, last_value FROM pg_sequences ORDER BY sequencename"
OTHERS = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


@dataclass(frozen=True)
class Content:
    """What the template holds: a sum for each table, and its rows."""

    shape: list[tuple[object, ...]]
    sums: dict[str, str | None]
    sequences: list[tuple[object, ...]]
    rows: dict[str, bytes]


def _as_it_is(url: str) -> None:
    """A copy needs nothing more."""
    del url


class ServerUnits:
    """Lends one database at a time on a server; each is as the template when it is lent.

    Args:
        server: where they lie.
        template: the URL of the database that they are copies of.
        prepare: what a copy needs before it is lent for the first time; it is given its URL.
    """

    def __init__(
        self,
        server: TempPostgres,
        template: str,
        prepare: Callable[[str], None] = _as_it_is,
    ) -> None:
        self._server = server
        self._template = template
        self._prepare = prepare
        self.url = ""
        """The database that is or was lent; empty where the next is made anew."""
        self._loans = 0
        self._content = Content([], {}, [], {})

    def lend(self) -> str:
        """Return the URL of a database that is as the template."""
        if not self.url:
            self.url = self._server.create_database(template=self._template)
            self._loans = 0
            self._prepare(self.url)
            with psycopg.connect(self.url) as connection:
                self._content = _content(connection)
        self._loans += 1
        return self.url

    def take_back(self) -> None:
        """Make the lent database as it was, or leave it behind."""
        if self._loans < LOANS and self._restored():
            return
        self._server.drop_database(self.url)
        self.url = ""

    def _restored(self) -> bool:
        with psycopg.connect(self.url) as connection:
            connection.execute(OTHERS)
            if connection.execute(SHAPE).fetchall() != self._content.shape:
                return False
            sums = _sums(connection, list(self._content.sums))
            # Keys between tables are looked at again by whoever writes next.
            connection.execute("SET session_replication_role = replica")
            for table, known in self._content.sums.items():
                if sums[table] != known:
                    _put_back(connection, table, self._content.rows[table])
            for name, last in self._content.sequences:
                connection.execute("SELECT setval(%s, %s, %s)", (name, last or 1, last is not None))
            return connection.execute(SEQUENCES).fetchall() == self._content.sequences


def _content(connection: Connection) -> Content:
    tables = [name for (name,) in connection.execute(TABLES)]
    return Content(
        connection.execute(SHAPE).fetchall(),
        _sums(connection, tables),
        connection.execute(SEQUENCES).fetchall(),
        {table: _rows(connection, table) for table in tables},
    )


def _sums(connection: Connection, tables: list[str]) -> dict[str, str | None]:
    each = sql.SQL("SELECT {}, md5(string_agg(row::text, E'\\n')) FROM {} AS row")
    query = sql.SQL(" UNION ALL ").join(
        each.format(sql.Literal(table), sql.Identifier(table)) for table in tables
    )
    return dict(connection.execute(query).fetchall())


def _rows(connection: Connection, table: str) -> bytes:
    with connection.cursor().copy(
        sql.SQL("COPY {} TO STDOUT").format(sql.Identifier(table))
    ) as copy:
        return b"".join(bytes(part) for part in copy)


def _put_back(connection: Connection, table: str, rows: bytes) -> None:
    name = sql.Identifier(table)
    connection.execute(sql.SQL("DELETE FROM {}").format(name))
    if rows:
        with connection.cursor().copy(sql.SQL("COPY {} FROM STDIN").format(name)) as copy:
            copy.write(rows)
