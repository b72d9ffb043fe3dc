"""The list of a proposal: who to which task, and beneath it the sentence that says why."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.proposals.proposal import Choice, Left
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.briefing.wrapped_lines import (
    LINE_ROLE,
    MARK_ROLE,
    WRAP,
    Index,
    Told,
    WrappedModel,
    draw_frame,
    has_focus,
    text_height,
)

Line = Choice | Left | str
"""A choice, somebody who gets nothing, or what is to be known of a task."""
_TAKE: Final = (Qt.Key.Key_J, Qt.Key.Key_Space)
"""J as in *ja*: T is *Idag* in the whole window, and is not to have another meaning here."""
_LEAVE: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceModel(WrappedModel[Line]):
    """The lines of a proposal; a choice is marked by its heading."""

    def __init__(self, openly: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(self._as_told, parent)
        self._openly = openly

    def _as_told(self, line: Line) -> Told:
        if not isinstance(line, Choice):
            text = line.text if isinstance(line, Left) else line
            return Told(text, text, text, "")
        text, head = line.said(openly=self._openly()), f"{line.name} till {line.task}"
        tip = f"{line.time_text}. {text}" if line.time_text else text
        return Told(text, f"{head}. {text}", tip, head)


class ChoiceList(QListView):
    """Shows the lines of a proposal; a key for each thing that can be done with it."""

    all_taken = Signal()
    one_taken = Signal()
    one_left = Signal()

    def __init__(
        self, theme: Theme, openly: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName("Förslag")
        self.choices = ChoiceModel(openly, self)
        self.setModel(self.choices)
        self.setItemDelegate(_ChoiceDelegate(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMinimumHeight(theme.px(80))

    @property
    def current(self) -> Choice | None:
        """The choice that the person stands on."""
        line = self.currentIndex().data(LINE_ROLE)
        return line if isinstance(line, Choice) else None

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these lines, and stay on the row where the person stood."""
        row = max(self.currentIndex().row(), 0)
        self.choices.set_lines(lines)
        if lines:
            self.setCurrentIndex(self.choices.index(min(row, len(lines) - 1), 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            super().keyPressEvent(event)
        elif key in _ENTER:
            self.all_taken.emit()
        elif key in _TAKE:
            self.one_taken.emit()
        elif key in _LEAVE:
            self.one_left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # How many rows a sentence needs depends on the width.
        self.scheduleDelayedItemsLayout()

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here and do not search."""


class _ChoiceDelegate(QStyledItemDelegate):
    """Draws the heading and the sentence, each on the rows it needs."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of heading and sentence in the width of the list."""
        px = self._theme.px
        room, height = self._room(), px(14)
        for text, font in self._texts(option, index):
            height += text_height(QFontMetrics(font), text, room)
        return QSize(px(80), height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px, colours = self._theme.px, self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        left = option.rect.left() + px(10)
        room, top = self._room(), option.rect.top() + px(6)
        for place, (text, font) in enumerate(self._texts(option, index)):
            heading = bool(index.data(MARK_ROLE)) and place == 0
            painter.setFont(font)
            painter.setPen(QColor(colours.text if heading else colours.muted))
            height = text_height(QFontMetrics(font), text, room)
            painter.drawText(QRect(left, top, room, height), int(WRAP), text)
            top += height
        painter.restore()

    def _room(self) -> int:
        """Return the width of the texts: the same whether the list has a scroll bar or not."""
        px, view = self._theme.px, self._view
        bar = view.verticalScrollBar().sizeHint().width()
        return max(px(80), view.width() - 2 * view.frameWidth() - bar - px(20))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = self._theme.colours
        if option.state & QStyle.StateFlag.State_Selected:
            focused = has_focus(option)
            painter.setBrush(QColor(colours.selection if focused else colours.sunken))
            edge = colours.focus if focused else colours.hairline
            draw_frame(painter, self._theme, option, edge, rounded=6)

    @staticmethod
    def _texts(option: QStyleOptionViewItem, index: Index) -> list[tuple[str, QFont]]:
        head = index.data(MARK_ROLE)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        heading = [(head, bold)] if head else []
        return [*heading, (index.data(), option.font)]
