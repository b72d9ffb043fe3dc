"""A unit with thousands of people, orders and agreements, to search in."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, select

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.orders import OrderSource, OrderStatus
from ame_desktop.storage.engine import WRITES
from ame_desktop.storage.models.agreements import ServiceAgreement
from ame_desktop.storage.models.arenas import Arena, Membership
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.models.participants import Enrolment, Participant
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock

PEOPLE = 5_000
GIVEN = ("Åke", "Örjan", "Ali", "Birgitta", "Zahra", "Émilie", "Łukasz", "Ingrid", "Per-Åke", "My")
FAMILY = ("Öberg", "Åström", "Ericsson", "Eriksson", "Järvinen", "Nguyen", "Hussein", "Lind")
_TABLE = {"version": 1}


def fill_with_many(store: Store, clock: FixedClock, people: int) -> None:
    """Give a unit so many people and orders, and what such a unit has of the rest."""
    with store.engine.execution_options(**{WRITES: True}).begin() as connection:
        arenas = list(connection.scalars(select(Arena.id).order_by(Arena.position)))
        _add_people(connection, arenas, clock, people)
        customers = [new_id() for _ in range(200)]
        connection.execute(
            insert(Customer),
            [
                {"id": key, "name": f"Förskolan Ängen {place}"} | _TABLE
                for place, key in enumerate(customers)
            ],
        )
        connection.execute(insert(CustomerOrder), list(_orders(customers, clock, people)))
        connection.execute(insert(ServiceAgreement), list(_agreements(customers, clock.today())))
        connection.execute(insert(Task), list(_tasks(arenas, clock.today())))


def name_of(place: int) -> tuple[str, str]:
    """Return the name of a person by the place in the row."""
    family = FAMILY[place // len(GIVEN) % len(FAMILY)]
    return GIVEN[place % len(GIVEN)], f"{family}{_ending(place)}"


def _ending(place: int) -> str:
    """Return what sets families of the same name apart, in letters."""
    number = place // (len(GIVEN) * len(FAMILY))
    return "" if not number else f"-{chr(65 + number // 26)}{chr(97 + number % 26)}lund"


def _add_people(connection: Connection, arenas: list[UUID], clock: FixedClock, count: int) -> None:
    keys = [new_id() for _ in range(count)]
    start = clock.today() - timedelta(days=400)
    rows: list[dict[str, Any]] = []
    for place, key in enumerate(keys):
        given, family = name_of(place)
        rows.append(
            {
                "id": key,
                "given_name": given,
                "family_name": family,
                "number": f"19{50 + place % 50}0101{place:04d}",
                "birth_date": date(1950 + place % 50, 1, 1),
                "created_at": clock.now(),
            }
            | _TABLE
        )
    connection.execute(insert(Participant), rows)
    times = [
        {
            "id": new_id(),
            "participant_id": key,
            "start": start,
            "end": None if place % 3 else clock.today() - timedelta(days=30),
        }
        | _TABLE
        for place, key in enumerate(keys)
    ]
    connection.execute(insert(Enrolment), times)
    members = [
        {
            "id": new_id(),
            "participant_id": key,
            "arena_id": arenas[place % len(arenas)],
            "start": start,
        }
        | _TABLE
        for place, key in enumerate(keys)
        if place % 3
    ]
    connection.execute(insert(Membership), members)


def _orders(customers: list[UUID], clock: FixedClock, count: int) -> Iterator[dict[str, Any]]:
    for place in range(count):
        yield {
            "id": new_id(),
            "number": f"B-{place:06d}",
            "received_at": clock.now() - timedelta(hours=place),
            "source": OrderSource.INTRANET,
            "customer_id": customers[place % len(customers)],
            "unit_as_written": f"Ängen {place % 50}",
            "orderer": f"Beställare {place % 300}",
            "text": "Flytta bord",
            "kind": ("Flytt", "Snöröjning", "Städning")[place % 3],
            "status": OrderStatus.DONE if place % 10 else OrderStatus.NEW,
        } | _TABLE


def _agreements(customers: list[UUID], today: date) -> Iterator[dict[str, Any]]:
    for place, customer in enumerate(customers):
        yield {
            "id": new_id(),
            "number": f"A-2026-{place:03d}",
            "customer_id": customer,
            "title": f"Gräsklippning {place}",
            "start": today - timedelta(days=200),
            "end": today + timedelta(days=place),
        } | _TABLE


def _tasks(arenas: list[UUID], today: date) -> Iterator[dict[str, Any]]:
    for back in range(60):
        for name in ("Snöröjning", "Köket", "Vävning", "Återbruk", "Tvätt", "Möbler"):
            yield {
                "id": new_id(),
                "day": today + timedelta(days=30 - back),
                "arena_id": arenas[len(name) % len(arenas)],
                "name": name,
                "demands": [],
                "place": "Hässleholmsvägen",
            } | _TABLE
