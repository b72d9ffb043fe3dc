"""Lists of certificates with their last day, and of bus cards. Source: TRE-45, TRE-61, TRE-62."""

from collections.abc import Iterator

from ame_desktop.documents.document import Column, Kind
from ame_desktop.domain.access import Area
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.storage.queries import bus_cards, certificates

CERTIFICATE_COLUMNS = (
    Column("Intyg t.o.m.", Kind.DATE),
    Column("Från", Kind.DATE),
    Column("Omfattning, procent", Kind.INTEGER),
    Column("Läge", width=2),
    Column("Visades", Kind.DATE),
    Column("Planeringen bedömd", Kind.DATE),
    Column("Sågs av", width=2),
)
JOURNEY_COLUMNS = (
    Column("Slag", width=2),
    Column("Från", Kind.DATE),
    Column("Till", Kind.DATE),
    Column("Sträcka", width=3),
    Column("Kilometer", Kind.INTEGER),
    Column("Läge"),
    Column("Beslutat av", width=2),
)


def certificate_lines(source: Source) -> Iterator[Line]:
    """Give the certificates that are valid some of the days, the first to run out first."""
    rows = certificates.named_certificates(source.reader, source.visible, source.first, source.last)
    for held in rows:
        row = held.row
        values = (
            row.valid_to,
            row.first_day,
            row.extent_percent,
            row.standing(source.today),
            row.seen_on,
            row.assessed_on,
            row.by,
        )
        yield Line(values, (row.participant_id, held.name))


def journey_lines(source: Source) -> Iterator[Line]:
    """Give the journeys of some of the days; why somebody travels is not in it."""
    for held in bus_cards.named_bus_cards(source.reader, source.visible, source.first, source.last):
        row = held.row
        values = (
            row.type.label,
            row.start,
            row.end,
            row.route,
            row.kilometres,
            row.standing(source.today),
            row.by,
        )
        yield Line(values, (row.participant_id, held.name))


LISTS = (
    ExportSpec(
        "intyg",
        "Intyg",
        "Intyg som gäller någon av dagarna, med sista dag och omfattning. Varför är inte med.",
        ReportGroup.ATTENDANCE,
        Area.CERTIFICATES,
        CERTIFICATE_COLUMNS,
        certificate_lines,
        about_people=True,
        by_day=True,
    ),
    ExportSpec(
        "busskort",
        "Busskort och resor",
        "Busskort, enkelbiljetter och programresor under dagarna, med sträcka och kilometer.",
        ReportGroup.PEOPLE,
        Area.PLANNING,
        JOURNEY_COLUMNS,
        journey_lines,
        about_people=True,
        by_day=True,
    ),
)
