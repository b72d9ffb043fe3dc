"""Lists about follow-ups: who is due, and what has been held. Source: OSB-70, AFR-23."""

from collections.abc import Iterator

from ame_desktop.documents.document import Column, Kind
from ame_desktop.domain.access import Area
from ame_desktop.domain.follow_ups import DueRow
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.services.follow_up_due import due_rows
from ame_desktop.storage.queries import follow_ups as query

DUE_COLUMNS = (
    Column("Ska hållas senast", Kind.DATE),
    Column("Läge"),
    Column("Dagar sen", Kind.INTEGER),
    Column("Planerad", Kind.DATE),
    Column("Senaste uppföljning", Kind.DATE),
    Column("Aktualisering"),
    Column("Ansvarig", width=2),
    Column("Arena", width=2),
    Column("Placering", width=2),
)
HELD_COLUMNS = (
    Column("Datum", Kind.DATE),
    Column("Placering", width=2),
    Column("Med på mötet", width=3),
    Column("Bidrar insatsen?"),
    Column("Utvecklingsområden", Kind.INTEGER),
    Column("Nästa uppföljning", Kind.DATE),
    Column("Skrev", width=2),
)


def due_lines(source: Source) -> Iterator[Line]:
    """Give who is due for a follow-up, the first day first."""
    for row in due_rows(source.reader, source.visible, source.today):
        late = (source.today - row.due_on).days
        values = (
            row.due_on,
            _state(row, late),
            max(late, 0),
            row.planned_on,
            row.latest_on,
            row.route.value if row.route else "",
            row.addressee.text,
            ", ".join(row.arenas),
            row.place,
        )
        yield Line(values, (row.participant_id, row.name))


def held_lines(source: Source) -> Iterator[Line]:
    """Give the follow-ups that were held in the days, without what was said."""
    first, last = source.first, source.last
    for key, name, row in query.held_rows(source.reader, source.visible):
        day = row.held_on
        if day is None or (first and day < first) or (last and day > last):
            continue
        values = (
            day,
            row.placement,
            ", ".join(row.present),
            row.contributes.label if row.contributes else "",
            len(row.areas),
            row.next_on,
            row.by,
        )
        yield Line(values, (key, name))


def _state(row: DueRow, late: int) -> str:
    if row.waits_for_others:
        return f"Väntar på {row.addressee.waits_for}"
    if row.planned_on is not None:
        return "Planerad"
    if late > 0:
        return "Försenad"
    return "Idag" if late == 0 else "Kommande"


LISTS = (
    ExportSpec(
        "uppfoljningar",
        "Uppföljningar som väntar",
        "Alla inskrivna med dagen för nästa uppföljning, och vem som ansvarar för den.",
        ReportGroup.PEOPLE,
        Area.FOLLOW_UPS,
        DUE_COLUMNS,
        due_lines,
        about_people=True,
    ),
    ExportSpec(
        "uppfoljningar-hallna",
        "Hållna uppföljningar",
        "Uppföljningar som är hållna, med vilka som var med. Det som sades är inte med.",
        ReportGroup.PEOPLE,
        Area.FOLLOW_UPS,
        HELD_COLUMNS,
        held_lines,
        about_people=True,
        by_day=True,
    ),
)
