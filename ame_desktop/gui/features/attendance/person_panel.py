"""A person's own days beside the grid: agreed against attended, and what was corrected."""

from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from ame_desktop.domain.absence_rows import AbsenceRow
from ame_desktop.domain.attendance import Correction, PersonDay
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.domain.calendar import STOCKHOLM
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.domain.time_once import time_of
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.formatting import short_day
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.writing import writes
from ame_desktop.gui.features.attendance.looks import (
    ASKS_MINUTES,
    COUNTED_WHOLE,
    DROP_IN,
    LACKS_MINUTES,
    OWN,
    TONES,
    UNMARKED,
    time_text,
)
from ame_desktop.gui.forms.ui_attendance_person import Ui_AttendancePerson

DAYS_BACK: Final = 60
WIDTH: Final = 400


class PersonPanel(QFrame):
    """Shows one person; *Stäng* or Esc puts it away."""

    left = Signal()
    withdraw_asked = Signal(object)
    """The announced absence to take back."""
    file_asked = Signal(object)
    """The participant whose file is to be opened."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AttendancePerson()
        self._ui.setupUi(self)
        self._theme = theme
        self._participant: UUID | None = None
        self._absence: AbsenceRow | None = None
        self._model = TableModel(_columns(theme), _key, self)
        self._ui.days_table.use(self._model, theme, sort_by=-1)
        self._ui.days_table.current_row_changed.connect(self._show_corrections)
        self._ui.close_button.clicked.connect(self.put_away)
        writes(self._ui.withdraw_button)
        self._ui.withdraw_button.clicked.connect(self._withdraw)
        self._ui.file_button.clicked.connect(lambda: self.file_asked.emit(self._participant))
        self.setMinimumWidth(theme.px(WIDTH))
        self.hide()

    @property
    def participant_id(self) -> UUID | None:
        """Whose days are shown, or ``None`` while put away."""
        return None if self.isHidden() else self._participant

    @property
    def summary(self) -> str:
        """The sentence about agreed and attended time."""
        return self._ui.summary_label.text()

    def show_person(
        self,
        participant_id: UUID,
        name: str,
        days: tuple[PersonDay, ...],
        absences: tuple[AbsenceRow, ...],
    ) -> None:
        """Show a person's days, the latest first, and the absence that stands now."""
        self._participant = participant_id
        self._ui.name_label.setText(name)
        self._ui.summary_label.setText(_summary(days))
        self._absence = absences[-1] if absences else None
        self._ui.absence_label.setText(_absence_text(self._absence))
        self._ui.withdraw_button.setVisible(self._absence is not None)
        self._ui.absence_label.setVisible(self._absence is not None)
        self._model.set_rows(days)
        self._show_corrections(None)
        self.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def put_away(self) -> None:
        """Go away, and let the page have the focus."""
        self.hide()
        self.left.emit()

    def _withdraw(self) -> None:
        if self._absence is not None:
            self.withdraw_asked.emit(self._absence)

    def _show_corrections(self, day: PersonDay | None) -> None:
        texts = [correction_text(found) for found in day.corrections] if day else []
        self._ui.correction_label.setText("\n".join(texts))
        self._ui.correction_label.setVisible(bool(texts))


def correction_text(correction: Correction) -> str:
    """Return a correction in a sentence: both values, who, when and why."""
    local = correction.at.astimezone(STOCKHOLM)
    why = f" Skäl: {correction.reason}" if correction.reason else ""
    return (
        f"{_value(correction.old_state, correction.old_minutes)} ändrades till "
        f"{_value(correction.new_state, correction.new_minutes)} {day_text(local.date())} "
        f"{local:%H:%M} av {correction.by or 'okänd'}.{why}"
    )


def _value(state: AttendanceState | None, minutes: int | None) -> str:
    if state is None:
        return UNMARKED.lower()
    return state.in_sentence + (f" ({time_text(minutes)})" if minutes is not None else "")


def _summary(days: tuple[PersonDay, ...]) -> str:
    past = [day for day in days if day.state is not None]
    agreed, there = time_of(day for day in past if not day.drop_in)
    dropped_in = time_of(past)[1] - there
    missing = sum(1 for day in days if _lacks(day))
    count = "1 dag" if missing == 1 else f"{missing} dagar"
    lacking = f" {count} saknar närvaro." if missing else ""
    if dropped_in and not agreed:
        told = f"Närvarande {time_text(dropped_in)} på drop-in"
    else:
        beside = f", och {time_text(dropped_in)} på drop-in" if dropped_in else ""
        told = f"Närvarande {time_text(there)} av {time_text(agreed)}{beside}"
    return f"{told}, {DAYS_BACK} dagar.{lacking}"


def _lacks(day: PersonDay) -> bool:
    return day.expected and day.state is None and day.announced is None


def _absence_text(absence: AbsenceRow | None) -> str:
    if absence is None:
        return ""
    return f"Anmäld {absence.state.in_sentence} {_span(absence.start, absence.end)}."


def _span(start: date, end: date) -> str:
    return short_day(start) if start == end else f"{short_day(start)} – {short_day(end)}"


def _columns(theme: Theme) -> list[Column[PersonDay]]:
    def background(day: PersonDay) -> QColor | None:
        state = day.state or day.announced
        return theme.background(TONES[state]) if state is not None else None

    def foreground(day: PersonDay) -> QColor | None:
        state = day.state or day.announced
        return theme.foreground(TONES[state]) if state is not None else None

    return [
        Column("day", "Dag", _day, width=116),
        Column(
            "state",
            "Läge",
            _state,
            background=background,
            foreground=foreground,
            tooltip=_state,
            width=0,
        ),
        Column(
            "time",
            "Närvaro",
            _time,
            align=Qt.AlignmentFlag.AlignRight,
            tooltip=lambda day: COUNTED_WHOLE if day.lacks_minutes else "",
            accessible=lambda day: LACKS_MINUTES if day.lacks_minutes else _time(day),
            width=96,
            searched=False,
        ),
    ]


def _key(day: PersonDay) -> tuple[object, ...]:
    return day.day, day.place_id, day.part


def _day(day: PersonDay) -> str:
    part = "" if day.part is DayPart.WHOLE else f" {day.part.value}"
    return short_day(day.day) + part


def _state(day: PersonDay) -> str:
    words = UNMARKED if day.expected else "Kan komma" if day.drop_in else "Väntas inte"
    if day.state is not None:
        words = f"{day.state.value}  {day.state.label}"
    elif day.announced is not None:
        words = f"Anmäld: {day.announced.in_sentence}"
    marks = [
        text
        for holds, text in (
            (day.outside_period, "utanför perioden"),
            (day.outside_schedule and not day.outside_period, "utanför schema"),
            (day.drop_in, DROP_IN.lower()),
            (day.own, OWN.lower()),
            (bool(day.corrections), "rättad"),
        )
        if holds
    ]
    return " · ".join([words, *marks])


def _time(day: PersonDay) -> str:
    if day.lacks_minutes:
        return ASKS_MINUTES
    return time_text(day.attended_minutes) if day.state is not None else ""
