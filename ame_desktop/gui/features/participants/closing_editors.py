"""Editors of the end of a person's time: the outcome, its confirmation, and the statistics."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from ame_desktop.domain.closure_drafts import (
    MUNICIPAL,
    TO_CONFIRM,
    ClosingMatters,
    ClosureDraft,
    StatisticsDraft,
)
from ame_desktop.domain.closures import ClosureReason, EducationLevel, IncomeSource, Sex
from ame_desktop.domain.errors import DomainError
from ame_desktop.gui.forms.ui_participants_confirm import Ui_ParticipantsConfirm
from ame_desktop.gui.forms.ui_participants_end import Ui_ParticipantsEnd
from ame_desktop.gui.forms.ui_participants_statistics import Ui_ParticipantsStatistics
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import choose, chosen, fill, need_date, read_date

CHOOSE: Final = "Välj"
UNKNOWN: Final = "Vet inte"
_YES_NO: Final = ((CHOOSE, None), ("Ja", True), ("Nej", False))
_WORK: Final = ("employer", "regular_employer", "lasts_two_months")
_FIELDS: Final = (*_WORK, "outcome_from", "subsidy_code", "studies", "csn_eligible")


class EndEditor(EditorPanel):
    """*Avsluta*: why, from when, and what follows; only what the reason asks for is shown.

    Args:
        today: the day it is.
        matters: what is still open, and whom to tell.
        supports: the types of support to an employer: name and code.
        months: how long work is to give self-support, in months.
    """

    def __init__(
        self,
        today: date,
        matters: ClosingMatters,
        supports: Iterable[tuple[str, str]],
        months: int,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_ParticipantsEnd()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Avsluta tiden på enheten", form, parent, save="Avsluta")
        ui = self.ui
        ui.last_day_edit.setText(today.isoformat())
        fill(ui.reason_combo, [(CHOOSE, None), *((r.label, r) for r in ClosureReason)])
        for combo in (ui.regular_employer_combo, ui.lasts_two_months_combo, ui.csn_eligible_combo):
            fill(combo, _YES_NO)
        ui.lasts_two_months_label.setText(f"Räcker till egen försörjning i {months} månader?")
        fill(ui.subsidy_code_combo, [(UNKNOWN, ""), *supports])
        self._matters = matters
        ui.reason_combo.currentIndexChanged.connect(self._follow)
        ui.outcome_from_edit.textEdited.connect(self._follow_start)
        self._follow()

    @property
    def reason(self) -> ClosureReason | None:
        """The reason that is chosen."""
        found = chosen(self.ui.reason_combo)
        return ClosureReason(found) if found is not None else None

    def begin_with(self, reason: ClosureReason, note: str) -> None:
        """Let a reason and a note stand in the form before it is shown."""
        choose(self.ui.reason_combo, reason)
        self.ui.note_edit.setPlainText(note)

    def draft(self) -> ClosureDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the reason or the day is missing, or there is no such day.
        """
        ui, reason = self.ui, self.reason
        if reason is None:
            raise DomainError("Välj varför tiden på enheten slutar.", field="reason")
        return ClosureDraft(
            need_date(ui.last_day_edit, self._today, "last_day"),
            reason,
            ui.note_edit.toPlainText(),
            read_date(ui.outcome_from_edit, self._today, "outcome_from"),
            ui.employer_edit.text(),
            chosen(ui.regular_employer_combo),
            str(chosen(ui.subsidy_code_combo) or ""),
            ui.studies_edit.text(),
            chosen(ui.csn_eligible_combo),
            chosen(ui.lasts_two_months_combo),
        )

    def _follow(self) -> None:
        """Show the fields of the reason, and what it means in the statistics."""
        reason, ui = self.reason, self.ui
        shown = _fields_of(reason)
        for field in _FIELDS:
            self._show_field(field, visible=field in shown)
        start = "Första dag i arbetet" if reason and reason.has_employer else "Studierna börjar"
        ui.outcome_from_label.setText(start)
        self.show_effect(_matters_text(self._matters, reason))
        ui.counts_text_label.setText(_counts_text(reason))
        ui.counts_text_label.setVisible(bool(ui.counts_text_label.text()))

    def _follow_start(self, text: str) -> None:
        """A closure to work is done the day that the work begins. Source: TRE-48."""
        if self.reason is not None and self.reason.is_work:
            self.ui.last_day_edit.setText(text)

    def _show_field(self, field: str, *, visible: bool) -> None:
        for suffix in ("label", "edit", "combo"):
            widget = self.form.findChild(QWidget, f"{field}_{suffix}")
            if isinstance(widget, QWidget):
                widget.setVisible(visible)
        error = self.form.findChild(QLabel, f"{field}_error_label")
        if error is not None and not visible:
            error.hide()


