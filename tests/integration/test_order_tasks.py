"""An order that takes several days: it is as far as its tasks are."""

from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.orders import OrderStatus
from ame_desktop.services.briefing_tasks import (
    add_from_order,
    finish_task,
    remove_task,
    reopen_task,
)
from ame_desktop.services.undo import undo
from ame_desktop.storage.models.orders import CustomerOrder
from tests.support.mornings import MONDAY, TUESDAY, Morning
from tests.support.units import Unit


@pytest.fixture
def morning(any_unit: Unit) -> Morning:
    return Morning(any_unit)


def status(morning: Morning, order: UUID) -> OrderStatus:
    with morning.unit.store.read() as reader:
        query = select(CustomerOrder.status).where(CustomerOrder.id == order)
        return reader.execute(query).scalar_one()


def test_an_order_on_two_days_is_as_far_as_its_tasks(morning: Morning) -> None:
    order = morning.order()
    first = add_from_order(morning.ctx, order, MONDAY, morning.arena_id).value
    second = add_from_order(morning.ctx, order, TUESDAY, morning.arena_id).value
    finish_task(morning.ctx, first, None)
    assert status(morning, order) is OrderStatus.ONGOING
    finish_task(morning.ctx, second, None)
    assert status(morning, order) is OrderStatus.DONE
    reopen_task(morning.ctx, second)
    assert status(morning, order) is OrderStatus.ONGOING
    removed = remove_task(morning.ctx, second)
    assert status(morning, order) is OrderStatus.DONE
    undo(morning.ctx, removed.changes)
    assert status(morning, order) is OrderStatus.ONGOING
