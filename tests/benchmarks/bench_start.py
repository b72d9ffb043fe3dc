"""How long the program takes to be usable, beside a bare window that shows one table."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.benchmarks.harness import Row, in_turn

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def script(name: str, *arguments: str) -> Callable[[], object]:
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(HERE / name), *arguments]
    return lambda: subprocess.run(command, check=True, env=env, capture_output=True)


def benchmarks() -> Iterable[Row]:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        unit = Path(folder) / "enhet.ame"
        value, baseline = in_turn(script("start_login.py", str(unit)), script("start_bare.py"), 11)
        yield Row("start till inloggningsfönster / ett tomt fönster", value, baseline, bar=2.0)
