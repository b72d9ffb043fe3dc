"""The list of closures with their outcome: what the yearly statistics ask for, a row each.

Sex, country of birth and the like stand in it since it is for follow-up and evaluation, and by
default without names. It shows what came of the time at the unit.
Source: KAS-01 to KAS-09, NAT-33, RAG-03, TRE-04.
"""

from collections.abc import Iterator

from ame_desktop.documents.document import Column, Kind
from ame_desktop.domain.access import Area
from ame_desktop.domain.closures import age_group
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.storage.queries import closure_exports as query

COLUMNS = (
    Column("Kön"),
    Column("Åldersgrupp"),
    Column("Utbildning", width=2),
    Column("Född utomlands", Kind.BOOLEAN),
    Column("Försörjning vid start", width=2),
    Column("Väg in"),
    Column("Insatser", width=3),
    Column("Inskriven från", Kind.DATE),
    Column("Inskriven till", Kind.DATE),
    Column("Månader i verksamhet", Kind.INTEGER),
    Column("Orsak till avslut", width=3),
    Column("Vanlig arbetsgivare", Kind.BOOLEAN),
    Column("Ger studiemedel", Kind.BOOLEAN),
    Column("Räcker till försörjning (TRE-48)", Kind.BOOLEAN),
    Column("Varade en månad (KAS-04)", Kind.BOOLEAN),
    Column("Räknas som arbete eller studier"),
)
NAMED_COLUMNS = (Column("Arbetsgivare", width=2), Column("Studier", width=2))


def lines(source: Source) -> Iterator[Line]:
    """Give the times at the unit that ended within the days, the first to end first."""
    span = (source.first, source.last)
    forms = query.forms(source.reader)
    for key, name, route, closed in query.closures(source.reader, source.visible, span):
        known = closed.statistics
        end = closed.end
        if end is None:
            continue
        held = [form for form, start in forms.get(key, ()) if start <= end]
        months = (end.year - closed.start.year) * 12 + end.month - closed.start.month
        values = (
            known.sex.label if known.sex else "",
            age_group(name.birth_date, end),
            known.education.label if known.education else "",
            known.foreign_born,
            known.income_at_start.label if known.income_at_start else "",
            route.value if route else "",
            ", ".join(dict.fromkeys(form.short_label for form in held)),
            closed.start,
            end,
            months,
            closed.end_reason,
            closed.regular_employer,
            closed.csn_eligible,
            closed.lasts_two_months,
            closed.lasted_a_month,
            closed.counted.label if closed.counted else "",
        )
        yield Line(values, (key, name), (closed.employer, closed.studies))


LISTS = (
    ExportSpec(
        "avslut",
        "Avslut med utfall",
        "De som har slutat: orsak, om det räknas som arbete eller studier, och bakgrund.",
        ReportGroup.PEOPLE,
        Area.IDENTITY,
        COLUMNS,
        lines,
        about_people=True,
        named_columns=NAMED_COLUMNS,
        by_day=True,
    ),
)
