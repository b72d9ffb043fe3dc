"""The editor of a note: its kind, what that kind asks for, the heading and the text.

Source: TRE-40 to TRE-44.
"""

import json
from datetime import date
from typing import Final

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ame_desktop.domain.notes import (
    HELP,
    TEMPLATES,
    DecisionDraft,
    MeetingDraft,
    NoteRow,
    read_decision,
)
from ame_desktop.domain.participant_drafts import NoteDraft
from ame_desktop.domain.participants import NoteType
from ame_desktop.gui.forms.ui_participants_note import Ui_ParticipantsNote
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import choose, chosen, fill, read_date, show_date

TEXT: Final = "Anteckning"
MORE: Final = "Mer att anteckna"


class NoteEditor(EditorPanel):
    """A note, or an observation of one's own, which has no kind."""

    def __init__(
        self,
        row: NoteRow | None,
        today: date,
        *,
        observation: bool,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_ParticipantsNote()
        form = QWidget()
        self.ui.setupUi(form)
        self.row = row
        self._today = today
        own = observation or (row is not None and row.own_observation)
        title = "iakttagelse" if own else "anteckning"
        super().__init__(f"Ny {title}" if row is None else f"Ändra {title}", form, parent)
        types = [kind for kind in NoteType if kind is not NoteType.OBSERVATION]
        shown = [NoteType.OBSERVATION] if own else types
        fill(
            self.ui.type_combo,
            [(kind.value, kind) for kind in shown],
            row.type if row is not None else shown[0],
        )
        self.ui.type_box.setVisible(not own)
        if row is not None:
            self._show(row)
        self.ui.type_combo.currentIndexChanged.connect(self._follow_type)
        self.ui.text_edit.textChanged.connect(self._offer_template)
        self.ui.template_button.clicked.connect(self.use_template)
        self._follow_type()

    @property
    def kind(self) -> NoteType:
        """The kind that is chosen."""
        return NoteType(chosen(self.ui.type_combo))

    def draft(self) -> NoteDraft:
        """Return what stands in the form.

        Raises:
            DomainError: there is no such date.
        """
        ui, kind = self.ui, self.kind
        meeting = MeetingDraft(
            ui.purpose_edit.toPlainText(), ui.agreed_edit.toPlainText(), ui.parties_edit.text()
        )
        decision = None
        if kind is NoteType.AF_DECISION:
            decision = DecisionDraft(
                ui.decision_edit.text(),
                read_date(ui.decided_on_edit, self._today, "decided_on"),
                ui.kept_at_edit.text(),
            )
        text = ui.text_edit.toPlainText()
        return NoteDraft(
            kind,
            ui.heading_edit.text(),
            "" if text.strip() == TEMPLATES.get(kind, "").strip() else text,
            meeting if kind is NoteType.JOINT_MEETING else None,
            decision,
        )

    def typed(self) -> str:
        """Return all that stands in the form, to be kept."""
        held = {name: _text(edit) for name, edit in self._edits().items()}
        return json.dumps({"type": self.kind.value, **held}, ensure_ascii=False)

    def put_back(self, text: str) -> None:
        """Show what was kept of the form."""
        held = json.loads(text)
        choose(self.ui.type_combo, NoteType(held.pop("type")))
        for name, edit in self._edits().items():
            _put(edit, str(held.get(name, "")))

    def _edits(self) -> dict[str, QLineEdit | QPlainTextEdit]:
        ui = self.ui
        return {
            "heading": ui.heading_edit,
            "purpose": ui.purpose_edit,
            "agreed": ui.agreed_edit,
            "parties": ui.parties_edit,
            "decision": ui.decision_edit,
            "decided_on": ui.decided_on_edit,
            "kept_at": ui.kept_at_edit,
            "text": ui.text_edit,
        }

    def use_template(self) -> None:
        """Put the lines that a note of the kind usually has into the text."""
        self.ui.text_edit.setPlainText(TEMPLATES.get(self.kind, ""))
        self.ui.text_edit.setFocus()

    def _show(self, row: NoteRow) -> None:
        ui, text = self.ui, row.text
        ui.heading_edit.setText(row.heading)
        if row.type is NoteType.AF_DECISION:
            decision, text = read_decision(row.text)
            ui.decision_edit.setText(decision.what)
            show_date(ui.decided_on_edit, decision.decided_on)
            ui.kept_at_edit.setText(decision.kept_at)
        if row.meeting is not None:
            ui.purpose_edit.setPlainText(row.meeting.purpose)
            ui.agreed_edit.setPlainText(row.meeting.agreed)
            ui.parties_edit.setText(row.meeting.parties)
        ui.text_edit.setPlainText(text)

    def _follow_type(self) -> None:
        """Show what the kind asks for."""
        ui, kind = self.ui, self.kind
        met, decided = kind is NoteType.JOINT_MEETING, kind is NoteType.AF_DECISION
        ui.kind_help_label.setText(HELP.get(kind, ""))
        ui.kind_help_label.setVisible(kind in HELP)
        for box in (ui.purpose_box, ui.agreed_box, ui.parties_box):
            box.setVisible(met)
        for box in (ui.decision_box, ui.decided_on_box, ui.kept_at_box):
            box.setVisible(decided)
        ui.text_label.setText(MORE if met or decided else TEXT)
        self._offer_template()

    def _offer_template(self) -> None:
        blank = not self.ui.text_edit.toPlainText().strip()
        self.ui.template_button.setVisible(blank and self.kind in TEMPLATES)


def _text(edit: QLineEdit | QPlainTextEdit) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


def _put(edit: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(edit, QLineEdit):
        edit.setText(text)
    else:
        edit.setPlainText(text)
