"""Reads in what takes time while the person types: services beside, windows a little at a time."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules, walk_packages

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


def read_in_services() -> None:
    """Read in what the pages ask, in whichever thread this is: nothing of it is a widget."""
    from ame_desktop import services

    for module in iter_modules(services.__path__, f"{services.__name__}."):
        import_module(module.name)


class ReadingIn(QTimer):
    """Reads in the pages and the desk, a module each time there is nothing else to do.

    In the thread of the windows: Qt asks there what a widget is, which a screen reader makes it
    do all the time, and PySide answers without a lock. A widget's class that another thread makes
    in that moment ends the program.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._names = _window_modules()
        self.timeout.connect(self._read_next)
        self.start(0)

    def _read_next(self) -> None:
        name = next(self._names, None)
        if name is None:
            self.stop()
        else:
            import_module(name)


def _window_modules() -> Iterator[str]:
    from ame_desktop.gui import features

    for module in walk_packages(features.__path__, f"{features.__name__}."):
        yield module.name
    yield "ame_desktop.gui.shell.desk"
