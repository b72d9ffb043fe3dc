"""Where pictures are taken: the training unit's window, made to stand still before each one."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from ame_desktop.gui.core.page import Page
from ame_desktop.gui.shell.desk import Desk
from ame_desktop.gui.shell.main_window import MainWindow
from ame_desktop.gui.shell.picture_looks import Look
from ame_desktop.gui.shell.surroundings import Surroundings
from ame_desktop.gui.widgets.toast import Toast

PATIENCE_S: Final = 20.0
"""How long a screen may go on reading."""
Shot = tuple[str, QWidget]
"""A picture's name and what it shows."""
_CALM_MS: Final = 40
_CALM_ROUNDS: Final = 3


@dataclass(frozen=True)
class Stage:
    """Holds the unit that is pictured and what is around it."""

    around: Surroundings
    desk: Desk

    @property
    def window(self) -> MainWindow:
        """The training unit's window."""
        return self.desk.window

    def dress(self, look: Look) -> None:
        """Show everything in this look."""
        theme = self.around.theme
        theme.set_zoom(look.zoom)
        theme.choose(look.scheme)
        self.window.resize(*look.size)
        self.window.show()

    def clear(self) -> None:
        """Take away what the last scene left over the window: its passing message."""
        for toast in self.window.findChildren(Toast):
            toast.close_now()

    def page(self, page_id: str) -> Page | None:
        """Go to a screen, let it be read, and return what is shown."""
        self.window.open_page(page_id)
        self.settle()
        return self.window.current_page

    def settle(self, done: Callable[[], bool] = lambda: True) -> None:
        """Let what is shown be read and painted; ``done`` says what else is waited for."""
        end = time.monotonic() + PATIENCE_S
        quiet = 0
        while quiet < _CALM_ROUNDS and time.monotonic() < end:
            loop = QEventLoop()
            QTimer.singleShot(_CALM_MS, loop.quit)
            loop.exec()
            QCoreApplication.sendPostedEvents()
            quiet = quiet + 1 if self.around.tasks.idle and done() else 0

    def let_go(self, window: QWidget) -> None:
        """Take away a window of its own; left to the collector a worker's thread could free it."""
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)

    def until(self, act: Callable[[], object]) -> None:
        """Do something and let it be read."""
        act()
        self.settle()
