"""The list of referrals, forum by forum, with the days of each way in. Source: RAG-06."""

from collections.abc import Iterator

from ame_desktop.documents.document import Column, Kind
from ame_desktop.domain.access import Area
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.storage.queries.referrals import referrals

COLUMNS = (
    Column("Inkom", Kind.DATE),
    Column("Väg in"),
    Column("Forum", width=2),
    Column("Aktualiserad av", width=2),
    Column("Har ärendet", width=2),
    Column("Tilldelad", Kind.DATE),
    Column("Inskrivningssamtal", Kind.DATE),
    Column("Inskrivningen klar", Kind.DATE),
    Column("Inskriven från", Kind.DATE),
)


def lines(source: Source) -> Iterator[Line]:
    """Give the referrals that came in the days; why somebody was referred is not in it."""
    for row in referrals(source.reader, source.visible, source.first, source.last):
        values = (
            row.received_on,
            row.route.value,
            row.forum,
            row.referred_by,
            row.staff,
            row.assigned_on,
            row.talked_on,
            row.finished_on,
            row.enrolled_from,
        )
        yield Line(values, (row.participant_id, row.name))


LISTS = (
    ExportSpec(
        "aktualiseringar",
        "Aktualiseringar",
        "Aktualiseringar under dagarna, forum för forum, och hur långt inskrivningen har kommit.",
        ReportGroup.PEOPLE,
        Area.PLANNING,
        COLUMNS,
        lines,
        about_people=True,
        by_day=True,
    ),
)
