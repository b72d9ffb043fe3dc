"""Agreed work over several days and planned orders: each on its day, nothing counted twice."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.briefing import CopySource
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.orders import CustomerKind, OrderStatus
from ame_desktop.services import agreements
from ame_desktop.services.agreed_work import morning_board
from ame_desktop.services.briefing_copy import copy_day
from ame_desktop.services.briefing_tasks import add_task, finish_task, task_choices
from ame_desktop.services.orders import set_status
from ame_desktop.services.rollups import view
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from tests.support.agreements import Agreements
from tests.support.mornings import MONDAY, TUESDAY, Morning, column
from tests.support.units import Unit


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


@pytest.fixture
def agreed(morning: Morning) -> Agreements:
    return Agreements(morning.unit)


def opened(morning: Morning, day: date = MONDAY) -> list[str]:
    board = morning_board(morning.ctx, day, morning.arena_id)
    return [column.row.name for column in board.columns]


def task_on(morning: Morning, name: str, day: date = MONDAY) -> UUID:
    return column(morning_board(morning.ctx, day, morning.arena_id), name).task_id


def status(morning: Morning, order: UUID) -> OrderStatus:
    with morning.unit.store.read() as reader:
        query = select(CustomerOrder.status).where(CustomerOrder.id == order)
        return reader.execute(query).scalar_one()


def put_somebody(morning: Morning, task: UUID, name: str) -> None:
    morning.put(task, morning.add(name))


def test_work_that_goes_on_the_next_day_is_the_same_occasion(
    morning: Morning, agreed: Agreements
) -> None:
    key = agreed.signed()
    agreed.task(key, hours_each=Decimal(3))
    first = task_on(morning, "Städa")
    put_somebody(morning, first, "Ada")
    copy_day(morning.ctx, TUESDAY, morning.arena_id, CopySource.LATEST)
    second = column(morning.board(TUESDAY), "Städa")
    assert second.row.occurs_on == MONDAY
    assert opened(morning, TUESDAY) == ["Städa"]
    finish_task(morning.ctx, first, None)
    finish_task(morning.ctx, second.task_id, None)
    assert agreed.row(key).this_month.delivered == 3
    finish_task(morning.ctx, first, Decimal(2))
    finish_task(morning.ctx, second.task_id, Decimal("1.5"))
    assert agreed.row(key).this_month.delivered == Decimal("3.5")


def test_agreed_work_that_is_done_is_not_taken_over(morning: Morning, agreed: Agreements) -> None:
    agreed.task(agreed.signed())
    morning.task("Snöröjning")
    put_somebody(morning, task_on(morning, "Städa"), "Ada")
    finish_task(morning.ctx, task_on(morning, "Städa"), None)
    report = copy_day(morning.ctx, TUESDAY, morning.arena_id, CopySource.LATEST).value
    assert report.left_out == ("Städa är klar.",)
    assert opened(morning, TUESDAY) == ["Snöröjning"]


def test_daily_work_takes_over_the_people_and_is_there_once(
    morning: Morning, agreed: Agreements
) -> None:
    agreed.task(agreed.signed(), weekdays=0b11111)
    put_somebody(morning, task_on(morning, "Städa"), "Ada")
    finish_task(morning.ctx, task_on(morning, "Städa"), None)
    opened(morning, TUESDAY)
    copy_day(morning.ctx, TUESDAY, morning.arena_id, CopySource.LATEST)
    cards = column(morning.board(TUESDAY), "Städa").cards
    assert len(cards) == 1
    assert opened(morning, TUESDAY) == ["Städa"]


def test_agreed_tasks_are_offered_and_count_as_the_days_own_time(
    morning: Morning, agreed: Agreements
) -> None:
    key = agreed.signed()
    task = agreed.task(key, name="Skotta")
    first, *others = task_choices(morning.ctx, morning.arena_id, TUESDAY).agreed
    assert (first.title, others) == ("Skotta, Tekniska avdelningen", [])
    assert first.draft.occurs_on == TUESDAY
    add_task(morning.ctx, first.draft)
    with pytest.raises(DomainError, match="redan på dagens tavla"):
        add_task(morning.ctx, first.draft)
    (again,) = task_choices(morning.ctx, morning.arena_id, TUESDAY).agreed
    assert again.draft.occurs_on is None
    add_task(morning.ctx, again.draft)
    finish_both = [column.task_id for column in morning.board(TUESDAY).columns]
    for each in finish_both:
        finish_task(morning.ctx, each, Decimal(2))
    assert agreed.row(key).this_month.delivered == 4
    with morning.unit.store.read() as reader:
        held = reader.scalars(select(Task.occurs_on).where(Task.agreed_task_id == task)).all()
    assert sorted(held, key=str) == [TUESDAY, None]


def test_more_of_the_same_that_nobody_noted_is_an_occasion_of_its_own(
    morning: Morning, agreed: Agreements
) -> None:
    key = agreed.signed()
    task = agreed.task(key, hours_each=Decimal(3))
    agreed.work(task, MONDAY)
    agreed.work(task, MONDAY, occurs_on=None)
    assert agreed.row(key).this_month.delivered == 6
    agreed.work(task, MONDAY, Decimal(2), occurs_on=None)
    assert agreed.row(key).this_month.delivered == 8
    (line,) = view(morning.ctx, "2026T3").rollup.agreements
    assert line.delivered == 8


def test_an_ended_agreements_task_is_offered_and_warned_about(
    morning: Morning, agreed: Agreements
) -> None:
    key = agreed.signed(start=date(2025, 11, 1), end=date(2026, 10, 31))
    agreed.task(key)
    (offer,) = task_choices(morning.ctx, morning.arena_id, MONDAY).agreed
    assert offer.title == "Utgånget: Städa, Tekniska avdelningen"
    add_task(morning.ctx, offer.draft)
    (warning,) = column(morning.board(), "Städa").warnings
    assert warning.text == ("Städa: avtalet med Tekniska avdelningen gick ut 31 oktober 2026.")
    assert agreements.agreement(morning.ctx, key).row.days_left < 0


def test_an_order_from_outside_waits_until_it_is_accepted(morning: Morning) -> None:
    order = morning.order("Bära ved")
    with morning.ctx.write("test.private") as work:
        row = work.get(CustomerOrder, order)
        row.status = OrderStatus.PLANNED
        work.get(Customer, row.customer_id).kind = CustomerKind.ASSOCIATION
        work.done(None, "")
    assert opened(morning) == []
    with morning.ctx.write("test.accept") as work:
        work.get(CustomerOrder, order).accepted_by_id = morning.ctx.actor.staff_id
        work.done(None, "")
    assert opened(morning) == ["Bära ved"]


def test_a_planned_order_lies_on_the_day_it_is_wanted(morning: Morning) -> None:
    new, planned = morning.order("Kratta löv"), morning.order("Bära bord")
    other = morning.order("Måla plank")
    for order in (planned, other):
        set_status(morning.ctx, order, OrderStatus.PLANNED)
    with morning.ctx.write("test.arena") as work:
        work.get(CustomerOrder, other).arena_id = morning.unit.arena("Mötas")
        work.done(None, "")
    assert opened(morning) == ["Bära bord"]
    assert opened(morning) == ["Bära bord"]
    assert opened(morning, TUESDAY) == []
    waiting = [item.order_id for item in morning.board().to_solve if item.order_id is not None]
    assert waiting == [new]
    finish_task(morning.ctx, task_on(morning, "Bära bord"), Decimal(2))
    assert status(morning, planned) is OrderStatus.DONE
    elsewhere = morning_board(morning.ctx, MONDAY, morning.unit.arena("Mötas"))
    assert [column.row.name for column in elsewhere.columns] == ["Måla plank"]


def test_what_was_brought_the_last_time_is_brought_again(
    morning: Morning, agreed: Agreements
) -> None:
    first = agreed.task(agreed.signed())
    before = {"arena_id": morning.arena_id, "bring": "Hink", "wearing": True}
    agreed.work(first, MONDAY - timedelta(days=14), arena_id=morning.arena_id, bring="Mopp")
    agreed.work(first, MONDAY - timedelta(days=7), **before)
    agreed.work(first, MONDAY + timedelta(days=7), arena_id=morning.arena_id, bring="Senare")
    laid = column(morning_board(morning.ctx, MONDAY, morning.arena_id), "Städa").row
    assert (laid.bring, laid.wearing) == ("Hink", True)
    chosen = task_choices(morning.ctx, morning.arena_id, MONDAY).agreed
    assert [(choice.draft.bring, choice.draft.wearing) for choice in chosen] == [("Hink", True)]
