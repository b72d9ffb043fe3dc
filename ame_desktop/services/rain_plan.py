"""*Regnplan*: proposes what becomes of a day's outdoor work, and does it as one step."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.agreements import MoveReason
from ame_desktop.domain.briefing import TaskDraft
from ame_desktop.domain.calendar import next_working_day
from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.rain_plan import (
    RainAct,
    RainChoice,
    RainLine,
    RainPlan,
    RainReport,
    Rearranged,
    outdoor_tasks,
    proposed_act,
    rearranged,
    shared_out,
)
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.task_drafts import draft_of
from ame_desktop.domain.work_moves import (
    FreeDay,
    Message,
    MoveDraft,
    MovedWork,
    checked_move,
    message_of,
)
from ame_desktop.services.briefing import day_view
from ame_desktop.services.context import Context
from ame_desktop.services.orders.moves import TOPICS
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.queries import briefing, work_moves
from ame_desktop.storage.queries.agreed_work import agreed_day
from ame_desktop.storage.queries.briefing_choices import templates
from ame_desktop.storage.repositories import briefing as repository
from ame_desktop.storage.repositories.agreed_work import leave_out
from ame_desktop.storage.repositories.work_moves import move_task, reason_text
from ame_desktop.storage.unit_of_work import UnitOfWork

_LAST = 100
"""Those who come stand after those who are on an indoor task already."""
NOTHING = "Dagen har inget utearbete att lägga om."


def rain_plan(ctx: Context, day: date, arena_id: UUID) -> RainPlan:
    """Return what *Regnplan* would do with a day's outdoor work; nothing is changed.

    Raises:
        NotPermittedError: the roles do not reach the arena's mornings.
        DomainError: the day has passed, or has no outdoor work left.
    """
    ctx.require(Area.BRIEFING, Level.WRITE, arena=arena_id)
    today = ctx.clock.today()
    if day < today:
        raise DomainError("Välj i dag eller en kommande dag.")
    view = day_view(ctx, day, arena_id, whole=True)
    met = day_view(ctx, day, arena_id).on_task
    with ctx.read() as reader:
        outdoors = briefing.is_outdoor(reader, arena_id)
        indoors = tuple(row for row in templates(reader, arena_id) if row.indoors)
        tasks = [*outdoor_tasks(view.data.tasks, indoors, arena_outdoor=outdoors)]
        if not tasks:
            raise DomainError(NOTHING)
        facts = agreed_day(reader, day, arena_id, view.data.tasks, ahead=True).facts
        busy = Counter(
            task.template_id
            for task in view.data.tasks
            for _ in view.on_task.get(task.task_id, ())
            if task.template_id is not None
        )
        people = [len(view.on_task.get(task.task_id, ())) for task in tasks]
        coming = work_moves.ComingDays(reader, day, arena_id, {})
        lines = []
        for task, backup in zip(tasks, shared_out(people, indoors, busy), strict=True):
            count = len(met.get(task.task_id, ()))
            fact = None if task.agreed_task_id is None else facts.get(task.agreed_task_id)
            act = proposed_act(task, None if fact is None else fact.rule.recurrence)
            free = coming.free_for(task) if act is RainAct.MOVE else None
            offered = FreeDay(next_working_day(day), full=True) if free is None else free
            ordered = task.order_id is not None
            lines.append(
                RainLine(
                    task.task_id, task.version, task.name, count, act, offered, backup, ordered
                )
            )
    return RainPlan(day, arena_id, tuple(lines), indoors)


def carry_out(ctx: Context, plan: RainPlan, choices: Sequence[RainChoice]) -> Result[RainReport]:
    """Do what was decided as one step that undo turns back; nobody is marked absent.

    Raises:
        NotPermittedError: the roles do not reach the arena's mornings.
        DomainError: an order would be left out, or a day does not add up.
        ConflictError: somebody else changed a task since the plan was made.
    """
    ctx.require(Area.BRIEFING, Level.WRITE, arena=plan.arena_id)
    going = [choice for choice in choices if choice.act is not RainAct.STAY]
    if not going:
        raise DomainError(NOTHING)
    view = day_view(ctx, plan.day, plan.arena_id, whole=True)
    met = day_view(ctx, plan.day, plan.arena_id).names.keys()
    new = rearranged(view, going, plan.indoors)
    with ctx.read() as reader:
        told = work_moves.told_of(reader, [choice.task_id for choice in going])
    with ctx.write("briefing.rain", *TOPICS) as work:
        work.because(reason_text(MoveReason.WEATHER, ""))
        _put_indoors(work, new, plan)
        for choice in going:
            _away(work, choice, ctx)
        label = f"Lade om {_tasks(len(going))} {day_text(plan.day)}."
        return work.done(
            RainReport(
                tuple(
                    _message(told[choice.task_id], choice, ctx.actor.name)
                    for choice in going
                    if choice.task_id in told
                ),
                tuple(said for person, said in new.left_out if person in met),
            ),
            label,
        )


def _put_indoors(work: UnitOfWork, new: Rearranged, plan: RainPlan) -> None:
    keys: dict[UUID, UUID] = {}
    for task in new.tasks:
        draft: TaskDraft = draft_of(task, plan.day, plan.arena_id)
        keys[task.task_id] = repository.new_task(work, draft, task.position).id
    for number, (assignment_id, task_id) in enumerate(new.moves.items(), start=_LAST):
        row = work.get(Assignment, assignment_id)
        row.task_id, row.position = keys.get(task_id, task_id), number
        row.override_reason = ""
    work.session.flush()


def _away(work: UnitOfWork, choice: RainChoice, ctx: Context) -> None:
    task = work.get(Task, choice.task_id, choice.version)
    if choice.act is RainAct.MOVE:
        draft = MoveDraft(choice.to_day, MoveReason.WEATHER)
        move_task(work, task, checked_move(draft, task.day, ctx.clock.today()), ctx.actor.staff_id)
        return
    if task.order_id is not None:
        raise DomainError(f"{task.name} är en beställning. Flytta den till en annan dag.")
    for row in repository.assignments_of(work, task.id):
        work.delete(row)
    repository.set_vehicles(work, task, ())
    work.delete(task)
    leave_out(work, task, reason_text(MoveReason.WEATHER, ""))


def _message(told: MovedWork, choice: RainChoice, sender: str) -> Message:
    to_day = choice.to_day if choice.act is RainAct.MOVE else None
    return message_of(replace(told, to_day=to_day), sender)


def _tasks(count: int) -> str:
    return "1 uppgift" if count == 1 else f"{count} uppgifter"
