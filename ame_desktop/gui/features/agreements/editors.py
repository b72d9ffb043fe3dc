"""The editors of an agreement: what it says, its signing, its end, and its follow-ups."""

from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from ame_desktop.domain.agreement_choices import AgreementChoices, CounterpartChoice
from ame_desktop.domain.agreement_rows import (
    AgreementDraft,
    AgreementFile,
    AgreementFollowUpDraft,
    AgreementFollowUpRow,
    AgreementRow,
)
from ame_desktop.domain.agreement_rules import SIGNED_STANDS, is_longer_than_a_year
from ame_desktop.domain.agreements import AgreementSection, AgreementState
from ame_desktop.domain.calendar import last_day_of_year_from
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.gui.forms.ui_agreements_editor import Ui_AgreementsEditor
from ame_desktop.gui.forms.ui_agreements_end import Ui_AgreementsEnd
from ame_desktop.gui.forms.ui_agreements_follow_up import Ui_AgreementsFollowUp
from ame_desktop.gui.forms.ui_agreements_sign import Ui_AgreementsSign
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    chosen,
    fill,
    fill_held,
    need_date,
    read_date,
    show_date,
)
from ame_desktop.gui.widgets.hours_field import hours_text, read_hours

_LINES: Final = ("title", "contact", "contact_phone", "contact_email", "longer_reason")
_TEXTS: Final = (*(section.field for section in AgreementSection), "comment")
_AGREED: Final = (
    "customer_id_combo",
    "title_edit",
    "start_edit",
    "end_edit",
    "longer_reason_edit",
    "hours_a_month_edit",
    *(f"{section.field}_edit" for section in AgreementSection),
)
"""The fields that stand still once an agreement is signed."""


