"""The way in, loaded for change: referrals, their steps, and next steps."""

from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.domain.ids import new_id
from ame_desktop.domain.intake import IntakeStep
from ame_desktop.storage.models.intake import IntakeMark, NextStep
from ame_desktop.storage.models.participants import Participant, Referral
from ame_desktop.storage.unit_of_work import UnitOfWork


def mark_of(work: UnitOfWork, referral_id: UUID, step: IntakeStep) -> IntakeMark | None:
    """Load what is stored of a step."""
    query = select(IntakeMark).where(IntakeMark.referral_id == referral_id, IntakeMark.step == step)
    return work.session.scalars(query).first()


def mark_for(work: UnitOfWork, referral: Referral, step: IntakeStep) -> IntakeMark:
    """Load what is stored of a step, or begin it."""
    row = mark_of(work, referral.id, step)
    if row is None:
        row = IntakeMark(
            id=new_id(), referral_id=referral.id, participant_id=referral.participant_id, step=step
        )
        work.add(row)
    return row


def given_name(work: UnitOfWork, participant_id: UUID) -> str:
    """Return a person's given name, for the sentence that says what was done."""
    return work.get(Participant, participant_id).given_name


def waiting_steps(work: UnitOfWork, participant_id: UUID, but: UUID) -> int:
    """Return how many next steps of a person wait, apart from one."""
    query = (
        select(func.count())
        .select_from(NextStep)
        .where(
            NextStep.participant_id == participant_id,
            NextStep.done_on.is_(None),
            NextStep.id != but,
        )
    )
    return work.session.scalar(query) or 0


def referrals_since(work: UnitOfWork, day: date) -> list[Referral]:
    """Load the referrals that came on a day or later."""
    query = select(Referral).where(Referral.received_on >= day).order_by(Referral.received_on)
    return list(work.session.scalars(query))
