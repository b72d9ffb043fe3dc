"""What holds for every proposal: no rule broken, each with its reason, and none better."""

from collections import Counter
from dataclasses import replace
from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ame_desktop.domain.allocation_facts import lies
from ame_desktop.domain.allocation_warnings import Concern, Grade
from ame_desktop.domain.day_view import DayView
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.proposals.laying import lay
from ame_desktop.domain.proposals.making import puzzle_of
from ame_desktop.domain.proposals.matrix import matrix_of
from ame_desktop.domain.proposals.problem import (
    Leader,
    Option,
    Place,
    Problem,
    greedy,
    holds,
    worth,
)
from ame_desktop.domain.proposals.proposal import Proposal
from ame_desktop.services.proposals import Groundwork, worked_out
from ame_desktop.services.solver import solve
from tests.support.proposed_days import a_day

SECONDS = 5.0
chance = st.integers(0, 10**9).map(Random)


def proposal_of(ground: Groundwork) -> Proposal:
    try:
        return worked_out(ground, seconds=SECONDS)
    except DomainError:
        data = ground.view.data
        return Proposal(data.day, data.arena_id, ())


def laid(ground: Groundwork, proposal: Proposal) -> DayView:
    done = lay(ground.view, [choice.wanted for choice in proposal.choices])
    assert done.refused == ()
    return done.view


@settings(max_examples=50, deadline=None)
@given(chance, st.integers(1, 14), st.integers(1, 6))
def test_no_rule_of_the_board_is_broken_and_nobody_is_in_two_places(
    random: Random, people: int, tasks: int
) -> None:
    ground = a_day(random, people, tasks)
    proposal = proposal_of(ground)
    before, after = ground.view, laid(ground, proposal)
    added = after.data.assignments[len(before.data.assignments) :]
    assert after.data.assignments[: len(before.data.assignments)] == before.data.assignments
    for row in added:
        task = after.tasks[row.task_id]
        found = after.check(row.participant_id, task, row.part, ignoring=row.assignment_id)
        assert not [w for w in found if w.grade is Grade.STOP or w.asks_reason]
        assert Concern.SUPERVISION not in {w.concern for w in found}
        assert row.participant_id in ground.knowledge.usable
        person = before.data.people[row.participant_id]
        assert person.away is None
        assert person.part_away is None or not lies(before.span(row), person.part_away.part)
    for task in before.data.tasks:
        held = Counter(w.concern for w in before.check_team(task))
        now = Counter(w.concern for w in after.check_team(task))
        assert not now - held
        assert len(after.team(task.task_id)) <= max(task.places, len(before.team(task.task_id)))


@settings(max_examples=25, deadline=None)
@given(chance, st.integers(2, 12), st.integers(1, 6))
def test_each_choice_has_one_plain_sentence_and_the_same_day_the_same_proposal(
    random: Random, people: int, tasks: int
) -> None:
    ground = a_day(random, people, tasks)
    proposal = proposal_of(ground)
    for text in (
        *(choice.text for choice in proposal.choices),
        *(choice.said(openly=False) for choice in proposal.choices),
    ):
        assert text.endswith(".")
        assert text.count(".") == 1
        assert len(text.split()) <= 20
    assert all(choice.rule for choice in proposal.choices)
    placed = {choice.wanted.participant_id for choice in proposal.choices}
    assert placed.isdisjoint(item.participant_id for item in proposal.left)
    assert all("ska inte arbeta tillsammans" not in item.text for item in proposal.left)
    assert proposal_of(ground) == proposal


def best_by_hand(problem: Problem) -> int:
    """Try every way there is."""
    ways: list[list[int | None]] = [[None] for _ in range(problem.people)]
    for number, option in enumerate(problem.options):
        ways[option.person].append(number)
    tried = ([n for n in way if n is not None] for way in product(*ways))
    return max(worth(problem, way) for way in tried if holds(problem, way))


