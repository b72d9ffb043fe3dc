"""Lists of attendance: every day of every person, and each person's months."""

from collections.abc import Iterator
from datetime import date

from ame_desktop.documents.document import Column, Kind, Value
from ame_desktop.domain.access import Area
from ame_desktop.domain.attendance import DayCell, SpanRow
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.calendar import add_months, days_between, month_span
from ame_desktop.domain.month_figures import figures_of, month_once
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.services.attendance_spans import span_rows
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.storage.queries import exports as query
from ame_desktop.storage.queries.expected import presence
from ame_desktop.storage.queries.stays import Scope

DAY_COLUMNS = (
    Column("Datum", Kind.DATE),
    Column("Plats", width=2),
    Column("Närvaro", width=2),
    Column("Plan, timmar", Kind.NUMBER, decimals=2),
    Column("Närvaro, timmar", Kind.NUMBER, decimals=2),
    Column("Utanför period", Kind.BOOLEAN),
)
_COUNTED = (
    AttendanceState.PRESENT,
    AttendanceState.LATE,
    AttendanceState.LEFT_EARLY,
    AttendanceState.SICK,
    AttendanceState.CHILD_CARE,
    AttendanceState.LEAVE,
    AttendanceState.OTHER_PLANNING,
    AttendanceState.NO_SHOW,
)
MONTH_COLUMNS = (
    Column("Månad", Kind.DATE),
    Column("Plats", width=2),
    Column("Plan, timmar", Kind.NUMBER, decimals=2),
    Column("Närvaro, timmar", Kind.NUMBER, decimals=2),
    Column("Plan räknad en gång, timmar", Kind.NUMBER, decimals=2),
    Column("Närvaro räknad en gång, timmar", Kind.NUMBER, decimals=2),
    *(Column(state.label, Kind.INTEGER) for state in _COUNTED),
    Column("Ej markerad", Kind.INTEGER),
)
_HOUR = 60
UNMARKED = "Ej markerad"


def day_lines(source: Source) -> Iterator[Line]:
    """Give each day that a person was expected or marked, month by month."""
    for days, rows, places in _months(source):
        for number in range(len(days)):
            for row in rows:
                cell = row.cells[number]
                if cell.expected or cell.state is not None:
                    yield Line(_day(cell, _place(row, places)), (row.participant_id, row.name))


def month_lines(source: Source) -> Iterator[Line]:
    """Give each person's month at each place: hours, and days of each state.

    The hours that several places of a person share stand with one of them where they are counted
    once, so that these columns add up to what the papers tell.
    """
    for days, rows, places in _months(source):
        once = month_once(rows)
        for number, row in enumerate(rows):
            figures = figures_of((row,), source.today)
            values: tuple[Value, ...] = (
                days[0].replace(day=1),
                _place(row, places),
                figures.planned_minutes / _HOUR,
                figures.attended_minutes / _HOUR,
                *(minutes / _HOUR for minutes in once[number]),
                *(figures.count(state) for state in _COUNTED),
                figures.unmarked,
            )
            yield Line(values, (row.participant_id, row.name))


Month = tuple[tuple[date, ...], tuple[SpanRow, ...], dict[object, str]]


def _months(source: Source) -> Iterator[Month]:
    """Read a month at a time, so that ten years take no more memory than one month."""
    first = source.first or query.first_marked_day(source.reader)
    last = source.last or source.today
    while first is not None and first <= last:
        end = min(month_span(first.year, first.month)[1], last)
        known = presence(source.reader, Scope(first, end, source.visible, source.arenas))
        days = tuple(days_between(first, end))
        yield (
            days,
            span_rows(known, days, source.today),
            {key: place.name for key, place in known.places.items()},
        )
        first = add_months(first.replace(day=1), 1)


def _place(row: SpanRow, places: dict[object, str]) -> str:
    return row.place_name or places.get(row.arena_id, "")


def _day(cell: DayCell, place: str) -> tuple[date, str, str, float, float, bool]:
    words = cell.state.label if cell.state is not None else UNMARKED
    if cell.state is None and cell.announced is not None:
        words = f"Anmäld: {cell.announced.in_sentence}"
    agreed, attended = cell.agreed_minutes / _HOUR, cell.attended_minutes / _HOUR
    return cell.day, place, words, agreed, attended, cell.outside_period


LISTS = (
    ExportSpec(
        "narvaro",
        "Närvaro per dag",
        "Varje dag som någon väntades eller markerades, med plan och närvaro i timmar.",
        ReportGroup.ATTENDANCE,
        Area.ATTENDANCE,
        DAY_COLUMNS,
        day_lines,
        about_people=True,
        by_day=True,
        by_arena=True,
        by_month=True,
    ),
    ExportSpec(
        "narvaro-manad",
        "Närvaro per månad",
        "Varje deltagares månad: timmar, och antal dagar av varje läge. "
        "Tid som två platser delar räknas en gång i egna kolumner.",
        ReportGroup.ATTENDANCE,
        Area.ATTENDANCE,
        MONTH_COLUMNS,
        month_lines,
        about_people=True,
        by_day=True,
        by_arena=True,
        by_month=True,
    ),
)
