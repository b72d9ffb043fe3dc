"""*Planer*: the plans of a file, what the chosen one says, and what is to be done in it.

Source: TRE-14 to TRE-24, OSB-56 to OSB-59, AFR-12, AFR-18.
"""

from collections.abc import Callable
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ame_desktop.domain.broken_plans import BrokenRow
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.participant_files import ParticipantFile
from ame_desktop.domain.plan_rows import (
    CURRENT_STATES,
    OPEN_STATES,
    WRITABLE_STATES,
    PlanItem,
    PlanRowItem,
    PlansFile,
)
from ame_desktop.domain.plans import PlanKind, PlanState
from ame_desktop.gui.core.menus import stand_on_first
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.participants.room_tab import FileDesk, RoomTab
from ame_desktop.gui.features.participants.tab_parts import reading_text, told_line
from ame_desktop.gui.features.participants.way.break_buttons import BreakButtons
from ame_desktop.gui.features.participants.way.breaking_acts import held_plan
from ame_desktop.gui.features.participants.way.plan_acts import PlanActs
from ame_desktop.gui.features.participants.way.plan_lines import (
    PlanLine,
    broken_text,
    plan_columns,
    plan_text,
    row_columns,
    standing_text,
)
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.services.plans.breaking import broken_plans
from ame_desktop.services.plans.reading import plans_of

NOTHING: Final = "Personen har ingen plan än."
WAITS: Final = "En plan av det slaget väntar redan på underskrift. Notera den, eller återta den."
KINDS: Final = (PlanKind.LABOUR, PlanKind.INDIVIDUAL, PlanKind.AF)
_HIDDEN_BESIDE: Final = frozenset({"made_on", "by"})
Read = tuple[PlansFile, tuple[BrokenRow, ...]]