class ConfirmEditor(EditorPanel):
    """Whether the work lasted for a month. Source: KAS-04."""

    def __init__(self, lasted: bool | None, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsConfirm()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Bekräfta arbetet", form, parent)
        fill(self.ui.lasted_combo, _YES_NO, lasted)

    def answer(self) -> bool:
        """Return the answer.

        Raises:
            DomainError: nothing is chosen.
        """
        found = chosen(self.ui.lasted_combo)
        if found is None:
            raise DomainError("Välj ja eller nej.", field="lasted")
        return bool(found)


class StatisticsEditor(EditorPanel):
    """What the yearly statistics ask for of a person. Source: KAS-07."""

    def __init__(self, before: StatisticsDraft, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsStatistics()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Uppgifter för statistik", form, parent)
        ui = self.ui
        _offer(ui.sex_combo, Sex, before.sex)
        _offer(ui.education_combo, EducationLevel, before.education)
        _offer(ui.income_at_start_combo, IncomeSource, before.income_at_start)
        answers = ((UNKNOWN, None), ("Ja", True), ("Nej", False))
        fill(ui.foreign_born_combo, answers, before.foreign_born)

    def draft(self) -> StatisticsDraft:
        """Return what stands in the form."""
        ui = self.ui
        return StatisticsDraft(
            chosen(ui.sex_combo),
            chosen(ui.education_combo),
            chosen(ui.foreign_born_combo),
            chosen(ui.income_at_start_combo),
        )


def _offer(
    combo: QComboBox, kind: Iterable[Sex | EducationLevel | IncomeSource], held: object
) -> None:
    fill(combo, [(UNKNOWN, None), *((value.label, value) for value in kind)], held)


def _fields_of(reason: ClosureReason | None) -> frozenset[str]:
    if reason is None:
        return frozenset()
    if reason.is_studies:
        return frozenset({"studies", "csn_eligible", "outcome_from"})
    if reason is ClosureReason.WORK_SUBSIDISED:
        return frozenset({*_WORK, "outcome_from", "subsidy_code"})
    if reason.is_work:
        return frozenset({*_WORK, "outcome_from"})
    return frozenset({"employer", "outcome_from"}) if reason.has_employer else frozenset()


def _counts_text(reason: ClosureReason | None) -> str:
    if reason is ClosureReason.MUNICIPAL_EMPLOYMENT:
        return MUNICIPAL
    return TO_CONFIRM if reason is not None and reason.is_work else ""


def _matters_text(matters: ClosingMatters, reason: ClosureReason | None) -> str:
    goes_on = reason is not None and reason.placement_outcome is None
    what = "Placering som fortsätter" if goes_on else "Stängs med sista dagen"
    lines = [
        *(f"{what}: {text}." for text in matters.closing),
        *(f"Placering som inte är stängd: {text}." for text in matters.placements),
        *(f"Stöd som inte är avslutat: {text}." for text in matters.subsidies),
    ]
    if matters.inform:
        lines.append(f"Berätta för: {', '.join(matters.inform)}.")
    return "\n".join(lines)
