"""R19: whatever fails in the window, one calm dialog with a code tells of it, and work goes on.

Every slot that the screens connect raises once, by its own signal; so does what shows an answer,
and each question on its way. It is done in a process of its own, where the modules of the window
are taken in with a question first in each function.
"""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.support.measured import Measured
from tests.support.slot_faults import Faults, sites

ROOT = Path(__file__).parents[2]
WINDOW = ROOT / "ame_desktop" / "gui"
SOME, ALL = "some", "all"
FEWEST = {SOME: (100, 5, 0.6), ALL: (500, 20, 0.85)}
"""Slots, answers and share of the places where something is connected that a run at least tries."""
HOMES = ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
"""Where a program writes by itself."""
INLINE = {
    "shell/main_window.py": "the status light and the counts are read again by themselves",
    "widgets/beside_line.py": "who else has a row open is asked again after a while",
    "shell/standing_watch.py": "whether one still may what one might is asked again after a while",
    "shell/stand_in_band.py": "who stands in for whom is asked again by itself",
    "widgets/pdf_preview.py": "the preview says that the pages could not be drawn",
    "features/final_documents/name_watch.py": "fixing the document looks again and says so",
}
"""Where a question fails beside what the person does, and the screen tells of it in its own way."""


@dataclass(frozen=True)
class Told:
    """What the run told."""

    which: str
    seen: dict[str, Any]
    errors: str


@pytest.fixture(
    scope="module", params=[SOME, pytest.param(ALL, marks=[pytest.mark.soak, pytest.mark.slow])]
)
def told(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Told:
    folder = tmp_path_factory.mktemp("slots")
    command = [sys.executable, "-m", "tests.support.slot_fault_run", str(folder), request.param]
    own = {name: str(folder / name.lower()) for name in HOMES}
    for place in own.values():
        Path(place).mkdir(mode=0o700)
    log = folder / "fel.txt"
    with log.open("w") as errors:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, **own},
            stdout=subprocess.PIPE,
            stderr=errors,
            check=False,
            timeout=900,
        )
    assert done.returncode == 0, log.read_text()[-2000:]
    return Told(request.param, json.loads(done.stdout), log.read_text())


def known_sites() -> set[str]:
    """Every place in the window's modules where something is connected."""
    return {
        f"{path.relative_to(WINDOW)}:{line}"
        for path in WINDOW.rglob("*.py")
        if "forms" not in path.parts
        for line in sites(path.read_text())
    }


def test_every_slot_that_fails_gives_one_calm_dialog_with_a_code(
    told: Told, measured: Measured
) -> None:
    seen = told.seen
    inline = tuple(f"question {place}" for place in INLINE)
    assert [line for line in seen["wrong"] if not line.startswith(inline)] == []
    slots, answers, share = FEWEST[told.which]
    assert seen["slots"] >= slots
    assert seen["answers"] >= answers
    known = known_sites()
    assert len(known & set(seen["sites"])) / len(known) >= share
    measured("R19", f"{seen['slots']} mottagare och {seen['answers']} svar: 0 utan lugn ruta")


def test_what_was_half_typed_stands_afterwards_and_the_program_goes_on(told: Told) -> None:
    assert told.seen["lost"] == []
    assert told.seen["goes_on"]


def test_the_log_of_faults_tells_where_and_never_what(told: Told) -> None:
    assert "fault " in told.errors
    assert "Åsa Öberg" not in told.errors
    assert "850213" not in told.errors
    assert "Traceback" not in told.errors


def test_nothing_that_the_program_wrote_on_the_way_tells_of_anybody(
    told: Told, measured: Measured
) -> None:
    seen = told.seen
    assert seen["plain"] == []
    assert seen["files"] >= 6
    figure = f"0 träffar i {seen['files']} filer efter en vandring genom fönstret"
    measured("S6", figure)
    measured("S7", figure)


def test_what_another_thread_does_goes_on_while_a_slot_is_tried() -> None:
    faults = Faults(emitting=True)
    assert faults.is_still("here")
    with ThreadPoolExecutor(1) as other:
        assert not other.submit(faults.is_still, "there").result()
