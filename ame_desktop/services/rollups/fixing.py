"""*Fastställ*: a frozen copy of a period's compilation, with its hash. Source: RAG-45."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.rollup_freezing import content_of, hash_of, same
from ame_desktop.services.context import Context
from ame_desktop.services.rollups.reading import compiled, find_period
from ame_desktop.storage.models.rollups import Rollup
from ame_desktop.storage.queries import rollups as query
from ame_desktop.storage.queries import unit_settings


class AlreadyFixedError(DomainError):
    """The period is fixed, and nothing has changed since."""


def fix(ctx: Context, key: str) -> Result[UUID]:
    """Keep a period's compilation as it is now; what changes later is listed beside it.

    A period that still runs may be fixed; a later edition then holds the rest.

    Raises:
        NotPermittedError: only the koordinator and the chief fix a compilation.
        NotFoundError: there is no such period.
        DomainError: the name is not that of a period, or it has not begun.
        AlreadyFixedError: nothing has changed since it was fixed.
    """
    ctx.require(Area.ORDERS, Level.APPROVE)
    today = ctx.clock.today()
    with ctx.write("rollups.fix", Topic.ROLLUPS) as work:
        reader = work.session.connection()
        held = unit_settings.settings(reader)
        rollup = compiled(reader, held, find_period(held, key), today).rollup
        period = rollup.period
        if period.start > today:
            raise DomainError(f"{period.label} har inte börjat.", field="period")
        content = content_of(rollup)
        copies = query.fixed_copies(reader, period.key)
        if copies and _holds(copies[0], content):
            raise AlreadyFixedError(
                f"{period.label} är redan fastställd, och inget har ändrats.", field="period"
            )
        row = Rollup(
            id=new_id(),
            period=period.key,
            edition=copies[0].edition + 1 if copies else 1,
            start=period.start,
            end=period.end,
            fixed_at=ctx.clock.now(),
            fixed_by_id=ctx.actor.staff_id,
            content=content,
            sha256=hash_of(content),
        )
        work.add(row)
        return work.done(
            row.id, f"Fastställde {period.label}, utgåva {row.edition}.", undoable=False
        )


def _holds(copy: query.FrozenRow, content: dict[str, object]) -> bool:
    """Whether a frozen copy is whole and says what the compilation says now, on both ends.

    One that was fixed while the period ran is fixed anew once it has ended.
    """
    whole = hash_of(copy.content) == copy.sha256
    ended = bool(copy.content["days_left"]) == bool(content["days_left"])
    return whole and ended and same(copy.content, content)
