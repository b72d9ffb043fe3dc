"""The day's tasks: made freely, from the catalogue or from an order; changed, done and removed."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.briefing import TaskChoices, TaskDraft
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError, NotFoundError
from ame_desktop.domain.orders import OrderStatus, check_waits, reached
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.task_drafts import checked_hours, checked_task, from_order, from_template
from ame_desktop.services.adaptations import qualification_names
from ame_desktop.services.briefing import GONE
from ame_desktop.services.context import Context
from ame_desktop.services.order_acceptance import require_taken_on
from ame_desktop.storage.models.briefing import Task
from ame_desktop.storage.models.orders import CustomerOrder
from ame_desktop.storage.queries import briefing as query
from ame_desktop.storage.queries import briefing_choices as choices
from ame_desktop.storage.queries.agreed_work import agreed_choices
from ame_desktop.storage.queries.orders_due import orders_due
from ame_desktop.storage.queries.visibility import may_meet
from ame_desktop.storage.repositories import briefing as repository
from ame_desktop.storage.repositories.agreed_work import leave_out
from ame_desktop.storage.unit_of_work import UnitOfWork


def task_choices(ctx: Context, arena_id: UUID, day: date | None = None) -> TaskChoices:
    """Return what a task can be made from and given, for the task panel.

    That is the arena's catalogue, the orders that wait and may be planned, vehicles, staff, the
    agreements' tasks that can be done on the day, if one is given, and qualifications.

    Raises:
        NotPermittedError: the person's roles do not reach the arena's mornings.
    """
    ctx.require(Area.BRIEFING, Level.READ, arena=arena_id)
    orders = ctx.allows(Area.ORDERS, Level.READ)
    names = qualification_names(ctx)
    with ctx.read() as reader:
        return TaskChoices(
            choices.templates(reader, arena_id),
            tuple(order for order in orders_due(reader) if order.taken_on) if orders else (),
            choices.vehicles(reader),
            choices.leaders(reader, arena_id),
            () if day is None else agreed_choices(reader, day, arena_id),
            names,
        )


def add_task(ctx: Context, draft: TaskDraft) -> Result[UUID]:
    """Add a task to a day; one made from an order makes the order *Planerad*.

    Raises:
        NotPermittedError: the person's roles do not reach the arena.
        DomainError: with the field that it concerns.
    """
    ctx.require(Area.BRIEFING, Level.WRITE, arena=draft.arena_id)
    checked = checked_task(draft)
    topics = (Topic.BRIEFING, Topic.ORDERS) if draft.order_id else (Topic.BRIEFING,)
    with ctx.write("briefing.task_add", *topics) as work:
        tasks = repository.day_tasks(work, draft.day, draft.arena_id)
        if draft.order_id and any(task.order_id == draft.order_id for task in tasks):
            raise DomainError("Beställningen är redan planerad den dagen. Öppna uppgiften där.")
        position = max((task.position for task in tasks), default=-1) + 1
        _check_occasion(checked, tasks)
        task = repository.new_task(work, checked, position)
        _plan(work, checked.order_id)
        said = f"Planerade {task.name} på {day_text(draft.day)}."
        return work.done(task.id, said if draft.order_id else f"Lade till {task.name}.")


def add_from_template(ctx: Context, template_id: UUID, day: date, arena_id: UUID) -> Result[UUID]:
    """Add a task of the catalogue to a day.

    Raises:
        NotFoundError: the catalogue does not hold it any more.
    """
    ctx.require(Area.BRIEFING, Level.WRITE, arena=arena_id)
    with ctx.read() as reader:
        found = next(
            (t for t in choices.templates(reader, arena_id) if t.template_id == template_id), None
        )
    if found is None:
        raise NotFoundError("Uppgiften finns inte längre i katalogen.")
    return add_task(ctx, from_template(found, day, arena_id))


def add_from_order(ctx: Context, order_id: UUID, day: date, arena_id: UUID) -> Result[UUID]:
    """Plan an order onto a day; its status becomes *Planerad*. Source: RAG-54.

    Raises:
        NotFoundError: the order does not wait any more.
    """
    ctx.require(Area.BRIEFING, Level.WRITE, arena=arena_id)
    ctx.require(Area.ORDERS, Level.READ)
    with ctx.read() as reader:
        found = next((o for o in orders_due(reader) if o.order_id == order_id), None)
    if found is None:
        raise NotFoundError("Beställningen väntar inte längre på att planeras.")
    return add_task(ctx, from_order(found, day, arena_id))


def edit_task(
    ctx: Context, task_id: UUID, draft: TaskDraft, version: int | None = None
) -> Result[None]:
    """Change a task.

    A practical supervisor whom the one who acts may not meet stays, unless another is named.
    Source: NAT-38.

    Raises:
        DomainError: with the field that it concerns.
        ConflictError: somebody else changed it since it was read.
    """
    _allowed(ctx, task_id)
    checked = checked_task(draft)
    with ctx.write("briefing.task_edit", Topic.BRIEFING) as work:
        task = work.get(Task, task_id, version)
        unseen = _unseen(ctx, work, task.practical_supervisor_id)
        leads = checked.practical_supervisor_id or unseen
        repository.fill(task, replace(checked, practical_supervisor_id=leads))
        repository.set_vehicles(work, task, checked.vehicle_ids)
        return work.done(None, f"Ändrade {task.name}.")


def move_task(ctx: Context, task_id: UUID, step: int) -> Result[None]:
    """Move a task's column to the left (-1) or to the right (1) on the board."""
    day, arena_id = _allowed(ctx, task_id)
    with ctx.write("briefing.task_move", Topic.BRIEFING) as work:
        tasks = repository.day_tasks(work, day, arena_id)
        place = next(number for number, task in enumerate(tasks) if task.id == task_id)
        moved = tasks.pop(place)
        tasks.insert(min(max(place + step, 0), len(tasks)), moved)
        for number, task in enumerate(tasks):
            task.position = number
        return work.done(None, f"Flyttade {moved.name}.")


