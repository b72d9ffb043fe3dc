"""The screen *Avtal*: the cockpit with one line each, and the chosen agreement beneath it."""

from dataclasses import dataclass
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
from ame_desktop.domain.agreement_choices import AgreementChoices, AgreementWanted
from ame_desktop.domain.agreement_rows import (
    AgreedTaskRow,
    AgreementFile,
    AgreementFollowUpRow,
    AgreementRow,
)
from ame_desktop.domain.agreements import AgreementState
from ame_desktop.domain.arenas import ArenaRow
from ame_desktop.domain.catalogue import VehicleItem
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.customers import CustomerWanted
from ame_desktop.domain.importing.preview import ImportKind
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.dialogs.list_button import ListButton
from ame_desktop.gui.features.agreements.acts import AgreementActs
from ame_desktop.gui.features.agreements.buttons import ActButtons, may
from ame_desktop.gui.features.agreements.cards import AgreementCards, CardActs
from ame_desktop.gui.features.agreements.cockpit import Cockpit, summary_text
from ame_desktop.gui.features.agreements.page_keys import KEYS, add_keys
from ame_desktop.gui.features.agreements.papers import AgreementPapers
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.list_layout import lay_out_chosen, lay_out_list
from ame_desktop.gui.widgets.list_parts import (
    chosen_heading,
    new_button,
    stand_on_line,
    summary_line,
)
from ame_desktop.gui.widgets.no_hits import NoHits
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.services import agreements
from ame_desktop.services.adaptations import qualification_names
from ame_desktop.services.agreement_choices import agreement_choices
from ame_desktop.services.arenas import arena_list
from ame_desktop.services.catalogue import vehicle_list
from ame_desktop.services.context import Context
from ame_desktop.services.importing.plan import may_import

NO_AGREEMENTS: Final = "Här finns inga avtal än. Lägg upp det första."
CUSTOMERS: Final = "customers"
IMPORTING: Final = "importing"
LIST: Final = "avtal"
ROOMY: Final = 1500
"""From this width in pixels at 100 percent all columns stay beside an editor."""


@dataclass(frozen=True)
class _Read:
    rows: tuple[AgreementRow, ...]
    choices: AgreementChoices
    arenas: tuple[ArenaRow, ...]
    vehicles: tuple[VehicleItem, ...]
    qualifications: tuple[str, ...]


