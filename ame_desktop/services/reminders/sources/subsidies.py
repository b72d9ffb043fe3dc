"""Supports that end, and months that can still be claimed. Source: NAT-05."""

from collections.abc import Iterator
from datetime import date, timedelta

from ame_desktop.domain.access import Area, Role
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.subsidies import SubsidyRow, SubsidyState
from ame_desktop.domain.subsidy_amounts import months_between
from ame_desktop.domain.subsidy_periods import last_claim_day
from ame_desktop.domain.swedish_dates import last_day_of_month, month_text
from ame_desktop.domain.timers import timer_of
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.services.subsidies.claim_rows import PAID_TO_UNIT
from ame_desktop.services.subsidies.rows import Known, known, rows_of
from ame_desktop.storage.queries import subsidies as query

PAGE = "subsidies"


def deadlines(scene: Scene) -> Iterator[TodoRow]:
    """Give what ends and nothing follows, and the first month that is still to be claimed."""
    reached = scene.reached(Area.SUBSIDIES)
    found = known(scene.reader, scene.visible, scene.today)
    claimed = frozenset(query.claims(scene.reader))
    for row in rows_of(found):
        if row.participant_id not in reached or row.period.state is SubsidyState.DRAFT:
            continue
        yield from _ending(scene, row)
        claim = _claim(scene, found, row, claimed)
        if claim is not None:
            yield claim


def _ending(scene: Scene, row: SubsidyRow) -> Iterator[TodoRow]:
    period = row.period
    end = period.draft.end
    last = scene.today + timedelta(days=timer_of(TodoKind.SUBSIDY_ENDS).ahead)
    over = period.state is SubsidyState.ENDED or period.has_next
    if end is None or over or not scene.today <= end <= last:
        return
    again = row.apply_by is not None and row.apply_by <= end
    day = max(row.apply_by, scene.today) if again and row.apply_by is not None else end
    what = f"{row.type_name} slutar {end.isoformat()}"
    yield _row(
        scene,
        row,
        TodoKind.SUBSIDY_ENDS,
        f"Ansök igen: {what}" if again else what,
        day,
    )


def _claim(
    scene: Scene, found: Known, row: SubsidyRow, claimed: frozenset[tuple[object, date]]
) -> TodoRow | None:
    """Return the earliest month that can still be claimed, when its last day is near."""
    draft = row.period.draft
    if row.basis not in PAID_TO_UNIT:
        return None
    near = scene.today + timedelta(days=timer_of(TodoKind.SUBSIDY_CLAIM).ahead)
    for month in months_between(draft.start, min(draft.end or scene.today, scene.today)):
        month_end = last_day_of_month(month.year, month.month)
        last = last_claim_day(month_end, found.terms(draft, month))
        if last is None or not month_end < scene.today <= last <= near:
            continue
        if (row.subsidy_id, month) not in claimed:
            what = f"Begär utbetalning för {month_text(month)}: {row.type_name}"
            return _row(scene, row, TodoKind.SUBSIDY_CLAIM, what, last)
    return None


def _row(scene: Scene, row: SubsidyRow, kind: TodoKind, what: str, day: date) -> TodoRow:
    chief = Role.UNIT_CHIEF in scene.ctx.actor.roles
    return TodoRow(
        kind,
        f"{kind}:{row.subsidy_id}",
        what,
        day,
        PAGE,
        row.subsidy_id,
        row.participant_id,
        row.name.listed,
        scene.owner(row.participant_id),
        chief or scene.is_mine(row.participant_id),
    )