class AgreementEditor(EditorPanel):
    """An agreement: with whom, about what, for how long, and what both sides have said.

    Args:
        choices: counterparts and staff.
        today: the day it is.
        file: the agreement that is changed; ``None`` for a new one.
        customer_id: the counterpart of a new one, where it is known.
        parent: the widget that holds the editor.
    """

    def __init__(
        self,
        choices: AgreementChoices,
        today: date,
        file: AgreementFile | None = None,
        customer_id: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = ui = Ui_AgreementsEditor()
        form = QWidget()
        ui.setupUi(form)
        self._today = today
        self._filled: tuple[str, ...] = ()
        self._customers = {row.customer_id: row for row in choices.customers}
        title = "Nytt avtal" if file is None else f"Avtal {file.row.number}"
        super().__init__(title, form, parent)
        draft = None if file is None else file.draft
        held = customer_id if draft is None else draft.customer_id
        fill(ui.customer_id_combo, [("Välj motpart", None), *self._offered(held)], held)
        people: list[tuple[str, object]] = [(name, key) for key, name in choices.staff]
        fill_held(
            ui.responsible_id_combo,
            [("Ingen än", None), *people],
            None if draft is None else draft.responsible_id,
            "" if file is None else file.row.responsible,
        )
        if draft is None:
            show_date(ui.start_edit, today)
            self._fill_contact()
        else:
            self._show(draft)
        signed = file is not None and file.row.state is not AgreementState.DRAFT
        ui.lock_label.setText(SIGNED_STANDS)
        ui.lock_label.setVisible(signed)
        for name in _AGREED:
            getattr(ui, name).setEnabled(not signed)
        ui.customer_id_combo.currentIndexChanged.connect(self._fill_contact)
        ui.start_edit.textChanged.connect(self._follow_period)
        ui.end_edit.textChanged.connect(self._follow_period)
        ui.year_button.clicked.connect(self._use_year)
        self._follow_period()

    def draft(self) -> AgreementDraft:
        """Return what stands in the form.

        Raises:
            DomainError: no counterpart is chosen, or a date or a number cannot be read.
        """
        ui = self.ui
        customer_id: UUID | None = chosen(ui.customer_id_combo)
        if customer_id is None:
            raise DomainError("Välj vem avtalet är med.", field="customer_id")
        written = {name: self._line(name).text() for name in _LINES}
        written |= {name: self._text(name).toPlainText() for name in _TEXTS}
        return AgreementDraft(
            customer_id=customer_id,
            start=need_date(ui.start_edit, self._today, "start"),
            end=read_date(ui.end_edit, self._today, "end"),
            hours_a_month=read_hours(ui.hours_a_month_edit, "hours_a_month"),
            responsible_id=chosen(ui.responsible_id_combo),
            **written,
        )

    def _offered(self, held: UUID | None) -> list[tuple[str, object]]:
        return [
            (row.name, row.customer_id)
            for row in self._customers.values()
            if row.active or row.customer_id == held
        ]

    def _show(self, draft: AgreementDraft) -> None:
        ui = self.ui
        show_date(ui.start_edit, draft.start)
        show_date(ui.end_edit, draft.end)
        ui.hours_a_month_edit.setText(hours_text(draft.hours_a_month))
        for name in _LINES:
            self._line(name).setText(getattr(draft, name))
        for name in _TEXTS:
            self._text(name).setPlainText(getattr(draft, name))

    def _line(self, name: str) -> QLineEdit:
        edit: QLineEdit = getattr(self.ui, f"{name}_edit")
        return edit

    def _text(self, name: str) -> QPlainTextEdit:
        edit: QPlainTextEdit = getattr(self.ui, f"{name}_edit")
        return edit

    def _fill_contact(self) -> None:
        """Take over what is known of the counterpart's contact where nobody has written another."""
        known: CounterpartChoice | None = self._customers.get(chosen(self.ui.customer_id_combo))
        edits = [self._line(name) for name in ("contact", "contact_phone", "contact_email")]
        stands = tuple(edit.text() for edit in edits)
        if any(stands) and stands != self._filled:
            return
        self._filled = ("", "", "")
        if known is not None:
            self._filled = (known.contact, known.phone, known.email)
        for edit, text in zip(edits, self._filled, strict=True):
            edit.setText(text)

    def _year_end(self) -> date | None:
        """Return the right last day where the period is longer than a year. Source: RAG-42."""
        ui = self.ui
        try:
            start = read_date(ui.start_edit, self._today, "start")
            end = read_date(ui.end_edit, self._today, "end")
        except DomainError:
            return None
        if start is None or end is None or not is_longer_than_a_year(start, end):
            return None
        return last_day_of_year_from(start)

    def _follow_period(self) -> None:
        ui, right = self.ui, self._year_end()
        if right is not None:
            ui.year_button.setText(f"Använd {full_date(right)}")
        ui.year_button.setVisible(right is not None and ui.end_edit.isEnabled())
        for widget in (ui.longer_reason_label, ui.longer_reason_edit):
            widget.setVisible(right is not None)

    def _use_year(self) -> None:
        right = self._year_end()
        if right is not None:
            self.ui.end_edit.setFocus()
            show_date(self.ui.end_edit, right)
            self.clear_errors()


class SignEditor(EditorPanel):
    """*Teckna*: the day on the paper, and who signed for the counterpart."""

    def __init__(
        self, row: AgreementRow, contact: str, today: date, parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_AgreementsSign()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__(f"Teckna avtal {row.number}", form, parent, save="Teckna")
        self.ui.text_label.setText(
            f"{row.customer}: {row.title}. Avtalet gäller till och med {full_date(row.end)}."
        )
        show_date(self.ui.signed_on_edit, today)
        self.ui.by_customer_edit.setText(contact)

    def answer(self) -> tuple[date, str]:
        """Return the day, and who signed.

        Raises:
            DomainError: there is no such day.
        """
        day = need_date(self.ui.signed_on_edit, self._today, "signed_on")
        return day, self.ui.by_customer_edit.text()


class EndEditor(EditorPanel):
    """*Avsluta*: the last day that the agreement holds, and why."""

    def __init__(self, row: AgreementRow, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_AgreementsEnd()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__(f"Avsluta avtal {row.number}", form, parent, save="Avsluta avtalet")
        self.ui.text_label.setText(
            f"{row.customer}: {row.title}. Uppgifterna kommer inte tillbaka efter sista dagen."
        )
        show_date(self.ui.day_edit, min(max(today, row.start), row.end))

    def answer(self) -> tuple[date, str]:
        """Return the last day and the reason.

        Raises:
            DomainError: there is no such day.
        """
        return need_date(self.ui.day_edit, self._today, "day"), self.ui.reason_edit.text()


class FollowUpEditor(EditorPanel):
    """A follow-up: when it is to be held, when it was, with whom and what was said."""

    def __init__(
        self,
        row: AgreementRow,
        meeting: AgreementFollowUpRow | None,
        today: date,
        *,
        held: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = ui = Ui_AgreementsFollowUp()
        form = QWidget()
        ui.setupUi(form)
        self._today, self._held = today, held
        super().__init__(f"Uppföljning av avtal {row.number}", form, parent)
        ui.text_label.setText(f"{row.customer}: {row.title}.")
        draft = meeting.draft if meeting is not None else AgreementFollowUpDraft(today)
        show_date(ui.due_on_edit, draft.due_on)
        show_date(ui.held_on_edit, draft.held_on or (today if held else None))
        ui.with_whom_edit.setText(draft.with_whom)
        ui.note_edit.setPlainText(draft.note)

    @override
    def opened(self) -> None:
        """Begin where one is to write: the days of what was held today are known."""
        super().opened()
        if self._held:
            self.ui.note_edit.setFocus(Qt.FocusReason.TabFocusReason)

    def draft(self) -> AgreementFollowUpDraft:
        """Return what stands in the form.

        Raises:
            DomainError: there is no such day.
        """
        ui = self.ui
        return AgreementFollowUpDraft(
            need_date(ui.due_on_edit, self._today, "due_on"),
            read_date(ui.held_on_edit, self._today, "held_on"),
            ui.with_whom_edit.text(),
            ui.note_edit.toPlainText(),
        )
