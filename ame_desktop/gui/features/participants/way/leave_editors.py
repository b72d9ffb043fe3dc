"""The editors of a long leave, and of what is asked of the chief. Source: TRE-50 to TRE-60."""

from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.leave_rows import LeaveRow
from ame_desktop.domain.leaves import CLOSE_STUDIES, EQUAL_SHARING, NOTED_KINDS, LeaveDraft
from ame_desktop.domain.plans import LeaveKind
from ame_desktop.gui.forms.ui_participants_drug_test import Ui_ParticipantsDrugTest
from ame_desktop.gui.forms.ui_participants_leave import Ui_ParticipantsLeave
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, need_date, read_date, show_date

TREATMENT: Final = (
    "Skriv aldrig varför eller hur det går. Missade samtal bryter inte planeringen: kalla i "
    "stället till ett nytt planeringssamtal."
)
TEST: Final = "Enhetschefen beslutar. Den som tackar nej till beslutat drogtest bryter planeringen."
_YES_NO: Final = (("Välj", None), ("Ja", True), ("Nej", False))
_NOTES: Final = {
    LeaveKind.PARENTAL: "Delning, och om vägen fördröjs",
    LeaveKind.STUDIES: "Vilka studier *",
}
_OWN: Final = {
    LeaveKind.PARENTAL: (
        *("child_born_on", "information_on", "applied_on", "childcare_certificate_on", "note"),
    ),
    LeaveKind.STUDIES: ("csn", "note", "evaluated_on"),
    LeaveKind.TREATMENT: ("called_on",),
}


class LeaveEditor(EditorPanel):
    """*Ny ledighet*: only what the kind has is shown."""

    def __init__(self, row: LeaveRow | None, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsLeave()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        title = "Ny ledighet" if row is None else "Ändra ledigheten"
        super().__init__(title, form, parent)
        ui = self.ui
        held = None if row is None else row.draft
        kinds = [(kind.value.capitalize(), kind) for kind in NOTED_KINDS]
        fill(ui.kind_combo, kinds, None if held is None else held.kind)
        fill(ui.csn_combo, _YES_NO, None if held is None else held.csn)
        if held is not None:
            show_date(ui.start_edit, held.start)
            show_date(ui.end_edit, held.end)
            show_date(ui.child_born_on_edit, held.child_born_on)
            show_date(ui.information_on_edit, held.information_on)
            show_date(ui.applied_on_edit, held.applied_on)
            show_date(ui.childcare_certificate_on_edit, held.childcare_certificate_on)
            show_date(ui.called_on_edit, held.called_on)
            show_date(ui.evaluated_on_edit, held.evaluated_on)
            ui.note_edit.setPlainText(held.note)
        ui.kind_combo.currentIndexChanged.connect(self._follow)
        ui.csn_combo.currentIndexChanged.connect(self._follow)
        self._follow()

    @property
    def kind(self) -> LeaveKind:
        """The kind that is chosen."""
        return LeaveKind(chosen(self.ui.kind_combo))

    def draft(self) -> LeaveDraft:
        """Return what stands in the form.

        Raises:
            DomainError: a day is missing or does not exist.
        """
        ui, today = self.ui, self._today
        return LeaveDraft(
            self.kind,
            need_date(ui.start_edit, today, "start"),
            read_date(ui.end_edit, today, "end"),
            read_date(ui.child_born_on_edit, today, "child_born_on"),
            read_date(ui.information_on_edit, today, "information_on"),
            read_date(ui.childcare_certificate_on_edit, today, "childcare_certificate_on"),
            read_date(ui.applied_on_edit, today, "applied_on"),
            chosen(ui.csn_combo),
            read_date(ui.called_on_edit, today, "called_on"),
            ui.note_edit.toPlainText(),
            read_date(ui.evaluated_on_edit, today, "evaluated_on"),
        )

    def _follow(self) -> None:
        """Show only what the kind has."""
        shown = _OWN[self.kind]
        for name in dict.fromkeys(field for fields in _OWN.values() for field in fields):
            suffixes = ("label", "edit", "combo")
            found = (self.form.findChild(QWidget, f"{name}_{suffix}") for suffix in suffixes)
            for widget in found:
                if widget is not None:
                    widget.setVisible(name in shown)
        self.ui.note_label.setText(_NOTES.get(self.kind, ""))
        self.ui.hint_text_label.setText(self._hint())
        self.ui.hint_text_label.setVisible(bool(self._hint()))

    def _hint(self) -> str:
        if self.kind is LeaveKind.PARENTAL:
            return EQUAL_SHARING
        if self.kind is LeaveKind.TREATMENT:
            return TREATMENT
        return CLOSE_STUDIES if chosen(self.ui.csn_combo) else ""


class DrugTestEditor(EditorPanel):
    """*Begär drogtest*: why it is needed in the plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsDrugTest()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Begär drogtest", form, parent, save="Begär")
        self.ui.hint_text_label.setText(TEST)

    def answer(self) -> str:
        """Return the reason."""
        return self.ui.reason_edit.toPlainText()
