"""How far an order has come follows its work on the boards, and never what somebody has decided."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from ame_desktop.domain.access import Role
from ame_desktop.domain.briefing import CopySource
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.orders import CustomerKind, OrderStatus
from ame_desktop.domain.participants import Protection
from ame_desktop.domain.task_drafts import from_order
from ame_desktop.services.briefing_copy import copy_day
from ame_desktop.services.briefing_tasks import (
    add_from_order,
    add_task,
    finish_task,
    remove_task,
    reopen_task,
    task_choices,
)
from ame_desktop.services.orders import set_status
from ame_desktop.services.orders.billing import charge_of
from ame_desktop.services.orders.hours import order_hours
from ame_desktop.services.rain_plan import rain_plan
from ame_desktop.services.rollups import view
from ame_desktop.storage.models.briefing import Assignment
from ame_desktop.storage.models.orders import CustomerOrder
from tests.support.mornings import MONDAY, TUESDAY, Morning, column
from tests.support.private_orders import PrivateOrders
from tests.support.units import Unit


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


def order_row(morning: Morning, key: UUID) -> CustomerOrder:
    return PrivateOrders(morning.unit).row(key)


def plan(morning: Morning, key: UUID, day: date = MONDAY) -> UUID:
    return add_from_order(morning.ctx, key, day, morning.arena_id).value


def test_a_declined_order_stays_so_whatever_becomes_of_its_tasks(morning: Morning) -> None:
    key = morning.order()
    first, second = plan(morning, key), plan(morning, key, TUESDAY)
    set_status(morning.ctx, key, OrderStatus.DECLINED, "Hinner inte")
    finish_task(morning.ctx, first, Decimal(2))
    remove_task(morning.ctx, second)
    held = order_row(morning, key)
    assert (held.status, held.declined_reason) == (OrderStatus.DECLINED, "Hinner inte")


def test_what_is_done_by_hand_stays_done_when_a_task_left_over_is_taken_off(
    morning: Morning,
) -> None:
    key = morning.order()
    task = plan(morning, key)
    set_status(morning.ctx, key, OrderStatus.DONE)
    remove_task(morning.ctx, task)
    assert order_row(morning, key).status is OrderStatus.DONE


def test_an_order_that_is_over_is_not_planned_again(morning: Morning) -> None:
    key = morning.order()
    (due,) = task_choices(morning.ctx, morning.arena_id).orders
    draft = from_order(due, MONDAY, morning.arena_id)
    set_status(morning.ctx, key, OrderStatus.DECLINED, "Hinner inte")
    with pytest.raises(DomainError, match="Beställningen är avböjd"):
        add_task(morning.ctx, draft)


def test_a_copied_day_leaves_out_what_has_been_declined(morning: Morning) -> None:
    declined, kept = morning.order("Kratta löv"), morning.order("Bära lådor")
    ada = morning.add("Ada")
    plan(morning, declined)
    morning.put(plan(morning, kept), ada)
    set_status(morning.ctx, declined, OrderStatus.DECLINED, "Hinner inte")
    report = copy_day(morning.ctx, TUESDAY, morning.arena_id, CopySource.LATEST).value
    assert [col.row.name for col in morning.board(TUESDAY).columns] == ["Bära lådor"]
    assert "Kratta löv väntar inte längre på att göras." in report.left_out


def test_the_day_it_is_done_by_hand_is_kept_and_goes_with_it(morning: Morning) -> None:
    key = morning.order()
    set_status(morning.ctx, key, OrderStatus.DONE)
    assert order_row(morning, key).done_on == morning.unit.clock.today()
    (row,) = view(morning.ctx, "2026T3").rollup.orders
    assert row.lead_days == 0
    set_status(morning.ctx, key, OrderStatus.NEW)
    assert order_row(morning, key).done_on is None
    task = plan(morning, key, TUESDAY)
    finish_task(morning.ctx, task, None)
    assert order_row(morning, key).done_on is None
    (row,) = view(morning.ctx, "2026T3").rollup.orders
    assert row.done_on == TUESDAY
    reopen_task(morning.ctx, task)
    set_status(morning.ctx, key, OrderStatus.DONE)
    reopen_task(morning.ctx, task)
    assert order_row(morning, key).done_on is None


def test_a_charge_keeps_the_rates_of_the_day_it_was_done(any_unit: Unit) -> None:
    held = PrivateOrders(any_unit)
    key = held.add()
    held.accept(key)
    any_unit.clock.move(timedelta(days=3))
    set_status(held.supervisor, key, OrderStatus.DONE)
    assert charge_of(held.chief, key).rates.day == any_unit.clock.today()


def test_the_board_offers_only_what_may_be_planned(morning: Morning) -> None:
    held = PrivateOrders(morning.unit)
    key, own = held.add(), morning.order()
    supervisor = morning.unit.as_role(Role.SUPERVISOR, arenas=(morning.arena_id,))
    offered = task_choices(supervisor, morning.arena_id).orders
    assert [order.order_id for order in offered] == [own]
    (said,) = (item.text for item in morning.board(TUESDAY).to_solve if item.order_id == key)
    assert said.endswith("Koordinatorn eller enhetschefen ska ta emot beställningen först.")
    held.accept(key)
    offered = task_choices(supervisor, morning.arena_id).orders
    assert {order.order_id for order in offered} == {key, own}


def test_a_private_persons_name_is_no_place_on_the_board(morning: Morning) -> None:
    held = PrivateOrders(morning.unit)
    key = held.add(CustomerKind.PERSON)
    held.accept(key)
    plan(morning, key)
    assert column(morning.board(), "Flytta stolar till bygdegården").row.place == "Byvägen 2"


def test_a_protected_person_is_not_counted_for_who_may_not_meet_them(morning: Morning) -> None:
    key = morning.order()
    ada, hidden = morning.add("Ada"), morning.add("Bo", protection=Protection.MARKED)
    task = plan(morning, key, TUESDAY)
    rows = [Assignment(task_id=task, participant_id=who, day=TUESDAY) for who in (ada, hidden)]
    morning.store(*rows)
    ctx = morning.unit.as_role(Role.SUPERVISOR, arenas=(morning.arena_id,))
    assert [line.people for line in rain_plan(ctx, TUESDAY, morning.arena_id).lines] == [1]
    finish_task(ctx, task, Decimal(2))
    held = order_hours(ctx, key)
    assert (held.people, [part.people for part in held.parts]) == (1, [1])
