"""A placement on its way: proposed to the chief, taken back, and closed with its outcome.

Source: RAG-10, RAG-12, RAG-58.
"""

from datetime import date
from uuid import UUID

from ame_desktop.domain.approval_rules import Step
from ame_desktop.domain.approval_rules import after as case_after
from ame_desktop.domain.approvals import ApprovalKind
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.placement_drafts import checked_closing
from ame_desktop.domain.placement_rows import PlacementClosing
from ame_desktop.domain.placement_rules import Act, after, check_withdrawal
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.services.approvals import open_case
from ame_desktop.services.context import Context
from ame_desktop.services.placement_proposals import check_proposal
from ame_desktop.services.placements.drafts import TOPICS
from ame_desktop.services.placements.rights import person_placed, require_proposer
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.repositories import placements as repository
from ame_desktop.storage.repositories.approvals import open_case_of
from ame_desktop.storage.unit_of_work import UnitOfWork

_DECIDED_TOO = (*TOPICS, Topic.APPROVALS)


def propose(ctx: Context, placement_id: UUID, version: int) -> Result[UUID]:
    """Let a draft, or one that came back, wait for the chief's decision.

    Raises:
        NotPermittedError: the roles may not propose for this person.
        DomainError: a rule stops it, or it does not stand where it can be proposed.
        ConflictError: somebody else has changed it since.
    """
    person = person_placed(ctx, placement_id)
    require_proposer(ctx, person)
    today = ctx.clock.today()
    with ctx.write("placements.propose", *_DECIDED_TOO) as work:
        row = work.get(Placement, placement_id, version)
        state = after(row.state, Act.PROPOSE)
        check_proposal(work, row, today)
        row.state = state
        row.proposed_by_id, row.proposed_at = ctx.actor.staff_id, work.at
        row.decided_by_id = row.decided_at = None
        work.session.flush()
        open_case(work, ctx, ApprovalKind.PLACEMENT, row.id, row.participant_id)
        name = work.get(Participant, row.participant_id).given_name
        return work.done(row.id, f"Föreslog placeringen för {name}. Enhetschefen beslutar.")


def withdraw(ctx: Context, placement_id: UUID, version: int) -> Result[UUID]:
    """Take a placement back to a draft: from the chief, or before an approved one has begun.

    Raises:
        NotPermittedError: the roles may not propose for this person.
        DomainError: it has begun, or was never proposed.
        ConflictError: somebody else has changed it since.
    """
    person = person_placed(ctx, placement_id)
    require_proposer(ctx, person)
    with ctx.write("placements.withdraw", *_DECIDED_TOO) as work:
        row = work.get(Placement, placement_id, version)
        if row.origin is PlacementOrigin.TAKEN_OVER:
            raise DomainError("Placeringen är övertagen från en lista. Stäng den i stället.")
        check_withdrawal(row.state, row.start, ctx.clock.today())
        # A decision that was taken back is not given again by undo: the draft can change meanwhile.
        decided = row.state is PlacementState.APPROVED
        row.state = after(row.state, Act.WITHDRAW)
        case = open_case_of(work, ApprovalKind.PLACEMENT, row.id)
        if case is not None:
            case.state = case_after(case.state, Step.WITHDRAW)
        repository.leave_arena(work, row, None)
        said = "Drog tillbaka placeringen. Den är ett utkast igen."
        return work.done(row.id, said, undoable=not decided)


def close(
    ctx: Context, placement_id: UUID, version: int, closing: PlacementClosing
) -> Result[UUID]:
    """Close a placement with its last day and what it led to. Source: RAG-58.

    A placement that ended early ends in attendance and at the arena on the same day.

    Raises:
        NotPermittedError: the roles may not propose for this person.
        DomainError: it is not approved, or the last day lies outside its period.
        ConflictError: somebody else has changed it since.
    """
    person = person_placed(ctx, placement_id)
    require_proposer(ctx, person)
    with ctx.write("placements.close", *TOPICS) as work:
        row = work.get(Placement, placement_id, version)
        settle(work, row, closing, ctx.clock.today())
        name = work.get(Participant, row.participant_id).given_name
        return work.done(row.id, f"Stängde placeringen för {name}.")


def settle(work: UnitOfWork, row: Placement, closing: PlacementClosing, today: date) -> None:
    """Give a placement its last day and what it led to, in attendance and at the arena too.

    Raises:
        DomainError: it is not approved, or the last day lies outside its period.
    """
    state = after(row.state, Act.CLOSE)
    checked = checked_closing(closing, row.start, row.end, today)
    repository.leave_arena(work, row, checked.ended_on)
    row.state, row.end = state, checked.ended_on
    row.ended_on, row.outcome, row.end_note = checked.ended_on, checked.outcome, checked.note
