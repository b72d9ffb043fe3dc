"""Wires the program together: what was asked for decides whether the window or a command runs."""

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ame_desktop.cli.general import general_options
from ame_desktop.domain.access import Role
from ame_desktop.paths import config_folder
from ame_desktop.settings import ProgramSettings

if TYPE_CHECKING:
    from ame_desktop.cli.command import PictureWish


def start(arguments: Sequence[str]) -> int:
    """Open the window, or run the command that is named; return the exit status.

    What takes time to read in is read only where it is needed: the login window comes first.
    """
    chosen, rest = general_options().parse_known_args(list(arguments))
    settings = ProgramSettings(config_folder())
    if rest:
        return _command(chosen, rest, settings)
    return _window(chosen, settings)


def _command(chosen: argparse.Namespace, rest: Sequence[str], settings: ProgramSettings) -> int:
    from ame_desktop.cli.command import Status
    from ame_desktop.cli.main import run

    try:
        return run(chosen, rest, settings, _take_pictures)
    except Exception as error:
        # Where, never what: the error's own text can hold a name.
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{type(error).__name__}, {Path(place.filename).name}:{place.lineno}"
        sys.stderr.write(f"Något gick fel i programmet ({where}). Anmäl det till supporten.\n")
        raise SystemExit(Status.STORAGE) from error


def _window(chosen: argparse.Namespace, settings: ProgramSettings) -> int:
    from ame_desktop.gui.application import Start, run_window

    if not chosen.demo and (chosen.today or chosen.role):
        general_options().error("--as och --today hör ihop med --demo.")
    role = Role(chosen.role) if chosen.role else None
    return run_window(Start(chosen.unit, chosen.user, chosen.demo, role, chosen.today), settings)


def _take_pictures(wish: "PictureWish", told: Callable[[Path], object]) -> None:
    """Save pictures of the pages, on no screen where there is none."""
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ame_desktop.gui.core.theme import Scheme
    from ame_desktop.gui.screenshots import Pictures, take_pictures
    from ame_desktop.gui.shell.picture_looks import EVERY_LOOK
    from ame_desktop.services.clock import SystemClock

    scheme = Scheme.DARK if wish.dark else Scheme.LIGHT
    pictures = Pictures(
        wish.folder,
        wish.page,
        wish.size,
        scheme,
        wish.scale,
        wish.role,
        wish.today,
        EVERY_LOOK if wish.every_look else (),
        wish.names,
    )
    take_pictures(pictures, SystemClock().today(), told)
