"""The board in a window: asked for and painted, or painted from rows that are in memory."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from ame_desktop.gui.core.change_bus import ChangeBus
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.locale import use_swedish
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.tasks import Tasks
from ame_desktop.gui.core.theme import Scheme, Theme
from ame_desktop.gui.core.undo_stack import UndoStack
from ame_desktop.gui.features.briefing.page import BriefingPage
from ame_desktop.paths import resource
from ame_desktop.services.undo import undo
from tests.support.units import Unit


class BoardWindow:
    """The page, empty before each time that it is filled."""

    def __init__(self, page: BriefingPage, tasks: Tasks) -> None:
        self._page = page
        self._tasks = tasks
        self._board = page.board
        self._empty = replace(page.board, columns=(), unassigned=(), away=(), to_solve=())

    def ask_and_paint(self) -> None:
        """Ask the service, show the answer and paint the page."""
        self._page.show_board(self._empty)
        self._page.load()
        assert self._tasks.wait_all()
        self._page.grab()

    def paint_from_memory(self) -> None:
        """Show the rows that were read before and paint the page."""
        self._page.show_board(self._empty)
        self._page.show_board(self._board)
        self._page.grab()


@contextmanager
def open_board(unit: Unit, arena: str) -> Iterator[BoardWindow]:
    """Show the page of an arena on the unit's day."""
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
    page = BriefingPage(tools, unit.chief)
    page.resize(1366, 768)
    page.show()
    assert tasks.wait_all()
    assert page.board.arena == arena
    try:
        yield BoardWindow(page, tasks)
    finally:
        tasks.finish()
        page.close()
        page.deleteLater()
