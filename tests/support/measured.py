"""What a test of a promise measured: handed in by the test, gathered over all the workers of a run.

A figure rides on the test's own report, so that it comes home from whichever process ran the test.
With `--promises FILE` the whole run is written there: outcomes, figures, what was left out and why.
"""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.left_out import NEEDS_ROOT, NOT_RUN

Measured = Callable[[str, str], None]
"""Tells the figure of a promise, as the README's table shows it: `measured("R1", "0 av 50")`."""

PROPERTY = "measured"
DECIMAL_POINT = re.compile(r"(?<=\d)\.(?=\d)")
PROMISE = re.compile(r"R(?:[1-9]|1\d|20)|S(?:[1-9]|1[0-5])")


@pytest.fixture
def measured(request: pytest.FixtureRequest) -> Measured:
    """Take the figures of the promises that the test holds the program to."""

    def tell(promise: str, figure: str) -> None:
        if not PROMISE.fullmatch(promise):
            raise ValueError(f"There is no promise {promise}")
        if not figure.strip() or "|" in figure or "\n" in figure:
            raise ValueError(f"A figure is one line of a table: {figure!r}")
        # Swedish writes 2,5 where Python writes 2.5.
        swedish = DECIMAL_POINT.sub(",", figure)
        request.node.user_properties.append((PROPERTY, (promise, swedish)))

    return tell


def spaced(number: int) -> str:
    """Return a number as Swedish writes it: 10 000."""
    return f"{number:,}".replace(",", " ")


def figures_of(report: pytest.TestReport) -> list[tuple[str, str]]:
    """Return what a test's report brings home: promise and figure, in the order they were told."""
    return [
        (str(value[0]), str(value[1]))
        for name, value in report.user_properties
        if name == PROPERTY and isinstance(value, list | tuple)
    ]


class Gathered:
    """What the tests of one run brought home, until it is written."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._outcomes: dict[str, str] = {}
        self._left_out: dict[str, str] = {}
        self._figures: set[tuple[str, str, str]] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the outcome and the figures of one part of a test: before, during or after it."""
        self._figures |= {(*figure, report.nodeid) for figure in figures_of(report)}
        if report.skipped:
            self._left_out[report.nodeid] = reason_of(report)
        elif report.failed:
            self._outcomes[report.nodeid] = "failed"
        elif report.when == "call":
            self._outcomes[report.nodeid] = "passed"

    @pytest.hookimpl(trylast=True)
    def pytest_terminal_summary(self, config: pytest.Config) -> None:
        """Write what was gathered, when all the workers are home."""
        run = {
            "outcomes": self._outcomes,
            "left_out": self._left_out | dict.fromkeys(config.stash[NOT_RUN], NEEDS_ROOT),
            "figures": sorted(self._figures),
        }
        self._path.write_text(json.dumps(run, ensure_ascii=False), encoding="utf-8")


def reason_of(report: pytest.TestReport) -> str:
    """Return why a test was left out, in the words of whoever left it out."""
    told = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return told.removeprefix("Skipped: ")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a run be written to a file."""
    parser.addoption("--promises", type=Path, default=None, help="write what was measured here")


def pytest_configure(config: pytest.Config) -> None:
    """Gather in the process that the workers report to."""
    path = config.getoption("--promises")
    if path is not None and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Gathered(path), "gathered-promises")
