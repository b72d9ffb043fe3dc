"""What the screen asks of the program around it: copies, passwords, and what is remembered."""

from collections.abc import Callable
from dataclasses import dataclass

from ame_desktop.domain.changes import Result
from ame_desktop.domain.integrity import FaultKind
from ame_desktop.services.about import AboutLine
from ame_desktop.settings import SECOND_FOLDER

__all__ = ["SECOND_FOLDER", "SettingsHooks"]


@dataclass(frozen=True)
class SettingsHooks:
    """Handed in by whoever knows the open unit.

    Args:
        backup_status: says how the copies fare, in a sentence.
        try_backup: makes and verifies a copy, and says what came of it.
        repair: puts right what can be put right of a kind of fault, after a copy.
        set_password: gives a login a password.
        has_password: whether a login can log in.
        remove_password: takes a login's way in away.
        recall: gives a value of this machine's own back, or the default.
        remember: keeps a value of this machine's own, such as the zoom.
        about: says which program this is, which unit is open, and where things lie.
    """

    backup_status: Callable[[], str]
    try_backup: Callable[[], str]
    repair: Callable[[FaultKind], Result[int]]
    set_password: Callable[[str, str], object]
    has_password: Callable[[str], bool]
    remove_password: Callable[[str], object]
    recall: Callable[[str, object], object]
    remember: Callable[[str, object], object]
    about: Callable[[], tuple[AboutLine, ...]] = tuple
