"""The compilation that is due: before a period ends, and until it is fixed. Source: RAG-45."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.reminders import TodoKind, TodoRow
from ame_desktop.domain.rollup_periods import RollupPeriod
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.unit_settings import SettingName
from ame_desktop.services.clock import STOCKHOLM
from ame_desktop.services.reminders.scene import Scene
from ame_desktop.services.rollups.reading import moments, period_before, period_on
from ame_desktop.storage.queries import rollups as query

PAGE = "rollups"


def due(scene: Scene) -> Iterator[TodoRow]:
    """Give the period that soon ends and the one before it, where orders came and none is fixed.

    One that was fixed while it ran waits again once it has ended.
    """
    now = period_on(scene.settings, scene.today)
    before = period_before(scene.settings, now)
    near = timedelta(days=scene.number(SettingName.ROLLUP_DAYS))
    fixed = query.latest_fixings(scene.reader)
    came = query.received_between(scene.reader, *moments(before.start, now.end))
    for period in (before, now):
        since, past = moments(period.start, period.end)
        if not any(since <= moment < past for moment in came):
            continue
        if _is_fixed(fixed.get(period.key), period, scene.today):
            continue
        if period.end - scene.today <= near:
            yield TodoRow(
                TodoKind.ROLLUP,
                f"{TodoKind.ROLLUP}:{period.key}",
                f"Fastställ sammanställningen: {period.label} slutar {full_date(period.end)}",
                period.end,
                PAGE,
                period.key,
                who="Koordinatorn",
                mine=scene.ctx.allows(Area.ORDERS, Level.APPROVE),
            )


def _is_fixed(fixed_at: datetime | None, period: RollupPeriod, today: date) -> bool:
    if fixed_at is None:
        return False
    return today <= period.end or fixed_at.astimezone(STOCKHOLM).date() >= period.end
