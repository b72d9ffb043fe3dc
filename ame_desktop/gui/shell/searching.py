"""Opens Ctrl+K over a window, looks in the unit off the GUI thread, and goes to what is chosen."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.search import Entry, Place
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.dialogs.handbook_view import HandbookView
from ame_desktop.gui.shell.main_window import MainWindow
from ame_desktop.gui.shell.pages import PageSpec
from ame_desktop.gui.shell.search_box import SearchBox
from ame_desktop.gui.shell.search_near import (
    Begun,
    Command,
    HandbookPlace,
    near,
    window_commands,
)
from ame_desktop.gui.shell.surroundings import Surroundings
from ame_desktop.gui.shell.top_bar import TopBar
from ame_desktop.paths import resource
from ame_desktop.services.context import Context
from ame_desktop.services.search import Searching, begin_search, search

T = TypeVar("T")
READINGS = 2
"""A screen reads its list, and at most something more that follows from it."""


class SearchKey(QObject):
    """Gives a window its search.

    Args:
        window: the window; the search ends with it.
        ctx: who searches.
        around: what lives as long as the program.
        specs: gives the screens that the person may use now.
    """

    def __init__(
        self,
        window: MainWindow,
        ctx: Context,
        around: Surroundings,
        specs: Callable[[], Sequence[PageSpec]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._ctx = ctx
        self._around = around
        self._specs = specs
        self._more: list[Callable[[], Sequence[Command]]] = []
        shortcut = QShortcut(QKeySequence("Ctrl+K"), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.open)
        bar = window.findChild(TopBar)
        if bar is not None:
            bar.search_button.clicked.connect(self.open)

    def offer(self, commands: Callable[[], Sequence[Command]]) -> None:
        """Let what another part of the window does now be found too."""
        self._more.append(commands)

    def open(self) -> SearchBox | None:
        """Open the search, unless the window is locked or asks something else."""
        window = self._window
        if window.locked or any(box.isVisible() for box in window.findChildren(QDialog)):
            return None
        offered = near(
            window,
            self._ctx,
            self._specs(),
            [*window_commands(window), *(one for more in self._more for one in more())],
            resource("handbook"),
        )
        asking = _Asking(self._ctx, self._around, window)
        box = SearchBox(self._around.theme, self._around.icons, offered, asking.ask, window)
        box.chosen.connect(self.go_to)
        box.stand_over(window)
        asking.begin(box)
        box.show()
        box.search_edit.setFocus()
        return box

    def go_to(self, target: object) -> None:
        """Open what was chosen: a place, a page of the handbook, or do what it says."""
        window = self._window
        if isinstance(target, Place):
            if target.day is not None:
                window.set_day(target.day)
            window.open_page(target.page, target.target)
        elif isinstance(target, HandbookPlace):
            self._open_handbook(target)
        elif isinstance(target, Begun):
            window.open_page(target.page)
            page = window.current_page
            if page is not None:
                self._begin(target, page)
        elif callable(target):
            target()

    def _begin(self, target: Begun, page: Page, after: int = READINGS) -> None:
        """Begin something in a screen when it has read what it needs, if it still is shown then."""
        if page is not self._window.current_page:
            return
        if not after:
            target.act(page)()
            return
        # The one database thread answers in order: the screen's own questions come before.
        self._around.tasks.run(
            lambda: None,
            lambda _: self._begin(target, page, after - 1),
            lambda error: self._window.tools.trouble(error, None),
            owner=page,
        )

    def _open_handbook(self, place: HandbookPlace) -> None:
        view = HandbookView(place.page, place.title, self._window, self._window.tools)
        view.open()
        if place.heading:
            view.show_heading(place.heading)


class _Asking:
    """One search: what it can find is read as it begins, kept up to date, and forgotten with it."""

    def __init__(self, ctx: Context, around: Surroundings, window: MainWindow) -> None:
        self._ctx = ctx
        self._around = around
        self._window = window
        self._searching: Searching | None = None
        self._box: SearchBox | None = None

    def begin(self, box: SearchBox) -> None:
        """Read what can be found while the first letters are typed."""
        self._box = box
        self._run(self._entries, lambda _: None, "begin")

    def ask(self, text: str, show: Callable[[Sequence[Entry]], object]) -> None:
        """Look for what is typed; the answer to an older question is thrown away."""
        self._run(lambda: search(self._ctx, text, self._entries()), show, "find")

    def _entries(self) -> Searching:
        """Read what can be found; only the one database thread comes here."""
        if self._searching is None:
            self._searching = begin_search(self._ctx)
        return self._searching

    def _run(self, work: Callable[[], T], done: Callable[[T], object], ticket: str) -> None:
        box = self._box
        if box is not None:
            run = self._around.tasks.run
            run(work, done, self._failed, owner=box, ticket=f"search_{ticket}")

    def _failed(self, error: Exception) -> None:
        box, self._box = self._box, None
        if box is not None:
            box.reject()
        if isinstance(error, DomainError):
            self._window.say(error.message)
        else:
            self._window.tools.trouble(error, None)
