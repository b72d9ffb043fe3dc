"""Writing plans: a draft, its changes, and a new edition of one that has been signed.

Source: TRE-15, TRE-18 to TRE-22, OSB-57, OSB-58, AFR-03 to AFR-05, AFR-18.
"""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.plan_rows import PlanDraft
from ame_desktop.domain.plan_rules import check_writable, checked_plan
from ame_desktop.domain.plans import PlanKind, PlanState
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.services.plans.access import plan_to_write, require_plan
from ame_desktop.services.plans.breaking import check_may_plan
from ame_desktop.storage.models.plans import Plan, PlanRow
from ame_desktop.storage.queries import plans as query
from ame_desktop.storage.repositories import plans as repository
from ame_desktop.storage.unit_of_work import UnitOfWork

ALREADY_OPEN = "Det finns redan ett utkast av den planen. Skriv vidare i det."


def add_plan(ctx: Context, participant_id: UUID, kind: PlanKind, draft: PlanDraft) -> Result[UUID]:
    """Write a new plan as a draft; one of each kind is written at a time.

    AF's plan that has been made is noted and holds at once.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the case is not the actor's own.
        DomainError: a text is too long, the days do not add up, or a broken plan runs still.
        ConflictError: a plan of the kind is being written already.
    """
    require_participant(ctx, participant_id, Area.PLANNING, Level.WRITE)
    today = ctx.clock.today()
    checked = checked_plan(kind, draft, today)
    with ctx.write("plans.add", Topic.PLANNING) as work:
        check_allowed(work, participant_id, kind, today)
        row = begin(work, ctx, participant_id, kind)
        put(work, row, checked)
        name = repository.given_name(work, participant_id)
        return work.done(row.id, f"Sparade {_called(row)} för {name}.")


def change_plan(ctx: Context, plan_id: UUID, version: int, draft: PlanDraft) -> Result[None]:
    """Change a plan that nobody has signed, or AF's plan that was noted.

    Raises:
        NotFoundError: there is no such plan, or not for this actor.
        NotPermittedError: the case is not the actor's own.
        DomainError: it has been sent or signed, or the days do not add up.
        ConflictError: somebody else has changed it since.
    """
    found = plan_to_write(ctx, plan_id)
    checked = checked_plan(found.kind, draft, ctx.clock.today())
    with ctx.write("plans.change", Topic.PLANNING) as work:
        row = work.get(Plan, plan_id, version)
        check_writable(row.state)
        put(work, row, checked)
        repository.touch(row)
        return work.done(None, f"Ändrade {_called(row)}.")


def remove_plan(ctx: Context, plan_id: UUID, version: int) -> Result[None]:
    """Take a draft away; what has been sent, signed or noted stays.

    Raises:
        NotFoundError: there is no such plan, or not for this actor.
        NotPermittedError: the case is not the actor's own.
        DomainError: it is no draft.
        ConflictError: somebody else has changed it since.
    """
    require_plan(ctx, plan_id, Level.WRITE)
    with ctx.write("plans.remove", Topic.PLANNING) as work:
        row = work.get(Plan, plan_id, version)
        if row.state is not PlanState.DRAFT:
            raise DomainError("Bara ett utkast kan tas bort.")
        for part in (
            *repository.sections_of(work, plan_id),
            *repository.rows_of(work, plan_id),
            *repository.signers_of(work, plan_id),
        ):
            work.delete(part)
        work.session.flush()
        work.delete(row)
        return work.done(None, f"Tog bort {_called(row)}.")


def mark_row(ctx: Context, row_id: UUID, version: int, done_on: date | None) -> Result[None]:
    """Note that a row of a plan is done, or is not; the plan itself stays as it was signed.

    Raises:
        NotFoundError: there is no such row, or not for this actor.
        NotPermittedError: the case is not the actor's own.
        DomainError: the day is still to come.
        ConflictError: somebody else has changed it since.
    """
    require_behind(ctx, PlanRow, row_id, Area.PLANNING, Level.WRITE)
    if done_on is not None and done_on > ctx.clock.today():
        raise DomainError("Skriv en dag som har varit, eller i dag.", field="done_on")
    with ctx.write("plans.mark_row", Topic.PLANNING) as work:
        row = work.get(PlanRow, row_id, version)
        row.done_on = done_on
        said = "är klar" if done_on is not None else "är inte klar"
        return work.done(None, f"Raden i planen {said}.")


def check_allowed(work: UnitOfWork, participant_id: UUID, kind: PlanKind, today: date) -> None:
    """Refuse a new plan of the unit's own while a broken or expired one runs. Source: TRE-31.

    AF's plan is not the unit's, and is noted anyway.

    Raises:
        DomainError: no equal or better plan has been presented.
    """
    if kind is not PlanKind.AF:
        check_may_plan(work.session.connection(), participant_id, today)


def begin(
    work: UnitOfWork, ctx: Context, participant_id: UUID, kind: PlanKind, after: Plan | None = None
) -> Plan:
    """Add the next edition of a plan as a draft, where none is being written.

    Raises:
        ConflictError: one is.
    """
    if repository.open_plan(work, participant_id, kind) is not None:
        raise ConflictError(ALREADY_OPEN)
    held = repository.current_plans(work, participant_id, kind)
    before = after or (held[-1] if held else None)
    row = Plan(
        id=new_id(),
        participant_id=participant_id,
        kind=kind,
        edition=repository.last_edition(work, participant_id, kind) + 1,
        state=PlanState.DRAFT,
        previous_id=before.id if before is not None else None,
        made_by_id=ctx.actor.staff_id,
        made_on=ctx.clock.today(),
    )
    work.add(row)
    work.session.flush()
    return row


def put(work: UnitOfWork, row: Plan, draft: PlanDraft) -> None:
    """Let a plan say what a checked draft says."""
    row.valid_from, row.valid_to, row.goal_on = draft.valid_from, draft.valid_to, draft.goal_on
    row.deep_follow_up_on = draft.deep_follow_up_on
    row.deep_follow_up_minute = draft.deep_follow_up_minute
    row.simplified = draft.simplified
    if row.kind is PlanKind.AF:
        _put_af(work, row, draft)
    staff = query.staff_named(work.session.connection())
    repository.put_texts(work, row, draft.texts)
    repository.put_rows(work, row, draft.rows, staff)
    repository.put_parties(work, row, draft.parties)


def _put_af(work: UnitOfWork, row: Plan, draft: PlanDraft) -> None:
    """Note AF's plan: one that has been made holds in place of the edition before."""
    row.registered_on = draft.registered_on
    if draft.made_on is None:
        row.state = PlanState.DRAFT
        return
    row.made_on, row.state = draft.made_on, PlanState.NOTED
    row.renewed_on = draft.made_on if row.edition > 1 else None
    for other in repository.current_plans(work, row.participant_id, row.kind):
        if other.id != row.id:
            other.state, other.ended_at = PlanState.REPLACED, work.at


def _called(row: Plan) -> str:
    label = row.kind.label
    return label if row.kind is PlanKind.AF else label[:1].lower() + label[1:]