class PlansTab(RoomTab):
    """The plans to the left of their editor: what waits and what holds first."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PLANNING})

    def __init__(self, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        tools = desk.page.tools
        self._file: PlansFile | None = None
        self._wanted: UUID | None = None
        self.acts = PlanActs(desk, self._want)
        self.model = TableModel[PlanLine](plan_columns(tools.theme), lambda line: line.key, self)
        self.table = DataTable(self)
        self.table.setAccessibleName("Planer")
        self.table.use(self.model, tools.theme, sort_by=-1)
        asked = row_columns(tools.theme, tools.today())
        self.rows_model = TableModel[PlanRowItem](asked, lambda row: row.row_id, self)
        self.rows_table = DataTable(self)
        self.rows_table.setAccessibleName("Att göra i planen")
        self.rows_table.use(self.rows_model, tools.theme, sort_by=-1)
        self.new_button = self.making = QPushButton("Ny plan", self)
        self.new_button.setProperty("kind", "primary")
        self.edit_button = QPushButton("Ändra", self)
        self.send_button = QPushButton("Skicka för underskrift", self)
        self.sign_button = QPushButton("Undertecknad…", self)
        self.withdraw_button = QPushButton("Återta", self)
        self.renew_button = QPushButton("Ny utgåva", self)
        self.done_button = QPushButton("Rad klar", self)
        self.pdf_button = QPushButton("PDF…", self)
        # After the lists and their buttons, so that Tab does not come to the breaking first.
        self.breaks = BreakButtons(desk, self)
        self.remove_button = QPushButton("Ta bort utkast", self)
        writes(*self._writing)
        self._standing = told_line(self)
        self._text = reading_text(self, "Vad planen säger")
        self._empty = EmptyState(tools.theme, tools.icons, "note")
        self.menu = self._kinds_menu()
        self._lay_out()
        self._connect()

    @property
    def _writing(self) -> tuple[QPushButton, ...]:
        return (
            self.new_button,
            self.edit_button,
            self.send_button,
            self.sign_button,
            self.withdraw_button,
            self.renew_button,
            self.done_button,
            self.remove_button,
        )

    @override
    def offered(self, file: ParticipantFile) -> bool:
        return file.rights.see_planning

    @override
    def read_file(self, file: ParticipantFile) -> None:
        ctx, key = self.desk.ctx, file.participant_id
        if self._file is not None and self._file.participant_id != key:
            self._show((PlansFile(key, (), False, 0), ()))
        self.desk.page.read(
            lambda: (plans_of(ctx, key), broken_plans(ctx, key)), self._show, ticket="tab"
        )

    def write(self, kind: PlanKind) -> None:
        """Write a plan of a kind: the one that is begun, the next edition, or else a new one."""
        file = self._file
        if file is None or not file.may_write:
            return
        begun, current = file.open_plan(kind), file.current(kind)
        if begun is not None and begun.state is not PlanState.DRAFT:
            self.desk.page.band.say(WAITS)
        elif begun is None and current is not None:
            self.acts.renew(current)
        else:
            self.acts.write(file, kind, begun)

    def open_line(self, line: PlanLine | None) -> None:
        """Open the form of the chosen plan, where it can be written in."""
        file, plan = self._file, line.plan if line is not None else None
        if file is not None and file.may_write and plan and plan.state in WRITABLE_STATES:
            self.acts.write(file, plan.kind, plan)

    @property
    def _off(self) -> frozenset[str]:
        return self._file.off if self._file is not None else frozenset()

    @property
    def plan(self) -> PlanItem | None:
        """The plan that is chosen."""
        line = self.table.current_row
        return line.plan if line is not None else None

    def _want(self, plan_id: UUID) -> None:
        self._wanted = plan_id
        self.table.select(plan_id)

    def _show(self, read: Read) -> None:
        stood = QApplication.focusWidget()
        file, broken = read
        self._file = file
        lines = (*(PlanLine(plan) for plan in file.plans), *(PlanLine(None, row) for row in broken))
        self.model.set_rows(lines)
        self._standing.setText(standing_text(file.plans, file.sign_hours, broken))
        self._standing.setVisible(bool(self._standing.text()))
        begin = ("Ny arbetsmarknadsplanering", partial(self.write, PlanKind.LABOUR))
        self._empty.say(NOTHING, *(begin if file.may_write else ()))
        self._split.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        if self._wanted is not None:
            self.table.select(self._wanted)
            self._wanted = None
        if lines and self.table.current_row is None:
            self.table.select(lines[0].key)
        self._let()
        if stood in self._writing and not (stood.isVisible() and stood.isEnabled()):
            # What was done is no longer offered: one goes on from the plan it was done to.
            self.table.setFocus()

    def _let(self) -> None:
        line = self.table.current_row
        plan, broken = (line.plan, line.broken) if line is not None else (None, None)
        if plan is not None:
            self._text.setPlainText(plan_text(plan, self._off))
        else:
            self._text.setPlainText(broken_text(broken) if broken is not None else "")
        holds = plan is not None and plan.state in CURRENT_STATES
        self.rows_model.set_rows(plan.rows if plan is not None and holds else ())
        beside = self.desk.dock.panel is not None
        self.rows_table.setVisible(bool(plan and holds and plan.rows) and not beside)
        self._let_buttons(plan)
        self._let_breaks(plan, broken)

    def _let_buttons(self, plan: PlanItem | None) -> None:
        may = self._file is not None and self._file.may_write
        state = plan.state if plan is not None else None
        own = plan is not None and plan.kind is not PlanKind.AF
        labour = plan is not None and plan.kind is PlanKind.LABOUR
        shown = {
            self.new_button: True,
            self.edit_button: state in WRITABLE_STATES,
            self.send_button: labour and state is PlanState.DRAFT,
            self.sign_button: own and state in OPEN_STATES,
            self.withdraw_button: state is PlanState.SENT,
            self.renew_button: plan is not None and state not in OPEN_STATES,
            self.done_button: not self.rows_table.isHidden(),
            self.remove_button: state is PlanState.DRAFT,
        }
        for button, wanted in shown.items():
            button.setVisible(may and wanted)
        self.pdf_button.setVisible(plan is not None)
        self.renew_button.setText("Ny utgåva" if own else "Förnya")
        row = self.rows_table.current_row
        undone = row is not None and row.done_on is not None
        self.done_button.setEnabled(row is not None)
        self.done_button.setText("Rad inte klar" if undone else "Rad klar")

    def _let_breaks(self, plan: PlanItem | None, broken: BrokenRow | None) -> None:
        """Show what can be done about a plan that is not followed. Source: TRE-25 to TRE-36."""
        file = self._file
        own = plan if plan is not None and plan.kind is not PlanKind.AF else None
        held = held_plan(own, self.desk.page.tools.today()) if own is not None else None
        self.breaks.let(
            file.participant_id if file is not None else None,
            may_write=file is not None and file.may_write and plan is own,
            plan=held,
            state=own.state if own is not None else None,
            row=broken,
            runs=any(line.broken is not None and line.broken.runs for line in self.model.rows),
        )

    def _on_plan(self, act: Callable[[PlanItem], object], *_: object) -> None:
        plan = self.plan
        if plan is not None:
            act(plan)

    def _mark(self) -> None:
        row = self.rows_table.current_row
        if row is not None and self._file is not None and self._file.may_write:
            self.acts.mark(row)

    def _make_room(self, occupied: bool) -> None:
        """Show only what it is and where it stands while an editor stands beside the list."""
        self.table.hide_columns(_HIDDEN_BESIDE, hidden=occupied)
        self._let()

    def _kinds_menu(self) -> QMenu:
        menu = QMenu(self.new_button)
        for kind in KINDS:
            menu.addAction(kind.label, partial(self.write, kind))
        stand_on_first(menu)
        self.new_button.setMenu(menu)
        return menu

    def _connect(self) -> None:
        self.desk.dock.occupied.connect(self._make_room)
        self.edit_button.clicked.connect(lambda: self.open_line(self.table.current_row))
        for button, act in (
            (self.send_button, self.acts.send),
            (self.sign_button, self.acts.sign),
            (self.withdraw_button, self.acts.withdraw),
            (self.renew_button, self.acts.renew),
            (self.remove_button, self.acts.remove),
            (self.pdf_button, self.acts.save_pdf),
        ):
            button.clicked.connect(partial(self._on_plan, act))
        self.done_button.clicked.connect(self._mark)
        self.rows_table.opened.connect(lambda _row: self._mark())
        self.table.opened.connect(self.open_line)
        self.table.current_row_changed.connect(self._let)
        self.rows_table.current_row_changed.connect(lambda: self._let_buttons(self.plan))

    def _lay_out(self) -> None:
        row = QWidget(self)
        tools = FlowLayout(row, spacing=10)
        own = (*self._writing[:-1], self.pdf_button, *self.breaks.buttons, self.remove_button)
        for button in own:
            tools.addWidget(button)
        below = QSplitter(Qt.Orientation.Horizontal, self)
        below.addWidget(self._text)
        below.addWidget(self.rows_table)
        below.setSizes([500, 560])
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._split.addWidget(self.table)
        self._split.addWidget(below)
        self._split.setSizes([190, 290])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(row)
        layout.addWidget(self._standing)
        layout.addWidget(self._split, 1)
        layout.addWidget(self._empty, 1)
