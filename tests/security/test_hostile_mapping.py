"""A mapping on a shared server: a signed one stands against psql, and others see nothing of it."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from ame_desktop.domain.access import Role
from ame_desktop.domain.mapping import MappingState
from ame_desktop.domain.mapping_rows import ActionDraft, SessionDraft
from ame_desktop.services.context import Context
from ame_desktop.services.mapping import add_action, book_session, finish_action, mapping_file
from ame_desktop.services.undo import undo
from tests.support.mapped import TODAY, Mapped
from tests.support.own_logins import GuardedUnit

Login = psycopg.Connection[Any]
TABLES = ("mapping", "mapping_part", "motivation_part", "mapping_session", "mapping_action")


@pytest.fixture
def mapped(guarded_unit: GuardedUnit) -> Mapped:
    return Mapped(guarded_unit)


@pytest.fixture
def psql(guarded_unit: GuardedUnit, mapped: Mapped) -> Iterator[Login]:
    with guarded_unit.psql(mapped.ctx) as connection:
        yield connection


def refused(login: Login, statement: str, *values: object) -> None:
    with pytest.raises(InsufficientPrivilege):
        login.execute(statement.encode(), values)


def test_a_signed_mapping_stands_and_what_follows_goes_on(mapped: Mapped, psql: Login) -> None:
    assert psql.execute(b"UPDATE mapping_part SET facts = 'Annat'").rowcount == 12
    refused(psql, "UPDATE mapping SET state = %s", MappingState.SIGNED.value)
    session = book_session(mapped.ctx, mapped.key, SessionDraft(TODAY, 600, 60))
    undo(mapped.ctx, session.changes)
    mapped.signed()
    for change in (
        "UPDATE mapping SET assessment = 'Annat'",
        "UPDATE mapping SET state = 'utkast'",
        "UPDATE mapping SET signed_by = 'Någon annan', version = version + 1",
        "DELETE FROM mapping",
        "UPDATE mapping_part SET facts = 'Annat'",
        "DELETE FROM mapping_part",
        "UPDATE motivation_part SET text = 'Annat'",
    ):
        refused(psql, change)
    refused(
        psql,
        "INSERT INTO mapping_part (id, mapping_id, participant_id, area, hinder, facts, "
        "resources, version) SELECT %s, mapping_id, participant_id, area, '', 'Nytt', '', 1 "
        "FROM mapping_part LIMIT 1",
        uuid4(),
    )
    key = add_action(mapped.ctx, mapped.key, ActionDraft("Ring", TODAY, None, "AF")).value
    finish_action(mapped.ctx, key, 1)
    assert mapped.whole.actions[0].done_on == TODAY


def test_nobody_but_the_owner_and_the_chief_sees_a_mapping(
    guarded_unit: GuardedUnit, mapped: Mapped
) -> None:
    mapped.signed()
    arena = guarded_unit.arena("Innegrupp")
    others = (
        guarded_unit.as_role(Role.CONSULTANT, name="Annan"),
        guarded_unit.as_role(Role.SUPERVISOR, arenas=(arena,)),
        guarded_unit.as_role(Role.COORDINATOR),
        guarded_unit.as_role(Role.ADMINISTRATOR),
    )
    for ctx in others:
        assert seen(guarded_unit, ctx) == 0, ctx.actor.roles
    chief = guarded_unit.as_role(Role.UNIT_CHIEF)
    assert seen(guarded_unit, mapped.ctx) == seen(guarded_unit, chief) > 12
    assert mapping_file(chief, mapped.person, "Tillsyn").whole is not None


def seen(unit: GuardedUnit, ctx: Context) -> int:
    """How many rows of the mapping a login reads past the program, its signed paper among them."""
    question = "SELECT count(*) FROM {}"
    asked = [question.format(table) for table in TABLES]
    asked.append(f"{question.format('stored_file')} WHERE participant_id IS NOT NULL")
    count = 0
    with unit.psql(ctx) as login:
        for each in asked:
            try:
                row = login.execute(each.encode()).fetchone()
            except InsufficientPrivilege:
                continue
            count += row[0] if row else 0
    return count
