"""The attendance grid in a window, and one key in it from press to painted and stored."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.locale import use_swedish
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.theme import Scheme, Theme
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.attendance.page import AttendancePage
from ame_desktop.paths import resource
from ame_desktop.services.undo import undo
from tests.support.keys import press
from tests.support.units import Unit

KEYS = (Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_U, Qt.Key.Key_V)


@contextmanager
def open_grid(unit: Unit) -> Iterator[AttendancePage]:
    """Show the page with everybody of the unit."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    use_swedish(application)
    theme, tasks, bus = Theme(application, Scheme.LIGHT), Tasks(), ChangeBus()

    def trouble(error: Exception, _: object) -> None:
        raise error

    tools = PageTools(
        tasks=tasks,
        bus=bus,
        undo=UndoStack(tasks, bus, lambda changes: undo(unit.chief, changes)),
        theme=theme,
        icons=Icons(resource("icons"), theme),
        today=unit.clock.today,
        trouble=trouble,
        say=print,
        open_page=print,
    )
    page = AttendancePage(tools, unit.chief)
    page.resize(1366, 768)
    page.show()
    _run_until(lambda: page.model.rowCount() > 0)
    page.grid.setFocus()
    gc.freeze()
    try:
        yield page
    finally:
        tasks.finish()
        page.close()
        page.deleteLater()


def _run_until(ready: Callable[[], bool]) -> None:
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(lambda: loop.quit() if ready() else None)
    timer.start()
    loop.exec()


class KeyPress(QObject):
    """Presses a key on the line where one stands, and waits until it is painted and stored."""

    def __init__(self, page: AttendancePage) -> None:
        super().__init__(page)
        self._page = page
        self._keys = cycle(KEYS)
        self._loop = QEventLoop()
        self._painted = self._stored = False
        page.grid.viewport().installEventFilter(self)
        page.tools.undo.recorded.connect(self._on_stored)

    def __call__(self) -> None:
        grid = self._page.grid
        self._painted = self._stored = False
        press(grid, next(self._keys))
        self._loop.exec()
        assert grid.current_line is not None
        assert grid.current_line.state is not None

    def move(self) -> None:
        """Stand on the next line, round and round; moving is not part of the press."""
        grid = self._page.grid
        before = grid.currentIndex()
        press(grid, Qt.Key.Key_Down)
        if grid.currentIndex() == before:
            grid.clearSelection()
            grid.selectRow(1)
        # The move itself is painted before the key is timed.
        QTimer.singleShot(5, self._loop.quit)
        self._painted = self._stored = False
        self._loop.exec()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_painted(self) -> None:
        self._painted = True
        self._end()

    def _on_stored(self) -> None:
        self._stored = True
        self._end()

    def _end(self) -> None:
        if self._painted and self._stored:
            self._loop.quit()
