"""What every page is handed: the ways to work, tell news, look up looks and report trouble."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.mark_sending import MarkSending
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.undo_stack import UndoStack

T = TypeVar("T")
Act = Callable[[], T]


def as_it_is(act: Act[T]) -> Act[T]:
    """Return an act as it is, where each try that fails has changed nothing for certain."""
    return act


@dataclass(frozen=True)
class PageTools:
    """The shared tools of all pages.

    Args:
        tasks: runs work off the GUI thread.
        bus: tells and brings news of changes.
        undo: records what was done.
        theme: colours and sizes.
        icons: drawn icons.
        today: the day it is, from the clock.
        trouble: takes an error that is no rule's (storage, or a fault) and how to try again.
        say: shows a sentence in a toast and speaks it.
        offer: shows a sentence that somebody else's act can be turned back from, with *Ångra*.
        open_page: shows another page by its id, with what it should show, such as a person's id.
        ask_restore: leaves the unit and lets an administrator put one of its copies in its place.
        ask_key_change: leaves the unit and lets an administrator change its data key.
        go_to_day: shows another day, here and on the other pages.
        sending: sends marks over a way that may break; none where the unit is a file.
        once: gives an act that is carried out once, however often it is tried.
    """

    tasks: Tasks
    bus: ChangeBus
    undo: UndoStack
    theme: Theme
    icons: Icons
    today: Callable[[], date]
    trouble: Callable[[Exception, Callable[[], object] | None], object]
    say: Callable[[str], object]
    open_page: Callable[[str, object], object]
    ask_restore: Callable[[], object] = lambda: None
    ask_key_change: Callable[[], object] = lambda: None
    go_to_day: Callable[[date], object] = lambda _: None
    offer: Callable[[str, Callable[[], object]], object] = lambda _text, _act: None
    sending: MarkSending | None = None
    once: Callable[[Act[Any]], Act[Any]] = as_it_is
