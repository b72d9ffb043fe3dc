"""How long the installed program takes to its first window, beside the same from the sources."""

import os
import statistics
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.atspi.screen import own_screen
from tests.benchmarks.demo_file import LOGIN, make_demo_file
from tests.benchmarks.harness import Row
from tests.benchmarks.window_seen import Windows, until_window
from tests.support.made_package import make_package

RUNS = 9
BAR = 1.5


def benchmarks() -> Iterable[Row]:
    made = make_package()
    with own_screen() as screen:
        # A reader of the screen is nobody's everyday, and costs both the same.
        surroundings = screen.environment | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "0"}
        unit = Path(screen.folder) / "enhet.ame"
        os.environ["XDG_CONFIG_HOME"] = surroundings["XDG_CONFIG_HOME"]
        make_demo_file(unit)
        arguments = ["--unit", str(unit), "--user", LOGIN]
        bundle = [str(made.program), *arguments]
        source = [sys.executable, "-P", "-m", "ame_desktop", *arguments]
        windows = Windows(surroundings["DISPLAY"])
        pairs = [
            tuple(until_window(command, surroundings, windows) for command in (bundle, source))
            for _ in range(RUNS + 1)
        ][1:]
        windows.close()
    yield Row(
        "start till fönster, installerat program / från källkod",
        statistics.median(value for value, _ in pairs),
        statistics.median(baseline for _, baseline in pairs),
        bar=BAR,
    )
