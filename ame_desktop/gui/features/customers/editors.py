"""The editors of counterparts: what is known of one, and two that become one."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from ame_desktop.domain.birth_dates import read_birth_date
from ame_desktop.domain.customer_pairs import counted
from ame_desktop.domain.customers import CustomerDraft, CustomerRow
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.gui.forms.ui_customers_editor import Ui_CustomersEditor
from ame_desktop.gui.forms.ui_customers_merge import Ui_CustomersMerge
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, show_date

_LINES: Final = ("name", "contact", "phone", "email", "address")


class CustomerEditor(EditorPanel):
    """A counterpart; a private person has a birth date. Source: NAT-16.

    Args:
        today: the day it is.
        row: the counterpart that is changed; ``None`` for a new one.
        parent: the widget that holds the editor.
    """

    def __init__(
        self, today: date, row: CustomerRow | None = None, parent: QWidget | None = None
    ) -> None:
        self.ui = ui = Ui_CustomersEditor()
        form = QWidget()
        ui.setupUi(form)
        self._today = today
        super().__init__("Ny motpart" if row is None else row.name, form, parent)
        draft = CustomerDraft("") if row is None else row.draft
        fill(ui.kind_combo, [(kind.value.capitalize(), kind) for kind in CustomerKind], draft.kind)
        for name in _LINES:
            self._line(name).setText(getattr(draft, name))
        show_date(ui.birth_date_edit, draft.birth_date)
        ui.note_edit.setPlainText(draft.note)
        ui.active_check.setChecked(draft.active)
        ui.active_check.setHidden(row is None)
        ui.kind_combo.currentIndexChanged.connect(self._follow_kind)
        self._follow_kind()

    def draft(self) -> CustomerDraft:
        """Return what stands in the form.

        Raises:
            DomainError: the birth date cannot be read.
        """
        ui = self.ui
        born = None
        if self._is_person():
            born = read_birth_date(ui.birth_date_edit.text(), self._today)
        return CustomerDraft(
            kind=chosen(ui.kind_combo),
            birth_date=born,
            note=ui.note_edit.toPlainText(),
            active=ui.active_check.isChecked(),
            **{name: self._line(name).text() for name in _LINES},
        )

    def _is_person(self) -> bool:
        return bool(chosen(self.ui.kind_combo) is CustomerKind.PERSON)

    def _follow_kind(self) -> None:
        person = self._is_person()
        for widget in (self.ui.birth_date_label, self.ui.birth_date_edit):
            widget.setVisible(person)
        self.ui.birth_date_error_label.hide()

    def _line(self, name: str) -> QLineEdit:
        edit: QLineEdit = getattr(self.ui, f"{name}_edit")
        return edit


class MergeEditor(EditorPanel):
    """*Slå ihop*: with which one, and which name is kept.

    Args:
        row: one of them.
        others: those that it can be made one with, by name.
        other: the one that is asked about, or ``None``.
        parent: the widget that holds the editor.
    """

    def __init__(
        self,
        row: CustomerRow,
        others: Sequence[CustomerRow],
        other: CustomerRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = ui = Ui_CustomersMerge()
        form = QWidget()
        ui.setupUi(form)
        self._row = row
        self._others = {found.customer_id: found for found in others}
        title = f"Slå ihop {row.name}"
        super().__init__(title, form, parent, save="Slå ihop")
        held = None if other is None else other.customer_id
        offered: list[tuple[str, object]] = [(found.name, found.customer_id) for found in others]
        fill(ui.other_combo, [("Välj motpart", None), *offered], held)
        ui.other_combo.currentIndexChanged.connect(self._follow_other)
        ui.kept_combo.currentIndexChanged.connect(self._tell)
        self._follow_other()

    def answer(self) -> tuple[CustomerRow, CustomerRow]:
        """Return the one that is kept, and the one that becomes its other name.

        Raises:
            DomainError: no other counterpart is chosen.
        """
        other = self._other()
        if other is None:
            raise DomainError("Välj vilken motpart den är samma som.", field="other")
        kept_is_other = chosen(self.ui.kept_combo) == other.customer_id
        return (other, self._row) if kept_is_other else (self._row, other)

    def _other(self) -> CustomerRow | None:
        return self._others.get(chosen(self.ui.other_combo))

    def _follow_other(self) -> None:
        other, combo = self._other(), self.ui.kept_combo
        named = [self._row] if other is None else [self._row, other]
        fill(combo, [(row.name, row.customer_id) for row in named], self._row.customer_id)
        combo.setEnabled(other is not None)
        self._tell()

    def _tell(self) -> None:
        if self._other() is None:
            self.ui.effect_label.clear()
            return
        kept, gone = self.answer()
        told = counted(gone.orders, gone.agreements) or "Inget mer än namnet"
        self.ui.effect_label.setText(f"{told} flyttas till {kept.name}.")
