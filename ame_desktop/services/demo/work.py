"""The invented work: who orders, what is ordered, the task catalogue and the vehicles."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.orders import CustomerKind, OrderStatus
from ame_desktop.domain.restrictions import RestrictionKind
from ame_desktop.services.demo.people import INDOORS, MEETING, OUTDOORS
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.briefing import TaskTemplate, Vehicle
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from ame_desktop.storage.unit_of_work import UnitOfWork

_LIFT, _HEIGHT, _POLLEN = (
    RestrictionKind.LIFTING.value,
    RestrictionKind.HEIGHTS.value,
    RestrictionKind.POLLEN.value,
)


@dataclass(frozen=True)
class DemoTask:
    """A task of the catalogue: where, how many, what it demands and which vehicle goes along."""

    template_id: UUID
    arena: str
    name: str
    place: str
    places: int
    demands: tuple[str, ...] = ()
    lift: int | None = None
    vehicle: str = ""
    hours: tuple[int, int] = (8 * 60 + 15, 14 * 60 + 30)


def catalogue() -> tuple[DemoTask, ...]:
    """Return the task catalogue of the invented unit."""
    rows = (
        (OUTDOORS, "Snöröjning", "Hemtjänstens entréer", 4, (_LIFT,), 20, "Skåpbil"),
        (OUTDOORS, "Röja sly", "Elljusspåret", 5, (_POLLEN,), None, "Minibuss"),
        (OUTDOORS, "Returpapper", "Kommunhuset och skolorna", 3, (_LIFT,), 15, "Släpkärra"),
        (OUTDOORS, "Städa stationsområdet", "Stationen", 4, (), None, ""),
        (OUTDOORS, "Bygga odlingslådor", "Verkstaden", 4, (_LIFT,), 15, ""),
        (OUTDOORS, "Måla staket", "Förskolan Skogsbrynet", 3, (_HEIGHT,), None, ""),
        (INDOORS, "Sortera återbruk", "Återbruket", 6, (_LIFT,), 10, ""),
        (INDOORS, "Sy påsar av återbruk", "Syrummet", 4, (), None, ""),
        (INDOORS, "Packa informationsbrev", "Stora rummet", 5, (), None, ""),
        (INDOORS, "Pyssel till jul", "Stora rummet", 5, (), None, ""),
        (INDOORS, "Laga cyklar", "Verkstaden", 3, (_LIFT,), 15, ""),
        (MEETING, "Fika och samtal", "Mötas", 12, (), None, ""),
    )
    return tuple(DemoTask(new_id(), *row) for row in rows)


_CUSTOMERS = (
    "Bibliotek & kultur",
    "Exempelskolan",
    "Förskolan Skogsbrynet",
    "Hemtjänsten Norra",
    "Kostenheten",
    "Räddningstjänsten",
    "Tekniska avdelningen",
)
_WISHES = (
    ("Kratta löv runt entrén", 4, "Trädgård och mark", OUTDOORS),
    ("Flytta tolv skrivbord till nytt kontor", 6, "Flytt och transport", OUTDOORS),
    ("Montera hyllor i förrådet", 3, "Montera och laga", INDOORS),
    ("Hämta och lämna returpapper", 2, "Flytt och transport", OUTDOORS),
    ("Laga trasiga cyklar", 6, "Montera och laga", INDOORS),
    ("Måla staket", 12, "Måla och snickra", OUTDOORS),
    ("Packa 300 informationsbrev", 5, "Packa och dela ut", INDOORS),
    ("Köra grovsopor till återvinningen", 4, "Flytt och transport", OUTDOORS),
)
"""What is asked for, the hours it may take, its sort, and whose work it is."""
_OPEN_AIR = {"Kratta löv runt entrén": True, "Måla staket": True, "Laga trasiga cyklar": False}
_BACKUPS = (
    ("Vårda redskap och maskiner", "Verkstaden", 6),
    ("Snickra fågelholkar", "Verkstaden", 5),
    ("Städa och ordna förrådet", "Förrådet", 6),
)
"""What the outdoor group does in bad weather."""
_VEHICLES = (("Skåpbil", "EXA 001"), ("Minibuss", "EXA 002"), ("Släpkärra", "EXA 003"))


_BRING = {
    "Snöröjning": "Varma kläder och handskar",
    "Röja sly": "Stövlar, handskar och matsäck",
    "Returpapper": "Handskar",
    "Städa stationsområdet": "Reflexväst",
    "Måla staket": "Arbetskläder",
}
_QUALIFICATIONS = {"Röja sly": ["röjsåg"]}
_WEARING = frozenset({"Snöröjning", "Röja sly", "Returpapper"})


def for_work(name: str) -> dict[str, Any]:
    """Return what a task asks of its team, what people bring, and whether it is heavy or dull."""
    return {
        "bring": _BRING.get(name, ""),
        "wearing": name in _WEARING,
        "qualifications": [*_QUALIFICATIONS.get(name, ())],
    }


def add_work(
    work: UnitOfWork, arenas: dict[str, UUID], tasks: tuple[DemoTask, ...], today: date
) -> dict[str, UUID]:
    """Add catalogue, vehicles and orders; return the vehicles' identities by name."""
    work.get(Arena, arenas[INDOORS]).self_check_in = True
    for task in tasks:
        work.add(
            TaskTemplate(
                id=task.template_id,
                arena_id=arenas[task.arena],
                name=task.name,
                place=task.place,
                start_minute=task.hours[0],
                end_minute=task.hours[1],
                places=task.places,
                demands=list(task.demands),
                lift_kilograms=task.lift,
                needs_driver=bool(task.vehicle),
                indoors=task.name == "Bygga odlingslådor",
                **for_work(task.name),
            )
        )
    for name, place, places in _BACKUPS:
        work.add(
            TaskTemplate(
                id=new_id(),
                arena_id=arenas[OUTDOORS],
                name=name,
                place=place,
                places=places,
                indoors=True,
            )
        )
    vehicles = {name: new_id() for name, _ in _VEHICLES}
    for name, registration in _VEHICLES:
        work.add(
            Vehicle(
                id=vehicles[name],
                name=name,
                registration=registration,
                checked_until=today + timedelta(days=200),
            )
        )
    _add_orders(work, arenas, today)
    return vehicles


def _add_orders(work: UnitOfWork, arenas: dict[str, UUID], today: date) -> None:
    random = Random(45)
    customers = {name: new_id() for name in _CUSTOMERS}
    work.add(
        *(Customer(id=key, name=name, kind=CustomerKind.UNIT) for name, key in customers.items())
    )
    for number in range(40):
        age = 2 + (39 - number) * 8
        unit = random.choice(_CUSTOMERS)
        text, hours, kind, arena = random.choice(_WISHES)
        status = OrderStatus.DONE if age > 40 else OrderStatus.PLANNED
        work.add(
            CustomerOrder(
                number=f"EX-{today.year}-{number + 1:04}",
                received_at=work.at - timedelta(days=age),
                customer_id=customers[unit],
                unit_as_written=unit,
                orderer=f"Kontakt {unit}",
                phone=f"0600-12 34 {random.randint(10, 99)}",
                text=text,
                kind=kind,
                arena_id=arenas[arena],
                outdoor=_OPEN_AIR.get(text),
                wanted_on=today + timedelta(days=random.choice((0, 1, 3, 7)) if age < 30 else -age),
                hours=Decimal(hours),
                status=OrderStatus.NEW if age < 20 else status,
            )
        )
