"""The screen *Motparter*: who orders and who agreements are made with."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.agreement_choices import AgreementWanted
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.customers import CustomerRegister, CustomerRow, CustomerWanted, LikelySame
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.dialogs.list_button import KEY, ListButton
from ame_desktop.gui.features.customers.acts import CustomerActs
from ame_desktop.gui.features.customers.columns import (
    AGREED,
    OTHER_NAMES,
    ROOMY_ONLY,
    customer_columns,
)
from ame_desktop.gui.features.customers.facts import CustomerCards, QuestionCard
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.list_layout import lay_out_chosen, lay_out_list
from ame_desktop.gui.widgets.list_parts import (
    chosen_heading,
    new_button,
    stand_on_line,
    summary_line,
)
from ame_desktop.gui.widgets.no_hits import NoHits
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.services.context import Context
from ame_desktop.services.customers import customer_register

NO_CUSTOMERS: Final = "Här finns inga motparter än. De kommer när du läser in beställningar."
LIST: Final = "motparter"
ROOMY: Final = 1500
"""From this width in pixels at 100 percent all columns stay beside an editor."""
LEAST: Final = 160
"""Least height in pixels at 100 percent of list and cards; with large text the page scrolls."""
_KEYS: Final = (
    ("Return", "edit", "Ändra", "edit"),
    ("M", "merge", "Slå ihop med…", "group"),
    ("Del", "remove", "Ta bort", "trash"),
    ("B", "orders", "Visa beställningar", "orders"),
    ("V", "agreements", "Visa avtal", "agreements"),
    ("A", "agree", "Nytt avtal", "add"),
    ("K", "contacts", "Kontakter", "phone"),
)
_WRITING: Final = frozenset({"edit", "merge", "remove", "agree"})


class CustomersPage(Page):
    """Lists the counterparts by name, and edits beside the list.

    Args:
        tools: the shared tools of all pages.
        ctx: who looks.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Motparter"
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.CUSTOMERS, Topic.ORDERS, Topic.AGREEMENTS}
    )
    keys: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Ctrl+N", "Ny motpart"),
        ("Enter", "Ändra motparten"),
        ("M", "Slå ihop med en annan"),
        ("B", "Visa beställningar"),
        ("V", "Visa avtal"),
        ("A", "Nytt avtal"),
        ("K", "Kontakter"),
        ("Del", "Ta bort motparten"),
        ("Ctrl+F", "Filtrera"),
        ("Ctrl+Enter", "Spara"),
        KEY,
    )

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self._may_write = ctx.reach(Area.ORDERS, Level.WRITE) is not Reach.NONE
        self._sees_agreements = ctx.reach(Area.AGREEMENTS, Level.READ) is not Reach.NONE
        self._asked: UUID | None = None
        self._rows: tuple[CustomerRow, ...] = ()
        self.dock = EditorDock(tools.theme, self)
        self.acts = CustomerActs(self, ctx, self.dock, self.open)
        self.filter_edit = FilterEdit(self)
        self.resting_check = QCheckBox("Visa vilande", self)
        self.resting_check.setMinimumHeight(tools.theme.metrics.button)
        self.excel_button = ListButton(self, ctx, LIST)
        self.new_button = new_button(self, "Ny motpart", shown=self._may_write)
        self.summary = summary_line(self)
        self.questions = QuestionCard(self._merge_asked, self.acts.tell_apart, self)
        self.model = TableModel[CustomerRow](customer_columns(), lambda r: r.customer_id, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Motparter")
        self.table.use(self.model, tools.theme, sort_by=0)
        self.empty = EmptyState(tools.theme, tools.icons, "group", self)
        self.heading = chosen_heading(self)
        self.buttons = {name: self._button(name, text, icon) for _, name, text, icon in _KEYS}
        self.cards = CustomerCards(tools.theme, self)
        self.cards.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._chosen = QWidget(self)
        self._lay_out()
        self._connect()
        self.track(tools.theme.changed, self._heighten)
        self._heighten()
        self._fit_columns(narrow=False)
        self._show_row()

    @property
    def row(self) -> CustomerRow | None:
        """The counterpart that the person stands on."""
        found: CustomerRow | None = self.table.current_row
        return found

    @override
    def load(self) -> None:
        ctx = self.ctx
        self.read(lambda: customer_register(ctx), self._show)

    @override
    def open(self, target: object) -> None:
        """Stand on a counterpart by its id."""
        if isinstance(target, UUID):
            self._asked = target
            self.reload()

    def new_customer(self) -> None:
        """*Ny motpart*, beside the page."""
        if self._may_write:
            self.acts.edit(None)

    def do(self, name: str) -> None:
        """Do something with the counterpart that one stands on, where it can be done."""
        row = self.row
        if row is None or not self._may(name, row):
            return
        open_page, wanted = self.tools.open_page, CustomerWanted(row.customer_id, row.name)
        acts: dict[str, Callable[[], object]] = {
            "edit": lambda: self.acts.edit(row),
            "merge": lambda: self._merge(row),
            "remove": lambda: self.acts.remove(row),
            "orders": lambda: open_page("orders", wanted),
            "agreements": lambda: open_page("agreements", wanted),
            "contacts": lambda: self.acts.contacts(row),
            "agree": lambda: open_page("agreements", AgreementWanted(row.customer_id)),
        }
        acts[name]()

    def _may(self, name: str, row: CustomerRow) -> bool:
        reach = self.ctx.reach
        allowed = {
            "edit": self._may_write,
            "merge": self._may_write and len(self._rows) > 1,
            "remove": self._may_write and not row.is_used,
            "orders": bool(row.orders),
            "agreements": self._sees_agreements and bool(row.agreements),
            "contacts": reach(Area.JOB_TRACKS, Level.READ) is not Reach.NONE,
            "agree": reach(Area.AGREEMENTS, Level.WRITE) is not Reach.NONE and row.draft.active,
        }
        return allowed[name]

    def _merge(self, row: CustomerRow) -> None:
        """Merge a counterpart; with the other one at once, where the page asks about the two."""
        for question in self.questions.asked:
            if row.customer_id in {question.kept.customer_id, question.other.customer_id}:
                self._merge_asked(question)
                return
        self.acts.merge(row, self._rows)

    def _merge_asked(self, question: LikelySame) -> None:
        self.acts.merge(question.kept, self._rows, question.other)

    def _show(self, register: CustomerRegister) -> None:
        self._rows, asked = register.rows, self._asked
        resting = self.resting_check.isChecked()
        shown = [r for r in register.rows if resting or r.draft.active or r.customer_id == asked]
        self.model.set_rows(shown)
        self.questions.ask(register.questions, may_write=self._may_write)
        self._count(len(shown))
        if stand_on_line(self.table, self.dock, asked):
            self._asked = None
        self._show_row()

    def _count(self, shown: int) -> None:
        some = bool(self._rows)
        self.empty.setVisible(not some)
        self.empty.say(NO_CUSTOMERS, "Ny motpart" if self._may_write else "", self.new_customer)
        for widget in (self.summary, self.resting_check, self.table):
            widget.setVisible(some)
        told, hidden = "1 motpart" if shown == 1 else f"{shown} motparter", len(self._rows) - shown
        self.summary.setText(f"{told}. {hidden} vilande visas inte." if hidden else f"{told}.")

    def _show_row(self) -> None:
        row = self.row
        self._chosen.setVisible(row is not None)
        if row is None:
            return
        self.heading.setText(row.name)
        self.cards.show_row(row, self.ctx.clock.today(), agreements=self._sees_agreements)
        for name, button in self.buttons.items():
            button.setVisible(self._may(name, row))

    def _button(self, name: str, text: str, icon: str) -> QPushButton:
        button = QPushButton(text, self)
        self.tools.icons.dress(button, icon)
        button.clicked.connect(partial(self.do, name))
        if name in _WRITING:
            writes(button)
        return button

    def _heighten(self) -> None:
        for widget in (self.table, self.cards):
            widget.setMinimumHeight(self.tools.theme.px(LEAST))

    def _make_room(self, occupied: bool) -> None:
        self._fit_columns(narrow=occupied and self.width() < self.tools.theme.px(ROOMY))

    def _fit_columns(self, *, narrow: bool) -> None:
        for place, column in enumerate(self.model.columns):
            told = column.key != AGREED or self._sees_agreements
            unseen = column.key == OTHER_NAMES or not told
            self.table.setColumnHidden(place, unseen or (narrow and column.key in ROOMY_ONLY))

    def _lay_out(self) -> None:
        header = PageHeader(self.title, self)
        for tool in (self.filter_edit, self.excel_button, self.new_button):
            header.add(tool)
        above = QHBoxLayout()
        above.addWidget(self.summary, 1)
        above.addWidget(self.resting_check)
        row = QWidget(self)
        flow = FlowLayout(row, spacing=8)
        for button in self.buttons.values():
            flow.addWidget(button)
        lay_out_chosen(self._chosen, (self.heading, row), self.cards)
        shares = ((self.empty, 1), (self.table, 1), (self._chosen, 1))
        lay_out_list(self.body, self.dock, (header, self.questions, above), shares)

    def _connect(self) -> None:
        self.filter_edit.textChanged.connect(self.model.set_quick_filter)
        NoHits(self.table, self.model, self.filter_edit)
        self.filter_edit.left_downwards.connect(self.table.focus_first)
        self.resting_check.toggled.connect(self.reload)
        self.new_button.clicked.connect(self.new_customer)
        self.table.opened.connect(lambda _: self.do("edit"))
        self.table.current_row_changed.connect(lambda _: self._show_row())
        self.dock.occupied.connect(self._make_room)
        add_key("Ctrl+N", self.new_customer, self)
        add_key("Ctrl+F", self.filter_edit.setFocus, self)
        for keys, name, _, _ in _KEYS[1:]:
            add_key(keys, partial(self.do, name), self.table)
