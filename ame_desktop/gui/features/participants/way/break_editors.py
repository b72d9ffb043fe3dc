"""The editors of a broken or expired plan: its notes, the latest contact, and an equal plan.

Source: TRE-27, TRE-31, TRE-32, TRE-34.
"""

import json
from datetime import date
from typing import Final

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ame_desktop.domain.broken_plans import (
    BreakDraft,
    BreakNote,
    BrokenRow,
    asked_notes,
)
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plans import PlanKind
from ame_desktop.gui.forms.ui_participants_break import Ui_ParticipantsBreak
from ame_desktop.gui.forms.ui_participants_break_contact import Ui_ParticipantsBreakContact
from ame_desktop.gui.forms.ui_participants_break_equal import Ui_ParticipantsBreakEqual
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    choose,
    chosen,
    clock_text,
    fill,
    need_date,
    need_minute,
    show_date,
)

TOLD: Final = "Enhetschefen får del av den. Ingen ny plan görs förrän personen lägger fram en."
EXPIRED: Final = "Ingen ny plan görs förrän personen lägger fram en. Avslut efter tid utan kontakt."
EXTENDS: Final = "Planeringen förlängs räknat från kontakten. Den blir aldrig kortare."
_KINDS: Final = (
    ("Bruten planering", PlanKind.BROKEN),
    ("Utgången planering", PlanKind.EXPIRED),
)


class BreakEditor(EditorPanel):
    """*Bryt planeringen*: cannot be saved without its notes, and a day and a time.

    Args:
        today: the day it is.
        cause: what the orsak begins with, where something has led here.
        over_on: when the plan's days ended, where they are over: it has expired.
        row: what was noted, where that is corrected.
    """

    def __init__(
        self,
        today: date,
        cause: str = "",
        parent: QWidget | None = None,
        *,
        over_on: date | None = None,
        row: BrokenRow | None = None,
    ) -> None:
        self.ui = Ui_ParticipantsBreak()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        title = "Bryt planeringen" if row is None else "Rätta i en ny utgåva"
        super().__init__(title, form, parent, save="Rätta" if row else "Bryt planeringen")
        ui = self.ui
        fill(ui.kind_combo, _KINDS, PlanKind.EXPIRED if over_on else PlanKind.BROKEN)
        show_date(ui.on_edit, over_on or today)
        ui.cause_edit.setPlainText(cause)
        if row is not None:
            self._begin_with(row)
        ui.kind_combo.currentIndexChanged.connect(self._follow)
        self._follow()

    @property
    def kind(self) -> PlanKind:
        """Whether the plan is broken or has expired."""
        return PlanKind(chosen(self.ui.kind_combo))

    def draft(self) -> BreakDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the day or the time is missing, or does not exist.
        """
        ui, broken = self.ui, self.kind is PlanKind.BROKEN
        return BreakDraft(
            need_date(ui.on_edit, self._today, "on"),
            need_minute(ui.minute_edit, "minute") if broken else None,
            {note: self._edit(note).toPlainText() for note in asked_notes(self.kind)},
            broken and ui.treatment_check.isChecked(),
            self.kind,
        )

    def _begin_with(self, row: BrokenRow) -> None:
        choose(self.ui.kind_combo, row.kind)
        self.ui.kind_combo.setEnabled(False)
        show_date(self.ui.on_edit, row.on)
        self.ui.minute_edit.setText(clock_text(row.minute))
        self.ui.treatment_check.setChecked(row.treatment)
        for note in asked_notes(row.kind):
            self._edit(note).setPlainText(row.notes.get(note, ""))

    def typed(self) -> str:
        """Return all that stands in the form, as text."""
        ui = self.ui
        texts = {note.value: self._edit(note).toPlainText() for note in asked_notes(self.kind)}
        lines = {"on": ui.on_edit.text(), "minute": ui.minute_edit.text()}
        return json.dumps({"kind": self.kind.value, **lines, **texts})

    def put_back(self, text: str) -> None:
        """Put such a text back into the form."""
        found, ui = json.loads(text), self.ui
        kinds = [kind for _, kind in _KINDS]
        ui.kind_combo.setCurrentIndex(kinds.index(PlanKind(found["kind"])))
        ui.on_edit.setText(found["on"])
        ui.minute_edit.setText(found["minute"])
        for note in asked_notes(self.kind):
            self._edit(note).setPlainText(found[note.value])

    def _edit(self, note: BreakNote) -> QPlainTextEdit:
        edit = self.form.findChild(QPlainTextEdit, f"{note.value}_edit")
        if edit is None:
            message = f"no field for {note.value}"
            raise RuntimeError(message)
        return edit

    def _follow(self) -> None:
        """Show only what such a plan has."""
        ui, broken = self.ui, self.kind is PlanKind.BROKEN
        for widget in (
            *(ui.minute_label, ui.minute_edit, ui.purpose_label, ui.purpose_edit),
            *(ui.consequences_label, ui.consequences_edit, ui.treatment_check),
        ):
            widget.setVisible(broken)
        ui.cause_label.setText("Orsak *" if broken else "Vad som har hänt *")
        ui.hint_text_label.setText(TOLD if broken else EXPIRED)


class ContactEditor(EditorPanel):
    """*Skriv in kontakt*: extends what runs."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsBreakContact()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Skriv in kontakt", form, parent)
        show_date(self.ui.contact_on_edit, today)
        self.ui.hint_text_label.setText(EXTENDS)

    def answer(self) -> date:
        """Return the day of the contact.

        Raises:
            DomainError: it is missing or does not exist.
        """
        return need_date(self.ui.contact_on_edit, self._today, "contact_on")


class EqualEditor(EditorPanel):
    """*Likvärdig planering*: what the person has presented, beside what was asked for."""

    def __init__(self, row: BrokenRow, parent: QWidget | None = None) -> None:
        self.ui = Ui_ParticipantsBreakEqual()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__("Likvärdig planering", form, parent)
        asked = row.notes.get(BreakNote.CONDITION, "")
        self.ui.condition_text_label.setText(f"{BreakNote.CONDITION.label}: {asked}")

    def answer(self) -> str:
        """Return the text.

        Raises:
            DomainError: there is none.
        """
        text = self.ui.equal_edit.toPlainText()
        if not text.strip():
            raise DomainError("Skriv vilken planering personen har lagt fram.", field="equal")
        return text
