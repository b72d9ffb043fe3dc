"""The small editors beside a document: who is asked, when it was read, a correction."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.final_documents import DocumentRow, SectionRow
from ame_desktop.gui.forms.ui_final_documents_correct import Ui_FinalDocumentsCorrect
from ame_desktop.gui.forms.ui_final_documents_read import Ui_FinalDocumentsRead
from ame_desktop.gui.forms.ui_final_documents_send import Ui_FinalDocumentsSend
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, read_date, show_date
from ame_desktop.services.final_documents import Helper


class SendEditor(EditorPanel):
    """*Skicka till handledare*: who is asked to write a section."""

    def __init__(
        self, section: SectionRow, helpers: Sequence[Helper], parent: QWidget | None = None
    ) -> None:
        self.ui = Ui_FinalDocumentsSend()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__(f"Skicka {section.title}", form, parent, save="Skicka")
        named: list[tuple[str, object]] = [(helper.name, helper.staff_id) for helper in helpers]
        back = [("Ingen – ta tillbaka avsnittet", None)] if section.sent_to_id else []
        fill(self.ui.staff_combo, [*named, *back], section.sent_to_id)
        if not named:
            self.ui.about_label.setText("Ingen handledare leder någon av personens arenor.")
        self.save_button.setEnabled(bool(named or back))

    def staff_id(self) -> UUID | None:
        """Return who was chosen, ``None`` to take the section back."""
        found = chosen(self.ui.staff_combo)
        return found if isinstance(found, UUID) else None


class ReadEditor(EditorPanel):
    """*Deltagaren har läst*: the day."""

    def __init__(self, row: DocumentRow, today: date, parent: QWidget | None = None) -> None:
        self.ui = Ui_FinalDocumentsRead()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        super().__init__("Deltagaren har läst", form, parent)
        show_date(self.ui.read_by_person_on_edit, row.read_by_person_on or today)

    def day(self) -> date | None:
        """Return the day that stands in the form, ``None`` where it is empty.

        Raises:
            DomainError: there is no such date.
        """
        return read_date(self.ui.read_by_person_on_edit, self._today, "read_by_person_on")


class CorrectEditor(EditorPanel):
    """*Rätta*: why a new edition is needed."""

    def __init__(self, row: DocumentRow, parent: QWidget | None = None) -> None:
        self.ui = Ui_FinalDocumentsCorrect()
        form = QWidget()
        self.ui.setupUi(form)
        super().__init__(f"Rätta {row.title}", form, parent, save="Gör ny utgåva")

    def reason(self) -> str:
        """Return the reason.

        Raises:
            DomainError: there is none.
        """
        reason = self.ui.reason_edit.toPlainText().strip()
        if not reason:
            raise DomainError("Skriv varför dokumentet rättas.", field="reason")
        return reason
