"""Private orders to test on: a counterpart of a kind, its order, and who takes it on."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from ame_desktop.domain.access import Role
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.orders import CustomerKind, OrderStatus
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.context import Context
from ame_desktop.services.orders import private
from ame_desktop.services.settings import set_setting
from ame_desktop.storage.models.orders import Customer, CustomerOrder
from tests.support.units import Unit

OLD = date(1950, 5, 1)


@dataclass
class PrivateOrders:
    """A unit with a koordinator, a chief who is nothing else, and a handledare who proposes."""

    unit: Unit
    coordinator: Context = field(init=False)
    chief: Context = field(init=False)
    supervisor: Context = field(init=False)

    def __post_init__(self) -> None:
        arena = self.unit.arena("Utegrupp")
        self.coordinator = self.unit.as_role(Role.COORDINATOR, name="Karin Ek")
        self.chief = self.unit.as_role(Role.UNIT_CHIEF, name="Eva Sandell")
        self.supervisor = self.unit.as_role(Role.SUPERVISOR, arenas=(arena,), name="Mats Holm")

    def add(
        self,
        kind: CustomerKind = CustomerKind.ASSOCIATION,
        *,
        born: date | None = OLD,
        number: str = "P-1",
        **more: Any,
    ) -> UUID:
        """Add a customer of a kind and its order."""
        customer, key = new_id(), new_id()
        self.store(
            Customer(
                id=customer,
                name=f"Byföreningen {number}",
                kind=kind,
                birth_date=born if kind is CustomerKind.PERSON else None,
                address="Byvägen 2",
            ),
            CustomerOrder(
                id=key,
                number=number,
                received_at=self.unit.clock.now(),
                customer_id=customer,
                text="Flytta stolar till bygdegården",
                wanted_on=date(2026, 11, 24),
                **more,
            ),
        )
        return key

    def put(self, key: UUID, by: Context | None = None) -> None:
        """Put an order to the koordinator."""
        private.propose(by or self.supervisor, key, self.row(key).version)

    def accept(self, key: UUID, by: Context | None = None) -> Any:
        """Take an order on."""
        return private.accept(by or self.coordinator, key, self.row(key).version)

    def done(self, number: str = "P-1", **more: Any) -> UUID:
        """Add an order that is taken on, judged by the chief, and done."""
        key = self.add(number=number, **more)
        self.accept(key)
        private.conclude(self.chief, key, self.row(key).version, "Ingen konkurrens, utan moms.")
        with self.unit.chief.write("test.done") as work:
            order = work.get(CustomerOrder, key)
            order.status, order.done_on = OrderStatus.DONE, date(2026, 11, 20)
            work.done(None, "")
        return key

    def set_rates(self, wage: str = "320", fuel: str = "4,50") -> None:
        """Let the unit have rates from the beginning of the year."""
        first = date(2026, 1, 1)
        for name, rate in ((SettingName.SUPERVISOR_WAGE, wage), (SettingName.KILOMETRE_RATE, fuel)):
            set_setting(self.unit.chief, name, first, {"text": rate}, "Beslut AME 2026-01")

    def row(self, key: UUID) -> CustomerOrder:
        """An order as it is stored."""
        with self.unit.chief.write("test.look") as work:
            found = work.get(CustomerOrder, key)
            work.session.expunge(found)
            return found

    def store(self, *rows: Any) -> None:
        """Store rows as they are."""
        with self.unit.chief.write("test.private") as work:
            work.add(*rows)
            work.done(None, "")
