"""Lists about the work: tasks and arenas."""

from collections.abc import Iterator
from datetime import time

from ame_desktop.documents.document import Column, Kind
from ame_desktop.domain.access import Area
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.storage.queries import arenas as arena_queries
from ame_desktop.storage.queries import exports as query

TASK_COLUMNS = (
    Column("Datum", Kind.DATE),
    Column("Arena"),
    Column("Uppgift", width=2),
    Column("Plats", width=2),
    Column("Start", Kind.TIME),
    Column("Slut", Kind.TIME),
    Column("Platser", Kind.INTEGER),
    Column("Fördelade", Kind.INTEGER),
    Column("Handledare", width=2),
    Column("Beställning"),
    Column("Klar", Kind.BOOLEAN),
    Column("Timmar", Kind.NUMBER),
)
ARENA_COLUMNS = (
    Column("Arena", width=2),
    Column("Slag"),
    Column("Dagar", width=2),
    Column("Start", Kind.TIME),
    Column("Slut", Kind.TIME),
    Column("Platser", Kind.INTEGER),
    Column("Deltagare", Kind.INTEGER),
    Column("Används", Kind.BOOLEAN),
)
_DAYS = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")


def task_lines(source: Source) -> Iterator[Line]:
    """Give the tasks, day by day."""
    for row in query.tasks(source.reader, source.visible, _span(source), source.arenas):
        values = (
            row.day,
            row.arena,
            row.task,
            row.place,
            _clock(row.start_minute),
            _clock(row.end_minute),
            row.places,
            row.people,
            row.supervisor or "",
            row.order or "",
            row.done,
            row.hours,
        )
        yield Line(values)


def arena_lines(source: Source) -> Iterator[Line]:
    """Give the arenas in their order."""
    for row in arena_queries.arenas(source.reader, source.today, source.visible):
        days = (name for bit, name in enumerate(_DAYS) if row.weekdays >> bit & 1)
        values = (
            row.name,
            row.kind.label,
            ", ".join(days),
            _clock(row.start_minute),
            _clock(row.end_minute),
            row.capacity,
            row.members,
            row.active,
        )
        yield Line(values)


def _span(source: Source) -> query.Span:
    return source.first, source.last


def _clock(minute: int | None) -> time | None:
    return None if minute is None else time(minute // 60 % 24, minute % 60)


LISTS = (
    ExportSpec(
        "uppgifter",
        "Uppgifter",
        "Dagarnas uppgifter med plats, tid, antal deltagare och timmar.",
        ReportGroup.WORK,
        Area.BRIEFING,
        TASK_COLUMNS,
        task_lines,
        by_day=True,
        by_arena=True,
        by_month=True,
    ),
    ExportSpec(
        "arenor",
        "Arenor",
        "Arenorna med dagar, tider och antal deltagare.",
        ReportGroup.WORK,
        Area.BRIEFING,
        ARENA_COLUMNS,
        arena_lines,
    ),
)
