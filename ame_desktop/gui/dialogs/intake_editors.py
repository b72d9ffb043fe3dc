"""The editors of the way in, for its own screen and for a person's file: a step, a next step."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import StepDraft, StepRow
from ame_desktop.domain.next_steps import NextStepDraft, NextStepRow
from ame_desktop.gui.forms.ui_intake_next import Ui_IntakeNext
from ame_desktop.gui.forms.ui_intake_step import Ui_IntakeStep
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    chosen,
    clock_text,
    fill,
    read_date,
    read_minute,
    show_date,
    stand_on,
)

_NOTES: Final = {
    IntakeStep.AF_CONTACT: "Vem hos Arbetsförmedlingen, och vad ni kom överens om",
    IntakeStep.INTERPRETER: "Vilken tolk, och hur ni når tolken",
    IntakeStep.SEEKING: "Bedömningen, och skälet till den",
    IntakeStep.CONSENT: "Varför det inte finns något medgivande",
}
"""What the note is for, where it is for something of its own. Source: OSB-15"""
OUTSIDE: Final = ("Någon utanför enheten", None)


class StepEditor(EditorPanel):
    """A step of the way in: booked for a day, done on a day, and a short note."""

    def __init__(self, row: StepRow, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_IntakeStep()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        self._step = row.step
        super().__init__(row.step.label, form, parent)
        ui = self.ui
        ui.why_label.setText(row.why)
        asked = _NOTES.get(row.step, ui.note_label.text())
        ui.note_label.setText(asked)
        ui.note_edit.setAccessibleName(asked)
        meeting = row.step.is_meeting
        for widget in (ui.booked_on_label, ui.booked_on_edit):
            widget.setVisible(meeting)
        for widget in (ui.booked_minute_label, ui.booked_minute_edit):
            widget.setVisible(meeting)
        ui.done_on_help_label.setVisible(meeting)
        if row.step is IntakeStep.MAPPING_BOOKED:
            # The step is done when the talk has its day: there is nothing more to say of it.
            for widget in (ui.done_on_label, ui.done_on_edit, ui.done_on_help_label):
                widget.hide()
        draft = row.mark.draft if row.mark else StepDraft()
        show_date(ui.booked_on_edit, draft.booked_on)
        ui.booked_minute_edit.setText(clock_text(draft.booked_minute))
        if row.mark is not None or meeting:
            show_date(ui.done_on_edit, draft.done_on)
        else:
            show_date(ui.done_on_edit, today)
        ui.note_edit.setPlainText(draft.note)

    def draft(self) -> StepDraft:
        """Return what stands in the form.

        Raises:
            DomainError: there is no such day or time.
        """
        ui = self.ui
        return StepDraft(
            read_date(ui.booked_on_edit, self._today, "booked_on"),
            read_minute(ui.booked_minute_edit, "booked_minute"),
            read_date(ui.done_on_edit, self._today, "done_on"),
            ui.note_edit.toPlainText(),
        )


class NextStepEditor(EditorPanel):
    """What comes next, when, and who answers for it. Source: TRE-03."""

    def __init__(
        self,
        row: NextStepRow | None,
        staff: Sequence[tuple[str, UUID]],
        me: UUID,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_IntakeNext()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Nästa steg", form, parent)
        ui = self.ui
        owner = row.owner_staff_id if row else me
        fill(ui.owner_combo, (*staff, OUTSIDE), owner)
        if row is not None and row.owner_staff_id is not None:
            stand_on(ui.owner_combo, row.owner_staff_id, row.owner)
        ui.owner_combo.currentIndexChanged.connect(self._ask_name)
        if row is not None:
            ui.what_edit.setText(row.what)
            show_date(ui.due_edit, row.due)
            if row.owner_staff_id is None:
                ui.owner_name_edit.setText(row.owner)
        self._ask_name()

    def draft(self) -> NextStepDraft:
        """Return what stands in the form.

        Raises:
            DomainError: there is no such day.
        """
        ui, owner = self.ui, chosen(self.ui.owner_combo)
        inside = owner if isinstance(owner, UUID) else None
        return NextStepDraft(
            ui.what_edit.text(),
            read_date(ui.due_edit, self._today, "due"),
            inside,
            "" if inside else ui.owner_name_edit.text(),
        )

    def _ask_name(self) -> None:
        outside = chosen(self.ui.owner_combo) is None
        self.ui.owner_name_label.setVisible(outside)
        self.ui.owner_name_edit.setVisible(outside)
