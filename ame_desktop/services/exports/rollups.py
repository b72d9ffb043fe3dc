"""The compilation as a list: a row for each unit, kind, arena and status of every period."""

from collections.abc import Iterator
from datetime import timedelta

from ame_desktop.documents.document import Column, Kind, Value
from ame_desktop.domain.access import Area
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.domain.rollup_counting import compile_period
from ame_desktop.domain.rollup_periods import RollupPeriod
from ame_desktop.domain.rollups import Figures, Rollup, Slice, shown_people
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.services.rollups.reading import moments, period_on
from ame_desktop.storage.queries import rollups as query
from ame_desktop.storage.queries import unit_settings

WHOLE = "Hela perioden"
COLUMNS = (
    Column("Period"),
    Column("Från", Kind.DATE),
    Column("Till", Kind.DATE),
    Column("Delat på"),
    Column("Namn", width=3),
    Column("Inkomna", Kind.INTEGER),
    Column("Utförda", Kind.INTEGER),
    Column("Avböjda", Kind.INTEGER),
    Column("Pågår eller väntar", Kind.INTEGER),
    Column("Timmar", Kind.NUMBER, decimals=2),
    Column("Personer"),
    Column("Ledtid, dagar", Kind.NUMBER, decimals=1),
)


def lines(source: Source) -> Iterator[Line]:
    """Give the periods that the days touch, the earliest first, as the figures are now.

    Source: RAG-45.
    """
    periods = tuple(_periods(source))
    if not periods:
        return
    spans = [(period.start, period.end) for period in periods]
    orders = query.order_facts(source.reader, spans, [moments(*span) for span in spans])
    for period in periods:
        rollup = compile_period(period, orders, (), source.today)
        yield Line(_values(rollup, WHOLE, "", rollup.total))
        for part in Slice:
            for line in rollup.parts[part]:
                yield Line(_values(rollup, part.value, line.name, line.figures))


def _periods(source: Source) -> Iterator[RollupPeriod]:
    held = tuple(unit_settings.settings(source.reader))
    earliest = query.first_order_at(source.reader)
    if earliest is None:
        return
    begun = earliest.astimezone(STOCKHOLM).date()
    day = max(source.first, begun) if source.first is not None else begun
    last = min(source.last, source.today) if source.last is not None else source.today
    while day <= last:
        period = period_on(held, day)
        yield period
        day = period.end + timedelta(days=1)


def _values(rollup: Rollup, part: str, name: str, figures: Figures) -> tuple[Value, ...]:
    period = rollup.period
    return (
        period.key,
        period.start,
        period.end,
        part,
        name,
        figures.received,
        figures.done,
        figures.declined,
        figures.open,
        figures.hours,
        shown_people(figures.people),
        figures.lead_days,
    )


LISTS = (
    ExportSpec(
        "sammanstallning",
        "Sammanställning per period",
        "Periodernas beställningar, timmar och personer: per enhet, slag, arena och status.",
        ReportGroup.WORK,
        Area.ORDERS,
        COLUMNS,
        lines,
        by_day=True,
    ),
)
