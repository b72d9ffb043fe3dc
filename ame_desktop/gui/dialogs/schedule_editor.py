"""The editor of a training schedule: one step at a time, with hours for each weekday."""

from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from ame_desktop.domain.arenas import ArenaRow, weekdays_of
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.schedules import AgreedDay, ScheduleStepRow, StepDraft
from ame_desktop.domain.swedish_names import WEEKDAYS
from ame_desktop.gui.forms.ui_participants_schedule import Ui_ParticipantsSchedule
from ame_desktop.gui.widgets.editor_panel import EditorPanel
from ame_desktop.gui.widgets.field_values import (
    choose,
    chosen,
    clock_text,
    fill,
    need_date,
    put_in,
    read_date,
    read_minute,
    show_date,
)

NEW: Final = "Nytt steg"


class ScheduleEditor(EditorPanel):
    """The training schedule: one step at a time, with hours for each weekday. Source: OSB-64."""

    def __init__(
        self,
        rows: tuple[ScheduleStepRow, ...],
        place: ArenaRow | None,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        self.ui = Ui_ParticipantsSchedule()
        form = QWidget()
        self.ui.setupUi(form)
        self._today = today
        self._steps = [row.draft for row in rows]
        super().__init__("Arbetsträningsschema", form, parent)
        self._hours = _Week(place)
        put_in(self.ui.days_widget, self._hours)
        texts = [f"Från {step.start.isoformat()}" for step in self._steps]
        known: list[object] = [_key(step) for step in self._steps]
        steps = list(zip(texts, known, strict=True))
        now = self._now()
        fill(self.ui.step_combo, [(NEW, None), *steps], known[now] if now >= 0 else None)
        self.ui.end_edit.setPlaceholderText("Tills vidare")
        self.ui.step_combo.currentIndexChanged.connect(self._show_step)
        self._show_step()

    def _now(self) -> int:
        begun = [n for n, step in enumerate(self._steps) if step.start <= self._today]
        return begun[-1] if begun else -1

    @override
    def stand_as(self, other: EditorPanel) -> None:
        if isinstance(other, ScheduleEditor):
            choose(self.ui.step_combo, chosen(other.ui.step_combo))

    def steps(self) -> tuple[StepDraft, ...]:
        """Return all steps with the one in the form in place.

        Raises:
            DomainError: a date or a time cannot be read.
        """
        place = self._place()
        if place >= 0 and self.ui.removes_check.isChecked():
            return tuple(step for n, step in enumerate(self._steps) if n != place)
        start = need_date(self.ui.start_edit, self._today, "start")
        end = read_date(self.ui.end_edit, self._today, "end")
        days = self._hours.days()
        if place < 0:
            template = self._steps[-1] if self._steps else StepDraft(start, days)
            return (*self._steps, replace(template, start=start, end=end, days=days))
        changed = replace(self._steps[place], start=start, end=end, days=days)
        return tuple(changed if n == place else step for n, step in enumerate(self._steps))

    def _show_step(self) -> None:
        place = self._place()
        step = self._steps[place] if place >= 0 else None
        self.ui.removes_check.setChecked(False)
        self.ui.removes_check.setVisible(step is not None)
        latest = self._steps[-1] if self._steps else None
        show_date(self.ui.start_edit, step.start if step else self._today)
        show_date(self.ui.end_edit, step.end if step else None)
        shown = step or latest
        self._hours.show_days(shown.days if shown is not None else None)
        self.began = self.fields.values

    def _place(self) -> int:
        """Return which step the form shows; -1 is a new one, also where its own is gone."""
        key = chosen(self.ui.step_combo)
        return next((n for n, step in enumerate(self._steps) if _key(step) == key), -1)


def _key(step: StepDraft) -> object:
    return step.place, step.start


class _Week(QWidget):
    """A row for each weekday: whether the person comes, from when, to when."""

    def __init__(self, place: ArenaRow | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._rows: list[tuple[QCheckBox, QLineEdit, QLineEdit]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        for column, title in enumerate(("Dag", "Från", "Till")):
            grid.addWidget(QLabel(title, self), 0, column)
        for day, name in enumerate(WEEKDAYS):
            box = QCheckBox(name.capitalize(), self)
            start, end = QLineEdit(self), QLineEdit(self)
            for edit, word in ((start, "från"), (end, "till")):
                edit.setAccessibleName(f"{name.capitalize()} {word}")
                edit.setPlaceholderText("8.00" if word == "från" else "12.00")
                edit.setEnabled(False)
                box.toggled.connect(edit.setEnabled)
            for column, widget in enumerate((box, start, end)):
                grid.addWidget(widget, day + 1, column)
            self._rows.append((box, start, end))

    def show_days(self, days: tuple[AgreedDay, ...] | None) -> None:
        """Show these days; ``None`` shows the arena's own."""
        shown = {day.weekday: day for day in (self._own() if days is None else days)}
        for weekday, (box, start, end) in enumerate(self._rows):
            day = shown.get(weekday)
            box.setChecked(day is not None)
            start.setText("" if day is None else clock_text(day.start_minute))
            end.setText("" if day is None else clock_text(day.end_minute))

    def days(self) -> tuple[AgreedDay, ...]:
        """Return the days that are ticked.

        Raises:
            DomainError: a time is missing or does not exist.
        """
        return tuple(
            AgreedDay(weekday, _minute(start, weekday), _minute(end, weekday))
            for weekday, (box, start, end) in enumerate(self._rows)
            if box.isChecked()
        )

    def _own(self) -> tuple[AgreedDay, ...]:
        place = self._place
        if place is None:
            return ()
        return tuple(
            AgreedDay(day, place.start_minute, place.end_minute)
            for day in weekdays_of(place.weekdays)
        )


def _minute(edit: QLineEdit, weekday: int) -> int:
    minute = read_minute(edit, "days")
    if minute is None:
        raise DomainError(f"Skriv tid för {WEEKDAYS[weekday]}, till exempel 8.00.", field="days")
    return minute
