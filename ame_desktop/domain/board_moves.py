"""What happened to the cards of a board between two looks at it."""

from dataclasses import dataclass
from uuid import UUID

from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.board import Board, Card

SOMEBODY = "Någon annan"


@dataclass(frozen=True)
class CardMove:
    """A card that lies elsewhere than before; no task is *Ej fördelade*.

    ``assignment_id`` is the row that tells of it, and ``version`` its version now.
    """

    participant_id: UUID
    name: str
    part: DayPart
    assignment_id: UUID
    version: int
    from_task: UUID | None
    to_task: UUID | None
    from_name: str
    to_name: str

    def said(self, who: str) -> str:
        """Return the sentence of what somebody did."""
        if self.to_task is None:
            return f"{who} tog bort {self.name} från {self.from_name}."
        verb = "fördelade" if self.from_task is None else "flyttade"
        return f"{who} {verb} {self.name} till {self.to_name}."


def card_moves(before: Board, after: Board) -> tuple[CardMove, ...]:
    """Return the cards that lie on another task, on one, or on none; another morning has none."""
    if (before.day, before.arena_id) != (after.day, after.arena_id):
        return ()
    was, now = _places(before), _places(after)
    keys = [key for key in {**now, **was} if _task(was.get(key)) != _task(now.get(key))]
    return tuple(_move(key, was.get(key), now.get(key)) for key in keys)


def said_of_many(moves: tuple[CardMove, ...], who: str) -> str:
    """Return the sentence of several moves."""
    people = len({move.participant_id for move in moves})
    return f"{who} ändrade fördelningen för {people} deltagare."


_Place = tuple[UUID, str, Card]


def _places(board: Board) -> dict[UUID, _Place]:
    return {
        card.assignment_id: (column.task_id, column.row.name, card)
        for column in board.columns
        for card in column.cards
        if card.assignment_id is not None
    }


def _task(place: _Place | None) -> UUID | None:
    return None if place is None else place[0]


def _move(key: UUID, was: _Place | None, now: _Place | None) -> CardMove:
    from_task, from_name, old = was if was is not None else (None, "", None)
    to_task, to_name, new = now if now is not None else (None, "", None)
    card = new or old
    if card is None:
        message = "a move is of a card"
        raise ValueError(message)
    return CardMove(
        card.participant_id,
        card.short_name,
        card.part,
        key,
        card.version,
        from_task,
        to_task,
        from_name,
        to_name,
    )
