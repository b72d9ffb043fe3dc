"""Runs the tests of the promises and writes what they measured: `python -m tests.promises`.

`fast` runs all but the long ones, `soak` the long ones. A run of everything is kept and written
into the README; with arguments of pytest's own it is only a run. `table` writes the table again.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.promises.catalogue import ROOT, proving_tests
from tests.promises.last_run import keep, read_run, write_table

OPTIONS = {
    "fast": ["-n", "2", "--dist", "worksteal", "-m", "not soak"],
    "soak": ["-m", "soak", "--timeout", "0"],
}
FOLDERS = ["tests/faults", "tests/security"]


def main() -> int:
    kind, *arguments = sys.argv[1:] or ["fast"]
    if kind == "table":
        write_table()
        return 0
    chosen = everything() if kind == "fast" else []
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "run.json"
        command = [sys.executable, "-m", "pytest", *OPTIONS[kind], "--promises", str(found)]
        done = subprocess.run([*command, *(arguments or chosen)], cwd=ROOT, check=False)
        # A run that was cut short, or could not read a test, shows nothing.
        if done.returncode in {0, 1} and not arguments:
            keep(kind, read_run(found))
            write_table()
    return done.returncode


def everything() -> list[str]:
    """Return the two folders whole, and what the promises name in others."""
    return sorted({*FOLDERS, *(test for test in proving_tests() if _elsewhere(test))})


def _elsewhere(test: str) -> bool:
    return not any(test.startswith(f"{folder}/") for folder in FOLDERS)


if __name__ == "__main__":
    sys.exit(main())
