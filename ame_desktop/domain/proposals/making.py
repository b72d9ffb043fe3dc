"""Making the puzzle of a day: who could do what by the rules of the board, and why."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from math import ceil
from uuid import UUID

from ame_desktop.domain.allocation import shared_minutes, warnings
from ame_desktop.domain.allocation_facts import Span, Teammate, lies
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.briefing import PersonRow, TaskRow
from ame_desktop.domain.day_view import DayView
from ame_desktop.domain.free_parts import waiting
from ame_desktop.domain.proposals.knowledge import Knowledge
from ame_desktop.domain.proposals.laying import keeps_out
from ame_desktop.domain.proposals.motives import Motive
from ame_desktop.domain.proposals.problem import Leader, Option, Place, Problem
from ame_desktop.domain.proposals.proposal import Wanted
from ame_desktop.domain.proposals.weighing import Pair, filling, weigh
from ame_desktop.domain.team_needs import DRIVER, TeamNeed, lacking


@dataclass(frozen=True, slots=True)
class Possible:
    """One option with what speaks for it; it stands where its option does in the problem.

    ``skills`` are the qualifications that the team lacks and the person has.
    """

    wanted: Wanted
    motives: tuple[Motive, ...]
    skills: tuple[str, ...] = ()


@dataclass(frozen=True)
class Puzzle:
    """A day's problem, what its options are, and who waits for something to do."""

    problem: Problem
    possible: tuple[Possible, ...]
    waiting: tuple[UUID, ...]


def puzzle_of(view: DayView, knowledge: Knowledge) -> Puzzle:
    """Return the puzzle of a day: only what no rule of the board stops or asks a reason for.

    Source: RAG-10, RAG-17, RAG-37, OSB-12, OSB-46, OSB-64, OSB-65, OSB-88, NAT-38
    """
    return _Maker(view, knowledge).puzzle()


@dataclass(frozen=True, slots=True)
class _Free:
    row: PersonRow
    part: DayPart
    mate: Teammate


class _Maker:
    def __init__(self, view: DayView, knowledge: Knowledge) -> None:
        self.view = view
        self.knowledge = knowledge
        everybody = tuple(
            _Free(row, part, view.teammate(row.participant_id)) for row, part in waiting(view)
        )
        self.waiting = tuple(free.row.participant_id for free in everybody)
        self.people = [free for free in everybody if free.row.participant_id in knowledge.usable]
        self.mates = {
            task.task_id: {mate.participant_id for mate in view.team(task.task_id)}
            for task in view.data.tasks
        }
        self.tasks = [task for task in view.data.tasks if not task.done and self.room(task) > 0]
        self.lacking = {task.task_id: lacking(view.task_facts(task)) for task in view.data.tasks}
        self.leaders = [*dict.fromkeys(t.led_by for t in self.tasks if t.led_by)]

    def room(self, task: TaskRow) -> int:
        return task.places - len(self.mates[task.task_id])

    def puzzle(self) -> Puzzle:
        pairs = [*self.pairs()]
        count = defaultdict[int, int](int)
        for person, _, _ in pairs:
            count[person] += 1
        options: list[Option] = []
        possible: list[Possible] = []
        for person, task, pair in pairs:
            weight = weigh(pair, self.knowledge, alone=count[person] == 1)
            options.append(Option(person, task, weight.worth))
            wanted = Wanted(pair.person.participant_id, pair.task.task_id, pair.part)
            possible.append(Possible(wanted, weight.motives, pair.skills))
        able = defaultdict[int, set[int]](set)
        for person, task, _ in pairs:
            able[task].add(person)
        places = tuple(self.place(task, able[number]) for number, task in enumerate(self.tasks))
        leaders = tuple(self.leader(key) for key in self.leaders)
        problem = Problem(len(self.people), places, tuple(options), self.apart(), leaders)
        return Puzzle(problem, tuple(possible), self.waiting)

    def pairs(self) -> Iterator[tuple[int, int, Pair]]:
        for person, free in enumerate(self.people):
            facts = self.view.person_facts(free.row.participant_id)
            for task, row in enumerate(self.tasks):
                span = self.view.task_span(row, free.part)
                if free.row.participant_id in self.mates[row.task_id] or not lies(span, free.part):
                    continue
                told = self.view.task_facts(row, free.part)
                if keeps_out(warnings(facts, told, self.view.day)) is None:
                    yield person, task, self.pair(free, row, span)

    def pair(self, free: _Free, task: TaskRow, span: Span) -> Pair:
        row, hours = free.row, self.view.data.hours
        own = row.agreed or hours
        met = self.met(free, task)
        return Pair(
            row,
            task,
            free.part,
            self.view.data.day,
            share=shared_minutes(row.agreed, span) / max(own.minutes, 1),
            short=row.agreed is not None and own.minutes < hours.minutes,
            drives=DRIVER in met,
            skills=tuple(need.qualification for need in met if need != DRIVER),
            wearing=task.task_id in self.knowledge.wearing,
        )

    def met(self, free: _Free, task: TaskRow) -> tuple[TeamNeed, ...]:
        """Return what the team lacks and the person has."""
        return tuple(need for need in self.lacking[task.task_id] if need.is_met_by(free.mate))

    def place(self, task: TaskRow, able: set[int]) -> Place:
        taken = len(self.mates[task.task_id])
        needs = tuple(
            frozenset(n for n in able if need.is_met_by(self.people[n].mate))
            for need in self.lacking[task.task_id]
        )
        # A team that somebody put together is theirs, whatever it lacks: it only gains by it.
        return Place(
            self.room(task),
            filling(task, taken),
            () if taken else needs,
            needs if taken else (),
            self.leaders.index(task.led_by) if task.led_by else None,
        )

    def leader(self, key: UUID) -> Leader:
        led = self.led(key)
        limit = self.view.data.per_supervisor
        number = {free.row.participant_id: n for n, free in enumerate(self.people)}
        everybody = len(self.people) + sum(len(self.led(other)) for other in self.leaders)
        even = ceil(everybody / len(self.leaders))
        return Leader(
            None if limit is None else max(0, limit - len(led)),
            max(0, even - len(led)),
            frozenset(number[person] for person in led if person in number),
        )

    def led(self, key: UUID) -> set[UUID]:
        tasks = [task for task in self.view.data.tasks if task.led_by == key]
        return {mate for task in tasks for mate in self.mates[task.task_id]}

    def apart(self) -> tuple[tuple[int, int], ...]:
        pairs = combinations(enumerate(self.people), 2)
        return tuple(
            (one, other)
            for (one, first), (other, second) in pairs
            if second.row.participant_id in first.row.apart
            or first.row.participant_id in second.row.apart
        )
