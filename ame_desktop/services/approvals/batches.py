"""Putting placements that were taken over from an imported list into the basket, all at once."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.approval_batches import batch_content, batch_ids
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.services.approvals.opening import open_case
from ame_desktop.services.context import Context
from ame_desktop.storage.repositories import approvals as repository
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


def open_batch(work: UnitOfWork, ctx: Context) -> int:
    """Open one case for all loose placements of a list; return how many they were.

    A protected person's placement gets a case of its own, which only those who are named meet.
    """
    work.session.flush()
    held = _in_cases(work)
    loose = [row for row in repository.loose_taken_over(work) if row[0] not in held]
    together = [key for key, _, protected in loose if not protected]
    if together:
        open_case(work, ctx, ApprovalKind.TAKEN_OVER, None, None, batch_content(together))
    for key, person, protected in loose:
        if protected:
            open_case(work, ctx, ApprovalKind.PLACEMENT, key, person)
    return len(loose)


def _in_cases(work: UnitOfWork) -> frozenset[UUID]:
    found = repository.open_cases(work, ApprovalKind.TAKEN_OVER, ApprovalKind.PLACEMENT)
    batches = (key for case in found for key in batch_ids(case.content))
    single = (case.subject_id for case in found if case.subject_id is not None)
    return frozenset((*batches, *single))
