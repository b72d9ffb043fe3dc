"""The editors of *Frånvaro*: a step that was taken, and a certificate that was shown."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ame_desktop.domain.absence_ladder import SAID, AbsenceSheet, LadderRow, owner_text
from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.certificates import EXTENTS, CertificateDraft
from ame_desktop.domain.sick_tray import SickRow
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.forms.ui_attendance_certificate import Ui_AttendanceCertificate
from ame_desktop.gui.forms.ui_attendance_step import Ui_AttendanceStep
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, need_date

NO_PHONE: Final = "Inget telefonnummer är sparat."
PROTECTED: Final = "Skyddade uppgifter. Numret står i akten och visas mot ett skäl."
NOTHING_SAID: Final = "Inget valt"
COPIED: Final = "Texten är kopierad."
_SAVE = {
    AbsenceStepKind.CALL: "Ringt",
    AbsenceStepKind.OWNER: "Underrättad",
    AbsenceStepKind.AF_NOTICE: "Anmält",
}
_NOTICE = (
    "Skriv avvikelsen i akten under Dokument, Till Arbetsförmedlingen. "
    "Då är den anmäld av sig själv. Är den anmäld på annat sätt, välj Anmält här."
)


class StepEditor(EditorPanel):
    """What is needed for a step, and what was said; saving notes that it was taken."""

    def __init__(self, row: LadderRow, sheet: AbsenceSheet, parent: QWidget | None = None) -> None:
        self.ui = Ui_AttendanceStep()
        form = QWidget()
        self.ui.setupUi(form)
        kind = row.step.kind
        super().__init__(
            f"{row.name.full}: {row.what[:1].lower()}{row.what[1:]}", form, parent, save=_SAVE[kind]
        )
        ui, calls = self.ui, kind is AbsenceStepKind.CALL
        told = f" Ansvarig: {row.owner}." if row.owner and not calls else ""
        notice = f" {_NOTICE}" if kind is AbsenceStepKind.AF_NOTICE else ""
        ui.why_label.setText(f"{row.why}.{told}{notice}")
        ui.phone_label.setText(_phone(sheet))
        ui.phone_label.setVisible(calls)
        ui.phone_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        ui.taken_label.setText(_taken(sheet))
        ui.taken_label.setVisible(bool(sheet.taken))
        ui.text_edit.setPlainText(owner_text(row.route, row.step, sheet.unit))
        ui.text_edit.setTabChangesFocus(True)
        ui.text_box.setVisible(kind is AbsenceStepKind.OWNER)
        ui.copy_button.clicked.connect(self._copy)
        fill(ui.said_combo, ((NOTHING_SAID, ""), *((said, said) for said in SAID)), "")
        ui.said_box.setVisible(calls)

    def note(self) -> str:
        """Return what was said."""
        said = str(chosen(self.ui.said_combo) or "")
        return ". ".join(filter(None, (said, self.ui.note_edit.text().strip())))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.text_edit.toPlainText())
        announce(self, COPIED)
        self.show_effect(COPIED)


class SickEditor(EditorPanel):
    """*Intyg t.o.m.*: the last day of a certificate that was shown, and nothing of why."""

    def __init__(self, row: SickRow, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_AttendanceCertificate()
        form = QWidget()
        self.ui.setupUi(form)
        self._row, self._today = row, today
        super().__init__(f"{row.name.full}: intyg", form, parent)
        first = day_text(row.next_certificate)
        self.ui.sick_label.setText(
            f"Sjuk sedan {day_text(row.sick.first)}, dag {row.day_number(today)}. "
            f"Intyget gäller från {first}."
        )
        fill(self.ui.extent_combo, [(f"{percent} procent", percent) for percent in EXTENTS], 100)

    def draft(self) -> CertificateDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the day is missing or does not exist.
        """
        last = need_date(self.ui.valid_to_edit, self._today, "valid_to")
        first = min(self._row.next_certificate, last)
        return CertificateDraft(first, last, int(chosen(self.ui.extent_combo)), self._today)


def _phone(sheet: AbsenceSheet) -> str:
    if sheet.protected:
        return PROTECTED
    return f"Telefon {sheet.phone}" if sheet.phone else NO_PHONE


def _taken(sheet: AbsenceSheet) -> str:
    lines = []
    for step in sheet.taken:
        by = f" av {step.by}" if step.by else ""
        note = f": {step.note}" if step.note else ""
        lines.append(f"{step.kind.done} {day_text(step.at)}{by}{note}")
    return "\n".join(lines)
