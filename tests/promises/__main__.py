"""Runs the tests of the promises and writes what they measured: `python -m tests.promises`.

`fast` runs all but the long ones, `soak` the long ones. A run of everything is kept and written
into the README; with arguments of pytest's own it is only a run. `table` writes the table again.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.promises.catalogue import ROOT, promises, proving_tests
from tests.promises.table import (
    HEADINGS,
    Run,
    as_json,
    from_json,
    rows,
    shown,
    written_into,
)

LAST_RUN = Path(__file__).with_name("last_run.json")
README = ROOT / "README.md"
OPTIONS = {
    "fast": ["-n", "2", "--dist", "worksteal", "-m", "not soak"],
    "soak": ["-m", "soak", "--timeout", "0"],
}
FOLDERS = ["tests/faults", "tests/security"]


def read_run(path: Path) -> Run:
    """Read what the plugin wrote at the end of a run."""
    found = json.loads(path.read_text(encoding="utf-8"))
    return Run(found["outcomes"], found["left_out"], [tuple(one) for one in found["figures"]])


def last_runs() -> dict[str, dict[str, Any]]:
    """Read what is kept of the last run of each kind."""
    kept: dict[str, dict[str, Any]] = json.loads(LAST_RUN.read_text(encoding="utf-8"))
    return kept


def keep(kind: str, run: Run) -> None:
    """Keep what the run showed, beside what the other kind of run showed last."""
    kept = last_runs()
    kept[kind] = {
        "day": time.strftime("%Y-%m-%d"),
        "processors": os.cpu_count(),
        "promises": as_json({promise.id: shown(run, promise) for promise in promises()}),
    }
    text = json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True)
    LAST_RUN.write_text(text + "\n", encoding="utf-8")


def table() -> str:
    """Return the table of the last runs, with a line that says when they were."""
    kept = last_runs()
    found = {kind: from_json(kept.get(kind, {}).get("promises", {})) for kind in OPTIONS}
    lines = rows(promises(), found["fast"], found["soak"])
    return "\n".join([_when(kept), "", HEADINGS, *lines])


def _when(kept: dict[str, dict[str, Any]]) -> str:
    named = {"fast": "`installer/test promises`", "soak": "`installer/test soak`"}
    said = [
        f"{command} on {kept[kind]['day']}, {kept[kind]['processors']} cores"
        for kind, command in named.items()
        if kind in kept
    ]
    return f"The last runs: {', '.join(said)}."


def write_table() -> None:
    """Write the table of the last runs into the README."""
    text = README.read_text(encoding="utf-8")
    README.write_text(written_into(text, table()), encoding="utf-8")


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
        if found.exists() and not arguments:
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
