"""The screen *Inskrivning*: who has come, who takes the case, which step comes next.

Source: OSB-21 to OSB-28, TRE-03
"""

from collections.abc import Callable
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from typing_extensions import override

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Topic
from ame_desktop.domain.intake_rows import IntakeBoard, IntakeRow, WithoutRow
from ame_desktop.domain.participant_files import FilePart, FilePlace
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.page import Page
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.dialogs.intake_acts import IntakeActs
from ame_desktop.gui.dialogs.intake_facts import MOST_KEYS, takers
from ame_desktop.gui.dialogs.list_button import ListButton
from ame_desktop.gui.features.intake.cards import IntakeCards
from ame_desktop.gui.features.intake.columns import intake_columns, without_columns
from ame_desktop.gui.features.intake.heaps import EMPTY, MOST_SIGNS, Heap, rows_in, told
from ame_desktop.gui.features.intake.page_keys import ACTS, KEYS, WRITING
from ame_desktop.gui.features.intake.page_layout import lay_out
from ame_desktop.gui.features.intake.receiving import Receiving
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.editor_panel import EditorDock
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.field_values import chosen, fill
from ame_desktop.gui.widgets.filter_edit import FilterEdit
from ame_desktop.gui.widgets.list_parts import chosen_heading, new_button, summary_line
from ame_desktop.gui.widgets.no_hits import NoHits
from ame_desktop.services.context import Context
from ame_desktop.services.intake import intake_board

LIST: Final = "aktualiseringar"


