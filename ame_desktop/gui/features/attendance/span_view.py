"""The week and the month: one key marks the day that one stands on."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.attendance import DayCell, DayRow, SpanRow
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.expected import is_closed
from ame_desktop.gui.core.key_claim import KeyClaim
from ame_desktop.gui.core.table_model import ROW_ROLE
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.attendance.figure_columns import FigureColumns
from ame_desktop.gui.features.attendance.looks import (
    ASKS_MINUTES,
    paint_badge,
    paint_waiting,
    time_text,
    waiting_line,
)
from ame_desktop.gui.features.attendance.minutes_edit import MinutesEdit
from ame_desktop.gui.features.attendance.name_column import NameColumn
from ame_desktop.gui.features.attendance.span_model import FIRST_DAY, SpanModel

Index = QModelIndex | QPersistentModelIndex
_WIDE = 60
_MINUTES_WIDE = 130
_WEEK = 7
_BESIDE_NAME = 26
_NAME_MOST = 240
_CALM_DAY = 23
"""Pixels at 100 percent that a day gets before names take more than their least."""
_NARROW = (
    "QHeaderView::section { padding: 6px 2px; } QHeaderView::section:first { padding-left: 11px; }"
)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class DayDelegate(QStyledItemDelegate):
    """Draws a person's day as a badge; wide columns have room for the words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a day, or leave a day where nobody is expected empty."""
        model = index.model()
        row: SpanRow = index.data(ROW_ROLE)
        cell = model.cell(row, index.column()) if isinstance(model, SpanModel) else None
        if cell is None:
            super().paint(painter, option, index)
            return
        theme = self._theme
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.colours.selection))
        elif is_closed(cell.day) or cell.day.weekday() > 4:
            painter.fillRect(option.rect, QColor(theme.colours.sunken))
        self._paint_day(painter, option, cell)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.colours.focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def _paint_day(self, painter: QPainter, option: QStyleOptionViewItem, cell: DayCell) -> None:
        theme = self._theme
        told = cell.state is None and cell.announced is not None
        if cell.state is None and not cell.expected:
            return
        gap = theme.px(4) if option.rect.width() > theme.px(_WIDE) else theme.px(2)
        box = QRectF(option.rect).adjusted(gap, theme.px(5), -gap, -theme.px(5))
        if cell.state is None and not told and not cell.awaited:
            paint_waiting(painter, theme, box, waiting_line(theme.colours), hatched=False)
            return
        words = ""
        state = cell.announced if told else cell.state
        if box.width() > theme.px(_WIDE) and state is not None:
            given = state.is_present and cell.minutes is not None
            words = time_text(cell.minutes or 0) if given else state.label
            words = ASKS_MINUTES if cell.lacks_minutes else words
        painter.setFont(option.font)
        paint_badge(painter, theme, box, state, words, announced=told)


