"""The day's grid: one key marks the line that one stands on; single keys act only in focus."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ame_desktop.domain.attendance import DayRow
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.gui.core.key_claim import KeyClaim
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.attendance.cell_note import CellNote
from ame_desktop.gui.features.attendance.day_model import PRESENT, DayModel, Key, Line
from ame_desktop.gui.features.attendance.line_delegate import LineDelegate
from ame_desktop.gui.features.attendance.minutes_edit import MinutesEdit
from ame_desktop.gui.widgets.data_table import DataTable

_NARROWEST = 110
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ACTS = ("D", "O", "/", "Shift+N", "Shift+S", "Shift+E", "Shift+A", "Del", *"01234")
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class DayView(DataTable):
    """Shows the day and tells which key was pressed on whose line."""

    state_asked = Signal(object, object)
    """A line and the state to mark, or ``None`` to clear."""
    minutes_given = Signal(object, int)
    """A line and the minutes that were missed."""
    rest_asked = Signal()
    absence_asked = Signal()
    only_asked = Signal()
    close_asked = Signal()
    reason_asked = Signal(int)
    """The number of a ready reason, or 0 for an own one."""
    split_asked = Signal(object)
    filter_asked = Signal()
    observe_asked = Signal()
    menu_asked = Signal(object)
    """A menu is asked for at this place of the screen, about the line in focus."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Dagens närvaro")
        self._model: DayModel | None = None
        self._keys: dict[str, AttendanceState] = {}
        self.setItemDelegate(LineDelegate(theme, self))
        self.minutes_edit = MinutesEdit(self.viewport())
        self.note = CellNote(self.viewport())
        self.minutes_edit.given.connect(self._minutes_given)
        self.minutes_edit.left.connect(self._leave_minutes)
        self.verticalScrollBar().valueChanged.connect(self._hide_overlays)
        self._claim = KeyClaim(self, [*AttendanceState, *_ACTS])

    def use_day(self, model: DayModel, theme: Theme) -> None:
        """Show a model of the day."""
        self._model = model
        self.use(model, theme, sort_by=-1)
        model.swapped.connect(self._step_over)
        self.horizontalHeader().setMinimumSectionSize(theme.px(_NARROWEST))

    def use_keys(self, keys: Mapping[str, AttendanceState]) -> None:
        """Mark with these letters."""
        self._keys = dict(keys)
        self._claim = KeyClaim(self, [*keys, *_ACTS])

    @property
    def current_line(self) -> DayRow | None:
        """The person's line that one stands on."""
        line: Line | None = self.current_row
        return line.row if line is not None else None

    def stand_on(self, key: Key) -> None:
        """Stand on a person's line, if it is shown."""
        self.select(key)

    def stand_on_first(self) -> None:
        """Stand on the first person, unless one stands on a person already."""
        if self.current_line is None and self._model is not None and self._model.rowCount():
            self.selectRow(0)
            self._step(1)

    def ask_minutes(self, row: DayRow) -> None:
        """Ask at the line how many minutes were missed."""
        box = self._box(row.key)
        if box is not None:
            self.minutes_edit.open_at(box, row)

    def say_at(self, key: Key, sentence: str) -> None:
        """Say beneath a line why what was pressed was not stored."""
        box = self._box(key)
        if box is not None:
            self.note.say(sentence, box)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.note.hide()
        if event.key() in _STEPS and event.modifiers() in _PLAIN:
            self._step(_STEPS[Qt.Key(event.key())])
        elif not (self._shifted(event) or self._marked(event)):
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current_line is not None:
            self.menu_asked.emit(event.globalPos())

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters mark; they never jump to a name."""

    def _shifted(self, event: QKeyEvent) -> bool:
        acts = {
            Qt.Key.Key_N: self.rest_asked,
            Qt.Key.Key_S: self.absence_asked,
            Qt.Key.Key_E: self.only_asked,
            Qt.Key.Key_A: self.close_asked,
        }
        signal = acts.get(Qt.Key(event.key())) if event.modifiers() == _SHIFT else None
        if signal is not None:
            signal.emit()
        elif event.text() == "/":
            self.filter_asked.emit()
        else:
            return False
        return True

    def _marked(self, event: QKeyEvent) -> bool:
        row = self.current_line
        if row is None or event.modifiers() not in _PLAIN:
            return False
        letter = event.text().upper()
        if event.key() == Qt.Key.Key_Delete:
            self.state_asked.emit(row, None)
        elif letter in self._keys:
            self.state_asked.emit(row, self._keys[letter])
        elif letter == "D":
            self.split_asked.emit(row)
        elif letter.isdecimal():
            self.reason_asked.emit(int(letter))
        elif letter == "O":
            self.observe_asked.emit()
        else:
            return False
        return True

    def _step_over(self, old: tuple[Key, ...], first: Key) -> None:
        line = self.current_line
        if line is not None and line.key in old:
            self.stand_on(first)

    def _step(self, by: int) -> None:
        model, place = self._model, self.currentIndex().row()
        if model is None:
            return
        place += by
        while 0 <= place < model.rowCount() and model.shown[place].row is None:
            place += by
        if 0 <= place < model.rowCount():
            self.selectRow(place)

    def _box(self, key: Key) -> QRect | None:
        index = self._model.index_of(key, PRESENT) if self._model is not None else QModelIndex()
        return self.visualRect(index) if index.isValid() else None

    def _minutes_given(self, missed: int) -> None:
        row = self.minutes_edit.row
        if row is not None:
            self.minutes_given.emit(row, missed)

    def _leave_minutes(self, event: QKeyEvent | None) -> None:
        self.setFocus()
        if event is not None:
            self.keyPressEvent(event)

    def _hide_overlays(self) -> None:
        self.minutes_edit.close_quietly()
        self.note.hide()
