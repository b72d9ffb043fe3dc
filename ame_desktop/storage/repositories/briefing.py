"""Tasks and who is on them, loaded for change."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import func, inspect, select
from sqlalchemy.orm.attributes import flag_modified

from ame_desktop.domain.briefing import TaskDraft
from ame_desktop.domain.ids import new_id
from ame_desktop.storage.models.briefing import Assignment, DayVersion, Task, TaskVehicle
from ame_desktop.storage.unit_of_work import UnitOfWork

_FIELDS = (
    "name",
    "place",
    "start_minute",
    "end_minute",
    "places",
    "lift_kilograms",
    "needs_driver",
    "supervisor_id",
    "practical_supervisor_id",
    "bring",
    "wearing",
)
_ORIGIN = (
    "day",
    "arena_id",
    "template_id",
    "order_id",
    "agreed_task_id",
    "occurs_on",
    "outdoor",
)


def new_task(work: UnitOfWork, draft: TaskDraft, position: int) -> Task:
    """Add a task with its vehicles, as a draft says."""
    task = Task(id=new_id(), position=position)
    for field in _ORIGIN:
        setattr(task, field, getattr(draft, field))
    fill(task, draft)
    work.add(task)
    set_vehicles(work, task, draft.vehicle_ids)
    return task


def fill(task: Task, draft: TaskDraft) -> None:
    """Let a task be what a draft says; where it comes from stays as it is."""
    for field in _FIELDS:
        setattr(task, field, getattr(draft, field))
    task.demands = list(draft.demands)
    task.qualifications = list(draft.qualifications)


def set_vehicles(work: UnitOfWork, task: Task, vehicle_ids: Iterable[UUID]) -> None:
    """Let a task have these vehicles and no others; the task itself counts as changed."""
    wanted = list(dict.fromkeys(vehicle_ids))
    held = work.session.scalars(select(TaskVehicle).where(TaskVehicle.task_id == task.id)).all()
    present = {row.vehicle_id for row in held}
    for row in held:
        if row.vehicle_id not in wanted:
            work.delete(row)
    work.add(
        *(TaskVehicle(task_id=task.id, vehicle_id=key) for key in wanted if key not in present)
    )
    if present != set(wanted) and inspect(task).persistent:
        # Who has the task open with other vehicles is to be told, as for its own columns.
        flag_modified(task, "name")


def day_tasks(work: UnitOfWork, day: date, arena_id: UUID) -> list[Task]:
    """Return the tasks of a day at an arena, in their order."""
    query = (
        select(Task)
        .where(Task.day == day, Task.arena_id == arena_id)
        .order_by(Task.position, Task.id)
    )
    return list(work.session.scalars(query))


def assignments_of(work: UnitOfWork, task_id: UUID) -> list[Assignment]:
    """Return everybody on a task."""
    return list(work.session.scalars(select(Assignment).where(Assignment.task_id == task_id)))


def tasks_of_order(work: UnitOfWork, order_id: UUID) -> list[Task]:
    """Return all tasks that an order was planned as, on any day."""
    return list(work.session.scalars(select(Task).where(Task.order_id == order_id)))


def latest_number(work: UnitOfWork, day: date, arena_id: UUID) -> int:
    """Return the number of the day's latest frozen version, 0 if it was never frozen."""
    query = select(func.max(DayVersion.number)).where(
        DayVersion.day == day, DayVersion.arena_id == arena_id
    )
    return work.session.scalar(query) or 0