class SpanView(QTableView):
    """Shows a span and tells which key was pressed on whose day."""

    state_asked = Signal(object, object, object)
    """A row, a day, and the state or ``None``."""
    person_asked = Signal(object)
    minutes_given = Signal(object, object, int)
    """A line of the day, the day, and the minutes that were missed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Närvaro över tid")
        self._theme = theme
        self._span: SpanModel | None = None
        self._keys: dict[str, AttendanceState] = {}
        self.setItemDelegate(DayDelegate(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(20)
        self._claim = KeyClaim(self, [*AttendanceState, "Del"])
        self.names = NameColumn(self)
        self._figures = FigureColumns(self, theme)
        self._asked_day: date | None = None
        self._names_ask = self._given_name = 0
        self.minutes_edit = MinutesEdit(self.viewport())
        self.minutes_edit.given.connect(self._minutes_given)
        self.minutes_edit.left.connect(self._leave_minutes)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self.minutes_edit.close_quietly)

    @property
    def span(self) -> SpanModel | None:
        """The span that is shown."""
        return self._span

    def use_keys(self, keys: Mapping[str, AttendanceState]) -> None:
        """Mark with these letters."""
        self._keys = dict(keys)

    def show_span(self, model: SpanModel) -> None:
        """Show another span of days."""
        old = self._span
        self._span = model
        model.setParent(self)
        self.setModel(model)
        if old is not None:
            old.deleteLater()
        header = self.horizontalHeader()
        header.setStyleSheet(_NARROW if len(model.days) > _WEEK else "")
        self.verticalHeader().setDefaultSectionSize(self._theme.metrics.row)
        for place, column in enumerate(model.columns):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(place, self._theme.px(column.width))
        self._give_names(self.columnWidth(0))
        self._figures.begin()
        self._share()
        self.names.follow()

    def fit_names(self) -> None:
        """Measure names and figures: figures are never cut, names have the room that is left."""
        span = self._span
        if span is not None:
            metrics, name = self.fontMetrics(), span.columns[0]
            wide = max((metrics.horizontalAdvance(name.text(row)) for row in span.rows), default=0)
            self._names_ask = wide + self._theme.px(_BESIDE_NAME)
            self._figures.fit(span)
            self._share()

    def _share(self) -> None:
        """Let names and days of work have the room that is left beside all else, never less."""
        span, px = self._span, self._theme.px
        if span is None:
            return
        shares = tuple(FIRST_DAY + place for place in span.shares)
        least = {place: px(span.columns[place].width) for place in shares}
        others = sum(
            self.columnWidth(place) for place in range(1, len(span.columns)) if place not in least
        )
        room = self.viewport().width() - 2 * self.horizontalHeader().frameWidth() - others
        # A width that somebody has drawn out by hand is theirs.
        if self.columnWidth(0) == self._given_name:
            days = sum(max(px(_CALM_DAY), width) for width in least.values())
            asked = min(self._names_ask, px(_NAME_MOST), room - days)
            self._give_names(max(px(span.columns[0].width), asked))
        each = (room - self.columnWidth(0)) // max(1, len(shares))
        for place in shares:
            self.setColumnWidth(place, max(least[place], each))

    def _give_names(self, width: int) -> None:
        self._given_name = width
        self.setColumnWidth(0, width)

    def stand_on(self, day: date) -> None:
        """Stand on the first person's cell of a day, unless one stands somewhere already."""
        if self._span is None or self.currentIndex().isValid() or not self._span.rowCount():
            return
        place = self._span.days.index(day) if day in self._span.days else 0
        self.setCurrentIndex(self._span.index(0, FIRST_DAY + place))

    def index_of_day(self, key: tuple[UUID, UUID], day: date) -> QModelIndex:
        """Return where a person's day stands, or an index that is not valid."""
        span = self._span
        if span is None or day not in span.days:
            return QModelIndex()
        return span.index_of(key, FIRST_DAY + span.days.index(day))

    def go_to(self, key: tuple[UUID, UUID], day: date) -> None:
        """Go to a person's day, if it is shown."""
        index = self.index_of_day(key, day)
        if index.isValid():
            self.setCurrentIndex(index)
            self.setFocus()

    @property
    def current_row(self) -> SpanRow | None:
        """The person that one stands on."""
        index = self.currentIndex()
        return self._span.row_at(index) if self._span is not None and index.isValid() else None

    def ask_minutes(self, row: DayRow, day: date) -> None:
        """Ask at a person's day how many minutes were missed."""
        index = self.index_of_day((row.participant_id, row.place_id), day)
        if not index.isValid():
            return
        self._asked_day = day
        box = self.visualRect(index)
        box.setWidth(max(box.width(), self._theme.px(_MINUTES_WIDE)))
        box.moveRight(min(box.right(), self.viewport().width()))
        self.minutes_edit.open_at(box, row)

    def _minutes_given(self, missed: int) -> None:
        row, day = self.minutes_edit.row, self._asked_day
        if row is not None and day is not None:
            self.minutes_given.emit(row, day, missed)

    def _leave_minutes(self, event: QKeyEvent | None) -> None:
        self.setFocus()
        if event is not None:
            self.keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
        self.names.place()

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        covered = self.columnWidth(0) - self.visualRect(index).left()
        if index.column() >= FIRST_DAY and covered > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - covered)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "/":
            # The page seeks, as from anywhere else in it.
            event.ignore()
            return
        row = self.current_row
        if row is None or event.modifiers() not in _PLAIN or not self._acted(event, row):
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters mark; they never jump to a name."""

    def _acted(self, event: QKeyEvent, row: SpanRow) -> bool:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.person_asked.emit(row)
            return True
        cell = self._span.cell(row, self.currentIndex().column()) if self._span else None
        letter = event.text().upper()
        if cell is None:
            return False
        if event.key() == Qt.Key.Key_Delete:
            self.state_asked.emit(row, cell.day, None)
        elif letter in self._keys:
            self.state_asked.emit(row, cell.day, self._keys[letter])
        else:
            return False
        return True
