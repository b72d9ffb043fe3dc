"""The log on a shared server: who reads which lines, and what nobody writes into it."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege, UniqueViolation

from ame_desktop.domain.access import Role
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.log_rows import LogFilter
from ame_desktop.domain.staff import StaffDraft
from ame_desktop.services.log import check_chain, log_page
from ame_desktop.services.participants import participant_file
from ame_desktop.services.staff import add_staff
from tests.support.own_logins import GuardedUnit
from tests.support.role_matrix import ROLES
from tests.support.unit_people import People

ANCHOR = "INSERT INTO log_anchor (number, day, sha256) VALUES (%s, %s, %s)"
HEAD = "SELECT number, at::date, sha256 FROM log_head"
Rows = list[tuple[Any, ...]]


@pytest.fixture
def unit(guarded_unit: GuardedUnit) -> GuardedUnit:
    """A unit with lines of a person, of a colleague, of a login and of the program itself."""
    person = People(guarded_unit).add("Ali")
    participant_file(guarded_unit.as_role(Role.CONSULTANT), person)
    colleague = guarded_unit.as_role(Role.ADMINISTRATOR)
    add_staff(colleague, StaffDraft("ny.person", "Ny Person", frozenset({Role.CONSULTANT})))
    guarded_unit.chief.note("access.login", LogKind.LOGIN)
    guarded_unit.chief.note("backup.made", LogKind.SYSTEM)
    guarded_unit.chief.note("backup.made", LogKind.SYSTEM, person)
    guarded_unit.chief.note("orders.list", LogKind.READ)
    return guarded_unit


@pytest.fixture
def consultant(unit: GuardedUnit) -> Iterator["psycopg.Connection[Any]"]:
    with unit.psql(unit.as_role(Role.CONSULTANT)) as connection:
        yield connection


def lines_of_others(unit: GuardedUnit, *roles: Role) -> Rows:
    ctx = unit.as_role(*roles)
    with unit.psql(ctx) as connection:
        question = "SELECT seq, action FROM log_entry WHERE staff_id <> %s ORDER BY seq"
        return connection.execute(question, (ctx.actor.staff_id,)).fetchall()


def test_the_administrator_reads_what_the_program_did_and_nobodys_name(unit: GuardedUnit) -> None:
    ctx = unit.as_role(Role.ADMINISTRATOR)
    with unit.psql(ctx) as connection:
        question = "SELECT action, staff_id <> %s FROM log_entry ORDER BY seq"
        read = connection.execute(question, (ctx.actor.staff_id,)).fetchall()
        assert connection.execute("SELECT * FROM log_subject").fetchall() == []
    others = [action for action, of_others in read if of_others]
    assert others[-2:] == ["access.login", "backup.made"]
    assert "staff.add" in others
    assert not {"test.person", "participants.file", "orders.list"} & set(others)


def test_the_program_shows_the_administrator_the_same_lines(unit: GuardedUnit) -> None:
    ctx = unit.as_role(Role.ADMINISTRATOR)
    page = log_page(ctx, LogFilter())
    read = {row.seq for row in page.rows}
    assert {seq for seq, _ in lines_of_others(unit, Role.ADMINISTRATOR)} <= read
    assert all(not row.people for row in page.rows)


def test_nobody_else_reads_the_programs_lines(unit: GuardedUnit) -> None:
    for role in ROLES:
        if role not in {Role.ADMINISTRATOR, Role.UNIT_CHIEF}:
            assert lines_of_others(unit, role) == [], role


def test_an_anchor_tells_where_the_log_ends_and_nothing_else(
    unit: GuardedUnit, consultant: "psycopg.Connection[Any]"
) -> None:
    number, day, sha256 = consultant.execute(HEAD).fetchall()[0]
    for false in (
        (number, day, "0" * 64),
        (number - 1, day, sha256),
        (number + 1, day, sha256),
        (number, day - timedelta(days=1), sha256),
    ):
        with pytest.raises(InsufficientPrivilege):
            consultant.execute(ANCHOR, false)
    consultant.execute(ANCHOR, (number, day, sha256))
    with pytest.raises(UniqueViolation):
        consultant.execute(ANCHOR, (number, day, sha256))
    assert check_chain(unit.as_role(Role.UNIT_CHIEF)).whole


def test_an_anchor_that_somebody_told_already_stops_nobody(
    unit: GuardedUnit, consultant: "psycopg.Connection[Any]"
) -> None:
    worker = unit.as_role(Role.COORDINATOR)
    head = consultant.execute(HEAD).fetchall()[0]
    consultant.execute(ANCHOR, head)
    unit.clock.move(timedelta(days=1))
    worker.note("orders.list", LogKind.READ)
    unit.clock.move(timedelta(days=1))
    worker.note("orders.list", LogKind.READ)
    anchors = consultant.execute("SELECT number FROM log_anchor ORDER BY number").fetchall()
    assert anchors == [(head[0],), (head[0] + 1,)]
    assert check_chain(unit.as_role(Role.UNIT_CHIEF)).whole
