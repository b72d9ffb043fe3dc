"""The screen *Beställningar*: what units have asked for, and how far it has come."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.agreement_choices import AgreementWanted
from ame_desktop.domain.arenas import ArenaRow
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.customers import CustomerWanted
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.domain.order_frequency import OftenOrdered
from ame_desktop.domain.order_intake import IntakeChoices
from ame_desktop.domain.orders import OrderRow, OrderStatus
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.dialogs.list_button import ListButton
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.orders.agreement_section import AgreementSection
from ame_desktop.gui.features.orders.hours_section import HoursSection
from ame_desktop.gui.features.orders.order_list import OrderList
from ame_desktop.gui.features.orders.order_panel import OrderPanel
from ame_desktop.gui.features.orders.page_keys import KEYS, add_keys
from ame_desktop.gui.features.orders.pasted_source import PastedSource
from ame_desktop.gui.features.orders.private_section import PrivateSection
from ame_desktop.gui.features.orders.writing import OrderWriting
from ame_desktop.gui.forms.ui_orders_page import Ui_OrdersPage
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.gui.widgets.tab_order import tab_in_order
from ame_desktop.services import orders
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.context import Context
from ame_desktop.services.importing.plan import may_import

REASONS: Final = (
    "Ryms inte i uppdraget",
    "Hinner inte till önskat datum",
    "Beställaren har ändrat sig",
    "Samma beställning finns redan",
)
LIST: Final = "bestallningar"
WIDEST_SIDE: Final = 540
"""Pixels; with the largest text the list needs the room more."""


@dataclass(frozen=True)
class _Read:
    rows: tuple[OrderRow, ...]
    arenas: tuple[ArenaRow, ...]
    choices: IntakeChoices
    often: OftenOrdered


class OrdersPage(Page):
    """Lists the orders, takes new ones in, and plans the chosen one onto the day above.

    Args:
        tools: the shared tools of all pages.
        ctx: who looks.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Beställningar"
    uses_day: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {
            Topic.ORDERS,
            Topic.CUSTOMERS,
            Topic.AGREEMENTS,
            Topic.APPROVALS,
            Topic.BRIEFING,
            Topic.ARENAS,
            Topic.SETTINGS,
        }
    )
    keys: ClassVar[tuple[tuple[str, str], ...]] = KEYS

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self._asked: UUID | None = None
        self.may_change = ctx.reach(Area.ORDERS, Level.WRITE) is not Reach.NONE
        self._ui = Ui_OrdersPage()
        self._ui.setupUi(self.body)
        self.agreement = AgreementSection(self)
        self.list = OrderList(tools.theme, tools.icons, tools.today(), self._often, self)
        self.table, self.model = self.list.table, self.list.model
        self.import_button = QPushButton("Läs in…", self)
        self.excel_button = ListButton(self, ctx, LIST)
        self.customers_button = QPushButton("Motparter", self)
        self.paste_button = QPushButton("Klistra in", self)
        self.new_button = QPushButton("Ny beställning", self)
        self.prompt = ReasonPrompt(self)
        self.dock = EditorDock(tools.theme, self)
        self.source = PastedSource(tools.theme, self)
        self.writing = OrderWriting(self, ctx, self.dock, self.source, self.list)
        self._panel = OrderPanel(self._ui, self, may_change=self.may_change)
        self._panel.add_section(self.agreement, before_acts=True)
        self.private = PrivateSection(self, ctx, self.dock, self.prompt)
        self._panel.add_section(self.private, before_acts=True)
        self.hours = HoursSection(self, ctx, self.dock)
        self._panel.add_section(self.hours)
        self._sections = (self.agreement, self.private, self.hours)
        self._lay_out()
        self._connect()
        self.track(tools.theme.changed, self._fit)
        self._fit()

    @property
    def order(self) -> OrderRow | None:
        """The order that the person stands on."""
        return self.list.order

    @override
    def load(self) -> None:
        ctx = self.ctx

        def question() -> _Read:
            mornings = (
                arena
                for arena in arena_list(ctx)
                if ctx.allows(Area.BRIEFING, Level.WRITE, arena=arena.arena_id)
            )
            return _Read(
                orders.order_list(ctx),
                tuple(mornings),
                orders.intake_choices(ctx),
                orders.often_ordered(ctx),
            )

        self.read(question, self._show)

    @override
    def open(self, target: object) -> None:
        """Stand on an order by its id, also a finished one, or show a counterpart's orders."""
        if isinstance(target, UUID):
            self._asked = target
            self.reload()
        elif isinstance(target, CustomerWanted):
            self.list.show_all()
            self.list.filter_edit.setText(target.name)

    @override
    def show_day(self, day: date) -> None:
        """Plan onto another day; the list is the same on all days."""
        self.day = day
        self._show_order()

    def new_order(self) -> None:
        """*Ny beställning*: write one down by hand."""
        if self.may_change:
            self.writing.new()

    def paste_order(self) -> None:
        """*Klistra in*: read one out of the text that was copied."""
        if self.may_change:
            self.writing.paste()

    def change_order(self) -> None:
        """*Ändra*: what the order says."""
        if self.order is not None and self.may_change:
            self.writing.change(self.order)

    def plan(self) -> None:
        """*Planera på dagen*: make the order a task of the day."""
        order, arena_id = self.order, self._panel.arena_id
        if order is not None and arena_id is not None and order.is_open and self.may_change:
            ctx, day = self.ctx, self.day
            self.command(lambda: orders.plan_order(ctx, order.order_id, day, arena_id))

    def change_status(self, status: OrderStatus) -> None:
        """Give the order a new status; *Avböjd* asks why."""
        order = self.order
        if order is None or order.status is status or not self.may_change:
            return
        if status is OrderStatus.DECLINED:
            self.prompt.ask(
                f"Varför avböjs {order.named}?",
                REASONS,
                lambda reason: self._store(order, status, reason),
                about=order.order_id,
            )
        else:
            self._store(order, status, "")

    def _often(self, order: OrderRow) -> bool:
        often = self.agreement.often
        return often is not None and often.calls_for_agreement(order)

    def _fit(self) -> None:
        width = min(self.tools.theme.px(330), WIDEST_SIDE)
        self._ui.side_area.setFixedWidth(width)

    def _store(self, order: OrderRow, status: OrderStatus, reason: str) -> None:
        ctx = self.ctx
        self.command(
            lambda: orders.set_status(ctx, order.order_id, status, reason, order.version),
            lambda _: self.table.setFocus(),
            lambda error: self._too_late(order, reason, error),
        )

    def _too_late(self, order: OrderRow, reason: str, error: DomainError) -> None:
        """Show what is new; a reason that was written is offered when one asks again."""
        self.prompt.keep(order.order_id, reason)
        self.reload()
        self.show_error(error)

    def _lay_out(self) -> None:
        ui, icons = self._ui, self.tools.icons
        header = PageHeader(self.title, self)
        ui.OrdersPage_layout.insertWidget(0, header)
        ui.OrdersPage_layout.insertWidget(1, self.prompt)
        may_import_orders = ImportKind.ORDERS in may_import(self.ctx)
        self.import_button.setVisible(may_import_orders)
        if self.may_change:
            self.list.first_act = ("Ny beställning", self.new_order)
        self.new_button.setProperty("kind", "primary")
        icons.dress(self.import_button, "import")
        icons.dress(self.customers_button, "group")
        icons.dress(self.paste_button, "copy")
        icons.dress(self.new_button, "add", role="on_accent")
        for button in (self.paste_button, self.new_button):
            button.setVisible(self.may_change)
            writes(button)
        for tool in (
            self.list.filter_edit,
            self.list.status_combo,
            self.import_button,
            self.excel_button,
            self.customers_button,
            self.paste_button,
            self.new_button,
        ):
            header.add(tool)
        content = QWidget(self.body)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 1)
        self._side = QWidget(content)
        side = QHBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(ui.side_area)
        row.addWidget(self._side)
        ui.middle_layout.setSpacing(12)
        ui.middle_layout.addWidget(self.source, 1)
        # Without a stretch of its own, it leaves all the room to a pasted text.
        ui.middle_layout.addWidget(content)
        self.dock.stand_beside(content)
        ui.middle_layout.addWidget(self.dock)
        tab_in_order(header, self.list, ui.side_content)

    def _connect(self) -> None:
        self.import_button.clicked.connect(self._open_import)
        self.customers_button.clicked.connect(self.open_customers)
        self.paste_button.clicked.connect(self.paste_order)
        self.new_button.clicked.connect(self.new_order)
        self.dock.occupied.connect(self._side.setHidden)
        self.list.order_changed.connect(self._show_order)
        self.table.opened.connect(self.change_order)
        self.agreement.wanted.connect(self._propose_agreement)
        self._panel.status_asked.connect(self.change_status)
        self._panel.plan_asked.connect(self.plan)
        self._panel.change_asked.connect(self.change_order)
        self.private.acted.connect(self.table.setFocus)
        self.hours.acted.connect(self.table.setFocus)
        add_keys(self)

    def _open_import(self) -> None:
        self.tools.open_page("importing", ImportKind.ORDERS)

    def open_customers(self) -> None:
        """*Motparter*, at the one whose order is stood on; the list is where one comes back to."""
        self.table.setFocus()
        order = self.order
        self.tools.open_page("customers", None if order is None else order.customer_id)

    def _propose_agreement(self, customer_id: UUID) -> None:
        self.tools.open_page("agreements", AgreementWanted(customer_id))

    def _show(self, read: _Read) -> None:
        self._panel.show_arenas(read.arenas)
        self.writing.choices, self.agreement.often = read.choices, read.often
        asked, self._asked = self._asked, None
        self.list.show_rows(read.rows, asked)

    def _show_order(self) -> None:
        order = self.order
        self._panel.show_order(order, self.tools.today(), self.day)
        for section in self._sections:
            section.show_order(order)
