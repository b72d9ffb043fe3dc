"""Lists about subsidies: the supports, the claim basis month by month, and the own budget."""

from collections.abc import Iterator
from datetime import date

from ame_desktop.documents.document import Column, Kind, Value
from ame_desktop.domain.access import Area
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.reports import ReportGroup
from ame_desktop.domain.subsidies import SubsidyRow
from ame_desktop.domain.subsidy_amounts import month_of, months_between
from ame_desktop.domain.subsidy_money import ClaimRow
from ame_desktop.services.exports.spec import ExportSpec, Line, Source
from ame_desktop.services.subsidies.budgets import budget_state
from ame_desktop.services.subsidies.claim_rows import claim_rows
from ame_desktop.services.subsidies.days import with_days
from ame_desktop.services.subsidies.rows import known, rows_of

SUBSIDY_COLUMNS = (
    Column("Stödform", width=2),
    Column("Grupp", width=2),
    Column("Läge"),
    Column("Plats", width=2),
    Column("Beslutsnummer"),
    Column("Beslutsdatum", Kind.DATE),
    Column("Första dag", Kind.DATE),
    Column("Sista dag", Kind.DATE),
    Column("Dagar kvar", Kind.INTEGER),
    Column("Sök igen senast", Kind.DATE),
    Column("Omfattning, %", Kind.INTEGER),
    Column("Lön vid heltid", Kind.NUMBER, decimals=2),
    Column("Nivå, %", Kind.NUMBER, decimals=2),
    Column("Ersättning per dag", Kind.NUMBER, decimals=2),
    Column("Belopp per månad", Kind.NUMBER, decimals=2),
    Column("Att titta på", width=3),
)
CLAIM_COLUMNS = (
    Column("Månad", Kind.DATE),
    Column("Stödform", width=2),
    Column("Beslutsnummer"),
    Column("Från", Kind.DATE),
    Column("Till", Kind.DATE),
    Column("Dagar att begära", Kind.INTEGER),
    Column("Omarkerade dagar", Kind.INTEGER),
    Column("Belopp att begära", Kind.NUMBER, decimals=2),
    Column("Begärda dagar", Kind.INTEGER),
    Column("Begärt belopp", Kind.NUMBER, decimals=2),
    Column("Begärt den", Kind.DATE),
    Column("Begär senast", Kind.DATE),
    Column("Läge", width=2),
)
BUDGET_COLUMNS = (
    Column("Plats", width=2),
    Column("Första dag", Kind.DATE),
    Column("Sista dag", Kind.DATE),
    Column("Kostnad per månad", Kind.NUMBER, decimals=2),
    Column("Förbrukat", Kind.NUMBER, decimals=2),
    Column("Intecknat", Kind.NUMBER, decimals=2),
    Column("Kvar", Kind.NUMBER, decimals=2),
    Column("Platser kvar", Kind.INTEGER),
    Column("Stöd från AF"),
)


def subsidy_lines(source: Source) -> Iterator[Line]:
    """Give all supports, the first to end first; those without an end come last."""
    reader, visible = source.reader, source.visible
    found = with_days(reader, visible, known(reader, visible, source.today))
    for row in sorted(rows_of(found), key=_by_end):
        yield Line(_subsidy(row), (row.participant_id, row.name))


def claim_lines(source: Source) -> Iterator[Line]:
    """Give each month's claims, the earliest first; without days, since the first support."""
    reader, visible = source.reader, source.visible
    found = known(reader, visible, source.today)
    last = source.last or source.today
    begun = min((stored.period.draft.start for stored in found.stored), default=last)
    for month in months_between(month_of(source.first or begun), last):
        for row in claim_rows(reader, visible, found, month):
            yield Line(_claim(row), (row.participant_id, row.name))


def budget_lines(source: Source) -> Iterator[Line]:
    """Give the year's resursanställningar, then the whole budget. Source: OSB-90."""
    year = (source.last or source.first or source.today).year
    state = budget_state(source.reader, source.visible, year, source.today)
    for row in state.rows:
        values = (
            row.place,
            row.start,
            row.end,
            row.monthly,
            row.used,
            row.committed,
            None,
            None,
            "Ja" if row.has_support else "Saknas",
        )
        yield Line(values, (row.participant_id, row.name))
    example = ", exempel" if state.is_example else ""
    whole: tuple[Value, ...] = (
        f"Hela budgeten {year}{example}",
        "",
        date(year, 1, 1),
        date(year, 12, 31),
        state.kronor,
        state.used,
        state.committed,
        state.left,
        state.slots_left,
        "",
    )
    yield Line(whole)


def _subsidy(row: SubsidyRow) -> tuple[Value, ...]:
    draft = row.period.draft
    return (
        row.type_name,
        draft.variant,
        row.phase.value,
        row.place,
        draft.decision_number,
        draft.decided_on,
        draft.start,
        draft.end,
        row.days_left,
        row.apply_by,
        draft.extent_percent,
        draft.wage,
        draft.level_percent,
        draft.day_rate,
        row.monthly,
        " ".join(remark.text for remark in row.remarks),
    )


def _claim(row: ClaimRow) -> tuple[Value, ...]:
    return (
        row.month,
        row.type_name,
        row.decision_number,
        row.first,
        row.last,
        row.days,
        row.unmarked if row.days is not None else None,
        row.amount,
        row.claimed_days,
        row.claimed_amount,
        row.claimed_on,
        row.last_day,
        row.state.value,
    )


def _by_end(row: SubsidyRow) -> tuple[date, str]:
    name: PersonName = row.name
    return row.period.draft.end or date.max, name.listed


LISTS = (
    ExportSpec(
        "lonestod",
        "Lönestöd",
        "Alla stöd med beslut, dagar, nivå och belopp per månad.",
        ReportGroup.PEOPLE,
        Area.SUBSIDIES,
        SUBSIDY_COLUMNS,
        subsidy_lines,
        about_people=True,
    ),
    ExportSpec(
        "af-underlag",
        "Underlag till AF per månad",
        "Dagar och belopp att begära för varje månad, mot det som är begärt.",
        ReportGroup.PEOPLE,
        Area.SUBSIDIES,
        CLAIM_COLUMNS,
        claim_lines,
        about_people=True,
        by_day=True,
        by_month=True,
    ),
    ExportSpec(
        "resursbudget",
        "Resursanställningar, budget",
        "Årets budget: vad som är förbrukat, intecknat och kvar.",
        ReportGroup.PEOPLE,
        Area.SUBSIDIES,
        BUDGET_COLUMNS,
        budget_lines,
        about_people=True,
        by_day=True,
    ),
)
