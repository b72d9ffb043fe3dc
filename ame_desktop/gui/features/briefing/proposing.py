"""*Föreslå* on the board: worked out beside it, looked over, and taken whole or in part."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QScrollArea

from ame_desktop.domain.board import Board
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.proposals.proposal import Choice, Proposal, TakeReport
from ame_desktop.gui.core.tasks import Cancel, Pool
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.briefing.proposal_panel import ProposalPanel
from ame_desktop.gui.widgets.in_sight import Sight
from ame_desktop.services.proposals import Groundwork, groundwork, take, worked_out

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage

T = TypeVar("T")
PATIENCE: Final = 300
"""Milliseconds before the panel says that it is working: most proposals come before that."""


class Proposing(QObject):
    """Asks for a proposal, shows it as a list and as ghost cards, and stores what is taken."""

    def __init__(self, page: "BriefingPage") -> None:
        super().__init__(page)
        self._page = page
        self._cancel = Cancel()
        self._proposal: Proposal | None = None
        self._asked: tuple[date, UUID] | None = None
        self._sight: Sight | None = None
        theme = page.tools.theme
        self.panel = ProposalPanel(theme, lambda: page.openly, page.body)
        self.panel.all_taken.connect(self._take_all)
        self.panel.one_taken.connect(self._take_one)
        self.panel.one_left.connect(self._leave)
        self.panel.rejected.connect(self.put_away)
        self.panel.stood_on.connect(self._reveal)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._open)
        button = page.ui.propose_button
        # A click leaves the focus on the card, so that the keys go on working there.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.ask)
        writes(button)

    def show_board(self, board: Board) -> None:
        """Show what is left of the proposal on a board that has been read.

        A proposal for another day or arena is let go, also while it is worked out.
        """
        self._page.ui.propose_button.setEnabled(board.may_write)
        if self._asked is not None and self._asked != (board.day, board.arena_id):
            self.put_away()
        proposal = self._proposal
        if proposal is None:
            return
        waiting = {card.participant_id for card in board.unassigned}
        tasks = {column.task_id for column in board.columns if not column.row.done}
        left = tuple(
            choice
            for choice in proposal.choices
            if choice.wanted.participant_id in waiting and choice.wanted.task_id in tasks
        )
        self._show(replace(proposal, choices=left))

    def ask(self) -> None:
        """Work out a proposal for the day that is shown."""
        page = self._page
        if not page.board.may_write:
            return
        self.put_away()
        ctx, day, arena_id = page.ctx, page.day, page.board.arena_id
        cancel = self._cancel = Cancel()
        self._asked = day, arena_id
        self._patience.start()
        self._run(
            lambda: groundwork(ctx, day, arena_id),
            lambda ground: self._work_out(ground, cancel),
            Pool.DATABASE,
        )

    def put_away(self) -> None:
        """Let the proposal go, also while it is worked out; nothing was stored."""
        self._cancel.ask()
        self._patience.stop()
        self._proposal = self._asked = None
        if not self.panel.isHidden():
            self.panel.go_back()
        self._close()

    def _work_out(self, ground: Groundwork, cancel: Cancel) -> None:
        def done(proposal: Proposal) -> None:
            if not cancel.asked:
                self._patience.stop()
                self._show(proposal)

        if not cancel.asked:
            self._run(lambda: worked_out(ground, lambda: cancel.asked), done, Pool.RENDER)

    def _run(self, work: Callable[[], T], done: Callable[[T], object], pool: Pool) -> None:
        tasks = self._page.tools.tasks
        tasks.run(work, done, self._failed, owner=self, ticket="proposal", pool=pool)

    def _failed(self, error: Exception) -> None:
        self.put_away()
        if isinstance(error, DomainError):
            # That nothing is left to share out, or that the day has passed, is news and no fault.
            self._page.band.say(error.message, Tone.INFO)
        else:
            self._page.tools.trouble(error, self.ask)

    def _show(self, proposal: Proposal) -> None:
        if self._proposal is not None and not proposal.choices:
            self.put_away()
            return
        self._proposal = proposal
        self._make_room()
        self.panel.show_proposal(proposal)
        self._page.columns.show_ghosts(
            [(choice.wanted.task_id, choice.name) for choice in proposal.choices]
        )

    def _open(self) -> None:
        self._make_room()
        self.panel.show_working()

    def _make_room(self) -> None:
        """Give the panel the place of what is to the right, and bring it into sight."""
        ui = self._page.ui
        ui.right_widget.hide()
        ui.task_area.hide()
        if self.panel.isHidden():
            self._bring()

    def _reveal(self, choice: Choice) -> None:
        columns = self._page.columns
        columns.reveal_soon(columns.place_of(choice.wanted.task_id))

    def _bring(self) -> None:
        area = self.panel.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            self._sight = self._sight or Sight(area)
            self._sight.bring(self.panel)

    def _close(self) -> None:
        self._page.columns.show_ghosts([])
        if self._page.ui.task_area.isHidden():
            self._page.ui.right_widget.show()

    def _take_all(self) -> None:
        if self._proposal is not None:
            self._take(self._proposal.choices)

    def _take_one(self, choice: Choice) -> None:
        self._take((choice,))

    def _take(self, choices: tuple[Choice, ...]) -> None:
        page, proposal = self._page, self._proposal
        if proposal is None:
            return
        ctx, day, arena_id = page.ctx, proposal.day, proposal.arena_id
        wanted = [choice.wanted for choice in choices]
        whole = len(choices) == len(proposal.choices)

        def done(report: TakeReport) -> None:
            if whole:
                self.put_away()
            if report.left_out:
                page.band.say(" ".join(report.left_out), Tone.WARNING)

        page.command(lambda: take(ctx, day, arena_id, wanted), done, self._refused)

    def _refused(self, error: DomainError) -> None:
        self.panel.refuse(error)
        self._page.reload()

    def _leave(self, choice: Choice) -> None:
        proposal = self._proposal
        if proposal is not None:
            left = tuple(other for other in proposal.choices if other is not choice)
            self._show(replace(proposal, choices=left))
