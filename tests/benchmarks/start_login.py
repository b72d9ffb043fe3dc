"""The program's own start, gone once its login window is painted: ``start_login.py UNIT``."""

import os
import sys

from PySide6.QtCore import QTimer

from ame_desktop.bootstrap import start
from ame_desktop.gui.shell.login_window import LoginWindow


def painted(window: LoginWindow) -> None:
    window.repaint()
    os._exit(0)


shown = LoginWindow.showEvent


def show(window: LoginWindow, event: object) -> None:
    shown(window, event)
    QTimer.singleShot(0, lambda: painted(window))


LoginWindow.showEvent = show
sys.exit(start(["--unit", sys.argv[1], "--user", "anna"]))
