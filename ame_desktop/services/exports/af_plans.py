"""Lists about AF's plans: who needs one made or renewed and what is lacking, and the key figures.

Source: AFR-09 to AFR-11, AFR-15, AFR-17, AFR-21.
"""

from collections.abc import Iterator
from uuid import UUID

from ame_desktop.documents.document import Column, Kind
from ame_desktop.domain.access import Area
from ame_desktop.domain.af_plans import AfPlanNeed, lacking, late_by_time, needs, shares
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.services.plans.af_facts import af_times
from ame_desktop.services.rule_switches import is_on
from ame_desktop.storage.queries import plans_due as query
from ame_desktop.storage.queries import unit_settings

NEED_COLUMNS = (
    Column("Nästa dag", Kind.DATE),
    Column("Dagar sen", Kind.INTEGER),
    Column("Brister", width=4),
    Column("Inskriven hos AF", Kind.DATE),
    Column("Planen gjord", Kind.DATE),
    Column("Ska förnyas", Kind.DATE),
    Column("Svårighet", Kind.INTEGER),
    Column("Förenklad plan", Kind.BOOLEAN),
    Column("Inskriven från", Kind.DATE),
)
FIGURE_COLUMNS = (
    Column("Nyckeltal", width=3),
    Column("Antal", Kind.INTEGER),
    Column("Av", Kind.INTEGER),
    Column("Procent", Kind.INTEGER),
    Column("Rapporten 2020, procent", Kind.INTEGER),
    Column("Källa"),
)


def need_lines(source: Source) -> Iterator[Line]:
    """Give everybody who came from AF with what their plan lacks, the first to act on first."""
    today = source.today
    for person, need in _needs(source).items():
        values = (
            need.due,
            max((today - need.due).days, 0),
            ", ".join(lacking(need, today)),
            need.registered_on,
            need.made_on,
            need.renewal_due,
            need.complexity,
            need.simplified,
            need.since,
        )
        yield Line(values, (person, need.name))


def figure_lines(source: Source) -> Iterator[Line]:
    """Give the shares beside the report's, and how many are late by time at the unit."""
    found = tuple(_needs(source).values())
    for share in (*shares(found, source.today), *late_by_time(found, source.today)):
        yield Line(
            (share.title, share.part, share.whole, share.percent, share.reported, share.rule)
        )


def _needs(source: Source) -> dict[UUID, AfPlanNeed]:
    reader, today = source.reader, source.today
    complexity = query.complexity(reader) if is_on(reader, "AFR-22", today) else {}
    return needs(
        query.enrolled_by_af(reader, source.visible, today),
        query.af_plans(reader, source.visible),
        complexity,
        af_times(unit_settings.settings(reader), today),
    )


LISTS = (
    ExportSpec(
        "af-planer",
        "AF:s planer att förnya",
        "Alla som kom från AF, med dagen då planen ska göras eller förnyas, och vad som brister.",
        ReportGroup.PEOPLE,
        Area.PLANNING,
        NEED_COLUMNS,
        need_lines,
        about_people=True,
    ),
    ExportSpec(
        "af-nyckeltal",
        "Nyckeltal för AF:s planer",
        "Andelar med plan i tid, stödbehov och motiverade insatser, bredvid rapportens tal.",
        ReportGroup.PEOPLE,
        Area.PLANNING,
        FIGURE_COLUMNS,
        figure_lines,
    ),
)
