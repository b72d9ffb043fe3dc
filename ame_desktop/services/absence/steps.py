"""Noting a step that was taken after somebody stayed away. Source: OSB-19, NAT-09."""

from datetime import date
from uuid import UUID

from ame_desktop.domain.absence_ladder import checked_note
from ame_desktop.domain.absence_steps import AbsenceStepKind
from ame_desktop.domain.access import Area, Level, Reach
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import DomainError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.swedish_dates import day_text
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_participant
from ame_desktop.storage.models.attendance import AbsenceStep
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.repositories import attendance as repository


def take_step(
    ctx: Context, participant_id: UUID, day: date, step: AbsenceStepKind, note: str = ""
) -> Result[UUID]:
    """Note that a step was taken for an absence.

    Args:
        ctx: who took it.
        participant_id: whom it concerns.
        day: the day of the absence.
        step: what was done.
        note: what was said, in short; never about health.

    Raises:
        NotFoundError: there is no such person, or not for this actor.
        NotPermittedError: the roles do not keep the person's attendance or certificates.
        DomainError: the day has not come, it is noted already, or the note is too long.
    """
    require_participant(ctx, participant_id, _area(ctx, step), Level.WRITE)
    said = checked_note(note)
    if day > ctx.clock.today():
        raise DomainError(f"{day_text(day).capitalize()} har inte varit än.", field="day")
    with ctx.write("absence.step", Topic.ATTENDANCE) as work:
        person = work.get(Participant, participant_id)
        if repository.absence_step(work, participant_id, day, step) is not None:
            raise DomainError("Det är redan noterat för den dagen.", field="note")
        row = AbsenceStep(
            id=new_id(),
            participant_id=participant_id,
            day=day,
            kind=step,
            note=said,
            by_id=work.staff_id,
            at=work.at,
        )
        work.add(row)
        name = person.alias or person.given_name
        return work.done(row.id, f"{name}: {step.value}.")


def _area(ctx: Context, step: AbsenceStepKind) -> Area:
    """Whoever keeps attendance takes the steps; who keeps certificates only does so by case."""
    keeps = ctx.reach(Area.ATTENDANCE, Level.WRITE) is not Reach.NONE
    if step is AbsenceStepKind.AF_REPORT or not keeps:
        return Area.CERTIFICATES
    return Area.ATTENDANCE
