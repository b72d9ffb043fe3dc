"""What the main window is handed when somebody has logged in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.crash_hook import CrashHook
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.mark_sending import MarkSending
from ame_desktop.gui.core.page_tools import Act, PageTools, as_it_is
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
        bands: what stands over the screens, beneath what is told of the storage.
        sending: sends marks over a way that may break; none where the unit is a file.
        once: gives an act that is carried out once, however often it is tried.
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
    bands: tuple[QWidget, ...] = ()
    sending: MarkSending | None = None
    once: Callable[[Act[Any]], Act[Any]] = as_it_is

    def tools(self, **own: Any) -> PageTools:
        """Return what the pages are handed: the surroundings, and what is the window's own."""
        return PageTools(
            tasks=self.tasks,
            bus=self.bus,
            undo=self.undo,
            theme=self.theme,
            icons=self.icons,
            today=self.today,
            sending=self.sending,
            once=self.once,
            **own,
        )
