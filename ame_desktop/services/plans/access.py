"""Who reaches a person's plans: whoever owns the case writes them, the chief reads them."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.plan_rows import PlanItem
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import GONE, require_behind
from ame_desktop.storage.models.plans import Plan
from ame_desktop.storage.queries import plans as query


def require_plan(ctx: Context, plan_id: UUID, level: Level) -> UUID:
    """Refuse what the roles do not reach of a plan; return whose it is.

    Raises:
        NotFoundError: there is no such plan, or not for this actor.
        NotPermittedError: the case is not the actor's own.
    """
    return require_behind(ctx, Plan, plan_id, Area.PLANNING, level)


def plan_to_write(ctx: Context, plan_id: UUID) -> PlanItem:
    """Return a plan that the actor may write.

    Raises:
        NotFoundError: there is no such plan, or not for this actor.
        NotPermittedError: the case is not the actor's own.
    """
    require_plan(ctx, plan_id, Level.WRITE)
    with ctx.read() as reader:
        found = query.plan(reader, plan_id)
    if found is None:
        raise NotFoundError(GONE)
    return found
