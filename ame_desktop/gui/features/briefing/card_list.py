"""A column's list of cards: drag and drop, and a key for everything that the mouse can do."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from typing_extensions import override

from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.board import Card
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.briefing.card_delegate import CardDelegate
from ame_desktop.gui.features.briefing.cards import CardModel, key_of

_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_PARTS: Final = {
    Qt.Key.Key_H: DayPart.WHOLE,
    Qt.Key.Key_M: DayPart.MORNING,
    Qt.Key.Key_E: DayPart.AFTERNOON,
}
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_FRAMELESS: Final = (
    "QListView, QListView:focus { border: none; padding: 0; background: transparent; }"
)
PAGE_KEYS: Final = (
    Qt.Key.Key_I,
    Qt.Key.Key_F,
    Qt.Key.Key_N,
    Qt.Key.Key_P,
    Qt.Key.Key_O,
    Qt.Key.Key_R,
    Qt.Key.Key_L,
    Qt.Key.Key_K,
    Qt.Key.Key_G,
    Qt.Key.Key_D,
)
_PASSING: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
)
"""Ways to come to a list that are no choice of it: past it with Tab, or back to the window."""
_NO_CHOICE: Final = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
)


class CardList(QListView):
    """Shows cards; what is done with one of them is told in signals and done by the page."""

    to_column = Signal(object, int)
    """The card is to go to the column with this number, from 1."""
    sideways = Signal(object, int)
    """The card is to go one column to the left (-1) or to the right (1)."""
    taken_off = Signal(object)
    part_chosen = Signal(object, object)
    opened = Signal()
    left_for = Signal(int)
    """The focus is to go to the list on the left (-1) or on the right (1)."""
    page_key = Signal(int)
    menu_asked = Signal(object)
    """A menu is asked for at this place of the screen, about the card in focus."""
    card_shown = Signal(object)
    """The card that the person stands on, or None."""
    chosen = Signal()
    """The person stands here by choice, and does not only pass with Tab."""
    passed = Signal()
    """The focus goes somewhere else."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        openly: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.cards = CardModel(openly, self)
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(theme, icons, openly, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._theme = theme
        self.least_width = 0
        """The width in which each card stands whole, in pixels."""
        self.cards_high = 0
        """The height in which all cards are seen at once, in pixels."""
        theme.changed.connect(self._measure)
        # The column is the frame; the focus is drawn on the card, or here where there is none.
        self.setStyleSheet(_FRAMELESS)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDropIndicatorShown(False)
        self.setUniformItemSizes(False)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.selectionModel().currentChanged.connect(self._tell)

    def let_write(self, allowed: bool) -> None:
        """Let cards be dragged, or not."""
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.DragDrop if allowed else mode.NoDragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    @property
    def current(self) -> Card | None:
        """The card that the person stands on."""
        row = self.currentIndex().row()
        cards = self.cards.cards
        return cards[row] if 0 <= row < len(cards) else None

    def _measure(self) -> None:
        """Keep what the cards take: it is asked for whenever anything beside them has moved."""
        hints = [
            self.sizeHintForIndex(self.cards.index(row)) for row in range(len(self.cards.cards))
        ]
        self.least_width = max((hint.width() for hint in hints), default=0)
        self.cards_high = sum(hint.height() for hint in hints)

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Show these cards, and stay on the card, or else the row, where the person stood."""
        row, held = self.currentIndex().row(), self.current
        self.cards.set_cards(cards)
        self._measure()
        keys = [key_of(card) for card in cards]
        if held is not None and key_of(held) in keys:
            row = keys.index(key_of(held))
        if cards and (row >= 0 or self.hasFocus()):
            self.setCurrentIndex(self.cards.index(max(0, min(row, len(cards) - 1))))

    def stand_on(self, row: int) -> None:
        """Give the list focus, on a card where it has any."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.cards.cards:
            index = self.cards.index(max(0, min(row, len(self.cards.cards) - 1)))
            self.setCurrentIndex(index)
            self.scrollTo(index)

    @override
    def event(self, event: QEvent) -> bool:
        """Take Alt and an arrow before the window's keys do: here they move the card."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            if alt and event.key() in _STEPS:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _NO_CHOICE:
            self.chosen.emit()
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._ask_menu()
            return
        if not (self._moved(event) or self._left(event) or self._said(event)):
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.cards.cards:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(self._theme.colours.focus), self._theme.px(2)))
            frame = QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(frame, self._theme.px(6), self._theme.px(6))

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here and do not search."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards.cards:
            self.setCurrentIndex(self.cards.index(0))
        if event.reason() not in _PASSING:
            self.chosen.emit()
        self.card_shown.emit(self.current)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.passed.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.chosen.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.chosen.emit()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._ask_menu()
        elif self.current is not None:
            self.menu_asked.emit(event.globalPos())

    def _ask_menu(self) -> None:
        """Ask for the menu at the card, as the keyboard does."""
        if self.current is not None:
            middle = self.visualRect(self.currentIndex()).center()
            self.menu_asked.emit(self.viewport().mapToGlobal(middle))

    def _moved(self, event: QKeyEvent) -> bool:
        card, key = self.current, Qt.Key(event.key())
        if card is None:
            return False
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in _STEPS:
            self.sideways.emit(card, _STEPS[key])
            return True
        if event.modifiers() not in _PLAIN:
            return False
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.to_column.emit(card, key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.taken_off.emit(card)
        elif key in _PARTS:
            self.part_chosen.emit(card, _PARTS[key])
        else:
            return False
        return True

    def _left(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in _PLAIN or Qt.Key(event.key()) not in _STEPS:
            return False
        self.left_for.emit(_STEPS[Qt.Key(event.key())])
        return True

    def _said(self, event: QKeyEvent) -> bool:
        if event.modifiers() not in _PLAIN:
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key in PAGE_KEYS:
            self.page_key.emit(int(key))
        else:
            return False
        return True

    def _tell(self, current: QModelIndex, before: QModelIndex) -> None:
        del current, before
        self.card_shown.emit(self.current)
