"""The compilation is reminded of before its period ends, and until it is fixed."""

from datetime import datetime

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.services.context import Context
from ame_desktop.services.reminders import todo
from ame_desktop.services.rollups import fix
from tests.support.orders_key import read_in_orders
from tests.support.units import Unit


def due(ctx: Context) -> list[TodoRow]:
    return [row for row in todo(ctx) if row.kind is TodoKind.ROLLUP]


def test_a_period_is_reminded_of_until_it_is_fixed(any_unit: Unit) -> None:
    ctx = any_unit.chief
    assert due(ctx) == []
    read_in_orders(ctx)
    (late,) = due(ctx)
    assert (late.target, late.page_id, str(late.due)) == ("2026T2", "rollups", "2026-08-31")
    fix(ctx, "2026T2")
    assert due(ctx) == []
    any_unit.clock.set(datetime(2026, 12, 20, 7, 30))
    (soon,) = due(ctx)
    assert soon.what == "Fastställ sammanställningen: Tertial 3 2026 slutar 31 december 2026"


def test_a_period_that_was_fixed_while_it_ran_waits_again_once_it_has_ended(
    any_unit: Unit,
) -> None:
    ctx = read_in_orders(any_unit.chief)
    fix(ctx, "2026T2")
    any_unit.clock.set(datetime(2026, 12, 20, 7, 30))
    fix(ctx, "2026T3")
    assert due(ctx) == []
    any_unit.clock.set(datetime(2027, 1, 4, 7, 30))
    (late,) = due(ctx)
    assert late.target == "2026T3"
    fix(ctx, "2026T3")
    assert due(ctx) == []


@pytest.mark.parametrize(
    ("role", "mine"), [(Role.COORDINATOR, True), (Role.UNIT_CHIEF, True), (Role.CONSULTANT, False)]
)
def test_it_waits_for_those_who_fix_it(unit: Unit, role: Role, mine: bool) -> None:
    read_in_orders(unit.chief)
    (row,) = due(unit.as_role(role))
    assert row.mine is mine


def test_those_who_do_not_reach_agreements_are_not_reminded(unit: Unit) -> None:
    read_in_orders(unit.chief)
    assert due(unit.as_role(Role.ATTENDANCE_OFFICER)) == []
