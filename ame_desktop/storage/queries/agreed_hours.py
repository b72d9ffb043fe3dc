"""What was done for agreements, one occasion at a time: the same for all who ask."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, case, or_, select, tuple_

from ame_desktop.domain.agreed_occasions import DonePart, unnoted_days, worked_days
from ame_desktop.storage.models.agreements import AgreedTask
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.store import Reader


@dataclass(frozen=True, slots=True)
class DoneOccasion:
    """One time that an agreed task was done: all of its parts, whatever days they lie on."""

    agreement_id: UUID
    hours_each: Decimal | None
    parts: tuple[DonePart, ...]

    @property
    def begun_on(self) -> date:
        """The first day of the work."""
        return min(part.day for part in self.parts)

    @property
    def hours(self) -> Iterator[tuple[date, Decimal]]:
        """Its hours by the day they were worked."""
        return worked_days(self.parts, self.hours_each)

    @property
    def unnoted(self) -> Iterator[tuple[date, Decimal]]:
        """Those of its hours that nobody noted."""
        return unnoted_days(self.parts, self.hours_each)


def done_occasions(reader: Reader, where: ColumnElement[bool]) -> Iterator[DoneOccasion]:
    """Yield what was done for agreements; what was split or shared is one occasion.

    Args:
        reader: an open connection.
        where: which tasks or agreed tasks; it must hold for whole occasions.
    """
    rows: Iterator[tuple[Any, ...]] = map(tuple, reader.execute(_DONE.where(where)).all())
    for key, occasion in groupby(rows, key=_occasion):
        yield DoneOccasion(key[3], key[4], tuple(DonePart(*row[5:]) for row in occasion))


def hours_between(reader: Reader, first: date, last: date) -> Iterator[tuple[UUID, date, Decimal]]:
    """Yield agreement, day and hours of what was done from one day to another.

    What was noted is most of it, and stands for itself. The rest is read as whole occasions,
    also where they go on past either end.
    """
    span = {"first": first, "last": last}
    noted: list[Any] = list(reader.execute(_NOTED, span).all())
    for agreement_id, day, hours in noted:
        yield agreement_id, day, hours
    for occasion in done_occasions(reader, _unnoted(first, last)):
        for day, hours in occasion.unnoted:
            if first <= day <= last:
                yield occasion.agreement_id, day, hours


def _unnoted(first: date, last: date) -> ColumnElement[bool]:
    """Return the condition for occasions with something unnoted in a span."""
    here = and_(
        Task.done,
        Task.hours.is_(None),
        Task.agreed_task_id.is_not(None),
        Task.day.between(first, last),
    )
    keys = select(Task.agreed_task_id, Task.occurs_on).where(here, Task.occurs_on.is_not(None))
    return or_(
        tuple_(Task.agreed_task_id, Task.occurs_on).in_(keys), and_(here, Task.occurs_on.is_(None))
    )


def _occasion(row: tuple[Any, ...]) -> tuple[Any, ...]:
    return row[:5]


# More of the same on a day that has its own time already is an occasion of its own.
_EXTRA = case((Task.occurs_on.is_(None), Task.id))
_DONE = (
    select(
        AgreedTask.id,
        Task.occurs_on,
        _EXTRA,
        AgreedTask.agreement_id,
        AgreedTask.hours_each,
        Task.day,
        Task.hours,
        Task.start_minute,
        Task.end_minute,
    )
    .join(AgreedTask, AgreedTask.id == Task.agreed_task_id)
    .where(Task.done)
    .order_by(AgreedTask.id, Task.occurs_on, _EXTRA, Task.day, Task.id)
)
_NOTED = (
    select(AgreedTask.agreement_id, Task.day, Task.hours)
    .join(AgreedTask, AgreedTask.id == Task.agreed_task_id)
    .where(
        Task.done, Task.hours.is_not(None), Task.day.between(bindparam("first"), bindparam("last"))
    )
)
