"""*Kontakter*: what was said with an employer before, and a new contact. Source: OSB-87."""

from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.employer_contacts import ContactDraft, ContactRow, ContactWay
from ame_desktop.gui.forms.ui_customers_contact import Ui_CustomersContact
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, need_date, read_date, show_date

SHOWN: Final = 8
"""Earlier contacts that are shown."""
NOTHING: Final = "Ni har inte haft någon kontakt som är antecknad."


class ContactEditor(EditorPanel):
    """The log of contacts with one employer; a contact is added to it and never changed.

    Args:
        today: the day it is.
        name: the employer.
        may_write: whether a contact can be added, or the log is only read.
        parent: the widget that holds the editor.
    """

    def __init__(
        self, today: date, name: str, *, may_write: bool, parent: QWidget | None = None
    ) -> None:
        self.ui = ui = Ui_CustomersContact()
        form = QWidget()
        ui.setupUi(form)
        self._today = today
        super().__init__(f"Kontakter: {name}", form, parent)
        fill(ui.way_combo, [(way.label, way) for way in ContactWay])
        show_date(ui.day_edit, today)
        for widget in (ui.day_box, ui.way_box, ui.about_box, ui.honest_label, ui.follow_up_on_box):
            widget.setVisible(may_write)
        self.save_button.setVisible(may_write)
        self.cancel_button.setText("Avbryt" if may_write else "Stäng")

    def draft(self) -> ContactDraft:
        """Return what stands in the form.

        Raises:
            DomainError: a day is missing or does not exist.
        """
        ui = self.ui
        return ContactDraft(
            need_date(ui.day_edit, self._today, "day"),
            ContactWay(chosen(ui.way_combo)),
            ui.about_edit.toPlainText(),
            read_date(ui.follow_up_on_edit, self._today, "follow_up_on"),
        )

    def show_earlier(self, rows: tuple[ContactRow, ...]) -> None:
        """Show the latest contacts beneath the form."""
        told = [row.text for row in rows[:SHOWN]]
        if len(rows) > SHOWN:
            told.append(f"{len(rows) - SHOWN} äldre visas inte.")
        self.ui.earlier_label.setText("\n\n".join(told) if told else NOTHING)
