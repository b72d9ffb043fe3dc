"""The invented compilations: the two periods before this one are fixed."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.rollup_freezing import content_of, hash_of
from ame_desktop.services.rollups.reading import compiled, period_before, period_on
from ame_desktop.storage.models.rollups import Rollup
from ame_desktop.storage.queries import unit_settings
from ame_desktop.storage.unit_of_work import UnitOfWork


def add_rollups(work: UnitOfWork, fixed_by: UUID, today: date) -> None:
    """Fix the two periods before today's, as they are."""
    work.session.flush()
    reader = work.session.connection()
    held = unit_settings.settings(reader)
    last = period_before(held, period_on(held, today))
    for period in (period_before(held, last), last):
        content = content_of(compiled(reader, held, period, today).rollup)
        work.add(
            Rollup(
                id=new_id(),
                period=period.key,
                edition=1,
                start=period.start,
                end=period.end,
                fixed_at=work.at,
                fixed_by_id=fixed_by,
                content=content,
                sha256=hash_of(content),
            )
        )
