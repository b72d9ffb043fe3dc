"""Editors of what belongs to a placement: an adaptation, a support contact, and its closing."""

from datetime import date

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.placement_rows import (
    AdaptationDraft,
    AdaptationRow,
    ContactDraft,
    ContactRow,
    PlacementClosing,
    PlacementFile,
)
from ame_desktop.domain.placements import AdaptationOutcome, AdaptationStatus, PlacementOutcome
from ame_desktop.gui.forms.ui_placements_adaptation import Ui_PlacementsAdaptation
from ame_desktop.gui.forms.ui_placements_closing import Ui_PlacementsClosing
from ame_desktop.gui.forms.ui_placements_contact import Ui_PlacementsContact
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, need_date, read_date, show_date


class AdaptationEditor(EditorPanel):
    """An adaptation at the place: what, who sees to it, and what came of it. Source: OSB-65."""

    def __init__(
        self, row: AdaptationRow | None, today: date, parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_PlacementsAdaptation()
        form = QWidget()
        self.ui.setupUi(form)
        self.row = row
        self._today = today
        title = "Ny anpassning" if row is None else "Ändra anpassningen"
        super().__init__(title, form, parent)
        ui, held = self.ui, row.draft if row is not None else AdaptationDraft("")
        fill(ui.status_combo, [(item.label, item) for item in AdaptationStatus], held.status)
        fill(ui.outcome_combo, [(item.label, item) for item in AdaptationOutcome], held.outcome)
        ui.what_edit.setText(held.what)
        ui.responsible_edit.setText(held.responsible)
        ui.outcome_text_edit.setPlainText(held.outcome_text)
        show_date(ui.since_edit, held.since)
        ui.removes_box.setVisible(row is not None)

    @property
    def removes(self) -> bool:
        """Whether the adaptation is to be taken away."""
        return self.row is not None and self.ui.removes_check.isChecked()

    def draft(self) -> AdaptationDraft:
        """Return the adaptation as it stands in the form.

        Raises:
            DomainError: there is no such date.
        """
        ui = self.ui
        return AdaptationDraft(
            ui.what_edit.text(),
            ui.responsible_edit.text(),
            AdaptationStatus(chosen(ui.status_combo)),
            AdaptationOutcome(chosen(ui.outcome_combo)),
            ui.outcome_text_edit.toPlainText(),
            read_date(ui.since_edit, self._today, "since"),
        )


class ContactEditor(EditorPanel):
    """A support contact with the receiving unit: planned, then held. Source: RAG-57."""

    def __init__(self, row: ContactRow | None, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_PlacementsContact()
        form = QWidget()
        self.ui.setupUi(form)
        self.row = row
        self._today = today
        title = "Ny stödkontakt" if row is None else "Ändra stödkontakten"
        super().__init__(title, form, parent)
        ui, held = self.ui, row.draft if row is not None else ContactDraft(today)
        show_date(ui.due_on_edit, held.due_on)
        show_date(ui.held_on_edit, held.held_on)
        ui.with_whom_edit.setText(held.with_whom)
        ui.note_edit.setPlainText(held.note)
        ui.language_check.setChecked(held.language)
        ui.removes_box.setVisible(row is not None)

    @property
    def removes(self) -> bool:
        """Whether the contact is to be taken away."""
        return self.row is not None and self.ui.removes_check.isChecked()

    def draft(self) -> ContactDraft:
        """Return the contact as it stands in the form.

        Raises:
            DomainError: the planned day is missing, or there is no such date.
        """
        ui = self.ui
        return ContactDraft(
            need_date(ui.due_on_edit, self._today, "due_on"),
            read_date(ui.held_on_edit, self._today, "held_on"),
            ui.with_whom_edit.text(),
            ui.note_edit.toPlainText(),
            ui.language_check.isChecked(),
        )


class ClosingEditor(EditorPanel):
    """*Stäng placeringen*: its last day, and what it led to. Source: RAG-58."""

    def __init__(self, file: PlacementFile, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_PlacementsClosing()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__(f"Stäng placeringen för {file.row.name.full}", form, parent, save="Stäng")
        last = today if file.row.end is None else min(today, file.row.end)
        show_date(self.ui.ended_on_edit, last)
        fill(
            self.ui.outcome_combo,
            [(item.label, item) for item in PlacementOutcome],
            PlacementOutcome.COMPLETED,
        )

    def closing(self) -> PlacementClosing:
        """Return how the placement ended.

        Raises:
            DomainError: the last day is missing, or there is no such date.
        """
        day = need_date(self.ui.ended_on_edit, self._today, "ended_on")
        outcome = PlacementOutcome(chosen(self.ui.outcome_combo))
        return PlacementClosing(day, outcome, self.ui.note_edit.toPlainText())
