"""Moving a task to another day, with what is kept of it."""

from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.domain.agreements import MoveReason
from ame_desktop.domain.errors import ConflictError
from ame_desktop.domain.work_moves import REASON_WORDS, MoveDraft
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.orders import OrderMove
from ame_desktop.storage.repositories.agreed_work import let_occur
from ame_desktop.storage.repositories.briefing import assignments_of
from ame_desktop.storage.unit_of_work import UnitOfWork

TWICE = "Samma arbete ligger redan på tavlan den dagen. Välj en annan dag."


def move_task(work: UnitOfWork, task: Task, draft: MoveDraft, by: UUID) -> None:
    """Let a task lie on another day, last on the board and without people.

    Raises:
        ConflictError: the same work lies on that day already.
    """
    _refuse_twice(work, task, draft)
    for row in assignments_of(work, task.id):
        work.delete(row)
    if task.order_id is not None:
        work.add(
            OrderMove(
                order_id=task.order_id,
                from_day=task.day,
                to_day=draft.to_day,
                reason=draft.reason,
                note=draft.note,
                at=work.at,
                by_id=by,
            )
        )
    let_occur(work, task, draft.to_day, reason_text(draft.reason, draft.note))
    last = select(func.max(Task.position)).where(
        Task.day == draft.to_day, Task.arena_id == task.arena_id
    )
    position = work.session.scalar(last)
    task.day, task.position = draft.to_day, 0 if position is None else position + 1


def reason_text(reason: MoveReason, note: str) -> str:
    """Return why work was moved, as one line."""
    return ": ".join(text for text in (REASON_WORDS[reason], note) if text)[:300]


def _refuse_twice(work: UnitOfWork, task: Task, draft: MoveDraft) -> None:
    if task.order_id is not None:
        same = Task.order_id == task.order_id
    elif task.agreed_task_id is not None and task.occurs_on is not None:
        same = (Task.agreed_task_id == task.agreed_task_id) & (Task.occurs_on == task.occurs_on)
    else:
        return
    held = select(Task.id).where(
        same, Task.day == draft.to_day, Task.arena_id == task.arena_id, Task.id != task.id
    )
    if work.session.scalar(held.limit(1)) is not None:
        raise ConflictError(TWICE, field="day")
