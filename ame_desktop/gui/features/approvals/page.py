"""The screen *Godkännande*: what waits for the chief, each with the summary to decide from."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.approval_requests import RequestFor
from ame_desktop.domain.approval_rules import Step
from ame_desktop.domain.approval_sheets import CaseSheet
from ame_desktop.domain.approvals import CaseRow, Values
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import REASON, held, writes
from ame_desktop.gui.dialogs.reason_prompt import ReasonPrompt
from ame_desktop.gui.features.approvals.case_panel import CasePanel
from ame_desktop.gui.features.approvals.columns import case_columns
from ame_desktop.gui.features.approvals.page_layout import lay_out
from ame_desktop.gui.features.approvals.requesting import Requesting
from ame_desktop.gui.features.approvals.steps import WORDS, command_of, place_of
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.field_values import chosen, fill
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.services.approvals.batches import loose_count
from ame_desktop.services.approvals.cases import Heap, case_sheet, cases
from ame_desktop.services.context import Context

ROOMY: Final = 1500
"""From this width in pixels at 100 percent list, summary and form have room side by side."""
EMPTY: Final = {
    Heap.WAITING: "Inget väntar på beslut.",
    Heap.DECIDED: "Inget är avgjort det senaste året.",
    Heap.MINE: "Du har inte föreslagit något det senaste året.",
}


@dataclass(frozen=True)
class _Read:
    rows: tuple[CaseRow, ...]
    loose: int


class ApprovalsPage(Page):
    """Lists the cases and shows the summary of the one that the person stands on.

    Args:
        tools: the shared tools of all pages.
        ctx: who looks.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Godkännande"
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.APPROVALS, Topic.PLACEMENTS, Topic.FINAL_DOCUMENTS, Topic.SUBSIDIES, Topic.ARENAS}
    )
    keys: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Enter", "Läs underlaget"),
        ("A", "Godkänn"),
        ("F", "Fråga"),
        ("N", "Avslå"),
        ("S", "Svara och föreslå igen"),
        ("V", "Varför?"),
        ("O", "Öppna det som ärendet gäller"),
        ("B", "Ny begäran"),
        ("Ctrl+F", "Filtrera listan"),
    )

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self.sheet: CaseSheet | None = None
        self._opened: Values | None = None
        self._next: UUID | None = None
        self._wanted: UUID | None = None
        self.model = TableModel[CaseRow](
            case_columns(tools.theme, tools.today()), lambda row: row.case.case_id, self
        )
        self.table = DataTable(self)
        self.table.setAccessibleName("Ärenden")
        self.table.use(self.model, tools.theme, sort_by=-1)
        self.panel = CasePanel(tools.theme, self)
        self.empty = EmptyState(tools.theme, tools.icons, "approvals", self)
        self.prompt = ReasonPrompt(self)
        self.dock = EditorDock(tools.theme, self)
        self.requesting = Requesting(self, ctx, self.dock)
        self.filter_edit = FilterEdit(self)
        self.heap_combo = QComboBox(self)
        name_choice(self.heap_combo, "Vilka ärenden")
        fill(self.heap_combo, [(heap.value, heap) for heap in Heap])
        self.request_button = QPushButton("Ny begäran…", self)
        self.request_button.setToolTip("Ledighet, eller studier utan CSN. Tangent B.")
        self.batch_button = QPushButton(self)
        self.count_label = QLabel(self)
        self.count_label.setProperty("kind", "small")
        may_propose = ctx.reach(Area.PLACEMENTS, Level.PROPOSE) is not Reach.NONE
        self.request_button.setVisible(may_propose)
        self.batch_button.hide()
        writes(self.request_button, self.batch_button)
        lay_out(self)
        self._connect()

    @property
    def row(self) -> CaseRow | None:
        """The case that the person stands on."""
        row: CaseRow | None = self.table.current_row
        return row

    @property
    def heap(self) -> Heap:
        """Which cases are listed."""
        heap: Heap = chosen(self.heap_combo)
        return heap

    @override
    def load(self) -> None:
        ctx, heap = self.ctx, self.heap
        self.read(lambda: _Read(cases(ctx, heap), loose_count(ctx)), self._show)

    @override
    def open(self, target: object) -> None:
        """Show a case by its identity or its subject's, or the form for a participant."""
        if isinstance(target, RequestFor):
            self.ask_for(target.participant_id)
        elif isinstance(target, UUID):
            self._wanted = target
            self.reload()

    def take(self, step: Step) -> None:
        """Take a step with the case whose summary is shown; some ask for words first."""
        sheet = self.sheet
        if sheet is None or step not in sheet.steps:
            if sheet is not None and sheet.hindered:
                self.tools.say(sheet.hindered)
            return
        if held(self.panel.buttons[step]):
            self.show_error(DomainError(REASON))
        elif step in WORDS:
            asked = WORDS[step]
            self.prompt.ask(
                asked.question,
                asked.ready,
                lambda words: self._store(sheet, step, words),
                own=asked.own,
                use=asked.use,
                about=sheet.row.case.case_id,
            )
        else:
            self._store(sheet, step, "")

    def read_more(self) -> None:
        """Open the placement, the document or the file that the case is about."""
        place = place_of(self.row.case) if self.row is not None else None
        if place is not None:
            self.tools.open_page(*place)

    def new_request(self) -> None:
        """*Ny begäran*: leave or studies, for somebody who is chosen in the form."""
        self.ask_for(None)

    def ask_for(self, person: UUID | None) -> None:
        """Open the small form for a participant."""
        if self.request_button.isVisibleTo(self) and not held(self.request_button):
            self.requesting.ask_for(person)

    def _connect(self) -> None:
        self.heap_combo.activated.connect(self._choose_heap)
        self.filter_edit.textChanged.connect(self._filter)
        self.filter_edit.left_downwards.connect(self.table.focus_first)
        self.table.current_row_changed.connect(self._stand_on)
        self.table.opened.connect(lambda _: self.panel.view.setFocus())
        self.panel.view.left.connect(self.table.setFocus)
        self.panel.step_asked.connect(self.take)
        self.panel.more_button.clicked.connect(self.read_more)
        self.dock.occupied.connect(self._make_room)
        self.request_button.clicked.connect(self.new_request)
        self.batch_button.clicked.connect(self.requesting.put_taken_over)
        for where in (self.table, self.panel):
            for key, step in (
                ("A", Step.APPROVE),
                ("F", Step.ASK),
                ("N", Step.REFUSE),
                ("S", Step.PROPOSE_AGAIN),
            ):
                add_key(key, self._taker(step), where)
            add_key("V", self.panel.turn_why, where)
            add_key("O", self.read_more, where)
            add_key("B", self.new_request, where)
        add_key("Ctrl+F", self.filter_edit.setFocus, self)

    def _taker(self, step: Step) -> Callable[[], None]:
        return lambda: self.take(step)

    def _choose_heap(self) -> None:
        self.model.set_rows(())
        self.reload()

    def _filter(self, text: str) -> None:
        self.model.set_quick_filter(text)
        self._count()

    def _show(self, read: _Read) -> None:
        self.model.set_rows(read.rows)
        self.batch_button.setText(f"Lämna {read.loose} övertagna till beslut")
        self.batch_button.setVisible(bool(read.loose))
        self._count()
        self._stand_somewhere()
        self._stand_on()

    def _stand_somewhere(self) -> None:
        """Stand on what was asked for, or on the case after the one that was decided."""
        wanted, self._wanted = self._wanted, None
        goal, self._next = self._next, None
        for row in self.model.shown:
            if wanted is not None and wanted in {row.case.case_id, row.case.subject_id}:
                goal = row.case.case_id
        if goal is not None and self.table.select(goal):
            return
        if self.row is None and self.model.rowCount():
            self.table.focus_first()

    def _count(self) -> None:
        shown, everything = self.model.rowCount(), len(self.model.rows)
        self.table.setVisible(bool(shown))
        self._make_room(self.dock.panel is not None)
        self.empty.setVisible(not shown)
        none_fit = "Inget ärende stämmer med det du skrev."
        self.empty.say(none_fit if everything else EMPTY[self.heap])
        cases_text = "1 ärende" if everything == 1 else f"{everything} ärenden"
        self.count_label.setText(cases_text if shown == everything else f"{shown} av {cases_text}")
        self.count_label.setVisible(bool(everything))

    def _make_room(self, occupied: bool) -> None:
        """Give a narrow window's room to the list while the form stands beside it."""
        wide = self.width() >= self.tools.theme.px(ROOMY)
        self.panel.setVisible(bool(self.model.rowCount()) and (wide or not occupied))

    def _stand_on(self) -> None:
        row, sheet = self.row, self.sheet
        same = row is not None and sheet is not None and sheet.row.case.case_id == row.case.case_id
        if not same:
            self.sheet, self._opened = None, None
            self.panel.show_case(row, self.tools.today())
        if row is not None:
            ctx, key = self.ctx, row.case.case_id
            self.read(lambda: case_sheet(ctx, key), self._show_sheet, ticket="sheet")

    def _show_sheet(self, sheet: CaseSheet) -> None:
        row = self.row
        if row is None or row.case.case_id != sheet.row.case.case_id:
            return
        before = self.sheet
        if self.by_news and before is not None and before.values != sheet.values:
            # Whoever decides just now decides on what was read, and is then told what is new.
            self._opened = self._opened or before.values
        else:
            self.sheet = sheet
        self.panel.name_case(sheet.row, self.tools.today())
        self.panel.show_sheet(sheet, self._opened)

    def _store(self, sheet: CaseSheet, step: Step, words: str) -> None:
        self._next = self._after(sheet.row.case.case_id)
        self.sheet = None
        self.command(
            command_of(self.ctx, sheet, step, words),
            lambda _: self.table.setFocus(),
            lambda error: self._refused(sheet, words, error),
        )

    def _after(self, key: UUID) -> UUID | None:
        """Return the case to go on with: the next one in the list, or the one before the last."""
        keys = [row.case.case_id for row in self.model.shown]
        if key not in keys or len(keys) == 1:
            return None
        place = keys.index(key)
        return keys[place + 1] if place + 1 < len(keys) else keys[place - 1]

    def _refused(self, sheet: CaseSheet, words: str, error: DomainError) -> None:
        """Say what the rule says; where the case has changed, show how before anything else."""
        self._next = None
        self.show_error(error)
        self._opened = sheet.values if isinstance(error, ConflictError) else self._opened
        self.prompt.keep(sheet.row.case.case_id, words)
        self.sheet = sheet
        self.reload()
