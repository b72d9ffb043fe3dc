"""The list of who has taken part in the group activities. Source: OSB-84 to OSB-86."""

from collections.abc import Iterator

from ame_desktop.documents.document import Column, Kind
from ame_desktop.domain.access import Area
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.services.groups.completion import read_completion
from ame_desktop.storage.queries import groups as query

_HOUR = 60
_COLUMNS = (
    Column("Grupp", width=2),
    Column("Slag", width=2),
    Column("Tillfällen med", Kind.INTEGER),
    Column("Tillfällen hållna", Kind.INTEGER),
    Column("Tillfällen planerade", Kind.INTEGER),
    Column("Närvaro i procent", Kind.INTEGER),
    Column("Timmar", Kind.NUMBER, decimals=1),
    Column("Läge"),
)


def group_lines(source: Source) -> Iterator[Line]:
    """Give each person's part in each group, group by group."""
    for row in query.groups(source.reader, source.today, None):
        if source.arenas is not None and row.arena_id not in source.arenas:
            continue
        found = read_completion(source.reader, source.visible, row, source.today)
        for person in found.rows:
            values = (
                row.name,
                row.kind.label,
                person.attended,
                person.held,
                person.planned,
                person.percent,
                person.minutes / _HOUR,
                person.standing,
            )
            yield Line(values, (person.participant_id, person.name))


LISTS = (
    ExportSpec(
        "gruppaktiviteter",
        "Gruppaktiviteter",
        "Vem som har deltagit i språkcafé, utbildningspaket och jobbsök, och vem som är klar.",
        ReportGroup.ATTENDANCE,
        Area.ATTENDANCE,
        _COLUMNS,
        group_lines,
        about_people=True,
        by_arena=True,
    ),
)
