"""The editor of an order: written by hand, read out of a pasted text, or changed."""

from datetime import date, datetime
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from typing_extensions import override

from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.order_intake import (
    IntakeChoices,
    OrderDraft,
    SameNumberError,
    customer_named,
    nearest,
)
from ame_desktop.domain.orders import CustomerKind, OrderRow, OrderSource
from ame_desktop.domain.pasted_order import PastedOrder
from ame_desktop.domain.swedish_dates import parse_datetime
from ame_desktop.gui.features.orders.name_completion import NameCompletion
from ame_desktop.gui.forms.ui_orders_editor import Ui_OrdersEditor
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import chosen, fill, read_date, show_date
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.hours_field import hours_text, read_hours

_FROM_TEXT: Final = (
    "customer",
    "text",
    "wanted_on",
    "hours",
    "orderer",
    "phone",
    "email",
    "address",
    "kind",
    "received_at",
    "number",
)
"""The fields that a pasted text can fill."""
_KINDS: Final = {
    CustomerKind.UNIT: "Kommunal enhet",
    CustomerKind.PRIVATE: "Privat aktör",
    CustomerKind.ASSOCIATION: "Förening",
    CustomerKind.PERSON: "Privatperson",
}
_LINES: Final = 5
"""Lines of text that the editor shows of what an order is about."""
_CONTACTS: Final = ("phone", "email")


