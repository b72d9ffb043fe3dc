"""The screen *Beställningar*: what units have asked for, and how far it has come."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.arenas import ArenaRow
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.orders import OrderRow, OrderStatus
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.dialogs.list_button import KEY, ListButton
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.orders.columns import order_columns
from ame_desktop.gui.features.orders.order_panel import OrderPanel
from ame_desktop.gui.forms.ui_orders_page import Ui_OrdersPage
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.context import Context
from ame_desktop.services.importing.plan import may_import
from ame_desktop.services.orders import order_list, plan_order, set_status

WAITING: Final = "Att göra"
EVERYTHING: Final = "Alla"
REASONS: Final = (
    "Ryms inte i uppdraget",
    "Hinner inte till önskat datum",
    "Beställaren har ändrat sig",
    "Samma beställning finns redan",
)
LIST: Final = "bestallningar"
WIDEST_SIDE: Final = 470
"""Pixels; with the largest text the list needs the room more."""
_AGE: Final = 1


@dataclass(frozen=True)
class _Read:
    rows: tuple[OrderRow, ...]
    arenas: tuple[ArenaRow, ...]


class OrdersPage(Page):
    """Lists the orders, and plans the chosen one onto the day of the date strip.

    Args:
        tools: the shared tools of all pages.
        ctx: who looks.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Beställningar"
    uses_day: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.ORDERS, Topic.BRIEFING, Topic.ARENAS})
    keys: ClassVar[tuple[tuple[str, str], ...]] = (
        ("P", "Planera på dagen"),
        ("K", "Klar"),
        ("G", "Pågår"),
        ("A", "Avböj"),
        ("Ctrl+F", "Filtrera listan"),
        KEY,
    )

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self._asked: UUID | None = None
        self._may_change = ctx.reach(Area.ORDERS, Level.WRITE) is not Reach.NONE
        self._ui = Ui_OrdersPage()
        self._ui.setupUi(self.body)
        self.filter_edit = FilterEdit(self)
        self.status_combo = QComboBox(self)
        self.import_button = QPushButton("Läs in…", self)
        self.excel_button = ListButton(self, ctx, LIST)
        self._build_header()
        self.model = TableModel[OrderRow](
            order_columns(tools.theme, tools.today()), lambda row: row.order_id, self
        )
        self.table = self._ui.order_table
        self.table.use(self.model, tools.theme, sort_by=_AGE)
        self.empty = EmptyState(tools.theme, tools.icons, "orders", self)
        self._ui.OrdersPage_layout.insertWidget(1, self.empty, 1)
        self.empty.hide()
        self.prompt = ReasonPrompt(self)
        self._ui.OrdersPage_layout.insertWidget(1, self.prompt)
        self._panel = OrderPanel(self._ui, self, may_change=self._may_change)
        self._connect()
        self.track(tools.theme.changed, self._fit)
        self._fit()
        self._narrow()

    @property
    def order(self) -> OrderRow | None:
        """The order that the person stands on."""
        row: OrderRow | None = self.table.current_row
        return row

    @override
    def load(self) -> None:
        ctx = self.ctx

        def question() -> _Read:
            mornings = (
                arena
                for arena in arena_list(ctx)
                if ctx.allows(Area.BRIEFING, Level.WRITE, arena=arena.arena_id)
            )
            return _Read(order_list(ctx), tuple(mornings))

        self.read(question, self._show)

    @override
    def open(self, target: object) -> None:
        """Stand on an order by its id, also one that is finished."""
        if isinstance(target, UUID):
            self._asked = target
            self.reload()

    @override
    def show_day(self, day: date) -> None:
        """Plan onto another day; the list is the same on all days."""
        self.day = day
        self._show_order()

    def plan(self) -> None:
        """*Planera på dagen*: make the order a task of the day."""
        order, arena_id = self.order, self._panel.arena_id
        if order is not None and arena_id is not None and order.is_open and self._may_change:
            ctx, day = self.ctx, self.day
            self.command(lambda: plan_order(ctx, order.order_id, day, arena_id))

    def change_status(self, status: OrderStatus) -> None:
        """Give the order a new status; *Avböjd* asks why."""
        order = self.order
        if order is None or order.status is status or not self._may_change:
            return
        if status is OrderStatus.DECLINED:
            self.prompt.ask(
                f"Varför avböjs beställning {order.number}?",
                REASONS,
                lambda reason: self._store(order, status, reason),
            )
        else:
            self._store(order, status, "")

    def _fit(self) -> None:
        width = min(self.tools.theme.px(330), WIDEST_SIDE)
        self._ui.side_area.setFixedWidth(width)

    def _store(self, order: OrderRow, status: OrderStatus, reason: str) -> None:
        ctx = self.ctx
        self.command(
            lambda: set_status(ctx, order.order_id, status, reason, order.version),
            lambda _: self.table.setFocus(),
        )

    def _build_header(self) -> None:
        header = PageHeader(self.title, self)
        self._ui.OrdersPage_layout.insertWidget(0, header)
        self.status_combo.setAccessibleName("Status")
        self.status_combo.view().setAccessibleName("Status")
        self.status_combo.addItems([WAITING, EVERYTHING, *OrderStatus])
        self.import_button.setVisible(ImportKind.ORDERS in may_import(self.ctx))
        self.tools.icons.dress(self.import_button, "import")
        tools = (self.filter_edit, self.status_combo, self.import_button, self.excel_button)
        for tool in tools:
            header.add(tool)

    def _connect(self) -> None:
        self.filter_edit.textChanged.connect(self._filter)
        self.filter_edit.left_downwards.connect(self.table.focus_first)
        self.status_combo.activated.connect(self._narrow)
        self.import_button.clicked.connect(self._open_import)
        self.table.current_row_changed.connect(self._show_order)
        self._panel.status_asked.connect(self.change_status)
        self._panel.plan_asked.connect(self.plan)
        self._add_key("Ctrl+F", self.filter_edit.setFocus, self)
        for key, status in (
            ("K", OrderStatus.DONE),
            ("G", OrderStatus.ONGOING),
            ("A", OrderStatus.DECLINED),
        ):
            self._add_key(key, self._changer(status), self.table)
        self._add_key("P", self.plan, self.table)

    def _add_key(self, keys: str, act: Callable[[], object], where: QWidget) -> None:
        shortcut = QShortcut(QKeySequence(keys), where)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _changer(self, status: OrderStatus) -> Callable[[], None]:
        return lambda: self.change_status(status)

    def _open_import(self) -> None:
        self.tools.open_page("importing", ImportKind.ORDERS)

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

    def _show(self, read: _Read) -> None:
        self._panel.show_arenas(read.arenas)
        self.model.set_rows(read.rows)
        self._count()
        if self._asked is not None:
            asked, self._asked = self._asked, None
            self._show_all()
            self.table.select(asked)
            self.table.setFocus()
        elif self.order is None and self.model.rowCount():
            self.table.focus_first()
        self._show_order()

    def _show_order(self) -> None:
        self._panel.show_order(self.order, self.tools.today(), self.day)

    def _count(self) -> None:
        shown, everything = self.model.rowCount(), len(self.model.rows)
        self.table.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        if not everything and self.import_button.isVisibleTo(self):
            self.empty.say("Här finns inga beställningar än.", "Läs in…", self._open_import)
        elif not everything:
            self.empty.say("Här finns inga beställningar än.")
        else:
            self.empty.say("Ingen beställning stämmer med valet.", "Visa alla", self._show_all)
        self._ui.count_label.setVisible(bool(everything))
        orders = "1 beställning" if everything == 1 else f"{everything} beställningar"
        self._ui.count_label.setText(orders if shown == everything else f"{shown} av {orders}")
        self._show_order()

    def _show_all(self) -> None:
        self.filter_edit.clear()
        self.status_combo.setCurrentText(EVERYTHING)
        self._narrow()
