"""A day's tasks, who is on them, vehicles, and the frozen version."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Executable, bindparam, case, func, or_, select

from ame_desktop.domain.activity_forms import DEFAULT_MATRIX, ActivityForm
from ame_desktop.domain.allocation_facts import Span
from ame_desktop.domain.arenas import ArenaKind, MatrixValue
from ame_desktop.domain.briefing import (
    AssignmentRow,
    DayData,
    FrozenRow,
    TaskRow,
    VehicleRow,
    VehicleTask,
)
from ame_desktop.domain.calendar import monday_of
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena, ArenaForm
from ame_desktop.storage.models.briefing import Assignment, DayVersion, Task, TaskVehicle, Vehicle
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries.briefing_people import Asked, board_people, day_presence
from ame_desktop.storage.queries.orders_due import wanted_orders
from ame_desktop.storage.queries.stand_ins import ACTING, acting_for
from ame_desktop.storage.store import Reader

Assigned = tuple[AssignmentRow, ...]
# The questions are made once: making them costs as much as asking them.
_ALL_ASSIGNED = select(
    Assignment.id,
    Assignment.version,
    Assignment.task_id,
    Assignment.participant_id,
    Assignment.day,
    Assignment.part,
    Assignment.override_reason,
    Assignment.position,
    Task.name,
    Task.start_minute,
    Task.end_minute,
    Task.arena_id,
).join(Task, Task.id == Assignment.task_id)
_OF_DAY = (
    select(Assignment.participant_id)
    .join(Task, Task.id == Assignment.task_id)
    .where(Task.day == bindparam("day"), Task.arena_id == bindparam("arena"))
    .distinct()
)
_OF_WEEK = _ALL_ASSIGNED.where(
    Assignment.participant_id.in_(bindparam("keys", expanding=True)),
    Assignment.day.between(bindparam("first"), bindparam("last")),
)
_BY_KEY = _ALL_ASSIGNED.where(Assignment.id == bindparam("key"))
_ARENA = select(
    Arena.name,
    Arena.kind,
    Arena.start_minute,
    Arena.end_minute,
    Arena.per_supervisor,
    Arena.outdoor,
).where(Arena.id == bindparam("arena"))
_FORMS = select(ArenaForm.form, ArenaForm.value).where(ArenaForm.arena_id == bindparam("arena"))
_VERSION = (
    select(DayVersion.number, DayVersion.frozen_at, Staff.name, DayVersion.content)
    .join(Staff, Staff.id == DayVersion.frozen_by_id, isouter=True)
    .where(DayVersion.arena_id == bindparam("arena"), DayVersion.day == bindparam("day"))
    .order_by(DayVersion.number.desc())
    .limit(1)
)
_DAY = bindparam("day", type_=Task.day.type)
_TASKS = (
    select(
        Task.id,
        Task.version,
        Task.name,
        Task.place,
        Task.start_minute,
        Task.end_minute,
        Task.places,
        Task.demands,
        Task.lift_kilograms,
        Task.needs_driver,
        Task.supervisor_id,
        case((ACTING.id.is_(None), Staff.name), else_=ACTING.name + " (för " + Staff.name + ")"),
        Task.practical_supervisor_id,
        Task.done,
        Task.hours,
        Task.position,
        Task.template_id,
        Task.order_id,
        Task.agreed_task_id,
        Task.occurs_on,
        Task.outdoor,
        Task.bring,
        Task.wearing,
        Task.qualifications,
        ACTING.id,
    )
    .join(Staff, Staff.id == Task.supervisor_id, isouter=True)
    .join(
        ACTING,
        ACTING.id == acting_for(Task.supervisor_id, _DAY),
        isouter=True,
    )
    .where(Task.day == bindparam("day"), Task.arena_id == bindparam("arena"))
    .order_by(Task.position, Task.id)
)
_VEHICLES = (
    select(
        Vehicle.id,
        Vehicle.name,
        Vehicle.is_vehicle,
        Vehicle.checked_until,
        Task.id,
        Task.name,
        Task.start_minute,
        Task.end_minute,
    )
    .join(TaskVehicle, TaskVehicle.vehicle_id == Vehicle.id)
    .join(Task, Task.id == TaskVehicle.task_id)
    .where(Task.day == bindparam("day"))
    .order_by(Vehicle.name)
)


def day_data(
    reader: Reader,
    visible: ColumnElement[bool],
    day: date,
    arena_id: UUID,
    also: Collection[UUID] = (),
    *,
    whole_week: bool = False,
) -> DayData:
    """Return all that a day's board is made of, in a constant number of questions.

    Args:
        reader: an open connection.
        visible: whom the reader may meet.
        day: the day.
        arena_id: the arena.
        also: people from elsewhere who are to be judged for the arena's tasks.
        whole_week: read the agreed week of everybody, not only of those for whom it can matter:
            with several tasks in it, or without hours on the day.

    Raises:
        NotFoundError: there is no such arena.
    """
    arena = _arena(reader, arena_id)
    known = day_presence(reader, visible, day, arena_id)
    here = {person.participant_id: person for person in known.on(day)}
    tasks = _met(reader, visible, day_tasks(reader, day, arena_id), here)
    own = reader.scalars(_OF_DAY, {"day": day, "arena": arena_id}).all()
    frozen = latest_version(reader, day, arena_id)
    keys = list({*here, *own, *also, *(frozen.people if frozen is not None else ())})
    week = _assignments(reader, _OF_WEEK, {"keys": keys, **_week_of(day)})
    times = Counter(row.participant_id for row in week)
    off = {key for key, person in here.items() if person.start_minute is None}
    wanted = off | set(also) | {key for key, count in times.items() if count > 1}
    with_week = [key for key in keys if whole_week or key in wanted]
    return DayData(
        day,
        arena_id,
        arena.name,
        Span(arena.start_minute, arena.end_minute),
        arena.per_supervisor,
        tasks,
        week,
        _vehicles(reader, day),
        board_people(reader, visible, Asked(here, keys, with_week), day, arena_id),
        _matrix(reader, arena_id, arena.kind),
        wanted_orders(reader, day, arena_id, takes=_takes_orders(arena)),
        frozen,
    )


def _met(
    reader: Reader, visible: ColumnElement[bool], tasks: tuple[TaskRow, ...], here: Collection[UUID]
) -> tuple[TaskRow, ...]:
    """Leave out a practical supervisor whom the reader may not meet."""
    asked = {key for task in tasks if (key := task.practical_supervisor_id) is not None} - {*here}
    if not asked:
        return tasks
    query = select(Participant.id).where(Participant.id.in_(asked), visible)
    unmet = asked - set(reader.execute(query).scalars())
    return tuple(
        replace(task, practical_supervisor_id=None)
        if task.practical_supervisor_id in unmet
        else task
        for task in tasks
    )


def _arena(reader: Reader, arena_id: UUID) -> Any:
    found = reader.execute(_ARENA, {"arena": arena_id}).first()
    if found is None:
        raise NotFoundError("Arenan finns inte längre. Välj en annan arena.")
    return found


def takes_orders(reader: Reader, arena_id: UUID) -> bool:
    """Return whether an arena takes the orders that name none."""
    return _takes_orders(_arena(reader, arena_id))


def is_outdoor(reader: Reader, arena_id: UUID) -> bool:
    """Return whether the work of an arena is outdoors where a task does not say."""
    return _takes_orders(_arena(reader, arena_id))


def _takes_orders(arena: Any) -> bool:
    return arena.outdoor or arena.kind is ArenaKind.UTEGRUPP


def day_tasks(reader: Reader, day: date, arena_id: UUID) -> tuple[TaskRow, ...]:
    """Return the tasks of a day at an arena, in their order on the board."""
    rows = reader.execute(_TASKS, {"day": day, "arena": arena_id}).all()
    return tuple(_task(row) for row in rows)


def _task(row: Any) -> TaskRow:
    values: list[Any] = list(row)
    values[7] = tuple(values[7])
    values[11] = values[11] or ""
    values[23] = tuple(values[23])
    return TaskRow(*values)


def _assignments(reader: Reader, query: Executable, asked: dict[str, Any]) -> Assigned:
    rows: Iterable[Any] = reader.execute(query, asked).all()
    return tuple(AssignmentRow(*row) for row in rows)


def _week_of(day: date) -> dict[str, date]:
    monday = monday_of(day)
    return {"first": monday, "last": monday + timedelta(days=6)}


def _vehicles(reader: Reader, day: date) -> tuple[VehicleTask, ...]:
    rows: Iterable[Any] = reader.execute(_VEHICLES, {"day": day}).all()
    return tuple(VehicleTask(VehicleRow(*row[:4]), *row[4:]) for row in rows)


def _matrix(reader: Reader, arena_id: UUID, kind: ArenaKind) -> dict[str, MatrixValue]:
    stored: dict[str, MatrixValue] = {form: DEFAULT_MATRIX[kind, form] for form in ActivityForm}
    rows = reader.execute(_FORMS, {"arena": arena_id})
    stored.update((form, value) for form, value in rows)
    return stored


def assignment(reader: Reader, assignment_id: UUID) -> AssignmentRow | None:
    """Return one assignment, ``None`` if it is gone."""
    return next(iter(_assignments(reader, _BY_KEY, {"key": assignment_id})), None)


def task_place(reader: Reader, task_id: UUID) -> tuple[date, UUID] | None:
    """Return the day and arena of a task, ``None`` if it is gone."""
    row = reader.execute(select(Task.day, Task.arena_id).where(Task.id == task_id)).first()
    return None if row is None else (row.day, row.arena_id)


def latest_version(reader: Reader, day: date, arena_id: UUID) -> FrozenRow | None:
    """Return the day's latest frozen version, ``None`` if it was never frozen."""
    row = reader.execute(_VERSION, {"day": day, "arena": arena_id}).first()
    return None if row is None else FrozenRow(row[0], row[1], row[2] or "", row[3])


def latest_allocated_day(reader: Reader, arena_id: UUID, before: date) -> date | None:
    """Return the arena's latest earlier day on which somebody was put on a task."""
    query = (
        select(Task.day)
        .join(Assignment, Assignment.task_id == Task.id)
        .where(Task.arena_id == arena_id, Task.day < before)
        .order_by(Task.day.desc())
        .limit(1)
    )
    return reader.execute(query).scalar()


def last_times(reader: Reader, task: TaskRow, before: date) -> dict[UUID, date]:
    """Return when each person last did the same task."""
    same = Task.name == task.name
    if task.template_id is not None:
        same = or_(same, Task.template_id == task.template_id)
    query = (
        select(Assignment.participant_id, func.max(Assignment.day))
        .join(Task, Task.id == Assignment.task_id)
        .where(same, Assignment.day < before, Assignment.day > before - timedelta(days=365))
        .group_by(Assignment.participant_id)
    )
    return {row[0]: row[1] for row in reader.execute(query)}
