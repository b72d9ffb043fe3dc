"""The small form: leave, or studies without CSN, on behalf of a participant."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.approval_requests import RequestDraft
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.participant_files import ParticipantRow
from ame_desktop.gui.forms.ui_approvals_request import Ui_ApprovalsRequest
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, need_date

KINDS: Final = (
    ("Ledighet", ApprovalKind.LEAVE),
    ("Studier utan CSN", ApprovalKind.STUDIES),
)


class RequestEditor(EditorPanel):
    """*Ny begäran*: who, what, which days and why."""

    def __init__(
        self,
        people: Sequence[ParticipantRow],
        today: date,
        person: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_ApprovalsRequest()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Ny begäran", form, parent, save="Begär")
        known: list[tuple[str, object]] = [(row.listed, row.participant_id) for row in people]
        fill(self.ui.person_combo, [("Välj person", None), *known], person)
        fill(self.ui.kind_combo, KINDS)
        self.ui.kind_combo.currentIndexChanged.connect(self._follow)
        self._follow()

    def answer(self) -> tuple[UUID, RequestDraft]:
        """Return who it is for, and what is asked.

        Raises:
            DomainError: nobody is chosen, or a day is missing.
        """
        ui, person = self.ui, chosen(self.ui.person_combo)
        if not isinstance(person, UUID):
            raise DomainError("Välj en person.", field="person")
        studies = chosen(ui.kind_combo) is ApprovalKind.STUDIES
        return person, RequestDraft(
            chosen(ui.kind_combo),
            need_date(ui.start_edit, self._today, "start"),
            need_date(ui.end_edit, self._today, "end"),
            ui.reason_edit.toPlainText(),
            ui.what_edit.text() if studies else "",
            ui.extent_edit.text() if studies else "",
        )

    def _follow(self) -> None:
        studies = chosen(self.ui.kind_combo) is ApprovalKind.STUDIES
        ui = self.ui
        for widget in (ui.what_label, ui.what_edit, ui.extent_label, ui.extent_edit):
            widget.setVisible(studies)
