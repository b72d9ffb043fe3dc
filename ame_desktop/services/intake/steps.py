"""The steps between the referral and the first mapping: booked, done, undone, finished.

Source: OSB-24 to OSB-28, OSB-33, RAG-09, TRE-09, TRE-11
"""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ConflictError, DomainError
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.intake_rows import IntakeRow, StepDraft
from ame_desktop.domain.intake_rules import check_finished, checked_step
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.services.context import Context
from ame_desktop.services.intake.looking import rows_of, terms
from ame_desktop.services.participant_access import require_behind
from ame_desktop.services.rule_switches import is_on
from ame_desktop.storage.models.intake import IntakeMark
from ame_desktop.storage.models.participants import Referral
from ame_desktop.storage.queries import intake as query
from ame_desktop.storage.queries import next_steps as next_query
from ame_desktop.storage.repositories import intake as repository
from ame_desktop.storage.unit_of_work import CONFLICT

OF_CHIEF = "Ärendet tilldelas av enhetschefen under Inskrivning."
OF_FINISH = "Välj Gör klar inskrivningen i stället."
_TOPICS = (Topic.PLANNING, Topic.PARTICIPANTS)
_APART = {IntakeStep.ASSIGNED: OF_CHIEF, IntakeStep.DONE: OF_FINISH}


def set_step(
    ctx: Context,
    referral_id: UUID,
    step: IntakeStep,
    draft: StepDraft,
    version: int | None = None,
) -> Result[UUID]:
    """Write when a step is booked for, or that it is done; the first contact of route AF too.

    Args:
        ctx: who writes.
        referral_id: the way in.
        step: which step.
        draft: the booked day and time, the day when it was done, and a note.
        version: of what was stored of the step when it was read; ``None`` where nothing was.

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: a day lies on the wrong side, or something is missing.
        ConflictError: somebody else has written the step since.
    """
    participant_id = require_behind(ctx, Referral, referral_id, Area.PLANNING, Level.WRITE)
    if step in _APART:
        raise DomainError(_APART[step])
    today = ctx.clock.today()
    with ctx.write("intake.step", *_TOPICS) as work:
        referral = work.get(Referral, referral_id)
        reader = work.session.connection()
        consents = query.consent_days(reader, [participant_id]).get(participant_id, ())
        known = step is IntakeStep.CONSENT and any(day >= referral.received_on for day in consents)
        checked = checked_step(step, draft, referral.received_on, today, known=known)
        held = repository.mark_of(work, referral_id, step)
        if held is not None and version is None:
            raise ConflictError(CONFLICT)
        row = repository.mark_for(work, referral, step)
        if version is not None:
            work.get(IntakeMark, row.id, version)
        row.booked_on, row.booked_minute = checked.booked_on, checked.booked_minute
        row.done_on, row.note, row.by_id = checked.done_on, checked.note, ctx.actor.staff_id
        if step is IntakeStep.CONTACT and referral.route is ReferralRoute.AF:
            # Route AF dates the contact on the referral as well: it is the same contact.
            referral.contact_on = referral.contact_on or checked.done_on
        return work.done(row.id, _said(step, checked))


def do_step(
    ctx: Context, referral_id: UUID, step: IntakeStep, version: int | None = None
) -> Result[UUID]:
    """Say with one key that a step was done today; what was booked and noted stays.

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: the step needs a day or a note first.
        ConflictError: somebody else has written the step since.
    """
    require_behind(ctx, Referral, referral_id, Area.PLANNING, Level.WRITE)
    with ctx.read() as reader:
        held = query.marks(reader, [referral_id]).get(referral_id, ())
    mark = next((item for item in held if item.step is step), None)
    before = mark.draft if mark is not None else StepDraft()
    draft = StepDraft(before.booked_on, before.booked_minute, ctx.clock.today(), before.note)
    return set_step(ctx, referral_id, step, draft, version)


def clear_step(ctx: Context, mark_id: UUID, version: int) -> Result[None]:
    """Take back what is written of a step, so that it waits again.

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: the step is the chief's.
        ConflictError: somebody else has written the step since.
    """
    require_behind(ctx, IntakeMark, mark_id, Area.PLANNING, Level.WRITE)
    with ctx.write("intake.clear", *_TOPICS) as work:
        row = work.get(IntakeMark, mark_id, version)
        if row.step in _APART:
            raise DomainError(_APART[row.step])
        step = row.step
        work.delete(row)
        return work.done(None, f"{step.label} väntar igen.")


def finish(ctx: Context, referral_id: UUID) -> Result[UUID]:
    """Close the way in: all steps are done, and somebody answers for what comes next.

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: a step is left, or there is no next step. Source: TRE-03
    """
    participant_id = require_behind(ctx, Referral, referral_id, Area.PLANNING, Level.WRITE)
    today = ctx.clock.today()
    row = _row(ctx, participant_id)
    with ctx.write("intake.finish", *_TOPICS) as work:
        referral = work.get(Referral, referral_id)
        reader = work.session.connection()
        held = next_query.next_steps_of(reader, participant_id)
        ahead = any(step.done_on is None for step in held)
        needed = is_on(reader, "TRE-03", today)
        check_finished(row.steps, owned=row.is_assigned, has_next=ahead or not needed)
        mark = repository.mark_for(work, referral, IntakeStep.DONE)
        mark.done_on, mark.by_id = today, ctx.actor.staff_id
        name = repository.given_name(work, participant_id)
        return work.done(mark.id, f"Inskrivningen av {name} är klar.")


def reopen(ctx: Context, referral_id: UUID) -> Result[None]:
    """Open a way in that was finished too early.

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: it is not finished.
    """
    require_behind(ctx, Referral, referral_id, Area.PLANNING, Level.WRITE)
    with ctx.write("intake.reopen", *_TOPICS) as work:
        mark = repository.mark_of(work, referral_id, IntakeStep.DONE)
        if mark is None:
            raise DomainError("Inskrivningen är redan öppen.")
        work.delete(mark)
        return work.done(None, "Inskrivningen är öppen igen.")


def _row(ctx: Context, participant_id: UUID) -> IntakeRow:
    today = ctx.clock.today()
    with ctx.read() as reader:
        entry = query.entry_of(reader, participant_id, today)
        found = rows_of(ctx, reader, (entry,) if entry else (), terms(reader, today))
    return found[0]


def _said(step: IntakeStep, draft: StepDraft) -> str:
    if step is IntakeStep.MAPPING_BOOKED and draft.booked_on is not None:
        return f"{step.label}: {full_date(draft.booked_on)}."
    if draft.done_on is None and draft.booked_on is not None:
        return f"{step.label}: bokat {full_date(draft.booked_on)}."
    return f"{step.label}: klart."
