"""What the main window is handed when somebody has logged in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.crash_hook import CrashHook
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.undo_stack import UndoStack


@dataclass(frozen=True)
class ShellParts:
    """The window's surroundings.

    Args:
        tasks: runs work off the GUI thread.
        bus: tells news of changes.
        undo: what Ctrl+Z turns back.
        theme: colours and sizes.
        icons: drawn icons.
        crash_hook: takes faults.
        today: the day it is.
        parse_day: reads a day as people write it; raises DomainError with a sentence.
        unlock: takes the password; raises when it does not open.
        sentence: the sentence of a login error, or an empty string.
        storage_sentence: the sentence of a storage error, or an empty string.
        recall: gives a value remembered on this machine: name, default.
        remember: keeps a value on this machine.
        handbook: the folder of the handbook's pages.
        unit_name: stands in the window's title.
        who: who is logged in.
        training: whether the unit is the training unit.
        idle_minutes: minutes alone before the window locks.
    """

    tasks: Tasks
    bus: ChangeBus
    undo: UndoStack
    theme: Theme
    icons: Icons
    crash_hook: CrashHook
    today: Callable[[], date]
    parse_day: Callable[[str], date]
    unlock: Callable[[str], object]
    sentence: Callable[[Exception], str]
    storage_sentence: Callable[[Exception], str]
    recall: Callable[[str, Any], Any]
    remember: Callable[[str, Any], None]
    handbook: Path
    unit_name: str
    who: str
    training: bool = False
    idle_minutes: int = 5
