"""The registry of ready lists, and which of them a person may take out."""

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.exports import ListInfo
from ame_desktop.domain.reports import ReportGroup, report_reaches
from ame_desktop.services.context import Context
from ame_desktop.services.exports import (
    agreements,
    attendance,
    closures,
    customers,
    follow_ups,
    people,
    subsidies,
    work,
)
from ame_desktop.services.exports.spec import ExportSpec

LISTS: tuple[ExportSpec, ...] = (
    ExportSpec(
        "narvaro",
        "Närvaro per dag",
        "Varje dag som någon väntades eller markerades, med plan och närvaro i timmar.",
        ReportGroup.ATTENDANCE,
        Area.ATTENDANCE,
        attendance.DAY_COLUMNS,
        attendance.day_lines,
        about_people=True,
        by_day=True,
        by_arena=True,
        by_month=True,
    ),
    ExportSpec(
        "narvaro-manad",
        "Närvaro per månad",
        "Varje deltagares månad: timmar, och antal dagar av varje läge.",
        ReportGroup.ATTENDANCE,
        Area.ATTENDANCE,
        attendance.MONTH_COLUMNS,
        attendance.month_lines,
        about_people=True,
        by_day=True,
        by_arena=True,
        by_month=True,
    ),
    ExportSpec(
        "deltagare",
        "Deltagare",
        "Alla i registret med aktualisering, arena, inskrivning och placering.",
        ReportGroup.PEOPLE,
        Area.IDENTITY,
        people.REGISTER_COLUMNS,
        people.register_lines,
        about_people=True,
        by_arena=True,
    ),
    ExportSpec(
        "behorigheter",
        "Behörigheter",
        "Körkort, såg, truck med mera, och dagen då de går ut.",
        ReportGroup.PEOPLE,
        Area.IDENTITY,
        people.QUALIFICATION_COLUMNS,
        people.qualification_lines,
        about_people=True,
    ),
    ExportSpec(
        "anpassningar",
        "Anpassningar",
        "De anpassningar i arbetet som gäller i dag, utan orsak.",
        ReportGroup.PEOPLE,
        Area.ADAPTATIONS,
        people.ADAPTATION_COLUMNS,
        people.adaptation_lines,
        about_people=True,
    ),
    ExportSpec(
        "placeringar",
        "Placeringar",
        "Alla placeringar med sysselsättningsform, plats, dagar, läge och vad de ledde till.",
        ReportGroup.PEOPLE,
        Area.PLACEMENTS,
        people.PLACEMENT_COLUMNS,
        people.placement_lines,
        about_people=True,
        named_columns=people.PLACEMENT_NAMED_COLUMNS,
    ),
    ExportSpec(
        "uppfoljningar",
        "Uppföljningar som väntar",
        "Alla inskrivna med dagen för nästa uppföljning, och vem som ansvarar för den.",
        ReportGroup.PEOPLE,
        Area.FOLLOW_UPS,
        follow_ups.DUE_COLUMNS,
        follow_ups.due_lines,
        about_people=True,
    ),
    ExportSpec(
        "uppfoljningar-hallna",
        "Hållna uppföljningar",
        "Uppföljningar som är hållna, med vilka som var med. Det som sades är inte med.",
        ReportGroup.PEOPLE,
        Area.FOLLOW_UPS,
        follow_ups.HELD_COLUMNS,
        follow_ups.held_lines,
        about_people=True,
        by_day=True,
    ),
    ExportSpec(
        "lonestod",
        "Lönestöd",
        "Alla stöd med beslut, dagar, nivå och belopp per månad.",
        ReportGroup.PEOPLE,
        Area.SUBSIDIES,
        subsidies.SUBSIDY_COLUMNS,
        subsidies.subsidy_lines,
        about_people=True,
    ),
    ExportSpec(
        "af-underlag",
        "Underlag till AF per månad",
        "Dagar och belopp att begära för varje månad, mot det som är begärt.",
        ReportGroup.PEOPLE,
        Area.SUBSIDIES,
        subsidies.CLAIM_COLUMNS,
        subsidies.claim_lines,
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
        subsidies.BUDGET_COLUMNS,
        subsidies.budget_lines,
        about_people=True,
        by_day=True,
    ),
    ExportSpec(
        "avslut",
        "Avslut med utfall",
        "De som har slutat: orsak, om det räknas som arbete eller studier, och bakgrund.",
        ReportGroup.PEOPLE,
        Area.IDENTITY,
        closures.COLUMNS,
        closures.lines,
        about_people=True,
        named_columns=closures.NAMED_COLUMNS,
        by_day=True,
    ),
    ExportSpec(
        "fordelning",
        "Fördelning på uppgifter",
        "Vem som var på vilken uppgift, dag för dag.",
        ReportGroup.PEOPLE,
        Area.BRIEFING,
        people.ALLOCATION_COLUMNS,
        people.allocation_lines,
        about_people=True,
        by_day=True,
        by_arena=True,
        by_month=True,
    ),
    ExportSpec(
        "uppgifter",
        "Uppgifter",
        "Dagarnas uppgifter med plats, tid, antal deltagare och timmar.",
        ReportGroup.WORK,
        Area.BRIEFING,
        work.TASK_COLUMNS,
        work.task_lines,
        by_day=True,
        by_arena=True,
        by_month=True,
    ),
    ExportSpec(
        "bestallningar",
        "Beställningar",
        "Beställningarna med enhet, önskat datum, timmar och status.",
        ReportGroup.WORK,
        Area.ORDERS,
        work.ORDER_COLUMNS,
        work.order_lines,
        named_columns=work.ORDER_NAMED_COLUMNS,
        by_day=True,
    ),
    ExportSpec(
        "avtal",
        "Avtal",
        "Avtalen med period, planerade och utförda timmar, och när de följs upp.",
        ReportGroup.WORK,
        Area.AGREEMENTS,
        agreements.COLUMNS,
        agreements.lines,
        named_columns=agreements.NAMED_COLUMNS,
        by_day=True,
    ),
    ExportSpec(
        "motparter",
        "Motparter",
        "De som beställer och har avtal, hur ofta de beställer och när ni senast hade kontakt.",
        ReportGroup.WORK,
        Area.AGREEMENTS,
        customers.COLUMNS,
        customers.lines,
        named_columns=customers.NAMED_COLUMNS,
    ),
    ExportSpec(
        "arenor",
        "Arenor",
        "Arenorna med dagar, tider och antal deltagare.",
        ReportGroup.WORK,
        Area.BRIEFING,
        work.ARENA_COLUMNS,
        work.arena_lines,
    ),
)
_BY_ID = {spec.id: spec for spec in LISTS}


