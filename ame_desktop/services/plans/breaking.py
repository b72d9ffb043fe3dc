"""Breaking a plan, and letting one expire: noted, told to the chief, extended, and ended.

Source: TRE-25 to TRE-36, TRE-59, TRE-64.
"""

from datetime import date
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.approvals import ApprovalKind, ApprovalState
from ame_desktop.domain.broken_plans import (
    BreakDraft,
    BreakNote,
    BrokenRow,
    already,
    check_contact,
    check_treatment,
    checked_break,
    checked_note,
    ends_on,
    extended,
    no_new_plan,
)
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.plans import PlanKind, PlanState
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.services.approvals.opening import open_case
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.services.plans.break_times import times
from ame_desktop.services.rule_switches import is_on
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.plans import Plan, PlanSection
from ame_desktop.storage.queries import broken_plans as query
from ame_desktop.storage.repositories import plan_breaks as repository
from ame_desktop.storage.repositories.approvals import open_case_of
from ame_desktop.storage.store import Reader
from ame_desktop.storage.unit_of_work import UnitOfWork

BREAKABLE = frozenset({PlanState.SENT, PlanState.SIGNED})
_NOT_HELD = "Bara en plan som är skickad eller undertecknad kan brytas. Ta bort utkastet i stället."
_ENDED = "Planeringen löper inte längre."
_OTHER_KIND = "Slaget ändras inte i en rättelse. Ångra, och skriv planeringen på nytt."


def break_plan(
    ctx: Context,
    participant_id: UUID,
    draft: BreakDraft,
    plan_id: UUID | None = None,
    version: int | None = None,
) -> Result[UUID]:
    """Break a person's plan, or let it expire, with all its notes; the chief is told.

    It can be noted also where no plan could be drawn up: then there is none to end. Source: TRE-33

    Raises:
        NotFoundError: there is no such person or plan, or not for this actor.
        NotPermittedError: the case is not the actor's own.
        DomainError: a note is missing, one runs already, or a treatment asks for a call first.
        ChangedSinceError: the plan has been changed since.
    """
    require_participant(ctx, participant_id, Area.PLANNING, Level.WRITE)
    today = ctx.clock.today()
    checked = checked_break(draft, today)
    with ctx.read() as reader:
        if is_on(reader, "TRE-59", today):
            check_treatment(checked, query.called_on(reader, participant_id))
        tells = checked.kind is PlanKind.BROKEN and is_on(reader, "TRE-28", today)
    with ctx.write("plans.break", Topic.PLANNING, Topic.APPROVALS) as work:
        person = work.get(Participant, participant_id)
        running = query.running_breaks(work.session.connection(), today, participant_id)
        if running:
            raise DomainError(already(running[0].kind))
        if plan_id is not None:
            _end_plan(work, participant_id, work.get(Plan, plan_id, version), checked.kind)
        row = _noted(work, ctx, participant_id, checked, plan_id)
        if tells:
            _tell_chief(work, ctx, row)
        word = "bruten" if checked.kind is PlanKind.BROKEN else "utgången"
        told = " Chefen får del av den." if tells else ""
        return work.done(row.id, f"Planeringen för {person.given_name} är {word}.{told}")


def extend(ctx: Context, plan_id: UUID, version: int, contact_on: date) -> Result[None]:
    """Write down the latest contact, which extends a broken plan, or starts an expired one's time.

    Source: TRE-34, TRE-36

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: it runs no longer, or the day does not add up.
        ChangedSinceError: it has been changed since.
    """
    _require(ctx, plan_id)
    today = ctx.clock.today()
    with ctx.read() as reader:
        held = times(reader, today)
    with ctx.write("plans.extend", Topic.PLANNING) as work:
        row = _running(work, plan_id, version)
        check_contact(contact_on, row.broken_on or contact_on, today)
        row.last_contact_on = max(contact_on, row.last_contact_on or contact_on)
        if row.kind is PlanKind.BROKEN:
            row.extended_to = extended(row.last_contact_on, held.extension)
        on = row.broken_on or contact_on
        until = ends_on(row.kind, on, row.last_contact_on, row.extended_to, held)
        told = f"Skrev in kontakten {full_date(contact_on)}. Gäller till {full_date(until)}."
        return work.done(None, told)


