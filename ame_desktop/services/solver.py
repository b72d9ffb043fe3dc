"""The one place that calls the solver: from rows of numbers to the options that are taken."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Final

from ame_desktop.domain.proposals.matrix import Matrix
from ame_desktop.domain.proposals.problem import STEP

if TYPE_CHECKING:
    from highspy import Highs, HighsCallbackEvent, HighsLp

_SEED: Final = 7
_TAKEN: Final = 0.5
_GAP: Final = STEP - 0.5
"""What is less than a step apart is as good."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The options taken; ``best`` where no better way exists, not only where none was found."""

    chosen: tuple[int, ...]
    best: bool


def solve(matrix: Matrix, seconds: float, stopped: Callable[[], bool]) -> Answer | None:
    """Return the best way to take options, or the best that was found in time.

    The same numbers always give the same answer, unless the time runs out.

    Args:
        matrix: the numbers.
        seconds: how long it may take at most.
        stopped: asked again and again; once it says yes, the solving ends.

    Returns:
        ``None`` where nothing at all was found before it ended.
    """
    # The library takes a tenth of a second to load and is wanted only here.
    from highspy import Highs, HighsModelStatus, SolutionStatus

    def look(event: "HighsCallbackEvent") -> None:
        event.interrupt(stopped())

    solver = Highs()
    _set_up(solver, seconds)
    for callback in (solver.cbMipInterrupt, solver.cbSimplexInterrupt):
        callback.subscribe(look)
    solver.passModel(_model(matrix))
    solver.run()
    if solver.getInfo().primal_solution_status != SolutionStatus.kSolutionStatusFeasible:
        return None
    values = solver.getSolution().col_value
    chosen = tuple(number for number in range(matrix.options) if values[number] > _TAKEN)
    return Answer(chosen, solver.getModelStatus() == HighsModelStatus.kOptimal)


def _set_up(solver: "Highs", seconds: float) -> None:
    solver.silent()
    # One thread and one seed, so that the answer is the same each time.
    for name, value in (
        ("threads", 1),
        ("random_seed", _SEED),
        ("time_limit", max(seconds, 0.0)),
        ("mip_rel_gap", 0.0),
        ("mip_abs_gap", _GAP),
    ):
        solver.setOptionValue(name, value)


def _model(matrix: Matrix) -> "HighsLp":
    from highspy import HighsLp, HighsVarType, MatrixFormat, ObjSense, kHighsInf

    columns, rows = len(matrix.worths), len(matrix.lines)
    model = HighsLp()
    model.num_col_, model.num_row_ = columns, rows
    model.sense_ = ObjSense.kMaximize
    model.col_cost_ = [float(worth) for worth in matrix.worths]
    model.col_lower_ = [0.0] * columns
    model.col_upper_ = [float(most) for most in matrix.most]
    whole, part = HighsVarType.kInteger, HighsVarType.kContinuous
    model.integrality_ = [
        whole if n < matrix.options or n in matrix.switches else part for n in range(columns)
    ]
    model.row_lower_ = [-kHighsInf] * rows
    model.row_upper_ = [float(line.most) for line in matrix.lines]
    terms = [*chain.from_iterable(line.terms for line in matrix.lines)]
    model.a_matrix_.format_ = MatrixFormat.kRowwise
    model.a_matrix_.start_ = [0, *accumulate(len(line.terms) for line in matrix.lines)]
    model.a_matrix_.index_ = [column for column, _ in terms]
    model.a_matrix_.value_ = [float(factor) for _, factor in terms]
    return model
