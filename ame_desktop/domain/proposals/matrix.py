"""The puzzle as columns and rows of numbers, for a solver of linear problems in whole numbers."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ame_desktop.domain.proposals.problem import OVERLOAD, PLACED, SKILLED, Problem

Terms = tuple[tuple[int, int], ...]
"""Columns with their factors."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sum that must not be more than a limit."""

    terms: Terms
    most: int


@dataclass
class Matrix:
    """What is to be made as large as possible, under the lines.

    The first ``options`` columns are taken (1) or not (0), and so are those in ``switches``. The
    others need no more than to lie between 0 and their largest value: the lines make them whole.
    """

    options: int
    switches: set[int] = field(default_factory=set)
    worths: list[int] = field(default_factory=list)
    most: list[int] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def column(self, worth: int, most: int = 1) -> int:
        """Add a column and return its number."""
        self.worths.append(worth)
        self.most.append(most)
        return len(self.worths) - 1

    def line(self, terms: Iterable[tuple[int, int]], most: int) -> None:
        """Add a line, unless it is of nothing."""
        held = tuple(terms)
        if held:
            self.lines.append(Line(held, most))


def matrix_of(problem: Problem) -> Matrix:
    """Return the puzzle as numbers; any best answer of it is a best way to share out the day."""
    options = problem.options
    matrix = Matrix(len(options))
    for option in options:
        matrix.column(PLACED + option.worth)
    for numbers in _by(option.person for option in options).values():
        if len(numbers) > 1:
            matrix.line(_each(numbers), 1)
    of_task = _by(option.task for option in options)
    for task, numbers in of_task.items():
        _task(matrix, problem, task, numbers)
        _apart(matrix, problem, numbers)
    for number in range(len(problem.leaders)):
        _leader(matrix, problem, number)
    return matrix


def _task(matrix: Matrix, problem: Problem, task: int, numbers: list[int]) -> None:
    place, options = problem.places[task], problem.options
    team = tuple(_each(numbers))
    filled = [matrix.column(worth) for worth in place.worths[: len(numbers)] if worth]
    if filled:
        matrix.line((*_each(filled), *_less(numbers)), 0)
    if place.needs:
        having = [[n for n in numbers if options[n].person in need] for need in place.needs]
        _needing(matrix, place.room, numbers, having)
    else:
        matrix.line(team, place.room)
    for gain in place.gains:
        gaining = [n for n in numbers if options[n].person in gain]
        if gaining:
            matrix.line(((matrix.column(SKILLED), 1), *_less(gaining)), 0)


def _needing(matrix: Matrix, room: int, numbers: list[int], having: list[list[int]]) -> None:
    """Let nobody be on a task whose team lacks what it needs: a switch that is on needs all of it.

    The solver decides the switches first, which makes the scarcest of days a hundred times quicker.
    """
    switch = matrix.column(0)
    matrix.switches.add(switch)
    for able in having:
        matrix.line(((switch, 1), *_less(able)), 0)
    matrix.line((*_each(numbers), (switch, -room)), 0)
    for number in numbers:
        if any(number not in able for able in having):
            matrix.line(((number, 1), (switch, -1)), 0)


def _apart(matrix: Matrix, problem: Problem, numbers: list[int]) -> None:
    for apart in problem.apart:
        pair = [number for number in numbers if problem.options[number].person in apart]
        if len(pair) > 1:
            matrix.line(_each(pair), 1)


def _leader(matrix: Matrix, problem: Problem, number: int) -> None:
    leader = problem.leaders[number]
    led = [
        n
        for n, option in enumerate(problem.options)
        if problem.places[option.task].leader == number and option.person not in leader.led
    ]
    if leader.room is not None:
        matrix.line(_each(led), leader.room)
    if len(led) > leader.even:
        over = matrix.column(-OVERLOAD, len(led))
        matrix.line((*_each(led), (over, -1)), leader.even)


def _by(keys: Iterable[int]) -> dict[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for number, key in enumerate(keys):
        found[key].append(number)
    return found


def _each(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    return ((number, 1) for number in numbers)


def _less(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    return ((number, -1) for number in numbers)
