"""Those who lack a mark when the time has come, as the first line of *Att lösa*."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.allocation_warnings import Grade
from ame_desktop.domain.attendance_holes import names_text
from ame_desktop.domain.board import Board, SolveItem
from ame_desktop.gui.core.speech import announce
from ame_desktop.services.attendance_closing import asked_names

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage

MINUTE_MS = 60_000
WHY = "Alla som väntas ska ha en markering. Tryck Enter för att markera dem på Närvaro."


class Unmarked(QObject):
    """Asks with each board and each minute; nobody is named before the time that is set."""

    def __init__(self, page: "BriefingPage", changed: Callable[[], object]) -> None:
        super().__init__(page)
        self._page = page
        self._changed = changed
        self._board: Board | None = None
        self.items: tuple[SolveItem, ...] = ()
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._again)
        self._minute.start()

    def ask(self, board: Board) -> None:
        """Ask who lacks a mark on a board's day."""
        self._board = board
        ctx, day, arena_id = self._page.ctx, board.day, board.arena_id
        if ctx.allows(Area.ATTENDANCE, Level.READ, arena=arena_id):
            self._page.read(lambda: asked_names(ctx, day, arena_id), self._show, ticket="unmarked")
        else:
            self._show(())

    def _again(self) -> None:
        if self._board is not None and self._page.isVisible():
            self.ask(self._board)

    def _show(self, names: tuple[str, ...]) -> None:
        said = f"Saknar markering: {names_text(names)}" if names else ""
        items = (SolveItem(Grade.WARNING, said, why=WHY, unmarked=True),) if said else ()
        if items == self.items:
            return
        self.items = items
        self._changed()
        if said:
            announce(self._page.ui.solve_list, said)
