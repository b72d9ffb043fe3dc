"""The panel beside the board where a task is made or changed, and filled with suitable people."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from ame_desktop.domain.allocation_warnings import worst
from ame_desktop.domain.board import TaskColumn
from ame_desktop.domain.briefing import Suitable, TaskChoices, TaskDraft
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.task_drafts import draft_of, from_order, from_template
from ame_desktop.gui.core.add_key import add_key
from ame_desktop.gui.core.speech import announce
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.briefing.need_boxes import NeedBoxes
from ame_desktop.gui.features.briefing.panel_fields import (
    ELSEWHERE,
    FIELDS,
    HOURS,
    HOURS_LEFT,
    PanelPeople,
    choose,
    chosen,
    clock_text,
    fill_column,
    hours,
    minute,
    offer,
    stored_only,
    suits,
    ticked,
    whole,
    written,
)
from ame_desktop.gui.features.briefing.solve_list import GradedLine, LineDelegate, LineModel
from ame_desktop.gui.forms.ui_briefing_task import Ui_BriefingTask
from ame_desktop.gui.widgets.form_fields import FormFields
from ame_desktop.gui.widgets.held_changes import UNSAVED, HeldChanges


class TaskPanel(QWidget):
    """Shows one task's fields. What the person decides is told in signals."""

    saved = Signal(object)
    closed = Signal()
    finished = Signal(object)
    removed = Signal()
    other_day = Signal()
    stepped = Signal(int)
    person_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BriefingTask()
        self.ui.setupUi(self)
        self._choices = TaskChoices((), (), (), ())
        self._base: TaskDraft | None = None
        self.column: TaskColumn | None = None
        self._people_named = PanelPeople()
        self.fields = FormFields(self)
        self.began: dict[str, object] = {}
        self.version: int | None = None
        self._vehicles: dict[UUID, QCheckBox] = {}
        self._needs = NeedBoxes(self.ui, self)
        self._people: LineModel[Suitable] = LineModel(self)
        self.ui.people_list.setModel(self._people)
        self.ui.people_list.setItemDelegate(LineDelegate(theme, self.ui.people_list))
        self.ui.people_list.setMinimumHeight(theme.px(150))
        self.ui.places_spin.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.ui.heading_label.setWordWrap(True)
        self.setMinimumWidth(theme.px(250))
        self.changes = HeldChanges(
            self, self.fields, self.ui.close_button, self._tell, self.ui.error_label.hide
        )
        self._connect()

    def set_choices(self, choices: TaskChoices) -> None:
        """Offer the catalogue, the orders, vehicles and staff."""
        self._choices = choices
        self._needs.offer(choices.qualifications)
        ui = self.ui
        offer(ui.template_combo, ((t.template_id, t.name) for t in choices.templates))
        offer(ui.order_combo, ((o.order_id, f"{o.number} {o.text}") for o in choices.orders))
        offer(ui.agreed_combo, ((a.agreed_task_id, a.title) for a in choices.agreed))
        offer(ui.supervisor_combo, ((s.staff_id, s.name) for s in choices.staff))
        self._vehicles = {v.vehicle_id: QCheckBox(v.name, self) for v in choices.vehicles}
        fill_column(ui.vehicles_widget, self._vehicles.values())
        ui.vehicles_label.setVisible(bool(self._vehicles))

    def begin(self, day: date, arena_id: UUID, people: PanelPeople) -> None:
        """Start a new task."""
        self.column = None
        self._show(TaskDraft("", day, arena_id), people, "Ny uppgift")
        self._begin()

    def edit(self, column: TaskColumn, day: date, arena_id: UUID, people: PanelPeople) -> None:
        """Show a task that is there."""
        self.column = column
        self._people_named = people
        self.version = column.row.version
        vehicles = tuple(vehicle.vehicle_id for vehicle in column.vehicles)
        self._show(draft_of(column.row, day, arena_id, vehicles), people, column.row.name)
        taken = column.row.hours
        self.ui.hours_edit.setText("" if taken is None else f"{taken:f}".replace(".", ","))
        self._begin()

    def show_again(self, column: TaskColumn) -> None:
        """Show the task as it is now, in place of what was read before."""
        base = self._base
        if base is not None:
            self.edit(column, base.day, base.arena_id, self._people_named)

    def put_line(self, line: QWidget) -> None:
        """Show something under the heading."""
        self.ui.panel_layout.insertWidget(1, line)
        line.show()

    def ask_save(self) -> None:
        """Store what stands in the fields."""
        if self.changes.of(HOURS):
            self.say(DomainError(HOURS_LEFT, field="hours"))
        else:
            self._with(self.draft, self.saved.emit)

    def show_people(self, people: tuple[Suitable, ...], *, openly: bool) -> None:
        """List who could do the task, the most suitable first."""
        self._people.set_lines(
            tuple(GradedLine(one, suits(one, openly=openly), worst(one.warnings)) for one in people)
        )

    def say(self, error: DomainError) -> None:
        """Show a rule's sentence at its field."""
        self._tell(error.message)
        name = FIELDS.get(error.field, "")
        if name:
            edit: QLineEdit = getattr(self.ui, name)
            edit.setFocus()
            edit.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.changes.escape(self.closed.emit)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if isinstance(focused := self.focusWidget(), QPushButton):
                focused.click()
        else:
            super().keyPressEvent(event)

    def draft(self) -> TaskDraft:
        """Return the task as the fields say.

        Raises:
            DomainError: a time or a number cannot be read.
        """
        ui, base = self.ui, self._base
        if base is None:
            raise DomainError("Välj en uppgift först.")
        return TaskDraft(
            ui.name_edit.text(),
            base.day,
            base.arena_id,
            ui.place_edit.text(),
            minute(ui.start_edit.text(), "start_minute"),
            minute(ui.end_edit.text(), "end_minute"),
            ui.places_spin.value(),
            self._needs.demands,
            whole(ui.lift_edit.text()),
            ui.driver_check.isChecked(),
            chosen(ui.supervisor_combo),
            chosen(ui.practical_combo),
            ticked(self._vehicles, base.vehicle_ids),
            base.template_id,
            base.order_id,
            base.agreed_task_id,
            base.occurs_on,
            base.outdoor,
            ui.bring_edit.text(),
            ui.wearing_check.isChecked(),
            self._needs.qualifications,
        )

    def _begin(self) -> None:
        """Take what stands in the fields as unchanged, and stand on the first one."""
        self.began = self.fields.values
        self.changes.begin()
        self.ui.name_edit.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        writes(ui.save_button, ui.done_button, ui.remove_button)
        writes(ui.earlier_button, ui.later_button, ui.other_day_button)
        ui.save_button.clicked.connect(self.ask_save)
        ui.close_button.clicked.connect(self.closed)
        ui.done_button.clicked.connect(self._finish)
        ui.remove_button.clicked.connect(self.removed)
        ui.other_day_button.clicked.connect(self._ask_other_day)
        ui.earlier_button.clicked.connect(lambda: self.stepped.emit(-1))
        ui.later_button.clicked.connect(lambda: self.stepped.emit(1))
        ui.template_combo.activated.connect(self._take_template)
        ui.order_combo.activated.connect(self._take_order)
        ui.agreed_combo.activated.connect(self._take_agreed)
        ui.people_list.activated.connect(self._choose)
        ui.people_list.doubleClicked.connect(self._choose)
        for edit in written(ui):
            edit.returnPressed.connect(self.ask_save)
        ui.hours_edit.returnPressed.connect(self._finish)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            add_key(keys, ui.save_button.click, self)

    def _show(self, draft: TaskDraft, people: PanelPeople, heading: str) -> None:
        ui, new = self.ui, self.column is None
        ui.heading_label.setText(heading)
        offer(ui.practical_combo, people.names)
        choices = self._choices
        for label, combo, offered in (
            (ui.template_label, ui.template_combo, True),
            (ui.order_label, ui.order_combo, bool(choices.orders)),
            (ui.agreed_label, ui.agreed_combo, bool(choices.agreed)),
        ):
            label.setVisible(new and offered)
            combo.setVisible(new and offered)
            combo.setCurrentIndex(0)
        for stored in stored_only(ui):
            stored.setVisible(not new)
        self._people.set_lines(())
        ui.error_label.hide()
        self._fill(draft)

    def _fill(self, draft: TaskDraft) -> None:
        ui = self.ui
        self._base = draft
        ui.name_edit.setText(draft.name)
        ui.place_edit.setText(draft.place)
        ui.bring_edit.setText(draft.bring)
        ui.start_edit.setText(clock_text(draft.start_minute))
        ui.end_edit.setText(clock_text(draft.end_minute))
        ui.places_spin.setValue(draft.places)
        lift = draft.lift_kilograms
        ui.lift_edit.setText("" if lift is None else str(lift))
        ui.driver_check.setChecked(draft.needs_driver)
        ui.wearing_check.setChecked(draft.wearing)
        choose(ui.supervisor_combo, draft.supervisor_id)
        choose(ui.practical_combo, draft.practical_supervisor_id, ELSEWHERE)
        self._needs.show(draft)
        for key, box in self._vehicles.items():
            box.setChecked(key in draft.vehicle_ids)

    def _tell(self, sentence: str) -> None:
        self.ui.error_label.setText(sentence)
        self.ui.error_label.show()
        announce(self, sentence)

    def _ask_other_day(self) -> None:
        if not self.changes.holds_on():
            self.other_day.emit()

    def _finish(self) -> None:
        if self.changes.other_than(HOURS):
            self._tell(UNSAVED)
        else:
            self._with(lambda: hours(self.ui.hours_edit.text()), self.finished.emit)

    def _with(self, read: Callable[[], object], tell: Callable[[object], object]) -> None:
        try:
            value = read()
        except DomainError as error:
            self.say(error)
            return
        self.ui.error_label.hide()
        tell(value)

    def _take_template(self, place: int) -> None:
        base, key = self._base, self.ui.template_combo.itemData(place)
        found = next((t for t in self._choices.templates if t.template_id == key), None)
        if base is not None and found is not None:
            self._fill(from_template(found, base.day, base.arena_id))

    def _take_order(self, place: int) -> None:
        base, key = self._base, self.ui.order_combo.itemData(place)
        found = next((o for o in self._choices.orders if o.order_id == key), None)
        if base is not None and found is not None:
            self._fill(from_order(found, base.day, base.arena_id))

    def _take_agreed(self, place: int) -> None:
        key = self.ui.agreed_combo.itemData(place)
        found = next((a for a in self._choices.agreed if a.agreed_task_id == key), None)
        if found is not None:
            self._fill(found.draft)

    def _choose(self, index: QModelIndex) -> None:
        person = self._people.thing(index.row())
        if person is not None:
            self.person_chosen.emit(person)
