"""An order's work on the boards: its tasks, their hours and who was on them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.agreed_occasions import DonePart, counted_hours
from ame_desktop.domain.order_hours import OrderHours, WorkedPart
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.orders import CustomerOrder
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries.visibility import Condition
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class _Task:
    key: UUID
    day: date
    arena: str
    done: bool
    told: Decimal | None
    start_minute: int | None
    end_minute: int | None

    @property
    def part(self) -> DonePart:
        return DonePart(self.day, self.told, self.start_minute, self.end_minute)


def order_hours(reader: Reader, order_id: UUID, visible: Condition) -> OrderHours | None:
    """Return what an order took, ``None`` if it is gone; people are counted, not named.

    Args:
        reader: an open connection.
        order_id: the order.
        visible: whom the one who looks may meet; nobody else is counted.
    """
    query = (
        select(
            CustomerOrder.id,
            CustomerOrder.version,
            CustomerOrder.hours,
            CustomerOrder.corrected_hours,
            CustomerOrder.corrected_people,
            CustomerOrder.correction_reason,
            Staff.name.label("by"),
        )
        .join(Staff, Staff.id == CustomerOrder.corrected_by_id, isouter=True)
        .where(CustomerOrder.id == order_id)
    )
    row = reader.execute(query).first()
    if row is None:
        return None
    tasks = _tasks(reader, order_id)
    on_task = _people(reader, order_id, visible)
    done = [task for task in tasks if task.done]
    hours = dict(
        zip((task.key for task in done), counted_hours([t.part for t in done]), strict=True)
    )
    return OrderHours(
        row.id,
        row.version,
        row.hours,
        tuple(
            WorkedPart(t.day, t.arena, t.done, hours.get(t.key), len(on_task[t.key])) for t in tasks
        ),
        len(frozenset[Any]().union(*(on_task[task.key] for task in done))),
        row.corrected_hours,
        row.corrected_people,
        row.correction_reason,
        row.by or "",
    )


def _tasks(reader: Reader, order_id: UUID) -> Sequence[_Task]:
    query = (
        select(
            Task.id,
            Task.day,
            Arena.name,
            Task.done,
            Task.hours,
            Task.start_minute,
            Task.end_minute,
        )
        .join(Arena, Arena.id == Task.arena_id)
        .where(Task.order_id == order_id)
        .order_by(Task.day, Task.id)
    )
    rows: list[Any] = list(reader.execute(query).all())
    return [_Task(*row) for row in rows]


def _people(reader: Reader, order_id: UUID, visible: Condition) -> defaultdict[UUID, set[UUID]]:
    query = (
        select(Assignment.task_id, Assignment.participant_id)
        .join(Task, Task.id == Assignment.task_id)
        .join(Participant, Participant.id == Assignment.participant_id)
        .where(Task.order_id == order_id, visible)
    )
    found: defaultdict[UUID, set[UUID]] = defaultdict(set)
    for task_id, participant_id in reader.execute(query).all():
        found[task_id].add(participant_id)
    return found
