"""Moving work: what a task stands for, whom to tell, and how full the coming days are."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.domain.agreements import MoveReason
from ame_desktop.domain.calendar import is_working_day
from ame_desktop.domain.day_absence import is_away
from ame_desktop.domain.expected import Presence
from ame_desktop.domain.work_moves import DayLoad, FreeDay, MovedWork, MoveRow, next_free
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.agreements import AgreedTask, ServiceAgreement
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.orders import Customer, CustomerOrder, OrderMove
from ame_desktop.storage.queries import briefing
from ame_desktop.storage.queries.agreed_work import agreed_day
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.orders_due import wanted_orders
from ame_desktop.storage.queries.stays import Scope
from ame_desktop.storage.queries.visibility import everybody
from ame_desktop.storage.store import Reader

_AHEAD = timedelta(days=21)
_ORDER_PLACES = 2


@dataclass(frozen=True)
class ComingDays:
    """The coming days of an arena; people are counted, never named.

    ``promised`` are the places of work that is being moved at the same time, by day.
    """

    reader: Reader
    day: date
    arena_id: UUID
    promised: dict[date, int]

    def free_for(self, task: Any) -> FreeDay | None:
        """Return the next free day for a task, and promise it the places."""
        found = next_free(self._days, lambda day: self._load(day, task), task.places)
        if found is not None:
            self.promised[found.day] = self.promised.get(found.day, 0) + task.places
        return found

    @cached_property
    def _days(self) -> tuple[date, ...]:
        arena = self.reader.execute(
            select(Arena.weekdays).where(Arena.id == self.arena_id)
        ).scalar_one()
        days = (self.day + timedelta(days=number) for number in range(1, _AHEAD.days + 1))
        return tuple(d for d in days if is_working_day(d) and arena >> d.weekday() & 1)

    @cached_property
    def _presence(self) -> Presence:
        arenas = frozenset({self.arena_id})
        return presence(self.reader, Scope(self.day, self.day + _AHEAD, everybody(), arenas))

    @cached_property
    def _takes_orders(self) -> bool:
        return briefing.takes_orders(self.reader, self.arena_id)

    def _load(self, day: date, task: Any) -> DayLoad:
        tasks = briefing.day_tasks(self.reader, day, self.arena_id)
        coming = agreed_day(self.reader, day, self.arena_id, tasks, ahead=True).coming
        orders = wanted_orders(self.reader, day, self.arena_id, takes=self._takes_orders)
        there = {(row.agreed_task_id, row.order_id) for row in tasks}
        there |= {(work.fact.agreed_task_id, None) for work in coming}
        mine = (task.agreed_task_id, task.order_id)
        return DayLoad(
            day,
            sum(person.expected and not is_away(person) for person in self._presence.people(day)),
            sum(row.places for row in tasks)
            + sum(max(work.fact.places, 1) for work in coming)
            + sum(_ORDER_PLACES for order in orders if order.to_lay_out)
            + self.promised.get(day, 0),
            mine != (None, None) and mine in there,
        )


def told_of(
    reader: Reader, task_ids: Collection[UUID], reason: MoveReason = MoveReason.WEATHER
) -> dict[UUID, MovedWork]:
    """Return tasks of orders and agreements with whom to tell; plain tasks concern nobody else."""
    orders = (
        select(
            Task.id,
            Task.name,
            Task.day,
            Customer.name.label("customer"),
            CustomerOrder.orderer.label("contact"),
            CustomerOrder.phone.label("phone"),
            CustomerOrder.email.label("email"),
            func.coalesce(CustomerOrder.number, "").label("number"),
        )
        .join(CustomerOrder, CustomerOrder.id == Task.order_id)
        .join(Customer, Customer.id == CustomerOrder.customer_id)
        .where(Task.id.in_(task_ids))
    )
    agreed = (
        select(
            Task.id,
            Task.name,
            Task.day,
            Customer.name.label("customer"),
            ServiceAgreement.contact,
            ServiceAgreement.contact_phone.label("phone"),
            ServiceAgreement.contact_email.label("email"),
        )
        .join(AgreedTask, AgreedTask.id == Task.agreed_task_id)
        .join(ServiceAgreement, ServiceAgreement.id == AgreedTask.agreement_id)
        .join(Customer, Customer.id == ServiceAgreement.customer_id)
        .where(Task.id.in_(task_ids))
    )
    rows: list[Any] = [*reader.execute(orders).all(), *reader.execute(agreed).all()]
    found = {}
    for task_id, name, day, *whom in rows:
        found[task_id] = MovedWork(task_id, name, day, None, reason, "", *whom)
    return found


def moves_of(reader: Reader, order_id: UUID) -> tuple[MoveRow, ...]:
    """Return when an order was moved, the latest first."""
    query = (
        select(
            OrderMove.from_day,
            OrderMove.to_day,
            OrderMove.reason,
            OrderMove.note,
            OrderMove.at,
            func.coalesce(Staff.name, ""),
        )
        .join(Staff, Staff.id == OrderMove.by_id, isouter=True)
        .where(OrderMove.order_id == order_id)
        .order_by(OrderMove.at.desc())
    )
    rows: list[Any] = list(reader.execute(query).all())
    return tuple(MoveRow(*row) for row in rows)


def first_open_task(reader: Reader, order_id: UUID) -> UUID | None:
    """Return the first task of an order that is not done, ``None`` if there is none."""
    query = (
        select(Task.id)
        .where(Task.order_id == order_id, ~Task.done)
        .order_by(Task.day, Task.id)
        .limit(1)
    )
    return reader.execute(query).scalar_one_or_none()
