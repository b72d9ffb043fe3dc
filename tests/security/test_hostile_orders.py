"""Private orders on a shared server: only who may takes them on, judges them and charges them."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from ame_desktop.domain.access import Role
from ame_desktop.domain.billing import BillingDraft
from ame_desktop.services.context import Context
from ame_desktop.services.orders.billing import charge, charge_of
from ame_desktop.services.orders.private import accept
from ame_desktop.storage.models.approvals import Deputy
from tests.support.own_logins import GuardedUnit
from tests.support.private_orders import PrivateOrders

TODAY = date(2026, 11, 23)
ACCEPT = "UPDATE customer_order SET accepted_by_id = %s, accepted_at = now() WHERE id = %s"
JUDGE = (
    "UPDATE customer_order SET charge_checked_by_id = %s, charge_conclusion = 'Fritt' WHERE id = %s"
)
BASIS = (
    "INSERT INTO billing_basis (id, order_id, number, made_at, made_by_id, hours, kilometres, "
    "total, content, sha256, reason, version) "
    "VALUES (%s, %s, 'DU-2026-0099', now(), %s, 1, 0, 320, '{}', '', '', 1)"
)


@pytest.fixture
def held(guarded_unit: GuardedUnit) -> PrivateOrders:
    found = PrivateOrders(guarded_unit)
    found.set_rates()
    return found


@pytest.fixture
def psql(guarded_unit: GuardedUnit) -> "Iterator[Any]":
    with ExitStack() as opened:
        yield lambda ctx: opened.enter_context(guarded_unit.psql(ctx))


def refuses(connection: "psycopg.Connection[Any]", statement: str, *values: object) -> bool:
    try:
        return connection.execute(statement.encode(), values).rowcount == 0
    except InsufficientPrivilege:
        return True


def charged(held: PrivateOrders) -> tuple[UUID, UUID]:
    """An order that is done, and its basis as the koordinator has made it."""
    order = held.done()
    return order, charge(held.coordinator, order, BillingDraft(Decimal("4.5"))).value


def test_the_day_of_a_private_order_goes_through(held: PrivateOrders) -> None:
    order = held.add(number="P-2")
    held.put(order)
    held.accept(order)
    done, basis = charged(held)
    charge(held.chief, done, BillingDraft(Decimal(4), reason="En timme var rast."))
    reader = held.unit.as_role(Role.CONSULTANT)
    bases = charge_of(reader, done).bases
    assert basis in {row.basis_id for row in bases}
    assert len(bases) == 2


def test_others_neither_take_on_nor_judge_nor_charge(held: PrivateOrders, psql: Any) -> None:
    order = held.add()
    for role in (Role.SUPERVISOR, Role.CONSULTANT, Role.STAR_COORDINATOR, Role.ADMINISTRATOR):
        ctx = held.unit.as_role(role)
        login, me = psql(ctx), ctx.actor.staff_id
        for statement in (ACCEPT, JUDGE):
            assert refuses(login, statement, me, order)
            assert refuses(login, statement, held.chief.actor.staff_id, order)
        assert refuses(login, BASIS, uuid4(), order, me)
        assert refuses(login, BASIS, uuid4(), order, held.chief.actor.staff_id)
    login, me = psql(held.coordinator), held.coordinator.actor.staff_id
    assert refuses(login, JUDGE, me, order)
    assert refuses(login, BASIS, uuid4(), order, held.chief.actor.staff_id)


def test_what_is_judged_and_charged_stands(held: PrivateOrders, psql: Any) -> None:
    order, basis = charged(held)
    for ctx in (held.supervisor, held.coordinator):
        login = psql(ctx)
        words = "UPDATE customer_order SET charge_conclusion = 'Annat' WHERE id = %s"
        assert refuses(login, words, order)
    for ctx in (held.supervisor, held.coordinator, held.chief):
        assert refuses(psql(ctx), "UPDATE billing_basis SET total = 0 WHERE id = %s", basis)
    assert refuses(psql(held.supervisor), "DELETE FROM billing_basis WHERE id = %s", basis)


def test_the_deputy_of_the_day_takes_on_as_the_chief(held: PrivateOrders) -> None:
    deputy: Context = held.unit.as_role(Role.ATTENDANCE_OFFICER)
    held.store(
        Deputy(
            staff_id=deputy.actor.staff_id,
            start=TODAY,
            end=TODAY,
            named_by_id=held.chief.actor.staff_id,
        )
    )
    order = held.add()
    accept(deputy, order, held.row(order).version)
    assert held.row(order).accepted_by_id == deputy.actor.staff_id
