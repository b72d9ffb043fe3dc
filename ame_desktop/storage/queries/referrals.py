"""Referrals as lists take them out: how people came, and how far the way in has come."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.orm import aliased

from ame_desktop.domain.intake import IntakeStep
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.intake import IntakeMark
from ame_desktop.storage.models.participants import Enrolment, Participant, Referral
from ame_desktop.storage.queries.visibility import Condition
from ame_desktop.storage.store import Reader


@dataclass(frozen=True)
class CameRow:
    """A referral with the days of its way in."""

    participant_id: UUID
    name: PersonName
    received_on: date
    route: ReferralRoute
    forum: str
    referred_by: str
    staff: str
    assigned_on: date | None
    talked_on: date | None
    finished_on: date | None
    enrolled_from: date | None


def referrals(
    reader: Reader, visible: Condition, first: date | None, last: date | None
) -> tuple[CameRow, ...]:
    """Return the referrals that came in the days, by forum and day. Source: RAG-06"""
    owner, placer = aliased(Staff), aliased(Staff)
    assigned, talked, done = aliased(IntakeMark), aliased(IntakeMark), aliased(IntakeMark)
    enrolled = (
        select(func.min(Enrolment.start))
        .where(Enrolment.referral_id == Referral.id)
        .scalar_subquery()
    )
    query = (
        select(
            Participant.id,
            Participant.given_name,
            Participant.family_name,
            Participant.alias,
            Participant.birth_date,
            Referral.received_on,
            Referral.route,
            Referral.forum,
            Referral.referred_by,
            func.coalesce(owner.name, placer.name, ""),
            assigned.done_on,
            talked.done_on,
            done.done_on,
            enrolled,
        )
        .join(Participant, Participant.id == Referral.participant_id)
        .join(owner, owner.id == Referral.owner_staff_id, isouter=True)
        .join(placer, placer.id == Referral.placed_by_staff_id, isouter=True)
        .where(visible)
        .order_by(Referral.forum, Referral.received_on, Referral.id)
    )
    for mark, step in (
        (assigned, IntakeStep.ASSIGNED),
        (talked, IntakeStep.TALK),
        (done, IntakeStep.DONE),
    ):
        query = query.join(
            mark, and_(mark.referral_id == Referral.id, mark.step == step), isouter=True
        )
    if first is not None:
        query = query.where(Referral.received_on >= first)
    if last is not None:
        query = query.where(Referral.received_on <= last)
    return tuple(
        CameRow(key, PersonName(given, family, alias, born), *rest)
        for key, given, family, alias, born, *rest in map(tuple, reader.execute(query))
    )
