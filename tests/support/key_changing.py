"""A unit whose chief agreed to a new data key, and a process that is killed while changing it."""

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ame_desktop.domain.access import Role
from ame_desktop.domain.staff import StaffDraft
from ame_desktop.services.approvals.cases import Heap, case_sheet, cases
from ame_desktop.services.approvals.deciding import approve
from ame_desktop.services.data_key import change_data_key, propose_key_change
from ame_desktop.services.staff import add_staff
from ame_desktop.services.staff_passwords import set_staff_password
from ame_desktop.services.unit_opening import UnitPlace
from tests.support.clock import FixedClock
from tests.support.opening import LOGIN, MadeUnit

CHIEF, CHIEFS_PASSWORD = "eva.lund", "elva röda bussar i kö"


def add_chief(made: MadeUnit) -> None:
    """Let a second person in, who decides what the first one proposes."""
    unit = made.open()
    draft = StaffDraft(CHIEF, "Eva Lund", frozenset({Role.UNIT_CHIEF}), frozenset())
    add_staff(unit.context, draft)
    set_staff_password(unit.context, unit, CHIEF, CHIEFS_PASSWORD)
    unit.release()


def agree(made: MadeUnit) -> None:
    """Propose a new key as one person, and approve it as another."""
    unit = made.open()
    propose_key_change(unit.context, "En medarbetare har slutat")
    unit.release()
    approve_waiting(made)


def approve_waiting(made: MadeUnit) -> None:
    """Let the chief approve what waits."""
    unit = made.open(CHIEF, CHIEFS_PASSWORD)
    (row,) = cases(unit.context, Heap.WAITING)
    sheet = case_sheet(unit.context, row.case.case_id)
    approve(unit.context, row.case.case_id, row.case.version, sheet.seen)
    unit.release()


def main(unit_file: str, password: str, step: str) -> None:
    """Change the key; whatever copies, renames or removes a file counts as a step."""
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
    change_data_key(UnitPlace(unit_file), LOGIN, password, FixedClock())
