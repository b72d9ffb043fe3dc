"""*Sjuk t.o.m.*: an absence told in advance, written in the page and never in a dialog."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from ame_desktop.domain.attendance import DayRow
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_dates import day_text, parse_date
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.tokens import Tone
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.forms.ui_attendance_absence import Ui_AttendanceAbsence


@dataclass(frozen=True)
class Told:
    """What was written: who is away, why and until when."""

    row: DayRow
    state: AttendanceState
    start: date
    until: date


class AbsenceBar(QFrame):
    """Asks for the kind of absence and its last day; Enter tells it, Esc puts it away."""

    told = Signal(object)
    """A :class:`Told`."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AttendanceAbsence()
        self._ui.setupUi(self)
        self.setProperty("tone", Tone.INFO.value)
        self._row: DayRow | None = None
        self._start = date.min
        for state in AttendanceState:
            if state.can_be_announced:
                self._ui.state_combo.addItem(state.label, state)
        name_choice(self._ui.state_combo)
        self._ui.until_edit.textChanged.connect(self._show_date)
        self._ui.until_edit.returnPressed.connect(self._tell)
        writes(self._ui.announce_button)
        self._ui.announce_button.clicked.connect(self._tell)
        self._ui.cancel_button.clicked.connect(self.put_away)
        self.hide()

    def ask(self, row: DayRow, start: date) -> None:
        """Ask until when a person is away, from a day on."""
        self._row, self._start = row, start
        self._ui.person_label.setText(f"{row.name.full} är borta från {day_text(start)}:")
        told = row.announced or row.state
        known = told is not None and told.can_be_announced
        place = self._ui.state_combo.findData(told) if known else 0
        self._ui.state_combo.setCurrentIndex(max(0, place))
        self._ui.until_edit.clear()
        self._show_error("")
        self._show_date()
        self.show()
        self._ui.until_edit.setFocus()

    def put_away(self) -> None:
        """Go away without telling anything."""
        self.hide()
        self.left.emit()

    def refuse(self, sentence: str) -> None:
        """Say why it was not stored; what is written stays."""
        self.show()
        self._show_error(sentence)
        self._ui.until_edit.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _until(self) -> date:
        text = self._ui.until_edit.text().strip()
        return parse_date(text, self._start, field="until") if text else self._start

    def _tell(self) -> None:
        if self._row is None:
            return
        try:
            until = self._until()
        except DomainError as error:
            self._show_error(error.message)
            return
        self.hide()
        state = AttendanceState(self._ui.state_combo.currentData())
        self.told.emit(Told(self._row, state, self._start, until))
        self.left.emit()

    def _show_date(self) -> None:
        try:
            text = day_text(self._until(), week=True)
        except DomainError:
            text = ""
        self._ui.date_label.setText(text)
        self._show_error("")

    def _show_error(self, sentence: str) -> None:
        self._ui.error_label.setText(sentence)
        self._ui.error_label.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
