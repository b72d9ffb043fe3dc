"""The list of where on the way to work each person stands, and for how long. Source: OSB-01."""

from collections.abc import Iterator

from ame_desktop.documents.document import Column, Kind
from ame_desktop.domain.access import Area
from ame_desktop.domain.expected import swedish_key
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.domain.stages import Stage
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.storage.queries import participants as people
from ame_desktop.storage.queries.stages import stages_of

COLUMNS = (
    Column("Steg"),
    Column("Sedan", Kind.DATE),
    Column("Dagar i steget", Kind.INTEGER),
    Column("Väg in"),
    Column("Ärendeägare", width=2),
)


def lines(source: Source) -> Iterator[Line]:
    """Give those who are at the unit, step by step; who has stood longest comes first."""
    reader, today = source.reader, source.today
    cases, stages = people.cases(reader), stages_of(reader, today)
    here = [person for person in people.people(reader, source.visible, today) if person.current]
    order = list(Stage)
    rows = [
        (stages[person.participant_id], person)
        for person in here
        if person.participant_id in stages
    ]
    for now, person in sorted(
        rows,
        key=lambda row: (order.index(row[0].stage), row[0].since, swedish_key(row[1].name.listed)),
    ):
        case = cases.get(person.participant_id)
        values = (
            now.stage.value,
            now.since,
            (today - now.since).days,
            case.route.value if case else "",
            case.owner if case else "",
        )
        yield Line(values, (person.participant_id, person.name))


LISTS = (
    ExportSpec(
        "steg",
        "Steg på vägen till arbete",
        "Var alla som är inskrivna står i dag: kartläggning, matchning, arbetsträning eller "
        "arbete, och hur länge.",
        ReportGroup.PEOPLE,
        Area.FOLLOW_UPS,
        COLUMNS,
        lines,
        about_people=True,
    ),
)
