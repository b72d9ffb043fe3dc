"""Where the person stands on the board: the focus follows the card that was moved."""

from collections.abc import Iterator
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.board import Card, TaskColumn
from ame_desktop.gui.features.briefing.card_list import CardList

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage


class BoardFocus(QObject):
    """Moves the focus among *Ej fördelade* and the columns."""

    def __init__(self, page: "BriefingPage") -> None:
        super().__init__(page)
        self._page = page
        self._person: UUID | None = None
        self._task: UUID | None = None
        self._fresh = True
        self._stood_in: UUID | None = None
        self._chosen: CardList | None = None
        self._back_to: QWidget | None = None
        page.prompt.gone.connect(self._return)

    @property
    def task(self) -> TaskColumn | None:
        """The column where the person stood last by choice, or the first one."""
        columns = self._page.board.columns
        found = (column for column in columns if column.task_id == self._stood_in)
        return next(found, columns[0] if columns else None)

    @property
    def chosen_card(self) -> Card | None:
        """The card in focus; where none of the lists has it, where the person stood by choice."""
        return next((cards.current for cards in self._counting()), None)

    @property
    def team(self) -> TaskColumn | None:
        """The task of that card's column; none at *Ej fördelade*."""
        held = next(self._counting(), None)
        views = self._page.columns.views
        return next((view.column for view in views if view.list is held), None)

    @property
    def on_board(self) -> bool:
        """Whether one of the lists has the focus, also while another program is in front."""
        return self._page.window().focusWidget() in self._lists()

    @property
    def card(self) -> Card | None:
        """The card in focus."""
        held = self._page.window().focusWidget()
        return next((cards.current for cards in self._lists() if cards is held), None)

    def begin(self) -> None:
        """Stand on the board when it has been read."""
        self._fresh = True

    def follow(self, participant_id: UUID | None, task_id: UUID | None) -> None:
        """Stand on this person's card when the board has been read again."""
        self._person, self._task = participant_id, task_id

    def stand_on_task(self, task_id: UUID) -> None:
        """Give a task's column the focus, now or when it has been read."""
        self.follow(None, task_id)
        self.settle()

    def stand_on_person(self, participant_id: UUID) -> None:
        """Give a person's card the focus."""
        for cards in reversed(self._lists()):
            row = cards.cards.place_of(participant_id)
            if row >= 0:
                self._stand(cards, row)
                return

    def chose(self, cards: CardList) -> None:
        """Remember where the person stands by choice; a column that is going away has no task."""
        self._chosen = cards
        for view in self._page.columns.views:
            if view.list is cards:
                self._stood_in = view.column.task_id if view.column is not None else None

    def sideways(self, cards: CardList, step: int) -> None:
        """Go to the list on the left or on the right, on the same row."""
        lists = self._lists()
        place = lists.index(cards) + step
        if 0 <= place < len(lists):
            self._stand(lists[place], max(cards.currentIndex().row(), 0))

    def go_back(self, task_id: UUID | None) -> None:
        """Go to a task's column, or to *Ej fördelade*."""
        cards = self._list_of(task_id)
        self._stand(cards, max(cards.currentIndex().row(), 0))

    def remember(self) -> None:
        """Keep where the focus is, to come back to it after a question."""
        self._back_to = self._page.focusWidget()

    def keep(self, *, was_on_board: bool) -> None:
        """Stay on the board when the column that had the focus is gone."""
        if was_on_board and not self.on_board:
            self.begin()
            self.settle()

    def settle(self) -> None:
        """Stand where the last command wanted; at first on the board."""
        person, cards = self._person, self._list_of(self._task)
        row = -1 if person is None else cards.cards.place_of(person)
        if row >= 0:
            self.follow(None, None)
            self._stand(cards, row)
        elif person is None and cards is not self._page.unassigned:
            self.follow(None, None)
            self._stand(cards, 0)
        elif self._fresh:
            self._fresh = False
            filled = (cards for cards in self._lists() if cards.cards.cards)
            next(filled, self._page.unassigned).stand_on(0)

    def _return(self) -> None:
        if self._back_to is not None:
            self._back_to.setFocus()
            self._back_to = None

    def _list_of(self, task_id: UUID | None) -> CardList:
        columns = self._page.columns
        place = -1 if task_id is None else columns.place_of(task_id)
        return columns.views[place].list if place >= 0 else self._page.unassigned

    def _stand(self, cards: CardList, row: int) -> None:
        place = self._lists().index(cards)
        if place > 0:
            self._page.columns.reveal(place - 1)
        cards.stand_on(row)

    def _counting(self) -> Iterator[CardList]:
        """Give the list that has the focus, or else the one that was chosen, while it is there."""
        held = self._page.window().focusWidget()
        lists = self._lists()
        wanted = held if held in lists else self._chosen
        return (cards for cards in lists if cards is wanted)

    def _lists(self) -> list[CardList]:
        page = self._page
        return [page.unassigned, *(view.list for view in page.columns.views)]
