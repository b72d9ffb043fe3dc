"""A card that glides from where it lay to where it lies."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPropertyAnimation, QRect, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QStyle

from ame_desktop.domain.board_moves import CardMove
from ame_desktop.gui.features.briefing.card_list import CardList

if TYPE_CHECKING:
    from ame_desktop.gui.features.briefing.page import BriefingPage

GLIDE_MS: Final = 450
MOST: Final = 8
"""Cards that glide at once; of a whole new morning none does."""


class CardGlide(QObject):
    """Moves pictures of cards over the board; where the system wants no motion, none moves."""

    def __init__(self, page: "BriefingPage") -> None:
        super().__init__(page)
        self._page = page

    @contextmanager
    def gliding(self, moves: tuple[CardMove, ...]) -> Iterator[None]:
        """Show the board anew in the block, and let these cards glide afterwards."""
        seen = [self._picture(move) for move in moves] if self._moves(moves) else []
        yield
        for move, picture in zip(moves, seen, strict=False):
            if picture is not None:
                self._begin(move, *picture)

    def _moves(self, moves: tuple[CardMove, ...]) -> bool:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return len(moves) <= MOST and self._page.style().styleHint(hint, None, self._page) > 0

    def _picture(self, move: CardMove) -> tuple[QPixmap, QPoint] | None:
        cards, place = self._place(move.participant_id, move.from_task)
        if cards is None or place is None:
            return None
        return cards.viewport().grab(place), self._on_page(cards, place)

    def _begin(self, move: CardMove, picture: QPixmap, start: QPoint) -> None:
        label = QLabel(self._page.body)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.setPixmap(picture)
        label.adjustSize()
        label.move(start)
        label.show()
        label.raise_()
        # Where the card lies is known when the columns have their new room.
        QTimer.singleShot(0, label, lambda: self._glide(label, move))

    def _glide(self, label: QLabel, move: CardMove) -> None:
        cards, place = self._place(move.participant_id, move.to_task)
        if cards is None or place is None:
            label.deleteLater()
            return
        glide = QPropertyAnimation(label, b"pos", label)
        glide.setDuration(GLIDE_MS)
        glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        glide.setStartValue(label.pos())
        glide.setEndValue(self._on_page(cards, place))
        glide.finished.connect(label.deleteLater)
        glide.start()

    def _place(
        self, participant_id: UUID, task_id: UUID | None
    ) -> tuple[CardList | None, QRect | None]:
        columns = self._page.columns
        place = -1 if task_id is None else columns.place_of(task_id)
        if task_id is not None and place < 0:
            return None, None
        cards = self._page.unassigned if task_id is None else columns.views[place].list
        row = cards.cards.place_of(participant_id)
        if row < 0:
            return None, None
        found = cards.visualRect(cards.cards.index(row)) & cards.viewport().rect()
        return cards, found if found.isValid() else None

    def _on_page(self, cards: CardList, place: QRect) -> QPoint:
        return cards.viewport().mapTo(self._page.body, place.topLeft())
