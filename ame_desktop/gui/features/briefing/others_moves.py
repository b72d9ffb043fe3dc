"""What others do to the board while one looks at it: the card glides there, with *Ångra*."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ame_desktop.domain.board import Board
from ame_desktop.domain.board_moves import SOMEBODY, CardMove, card_moves, said_of_many
from ame_desktop.domain.briefing import AssignDraft
from ame_desktop.domain.changes import ChangeSet
from ame_desktop.domain.news import News
from ame_desktop.domain.presence import LatestChange
from ame_desktop.gui.features.briefing.card_glide import CardGlide
from ame_desktop.services.briefing_assign import assign, move, unassign
from ame_desktop.services.presence import latest_change

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage

_ASKED_FOR = 12
"""Moves whose author is looked up; of more, it is told how many they are."""


class OthersMoves(QObject):
    """Shows a board that was read because of others, and says what they did."""

    def __init__(self, page: "BriefingPage") -> None:
        super().__init__(page)
        self._page = page
        self._expected = False
        self._glide = CardGlide(page)
        page.track(page.tools.bus.published, self._hear)

    def expect(self) -> None:
        """Somebody else was faster: what is read next is theirs."""
        self._expected = True

    def show(self, board: Board) -> None:
        """Show a board that has been read."""
        expected, self._expected = self._expected, False
        moves = card_moves(self._page.board, board) if expected else ()
        held = self._page.focus.card
        for found in moves:
            if held is not None and held.assignment_id == found.assignment_id:
                self._page.focus.follow(found.participant_id, found.to_task)
        with self._glide.gliding(moves):
            self._page.show_board(board)
        if moves:
            ctx, asked = self._page.ctx, moves[:_ASKED_FOR]
            self._page.read(
                lambda: tuple(latest_change(ctx, found.assignment_id) for found in asked),
                lambda told: self._tell(moves, told),
                ticket="others",
            )

    def _hear(self, changes: ChangeSet) -> None:
        if isinstance(changes, News) and changes.topics & self._page.topics:
            self._expected = True

    def _tell(self, moves: tuple[CardMove, ...], told: tuple[LatestChange | None, ...]) -> None:
        asked = zip(moves, told, strict=False)
        theirs = tuple((found, by) for found, by in asked if by is None or not by.own)
        if not theirs:
            return
        names = {by.name if by is not None else SOMEBODY for _, by in theirs}
        who = names.pop() if len(names) == 1 else SOMEBODY
        first = theirs[0][0]
        tools = self._page.tools
        if len(moves) > 1:
            tools.say(said_of_many(moves, who))
        elif self._page.board.may_write:
            tools.offer(first.said(who), lambda: self._put_back(first))
        else:
            tools.say(first.said(who))

    def _put_back(self, found: CardMove) -> None:
        ctx, page = self._page.ctx, self._page
        to = found.from_task
        page.focus.follow(found.participant_id, to)
        key, version = found.assignment_id, found.version
        if to is None:
            page.command(lambda: unassign(ctx, key, version))
        elif found.to_task is None:
            draft = AssignDraft(to, found.participant_id, found.part)
            page.command(lambda: assign(ctx, draft))
        else:
            page.command(lambda: move(ctx, key, to, version=version))
