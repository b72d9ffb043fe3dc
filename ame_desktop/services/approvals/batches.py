"""Putting placements that were taken over from an imported list into the basket, all at once."""

from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.approval_batches import batch_content
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.services.approvals.opening import open_case
from ame_desktop.services.context import Context
from ame_desktop.storage.queries.approval_placements import loose_taken_over
from ame_desktop.storage.unit_of_work import UnitOfWork


def put_taken_over(ctx: Context) -> Result[int]:
    """Let the placements that were taken over, and that no case holds, wait for the chief.

    Raises:
        NotPermittedError: the roles may not propose placements.
        DomainError: there are none.
    """
    ctx.require(Area.PLACEMENTS, Level.PROPOSE)
    with ctx.write("approvals.batch", Topic.APPROVALS) as work:
        count = open_batch(work, ctx)
        if not count:
            raise DomainError(
                "Alla övertagna placeringar väntar redan på beslut, eller är avgjorda."
            )
        placements = "1 placering" if count == 1 else f"{count} placeringar"
        return work.done(count, f"Lämnade {placements} till enhetschefen.")


def loose_count(ctx: Context) -> int:
    """Return how many taken-over placements the actor could let wait; 0 for who may not."""
    if ctx.reach(Area.PLACEMENTS, Level.PROPOSE) is Reach.NONE:
        return 0
    with ctx.read() as reader:
        return len(loose_taken_over(reader, ctx.actor.staff_id))


def open_batch(work: UnitOfWork, ctx: Context) -> int:
    """Open one case for all loose placements of a list; return how many they were.

    A protected person's placement gets a case of its own, which only those who are named meet; it
    stays loose until one of them lets it wait.
    """
    work.session.flush()
    loose = loose_taken_over(work.session.connection(), ctx.actor.staff_id)
    together = [row.placement_id for row in loose if not row.protected]
    if together:
        open_case(work, ctx, ApprovalKind.TAKEN_OVER, None, None, batch_content(together))
    for row in loose:
        if row.protected:
            open_case(work, ctx, ApprovalKind.PLACEMENT, row.placement_id, row.participant_id)
    return len(loose)
