"""A process that restores a unit and is killed before its nth step on the disk.

``tests.support.forks`` starts it.
"""

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ame_desktop.services.restore import restore_unit
from ame_desktop.services.unit_opening import UnitPlace
from tests.support.clock import FixedClock


def main(unit_file: str, copy: str, login: str, password: str, step: str) -> None:
    """Restore; whatever copies, renames or removes a file counts as a step."""
    done = 0

    def counted(act: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*values: Any, **named: Any) -> Any:
            nonlocal done
            done += 1
            if done == int(step):
                os.kill(os.getpid(), signal.SIGKILL)
            return act(*values, **named)

        return counting

    for owner, name in ((shutil, "copyfile"), (Path, "replace"), (Path, "unlink")):
        setattr(owner, name, counted(getattr(owner, name)))
    restore_unit(UnitPlace(unit_file), Path(copy), login, password, FixedClock())