class OrderEditor(EditorPanel):
    """One order.

    Args:
        choices: customers, arenas and sorts of work.
        now: the local time.
        order: the order that is changed; ``None`` for a new one.
        parent: the widget that holds the editor.
    """

    same_asked = Signal(object)
    """The id of the order that has the same number, to be opened."""

    def __init__(
        self,
        choices: IntakeChoices,
        now: datetime,
        order: OrderRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = ui = Ui_OrdersEditor()
        form = QWidget()
        ui.setupUi(form)
        self._choices, self._now, self._order = choices, now, order
        self._source = OrderSource.BY_HAND if order is None else order.source
        self._pasted: dict[str, str] = {}
        self._spelt: dict[str, str] = {}
        self._filled: tuple[str, ...] = ()
        self._same: UUID | None = None
        self._nearest = FlowLayout(ui.nearest_box)
        title = "Ny beställning" if order is None else f"Beställning {order.number}".strip()
        super().__init__(title, form, parent)
        self._offer()
        if order is None:
            ui.received_at_edit.setText(f"{now:%Y-%m-%d %H:%M}")
        else:
            self._show(order)
        for label in (ui.found_label, ui.remarks_label, ui.open_same_button):
            label.hide()
        ui.customer_edit.textChanged.connect(self._follow_name)
        ui.customer_edit.editingFinished.connect(self._fill_contact)
        ui.open_same_button.clicked.connect(self._ask_same)
        self._follow_name()

    @property
    def today(self) -> date:
        """The day it is."""
        return self._now.date()

    def draft(self) -> OrderDraft:
        """Return what stands in the form.

        Raises:
            DomainError: a date or a number cannot be read.
        """
        ui = self.ui
        came = ui.received_at_edit.text().strip()
        return OrderDraft(
            customer=ui.customer_edit.text(),
            text=ui.text_edit.toPlainText(),
            received_at=self._came(came),
            source=self._source,
            new_kind=chosen(ui.new_kind_combo),
            unit_as_written=self._spelt.get(ui.customer_edit.text(), ""),
            number=ui.number_edit.text(),
            orderer=ui.orderer_edit.text(),
            phone=ui.phone_edit.text(),
            email=ui.email_edit.text(),
            wanted_on=read_date(ui.wanted_on_edit, self.today, "wanted_on"),
            address=ui.address_edit.text(),
            hours=read_hours(ui.hours_edit, "hours"),
            kind=chosen(ui.kind_combo) or "",
            outdoor=chosen(ui.outdoor_combo),
            arena_id=chosen(ui.arena_id_combo),
        )

    def show_pasted(self, pasted: PastedOrder) -> None:
        """Fill the fields with what a pasted text says, except those that were written in."""
        if self._order is None:
            self._source = OrderSource.PASTED
        for name in _FROM_TEXT:
            self._put(name, pasted.text(name))
        spelling = pasted.text("customer")
        self._spelt[spelling] = spelling
        ui, told = self.ui, sum(bool(pasted.text(name)) for name in _FROM_TEXT)
        fields = "Ett fält är ifyllt" if told == 1 else f"{told} fält är ifyllda"
        ui.found_label.setText(f"{fields} ur texten. Kontrollera och fyll i resten.")
        ui.found_label.setVisible(bool(told))
        ui.remarks_label.setText("\n".join(pasted.remarks))
        ui.remarks_label.setVisible(bool(pasted.remarks))

    @override
    def opened(self) -> None:
        """Give what it is about room for some lines, at any size of text."""
        edit = self.ui.text_edit
        height = (
            edit.fontMetrics().lineSpacing() * _LINES + edit.height() - edit.viewport().height()
        )
        edit.setFixedHeight(height)
        super().opened()

    @override
    def show_rule(self, error: DomainError) -> None:
        """Say what a rule says; the order that has the same number can be opened."""
        super().show_rule(error)
        self._same = error.order_id if isinstance(error, SameNumberError) else None
        self.ui.open_same_button.setVisible(self._same is not None)
        if self._same is not None:
            self.sight.bring(self.ui.open_same_button, self.ui.number_edit)

    @override
    def clear_errors(self) -> None:
        """Take away what was said."""
        super().clear_errors()
        self.ui.open_same_button.hide()

    def _offer(self) -> None:
        ui, choices, order = self.ui, self._choices, self._order
        names = [row.name for row in choices.customers if row.active]
        NameCompletion(ui.customer_edit, names).taken.connect(self._go_on)
        kinds: list[tuple[str, object]] = [(text, kind) for kind, text in _KINDS.items()]
        fill(ui.new_kind_combo, [("Välj", None), *kinds])
        sorts: list[tuple[str, object]] = [(kind, kind) for kind in choices.kinds]
        fill(ui.kind_combo, [("Ej angivet", ""), *sorts], "" if order is None else order.kind)
        places: list[tuple[str, object]] = [("Ute", True), ("Inne", False)]
        held = None if order is None else order.outdoor
        fill(ui.outdoor_combo, [("Ej angivet", None), *places], held)
        arenas: list[tuple[str, object]] = [(name, key) for key, name in choices.arenas]
        if order is not None and order.arena_id and order.arena_id not in dict(choices.arenas):
            arenas.append((order.arena, order.arena_id))
        arena_id = None if order is None else order.arena_id
        fill(ui.arena_id_combo, [("Ingen än", None), *arenas], arena_id)

    def _show(self, order: OrderRow) -> None:
        ui = self.ui
        ui.customer_edit.setText(order.customer)
        self._spelt[order.customer] = order.unit_as_written
        ui.text_edit.setPlainText(order.text)
        show_date(ui.wanted_on_edit, order.wanted_on)
        ui.hours_edit.setText(hours_text(order.hours))
        ui.received_at_edit.setText(f"{order.received_at:%Y-%m-%d %H:%M}")
        for name in ("number", "orderer", "phone", "email", "address"):
            self._line(name).setText(getattr(order, name))

    def _line(self, name: str) -> QLineEdit:
        edit: QLineEdit = getattr(self.ui, f"{name}_edit")
        return edit

    def _came(self, text: str) -> datetime:
        """Read when it came in; a day that is today, and no time, is now."""
        if not text:
            raise DomainError("Skriv vilken dag den kom in.", field="received_at")
        at = parse_datetime(text, self.today, field="received_at")
        same = at.date() == self.today and not (at.hour or at.minute)
        return self._now if same else at

    def _put(self, name: str, text: str) -> None:
        """Write in a field what the text says, unless a person has written something else there."""
        if name == "kind":
            place = self.ui.kind_combo.findText(text, Qt.MatchFlag.MatchFixedString)
            if text and place >= 0 and self.ui.kind_combo.currentIndex() == 0:
                self.ui.kind_combo.setCurrentIndex(place)
            return
        untouched = f"{self._now:%Y-%m-%d %H:%M}" if name == "received_at" else ""
        if self._stands(name) == self._pasted.get(name, untouched):
            if name == "text":
                self.ui.text_edit.setPlainText(text)
            else:
                self._line(name).setText(" ".join(text.split()) or untouched)
            self._pasted[name] = self._stands(name)

    def _stands(self, name: str) -> str:
        return self.ui.text_edit.toPlainText() if name == "text" else self._line(name).text()

    def _follow_name(self) -> None:
        """Offer names like one that is not known, and ask what a new customer is."""
        ui, name = self.ui, self.ui.customer_edit.text().strip()
        known = customer_named(self._choices.customers, name)
        ui.new_kind_box.setVisible(bool(name) and known is None)
        while (item := self._nearest.takeAt(0)) is not None:
            held = item.widget()
            if held is not None:
                held.hide()
                held.deleteLater()
        close = () if known is not None else nearest(self._choices.customers, name)
        for row in close:
            button = QPushButton(f"Menar du {row.name}?", ui.nearest_box)
            button.setProperty("name", row.name)
            button.clicked.connect(self._use_name)
            self._nearest.addWidget(button)
            button.show()
        ui.nearest_box.setVisible(bool(close))

    def _use_name(self) -> None:
        sender = self.sender()
        if sender is not None:
            name, written = str(sender.property("name")), self.ui.customer_edit.text()
            self._spelt[name] = written
            self.ui.customer_edit.setText(name)
            self._go_on()

    def _go_on(self) -> None:
        """Go to what the order is about, when it is known who orders."""
        self._fill_contact()
        self.ui.text_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_contact(self) -> None:
        """Take over what is known of the customer where nobody has written anything else."""
        known = customer_named(self._choices.customers, self.ui.customer_edit.text())
        edits = [self._line(name) for name in ("orderer", *_CONTACTS)]
        stands = tuple(edit.text() for edit in edits)
        if self._order is not None or (any(stands) and stands != self._filled):
            return
        self._filled = ("", "", "")
        if known is not None:
            self._filled = (known.contact, known.phone, known.email)
        for edit, text in zip(edits, self._filled, strict=True):
            edit.setText(text)

    def _ask_same(self) -> None:
        if self._same is not None:
            self.same_asked.emit(self._same)
