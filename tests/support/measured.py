"""What a test of a promise measured: handed in by the test, gathered over all the workers of a run.

A figure rides on the test's own report, so that it comes home from whichever process ran the test.
"""

import re
from collections.abc import Callable

import pytest

Measured = Callable[[str, str], None]
"""Tells the figure of a promise, as the README's table shows it: `measured("R1", "0 av 50")`."""

PROPERTY = "measured"
PROMISE = re.compile(r"R(?:[1-9]|1\d|20)|S(?:[1-9]|1[0-5])")


@pytest.fixture
def measured(request: pytest.FixtureRequest) -> Measured:
    """Take the figures of the promises that the test holds the program to."""

    def tell(promise: str, figure: str) -> None:
        if not PROMISE.fullmatch(promise):
            raise ValueError(f"There is no promise {promise}")
        if not figure.strip() or "|" in figure or "\n" in figure:
            raise ValueError(f"A figure is one line of a table: {figure!r}")
        request.node.user_properties.append((PROPERTY, (promise, figure)))

    return tell


def figures_of(report: pytest.TestReport) -> list[tuple[str, str]]:
    """Return what a test's report brings home: promise and figure, in the order they were told."""
    return [
        (str(value[0]), str(value[1]))
        for name, value in report.user_properties
        if name == PROPERTY and isinstance(value, list | tuple)
    ]
