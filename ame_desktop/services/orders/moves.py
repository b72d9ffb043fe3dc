"""Moving an order's or an agreement's work to another day, and telling who asked for it."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.calendar import next_working_day
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.work_moves import (
    FreeDay,
    Message,
    MoveChoice,
    MoveDraft,
    MoveRow,
    checked_move,
    message_of,
)
from ame_desktop.services.briefing import GONE
from ame_desktop.services.context import Context
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.queries import briefing
from ame_desktop.storage.queries import work_moves as query
from ame_desktop.storage.repositories import work_moves as repository
from ame_desktop.storage.store import Reader

DONE = "Uppgiften är klar och flyttas inte."
NO_TASK = "Beställningen ligger inte på någon tavla än. Planera den på en dag."
TOPICS = (Topic.BRIEFING, Topic.ORDERS, Topic.AGREEMENTS)


def move_choice(ctx: Context, task_id: UUID) -> MoveChoice:
    """Return a task that is to be moved, with the next free day.

    Raises:
        NotPermittedError: the roles do not reach the arena's mornings.
        NotFoundError: the task is gone.
        DomainError: it is done.
    """
    arena_id = _arena(ctx, task_id)
    with ctx.read() as reader:
        return _choice(reader, task_id, arena_id, ctx.clock.today())


def order_move_choice(ctx: Context, order_id: UUID) -> MoveChoice:
    """Return the first task of an order that is not done, with the next free day.

    Raises:
        DomainError: the order lies on no board, or as :func:`move_choice`.
    """
    ctx.require(Area.ORDERS, Level.WRITE)
    with ctx.read() as reader:
        task_id = query.first_open_task(reader, order_id)
    if task_id is None:
        raise DomainError(NO_TASK)
    return move_choice(ctx, task_id)


def move_work(
    ctx: Context, task_id: UUID, version: int, draft: MoveDraft
) -> Result[Message | None]:
    """Move a task to another day with the reason; undo turns it back with its people.

    Returns:
        A drafted message to the one who asked for the work; the program sends nothing.

    Raises:
        NotPermittedError: the roles do not reach the arena's mornings.
        DomainError: with the field that it concerns.
        ConflictError: somebody else changed the task, or the same work lies on that day.
    """
    _arena(ctx, task_id)
    with ctx.read() as reader:
        told = query.told_of(reader, (task_id,), draft.reason).get(task_id)
    with ctx.write("orders.move", *TOPICS) as work:
        task = work.get(Task, task_id, version)
        if task.done:
            raise DomainError(DONE)
        checked = checked_move(draft, task.day, ctx.clock.today())
        message = None
        if told is not None:
            moved = replace(told, to_day=checked.to_day, note=checked.note)
            message = message_of(moved, ctx.actor.name)
        repository.move_task(work, task, checked, ctx.actor.staff_id)
        work.because(repository.reason_text(checked.reason, checked.note))
        return work.done(message, f"Flyttade {task.name} till {day_text(checked.to_day)}.")


def moves_of(ctx: Context, order_id: UUID) -> tuple[MoveRow, ...]:
    """Return when an order was moved and why, the latest first.

    Raises:
        NotPermittedError: the roles do not reach orders.
    """
    ctx.require(Area.ORDERS, Level.READ)
    with ctx.read() as reader:
        return query.moves_of(reader, order_id)


def _arena(ctx: Context, task_id: UUID) -> UUID:
    with ctx.read() as reader:
        where = briefing.task_place(reader, task_id)
    if where is None:
        raise NotFoundError(GONE)
    ctx.require(Area.BRIEFING, Level.WRITE, arena=where[1])
    return where[1]


def _choice(reader: Reader, task_id: UUID, arena_id: UUID, today: date) -> MoveChoice:
    place = briefing.task_place(reader, task_id)
    day = today if place is None else place[0]
    tasks = briefing.day_tasks(reader, day, arena_id)
    task = next((row for row in tasks if row.task_id == task_id), None)
    if task is None:
        raise NotFoundError(GONE)
    if task.done:
        raise DomainError(DONE)
    after = max(day, today)
    free = query.ComingDays(reader, after, arena_id, {}).free_for(task)
    offered = FreeDay(next_working_day(after), full=True) if free is None else free
    return MoveChoice(task.task_id, task.version, task.name, day, offered)