def correct(ctx: Context, plan_id: UUID, version: int, draft: BreakDraft) -> Result[UUID]:
    """Correct what was noted, in a new edition; the earlier one stays, and the chief is told anew.

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: it runs no longer, a note is missing, it would become of the other kind, or a
            treatment asks for a call first.
        ChangedSinceError: it has been changed since.
    """
    person = _require(ctx, plan_id)
    today = ctx.clock.today()
    checked = checked_break(draft, today)
    with ctx.read() as reader:
        if is_on(reader, "TRE-59", today):
            check_treatment(checked, query.called_on(reader, person))
        tells = checked.kind is PlanKind.BROKEN and is_on(reader, "TRE-28", today)
    with ctx.write("plans.correct", Topic.PLANNING, Topic.APPROVALS) as work:
        row = _running(work, plan_id, version)
        if row.kind is not checked.kind:
            raise DomainError(_OTHER_KIND, field="kind")
        new = _noted(work, ctx, row.participant_id, checked, row.previous_id)
        new.last_contact_on, new.extended_to = row.last_contact_on, row.extended_to
        row.state, row.ended_at = PlanState.REPLACED, work.at
        waiting = open_case_of(work, ApprovalKind.BROKEN_PLAN, row.id)
        if waiting is not None:
            waiting.state = ApprovalState.WITHDRAWN
        if tells:
            _tell_chief(work, ctx, new)
        return work.done(new.id, "Rättade planeringen i en ny utgåva.", undoable=False)


def lift(ctx: Context, plan_id: UUID, version: int, equal: str) -> Result[None]:
    """Write down that the person has presented an equal or better plan: a new one may be made.

    Source: TRE-31, TRE-36

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: it runs no longer, or nothing is written.
        ChangedSinceError: it has been changed since.
    """
    _require(ctx, plan_id)
    text = checked_note(BreakNote.EQUAL, equal)
    with ctx.write("plans.lift", Topic.PLANNING) as work:
        row = _running(work, plan_id, version)
        section = PlanSection(
            plan_id=row.id,
            participant_id=row.participant_id,
            key=BreakNote.EQUAL.value,
            text=text,
        )
        work.add(section)
        work.session.flush()
        row.state, row.ended_at = PlanState.REPLACED, work.at
        label = "En likvärdig planering är framlagd. Nu kan du göra en ny plan."
        return work.done(None, label, undoable=False)


def broken_plans(ctx: Context, participant_id: UUID) -> tuple[BrokenRow, ...]:
    """Return a person's broken and expired plans, the latest first; the reading is logged.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not reach the person's plans.
    """
    require_participant(ctx, participant_id, Area.PLANNING, Level.READ)
    today = ctx.clock.today()
    with ctx.read() as reader:
        rows = query.broken_plans(reader, participant_id, times(reader, today), today)
    ctx.note("plans.breaks.read", LogKind.READ, participant_id, count=len(rows))
    return rows


def check_may_plan(reader: Reader, participant_id: UUID, today: date) -> None:
    """Refuse a new plan while a broken or expired one runs. Source: TRE-31, TRE-36.

    Raises:
        DomainError: no equal or better plan has been presented.
    """
    for found in query.running_breaks(reader, today, participant_id):
        rule = "TRE-31" if found.kind is PlanKind.BROKEN else "TRE-36"
        if is_on(reader, rule, today):
            raise DomainError(no_new_plan(found.kind, found.on), rule=rule)


def _require(ctx: Context, plan_id: UUID) -> UUID:
    return require_behind(ctx, Plan, plan_id, Area.PLANNING, Level.WRITE)


def _running(work: UnitOfWork, plan_id: UUID, version: int) -> Plan:
    row = work.get(Plan, plan_id, version)
    if row.state is not PlanState.NOTED or row.kind not in {PlanKind.BROKEN, PlanKind.EXPIRED}:
        raise DomainError(_ENDED)
    return row


def _tell_chief(work: UnitOfWork, ctx: Context, row: Plan) -> None:
    """Put it in the chief's basket. Source: TRE-28, TRE-64."""
    row.told_chief_at = work.at
    work.session.flush()
    open_case(work, ctx, ApprovalKind.BROKEN_PLAN, row.id, row.participant_id)


def _end_plan(work: UnitOfWork, participant_id: UUID, plan: Plan, kind: PlanKind) -> None:
    """Close the plan that was held: the broken one stands in its place. Source: TRE-26."""
    if plan.participant_id != participant_id or plan.state not in BREAKABLE:
        raise DomainError(_NOT_HELD)
    plan.state = PlanState.BROKEN if kind is PlanKind.BROKEN else PlanState.EXPIRED
    plan.ended_at = work.at


def _noted(
    work: UnitOfWork,
    ctx: Context,
    participant_id: UUID,
    draft: BreakDraft,
    plan_id: UUID | None,
) -> Plan:
    row = Plan(
        id=new_id(),
        participant_id=participant_id,
        kind=draft.kind,
        edition=repository.next_edition(work, participant_id, draft.kind),
        state=PlanState.NOTED,
        previous_id=plan_id,
        made_by_id=ctx.actor.staff_id,
        made_on=ctx.clock.today(),
        broken_on=draft.on,
        broken_minute=draft.minute,
        treatment=draft.treatment,
    )
    work.add(row)
    work.session.flush()
    work.add(
        *(
            PlanSection(plan_id=row.id, participant_id=participant_id, key=note.value, text=text)
            for note, text in draft.notes.items()
        )
    )
    return row