def finish_task(ctx: Context, task_id: UUID, hours: Decimal | None) -> Result[None]:
    """Mark a task as done, with the hours it took; an order is *Klar* when all of it is done.

    Raises:
        DomainError: the hours are not between 0 and 1 000.
    """
    _allowed(ctx, task_id)
    checked = checked_hours(hours)
    with ctx.write("briefing.task_done", Topic.BRIEFING, Topic.ORDERS) as work:
        task = work.get(Task, task_id)
        task.done, task.hours = True, checked
        _follow(work, task.order_id)
        return work.done(None, f"{task.name} är klar.")


def reopen_task(ctx: Context, task_id: UUID) -> Result[None]:
    """Take back that a task is done."""
    _allowed(ctx, task_id)
    with ctx.write("briefing.task_reopen", Topic.BRIEFING, Topic.ORDERS) as work:
        task = work.get(Task, task_id)
        task.done = False
        _follow(work, task.order_id)
        return work.done(None, f"{task.name} är inte klar än.")


def remove_task(ctx: Context, task_id: UUID) -> Result[None]:
    """Remove a task with its people; an order that is on no other task waits again.

    The time of an agreement that it stood for is left out, and does not come back by itself.
    """
    _allowed(ctx, task_id)
    with ctx.write("briefing.task_remove", Topic.BRIEFING, Topic.ORDERS) as work:
        task = work.get(Task, task_id)
        for row in repository.assignments_of(work, task_id):
            work.delete(row)
        repository.set_vehicles(work, task, ())
        work.delete(task)
        leave_out(work, task)
        _follow(work, task.order_id, left_done=task.done)
        return work.done(None, f"Tog bort {task.name}.")


def _allowed(ctx: Context, task_id: UUID) -> tuple[date, UUID]:
    with ctx.read() as reader:
        where = query.task_place(reader, task_id)
    if where is None:
        raise NotFoundError(GONE)
    ctx.require(Area.BRIEFING, Level.WRITE, arena=where[1])
    return where


def _unseen(ctx: Context, work: UnitOfWork, participant_id: UUID | None) -> UUID | None:
    """Return somebody named whom the one who acts is not shown, and so has not taken away."""
    if participant_id is None:
        return None
    reader = work.session.connection()
    met = choices.is_among(reader, may_meet(ctx.actor.staff_id), participant_id)
    return None if met else participant_id


def _check_occasion(draft: TaskDraft, tasks: list[Task]) -> None:
    """Refuse the same time of an agreement twice on a day."""
    key = (draft.agreed_task_id, draft.occurs_on)
    if None not in key and any((task.agreed_task_id, task.occurs_on) == key for task in tasks):
        raise DomainError("Uppgiften ligger redan på dagens tavla. Öppna den där.")


def _follow(work: UnitOfWork, order_id: UUID | None, *, left_done: bool = True) -> None:
    """Let an order be as far as its tasks are; its last day is theirs, until it says another."""
    if order_id is None:
        return
    done = [task.done for task in repository.tasks_of_order(work, order_id)]
    order = work.get(CustomerOrder, order_id)
    status = reached(order.status, done, left_done=left_done)
    if status is not order.status:
        order.status, order.done_on = status, None


def _plan(work: UnitOfWork, order_id: UUID | None) -> None:
    """Let an order be planned; a private one must be taken on first. Source: RAG-47."""
    if order_id is None:
        return
    order = work.get(CustomerOrder, order_id)
    check_waits(order.status)
    require_taken_on(work, order)
    if order.status is OrderStatus.NEW:
        order.status = OrderStatus.PLANNED