def find_list(list_id: str) -> ExportSpec:
    """Return a ready list by its word.

    Raises:
        NotFoundError: there is no such list.
    """
    spec = _BY_ID.get(list_id)
    if spec is None:
        known = ", ".join(_BY_ID)
        raise NotFoundError(f"Listan {list_id} finns inte. Välj en av: {known}.", field="list")
    return spec


def list_reaches(ctx: Context, spec: ExportSpec, *, names: bool) -> frozenset[Reach]:
    """Return whose rows of a list each role lets the person take out, with or without names."""
    if ctx.reach(Area.REPORTS, Level.READ) is Reach.NONE:
        return frozenset()
    if ctx.reach(spec.area, Level.READ) is Reach.NONE:
        return frozenset()
    return report_reaches(ctx.actor.roles, spec.group, names=names and spec.has_names)


def list_infos(ctx: Context) -> tuple[ListInfo, ...]:
    """Return the lists that the person may take out."""
    return tuple(
        ListInfo(
            spec.id,
            spec.title,
            spec.about,
            spec.group,
            spec.by_day,
            spec.by_arena,
            spec.by_month,
            spec.has_names and bool(list_reaches(ctx, spec, names=True)),
        )
        for spec in LISTS
        if list_reaches(ctx, spec, names=False)
    )
