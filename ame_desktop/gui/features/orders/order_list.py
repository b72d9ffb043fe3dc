"""The list of orders: narrowed by status, filtered as one types, and what an empty one says."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.orders import OrderRow, OrderStatus
from ame_desktop.gui.core.icons import Icons
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.features.orders.columns import WIDTHS, order_columns
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.filter_edit import FilterEdit

WAITING: Final = "Att göra"
EVERYTHING: Final = "Alla"
_AGE: Final = 1
_NONE_YET: Final = "Här finns inga beställningar än."


class OrderList(QWidget):
    """Lists orders; its filter and status stand in the page's heading.

    Args:
        theme: colours and sizes.
        icons: drawn icons.
        today: the day it is.
        calls_for_agreement: whether an order is one of so many that an agreement would be better.
        parent: the widget that holds the list.
    """

    order_changed = Signal()
    """Another order is stood on, or none."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        today: date,
        calls_for_agreement: Callable[[OrderRow], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.first_act: tuple[str, Callable[[], object]] | None = None
        """What an empty list offers to do, and what it is called."""
        self.filter_edit = FilterEdit(self)
        self.status_combo = QComboBox(self)
        name_choice(self.status_combo, "Status")
        self.status_combo.addItems([WAITING, EVERYTHING, *OrderStatus])
        self.table = DataTable(self)
        self.table.setAccessibleName("Beställningar")
        self.model = TableModel[OrderRow](
            order_columns(theme, today, calls_for_agreement), lambda row: row.order_id, self
        )
        self.table.use(self.model, theme, sort_by=_AGE)
        self.empty = EmptyState(theme, icons, "orders", self)
        self.empty.hide()
        self.count_label = QLabel(self)
        self.count_label.setProperty("kind", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.count_label)
        self.filter_edit.textChanged.connect(self._filter)
        self.filter_edit.left_downwards.connect(self.table.focus_first)
        self.status_combo.activated.connect(self._narrow)
        self.table.current_row_changed.connect(self.order_changed)
        theme.changed.connect(self._make_room)
        self._narrow()

    @property
    def order(self) -> OrderRow | None:
        """The order that the person stands on."""
        row: OrderRow | None = self.table.current_row
        return row

    def show_rows(self, rows: Sequence[OrderRow], asked: UUID | None = None) -> None:
        """Show the orders, and stand on one that was asked for, also where it is finished."""
        self.model.set_rows(rows)
        if asked is not None:
            if all(row.order_id != asked for row in self.model.shown):
                self.show_all()
            self.table.select(asked)
            self.table.setFocus()
        elif self.order is None and self.model.rowCount():
            self.table.focus_first()
        self._count()

    def show_all(self) -> None:
        """Show every order."""
        self.filter_edit.clear()
        self.status_combo.setCurrentText(EVERYTHING)
        self._narrow()

    def _widen(self) -> None:
        """Look among all orders for what was written; show every one where nothing is found."""
        self.status_combo.setCurrentText(EVERYTHING)
        self._narrow()
        if not self.model.rowCount():
            self.filter_edit.clear()
        self.table.focus_first()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        for place, column in enumerate(self.model.columns):
            least = WIDTHS.get(column.key, 0)
            self.table.setColumnHidden(place, self.width() < self._theme.px(least))

    def _narrow(self) -> None:
        chosen = self.status_combo.currentText()
        if chosen == WAITING:
            self.model.set_only(lambda row: row.is_open)
        elif chosen == EVERYTHING:
            self.model.set_only(None)
        else:
            self.model.set_only(lambda row: row.status.value == chosen)
        self._count()

    def _filter(self, text: str) -> None:
        self.model.set_quick_filter(text)
        self._count()

    def _count(self) -> None:
        shown, everything = self.model.rowCount(), len(self.model.rows)
        self.table.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        if everything:
            self.empty.say("Ingen beställning stämmer med valet.", "Visa alla", self._widen)
        elif self.first_act is not None:
            self.empty.say(_NONE_YET, *self.first_act)
        else:
            self.empty.say(_NONE_YET)
        self.count_label.setVisible(bool(everything))
        orders = "1 beställning" if everything == 1 else f"{everything} beställningar"
        self.count_label.setText(orders if shown == everything else f"{shown} av {orders}")
        self.order_changed.emit()
