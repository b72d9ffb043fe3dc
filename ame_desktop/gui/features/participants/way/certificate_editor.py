"""The editor of a certificate: its days and its extent, and nothing of why."""

from datetime import date

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.certificates import EXTENTS, CertificateDraft, CertificateRow
from ame_desktop.gui.forms.ui_participants_certificate import Ui_ParticipantsCertificate
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, need_date, read_date, show_date


class CertificateEditor(EditorPanel):
    """*Nytt intyg*: from when, until when, how much, and when it was shown."""

    def __init__(
        self, row: CertificateRow | None, today: date, parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_ParticipantsCertificate()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Nytt intyg" if row is None else "Ändra intyget", form, parent)
        ui = self.ui
        extents = [(f"{percent} procent", percent) for percent in EXTENTS]
        fill(ui.extent_combo, extents, None if row is None else row.extent_percent)
        show_date(ui.first_day_edit, today if row is None else row.first_day)
        show_date(ui.valid_to_edit, None if row is None else row.valid_to)
        show_date(ui.seen_on_edit, today if row is None else row.seen_on)
        show_date(ui.assessed_on_edit, None if row is None else row.assessed_on)

    def draft(self) -> CertificateDraft:
        """Return what stands in the form.

        Raises:
            DomainError: a day is missing or does not exist.
        """
        ui, today = self.ui, self._today
        return CertificateDraft(
            need_date(ui.first_day_edit, today, "first_day"),
            need_date(ui.valid_to_edit, today, "valid_to"),
            int(chosen(ui.extent_combo)),
            need_date(ui.seen_on_edit, today, "seen_on"),
            read_date(ui.assessed_on_edit, today, "assessed_on"),
        )
