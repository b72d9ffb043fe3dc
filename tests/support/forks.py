"""Starts processes that are to be killed: what they need is read in once, each is on its own.

A module that has a function ``main`` is read in by one process, which makes a new one of itself
for each start. Started as ``python -m tests.support.forks MODULE``.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[2]


class Forks:
    """Processes that each run a module's ``main``, one at a time."""

    def __init__(self, module: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.forks", module],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=60)
        assert self._process.returncode == 0

    def run(self, *arguments: object) -> int:
        """Run ``main`` in a process of its own; return how that ended, -9 for killed."""
        self._begin(*arguments)
        return self._number()

    def kill(self, *arguments: object, begun: Callable[[], bool], after: float) -> None:
        """Run ``main`` in a process of its own, and kill it some seconds after it has begun."""
        child = self._begin(*arguments)
        deadline = time.monotonic() + 60
        while not begun():
            # Fails where there is no such process any more.
            os.kill(child, 0)
            assert time.monotonic() < deadline
            time.sleep(0.005)
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
        assert self._number() == -signal.SIGKILL

    def _begin(self, *arguments: object) -> int:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(list(map(str, arguments))) + "\n")
        self._process.stdin.flush()
        return self._number()

    def _number(self) -> int:
        assert self._process.stdout is not None
        return int(self._process.stdout.readline())


def serve(main: Callable[..., None]) -> None:
    """Run ``main`` in a new process for each line of arguments; tell its number and its end."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _run_and_end(main, json.loads(line))
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _run_and_end(main: Callable[..., None], arguments: list[str]) -> None:
    status = 1
    try:
        main(*arguments)
        status = 0
    finally:
        os._exit(status)


if __name__ == "__main__":
    serve(import_module(sys.argv[1]).main)
