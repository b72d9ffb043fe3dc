"""The screen *Gallring*: who is due, the proposals, and each step from draft to minutes."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.retention import ErasureItemRow, ErasureRow, people_text
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.administration.retention_acts import RetentionActs
from ame_desktop.gui.features.administration.retention_columns import (
    ROOMY_ONLY,
    item_columns,
    proposal_columns,
)
from ame_desktop.gui.features.administration.retention_steps import Rights, may, next_step
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.gui.widgets.list_layout import lay_out_chosen, lay_out_list
from ame_desktop.gui.widgets.list_parts import new_button
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.gui.widgets.progress_panel import ProgressPanel
from ame_desktop.services.context import Context
from ame_desktop.services.retention import (
    ErasureFile,
    ErasureList,
    Ground,
    draft,
    erasure_file,
    erasure_list,
)

NO_PLAN: Final = (
    "Inget gallras utan kommunens beslut. Skriv under Inställningar vilken plan som gäller."
)
NOBODY_MORE: Final = "Ingen mer akt är så gammal att den får gallras i dag."
NONE_YET: Final = "Här finns inga förslag om gallring än."
RULES: Final = "Sekretesstext och regler"
LEAST: Final = 130
"""Least height in pixels at 100 percent of each list; with large text the page scrolls."""
_STEPS: Final = (
    ("propose", "Föreslå för beslut", "approvals"),
    ("export", "Exportera till arkivet…", "export"),
    ("erase", "Gallra…", "trash"),
    ("prove", "Gör protokollet…", "documents"),
    ("save", "Spara protokollet…", "save"),
    ("discard", "Ta bort förslaget", "remove"),
)
_ITEM_STEPS: Final = (("keep", "Behåll…", "lock"), ("again", "Ta med igen", "undo"))


class RetentionPage(Page):
    """Shows the proposals above, and the people of the chosen one below.

    Args:
        tools: the shared tools of all pages.
        ctx: who looks.
        ground: where the unit lies.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Gallring"
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.RETENTION, Topic.APPROVALS, Topic.SETTINGS, Topic.DATA_PROTECTION}
    )
    keys: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Ctrl+N", "Gör ett förslag"),
        ("B", "Behåll personen"),
        ("T", "Ta med personen igen"),
    )

    def __init__(
        self, tools: PageTools, ctx: Context, ground: Ground, parent: QWidget | None = None
    ) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self._rights = Rights(
            ctx.actor.staff_id,
            proposes=ctx.allows(Area.RETENTION, Level.PROPOSE),
            approves=ctx.allows(Area.RETENTION, Level.APPROVE),
        )
        self._asked: UUID | None = None
        self._items_of: UUID | None = None
        self.dock = EditorDock(tools.theme, self)
        self.reason = ReasonPrompt(self)
        self.progress = ProgressPanel(self)
        self.acts = RetentionActs(self, ctx, ground, self.dock, self.progress, self.reason)
        self.new_button = new_button(self, "Gör förslag", shown=self._rights.proposes)
        self.terms_label = self._line("muted")
        self.due_label = self._line("")
        self.model = TableModel[ErasureRow](
            proposal_columns(tools.theme), lambda row: row.erasure_id, self
        )
        self.table = DataTable(self)
        self.table.setAccessibleName("Förslag om gallring")
        self.table.use(self.model, tools.theme, sort_by=0)
        self.buttons = {name: self._button(name, text, icon) for name, text, icon in _STEPS}
        self.items = TableModel[ErasureItemRow](item_columns(), lambda row: row.item_id, self)
        self.item_table = DataTable(self)
        self.item_table.setAccessibleName("Personer i förslaget")
        self.item_table.use(self.items, tools.theme)
        self.empty = EmptyState(tools.theme, tools.icons, "trash", self)
        self.step_label = self._line("heading")
        self.item_buttons = {
            name: self._button(name, text, icon) for name, text, icon in _ITEM_STEPS
        }
        self._chosen = QWidget(self)
        self._lay_out()
        self._connect()
        self.track(tools.theme.changed, self._heighten)
        self._heighten()
        self._show_row()

    @property
    def row(self) -> ErasureRow | None:
        """The proposal that the person stands on."""
        found: ErasureRow | None = self.table.current_row
        return found

    @property
    def item(self) -> ErasureItemRow | None:
        """The person of the proposal that one stands on."""
        found: ErasureItemRow | None = self.item_table.current_row
        return found

    @override
    def load(self) -> None:
        ctx = self.ctx
        self._items_of = None
        self.read(lambda: erasure_list(ctx), self._show)

    @override
    def open(self, target: object) -> None:
        """Stand on a proposal by its id."""
        if isinstance(target, UUID):
            self._asked = target
            self.reload()

    def make_draft(self) -> None:
        """*Gör förslag*: everybody whose time is up today."""
        ctx = self.ctx
        if self._rights.proposes:
            self.command(lambda: draft(ctx), self.open)

    def do(self, name: str) -> None:
        """Take a step with the proposal, or with the person that one stands on, where it may be."""
        row, item = self.row, self.item
        if row is None or not may(name, row, item, self._rights):
            return
        acts: dict[str, Callable[[], object]] = {
            "propose": lambda: self.acts.propose(row),
            "discard": lambda: self.acts.discard(row),
            "export": lambda: self.acts.export(row),
            "erase": lambda: self.acts.erase(row),
            "prove": lambda: self.acts.prove(row),
            "save": lambda: self.acts.save(row),
            "keep": lambda: self.acts.keep(item) if item is not None else None,
            "again": lambda: self.acts.take_again(item) if item is not None else None,
        }
        acts[name]()

    def _show(self, found: ErasureList) -> None:
        terms = found.terms
        sample = f" Födda den {terms.sample_text} bevaras." if terms.sample_text else ""
        plan = f" {terms.plan}." if terms.plan else ""
        self.terms_label.setText(f"{terms.rule}.{sample}{plan}")
        more = " till" if found.rows else ""
        due = f"{people_text(found.due)}{more} kan gallras i dag." if found.due else ""
        self.due_label.setText(due or NOBODY_MORE)
        self.new_button.setEnabled(bool(terms.plan) and bool(found.due))
        self.model.set_rows(found.rows)
        self._say_empty(found)
        if self._asked is not None and self.table.select(self._asked):
            self._asked = None
        elif self.row is None and found.rows:
            self.table.selectRow(0)
        self._show_row()

    def _say_empty(self, found: ErasureList) -> None:
        some = bool(found.rows)
        for widget in (self.table, self.terms_label, self.due_label):
            widget.setVisible(some or bool(found.terms.plan))
        self.table.setVisible(some)
        self.empty.setVisible(not some)
        if not found.terms.plan:
            opens = self.ctx.allows(Area.UNIT, Level.WRITE)
            self.empty.say(NO_PLAN, "Öppna Inställningar" if opens else "", self._open_rules)
        else:
            may_draft = self._rights.proposes and bool(found.due)
            self.empty.say(NONE_YET, "Gör förslag" if may_draft else "", self.make_draft)

    def _show_row(self) -> None:
        row = self.row
        self._chosen.setVisible(row is not None)
        if row is None:
            return
        self.step_label.setText(next_step(row, self._rights))
        for name, button in self.buttons.items():
            button.setVisible(may(name, row, None, self._rights))
        if self._items_of != row.erasure_id:
            ctx, key = self.ctx, row.erasure_id
            self._items_of = key
            self.read(lambda: erasure_file(ctx, key), self._show_items, ticket="items")
        self._show_item()

    def _show_items(self, found: ErasureFile) -> None:
        self.items.set_rows(found.items)
        if self.item is None and found.items:
            self.item_table.selectRow(0)
        self._show_item()

    def _show_item(self) -> None:
        row = self.row
        for name, button in self.item_buttons.items():
            button.setVisible(row is not None and may(name, row, self.item, self._rights))

    def _open_rules(self) -> None:
        self.tools.open_page("settings", RULES)

    def _button(self, name: str, text: str, icon: str) -> QPushButton:
        button = QPushButton(text, self)
        self.tools.icons.dress(button, icon)
        button.clicked.connect(partial(self.do, name))
        if name != "save":
            writes(button)
        return button

    def _line(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("kind", kind)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _make_room(self, occupied: bool) -> None:
        for place, column in enumerate(self.model.columns):
            self.table.setColumnHidden(place, occupied and column.key in ROOMY_ONLY)

    def _heighten(self) -> None:
        for widget in (self.table, self.item_table):
            widget.setMinimumHeight(self.tools.theme.px(LEAST))

    def _lay_out(self) -> None:
        header = PageHeader(self.title, self)
        header.add(self.new_button)
        steps, item_steps = QWidget(self), QWidget(self)
        for row, buttons in ((steps, self.buttons), (item_steps, self.item_buttons)):
            flow = FlowLayout(row, spacing=8)
            for button in buttons.values():
                flow.addWidget(button)
        above = (self.step_label, steps, self.reason)
        lay_out_chosen(self._chosen, above, self.item_table, (item_steps,))
        told = (header, self.terms_label, self.due_label, self.progress)
        shares = ((self.empty, 1), (self.table, 1), (self._chosen, 2))
        lay_out_list(self.body, self.dock, told, shares)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.make_draft)
        self.table.current_row_changed.connect(lambda _: self._show_row())
        self.item_table.current_row_changed.connect(lambda _: self._show_item())
        self.dock.occupied.connect(self._make_room)
        add_key("Ctrl+N", self.make_draft, self)
        add_key("B", partial(self.do, "keep"), self.item_table)
        add_key("T", partial(self.do, "again"), self.item_table)
