"""Ten years of a busy unit: 5 000 orders, 400 agreements, and 60 000 people on their tasks."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, select

from ame_desktop.domain.agreements import AgreementState, Recurrence
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.calendar import add_months, next_working_day
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.orders import CustomerKind, OrderSource, OrderStatus
from ame_desktop.domain.participants import Protection
from ame_desktop.storage.engine import WRITES
from ame_desktop.storage.models.agreements import AgreedTask, ServiceAgreement
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.models.participants import Participant
from tests.support.units import Unit, make_template, open_copy

ORDERS, AGREEMENTS, ASSIGNMENTS = 5_000, 400, 60_000
UNITS, PEOPLE, PEOPLE_ON_TASK = 40, 300, 5
FIRST = date(2017, 1, 1)
DAYS = 3_600
_KINDS = ("Flytt", "Snö", "Gräs", "Snickeri", "Bud")
_STATUSES = (*(OrderStatus.DONE,) * 17, OrderStatus.DECLINED, OrderStatus.NEW, OrderStatus.PLANNED)
_VERSION = {"version": 1}


def open_service_unit(folder: Path) -> Unit:
    """Open a unit of its own with the ten years in it."""
    template = folder / "service.mall"
    make_template(template)
    unit = open_copy(template, folder / "service.ame")
    unit.clock.set(datetime(2026, 9, 3, 7, 30))
    with unit.store.engine.execution_options(**{WRITES: True}).begin() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        _fill(connection, Random(45))
    with unit.store.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("ANALYZE")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return unit


def _fill(connection: Connection, random: Random) -> None:
    arenas = list(connection.scalars(select(Arena.id).order_by(Arena.position)))
    customers = [new_id() for _ in range(UNITS)]
    people = [new_id() for _ in range(PEOPLE)]
    connection.execute(insert(Customer), list(_customers(customers)))
    connection.execute(insert(Participant), list(_people(people)))
    orders = list(_orders(customers, arenas, random))
    connection.execute(insert(CustomerOrder), orders)
    agreements = list(_agreements(customers))
    connection.execute(insert(ServiceAgreement), agreements)
    agreed = list(_agreed(agreements, arenas))
    connection.execute(insert(AgreedTask), agreed)
    tasks = [*_order_tasks(orders, random), *_agreed_tasks(agreed, agreements, random)]
    connection.execute(insert(Task), tasks)
    connection.execute(insert(Assignment), list(_assignments(tasks, people, random)))


def _customers(keys: list[UUID]) -> Iterator[dict[str, Any]]:
    for number, key in enumerate(keys):
        name = f"Enhet {number:02d}"
        yield {"id": key, "name": name, "kind": CustomerKind.UNIT, "active": True} | _VERSION


def _people(keys: list[UUID]) -> Iterator[dict[str, Any]]:
    for number, key in enumerate(keys):
        yield {
            "id": key,
            "given_name": f"Förnamn{number}",
            "family_name": f"Efternamn{number}",
            "protection": Protection.NONE,
            "created_at": datetime(2017, 1, 1, tzinfo=UTC),
        } | _VERSION


def _orders(customers: list[UUID], arenas: list[UUID], random: Random) -> Iterator[dict[str, Any]]:
    for number in range(ORDERS):
        came = FIRST + timedelta(days=number * DAYS // ORDERS)
        place = random.randrange(UNITS)
        status = random.choice(_STATUSES)
        done = status is OrderStatus.DONE
        yield {
            "id": new_id(),
            "number": f"B-{number:05d}",
            "received_at": datetime(came.year, came.month, came.day, 9, tzinfo=UTC),
            "source": OrderSource.INTRANET,
            "customer_id": customers[place],
            "arena_id": random.choice(arenas),
            "kind": random.choice(_KINDS),
            "unit_as_written": f"Enhet {place:02d}",
            "text": "Hjälp med något",
            "hours": Decimal(random.randrange(1, 17)) / 2,
            "status": status,
            "declined_reason": "Ingen tid" if status is OrderStatus.DECLINED else "",
            "done_on": came + timedelta(days=random.randrange(3, 25)) if done else None,
        } | _VERSION


def _agreements(customers: list[UUID]) -> Iterator[dict[str, Any]]:
    for number in range(AGREEMENTS):
        start = add_months(FIRST, number * 117 // AGREEMENTS)
        yield {
            "id": new_id(),
            "number": f"A-{number:04d}",
            "customer_id": customers[number % UNITS],
            "title": "Återkommande hjälp",
            "state": AgreementState.SIGNED,
            "valid_unsigned": False,
            "start": start,
            "end": add_months(start, 12) - timedelta(days=1),
            "hours_a_month": Decimal(12),
        } | _VERSION


def _agreed(agreements: list[dict[str, Any]], arenas: list[UUID]) -> Iterator[dict[str, Any]]:
    for agreement in agreements:
        yield {
            "id": new_id(),
            "agreement_id": agreement["id"],
            "arena_id": arenas[0],
            "name": "Bud",
            "recurrence": Recurrence.WEEKLY,
        } | _VERSION


def _task(day: date, arena_id: UUID, hours: Decimal) -> dict[str, Any]:
    return {
        "id": new_id(),
        "day": day,
        "arena_id": arena_id,
        "order_id": None,
        "agreed_task_id": None,
        "occurs_on": None,
        "name": "Uppgift",
        "places": PEOPLE_ON_TASK,
        "demands": [],
        "done": True,
        "hours": hours,
    } | _VERSION


def _order_tasks(orders: list[dict[str, Any]], random: Random) -> Iterator[dict[str, Any]]:
    for order in orders:
        if order["done_on"] is not None:
            hours = Decimal(random.randrange(1, 13)) / 2
            yield _task(order["done_on"], order["arena_id"], hours) | {"order_id": order["id"]}


def _agreed_tasks(
    agreed: list[dict[str, Any]], agreements: list[dict[str, Any]], random: Random
) -> Iterator[dict[str, Any]]:
    each = (ASSIGNMENTS // PEOPLE_ON_TASK - ORDERS * 17 // 20) // AGREEMENTS + 1
    for row, agreement in zip(agreed, agreements, strict=True):
        day = agreement["start"]
        for _ in range(each):
            day = next_working_day(day + timedelta(days=random.randrange(5, 18)))
            task = _task(day, row["arena_id"], Decimal(4))
            yield task | {"agreed_task_id": row["id"], "occurs_on": day}


def _assignments(
    tasks: list[dict[str, Any]], people: list[UUID], random: Random
) -> Iterator[dict[str, Any]]:
    for task in tasks:
        for place, person in enumerate(random.sample(people, PEOPLE_ON_TASK)):
            yield {
                "id": new_id(),
                "task_id": task["id"],
                "participant_id": person,
                "day": task["day"],
                "part": DayPart.WHOLE,
                "position": place,
            } | _VERSION
