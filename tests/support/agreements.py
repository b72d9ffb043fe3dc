"""Agreements to test on: a counterpart, a draft with every section, and work done for a task."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.agreement_rows import AgreedTaskDraft, AgreementDraft, AgreementRow
from ame_desktop.domain.agreements import Recurrence
from ame_desktop.domain.ids import new_id
from ame_desktop.services import agreements
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.orders import Customer
from tests.support.units import Unit

START = date(2026, 3, 1)
SIGNER = "Märta Lindqvist"


@dataclass
class Agreements:
    """Agreements of one unit, made by the chief."""

    unit: Unit

    def customer(self, name: str = "Tekniska avdelningen") -> UUID:
        """Return a counterpart, added unless it is there."""
        with self.unit.store.read() as reader:
            held = reader.scalar(select(Customer.id).where(Customer.name == name))
        if held is not None:
            return UUID(str(held))
        key = new_id()
        with self.unit.chief.write("test.customer") as work:
            work.add(Customer(id=key, name=name))
            work.done(None, "")
        return key

    def draft(self, customer_id: UUID, **other: Any) -> AgreementDraft:
        """Return a draft that could be signed."""
        draft = AgreementDraft(
            customer_id,
            "Städa stationsområdet",
            START,
            hours_a_month=Decimal(12),
            contact=SIGNER,
            roles="Handledaren leder arbetet. Motparten visar platsen.",
            responsibility="Enheten svarar för redskapen.",
            expectations="Området är rent varje måndag.",
            time_use="3 timmar varje måndag.",
            follow_up="Kvartalsvis med kontaktpersonen.",
        )
        return replace(draft, **other)

    def add(self, customer_id: UUID | None = None, **other: Any) -> UUID:
        """Lay up a draft."""
        draft = self.draft(customer_id or self.customer(), **other)
        return agreements.add_draft(self.unit.chief, draft).value

    def signed(self, customer_id: UUID | None = None, **other: Any) -> UUID:
        """Lay up an agreement and sign it on its first day."""
        key = self.add(customer_id, **other)
        row = self.row(key)
        agreements.sign(self.unit.chief, key, row.version, row.start, SIGNER)
        return key

    def row(self, key: UUID) -> AgreementRow:
        """Return its line in the cockpit."""
        return next(r for r in agreements.cockpit(self.unit.chief) if r.agreement_id == key)

    def task(self, key: UUID, **other: Any) -> UUID:
        """Add a task on Mondays at *Utegrupp*."""
        draft = AgreedTaskDraft(self.unit.arena("Utegrupp"), "Städa", Recurrence.WEEKLY, weekdays=1)
        return agreements.add_task(self.unit.chief, key, replace(draft, **other)).value

    def work(self, task_id: UUID, day: date, hours: Decimal | None = None, **other: Any) -> None:
        """Put a done task on the board of a day."""
        values = {"arena_id": self.unit.arena("Utegrupp"), "done": True, "occurs_on": day, **other}
        with self.unit.chief.write("test.task") as work:
            work.add(Task(day=day, name="Städa", agreed_task_id=task_id, hours=hours, **values))
            work.done(None, "")
