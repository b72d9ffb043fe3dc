"""How long the program takes to be usable, beside a bare window that shows one table."""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.benchmarks.demo_file import make_demo_file
from tests.benchmarks.harness import Row, in_turn, milliseconds

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def script(name: str, *arguments: str, timeout: int = 60) -> Callable[[], str]:
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(HERE / name), *arguments]
    options = {"capture_output": True, "text": True, "timeout": timeout}
    return lambda: subprocess.run(command, check=True, env=env, **options).stdout


def benchmarks() -> Iterable[Row]:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        unit = Path(folder) / "enhet.ame"
        make_demo_file(unit)
        value, baseline = in_turn(script("start_login.py", str(unit)), script("start_bare.py"), 11)
        yield Row("start till inloggningsfönster / ett tomt fönster", value, baseline, bar=2.0)
        yield password_to_board(script("start_board.py", str(unit)), script("start_bare.py"))


def password_to_board(login: Callable[[], str], bare: Callable[[], object], runs: int = 7) -> Row:
    """The program's own time after the key was derived, beside a whole bare window in turn."""
    pairs = [(float(login()), milliseconds(bare)) for _ in range(runs + 1)][1:]
    return Row(
        "godkänt lösenord till målad tavla / ett tomt fönster",
        statistics.median(value for value, _ in pairs),
        statistics.median(baseline for _, baseline in pairs),
        bar=3.0,
    )
