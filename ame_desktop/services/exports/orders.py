"""The list of orders; what could tell who a private person is stands there only with names."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from ame_desktop.documents.document import Column, Kind, Value
from ame_desktop.domain.access import Area
from ame_desktop.domain.orders import CustomerKind
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.domain.rollups import PERSONS
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.storage.queries import exports as query

COLUMNS = (
    Column("Ärendenummer"),
    Column("Inkom", Kind.MOMENT),
    Column("Beställare", width=2),
    Column("Enhet som den skrivits", width=2),
    Column("Vad det gäller", width=4),
    Column("Slag", width=2),
    Column("Arena", width=2),
    Column("Önskat datum", Kind.DATE),
    Column("Adress", width=2),
    Column("Timmar", Kind.NUMBER, decimals=2),
    Column("Rättade timmar", Kind.NUMBER, decimals=2),
    Column("Status"),
    Column("Klar", Kind.DATE),
    Column("Skäl till avböjd", width=2),
)
NAMED_COLUMNS = (
    Column("Kontaktperson", width=2),
    Column("Telefon"),
    Column("E-post", width=2),
    Column("Privatperson", width=2),
    Column("Privatpersons adress", width=2),
    Column("Vad privatpersonen skrev", width=4),
)


def lines(source: Source) -> Iterator[Line]:
    """Give the orders of the days, in the order they came. Source: RAG-44."""
    for row in query.orders(source.reader):
        received = row.received_at.astimezone(STOCKHOLM).replace(tzinfo=None)
        if _within(received.date(), source):
            yield _line(row, received)


def _line(row: Any, received: datetime) -> Line:
    unit, written, text, address = row.customer, row.unit_as_written, row.text, row.address
    person: tuple[Value, ...] = ("", "", "")
    if row.customer_kind is CustomerKind.PERSON:
        person = (unit, address, text)
        unit, written, text, address = PERSONS, "", "", ""
    values = (
        row.number or "",
        received,
        unit,
        written,
        text,
        row.kind,
        row.arena or "",
        row.wanted_on,
        address,
        row.hours,
        row.corrected_hours,
        row.status.value,
        row.done_on,
        row.declined_reason,
    )
    return Line(values, named=(row.orderer, row.phone, row.email, *person))


def _within(day: date, source: Source) -> bool:
    first, last = source.first, source.last
    return (first is None or first <= day) and (last is None or day <= last)


LISTS = (
    ExportSpec(
        "bestallningar",
        "Beställningar",
        "Beställningarna med enhet, slag, önskat datum, timmar och status.",
        ReportGroup.WORK,
        Area.ORDERS,
        COLUMNS,
        lines,
        named_columns=NAMED_COLUMNS,
        by_day=True,
    ),
)
