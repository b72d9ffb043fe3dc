"""The list of corrected attendance: what stood, what stands, by whom, when and why."""

from collections.abc import Iterator

from ame_desktop.documents.document import Column, Kind
from ame_desktop.domain.access import Area
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.storage.queries.corrections import corrections

COLUMNS = (
    Column("Dag", Kind.DATE),
    Column("Del av dagen", width=0.9),
    Column("Plats", width=1.5),
    Column("Före", width=1.5),
    Column("Efter", width=1.5),
    Column("Rättad", Kind.MOMENT, width=1.8),
    Column("Av", width=1.4),
)
NAMED_COLUMNS = (Column("Skäl", width=2.2),)


def correction_lines(source: Source) -> Iterator[Line]:
    """Give each correction of the days; the reason is free text, so it goes with the names."""
    found = corrections(source.reader, source.visible, source.first, source.last, source.arenas)
    for row in found:
        at = row.at.astimezone(STOCKHOLM).replace(tzinfo=None)
        part = "" if row.part is DayPart.WHOLE else row.part.label
        values = (row.day, part, row.place, row.before, row.after, at, row.by)
        yield Line(values, (row.participant_id, row.name), (row.reason,))


LISTS = (
    ExportSpec(
        "rattelser",
        "Rättelser av närvaro",
        "Varje ändrad markering: vad som stod, vad som står, vem som rättade och när.",
        ReportGroup.ATTENDANCE,
        Area.ATTENDANCE,
        COLUMNS,
        correction_lines,
        about_people=True,
        named_columns=NAMED_COLUMNS,
        by_day=True,
        by_arena=True,
        by_month=True,
    ),
)
