"""Weather and other hindrances on the board: *Regnplan*, and a task moved to another day."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ame_desktop.domain.board import Board
from ame_desktop.domain.rain_plan import RainChoice, RainPlan, RainReport
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.dialogs.moving import Moving
from ame_desktop.gui.features.briefing.rain_panel import RainPanel
from ame_desktop.services.rain_plan import carry_out, rain_plan

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage

PLAIN = "Välj först en uppgift."


class Rain(QObject):
    """Shows what would be done first, does it as one step, and drafts the messages."""

    def __init__(self, page: "BriefingPage") -> None:
        super().__init__(page)
        self._page = page
        self.panel = RainPanel(page.body)
        self.moving = Moving(page, page.ctx)
        self.panel.decided.connect(self._do)
        button = page.ui.rain_button
        # A click leaves the focus on the card, so that the keys go on working there.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.ask)
        writes(button)

    def show_board(self, board: Board) -> None:
        """Let only those who write on the board rearrange it."""
        self._page.ui.rain_button.setEnabled(board.may_write)

    def ask(self) -> None:
        """Show what *Regnplan* would do with the day."""
        page = self._page
        if not page.board.may_write:
            return
        ctx, day, arena_id = page.ctx, page.day, page.board.arena_id
        self.moving.put_away()
        page.read(lambda: rain_plan(ctx, day, arena_id), self.panel.show_plan, ticket="rain")

    def move_task(self) -> None:
        """Ask which day the task that one stands on is moved to."""
        page = self._page
        task = page.focus.task
        if task is None:
            page.band.say(PLAIN, Tone.INFO)
        elif page.board.may_write:
            self.panel.hide()
            self.moving.ask_task(task.task_id)

    def put_away(self) -> None:
        """Take the panels away, as when another day is shown."""
        self.panel.hide()
        self.moving.put_away()

    def _do(self, plan: RainPlan, choices: tuple[RainChoice, ...]) -> None:
        ctx = self._page.ctx
        self._page.command(lambda: carry_out(ctx, plan, choices), self._done, self.panel.refuse)

    def _done(self, report: RainReport) -> None:
        self.panel.put_away()
        self.moving.tell(report.messages)
        if report.left_out:
            self._page.band.say(" ".join(report.left_out), Tone.WARNING)
