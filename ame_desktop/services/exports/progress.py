"""The list of how close to work people feel, first and now. Source: OSB-04, AFR-19."""

from collections.abc import Iterator

from ame_desktop.documents.document import Column, Kind
from ame_desktop.domain.access import Area
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.storage.queries.progress import answers

_COLUMNS = (
    Column("Första svaret", Kind.DATE),
    Column("Svar då, 1–10", Kind.INTEGER),
    Column("Senaste svaret", Kind.DATE),
    Column("Svar nu, 1–10", Kind.INTEGER),
    Column("Förändring", Kind.INTEGER),
    Column("Antal svar", Kind.INTEGER),
)


def progress_lines(source: Source) -> Iterator[Line]:
    """Give each person's first and latest answer of those given in the days asked for."""
    for row in answers(source.reader, source.visible, source.first, source.last):
        (first_day, first), (last_day, last) = row.answers[0], row.answers[-1]
        values = (first_day, first, last_day, last, last - first, len(row.answers))
        yield Line(values, (row.participant_id, row.name))


LISTS = (
    ExportSpec(
        "narhet",
        "Närhet till arbete",
        "Hur nära ett arbete varje deltagare har känt sig, från första svaret till det senaste.",
        ReportGroup.PEOPLE,
        Area.PLANNING,
        _COLUMNS,
        progress_lines,
        about_people=True,
        by_day=True,
    ),
)
