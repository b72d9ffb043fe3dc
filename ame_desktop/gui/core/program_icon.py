"""The program's own icon, and the name by which a desktop knows its windows."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ame_desktop.paths import resource

DESKTOP_NAME = "ame-desktop"
"""The desktop entry's file name without its ending."""


def wear_icon(application: QApplication) -> None:
    """Give every window the icon, and let the desktop put them under the program's own entry."""
    application.setDesktopFileName(DESKTOP_NAME)
    application.setWindowIcon(program_icon())


def program_icon() -> QIcon:
    """Return the icon; it is drawn in whatever size is asked for."""
    return QIcon(str(resource("program/ame-desktop.svg")))