class AgreementsPage(Page):
    """Lists the agreements, the first to end first, and edits beside the list.

    Args:
        tools: the shared tools of all pages.
        ctx: who looks.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Avtal"
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.AGREEMENTS, Topic.BRIEFING, Topic.ORDERS, Topic.ARENAS, Topic.APPROVALS}
        | {Topic.SETTINGS}
    )
    keys: ClassVar[tuple[tuple[str, str], ...]] = KEYS

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self._may_write = ctx.reach(Area.AGREEMENTS, Level.WRITE) is not Reach.NONE
        self._asked: UUID | None = None
        self._wanted: AgreementWanted | None = None
        self.file: AgreementFile | None = None
        today = tools.today()
        self.dock = EditorDock(tools.theme, self)
        self.acts = AgreementActs(self, ctx, self.dock, self.open)
        self.filter_edit = FilterEdit(self)
        self.ended_check = QCheckBox("Visa avslutade", self)
        self.ended_check.setMinimumHeight(tools.theme.metrics.button)
        self.customers_button = QPushButton("Motparter", self)
        tools.icons.dress(self.customers_button, "group")
        self.import_button = QPushButton("Läs in…", self)
        tools.icons.dress(self.import_button, "import")
        self.import_button.setVisible(ImportKind.AGREEMENTS in may_import(ctx))
        self.excel_button = ListButton(self, ctx, LIST)
        seldom = (self.import_button, self.excel_button)
        self._seldom = [button for button in seldom if not button.isHidden()]
        self.new_button = new_button(self, "Nytt avtal", shown=self._may_write)
        self.table = Cockpit(tools.theme, today, self)
        self.model = self.table.model_of_rows
        self.summary = summary_line(self)
        self.heading = chosen_heading(self)
        self.heading.setWordWrap(True)
        self.papers = AgreementPapers(self, ctx)
        self.buttons = ActButtons(self.papers.button, may_write=self._may_write, parent=self)
        self.cards = AgreementCards(
            tools.theme, today, self._card_acts() if self._may_write else None, self
        )
        # The cards scroll by themselves, so that many of them never make the page itself scroll.
        self.cards.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.empty = EmptyState(tools.theme, tools.icons, "agreements", self)
        self._chosen = QWidget(self)
        self._lay_out()
        self._connect()
        self._show_file(None)

    @property
    def row(self) -> AgreementRow | None:
        """The agreement that the person stands on."""
        return self.table.row

    @override
    def load(self) -> None:
        ctx = self.ctx

        def question() -> _Read:
            return _Read(
                agreements.cockpit(ctx),
                agreement_choices(ctx),
                arena_list(ctx),
                vehicle_list(ctx),
                qualification_names(ctx),
            )

        self.read(question, self._show)

    @override
    def open(self, target: object) -> None:
        """Stand on an agreement, begin one with a counterpart that needs it, or filter on one."""
        if isinstance(target, UUID):
            self._asked = target
        elif isinstance(target, AgreementWanted):
            self._wanted = target
        elif isinstance(target, CustomerWanted):
            self.filter_edit.setText(target.name)
        self.reload()

    def new_agreement(self) -> None:
        """*Nytt avtal*, beside the page."""
        if self._may_write:
            self.acts.edit(None)

    def do(self, name: str) -> None:
        """Do something with the agreement that one stands on, where it can be done."""
        file, row = self.file, self.row
        if file is None or row is None or file.row.agreement_id != row.agreement_id:
            return
        if self._may_write and may(name, file):
            {
                "edit": self.acts.edit,
                "sign": self.acts.sign,
                "propose": self.acts.propose,
                "renew": self.acts.renew,
                "end": self.acts.end,
                "add_task": self.acts.edit_task,
                "follow_up": self.acts.follow_up,
                "remove": self.acts.remove,
            }[name](file)

    def _show(self, read: _Read) -> None:
        acts = self.acts
        acts.choices, acts.arenas, acts.vehicles = read.choices, read.arenas, read.vehicles
        acts.qualifications = read.qualifications
        self.table.reminder_days = read.choices.reminder_days
        ended, asked = self.ended_check.isChecked(), self._asked
        self.model.set_rows(
            [
                row
                for row in read.rows
                if ended or row.state is not AgreementState.ENDED or row.agreement_id == asked
            ]
        )
        self.summary.setText(summary_text(read.rows, self.table.reminder_days))
        self._has_rows(bool(read.rows))
        if stand_on_line(self.table, self.dock, asked):
            self._asked = None
        self._read_file()
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self._may_write:
            acts.edit(None, wanted.customer_id)

    def _has_rows(self, some: bool) -> None:
        self.empty.setVisible(not some)
        self.empty.say(NO_AGREEMENTS, "Nytt avtal" if self._may_write else "", self.new_agreement)
        for widget in (self.summary, self.ended_check, self.table):
            widget.setVisible(some)

    def _read_file(self) -> None:
        row, ctx = self.row, self.ctx
        if row is None:
            self._show_file(None)
        else:
            key = row.agreement_id
            self.read(lambda: agreements.agreement(ctx, key), self._show_file, ticket="file")

    def _show_file(self, file: AgreementFile | None) -> None:
        self.file = file
        self._chosen.setVisible(file is not None)
        self.buttons.show_for(file)
        self.papers.show_for(file)
        if file is not None:
            row = file.row
            self.heading.setText(f"{row.number} · {row.customer} · {row.title}")
            self.cards.show_file(file)

    def _card_acts(self) -> CardActs:
        acts = self.acts
        return CardActs(
            add_task=lambda: self.do("add_task"),
            edit_task=self._edit_task,
            remove_task=acts.remove_task,
            follow_up=lambda: self.do("follow_up"),
            edit_follow_up=self._edit_follow_up,
            remove_follow_up=acts.remove_follow_up,
        )

    def _edit_task(self, task: AgreedTaskRow) -> None:
        if self.file is not None:
            self.acts.edit_task(self.file, task)

    def _edit_follow_up(self, meeting: AgreementFollowUpRow) -> None:
        if self.file is not None:
            self.acts.edit_follow_up(self.file.row, meeting)

    def _make_room(self, occupied: bool) -> None:
        narrow = occupied and self.width() < self.tools.theme.px(ROOMY)
        self.table.make_room(narrow=narrow)
        for button in self._seldom:
            button.setVisible(not narrow)

    def _lay_out(self) -> None:
        header = PageHeader(self.title, self)
        seldom = (self.import_button, self.excel_button)
        for tool in (self.filter_edit, *seldom, self.customers_button, self.new_button):
            header.add(tool)
        above = QHBoxLayout()
        above.addWidget(self.summary, 1)
        above.addWidget(self.ended_check)
        lay_out_chosen(self._chosen, (self.heading, self.buttons), self.cards)
        shares = ((self.empty, 1), (self.table, 4), (self._chosen, 5))
        lay_out_list(self.body, self.dock, (header, above), shares)

    def _connect(self) -> None:
        self.filter_edit.textChanged.connect(self.model.set_quick_filter)
        NoHits(self.table, self.model, self.filter_edit)
        self.filter_edit.left_downwards.connect(self.table.focus_first)
        self.ended_check.toggled.connect(self.reload)
        self.customers_button.clicked.connect(lambda: self.tools.open_page(CUSTOMERS, None))
        self.import_button.clicked.connect(
            lambda: self.tools.open_page(IMPORTING, ImportKind.AGREEMENTS)
        )
        self.new_button.clicked.connect(self.new_agreement)
        self.table.opened.connect(lambda _: self.do("edit"))
        self.table.current_row_changed.connect(lambda _: self._read_file())
        self.buttons.asked.connect(self.do)
        self.dock.occupied.connect(self._make_room)
        add_keys(self)
