"""The columns of a person's own attendance."""

from PySide6.QtGui import QColor

from ame_desktop.domain.attendance import PersonDay
from ame_desktop.domain.attendance_states import AttendanceState, DayPart
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.formatting import hours, short_day
from ame_desktop.gui.core.theme import Theme
from ame_desktop.gui.core.tokens import Tone

_TONES = {
    AttendanceState.PRESENT: Tone.PRESENT,
    AttendanceState.LATE: Tone.LATE,
    AttendanceState.LEFT_EARLY: Tone.LATE,
    AttendanceState.SICK: Tone.ANNOUNCED,
    AttendanceState.CHILD_CARE: Tone.ANNOUNCED,
    AttendanceState.LEAVE: Tone.LEAVE,
    AttendanceState.OTHER_PLANNING: Tone.LEAVE,
    AttendanceState.NO_SHOW: Tone.ABSENT,
}


def attendance_columns(theme: Theme) -> tuple[Column[PersonDay], ...]:
    """Return the columns: the day, the place, what was agreed and what came of it."""

    def background(row: PersonDay) -> QColor | None:
        return theme.background(_TONES[row.state]) if row.state else None

    def foreground(row: PersonDay) -> QColor | None:
        return theme.foreground(_TONES[row.state]) if row.state else None

    return (
        Column("day", "Dag", _day, sort=lambda row: row.day, width=170),
        Column("place", "Plats", lambda row: row.place_name, width=180),
        Column("agreed", "Avtalat", _agreed, width=90),
        Column("state", "Läge", _state, background=background, foreground=foreground, width=190),
        Column("there", "Närvarande", lambda row: _time(row.attended_minutes), width=110),
        Column("note", "Anmärkning", _note, width=0),
    )


def _day(row: PersonDay) -> str:
    part = "" if row.part is DayPart.WHOLE else f", {row.part.label.lower()}"
    return f"{short_day(row.day)} {row.day.year}{part}"


def _state(row: PersonDay) -> str:
    if row.state is not None:
        return f"{row.state.value}  {row.state.label}"
    if row.announced is not None:
        return f"Anmäld: {row.announced.in_sentence}"
    return "Ej markerad" if row.expected else "Kan komma" if row.drop_in else "Väntas inte"


def _agreed(row: PersonDay) -> str:
    return "Drop-in" if row.drop_in else _time(row.agreed_minutes)


def _time(minutes: int) -> str:
    return hours(minutes) if minutes else ""


def _note(row: PersonDay) -> str:
    notes = [
        row.note,
        "minuter saknas" if row.lacks_minutes else "",
        "egen avprickning" if row.own else "",
        "utanför schema" if row.outside_schedule else "",
        "utanför perioden" if row.outside_period else "",
        f"rättad: {row.corrections[-1].reason or 'utan skäl'}" if row.corrections else "",
    ]
    return "; ".join(note for note in notes if note)