def check_best(problem: Problem) -> None:
    answer = solve(matrix_of(problem), SECONDS, lambda: False)
    assert answer is not None
    assert answer.best
    assert holds(problem, answer.chosen)
    best = best_by_hand(problem)
    assert worth(problem, answer.chosen) == best
    assert holds(problem, greedy(problem))
    assert worth(problem, greedy(problem)) <= best


@settings(max_examples=40, deadline=None)
@given(chance, st.integers(1, 5), st.integers(1, 4))
def test_no_way_is_better_on_a_small_day(random: Random, people: int, tasks: int) -> None:
    ground = a_day(random, people, tasks, hard=random.random() < 0.3)
    problem = puzzle_of(ground.view, ground.knowledge).problem
    if problem.options:
        check_best(problem)


def some(random: Random, people: int) -> frozenset[int]:
    return frozenset(random.sample(range(people), random.choice([0, 1, 1, min(2, people)])))


@settings(max_examples=40, deadline=None)
@given(chance, st.integers(1, 5), st.integers(1, 4))
def test_no_way_is_better_for_any_small_problem(random: Random, people: int, tasks: int) -> None:
    everybody = range(people)
    places = tuple(
        Place(
            random.randint(1, 3),
            (800, 300, 60),
            tuple(some(random, people) for _ in range(random.choice([0, 0, 1, 2]))),
            tuple(some(random, people) for _ in range(random.choice([0, 0, 1, 2]))),
            random.choice([None, 0, 1]),
        )
        for _ in range(tasks)
    )
    options = tuple(
        Option(person, task, 10 * random.randint(0, 30))
        for person in everybody
        for task in range(tasks)
        if random.random() < 0.8
    )
    leaders = (Leader(random.choice([None, 1, 2]), 1), Leader(None, 0, frozenset({0})))
    pairs = tuple((0, other) for other in everybody if other and random.random() < 0.3)
    if options:
        check_best(Problem(people, places, options, pairs, leaders))


def test_what_the_time_did_not_suffice_for_is_said() -> None:
    ground = a_day(Random(1), 30, 12, hard=False)
    proposal = worked_out(ground, seconds=0.0)
    assert not proposal.best
    assert proposal.choices
    laid(ground, proposal)


def test_working_out_ends_when_it_is_stopped() -> None:
    ground = a_day(Random(1), 30, 12, hard=False)
    assert worked_out(ground, lambda: True).choices == ()


@pytest.mark.parametrize("seed", range(2))
def test_sixty_people_and_twenty_five_tasks_get_the_best_there_is(seed: int) -> None:
    ground = a_day(Random(seed), 60, 25, hard=False)
    proposal = worked_out(ground, seconds=SECONDS)
    assert proposal.best
    assert proposal.people + len(proposal.left) >= 50
    laid(ground, proposal)


def test_a_stand_in_leads_no_more_than_one_may_with_the_tasks_of_who_is_away() -> None:
    ground = a_day(Random(1), 9, 3, hard=False)
    data = ground.view.data
    people = {
        key: replace(row, restrictions=(), apart=frozenset(), away=None, expected=True, agreed=None)
        for key, row in data.people.items()
    }
    away, to = new_id(), new_id()
    leads = ((away, to), (to, None), (None, None))
    tasks = tuple(
        replace(
            task,
            start_minute=None,
            end_minute=None,
            places=3,
            demands=(),
            lift_kilograms=None,
            needs_driver=False,
            done=False,
            supervisor_id=leader,
            acting_id=acting,
        )
        for task, (leader, acting) in zip(data.tasks, leads, strict=True)
    )
    view = DayView(replace(data, people=people, tasks=tasks, per_supervisor=3))
    puzzle = puzzle_of(view, replace(ground.knowledge, usable=frozenset(people)))
    answer = solve(matrix_of(puzzle.problem), SECONDS, lambda: False)
    assert answer is not None
    wanted = [puzzle.possible[number].wanted for number in answer.chosen]
    assert len(puzzle.problem.leaders) == 1
    assert lay(view, wanted).refused == ()
