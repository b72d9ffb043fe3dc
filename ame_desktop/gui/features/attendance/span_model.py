"""A week or a month as a table: a column for each day, and agreed against attended time."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt

from ame_desktop.domain.attendance import DayCell, SpanRow
from ame_desktop.domain.calendar import public_holiday
from ame_desktop.gui.core.columns import Column
from ame_desktop.gui.core.formatting import NO_BREAK_SPACE, WEEKDAYS, short_day
from ame_desktop.gui.core.table_model import TableModel
from ame_desktop.gui.features.attendance.looks import DROP_IN, LACKS_MINUTES, time_text

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
        # A week's days off say little, and leave their room to the others.
        self.shares = tuple(
            place for place, day in enumerate(self.days) if not (wide and day.weekday() in _WEEKEND)
        )
        """The places of the days that share what room there is."""
        super().__init__(_columns(self.days, wide=wide), _key)

    def cell(self, row: SpanRow, column: int) -> DayCell | None:
        """Return a person's day in a column, or ``None`` where the column is no day."""
        place = column - FIRST_DAY
        return row.cells[place] if 0 <= place < len(self.days) else None


def _columns(days: Sequence[date], *, wide: bool) -> list[Column[SpanRow]]:
    return [
        Column("name", "Namn", _name, tooltip=_name, width=160 if wide else 140),
        *(_day_column(place, day, wide=wide) for place, day in enumerate(days)),
        Column("agreed", "Plan", _agreed_short, accessible=_agreed,
               sort=lambda row: row.agreed_minutes, align=_RIGHT, width=76,
               searched=False),
        Column("attended", "Närvaro", _attended_short, accessible=_attended,
               sort=lambda row: row.attended_minutes, align=_RIGHT, width=84 if wide else 74,
               searched=False),
        Column("missing", "Saknas", _missing, sort=lambda row: row.missing, align=_RIGHT,
               width=88 if wide else 68, searched=False),
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
        return 22
    return 54 if day.weekday() in _WEEKEND else 108


def _tooltip(place: int, day: date) -> Callable[[SpanRow], str]:
    holiday = public_holiday(day)
    red = f", {holiday.lower()}" if holiday else ""
    return lambda row: f"{row.name.full}, {short_day(day)}{red}: {cell_words(row.cells[place])}"


def cell_words(cell: DayCell) -> str:
    """Return what a day's cell says in words."""
    if cell.state is not None:
        given = f", {time_text(cell.minutes)}" if cell.minutes is not None else ""
        given += f", {LACKS_MINUTES.lower()}" if cell.lacks_minutes else ""
        return cell.state.in_sentence + given
    if cell.announced is not None:
        return f"anmäld {cell.announced.in_sentence}"
    if cell.awaited:
        return "ej markerad"
    if cell.expected:
        return "väntas"
    return "kan komma" if cell.drop_in else "väntas inte"


def _key(row: SpanRow) -> tuple[object, object]:
    return row.participant_id, row.place_id


def _name(row: SpanRow) -> str:
    return row.name.listed + (f" ({row.place_name})" if row.place_name else "")


def _agreed(row: SpanRow) -> str:
    return DROP_IN if row.unplanned else time_text(row.agreed_minutes)


def _attended(row: SpanRow) -> str:
    return time_text(row.attended_minutes)


def _agreed_short(row: SpanRow) -> str:
    return DROP_IN if row.unplanned else _short(row.agreed_minutes)


def _attended_short(row: SpanRow) -> str:
    return _short(row.attended_minutes)


def _short(minutes: int) -> str:
    """Return *40,2 h*: the days leave no room for minutes, which a screen reader says."""
    return f"{minutes / 60:.1f}".removesuffix(".0").replace(".", ",") + f"{NO_BREAK_SPACE}h"


def _missing(row: SpanRow) -> str:
    return str(row.missing) if row.missing else ""
