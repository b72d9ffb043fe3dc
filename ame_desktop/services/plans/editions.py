"""New editions: a plan that has been signed or withdrawn is written anew, from what it said.

Source: TRE-15, AFR-08.
"""

from uuid import UUID

from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.plan_rows import OPEN_STATES, PartyDraft, PlanDraft, PlanItem, PlanRowDraft
from ame_desktop.domain.plans import PlanKind
from ame_desktop.services.context import Context
from ame_desktop.services.plans.access import plan_to_write
from ame_desktop.services.plans.writing import begin, check_allowed, put
from ame_desktop.storage.models.plans import Plan
from ame_desktop.storage.repositories import plans as repository


def new_edition(ctx: Context, plan_id: UUID) -> Result[UUID]:
    """Begin the next edition of a plan, with its texts, its parties and the rows not yet done.

    The edition before holds until the new one is signed. Days are not copied: they are agreed anew.

    Raises:
        NotFoundError: there is no such plan, or not for this actor.
        NotPermittedError: the case is not the actor's own.
        DomainError: it is still being written, or a broken plan runs still.
        ConflictError: an edition is being written already.
    """
    found = plan_to_write(ctx, plan_id)
    if found.state in OPEN_STATES:
        raise DomainError("Planen är inte undertecknad. Skriv vidare i den, eller återta den.")
    with ctx.write("plans.new_edition", Topic.PLANNING) as work:
        check_allowed(work, found.participant_id, found.kind, ctx.clock.today())
        old = work.get(Plan, plan_id)
        row = begin(work, ctx, old.participant_id, old.kind, old)
        put(work, row, copied(found))
        name = repository.given_name(work, old.participant_id)
        return work.done(row.id, f"Började på utgåva {row.edition} för {name}.")


def copied(plan: PlanItem) -> PlanDraft:
    """Return what a new edition begins with."""
    rows = tuple(
        PlanRowDraft(row.kind, row.text, row.quantity, row.responsible, row.due)
        for row in plan.rows
        if row.done_on is None
    )
    return PlanDraft(
        dict(plan.texts),
        rows,
        tuple(PartyDraft(item.party, item.name, item.present) for item in plan.parties),
        goal_on=plan.goal_on,
        registered_on=plan.registered_on if plan.kind is PlanKind.AF else None,
        simplified=plan.simplified,
    )
