"""What is done with a card: put on a task, moved, taken off, given a part of the day."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.board import Board, Card, TaskColumn
from ame_desktop.domain.briefing import AssignDraft, PersonChoice
from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import ConflictError, DomainError, NeedsReasonError, NotFoundError
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.features.briefing.cards import key_of
from ame_desktop.gui.features.briefing.reasons import REASONS
from ame_desktop.services.briefing import find_people
from ame_desktop.services.briefing_assign import Assigned, assign, move, set_part, unassign

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage

UNKNOWN = "Finns inte. Ny deltagare läggs upp under Deltagare."
_SHOWN_NAMES = 5


class Moves:
    """Turns keys and drops into commands, asks for a reason in the page, and follows the card."""

    def __init__(self, page: "BriefingPage") -> None:
        self._page = page

    def to_number(self, card: Card, number: int) -> None:
        """Put a card in the column with this number."""
        columns = self._board.columns
        if number <= len(columns):
            self.to_task(card, columns[number - 1])
        else:
            self._page.band.say(f"Det finns ingen kolumn {number}.", Tone.INFO)

    def sideways(self, card: Card, step: int) -> None:
        """Put a card in the next column; left of the first one is *Ej fördelade*."""
        columns = self._board.columns
        place = self._place_of(card) + step
        if place < 0:
            self.take_off(card)
        elif place < len(columns):
            self.to_task(card, columns[place])

    def dropped(self, key: str, column: TaskColumn | None) -> None:
        """Put the card with this key where it was let go."""
        card = next((card for card in _cards(self._board) if key_of(card) == key), None)
        if card is None:
            return
        if column is None:
            self.take_off(card)
        else:
            self.to_task(card, column)

    def to_task(self, card: Card, column: TaskColumn) -> None:
        """Put a card on a task, asking for a reason where one is needed."""
        if card.assignment_id is not None and self._is_on(card, column):
            return
        ctx, key = self._page.ctx, card.assignment_id

        def act(reason: str) -> Result[Assigned]:
            if key is None:
                draft = AssignDraft(column.task_id, card.participant_id, card.part, reason)
                return assign(ctx, draft)
            return move(ctx, key, column.task_id, reason=reason, version=card.version)

        self._do(act, card.participant_id, column.task_id)

    def take_off(self, card: Card) -> None:
        """Take a card off its task."""
        key = card.assignment_id
        if key is None:
            return
        ctx = self._page.ctx
        self._page.focus.follow(card.participant_id, None)
        self._page.command(lambda: unassign(ctx, key, card.version), on_rule=self._refused)

    def set_part(self, card: Card, part: DayPart) -> None:
        """Let a card be for the whole day, the morning or the afternoon."""
        key, column = card.assignment_id, self._column_of(card)
        if key is None or column is None:
            self._page.band.say("Välj först en uppgift för personen.", Tone.INFO)
            return
        ctx = self._page.ctx
        self._do(
            lambda reason: set_part(ctx, key, part, reason=reason),
            card.participant_id,
            column.task_id,
        )

    def add_person(self, participant_id: UUID, column: TaskColumn) -> None:
        """Put somebody on a task who may not be on the board yet."""
        ctx = self._page.ctx

        def act(reason: str) -> Result[Assigned]:
            return assign(ctx, AssignDraft(column.task_id, participant_id, reason=reason))

        self._do(act, participant_id, column.task_id)

    def add_named(self, text: str, column: TaskColumn | None) -> None:
        """Put the person with this name on a task."""
        page = self._page
        if column is None:
            page.band.say("Lägg till en uppgift först.", Tone.INFO)
            return
        ctx, day, arena_id = page.ctx, page.day, self._board.arena_id

        def found(people: tuple[PersonChoice, ...]) -> None:
            if len(people) == 1:
                page.name_found()
                self.add_person(people[0].participant_id, column)
            else:
                self._say_found(text, people)

        page.read(lambda: find_people(ctx, day, arena_id, text), found, ticket="find")

    def _say_found(self, text: str, people: tuple[PersonChoice, ...]) -> None:
        band, open_page = self._page.band, self._page.tools.open_page
        if not people:
            band.say(
                UNKNOWN,
                Tone.INFO,
                action="Öppna Deltagare",
                on_action=lambda: open_page("participants", None),
            )
            return
        names = ", ".join(choice.name.full for choice in people[:_SHOWN_NAMES])
        band.say(f"Flera heter {text.strip()}: {names}. Skriv hela namnet.", Tone.INFO)

    def _do(
        self, act: Callable[[str], Result[Assigned]], participant_id: UUID, task_id: UUID
    ) -> None:
        page = self._page

        def run(reason: str) -> None:
            page.focus.follow(participant_id, task_id)
            page.command(lambda: act(reason), on_rule=refused)

        def refused(error: DomainError) -> None:
            page.focus.follow(None, None)
            if isinstance(error, NeedsReasonError):
                page.ask_reason(f"{error.message} Fördela ändå?", REASONS, run)
            else:
                self._refused(error)

        run("")

    def _refused(self, error: DomainError) -> None:
        self._page.focus.follow(None, None)
        self._page.refuse(error)
        if isinstance(error, ConflictError | NotFoundError):
            self._page.others.expect()
            self._page.reload()

    @property
    def _board(self) -> Board:
        return self._page.board

    def _column_of(self, card: Card) -> TaskColumn | None:
        return next((c for c in self._board.columns if self._is_on(card, c)), None)

    def _place_of(self, card: Card) -> int:
        column = self._column_of(card)
        return -1 if column is None else self._board.columns.index(column)

    @staticmethod
    def _is_on(card: Card, column: TaskColumn) -> bool:
        key = card.assignment_id
        return key is not None and any(other.assignment_id == key for other in column.cards)


def _cards(board: Board) -> list[Card]:
    return [*board.unassigned, *(card for column in board.columns for card in column.cards)]
