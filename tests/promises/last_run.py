"""What the last runs of the promises showed, as it is kept, and the README's table of it."""

import json
import os
import time
from pathlib import Path
from typing import Any

from tests.promises.catalogue import ROOT, promises
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
COMMANDS = {"fast": "`installer/test promises`", "soak": "`installer/test soak`"}


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
    found = {kind: from_json(kept.get(kind, {}).get("promises", {})) for kind in COMMANDS}
    lines = rows(promises(), found["fast"], found["soak"])
    return "\n".join([_when(kept), "", HEADINGS, *lines])


def _when(kept: dict[str, dict[str, Any]]) -> str:
    said = [
        f"{command} on {kept[kind]['day']}, {kept[kind]['processors']} cores"
        if kind in kept
        else f"{command} not yet"
        for kind, command in COMMANDS.items()
    ]
    return f"The last runs: {', '.join(said)}."


def write_table() -> None:
    """Write the table of the last runs into the README."""
    text = README.read_text(encoding="utf-8")
    README.write_text(written_into(text, table()), encoding="utf-8")
