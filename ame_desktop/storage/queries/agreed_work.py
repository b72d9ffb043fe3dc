"""Tasks of agreements as a morning needs them, and which of their times are taken care of."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, CompoundSelect, and_, bindparam, select, union_all

from ame_desktop.domain.agreed_work import (
    AgreedDay,
    AgreedFact,
    AgreedWork,
    Carried,
    agreed_draft,
    due_on,
    offered_on,
)
from ame_desktop.domain.agreement_rules import Standing
from ame_desktop.domain.briefing import AgreedChoice, TaskRow
from ame_desktop.domain.recurrence import RecurrenceRule
from ame_desktop.storage.models.agreements import AgreedTask, AgreedTaskChange, ServiceAgreement
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.orders import Customer
from ame_desktop.storage.store import Reader

_OFFERED_AFTER_END = timedelta(days=90)
# The questions are made once: making them costs as much as asking them.
_FACTS = (
    select(
        AgreedTask.id,
        AgreedTask.recurrence,
        AgreedTask.weekdays,
        AgreedTask.every,
        AgreedTask.anchor,
        AgreedTask.nth,
        AgreedTask.season_from,
        AgreedTask.season_to,
        AgreedTask.holidays,
        ServiceAgreement.state,
        ServiceAgreement.valid_unsigned,
        ServiceAgreement.start,
        ServiceAgreement.end,
        ServiceAgreement.ended_on,
        Customer.name,
        AgreedTask.name,
        AgreedTask.place,
        AgreedTask.start_minute,
        AgreedTask.end_minute,
        AgreedTask.places,
        AgreedTask.lift_kilograms,
        AgreedTask.needs_driver,
        AgreedTask.outdoor,
        AgreedTask.vehicle_id,
        AgreedTask.active,
        AgreedTask.qualifications,
        AgreedTaskChange.occurs_on,
    )
    .join(ServiceAgreement, ServiceAgreement.id == AgreedTask.agreement_id)
    .join(Customer, Customer.id == ServiceAgreement.customer_id)
    .join(
        AgreedTaskChange,
        and_(
            AgreedTaskChange.agreed_task_id == AgreedTask.id,
            AgreedTaskChange.moved_to == bindparam("day"),
        ),
        isouter=True,
    )
)
_OF_ARENA = _FACTS.where(
    AgreedTask.arena_id == bindparam("arena"),
    ServiceAgreement.start <= bindparam("day"),
    ServiceAgreement.end >= bindparam("since"),
)
_BY_KEY = _FACTS.where(AgreedTask.id.in_(bindparam("keys", expanding=True)))
_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)
_DAYS: BindParameter[Any] = bindparam("days", expanding=True)
_LAID = select(Task.agreed_task_id, Task.occurs_on).where(
    Task.agreed_task_id.in_(_KEYS),
    Task.occurs_on.in_(_DAYS),
)
_HANDLED: CompoundSelect[Any] = union_all(
    _LAID,
    select(AgreedTaskChange.agreed_task_id, AgreedTaskChange.occurs_on).where(
        AgreedTaskChange.agreed_task_id.in_(_KEYS),
        AgreedTaskChange.occurs_on.in_(_DAYS),
        AgreedTaskChange.moved_to.is_distinct_from(bindparam("day")),
    ),
)

_CARRIED = (
    select(Task.agreed_task_id, Task.bring, Task.wearing)
    .where(Task.agreed_task_id.in_(_KEYS), Task.day < bindparam("day"))
    .order_by(Task.day, Task.position.desc())
)


def agreed_day(
    reader: Reader, day: date, arena_id: UUID, tasks: Collection[TaskRow], *, ahead: bool
) -> AgreedDay:
    """Return what agreements say of a day at an arena, in three questions at most.

    Args:
        reader: an open connection.
        day: the day.
        arena_id: the arena.
        tasks: those that are on the board.
        ahead: whether the day is today or later; only then is work to come on the board.
    """
    facts = _of_arena(reader, day, arena_id, day)
    behind = {task.agreed_task_id for task in tasks if task.agreed_task_id is not None}
    missing = behind - facts.keys()
    if missing:
        asked = {"day": day, "keys": list(missing)}
        facts |= _grouped(reader.execute(_BY_KEY, asked).all())
    due = due_on(day, facts.values(), tasks) if ahead else ()
    return AgreedDay(_unhandled(reader, due, day), facts, ahead)


def agreed_choices(reader: Reader, day: date, arena_id: UUID) -> tuple[AgreedChoice, ...]:
    """Return the arena's agreed tasks to choose from, those *vid behov* first.

    An agreement that ended not long ago is among them, and says so. What is not on the day's board
    becomes the day's own time; more of the same is more work for the agreement.
    """
    facts = _of_arena(reader, day, arena_id, day - _OFFERED_AFTER_END)
    asked = {"keys": list(facts), "days": [day]}
    here = _LAID.where(Task.arena_id == arena_id)
    taken = {row[0] for row in reader.execute(here, asked)} if facts else set()
    last = carried_on(reader, day, facts) if facts else {}
    return tuple(
        AgreedChoice(
            fact.agreed_task_id,
            title,
            agreed_draft(
                fact,
                day,
                arena_id,
                None if fact.agreed_task_id in taken else day,
                last.get(fact.agreed_task_id, Carried()),
            ),
        )
        for fact, title in offered_on(day, facts.values())
    )


def _of_arena(reader: Reader, day: date, arena_id: UUID, since: date) -> dict[UUID, AgreedFact]:
    asked = {"day": day, "arena": arena_id, "since": since}
    return _grouped(reader.execute(_OF_ARENA, asked).all())


def _grouped(rows: Collection[Any]) -> dict[UUID, AgreedFact]:
    """One fact of each task, with every time that was moved to the day."""
    found: dict[UUID, AgreedFact] = {}
    for row in rows:
        values: list[Any] = list(row)
        known = found.get(values[0])
        values[25] = tuple(values[25])
        moved = frozenset(day for day in values[26:] if day is not None)
        if known is None:
            rule, standing = RecurrenceRule(*values[1:9]), Standing(*values[9:14])
            known = AgreedFact(values[0], rule, standing, *values[14:26])
        found[values[0]] = replace(known, moved_here=known.moved_here | moved)
    return found


def _unhandled(reader: Reader, due: tuple[AgreedWork, ...], day: date) -> tuple[AgreedWork, ...]:
    """Leave out what is on another board, was moved away, or was taken off the day."""
    if not due:
        return ()
    asked = {
        "day": day,
        "keys": list({work.fact.agreed_task_id for work in due}),
        "days": list({work.occurs_on for work in due}),
    }
    handled = {(row[0], row[1]) for row in reader.execute(_HANDLED, asked)}
    return tuple(work for work in due if work.key not in handled)


def carried_on(reader: Reader, day: date, agreed_tasks: Collection[UUID]) -> dict[UUID, Carried]:
    """Return what people brought to each agreed task the last time, and whether it was wearing."""
    rows = reader.execute(_CARRIED, {"keys": list(agreed_tasks), "day": day})
    return {row.agreed_task_id: Carried(row.bring, row.wearing) for row in rows}
