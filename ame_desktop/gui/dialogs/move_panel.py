"""Asks inside the page which day work is moved to, and why."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_dates import day_text, parse_date
from ame_desktop.domain.work_moves import REASON_WORDS, MoveChoice, MoveDraft
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.forms.ui_move_work import Ui_MoveWork
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.passing_panel import PassingPanel

_REASONS: Final = tuple(REASON_WORDS)


class MovePanel(PassingPanel):
    """A band with the offered day, the reason and a line; Enter moves, Esc goes back."""

    decided = Signal(object, object)
    """What is moved, and where to and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_MoveWork()
        ui.setupUi(self)
        self.setAccessibleName("Flytta till annan dag")
        self._choice: MoveChoice | None = None
        self._today = date.min
        fields = FlowLayout(ui.fields_widget, spacing=12)
        for box in (ui.day_box, ui.reason_box, ui.note_box):
            fields.addWidget(box)
        ui.reason_combo.addItems([REASON_WORDS[reason] for reason in _REASONS])
        ui.reason_combo.view().setAccessibleName("Varför")
        for edit in (ui.day_edit, ui.note_edit):
            edit.returnPressed.connect(self._decide)
        writes(ui.move_button)
        ui.move_button.clicked.connect(self._decide)
        ui.cancel_button.clicked.connect(self.put_away)
        self.hide()

    @property
    def move_button(self) -> QPushButton:
        """The button that moves."""
        return self._ui.move_button

    def ask(self, choice: MoveChoice, today: date) -> None:
        """Ask about a task, with the next free day filled in."""
        self.remember_place()
        self._choice, self._today = choice, today
        ui = self._ui
        question = f"Flytta {choice.name} från {day_text(choice.from_day)}"
        ui.question_label.setText(question)
        ui.day_edit.setText(choice.offered.day.isoformat())
        ui.note_edit.clear()
        ui.reason_combo.setCurrentIndex(0)
        offered = day_text(choice.offered.day)
        ui.free_label.setText(
            f"Ingen dag de närmaste veckorna har plats. {offered} är minst full."
            if choice.offered.full
            else f"Nästa lediga dag är {offered}. Personerna på uppgiften blir ej fördelade."
        )
        ui.error_label.hide()
        self.show()
        ui.day_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        ui.day_edit.selectAll()
        announce(self, question)

    def refuse(self, error: DomainError) -> None:
        """Say why it was not moved; what was typed stands."""
        self._ui.error_label.setText(error.message)
        self._ui.error_label.show()
        announce(self, error.message)
        field = self._ui.note_edit if error.field == "note" else self._ui.day_edit
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self) -> None:
        ui, choice = self._ui, self._choice
        if choice is None or not ui.move_button.isEnabled():
            return
        try:
            day = parse_date(ui.day_edit.text(), self._today, field="day")
        except DomainError as error:
            self.refuse(error)
            return
        reason = _REASONS[ui.reason_combo.currentIndex()]
        self.decided.emit(choice, MoveDraft(day, reason, ui.note_edit.text()))
