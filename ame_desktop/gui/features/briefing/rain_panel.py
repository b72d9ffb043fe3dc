"""*Regnplan* above the board: what becomes of each outdoor task and of its people, to change."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.rain_plan import RainAct, RainChoice, RainLine, RainPlan
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.forms.ui_rain_plan import Ui_RainPlan
from ame_desktop.gui.widgets.calm_wheel import calm_wheel
from ame_desktop.gui.widgets.passing_panel import PassingPanel

NOWHERE: Final = "Ej fördelade"


class RainPanel(PassingPanel):
    """One row a task; *Lägg om dagen* does all of it, Esc goes back without a change."""

    decided = Signal(object, object)
    """The plan, and what was decided."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_RainPlan()
        self._ui.setupUi(self)
        self.setAccessibleName("Regnplan")
        self._plan: RainPlan | None = None
        self._grid = QGridLayout(self._ui.rows_widget)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._acts: list[QComboBox] = []
        self._indoors: list[QComboBox] = []
        writes(self._ui.do_button)
        self._ui.do_button.clicked.connect(self._decide)
        self._ui.cancel_button.clicked.connect(self.put_away)
        self.hide()

    def show_plan(self, plan: RainPlan) -> None:
        """Show what would be done, for the person to look over."""
        self.remember_place()
        self._plan = plan
        self._empty()
        for row, line in enumerate(plan.lines):
            self._add(row, line, plan)
        self._ui.title_label.setText(f"Regnplan för {day_text(plan.day)}")
        self._ui.indoors_label.setVisible(not plan.indoors)
        self._ui.error_label.hide()
        calm_wheel(self._ui.rows_widget)
        self.show()
        self._ui.do_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._ui.title_label.text())

    def refuse(self, error: DomainError) -> None:
        """Say why it was not done; what was chosen stands."""
        self._ui.error_label.setText(error.message)
        self._ui.error_label.show()
        announce(self, error.message)

    def _add(self, row: int, line: RainLine, plan: RainPlan) -> None:
        people = "1 person" if line.people == 1 else f"{line.people} personer"
        name = QLabel(f"{line.name} · {people}" if line.people else line.name, self)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        acts = QComboBox(self)
        name_choice(acts, f"{line.name}: arbetet")
        for act in RainAct:
            if act is not RainAct.LEAVE_OUT or not line.must_be_done:
                acts.addItem(_act_text(act, line), act)
        acts.setCurrentIndex(acts.findData(line.act))
        people_go = QComboBox(self)
        name_choice(people_go, f"{line.name}: personerna")
        for choice in plan.indoors:
            people_go.addItem(f"Personerna till {choice.name}", choice.template_id)
        people_go.addItem(NOWHERE, None)
        place = people_go.findData(line.template_id)
        people_go.setCurrentIndex(place if place >= 0 else people_go.count() - 1)
        people_go.setVisible(bool(line.people))
        for column, widget in enumerate((name, acts, people_go)):
            self._grid.addWidget(widget, row, column)
        self._acts.append(acts)
        self._indoors.append(people_go)

    def _empty(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._acts, self._indoors = [], []

    def _decide(self) -> None:
        plan = self._plan
        if plan is None:
            return
        choices = []
        for line, acts, indoors in zip(plan.lines, self._acts, self._indoors, strict=True):
            key = indoors.currentData()
            choices.append(
                RainChoice(
                    line.task_id,
                    line.version,
                    RainAct(acts.currentData()),
                    line.offered.day,
                    key if isinstance(key, UUID) else None,
                )
            )
        self.decided.emit(plan, tuple(choices))


def _act_text(act: RainAct, line: RainLine) -> str:
    if act is not RainAct.MOVE:
        return act.value
    full = ", fullt" if line.offered.full else ""
    return f"Flytta till {day_text(line.offered.day)}{full}"
