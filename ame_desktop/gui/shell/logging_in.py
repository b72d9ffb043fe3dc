"""Logging in to one unit: its window, and what is read in while the person types."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.unit_state import shown_address
from ame_desktop.gui.shell.login_window import LoginWindow
from ame_desktop.gui.shell.lost_unit import is_there
from ame_desktop.gui.shell.reading_in import ReadingIn, read_in_services
from ame_desktop.gui.shell.surroundings import Surroundings, sentence
from ame_desktop.settings import SECOND_FOLDER, ProgramSettings

OUTBOX = "utkorg"
"""The folder of the outboxes, among what the program keeps on this machine."""

if TYPE_CHECKING:
    from ame_desktop.services.open_unit import OpenUnit


def login_window(around: Surroundings, address: str, login: str) -> LoginWindow:
    """Return the login window of a unit; nothing of the services is read in for it."""
    window = LoginWindow(
        around.tasks,
        around.theme,
        around.icons,
        lambda name, password: _open(around.settings, address, name, password),
        sentence,
        around.crash_hook.report,
    )
    shown = shown_address(address)
    window.set_unit(Path(shown).stem, shown)
    window.set_login(login)
    return window


class Found(Enum):
    """What was found of a unit before anybody has logged in."""

    READY = "ready"
    LOST = "lost"
    ELSEWHERE = "elsewhere"
    """Another window shows it, and has come forward."""


def look_up(address: str) -> Callable[[], Found]:
    """Return what reads in all services beside, and says what is found of a unit."""
    # Here, in the thread of the windows: see ReadingIn.
    from ame_desktop.gui.shell.single_window import called_forward

    return lambda: _found(address, called_forward)


def _found(address: str, called_forward: Callable[[str], bool]) -> Found:
    if is_there(address) and called_forward(address):
        return Found.ELSEWHERE
    read_in_services()
    from ame_desktop.domain.unit_state import UnitState
    from ame_desktop.services.copies import found_state
    from ame_desktop.services.unit_opening import UnitPlace

    try:
        ready = found_state(UnitPlace(address)) is UnitState.READY
    except OSError:
        # A folder that may not be looked into is told of when somebody logs in.
        return Found.READY
    return Found.READY if ready else Found.LOST


def read_on(window: QWidget) -> None:
    """Read in the desk and all pages while the person types; it ends with the window."""
    ReadingIn(window)


def is_damaged(error: Exception) -> bool:
    """Whether opening failed because the file or its keys are damaged."""
    from ame_desktop.services.errors import DamagedError

    return isinstance(error, DamagedError)


def is_missing(error: Exception) -> bool:
    """Whether opening failed because the file is gone or empty."""
    from ame_desktop.services.errors import MissingFileError

    return isinstance(error, MissingFileError)


def is_temporary(error: Exception) -> bool:
    """Whether opening failed because the password is a temporary one, to be changed first."""
    from ame_desktop.services.errors import TemporaryPasswordError

    return isinstance(error, TemporaryPasswordError)


def _open(settings: ProgramSettings, address: str, login: str, password: str) -> "OpenUnit":
    from ame_desktop.services.clock import SystemClock
    from ame_desktop.services.unit_opening import UnitPlace, open_unit

    second = settings.get(SECOND_FOLDER)
    place = UnitPlace(address, second_folder=Path(second) if second else None)
    unit = open_unit(place, login, password, SystemClock())
    give_outbox(settings, unit, password)
    return unit


def give_outbox(settings: ProgramSettings, unit: "OpenUnit", password: str) -> None:
    """Let what is marked while the server is away wait on this work place, sealed."""
    from ame_desktop.services.outbox.opening import open_outbox

    open_outbox(unit, settings.folder / OUTBOX, password)
