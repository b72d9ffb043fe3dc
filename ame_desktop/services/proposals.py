"""*Föreslå fördelning*: a proposal for a day, worked out apart, and taken whole or in part.

Nothing is stored before somebody takes it, and what is taken is checked anew.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.briefing import AssignmentRow, DayData
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.day_view import DayView
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.proposals.knowledge import Knowledge
from ame_desktop.domain.proposals.laying import lay
from ame_desktop.domain.proposals.making import Possible, Puzzle, puzzle_of
from ame_desktop.domain.proposals.matrix import matrix_of
from ame_desktop.domain.proposals.problem import greedy, worth
from ame_desktop.domain.proposals.proposal import Proposal, TakeReport, Wanted
from ame_desktop.domain.proposals.telling import choices, left_over, met_view, remarks
from ame_desktop.domain.proposals.veiling import veiled
from ame_desktop.domain.setting_names import SettingName
from ame_desktop.services.briefing import day_view
from ame_desktop.services.context import Context
from ame_desktop.services.follow_up_due import reached
from ame_desktop.services.settings import number_setting
from ame_desktop.services.solver import Answer, solve
from ame_desktop.storage.models.briefing import Assignment
from ame_desktop.storage.queries import proposals as query
from ame_desktop.storage.queries.briefing import day_data
from ame_desktop.storage.queries.visibility import everybody, may_meet, usable

LONGEST: Final = 1.5
"""Seconds that the working out may take; reading and showing have the rest of two seconds."""
_ROUNDS: Final = 2
"""A task of half a day leaves the other half: it is shared out in a second round."""
PASSED = "Välj i dag eller en kommande dag."
NO_TASKS = "Det finns inga uppgifter att fördela. Lägg till en uppgift."
NOBODY = "Alla som väntas har redan något att göra."


@dataclass(frozen=True)
class Groundwork:
    """What a proposal is worked out from: the day with all its teams, and what is known besides."""

    view: DayView
    knowledge: Knowledge


def groundwork(ctx: Context, day: date, arena_id: UUID) -> Groundwork:
    """Read what a proposal for a day is worked out from; it is logged.

    Development goals are in it only where the person's roles reach follow-ups.

    Raises:
        NotPermittedError: the roles do not reach the arena's mornings.
        DomainError: the day has passed, has no tasks, or nobody waits for one.
    """
    ctx.require(Area.BRIEFING, Level.WRITE, arena=arena_id)
    if day < ctx.clock.today():
        raise DomainError(PASSED)
    data = day_view(ctx, day, arena_id, whole=True, whole_week=True).data
    if all(task.done for task in data.tasks):
        raise DomainError(NO_TASKS)
    found = _veiled(ctx, data)
    ctx.note("briefing.propose", LogKind.READ, count=len(found.knowledge.usable))
    return found


def _veiled(ctx: Context, data: DayData) -> Groundwork:
    """Read what is known besides the day, and leave out who they are whom one may not meet."""
    people, day = [*data.people], data.day
    first = day - timedelta(days=number_setting(ctx, SettingName.ROTATION_DAYS))
    goals_reached = ctx.reach(Area.FOLLOW_UPS, Level.READ) is not Reach.NONE
    with ctx.read() as reader:
        met = query.among(reader, may_meet(ctx.actor.staff_id), people)
        may_be_in = query.among(reader, usable(), people)
        wearing = query.wearing_tasks(reader, day, data.arena_id)
        past = query.past_work(reader, may_be_in, first, day)
        goals = query.goals(reader, reached(ctx), may_be_in) if goals_reached else {}
    knowledge = Knowledge(may_be_in, met, wearing, past, goals)
    return Groundwork(DayView(veiled(data, met)), knowledge)


def worked_out(
    ground: Groundwork,
    stopped: Callable[[], bool] = lambda: False,
    seconds: float = LONGEST,
) -> Proposal:
    """Return the best proposal for a day, or the best that was found in time; nothing is stored.

    The same day always gives the same proposal, unless the time runs out.

    Args:
        ground: what was read.
        stopped: asked again and again; once it says yes, the rest is left.
        seconds: how long it may take at most.

    Raises:
        DomainError: nobody waits for a task.

    Source: RAG-37, OSB-12
    """
    until = time.monotonic() + seconds
    view, taken, best = ground.view, list[Possible](), True
    puzzle = puzzle_of(view, ground.knowledge)
    waited = puzzle.waiting
    if not waited:
        raise DomainError(NOBODY)
    for _ in range(_ROUNDS):
        answer = _answer(puzzle, until - time.monotonic(), stopped)
        best = best and answer.best
        picked = [puzzle.possible[number] for number in answer.chosen]
        laid = lay(view, [item.wanted for item in picked])
        refused = {wanted for wanted, _ in laid.refused}
        taken += [item for item in picked if item.wanted not in refused]
        view = laid.view
        puzzle = puzzle_of(view, ground.knowledge)
        if not puzzle.possible or stopped():
            break
    return _told(ground, taken, waited, view, best=best)


def _answer(puzzle: Puzzle, seconds: float, stopped: Callable[[], bool]) -> Answer:
    if not puzzle.possible:
        return Answer((), best=True)
    problem = puzzle.problem
    found = solve(matrix_of(problem), seconds, stopped)
    if stopped() or (found is not None and found.best):
        return found or Answer((), best=False)
    # What is found at once is better than what was found in too short a time.
    quick = greedy(problem)
    ways = [quick] if found is None else [found.chosen, quick]
    return Answer(max(ways, key=lambda way: worth(problem, way)), best=False)


def _told(
    ground: Groundwork,
    taken: Sequence[Possible],
    waited: Sequence[UUID],
    after: DayView,
    *,
    best: bool,
) -> Proposal:
    data, shown = ground.view.data, met_view(ground.view, ground.knowledge)
    placed = [item.wanted.participant_id for item in taken]
    return Proposal(
        data.day,
        data.arena_id,
        choices(shown, ground.knowledge, taken),
        left_over(shown, waited, placed),
        remarks(shown, met_view(after, ground.knowledge)),
        best,
    )


def take(ctx: Context, day: date, arena_id: UUID, wanted: Sequence[Wanted]) -> Result[TakeReport]:
    """Store what is taken of a proposal, as one step that undo turns back.

    Everything is checked anew: whoever the rules now speak against is left out and named.

    Raises:
        NotPermittedError: the roles do not reach the arena's mornings.
        DomainError: nothing of it is possible any more.
    """
    ctx.require(Area.BRIEFING, Level.WRITE, arena=arena_id)
    with ctx.write("briefing.take", Topic.BRIEFING) as work:
        # Read inside the command: others may put people on tasks until it begins.
        reader = work.session.connection()
        view = DayView(day_data(reader, everybody(), day, arena_id, whole_week=True))
        mine = usable() & may_meet(ctx.actor.staff_id)
        may_be_in = query.among(reader, mine, [*view.data.people])
        laid = lay(view, [item for item in wanted if item.participant_id in may_be_in])
        left_out = tuple(dict.fromkeys(text for _, text in laid.refused))
        if not laid.rows:
            raise DomainError(" ".join(left_out) or NOBODY)
        people = len({row.participant_id for row in laid.rows})
        work.add(*(_assignment(row) for row in laid.rows))
        who = "1 person" if people == 1 else f"{people} personer"
        return work.done(TakeReport(people, left_out), f"Fördelade {who} efter förslaget.")


def _assignment(row: AssignmentRow) -> Assignment:
    return Assignment(
        id=row.assignment_id,
        task_id=row.task_id,
        participant_id=row.participant_id,
        day=row.day,
        part=row.part,
        position=row.position,
    )
