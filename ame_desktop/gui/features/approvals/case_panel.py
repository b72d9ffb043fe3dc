"""One case beside the list: who and what, what can be done with it, and the summary."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ame_desktop.domain.approval_rules import Step
from ame_desktop.domain.approval_sheets import CaseSheet
from ame_desktop.domain.approvals import CaseRow, Values
from ame_desktop.gui.core.formatting import short_day
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.approvals.columns import days_text
from ame_desktop.gui.features.approvals.sheet_view import SheetView
from ame_desktop.gui.features.approvals.steps import place_of
from ame_desktop.gui.widgets.flow_layout import FlowLayout

BUTTONS: Final = {
    Step.APPROVE: ("Godkänn", "A"),
    Step.ASK: ("Fråga…", "F"),
    Step.REFUSE: ("Avslå…", "N"),
    Step.PROPOSE_AGAIN: ("Svara och föreslå igen…", "S"),
    Step.WITHDRAW: ("Ta tillbaka", ""),
}
"""What each step is called, and its key."""
_KINDS: Final = {Step.APPROVE: "primary", Step.PROPOSE_AGAIN: "primary", Step.REFUSE: "danger"}


class CasePanel(QFrame):
    """Shows a case; its keys are the page's."""

    step_asked = Signal(object)
    """A step was chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName("Ärendet")
        self.view = SheetView(theme, self)
        self.buttons: dict[Step, QPushButton] = {}
        self.more_button = QPushButton("Öppna", self)
        self.more_button.setProperty("kind", "quiet")
        self.more_button.setToolTip("Läs mer på den skärm som det hör till. Tangent O.")
        self.why_button = QPushButton("Varför?", self)
        self.why_button.setProperty("kind", "quiet")
        self.why_button.setCheckable(True)
        self.why_button.setToolTip("Visa reglernas nummer och källa. Tangent V.")
        self._title = self._text("heading")
        self._subtitle = self._text("muted")
        self._hindered = self._text("muted")
        self._lay_out()
        self.show_case(None, date.min)

    @property
    def hindered(self) -> str:
        """Why the person may not decide, or an empty string."""
        return "" if self._hindered.isHidden() else self._hindered.text()

    def show_case(self, row: CaseRow | None, today: date) -> None:
        """Show whose case it is, until its summary has been read."""
        self.view.show_sheet(None)
        for button in (*self.buttons.values(), self.why_button, self.more_button):
            button.hide()
        self._hindered.hide()
        self.name_case(row, today)

    def name_case(self, row: CaseRow | None, today: date) -> None:
        """Say whose case it is, and leave its summary and its buttons as they are."""
        self._title.setText("" if row is None else f"{row.who} · {row.what}")
        self._subtitle.setText("" if row is None else _proposed(row, today))

    def show_sheet(self, sheet: CaseSheet, opened: Values | None) -> None:
        """Show the summary and the steps that can be taken."""
        self.view.show_sheet(sheet, opened)
        for step, button in self.buttons.items():
            button.setVisible(step in sheet.steps)
        self.why_button.show()
        self.more_button.setVisible(place_of(sheet.row.case) is not None)
        self._hindered.setText(sheet.hindered)
        self._hindered.setVisible(bool(sheet.hindered))

    def turn_why(self) -> None:
        """*Varför?*."""
        self.view.turn_why()
        self.why_button.setChecked(self.view.why)

    def _text(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("kind", kind)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        holder = QWidget(self)
        flow = FlowLayout(holder, spacing=8)
        for step, (text, key) in BUTTONS.items():
            button = QPushButton(text, holder)
            button.setProperty("kind", _KINDS.get(step, ""))
            if key:
                button.setToolTip(f"Tangent {key}.")
            button.clicked.connect(self._teller(step))
            writes(button)
            flow.addWidget(button)
            self.buttons[step] = button
        flow.addWidget(self.why_button)
        flow.addWidget(self.more_button)
        self.why_button.clicked.connect(self.turn_why)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 8, 8)
        layout.setSpacing(6)
        for widget in (self._title, self._subtitle, self._hindered, holder):
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)

    def _teller(self, step: Step) -> Callable[[], None]:
        return lambda: self.step_asked.emit(step)


def _proposed(row: CaseRow, today: date) -> str:
    case = row.case
    day = short_day(case.proposed_at.date())
    parts = [row.title, f"föreslås av {case.proposed_by} {day}"]
    if case.state.is_open:
        waited = days_text((today - case.proposed_at.date()).days)
        parts.append("sedan idag" if waited == "idag" else f"har väntat {waited}")
    if row.flags:
        parts.append(row.flags)
    return " · ".join(parts)
