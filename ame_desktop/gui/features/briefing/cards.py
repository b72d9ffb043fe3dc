"""Cards in a list: their model, and what they say to a screen reader."""

from collections.abc import Callable, Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from ame_desktop.domain.allocation_warnings import worst
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.board import Card

CARD_ROLE: Final = Qt.ItemDataRole.UserRole
MIME: Final = "application/x-ame-card"
_NO_PARENT: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    """The people of one column. ``dropped`` tells which card was let go over it."""

    dropped = Signal(str)

    def __init__(self, openly: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._openly = openly
        self._cards: tuple[Card, ...] = ()

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards, top to bottom."""
        return self._cards

    def set_cards(self, cards: tuple[Card, ...]) -> None:
        """Show these cards; those that stand where they stood are only painted anew."""
        same = [key_of(card) for card in cards] == [key_of(card) for card in self._cards]
        if same:
            self._cards = cards
            if cards:
                self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))
            return
        self.beginResetModel()
        self._cards = cards
        self.endResetModel()

    def place_of(self, participant_id: UUID) -> int:
        """Return the row of a person, -1 if the person is not here."""
        for row, card in enumerate(self._cards):
            if card.participant_id == participant_id:
                return row
        return -1

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._cards)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a card, its name, or the sentence that says all of it."""
        if not index.isValid() or index.row() >= len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.short_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence(card, openly=self._openly())
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards can be dragged, and let go over the list."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemIsDropEnabled
        )

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        card = self._cards[indexes[0].row()]
        data.setData(MIME, QByteArray(key_of(card).encode()))
        return data

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return data.hasFormat(MIME)

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell which card came; the service moves it, not the view."""
        if data.hasFormat(MIME):
            self.dropped.emit(bytes(data.data(MIME).data()).decode())
        return False


def key_of(card: Card) -> str:
    """Return what identifies a card: the assignment, or the person without one."""
    return f"{card.participant_id}/{card.assignment_id or card.part.value}"


def sentence(card: Card, *, openly: bool) -> str:
    """Return the whole card in words."""
    parts = [card.short_name]
    if card.part is not DayPart.WHOLE:
        parts.append(card.part.label.lower())
    parts += [text for text in (card.away_cause, card.away_text, card.hours_text) if text]
    if card.may_drive:
        parts.append("har körkort")
    if card.is_new:
        parts.append("ny")
    if card.changed:
        parts.append("ändrad efter fastställande")
    if openly:
        parts += card.adaptations
    grade = worst(card.warnings)
    said = [warning.said(openly=openly) for warning in card.warnings]
    words = ", ".join(parts)
    return words if grade is None else f"{words}. {grade.value}: {' '.join(said)}"
