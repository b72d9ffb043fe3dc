"""Next steps: what comes next for a person, when, and who answers for it. Source: TRE-03."""

from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.intake_rules import checked_next
from ame_desktop.domain.next_steps import NextStepDraft
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_behind, require_participant
from ame_desktop.storage.models.intake import NextStep
from ame_desktop.storage.repositories import intake as repository

_TOPICS = (Topic.PLANNING, Topic.PARTICIPANTS)
ALREADY = "Steget är redan klart. Lägg till ett nytt i stället."


def add_next(ctx: Context, participant_id: UUID, draft: NextStepDraft) -> Result[UUID]:
    """Write what comes next for a person.

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: what, when or who is missing, or the day has been.
    """
    require_participant(ctx, participant_id, Area.PLANNING, Level.WRITE)
    checked = checked_next(draft, ctx.clock.today(), new=True)
    with ctx.write("intake.next_add", *_TOPICS) as work:
        row = NextStep(id=new_id(), participant_id=participant_id)
        _write(row, checked)
        work.add(row)
        return work.done(row.id, f"Nästa steg {full_date(row.due)}: {row.what}")


def change_next(
    ctx: Context, next_step_id: UUID, version: int, draft: NextStepDraft
) -> Result[None]:
    """Change what comes next.

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: what, when or who is missing, or the step is done.
        ConflictError: somebody else has changed it since.
    """
    require_behind(ctx, NextStep, next_step_id, Area.PLANNING, Level.WRITE)
    checked = checked_next(draft, ctx.clock.today(), new=False)
    with ctx.write("intake.next_change", *_TOPICS) as work:
        row = work.get(NextStep, next_step_id, version)
        if row.done_on is not None:
            raise DomainError(ALREADY)
        _write(row, checked)
        return work.done(None, f"Nästa steg {full_date(row.due)}: {row.what}")


def complete_next(ctx: Context, next_step_id: UUID, version: int) -> Result[bool]:
    """Say that a next step is done; the value tells whether another one waits.

    Raises:
        NotPermittedError: the case is not the actor's own.
        DomainError: it was done already.
        ConflictError: somebody else has changed it since.
    """
    participant_id = require_behind(ctx, NextStep, next_step_id, Area.PLANNING, Level.WRITE)
    with ctx.write("intake.next_done", *_TOPICS) as work:
        row = work.get(NextStep, next_step_id, version)
        if row.done_on is not None:
            raise DomainError(ALREADY)
        row.done_on = ctx.clock.today()
        left = repository.waiting_steps(work, participant_id, next_step_id)
        said = "Klart." if left else "Klart. Bestäm vad som är nästa steg."
        return work.done(bool(left), said)


def _write(row: NextStep, draft: NextStepDraft) -> None:
    row.what = draft.what
    row.owner_staff_id, row.owner_name = draft.owner_staff_id, draft.owner_name
    if draft.due is not None:
        row.due = draft.due
