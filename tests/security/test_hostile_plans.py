"""A plan that is signed, or waits to be, stands on a shared server, also against psql."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from ame_desktop.domain.access import Role
from ame_desktop.domain.plans import PlanKind, PlanState
from ame_desktop.services.context import Context
from ame_desktop.services.plans.papers import plan_pdf
from ame_desktop.services.plans.signing import send_plan
from ame_desktop.services.plans.writing import mark_row
from tests.support.own_logins import GuardedUnit
from tests.support.plan_drafts import TODAY, own_case, read, signed, written

Login = psycopg.Connection[Any]


@pytest.fixture
def lena(guarded_unit: GuardedUnit) -> Context:
    return guarded_unit.as_role(Role.CONSULTANT, name="Lena")


@pytest.fixture
def ali(guarded_unit: GuardedUnit, lena: Context) -> UUID:
    return own_case(guarded_unit, lena)


@pytest.fixture
def psql(guarded_unit: GuardedUnit, lena: Context, ali: UUID) -> Iterator[Login]:
    with guarded_unit.psql(lena) as connection:
        yield connection


def refused(login: Login, statement: str, *values: object) -> None:
    with pytest.raises(InsufficientPrivilege):
        login.execute(statement.encode(), values)


def test_a_draft_is_written_and_a_sent_or_signed_plan_stands(
    guarded_unit: GuardedUnit, lena: Context, ali: UUID, psql: Login
) -> None:
    plan = written(lena, ali, PlanKind.LABOUR)
    text = "UPDATE plan_section SET text = 'Annat' WHERE plan_id = %s"
    assert psql.execute(text.encode(), (plan.plan_id,)).rowcount == len(plan.texts)
    send_plan(lena, plan.plan_id, plan.version)
    refused(psql, text, plan.plan_id)
    other = signed(lena, ali, PlanKind.INDIVIDUAL)
    key = other.plan_id
    refused(psql, text, key)
    refused(psql, "DELETE FROM plan_row WHERE plan_id = %s", key)
    refused(psql, "UPDATE plan_row SET due = '2027-01-01' WHERE plan_id = %s", key)
    refused(psql, "UPDATE plan_signer SET signed_on = '2026-01-01' WHERE plan_id = %s", key)
    refused(psql, "DELETE FROM plan WHERE id = %s", key)
    refused(
        psql,
        "INSERT INTO plan_section (id, plan_id, participant_id, key, text, version) "
        "VALUES (%s, %s, %s, 'tillägg', 'Nytt', 1)",
        uuid4(),
        key,
        ali,
    )
    for change in (
        "valid_to = '2030-01-01'",
        "stored_file_id = NULL",
        "state = 'utkast'",
        "state = 'ersatt', goal_on = '2030-01-01'",
    ):
        refused(psql, f"UPDATE plan SET {change} WHERE id = %s", key)
    for ctx in (lena, guarded_unit.as_role(Role.UNIT_CHIEF, name="Eva")):
        assert plan_pdf(ctx, key).startswith(b"%PDF")
    row = other.rows[0]
    mark_row(lena, row.row_id, row.version, TODAY)
    found = read(lena, ali, key)
    assert (found.state, found.rows[0].done_on) == (PlanState.SIGNED, TODAY)
