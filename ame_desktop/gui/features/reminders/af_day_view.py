"""*AF-dag*: the day's meetings to the left, who can be booked to the right."""

from collections.abc import Callable
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ame_desktop.domain.af_days import AfDayPlan, AfDayRow, Slot
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.swedish_times import minute_text
from ame_desktop.gui.core.page_tools import PageTools
from ame_desktop.gui.core.spoken_label import name_choice
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.reminders.columns import candidate_columns, slot_columns
from ame_desktop.gui.widgets.data_table import DataTable
from ame_desktop.gui.widgets.empty_state import EmptyState
from ame_desktop.gui.widgets.field_values import chosen, fill
from ame_desktop.gui.widgets.flow_layout import FlowLayout
from ame_desktop.services.af_meetings import Candidate

_DAY_SIGNS: Final = 20
NO_DAY: Final = "Ingen AF-dag är planerad än."


class AfDayView(QWidget):
    """Shows a day; the page reads and stores.

    Keys in the meetings: Enter says what it is about, Alt+↑ and Alt+↓ move, Del clears. In the
    list: Enter books.
    """

    day_chosen = Signal()
    new_asked = Signal()
    edit_asked = Signal()
    remove_asked = Signal()
    fill_asked = Signal()
    book_asked = Signal(object, object)
    """A candidate, and the time that is chosen or ``None``."""
    move_asked = Signal(object, int)
    """A meeting, and the time that it moves to."""
    clear_asked = Signal(object)
    note_asked = Signal(object)
    """A booked meeting, of which to say what it is about."""
    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, tools: PageTools, *, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_write = may_write
        self._plan: AfDayPlan | None = None
        self.day_combo = QComboBox(self)
        name_choice(self.day_combo, "AF-dag")
        self.slots = TableModel[Slot](slot_columns(tools.theme), lambda s: s.start_minute, self)
        self.slot_table = self._table("Möten", self.slots, tools)
        columns = candidate_columns(tools.today())
        self.candidates = TableModel[Candidate](columns, lambda c: c.due.participant_id, self)
        self.candidate_table = self._table("Väntar på uppföljning", self.candidates, tools)
        self.facts_label = self._label("muted")
        self.warning_label = self._label("error")
        self.empty = EmptyState(tools.theme, tools.icons, "calendar-week", self)
        self.new_button = QPushButton("Ny AF-dag", self)
        self.edit_button = QPushButton("Ändra dagen", self)
        self.remove_button = QPushButton("Ta bort dagen", self)
        self.fill_button = QPushButton("Fyll från listan", self)
        self.fill_button.setProperty("kind", "primary")
        self.print_button = QPushButton("Skriv ut", self)
        self.save_button = QPushButton("Spara som PDF…", self)
        tools.icons.dress(self.new_button, "add")
        tools.icons.dress(self.print_button, "print")
        writes(self.new_button, self.edit_button, self.remove_button, self.fill_button)
        self._lay_out()
        self._connect()

    @property
    def af_day_id(self) -> UUID | None:
        """The day that is chosen."""
        found = chosen(self.day_combo)
        return found if isinstance(found, UUID) else None

    @property
    def plan(self) -> AfDayPlan | None:
        """The day that is shown."""
        return self._plan

    @property
    def slot(self) -> Slot | None:
        """The meeting that the person stands on."""
        found = self.slot_table.current_row
        return found if isinstance(found, Slot) else None

    def show_days(self, days: tuple[AfDayRow, ...], wanted: UUID | None) -> None:
        """Offer the days; stand on the wanted one, or the first that is to come."""
        self.day_combo.blockSignals(True)
        fill(
            self.day_combo,
            (
                (f"{day_text(row.day, year=True)} ({row.booked} av {row.places})", row.af_day_id)
                for row in days
            ),
            wanted,
        )
        self.day_combo.setMinimumContentsLength(_DAY_SIGNS)
        self.day_combo.blockSignals(False)

    def show_plan(self, plan: AfDayPlan | None, candidates: tuple[Candidate, ...]) -> None:
        """Show a day with its meetings and who can be booked."""
        self._plan = plan
        there = plan is not None
        for widget in (self._lists, self.day_combo, self.facts_label):
            widget.setVisible(there)
        for button in (self.print_button, self.save_button):
            button.setVisible(there)
        for button in (self.edit_button, self.remove_button, self.fill_button):
            button.setVisible(there and self._may_write)
        self.new_button.setVisible(self._may_write)
        self.empty.setVisible(not there)
        if self._may_write:
            self.empty.say(NO_DAY, "Ny AF-dag", self.new_asked.emit)
        else:
            self.empty.say(NO_DAY)
        self.warning_label.setVisible(there and bool(plan.warning) if plan else False)
        if plan is None:
            return
        self.warning_label.setText(plan.warning)
        self.facts_label.setText(_facts(plan))
        self.slots.set_rows(plan.slots)
        self.candidates.set_rows(candidates)
        self.fill_button.setEnabled(not plan.is_full)
        if self.slot is None and plan.slots:
            self.slot_table.select(plan.slots[0].start_minute)
        if self.candidate_table.current_row is None and candidates:
            self.candidate_table.select(candidates[0].due.participant_id)

    def move_slot(self, step: int) -> None:
        """Move the chosen meeting one time earlier or later."""
        plan, slot = self._plan, self.slot
        if plan is None or slot is None or slot.is_free or slot.hidden or not self._may_write:
            return
        times = [row.start_minute for row in plan.slots]
        place = times.index(slot.start_minute) + step
        if 0 <= place < len(times):
            self.slot_table.select(times[place])
            self.move_asked.emit(slot, times[place])

    def clear(self) -> None:
        """Take the chosen meeting away."""
        slot = self.slot
        if slot is not None and not slot.is_free and not slot.hidden and self._may_write:
            self.clear_asked.emit(slot)

    def book(self, candidate: object) -> None:
        """Book a person at the chosen free time, or at the first free one."""
        if isinstance(candidate, Candidate) and self._may_write:
            slot = self.slot
            self.book_asked.emit(
                candidate, slot.start_minute if slot is not None and slot.is_free else None
            )

    def _connect(self) -> None:
        self.day_combo.currentIndexChanged.connect(self.day_chosen)
        for button, signal in (
            (self.new_button, self.new_asked),
            (self.edit_button, self.edit_asked),
            (self.remove_button, self.remove_asked),
            (self.fill_button, self.fill_asked),
            (self.print_button, self.print_asked),
            (self.save_button, self.save_asked),
        ):
            button.clicked.connect(signal)
        self.candidate_table.opened.connect(self.book)
        self.slot_table.opened.connect(self._ask_note)
        for table in (self.slot_table, self.candidate_table):
            self._key(table, "F", self._ask_fill)
        self._key(self.slot_table, "Alt+Up", lambda: self.move_slot(-1))
        self._key(self.slot_table, "Alt+Down", lambda: self.move_slot(1))
        self._key(self.slot_table, "Del", self.clear)

    def _ask_note(self, slot: object) -> None:
        if isinstance(slot, Slot) and slot.participant_id is not None and self._may_write:
            self.note_asked.emit(slot)

    def _ask_fill(self) -> None:
        if self.fill_button.isVisibleTo(self) and self.fill_button.isEnabled():
            self.fill_asked.emit()

    def _key(self, table: QWidget, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    def _table(self, name: str, model: TableModel[Any], tools: PageTools) -> DataTable:
        table = DataTable(self)
        table.setAccessibleName(name)
        table.use(model, tools.theme, sort_by=-1)
        return table

    def _label(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("kind", kind)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        row = QWidget(self)
        tools = FlowLayout(row, spacing=10)
        for tool in (
            self.day_combo,
            self.fill_button,
            self.edit_button,
            self.remove_button,
            self.print_button,
            self.save_button,
            self.new_button,
        ):
            tools.addWidget(tool)
        self._lists = QWidget(self)
        lists = QHBoxLayout(self._lists)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(16)
        lists.addWidget(_titled("Möten", self.slot_table), 1)
        lists.addWidget(_titled("Väntar på uppföljning", self.candidate_table), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(row)
        layout.addWidget(self.facts_label)
        layout.addWidget(self.warning_label)
        layout.addWidget(self._lists, 1)
        layout.addWidget(self.empty, 1)


def _titled(title: str, table: QWidget) -> QWidget:
    box = QWidget()
    heading = QLabel(title, box)
    heading.setProperty("kind", "heading")
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.addWidget(heading)
    layout.addWidget(table, 1)
    return box


def _facts(plan: AfDayPlan) -> str:
    draft = plan.draft
    parts = [
        f"{minute_text(draft.start_minute)}–{minute_text(draft.end_minute)}",
        f"gemensamt samtal till {minute_text(draft.first_meeting)}"
        if draft.discussion_minutes
        else "",
        f"{plan.booked} av {len(plan.slots)} möten bokade",
        draft.officer,
    ]
    return " · ".join(part for part in parts if part)
