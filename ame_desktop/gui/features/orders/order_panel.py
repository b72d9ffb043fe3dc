"""One order beside the list: its whole text, its facts, and what can be done with it."""

from collections.abc import Callable
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ame_desktop.domain.arenas import ArenaKind, ArenaRow
from ame_desktop.domain.orders import OrderRow, OrderStatus
from ame_desktop.gui.core.formatting import short_day
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.orders.columns import age_text, day_text, hours_text
from ame_desktop.gui.forms.ui_orders_page import Ui_OrdersPage
from ame_desktop.gui.widgets.flow_layout import FlowLayout

ACTS: Final = {
    OrderStatus.NEW: "Ny",
    OrderStatus.ONGOING: "Pågår",
    OrderStatus.DONE: "Klar",
    OrderStatus.DECLINED: "Avböj…",
}
"""The buttons that change the status; *Planerad* comes of planning onto a day."""
LONGEST_LINE: Final = 24
"""Letters of an address that stand on one line beside their label."""
LINES: Final = 6
"""The most lines of an order's text that are shown at once."""


class OrderPanel(QObject):
    """Fills the panel beside the list.

    Args:
        ui: the page's form.
        may_change: whether the person may change orders.
    """

    status_asked = Signal(object)
    """A new status."""
    plan_asked = Signal()
    change_asked = Signal()

    def __init__(self, ui: Ui_OrdersPage, parent: QObject, *, may_change: bool) -> None:
        super().__init__(parent)
        self._ui = ui
        self._may_change = may_change
        self._order: OrderRow | None = None
        self._arenas: tuple[ArenaRow, ...] = ()
        self._usual = -1
        self._buttons: dict[OrderStatus, QPushButton] = {}
        ui.edit_button.clicked.connect(self.change_asked)
        writes(ui.edit_button)
        flow = FlowLayout(ui.status_box)
        for status, text in ACTS.items():
            button = QPushButton(text, ui.status_box)
            button.clicked.connect(self._teller(status))
            writes(button)
            flow.addWidget(button)
            self._buttons[status] = button
        writes(ui.plan_button)
        ui.plan_button.clicked.connect(self.plan_asked)
        ui.arena_combo.activated.connect(self._keep_arena)
        ui.arena_combo.view().setAccessibleName(ui.arena_combo.accessibleName())
        ui.text_edit.document().documentLayout().documentSizeChanged.connect(self._fit_text)
        ui.side_area.hide()

    def add_section(self, section: QWidget, *, before_acts: bool = False) -> None:
        """Add a part below what can be done, or above it; the page tells it which order it is."""
        layout = self._ui.side_content_layout
        acts = layout.indexOf(self._ui.actions_box)
        layout.insertWidget(acts if before_acts else layout.count() - 1, section)

    @property
    def arena_id(self) -> UUID | None:
        """The arena that an order is planned at."""
        place = self._ui.arena_combo.currentIndex()
        return self._arenas[place].arena_id if 0 <= place < len(self._arenas) else None

    def show_arenas(self, arenas: tuple[ArenaRow, ...]) -> None:
        """Offer the arenas whose mornings the person may plan; *Utegrupp* takes most orders."""
        combo = self._ui.arena_combo
        chosen = combo.itemText(self._usual)
        self._arenas = arenas
        combo.clear()
        combo.addItems([row.name for row in arenas])
        usual = (n for n, row in enumerate(arenas) if row.kind is ArenaKind.UTEGRUPP)
        place = combo.findText(chosen) if chosen else next(usual, 0)
        self._usual = max(place, 0)
        self._choose_arena(None if self._order is None else self._order.arena_id)

    def show_order(self, order: OrderRow | None, today: date, day: date) -> None:
        """Show an order and what can be done with it."""
        before, self._order = self._order, order
        ui = self._ui
        ui.side_area.setVisible(order is not None)
        if order is None:
            return
        if before is None or before.order_id != order.order_id:
            self._choose_arena(order.arena_id)
        ui.name_label.setText(f"Beställning {order.number}".strip())
        waited = age_text(order, today)
        ui.status_label.setText(" · ".join(filter(None, (order.status.value, waited))))
        if ui.text_edit.toPlainText() != order.text:
            ui.text_edit.setPlainText(order.text)
        for label, value, text in self._facts(order):
            value.setText(_foldable(text) if value is ui.email_value else text)
            label.setVisible(bool(text))
            value.setVisible(bool(text))
        ui.actions_box.setVisible(self._may_change)
        may_plan = order.is_open and order.may_be_worked and bool(self._arenas)
        for widget in (ui.plan_button, ui.arena_combo, ui.arena_label):
            widget.setVisible(may_plan)
        ui.plan_button.setText(f"Planera på dagen ({short_day(day)})")
        for status, button in self._buttons.items():
            reached = order.may_be_worked or status not in {OrderStatus.ONGOING, OrderStatus.DONE}
            button.setVisible(status is not order.status and reached)

    def _choose_arena(self, arena_id: UUID | None) -> None:
        """Plan at the arena that the order falls to, otherwise where one has planned before."""
        own = (n for n, row in enumerate(self._arenas) if row.arena_id == arena_id)
        self._ui.arena_combo.setCurrentIndex(next(own, self._usual))

    def _keep_arena(self, place: int) -> None:
        self._usual = place

    def _fit_text(self, size: QSizeF) -> None:
        """Let the text take the room it needs, and scroll where it is long."""
        edit = self._ui.text_edit
        lines = min(max(int(size.height()), 1), LINES)
        frame = edit.height() - edit.viewport().height()
        # Half a line more, or a text that is whole would still get a scroll bar.
        height = (lines + 0.5) * edit.fontMetrics().lineSpacing()
        edit.setFixedHeight(round(height + 2 * edit.document().documentMargin() + frame))

    def _facts(self, order: OrderRow) -> list[tuple[QLabel, QLabel, str]]:
        ui = self._ui
        hours = hours_text(order.hours)
        customer = order.customer
        if order.unit_as_written not in {"", customer}:
            customer = f"{customer} (skrivet {order.unit_as_written})"
        return [
            (ui.received_label, ui.received_value, f"{order.received_at:%Y-%m-%d %H:%M}"),
            (ui.customer_label, ui.customer_value, customer),
            (ui.orderer_label, ui.orderer_value, order.orderer),
            (ui.phone_label, ui.phone_value, order.phone),
            (ui.email_label, ui.email_value, order.email),
            (ui.address_label, ui.address_value, order.address),
            (ui.wanted_label, ui.wanted_value, day_text(order.wanted_on)),
            (ui.kind_label, ui.kind_value, _work_text(order)),
            (ui.planned_label, ui.planned_value, day_text(order.planned_on)),
            (ui.hours_label, ui.hours_value, f"{hours} timmar" if hours else ""),
            (ui.reason_label, ui.reason_value, order.declined_reason),
        ]

    def _teller(self, status: OrderStatus) -> Callable[[], None]:
        return lambda: self.status_asked.emit(status)


def _foldable(address: str) -> str:
    """Return an address on two lines where it is long: it has no blank to fold at."""
    return address if len(address) <= LONGEST_LINE else address.replace("@", "\n@", 1)


def _work_text(order: OrderRow) -> str:
    """Return the sort of work, where it is done and whose it is: *Snö och halka, ute, Utegrupp*."""
    place = {True: "ute", False: "inne", None: ""}[order.outdoor]
    return ", ".join(filter(None, (order.kind, place, order.arena)))
