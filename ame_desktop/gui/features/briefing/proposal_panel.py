"""The panel of a proposal: choices with their reasons, taken whole, one by one or not at all."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.proposals.proposal import Choice, Proposal
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.briefing.choice_list import ChoiceList
from ame_desktop.gui.forms.ui_briefing_proposal import Ui_BriefingProposal
from ame_desktop.gui.widgets.passing_panel import PassingPanel

WORKING: Final = "Räknar på ett förslag. Esc avbryter."
STORED_LATER: Final = "Inget sparas förrän du tar det."
NOT_BEST: Final = "Tiden räckte inte till att hitta det bästa. Det här är det bästa som hanns med."


class ProposalPanel(PassingPanel):
    """Stands beside the board while there is a proposal to look over."""

    all_taken = Signal()
    one_taken = Signal(object)
    one_left = Signal(object)
    rejected = Signal()
    stood_on = Signal(object)
    """The choice that the person came to."""

    def __init__(
        self, theme: Theme, openly: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._said = ""
        self._ui = Ui_BriefingProposal()
        self._ui.setupUi(self)
        self.setAccessibleName("Förslag till fördelning")
        self.list = ChoiceList(theme, openly, self)
        place = QVBoxLayout(self._ui.list_widget)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.list)
        self._ui.layout.setStretch(2, 1)
        ui = self._ui
        writes(ui.all_button, ui.one_button)
        ui.all_button.clicked.connect(self.all_taken)
        ui.one_button.clicked.connect(self._take)
        ui.leave_button.clicked.connect(self._leave)
        ui.reject_button.clicked.connect(self.put_away)
        self.list.all_taken.connect(ui.all_button.click)
        self.list.one_taken.connect(ui.one_button.click)
        self.list.one_left.connect(ui.leave_button.click)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._stand())
        self.hide()

    def show_working(self) -> None:
        """Say that a proposal is being worked out."""
        self._ui.title_label.setText("Förslag")
        self._show_text(WORKING)
        self.list.show_lines(())
        self._come()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show the choices with their reasons, and then what it has nothing for."""
        count = proposal.people
        people = "1 person" if count == 1 else f"{count} personer"
        self._ui.title_label.setText(f"Förslag för {people}" if count else "Inget förslag")
        self._show_text(" ".join(_summary(proposal)))
        self.list.show_lines((*proposal.choices, *proposal.left, *proposal.remarks))
        self._come()

    def refuse(self, error: DomainError) -> None:
        """Say why it was not stored; the proposal stands."""
        self._ui.error_label.setText(error.message)
        self._ui.error_label.show()
        announce(self, error.message)

    def put_away(self) -> None:
        """Go away without storing anything."""
        self.go_back()
        self.rejected.emit()

    def _show_text(self, text: str) -> None:
        self._ui.summary_label.setText(text)
        self._ui.error_label.hide()
        if not self.isVisible() or text != self._said:
            self._said = text
            announce(self, f"{self._ui.title_label.text()}. {text}")

    def _come(self) -> None:
        if not self.isVisible():
            self.remember_place()
            self.show()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._let()

    def _stand(self) -> None:
        self._let()
        if self.list.current is not None:
            self.stood_on.emit(self.list.current)

    def _let(self) -> None:
        """Let be done what there is something to do with."""
        ui, current = self._ui, self.list.current
        for button in (ui.one_button, ui.leave_button):
            button.setEnabled(current is not None)
        ui.all_button.setEnabled(self._any)

    @property
    def _any(self) -> bool:
        model = self.list.choices
        first = model.index(0, 0)
        return isinstance(first.data(Qt.ItemDataRole.UserRole), Choice)

    def _take(self) -> None:
        if self.list.current is not None:
            self.one_taken.emit(self.list.current)

    def _leave(self) -> None:
        if self.list.current is not None:
            self.one_left.emit(self.list.current)


def _summary(proposal: Proposal) -> list[str]:
    said = [STORED_LATER] if proposal.choices else []
    if not proposal.best:
        said.append(NOT_BEST)
    return said
