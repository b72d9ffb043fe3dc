"""Asks in the page for an observation: a heading by its digit, and one line."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.final_headings import OBSERVED, FinalHeading
from ame_desktop.domain.observations import work_hint
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.forms.ui_observe_panel import Ui_ObservePanel
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.passing_panel import PassingPanel

CHOOSE: Final = "Välj rubrik med en siffra, skriv raden och tryck Enter."
_SHORT: Final = {
    FinalHeading.TASKS: "Uppgifter",
    FinalHeading.ADAPTATIONS: "Anpassningar",
    FinalHeading.COOPERATION: "Samarbete",
    FinalHeading.SUPERVISION: "Handledning",
    FinalHeading.DEVELOPMENT: "Utveckling",
    FinalHeading.OTHER: "Övrigt",
}


class ObservePanel(PassingPanel):
    """Nine headings and a line; Enter stores, Esc puts it away and keeps what was typed."""

    stored = Signal(object, str)
    """The heading and the line that are to be stored."""
    left = Signal()
    """It was put away before anything was stored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ObservePanel()
        self._ui.setupUi(self)
        self.setAccessibleName("Ny iakttagelse")
        self._group = QButtonGroup(self)
        flow = FlowLayout(self._ui.headings_widget, spacing=6)
        for place, heading in enumerate(OBSERVED):
            button = QToolButton(self._ui.headings_widget)
            button.setText(f"{place + 1}  {_SHORT.get(heading, heading.label)}")
            button.setAccessibleName(heading.label)
            button.setCheckable(True)
            self._group.addButton(button, place)
            flow.addWidget(button)
        self._group.idClicked.connect(self._chosen)
        self._ui.line_edit.textChanged.connect(self._hint)
        self._ui.line_edit.returnPressed.connect(self._store)
        writes(self._ui.save_button)
        self._ui.save_button.clicked.connect(self._store)
        self._ui.cancel_button.clicked.connect(self.put_away)
        self.hide()

    @property
    def heading(self) -> FinalHeading | None:
        """The heading that is chosen."""
        place = self._group.checkedId()
        return OBSERVED[place] if place >= 0 else None

    @property
    def line(self) -> str:
        """What is typed."""
        return self._ui.line_edit.text()

    @property
    def save_button(self) -> QPushButton:
        """The button that stores."""
        return self._ui.save_button

    @property
    def hint(self) -> str:
        """What is said beneath the line: how it is done, or that it should be about work."""
        return self._ui.hint_label.text()

    @property
    def error(self) -> str:
        """Why it was not stored, or an empty string."""
        return "" if self._ui.error_label.isHidden() else self._ui.error_label.text()

    def ask(self, title: str, heading: FinalHeading | None, line: str) -> None:
        """Ask, with what was chosen and typed earlier."""
        self.remember_place()
        self._ui.title_label.setText(title)
        self._ui.line_edit.setText(line)
        self._ui.error_label.hide()
        self._ui.save_button.setEnabled(True)
        self._group.setExclusive(False)
        for place, button in enumerate(self._group.buttons()):
            button.setChecked(heading is OBSERVED[place])
        self._group.setExclusive(True)
        self._hint()
        self.show()
        first = self._group.buttons()[0] if heading is None else self._ui.line_edit
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, title)

    def refuse(self, sentence: str) -> None:
        """Say why it was not stored; what was typed stands."""
        self._ui.save_button.setEnabled(True)
        self._ui.error_label.setText(sentence)
        self._ui.error_label.show()
        announce(self, sentence)

    def let_store(self) -> None:
        """Let the person store again, with everything as it was typed."""
        self._ui.save_button.setEnabled(True)

    def done(self) -> None:
        """Go away when it has been stored, back to where the person stood."""
        self.go_back()

    @override
    def put_away(self) -> None:
        """Go away without storing."""
        self.left.emit()
        self.done()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(OBSERVED):
            self._group.buttons()[place].click()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._press_focused()
        else:
            super().keyPressEvent(event)

    def _press_focused(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, QToolButton):
            focused.click()
        elif focused is self._ui.cancel_button:
            self.put_away()
        elif focused is self._ui.save_button:
            self._store()

    def _chosen(self) -> None:
        self._ui.error_label.hide()
        self._ui.line_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hint(self) -> None:
        self._ui.hint_label.setText(work_hint(self.line) or CHOOSE)

    def _store(self) -> None:
        if not self._ui.save_button.isEnabled():
            return
        if self.heading is None:
            self.refuse("Välj en rubrik först, med en siffra eller ett klick.")
            self._group.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._ui.save_button.setEnabled(False)
        self.stored.emit(self.heading, self.line)
