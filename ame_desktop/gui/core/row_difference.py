"""Runs of neighbouring rows, so that a view is told once for each run."""

from collections.abc import Sequence


def ranges(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Return rising numbers as runs of *first, last*."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
