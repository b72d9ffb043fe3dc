"""The screen *Stöd*: supports over time, what to act on, claims, the types and the own budget."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.exports import ListWish
from ame_desktop.domain.subsidies import PersonChoice, SubsidyChoices, SubsidyRow
from ame_desktop.domain.subsidy_money import RadarKind, RadarRow
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.dialogs.list_button import ListLink
from ame_desktop.gui.features.subsidies.actions import SubsidyActions
from ame_desktop.gui.features.subsidies.budget import BudgetPart
from ame_desktop.gui.features.subsidies.claims import ClaimsPart
from ame_desktop.gui.features.subsidies.kinds import KindsPart
from ame_desktop.gui.features.subsidies.overview import OverviewPart
from ame_desktop.gui.features.subsidies.page_keys import KEYS, add_keys
from ame_desktop.gui.features.subsidies.radar import RadarPart
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.gantt_rows import month_start
from ame_desktop.gui.widgets.list_parts import new_button
from ame_desktop.gui.widgets.no_hits import NoHits
from ame_desktop.gui.widgets.page_header import PageHeader
from ame_desktop.services import subsidies
from ame_desktop.services.context import Context

NO_SUPPORT: Final = "Här finns inga stöd än. Lägg till det första beslutet."
ROOMY: Final = 1500
"""From this width in pixels at 100 percent the list of types stays beside an editor."""


class Part(IntEnum):
    """The parts of the screen, in their order."""

    OVERVIEW = 0
    RADAR = 1
    CLAIMS = 2
    KINDS = 3
    BUDGET = 4


LISTS: Final = {
    Part.OVERVIEW: "lonestod",
    Part.RADAR: "lonestod",
    Part.CLAIMS: "af-underlag",
    Part.KINDS: "lonestod",
    Part.BUDGET: "resursbudget",
}


@dataclass(frozen=True)
class _Read:
    rows: tuple[SubsidyRow, ...]
    choices: SubsidyChoices


class SubsidiesPage(Page):
    """Reads the part that is shown, and edits beside it.

    Args:
        tools: the shared tools of all pages.
        ctx: who looks.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Stöd"
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.SUBSIDIES, Topic.PLACEMENTS, Topic.ATTENDANCE, Topic.PARTICIPANTS}
    )
    keys: ClassVar[tuple[tuple[str, str], ...]] = KEYS

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        may_write = ctx.reach(Area.SUBSIDIES, Level.WRITE) is not Reach.NONE
        self._may_write = may_write
        self._asked: UUID | None = None
        self._new_for: UUID | None = None
        self.dock = EditorDock(tools.theme, self)
        self.actions_of_page = SubsidyActions(self, ctx, self.dock)
        self.filter_edit = FilterEdit(self)
        self.ended_check = QCheckBox("Visa avslutade", self)
        self.ended_check.setMinimumHeight(tools.theme.metrics.button)
        self.excel_button = QPushButton("Till Excel", self)
        tools.icons.dress(self.excel_button, "export")
        self.new_button = new_button(self, "Nytt stöd", shown=may_write)
        self.overview = OverviewPart(tools, may_write=may_write)
        self.radar = RadarPart(tools)
        self.claims = ClaimsPart(tools, may_write=may_write)
        self.kinds = KindsPart(tools, may_write=ctx.allows(Area.UNIT, Level.WRITE))
        self.budget = BudgetPart(
            tools, may_write=may_write, may_set=ctx.allows(Area.UNIT, Level.WRITE)
        )
        self._parts = (self.overview, self.radar, self.claims, self.kinds, self.budget)
        self.empty = EmptyState(tools.theme, tools.icons, "subsidies", self)
        self.empty.hide()
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName("Stöd")
        self._link = ListLink(self, ctx, self._wish)
        self.excel_button.setVisible(self._link.reached)
        self._lay_out()
        self._connect()

    @property
    def part(self) -> Part:
        """The part that is shown."""
        return Part(max(self.tabs.currentIndex(), 0))

    @override
    def load(self) -> None:
        ctx, part = self.ctx, self.part
        if part is Part.OVERVIEW or self.actions_of_page.choices is None:
            self.read(
                lambda: _Read(subsidies.subsidy_list(ctx), subsidies.subsidy_choices(ctx)),
                self._show,
            )
        if part is Part.RADAR:
            self.read(lambda: subsidies.radar(ctx), self.radar.show_radar, ticket="part")
        elif part is Part.CLAIMS:
            month = self.claims.month
            self.read(lambda: subsidies.claims(ctx, month), self.claims.show_rows, ticket="part")
        elif part is Part.KINDS:
            self.read(lambda: subsidies.subsidy_types(ctx), self.kinds.show_rows, ticket="part")
        elif part is Part.BUDGET:
            year = self.budget.year
            self.read(lambda: subsidies.budget(ctx, year), self.budget.show_state, ticket="part")

    @override
    def open(self, target: object) -> None:
        """Show a part by its name or a support by its id, or begin a new one for a person."""
        names = [self.tabs.tabText(place) for place in range(self.tabs.count())]
        if isinstance(target, UUID):
            self.tabs.setCurrentIndex(Part.OVERVIEW)
            self._asked = target
            self.reload()
        elif isinstance(target, PersonChoice):
            self._new_for = target.participant_id
            self.tabs.setCurrentIndex(Part.OVERVIEW)
            self.reload()
        elif target in names:
            self.tabs.setCurrentIndex(names.index(str(target)))

    def new_support(self) -> None:
        """*Nytt stöd*, beside the page."""
        if self._may_write:
            self.actions_of_page.edit(None)

    def with_row(self, act: Callable[[SubsidyRow], object], *, write: bool = True) -> None:
        """Do something with the support that one stands on, where one may."""
        row = self._row()
        if row is not None and (self._may_write or not write):
            act(row)

    def next_part(self) -> None:
        """Show the next part, after the last one the first."""
        self.tabs.setCurrentIndex((self.part + 1) % self.tabs.count())
        self._leave_filter()

    def _wish(self) -> ListWish:
        """Return the part's list, for the month or the year that is shown."""
        list_id, month, year = LISTS[self.part], self.claims.month, self.budget.year
        if self.part is Part.CLAIMS:
            return ListWish(list_id, month, month_start(month, 1) - timedelta(days=1))
        if self.part is Part.BUDGET:
            return ListWish(list_id, date(year, 1, 1), date(year, 12, 31))
        return ListWish(list_id)

    def _show(self, read: _Read) -> None:
        self.actions_of_page.choices = read.choices
        short = {kind.name: kind.short_name for kind in read.choices.types}
        self.claims.short_names.update(short)
        ended, asked = self.ended_check.isChecked(), self._asked
        shown = [
            row for row in read.rows if ended or not row.phase.is_over or row.subsidy_id == asked
        ]
        self.overview.show_rows(shown)
        self.empty.setVisible(not read.rows)
        self.overview.setVisible(bool(read.rows))
        self.empty.say(NO_SUPPORT, "Nytt stöd" if self._may_write else "", self.new_support)
        if self._asked is not None and self.overview.select(self._asked):
            self._asked = None
        elif self.overview.row is None and self.part is Part.OVERVIEW:
            self.overview.focus_first()
        if self._new_for is not None and self._may_write:
            person, self._new_for = self._new_for, None
            self.actions_of_page.edit(None, person)

    def _open_radar(self, row: RadarRow) -> None:
        """Go to what is to be done about a row of the radar."""
        if row.kind is RadarKind.CLAIM and row.month is not None:
            self.claims.show_month(row.month)
            self.tabs.setCurrentIndex(Part.CLAIMS)
            return
        if not self._may_write:
            self.actions_of_page.why(row.row)
        elif row.kind is RadarKind.NO_DECISION:
            self.actions_of_page.edit(row.row)
        else:
            self.actions_of_page.extend(row.row)

    def _row(self) -> SubsidyRow | None:
        """The support that a key is for, on the part that is shown."""
        if self.part is Part.OVERVIEW:
            return self.overview.row
        row = self.radar.table.current_row if self.part is Part.RADAR else None
        return row.row if isinstance(row, RadarRow) else None

    def _go_to_part(self) -> None:
        self.dock.close_panel()
        self.clear_error()
        self.ended_check.setVisible(self.part is Part.OVERVIEW)
        self._filter(self.filter_edit.text())
        self.reload()

    def _filter(self, text: str) -> None:
        for part in self._parts:
            part.set_filter(text)

    def _make_room(self, occupied: bool) -> None:
        narrow = occupied and self.width() < self.tools.theme.px(ROOMY)
        for part in (self.overview, self.claims, self.kinds, self.budget):
            part.make_room(narrow=narrow)

    def _lay_out(self) -> None:
        header = PageHeader(self.title, self)
        for tool in (self.filter_edit, self.ended_check, self.excel_button, self.new_button):
            header.add(tool)
        first = QWidget(self)
        inside = QVBoxLayout(first)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.overview, 1)
        inside.addWidget(self.empty, 1)
        for widget, title in (
            (first, "Översikt"),
            (self.radar, "Stödradarn"),
            (self.claims, "Underlag till AF"),
            (self.kinds, "Stödformer"),
            (self.budget, "Resursanställning"),
        ):
            self.tabs.addTab(widget, title)
        content = QWidget(self.body)
        left = QVBoxLayout(content)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(header)
        left.addWidget(self.tabs, 1)
        row = QHBoxLayout(self.body)
        row.setSpacing(12)
        row.addWidget(content, 1)
        self.dock.stand_beside(content)
        row.addWidget(self.dock)

    def _connect(self) -> None:
        acts, overview = self.actions_of_page, self.overview
        self.filter_edit.textChanged.connect(self._filter)
        self.filter_edit.left_downwards.connect(self._leave_filter)
        for part in (overview.gantt, self.radar, self.claims, self.kinds, self.budget):
            NoHits(part.table, part.model, self.filter_edit)
        self.ended_check.toggled.connect(self.reload)
        self.excel_button.clicked.connect(self._link.show_list)
        self.new_button.clicked.connect(self.new_support)
        self.tabs.currentChanged.connect(self._go_to_part)
        self.dock.occupied.connect(self._make_room)
        overview.edit_asked.connect(acts.edit)
        overview.extend_asked.connect(acts.extend)
        overview.end_asked.connect(acts.end)
        overview.why_asked.connect(acts.why)
        self.radar.opened.connect(self._open_radar)
        self.claims.month_changed.connect(self.reload)
        self.claims.claim_asked.connect(acts.claim)
        self.claims.edit_asked.connect(acts.edit_claim)
        self.kinds.edit_asked.connect(acts.edit_figure)
        self.budget.year_changed.connect(self.reload)
        self.budget.cost_asked.connect(acts.edit_cost)
        self.budget.edit_asked.connect(self._edit_budget)
        add_keys(self)

    def _leave_filter(self) -> None:
        self._parts[self.part].focus_first()

    def _edit_budget(self) -> None:
        if self.budget.state is not None:
            self.actions_of_page.edit_budget(self.budget.state)
