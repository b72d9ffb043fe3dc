"""*Regnplan*: outdoor work gives way to the weather, and people get something to do indoors.

The weather never marks anybody absent: who is at work stays at work. Source: RAG-37, RAG-54.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from ame_desktop.domain.agreements import Recurrence
from ame_desktop.domain.allocation import stops
from ame_desktop.domain.allocation_warnings import Concern
from ame_desktop.domain.briefing import AssignmentRow, TaskRow, TemplateChoice
from ame_desktop.domain.day_view import DayView
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.work_moves import FreeDay, Message


class RainAct(StrEnum):
    """What becomes of outdoor work; the value is how it is chosen."""

    MOVE = "Flytta"
    LEAVE_OUT = "Utgår i dag"
    STAY = "Ligger kvar"


@dataclass(frozen=True, slots=True)
class RainLine:
    """An outdoor task of the day, with what is proposed for it.

    ``people`` are those whom the one who looks may meet, and ``template_id`` the indoor task that
    they go to, if there is one. ``must_be_done`` where it stands for an order, which cannot be left
    out.
    """

    task_id: UUID
    version: int
    name: str
    people: int
    act: RainAct
    offered: FreeDay
    template_id: UUID | None = None
    must_be_done: bool = False


@dataclass(frozen=True)
class RainPlan:
    """What *Regnplan* would do with a day, to be looked over first."""

    day: date
    arena_id: UUID
    lines: tuple[RainLine, ...]
    indoors: tuple[TemplateChoice, ...]


@dataclass(frozen=True, slots=True)
class RainChoice:
    """What was decided for a task."""

    task_id: UUID
    version: int
    act: RainAct
    to_day: date
    template_id: UUID | None = None


@dataclass(frozen=True)
class RainReport:
    """What was done: drafted messages, and who has no task now, in sentences."""

    messages: tuple[Message, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rearranged:
    """Where the people of the outdoor tasks go: new indoor tasks, and rows to put on them."""

    tasks: tuple[TaskRow, ...] = ()
    moves: Mapping[UUID, UUID] = field(default_factory=dict)
    """The task that each assignment goes to."""
    left_out: tuple[tuple[UUID, str], ...] = ()
    """People who could not go along, each with a sentence."""


def outdoor_tasks(
    tasks: Iterable[TaskRow], indoors: Iterable[TemplateChoice], *, arena_outdoor: bool
) -> Iterator[TaskRow]:
    """Yield the tasks that the weather stops.

    One that does not say is as the catalogue has it, otherwise as the arena is.
    """
    inside = {template.template_id for template in indoors}
    for task in tasks:
        usual = arena_outdoor and task.template_id not in inside
        if not task.done and (usual if task.outdoor is None else task.outdoor):
            yield task


def proposed_act(task: TaskRow, recurrence: Recurrence | None) -> RainAct:
    """Return what is proposed: promised work is moved, daily work and the unit's own is left out.

    Work of every weekday comes back tomorrow by itself.
    """
    if task.order_id is not None:
        return RainAct.MOVE
    promised = task.agreed_task_id is not None and recurrence is not Recurrence.WEEKDAYS
    return RainAct.MOVE if promised else RainAct.LEAVE_OUT


def shared_out(
    people: Sequence[int], indoors: Sequence[TemplateChoice], busy: Mapping[UUID, int]
) -> list[UUID | None]:
    """Return an indoor task for each group, the largest first; groups share when they must.

    Args:
        people: how many each group is.
        indoors: the indoor tasks of the catalogue.
        busy: how many are on each of them already.
    """
    found: list[UUID | None] = [None] * len(people)
    load = {choice.template_id: busy.get(choice.template_id, 0) for choice in indoors}
    places = {choice.template_id: choice.places for choice in indoors}
    for number in sorted(range(len(people)), key=lambda n: -people[n]):
        if not people[number] or not load:
            continue
        best = min(load, key=lambda key: (load[key] > 0, load[key] - places[key]))
        load[best] += people[number]
        found[number] = best
    return found


def rearranged(
    view: DayView, choices: Iterable[RainChoice], indoors: Iterable[TemplateChoice]
) -> Rearranged:
    """Return where the people of the outdoor tasks go.

    Whoever is stopped, or whom an adaptation keeps from the indoor task, stays without a task and
    is told of; every other check only warns on the board.

    Args:
        view: the day with everybody on it.
        choices: what was decided; tasks that stay are left alone.
        indoors: the indoor tasks of the catalogue.
    """
    going = [choice for choice in choices if choice.act is not RainAct.STAY]
    left = {choice.task_id for choice in going}
    rows = tuple(row for row in view.data.assignments if row.task_id not in left)
    known = {choice.template_id: choice for choice in indoors}
    leaders = {
        choice.template_id: view.tasks[choice.task_id].supervisor_id
        for choice in reversed(going)
        if view.on_task.get(choice.task_id)
    }
    targets: dict[UUID | None, TaskRow] = {
        key: _target(view, known[key], left, leader)
        for key, leader in leaders.items()
        if key is not None and key in known
    }
    fresh = tuple(task for task in targets.values() if task.task_id not in view.tasks)
    now = DayView(replace(view.data, assignments=rows, tasks=(*view.data.tasks, *fresh)))
    moves: dict[UUID, UUID] = {}
    told: list[tuple[UUID, str]] = []
    for choice in going:
        target = targets.get(choice.template_id)
        for row in view.on_task.get(choice.task_id, ()):
            said = _hindrance(now, row, target)
            if target is None or said:
                told.append((row.participant_id, said))
                continue
            moves[row.assignment_id] = target.task_id
            moved = replace(row, task_id=target.task_id, task_name=target.name)
            now = DayView(replace(now.data, assignments=(*now.data.assignments, moved)))
    return Rearranged(_with_room(fresh, moves), moves, tuple(told))


def _target(
    view: DayView, template: TemplateChoice, left: set[UUID], leader: UUID | None
) -> TaskRow:
    """Return the day's task of an indoor template, made unless it is there."""
    here = (
        task
        for task in view.data.tasks
        if task.template_id == template.template_id and task.task_id not in left and not task.done
    )
    return next(here, None) or TaskRow(
        new_id(),
        1,
        template.name,
        template.place,
        template.start_minute,
        template.end_minute,
        template.places,
        template.demands,
        template.lift_kilograms,
        template.needs_driver,
        leader,
        "",
        None,
        False,
        None,
        len(view.data.tasks),
        template.template_id,
        None,
        outdoor=False,
        bring=template.bring,
        wearing=template.wearing,
        qualifications=template.qualifications,
    )


def _hindrance(view: DayView, row: AssignmentRow, target: TaskRow | None) -> str:
    name = view.names[row.participant_id]
    if target is None:
        return f"{name} har ingen uppgift nu."
    if any(
        other.task_id == target.task_id and other.participant_id == row.participant_id
        for other in view.data.assignments
    ):
        return f"{name} är redan på {target.name}."
    found = view.check(row.participant_id, target, row.part, row.assignment_id)
    adapted = any(w.concern is Concern.ADAPTATION and w.asks_reason for w in found)
    if stops(found) or adapted:
        # What the adaptation is must not be read on a screen that others see.
        return f"{name} kan inte vara på {target.name}. Välj en annan uppgift."
    return ""


def _with_room(tasks: Iterable[TaskRow], moves: Mapping[UUID, UUID]) -> tuple[TaskRow, ...]:
    """Let each new task have places for all who come to it."""
    coming = list(moves.values())
    return tuple(
        replace(task, places=max(task.places, coming.count(task.task_id))) for task in tasks
    )
