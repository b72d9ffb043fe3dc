"""A unit of placements in full goes over to agreements and compilations with its orders."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine, MetaData, Table
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.domain.orders import CustomerKind, OrderSource, OrderStatus
from ame_desktop.storage import migrate
from ame_desktop.storage.models.briefing import Assignment, Task, TaskTemplate
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from tests.support.older_units import older_storage, write_rows

ARENA, CUSTOMER, ORDER, TASK, TEMPLATE, PERSON, PLACE = (uuid4() for _ in range(7))
DAY = date(2026, 6, 1)


@pytest.fixture(params=["file", "server"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A storage with an order that was worked on."""
    engine = older_storage(request, tmp_path, "0002")
    order = {
        "id": ORDER,
        "number": "B-1",
        "received_at": datetime(2026, 5, 4, 9),
        "customer_id": CUSTOMER,
        "text": "Flytta skåp",
        "hours": Decimal("2.5"),
        "status": OrderStatus.DONE.value,
    }
    task = {
        "id": TASK,
        "day": DAY,
        "arena_id": ARENA,
        "order_id": ORDER,
        "template_id": TEMPLATE,
        "name": "Flytta skåp",
        "demands": [],
        "done": True,
        "hours": Decimal(3),
    }
    on_task = {"id": PLACE, "task_id": TASK, "participant_id": PERSON, "day": DAY, "part": "hel"}
    write_rows(
        engine,
        {
            "arena": [{"id": ARENA, "name": "Utegrupp", "kind": ArenaKind.UTEGRUPP.value}],
            "participant": [{"id": PERSON, "given_name": "Åsa", "protection": "ingen"}],
            "customer": [{"id": CUSTOMER, "name": "Skolan", "kind": CustomerKind.UNIT.value}],
            "customer_order": [order],
            "task_template": [{"id": TEMPLATE, "arena_id": ARENA, "name": "Flytt", "demands": []}],
            "task": [task],
            "assignment": [on_task],
        },
    )
    yield engine
    engine.dispose()


def test_orders_and_their_work_come_along_with_what_is_new_left_open(older: Engine) -> None:
    migrate.upgrade(older)
    with Session(older) as session:
        order = session.get_one(CustomerOrder, ORDER)
        assert (order.status, order.hours) == (OrderStatus.DONE, Decimal("2.5"))
        assert (order.source, order.kind, order.email) == (OrderSource.INTRANET, "", "")
        new = (order.arena_id, order.outdoor, order.done_on, order.corrected_hours)
        assert (*new, order.accepted_by_id, order.charge_checked_at) == (None,) * 6
        customer = session.get_one(Customer, CUSTOMER)
        assert (customer.kind, customer.active) == (CustomerKind.UNIT, True)
        assert (customer.contact, customer.birth_date, customer.note) == ("", None, "")
        task = session.get_one(Task, TASK)
        assert (task.order_id, task.done, task.hours) == (ORDER, True, Decimal(3))
        assert (task.agreed_task_id, task.occurs_on, task.outdoor) == (None, None, None)
        assert session.get_one(TaskTemplate, TEMPLATE).indoors is False
        assert session.get_one(Assignment, PLACE).task_id == TASK


def test_the_keys_of_orders_are_kept(older: Engine) -> None:
    migrate.upgrade(older)
    with older.connect() as connection:
        known = Table("customer_order", MetaData(), autoload_with=connection)
        keys = {key.target_fullname for key in known.foreign_keys}
        indexed = {column.name for index in known.indexes for column in index.columns}
    assert keys == {"customer.id", "arena.id", "staff.id"}
    assert {"received_at", "status", "customer_id"} <= indexed
    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        write_rows(
            older, {"customer_order": [{"number": "B-1", "customer_id": CUSTOMER, "id": uuid4()}]}
        )
