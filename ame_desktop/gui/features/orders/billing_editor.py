"""The editor of a charge: hours, kilometres, perhaps a lower amount, and the working at once."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from ame_desktop.domain.billing import BillingDraft, working_of
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.order_charges import OrderCharge
from ame_desktop.domain.subsidy_amounts import kronor
from ame_desktop.domain.written_kronor import parse_kilometres, parse_kronor
from ame_desktop.gui.forms.ui_orders_billing import Ui_OrdersBilling
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.hours_field import hours_text, read_hours


class BillingEditor(EditorPanel):
    """*Debitera*: what the work took, and what it costs.

    Args:
        charge: the order with its rates and its hours.
        parent: the widget that holds the editor.
    """

    def __init__(self, charge: OrderCharge, parent: QWidget | None = None) -> None:
        self.ui = ui = Ui_OrdersBilling()
        form = QWidget()
        ui.setupUi(form)
        self._rates = charge.rates
        held = charge.held
        order = charge.order
        title = "Debitera" if held is None else f"Rätta {held.basis.number}"
        super().__init__(title, form, parent, save="Gör underlaget")
        ui.text_label.setText(
            f"{order.name} från {order.customer}. Priset gäller {charge.rates.day.isoformat()}, "
            "dagen då arbetet utfördes."
        )
        if held is None:
            ui.hours_edit.setText(hours_text(charge.hours))
            ui.hours_from_label.setText(f"Timmarna är {charge.hours_from}.")
            ui.hours_from_label.setVisible(bool(charge.hours_from))
        else:
            self._show(held.basis.hours, held.basis.kilometres)
            ui.hours_from_label.hide()
        for widget in (ui.reason_label, ui.reason_edit):
            widget.setVisible(held is not None)
        self.changed.connect(self._count)
        self._count()

    def draft(self) -> BillingDraft:
        """Return what stands in the form.

        Raises:
            DomainError: a number cannot be read, or the hours are missing.
        """
        ui = self.ui
        hours = read_hours(ui.hours_edit, "hours")
        if hours is None:
            raise DomainError("Skriv handledarens timmar.", field="hours")
        return BillingDraft(
            hours,
            parse_kilometres(ui.kilometres_edit.text(), "kilometres") or Decimal(0),
            parse_kronor(ui.charged_edit.text(), "charged"),
            ui.reason_edit.text(),
        )

    def _show(self, hours: Decimal, kilometres: Decimal) -> None:
        self.ui.hours_edit.setText(hours_text(hours))
        self.ui.kilometres_edit.setText(hours_text(kilometres) if kilometres else "")

    def _count(self) -> None:
        """Show the working; what cannot be counted yet says why."""
        try:
            found = working_of(self.draft(), self._rates)
        except DomainError as error:
            self.show_effect(error.message)
            return
        steps = [f"{line.what}: {line.how} = {kronor(line.amount)}" for line in found.lines]
        self.show_effect("\n".join((*steps, f"Att debitera: {kronor(found.total)}")))
