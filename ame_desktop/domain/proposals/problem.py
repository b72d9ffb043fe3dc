"""The day's puzzle as numbers: who can do what, what it is worth, and what must hold.

Who may do what is decided by the rules of the board before; here nobody has a name.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

STEP: Final = 10
"""All worths are whole tens: a finer difference would only make the best harder to prove."""
PLACED: Final = 10_000
"""What it is worth that somebody has something to do: more than all the rest. Source: RAG-37."""
OVERLOAD: Final = 30
"""What it costs that a supervisor leads one more than their even share."""
SKILLED: Final = 250
"""What it is worth that a team somebody put together gets one thing that it lacks."""


@dataclass(frozen=True, slots=True)
class Option:
    """A person on a task, and what that is worth beside that the person is placed."""

    person: int
    task: int
    worth: int


@dataclass(frozen=True, slots=True)
class Place:
    """A task with room.

    Args:
        room: how many more it has places for.
        worths: what each further person is worth to the work, never more than the one before.
        needs: for each thing that somebody in a new team has to have, those who have it.
        gains: for each thing that a team there is lacks, those who have it.
        leader: the place in the list of whoever leads it, ``None`` where nobody does.
    """

    room: int
    worths: tuple[int, ...] = ()
    needs: tuple[frozenset[int], ...] = ()
    gains: tuple[frozenset[int], ...] = ()
    leader: int | None = None


@dataclass(frozen=True, slots=True)
class Leader:
    """A supervisor: how many more may be led, how many that is even, and who is led already."""

    room: int | None = None
    even: int = 0
    led: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Problem:
    """A day to be shared out: at most one of the options for each person.

    ``apart`` are the pairs who are not to be on the same task.
    """

    people: int
    places: tuple[Place, ...]
    options: tuple[Option, ...]
    apart: tuple[tuple[int, int], ...] = ()
    leaders: tuple[Leader, ...] = ()


def holds(problem: Problem, chosen: Collection[int]) -> bool:
    """Whether the chosen options can stand together."""
    options = [problem.options[number] for number in chosen]
    people = [option.person for option in options]
    return (
        len(set(people)) == len(people)
        and all(
            _fits(place, [option.person for option in options if option.task == number])
            for number, place in enumerate(problem.places)
        )
        and not _together(problem, options)
        and all(
            leader.room is None or len(newly_led(problem, number, options)) <= leader.room
            for number, leader in enumerate(problem.leaders)
        )
    )


def worth(problem: Problem, chosen: Collection[int]) -> int:
    """Return what the chosen options are worth together."""
    options = [problem.options[number] for number in chosen]
    team = Counter(option.task for option in options)
    total = sum(PLACED + option.worth for option in options)
    for number, place in enumerate(problem.places):
        total += sum(place.worths[: team[number]])
        people = {option.person for option in options if option.task == number}
        total += SKILLED * sum(not people.isdisjoint(gain) for gain in place.gains)
    for number, leader in enumerate(problem.leaders):
        total -= OVERLOAD * max(0, len(newly_led(problem, number, options)) - leader.even)
    return total


def greedy(problem: Problem) -> tuple[int, ...]:
    """Return a good way to share out the day, found at once: the best option that can stand.

    It goes round until nothing more can be added, since whoever has what a team needs makes room
    for others.
    """
    order = sorted(range(len(problem.options)), key=lambda n: (-problem.options[n].worth, n))
    chosen: list[int] = []
    while True:
        before = len(chosen)
        for number in order:
            if number not in chosen:
                begun = [number, *_to_begin(problem, order, [*chosen, number])]
                chosen += begun if holds(problem, [*chosen, *begun]) else ()
        if len(chosen) == before:
            return tuple(sorted(chosen))


def _to_begin(problem: Problem, order: Sequence[int], chosen: Sequence[int]) -> list[int]:
    """Return the best options that give the last chosen's team what it still needs."""
    task = problem.options[chosen[-1]].task
    busy = {problem.options[number].person for number in chosen}
    team = {p.person for p in (problem.options[number] for number in chosen) if p.task == task}
    added: list[int] = []
    for need in problem.places[task].needs:
        if team.isdisjoint(need):
            able = (n for n in order if problem.options[n].task == task)
            fit = (n for n in able if problem.options[n].person in need - busy)
            first = next(fit, None)
            if first is not None:
                added.append(first)
                team.add(problem.options[first].person)
                busy.add(problem.options[first].person)
    return added


def newly_led(problem: Problem, leader: int, options: Sequence[Option]) -> set[int]:
    """Return those whom a supervisor would lead besides those led already."""
    return {
        option.person
        for option in options
        if problem.places[option.task].leader == leader
        and option.person not in problem.leaders[leader].led
    }


def _fits(place: Place, team: list[int]) -> bool:
    able = not team or all(not need.isdisjoint(team) for need in place.needs)
    return len(team) <= place.room and able


def _together(problem: Problem, options: Sequence[Option]) -> bool:
    where = {option.person: option.task for option in options}
    return any(one in where and where[one] == where.get(other) for one, other in problem.apart)