class IntakePage(Page):
    """Lists those who are on their way in, with the steps of the one that is chosen.

    Args:
        tools: the shared tools of all pages.
        ctx: who looks.
        parent: the widget that holds the page.
    """

    title: ClassVar[str] = "Inskrivning"
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.PLANNING, Topic.PARTICIPANTS, Topic.FOLLOW_UPS}
    )
    keys: ClassVar[tuple[tuple[str, str], ...]] = KEYS

    def __init__(self, tools: PageTools, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ctx = ctx
        self._asked: UUID | None = None
        self.board: IntakeBoard | None = None
        self.dock = EditorDock(tools.theme, self)
        self.acts = IntakeActs(self, ctx, self.dock)
        self.receiving = Receiving(self, ctx, self.dock, self.open)
        self.excel_button = ListButton(self, ctx, LIST)
        self.new_button = new_button(
            self, "Ny aktualisering", shown=ctx.allows(Area.IDENTITY, Level.WRITE)
        )
        self.filter_edit = FilterEdit(self)
        self.heap_combo = QComboBox(self)
        name_choice(self.heap_combo, "Vilka ärenden")
        fill(self.heap_combo, [(heap.value, heap) for heap in Heap])
        self.heap_combo.setMinimumContentsLength(MOST_SIGNS)
        self.summary = summary_line(self)
        self.model = TableModel[IntakeRow](
            intake_columns(tools.theme, tools.today()), lambda row: row.referral_id, self
        )
        self.table = self._table("Under inskrivning", self.model)
        self.without_model = TableModel[WithoutRow](
            without_columns(), lambda row: row.participant_id, self
        )
        self.without_table = self._table(Heap.WITHOUT.value, self.without_model)
        self.empty = EmptyState(tools.theme, tools.icons, "participants", self)
        self.heading = chosen_heading(self)
        self.buttons = {name: self._button(name, text, icon) for _, name, text, icon in ACTS}
        self.cards = IntakeCards(tools.theme, self.acts, self)
        self.beneath = QWidget(self)
        lay_out(self)
        self._connect()
        self._show_row()

    @property
    def row(self) -> IntakeRow | None:
        """The way in that the person stands on."""
        found = self.table.current_row
        return found if isinstance(found, IntakeRow) and not self._lists_without else None

    @property
    def heap(self) -> Heap:
        """Which cases are shown."""
        return Heap(chosen(self.heap_combo))

    @property
    def _lists_without(self) -> bool:
        return self.heap is Heap.WITHOUT

    @property
    def _shown_table(self) -> DataTable:
        return self.without_table if self._lists_without else self.table

    @override
    def load(self) -> None:
        ctx = self.ctx
        self.read(lambda: intake_board(ctx), self._show)

    @override
    def open(self, target: object) -> None:
        """Stand on a person by id, or show a heap by its name."""
        if isinstance(target, UUID):
            self._asked = target
            self.reload()
        elif target in set(Heap):
            self.heap_combo.setCurrentIndex(list(Heap).index(Heap(str(target))))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Take away what was said of the one who just came, when the person goes elsewhere."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.clear_error()

    def new_referral(self) -> None:
        """*Ny aktualisering*, beside the list."""
        if self.new_button.isEnabled() and self.ctx.allows(Area.IDENTITY, Level.WRITE):
            self.receiving.new()

    def do(self, name: str) -> None:
        """Do something with the one that one stands on, where it can be done."""
        if name == "open":
            self._open_file()
            return
        row = self.row
        if row is None or not self._may(name, row):
            return
        step = row.current
        acts: dict[str, Callable[[], object]] = {
            "done": lambda: self.acts.do(row, step) if step else None,
            "book": lambda: self.acts.edit(row, step) if step else None,
            "next": lambda: self.acts.edit_next(row.participant_id, row.next_step),
            "enrol": lambda: self.receiving.enrol(row),
            "finish": lambda: self.acts.finish(row),
        }
        acts[name]()

    def assign(self, place: int) -> None:
        """Give the case to the one of the staff whose line has this digit."""
        row, board = self.row, self.board
        if row is None or board is None or not board.may_assign:
            return
        found = takers(row, board.loads)
        if place <= len(found) and found[place - 1].staff_id != row.staff_id:
            self.acts.assign(row, found[place - 1])

    def _open_file(self) -> None:
        if self._lists_without:
            line = self.without_table.current_row
            if isinstance(line, WithoutRow):
                self.tools.open_page("participants", line.participant_id)
            return
        row = self.row
        if row is not None:
            reached = row.mine or self._assigns
            place = FilePlace(row.participant_id, FilePart.INTAKE)
            self.tools.open_page("participants", place if reached else row.participant_id)

    def _may(self, name: str, row: IntakeRow) -> bool:
        if name == "open":
            return True
        if name == "enrol":
            return row.enrolled_from is None and (row.may_write or self._assigns)
        if not row.may_write:
            return False
        return bool(row.open_steps) == (name in {"done", "book"}) or name == "next"

    @property
    def _assigns(self) -> bool:
        return self.board is not None and self.board.may_assign

    def _show(self, board: IntakeBoard) -> None:
        first, self.board = self.board is None, board
        self._fill()
        if first and self.heap_combo.hasFocus() and self.table.isVisible():
            # Whoever comes for the first time comes to the first field, not to the list.
            self.table.setFocus()

    def _fill(self) -> None:
        board = self.board
        if board is None:
            return
        heap = self.heap
        rows = rows_in(board, heap)
        self.model.set_rows(rows)
        self.without_model.set_rows(board.without)
        some = bool(board.without) if self._lists_without else bool(rows)
        self.table.setVisible(some and not self._lists_without)
        self.without_table.setVisible(some and self._lists_without)
        self.empty.setVisible(not some)
        self.empty.say(EMPTY[heap])
        self.summary.setText(told(board))
        self._stand(rows)
        self._show_row()

    def _stand(self, rows: list[IntakeRow]) -> None:
        asked, self._asked = self._asked, None
        key = next((row.referral_id for row in rows if row.participant_id == asked), None)
        if key is not None and self.table.select(key):
            return
        shown = self._shown_table
        if shown.isVisible() and shown.current_row is None:
            shown.selectRow(0)

    def _show_row(self) -> None:
        row, board = self.row, self.board
        self.beneath.setVisible(row is not None)
        if row is None or board is None:
            return
        self.heading.setText(row.listed)
        self.cards.show_row(row, board, self.tools.today())
        for name, button in self.buttons.items():
            button.setVisible(self._may(name, row))

    def _table(
        self, title: str, model: TableModel[IntakeRow] | TableModel[WithoutRow]
    ) -> DataTable:
        table = DataTable(self)
        table.setAccessibleName(title)
        table.use(model, self.tools.theme, sort_by=-1)
        return table

    def _button(self, name: str, text: str, icon: str) -> QPushButton:
        button = QPushButton(text, self)
        self.tools.icons.dress(button, icon)
        button.clicked.connect(partial(self.do, name))
        if name in WRITING:
            writes(button)
        return button

    def _make_room(self, occupied: bool) -> None:
        """Show only who it is and what comes next while an editor stands beside the list."""
        self.table.hide_columns({"received", "route", "staff", "done"}, hidden=occupied)

    def _focus_list(self) -> None:
        self._shown_table.focus_first()

    def _connect(self) -> None:
        lists = ((self.table, self.model), (self.without_table, self.without_model))
        for table, model in lists:
            self.filter_edit.textChanged.connect(model.set_quick_filter)
            NoHits(table, model, self.filter_edit)
        self.filter_edit.left_downwards.connect(self._focus_list)
        self.heap_combo.currentIndexChanged.connect(self._fill)
        self.dock.occupied.connect(self._make_room)
        for table in (self.table, self.without_table):
            table.opened.connect(lambda _: self.do("open"))
            table.current_row_changed.connect(lambda _: self._show_row())
        self.new_button.clicked.connect(self.new_referral)
        add_key("Ctrl+N", self.new_referral, self)
        add_key("Ctrl+F", self.filter_edit.setFocus, self)
        for keys, name, _, _ in ACTS[1:]:
            add_key(keys, partial(self.do, name), self.table)
        for place in range(1, MOST_KEYS + 1):
            add_key(str(place), partial(self.assign, place), self.table)
