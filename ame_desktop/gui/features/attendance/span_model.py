"""A week or a month as a table: a column for each day, and agreed against attended time."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt

from ame_desktop.domain.attendance import DayCell, SpanRow
from ame_desktop.domain.calendar import public_holiday
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.formatting import WEEKDAYS, short_day
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.features.attendance.looks import time_text

FIRST_DAY: Final = 1
"""The column of the first day; the name stands before it."""
_WEEK: Final = 7
_WEEKEND: Final = (5, 6)
_CENTER: Final = Qt.AlignmentFlag.AlignHCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight


class SpanModel(TableModel[SpanRow]):
    """Shows people's days over a span."""

    def __init__(self, days: Sequence[date]) -> None:
        self.days = tuple(days)
        wide = len(self.days) <= _WEEK
        super().__init__(_columns(self.days, wide=wide), _key)

    def cell(self, row: SpanRow, column: int) -> DayCell | None:
        """Return a person's day in a column, or ``None`` where the column is no day."""
        place = column - FIRST_DAY
        return row.cells[place] if 0 <= place < len(self.days) else None


def _columns(days: Sequence[date], *, wide: bool) -> list[Column[SpanRow]]:
    return [
        Column("name", "Namn", _name, width=164 if wide else 156),
        *(_day_column(place, day, wide=wide) for place, day in enumerate(days)),
        Column("agreed", "Plan", _agreed, sort=lambda row: row.agreed_minutes, align=_RIGHT,
               width=72 if wide else 62, searched=False),
        Column("attended", "Närvaro", _attended, sort=lambda row: row.attended_minutes,
               align=_RIGHT, width=82 if wide else 74, searched=False),
        Column("missing", "Saknas", _missing, sort=lambda row: row.missing, align=_RIGHT,
               width=70 if wide else 60, searched=False),
    ]  # fmt: skip


def _day_column(place: int, day: date, *, wide: bool) -> Column[SpanRow]:
    title = _title(day) if wide else str(day.day)
    return Column(
        f"day{place}",
        title,
        lambda row: "",
        align=_CENTER,
        accessible=lambda row: f"{row.name.full}, {short_day(day)}, {cell_words(row.cells[place])}",
        tooltip=_tooltip(place, day),
        width=_width(day, wide=wide),
        searched=False,
    )


def _title(day: date) -> str:
    name = WEEKDAYS[day.weekday()]
    return name if day.weekday() in _WEEKEND else f"{name} {day.day}/{day.month}"


def _width(day: date, *, wide: bool) -> int:
    if not wide:
        return 24
    return 52 if day.weekday() in _WEEKEND else 120


def _tooltip(place: int, day: date) -> Callable[[SpanRow], str]:
    holiday = public_holiday(day)
    red = f", {holiday.lower()}" if holiday else ""
    return lambda row: f"{row.name.full}, {short_day(day)}{red}: {cell_words(row.cells[place])}"


def cell_words(cell: DayCell) -> str:
    """Return what a day's cell says in words."""
    if cell.state is not None:
        given = f", {time_text(cell.minutes)}" if cell.minutes is not None else ""
        return cell.state.in_sentence + given
    if cell.announced is not None:
        return f"anmäld {cell.announced.in_sentence}"
    if cell.awaited:
        return "ej markerad"
    return "väntas" if cell.expected else "väntas inte"


def _key(row: SpanRow) -> tuple[object, object]:
    return row.participant_id, row.place_id


def _name(row: SpanRow) -> str:
    return row.name.listed + (f" ({row.place_name})" if row.place_name else "")


def _agreed(row: SpanRow) -> str:
    return time_text(row.agreed_minutes)


def _attended(row: SpanRow) -> str:
    return time_text(row.attended_minutes)


def _missing(row: SpanRow) -> str:
    return str(row.missing) if row.missing else ""
