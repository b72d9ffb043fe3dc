"""The databases that the tests lend on a server: each is as the template, whatever was done."""

import psycopg
import pytest

from tests.support.own_logins import close_guarded, open_guarded
from tests.support.postgres import TempPostgres
from tests.support.server_units import LOANS, ServerUnits
from tests.support.unit_people import People
from tests.support.units import open_server_unit


@pytest.fixture
def lender(postgres: TempPostgres, server_template: str) -> ServerUnits:
    return ServerUnits(postgres, server_template)


def held(url: str) -> dict[str, list[tuple[object, ...]]]:
    with psycopg.connect(url) as connection:
        tables = connection.execute(
            "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'"
        ).fetchall()
        return {
            name: connection.execute(f'SELECT t::text FROM "{name}" t ORDER BY 1').fetchall()
            for (name,) in tables
        }


def test_what_a_test_wrote_and_took_away_is_as_before(lender: ServerUnits) -> None:
    url = lender.lend()
    before = held(url)
    unit = open_server_unit(url)
    first = unit.as_role(*unit.chief.actor.roles)
    People(unit).add("Alva", arena="Utegrupp")
    unit.store.close()
    with psycopg.connect(url) as connection:
        connection.execute("DELETE FROM staff_role")
        connection.execute("UPDATE arena SET name = name || ' borta'")
    assert held(url) != before
    lender.take_back()

    again = lender.lend()
    assert (again, held(again)) == (url, before)
    unit = open_server_unit(again)
    assert unit.as_role(*unit.chief.actor.roles).actor.roles == first.actor.roles
    unit.store.close()
    lender.take_back()


def test_a_unit_with_own_logins_is_lent_again(guarded_units: ServerUnits) -> None:
    urls, before = [], []
    for _ in range(2):
        urls.append(guarded_units.lend())
        before.append(held(urls[-1]))
        unit = open_guarded(urls[-1])
        unit.as_role(*unit.chief.actor.roles)
        close_guarded(unit)
        guarded_units.take_back()
    assert urls[0] == urls[1]
    assert before[0] == before[1]


def test_the_log_counts_from_where_the_template_ended(lender: ServerUnits) -> None:
    numbers = []
    for _ in range(2):
        unit = open_server_unit(lender.lend())
        unit.as_role(*unit.chief.actor.roles)
        unit.store.close()
        with psycopg.connect(lender.url) as connection:
            numbers.append(connection.execute("SELECT max(seq) FROM log_entry").fetchone())
        lender.take_back()
    assert numbers[0] == numbers[1]


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE arena ADD COLUMN extra integer",
        "ALTER TABLE arena ALTER COLUMN name DROP NOT NULL",
        "CREATE INDEX extra ON arena (name)",
        "CREATE TABLE extra (id integer)",
        "CREATE FUNCTION extra() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
        "DROP TABLE log_entry CASCADE",
    ],
)
def test_where_the_tables_were_changed_the_next_is_made_anew(
    lender: ServerUnits, change: str
) -> None:
    url = lender.lend()
    before = held(url)
    with psycopg.connect(url) as connection:
        connection.execute(change)
    lender.take_back()
    again = lender.lend()
    assert again != url
    assert held(again) == before
    lender.take_back()


def test_a_connection_that_was_left_open_holds_nothing_up(lender: ServerUnits) -> None:
    left = psycopg.connect(lender.lend())
    left.execute("DELETE FROM staff_role")
    lender.take_back()
    unit = open_server_unit(lender.lend())
    assert unit.chief.actor.roles
    unit.store.close()
    lender.take_back()
    with pytest.raises(psycopg.OperationalError):
        left.execute("SELECT 1")
    left.close()


def test_a_database_is_left_behind_before_its_dead_rows_are_many(lender: ServerUnits) -> None:
    urls = []
    for _ in range(LOANS + 1):
        urls.append(lender.lend())
        lender.take_back()
    assert len(set(urls[:LOANS])) == 1
    assert urls[-1] != urls[0]
