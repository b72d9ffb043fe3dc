"""The registry of ready lists, and which of them a person may take out."""

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.exports import ListInfo
from ame_desktop.domain.reports import report_reaches
from ame_desktop.services.context import Context
from ame_desktop.services.exports import (
    af_plans,
    agreements,
    attendance,
    billing,
    certificates,
    closures,
    corrections,
    customers,
    follow_ups,
    groups,
    intake,
    job_tracks,
    orders,
    people,
    progress,
    rollups,
    stages,
    subsidies,
    work,
)
from ame_desktop.services.exports.spec import ExportSpec

LISTS: tuple[ExportSpec, ...] = (
    *attendance.LISTS,
    *corrections.LISTS,
    *groups.LISTS,
    *certificates.LISTS,
    *people.LISTS,
    *stages.LISTS,
    *progress.LISTS,
    *intake.LISTS,
    *follow_ups.LISTS,
    *af_plans.LISTS,
    *subsidies.LISTS,
    *closures.LISTS,
    *work.LISTS,
    *orders.LISTS,
    *agreements.LISTS,
    *customers.LISTS,
    *rollups.LISTS,
    *billing.LISTS,
    *job_tracks.LISTS,
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
