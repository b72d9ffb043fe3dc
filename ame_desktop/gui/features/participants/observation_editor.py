"""The editor of an observation, in a person's file."""

from datetime import date

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.final_headings import OBSERVED, FinalHeading
from ame_desktop.domain.observations import ObservationDraft, ObservationRow, work_hint
from ame_desktop.gui.forms.ui_participants_observation import Ui_ParticipantsObservation
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, need_date, show_date


class ObservationEditor(EditorPanel):
    """The day, the heading and the line of an observation."""

    def __init__(
        self, row: ObservationRow | None, today: date, parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_ParticipantsObservation()
        form = QWidget()
        self.ui.setupUi(form)
        self.row = row
        self._today = today
        title = "Ny iakttagelse" if row is None else "Ändra iakttagelse"
        super().__init__(title, form, parent)
        show_date(self.ui.day_edit, today if row is None else row.day)
        headings = [(heading.label, heading) for heading in OBSERVED]
        fill(self.ui.heading_combo, headings, None if row is None else row.heading)
        self.ui.text_edit.setPlainText("" if row is None else row.text)
        self.ui.text_edit.textChanged.connect(self._hint)
        self._hint()

    def draft(self) -> ObservationDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the day is missing or does not exist.
        """
        ui = self.ui
        return ObservationDraft(
            need_date(ui.day_edit, self._today, "day"),
            FinalHeading(chosen(ui.heading_combo)),
            ui.text_edit.toPlainText(),
        )

    def _hint(self) -> None:
        hint = work_hint(self.ui.text_edit.toPlainText())
        self.ui.hint_text_label.setText(hint)
        self.ui.hint_text_label.setVisible(bool(hint))
