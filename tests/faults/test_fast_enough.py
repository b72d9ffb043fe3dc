"""The program is there when it is needed: its start, and a password that costs a guesser (R18)."""

import os
import time
from pathlib import Path

import pytest

from ame_desktop.storage.envelope import FLOOR, calibrated, derive
from tests.benchmarks.bench_start import script
from tests.benchmarks.demo_file import make_demo_file
from tests.support.best_of import best, told
from tests.support.measured import Measured

START, UNLOCK = 2.5, 0.6
"""Seconds at most."""


@pytest.mark.slow
def test_the_login_window_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, measured: Measured
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = tmp_path / "enhet.ame"
    make_demo_file(path)
    took = best(script("start_login.py", str(path)), START)
    assert took <= START
    measured("R18", f"start {told(took)}")


def test_a_password_costs_a_guesser_and_not_the_person(measured: Measured) -> None:
    cost = calibrated()
    assert cost.kibibytes >= FLOOR.kibibytes
    assert cost.rounds >= FLOOR.rounds
    # Its lanes share the processors, so their time tells what it takes where nothing else runs.
    begun = time.process_time()
    derive("tolv gröna älgar", bytes(16), cost)
    took = (time.process_time() - begun) / min(cost.lanes, os.cpu_count() or 1)
    assert took <= UNLOCK
    measured("R18", f"lösenord {told(took)}")
