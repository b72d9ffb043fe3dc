"""Lists about participants: the register, qualifications, adaptations, placements, allocation."""

from collections.abc import Iterator

from ame_desktop.documents.document import Column, Kind
from ame_desktop.domain.access import Area
from ame_desktop.domain.expected import swedish_key
from ame_desktop.domain.placements import RUNNING, Phase
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.storage.queries import exports as query
from ame_desktop.storage.queries import participants as register
from ame_desktop.storage.queries.placement_facts import looked_on
from ame_desktop.storage.queries.placements import placements

REGISTER_COLUMNS = (
    Column("Aktualisering", width=2),
    Column("Ärendeägare", width=2),
    Column("Arena", width=2),
    Column("Inskriven från", Kind.DATE),
    Column("Inskriven till", Kind.DATE),
    Column("Sysselsättningsform", width=2),
    Column("Placering från", Kind.DATE),
    Column("Placering till", Kind.DATE),
)
QUALIFICATION_COLUMNS = (
    Column("Behörighet", width=2),
    Column("Uppgift", width=2),
    Column("Gäller till", Kind.DATE),
    Column("Läge"),
)
ADAPTATION_COLUMNS = (
    Column("Anpassning", width=2),
    Column("Högst kg", Kind.INTEGER),
    Column("Gäller till", Kind.DATE),
)
PLACEMENT_COLUMNS = (
    Column("Sysselsättningsform", width=2),
    Column("Plats", width=2),
    Column("Första dag", Kind.DATE),
    Column("Sista dag", Kind.DATE),
    Column("Läge"),
    Column("Dagar kvar", Kind.INTEGER),
    Column("Omfattning i procent", Kind.INTEGER),
    Column("Väg in"),
    Column("AF:s beslutsnummer"),
    Column("Kostnadsbärare"),
    Column("Ursprung", width=2),
    Column("Ledde till"),
)
PLACEMENT_NAMED_COLUMNS = (Column("Handledare", width=2), Column("Kontakt på enheten", width=2))
ALLOCATION_COLUMNS = (
    Column("Datum", Kind.DATE),
    Column("Arena"),
    Column("Uppgift", width=2),
    Column("Plats", width=2),
    Column("Del av dagen"),
)


def register_lines(source: Source) -> Iterator[Line]:
    """Give everybody in the register, with arena, period and placement."""
    reader, day = source.reader, source.today
    arenas, cases = register.arenas_of(reader, day), register.cases(reader)
    periods, placed = query.enrolments(reader), register.placements(reader, day)
    people = register.people(reader, source.visible, day)
    for person in sorted(people, key=lambda item: swedish_key(item.name.listed)):
        key = person.participant_id
        names = [name for arena_id, name in arenas.get(key, ()) if _held(arena_id, source)]
        if source.arenas is not None and not names:
            continue
        case = cases.get(key)
        start, end = periods.get(key, (None, None))
        form, _, from_day, to_day = next(iter(placed.get(key, ())), (None, "", None, None))
        values = (
            case.route.value if case else "",
            case.owner if case else "",
            ", ".join(names),
            start,
            end,
            form.label if form else "",
            from_day,
            to_day,
        )
        yield Line(values, (key, person.name))


def qualification_lines(source: Source) -> Iterator[Line]:
    """Give what people may do, the first to run out first."""
    for key, name, row in query.qualifications(source.reader, source.visible):
        over = row.valid_to is not None and row.valid_to < source.today
        values = (row.kind, row.text, row.valid_to, "Har gått ut" if over else "Gäller")
        yield Line(values, (key, name))


def adaptation_lines(source: Source) -> Iterator[Line]:
    """Give the adaptations that hold today, as functions. Source: OSB-05."""
    found = query.adaptations(source.reader, source.visible, source.today)
    for key, name, row in sorted(found, key=lambda item: swedish_key(item[1].listed)):
        yield Line((row.kind.value, row.max_kilograms, row.valid_to), (key, name))


def placement_lines(source: Source) -> Iterator[Line]:
    """Give all placements with where each stands today, the oldest first. Source: RAG-58."""
    reader = source.reader
    more = query.placement_details(reader)
    for row in placements(reader, source.visible, looked_on(reader, source.today)):
        told = more[row.placement_id]
        running = row.phase in RUNNING or row.phase is Phase.TO_CLOSE
        values = (
            row.form.label,
            row.place,
            row.start,
            row.end,
            row.phase.value,
            row.days_left if running else None,
            row.extent_percent,
            row.route.value if row.route is not None else "",
            told.af_decision,
            told.cost_bearer.label if told.cost_bearer is not None else "",
            row.origin.value,
            told.outcome.label if told.outcome is not None else "",
        )
        yield Line(values, (row.participant_id, row.name), (row.supervisor, told.host_contact))


def allocation_lines(source: Source) -> Iterator[Line]:
    """Give who was on which task, day by day."""
    span = (source.first, source.last)
    for key, name, row in query.assignments(source.reader, source.visible, span, source.arenas):
        yield Line((row.day, row.arena, row.task, row.place, row.part.label), (key, name))


def _held(arena_id: object, source: Source) -> bool:
    return source.arenas is None or arena_id in source.arenas


LISTS = (
    ExportSpec(
        "deltagare",
        "Deltagare",
        "Alla i registret med aktualisering, arena, inskrivning och placering.",
        ReportGroup.PEOPLE,
        Area.IDENTITY,
        REGISTER_COLUMNS,
        register_lines,
        about_people=True,
        by_arena=True,
    ),
    ExportSpec(
        "behorigheter",
        "Behörigheter",
        "Körkort, såg, truck med mera, och dagen då de går ut.",
        ReportGroup.PEOPLE,
        Area.IDENTITY,
        QUALIFICATION_COLUMNS,
        qualification_lines,
        about_people=True,
    ),
    ExportSpec(
        "anpassningar",
        "Anpassningar",
        "De anpassningar i arbetet som gäller i dag, utan orsak.",
        ReportGroup.PEOPLE,
        Area.ADAPTATIONS,
        ADAPTATION_COLUMNS,
        adaptation_lines,
        about_people=True,
    ),
    ExportSpec(
        "placeringar",
        "Placeringar",
        "Alla placeringar med sysselsättningsform, plats, dagar, läge och vad de ledde till.",
        ReportGroup.PEOPLE,
        Area.PLACEMENTS,
        PLACEMENT_COLUMNS,
        placement_lines,
        about_people=True,
        named_columns=PLACEMENT_NAMED_COLUMNS,
    ),
    ExportSpec(
        "fordelning",
        "Fördelning på uppgifter",
        "Vem som var på vilken uppgift, dag för dag.",
        ReportGroup.PEOPLE,
        Area.BRIEFING,
        ALLOCATION_COLUMNS,
        allocation_lines,
        about_people=True,
        by_day=True,
        by_arena=True,
        by_month=True,
    ),
)
