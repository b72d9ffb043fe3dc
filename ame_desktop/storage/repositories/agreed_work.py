"""Single times of agreed tasks: moved to another day, or left out."""

from datetime import date

from sqlalchemy import select

from ame_desktop.storage.models.agreements import AgreedTaskChange
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.unit_of_work import UnitOfWork

TAKEN_OFF = "Borttagen från tavlan"


def leave_out(work: UnitOfWork, task: Task, reason: str = TAKEN_OFF) -> None:
    """Let the time that a removed task stood for stay away, unless another task stands for it."""
    if task.agreed_task_id is None or task.occurs_on is None:
        return
    same = select(Task.id).where(
        Task.agreed_task_id == task.agreed_task_id,
        Task.occurs_on == task.occurs_on,
        Task.id != task.id,
    )
    if work.session.scalar(same.limit(1)) is not None:
        return
    let_occur(work, task, None, reason)


def let_occur(work: UnitOfWork, task: Task, day: date | None, reason: str) -> None:
    """Let the time that a task stands for be on another day; without one it stays away."""
    if task.agreed_task_id is None or task.occurs_on is None:
        return
    change = work.session.scalar(
        select(AgreedTaskChange).where(
            AgreedTaskChange.agreed_task_id == task.agreed_task_id,
            AgreedTaskChange.occurs_on == task.occurs_on,
        )
    )
    if change is None:
        change = AgreedTaskChange(agreed_task_id=task.agreed_task_id, occurs_on=task.occurs_on)
        work.add(change)
    change.moved_to, change.reason = day, reason
