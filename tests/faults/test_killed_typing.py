"""Half-typed text outlives the process: at most five seconds of typing are lost (R2)."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from ame_desktop.services.drafts import kept
from ame_desktop.storage.engine import open_file
from ame_desktop.storage.store import Store
from tests.support.clock import FixedClock
from tests.support.measured import Measured
from tests.support.typist import FIELD, PLACE, SIGNS
from tests.support.units import KEY, chief_context

ROOT = Path(__file__).parents[2]
INTERVAL = 0.4
LOST_AT_MOST = 5.0
KILLS, SOAK_KILLS = 4, 60


def kill_a_typist(unit_file: Path, typed: Path, seed: int) -> None:
    """Start somebody who types, and kill the process at a random moment after the first keeping."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.typist", unit_file, typed, str(INTERVAL)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 60
    while not (typed.exists() and b"kept" in typed.read_bytes()):
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.01)
    time.sleep(Random(seed).uniform(0.0, 2 * INTERVAL))
    process.kill()
    process.wait(10)


def seconds_lost(unit_file: Path, typed: Path) -> float:
    """How long a time of typing is not there when the unit is opened again."""
    ctx = chief_context(Store(open_file(unit_file, KEY)), FixedClock())
    try:
        (found,) = kept(ctx, PLACE)
    finally:
        ctx.store.close()
    text = found.text
    assert found.field == FIELD
    assert text == (SIGNS * (len(text) // len(SIGNS) + 1))[: len(text)]
    rows = [line.split() for line in typed.read_text().splitlines()]
    acknowledged = [int(row[1]) for row in rows if row[0] == "kept"]
    at = {int(row[0]): float(row[1]) for row in rows if row[0] != "kept" and len(row) == 2}
    assert len(text) >= acknowledged[-1]
    return max(at.values()) - at[len(text)]


def run_kills(template: Path, folder: Path, kills: int) -> float:
    """The longest time of typing that any of the killed processes lost."""
    lost = []
    for kill in range(kills):
        unit_file, typed = folder / f"{kill}.ame", folder / f"{kill}.skrivet"
        shutil.copy(template, unit_file)
        kill_a_typist(unit_file, typed, seed=kill)
        lost.append(seconds_lost(unit_file, typed))
        assert SIGNS[:12].encode() not in unit_file.read_bytes()
    return max(lost)


def figure(lost: float, kills: int) -> str:
    seconds = f"{lost:.1f}".replace(".", ",")
    return f"högst {seconds} s text förlorad när programmet dödades {kills} gånger"


@pytest.mark.slow
def test_a_killed_typist_loses_at_most_five_seconds(
    unit_template: Path, tmp_path: Path, measured: Measured
) -> None:
    lost = run_kills(unit_template, tmp_path, KILLS)
    measured("R2", figure(lost, KILLS))
    assert lost <= LOST_AT_MOST


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_sixty_killed_typists_lose_at_most_five_seconds(
    unit_template: Path, tmp_path: Path, measured: Measured
) -> None:
    lost = run_kills(unit_template, tmp_path, SOAK_KILLS)
    measured("R2", figure(lost, SOAK_KILLS))
    assert lost <= LOST_AT_MOST
