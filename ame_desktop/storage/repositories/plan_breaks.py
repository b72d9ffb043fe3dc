"""What a broken plan is numbered from, looked up while it is made."""

from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.domain.plans import PlanKind
from ame_desktop.storage.models.participants import Referral
from ame_desktop.storage.models.plans import Plan
from ame_desktop.storage.unit_of_work import UnitOfWork


def next_edition(work: UnitOfWork, participant_id: UUID, kind: PlanKind) -> int:
    """Return the number of a person's next plan of a kind."""
    query = select(func.max(Plan.edition)).where(
        Plan.participant_id == participant_id, Plan.kind == kind
    )
    return (work.session.scalar(query) or 0) + 1


def owned_people(work: UnitOfWork, staff_id: UUID) -> tuple[UUID, ...]:
    """Return the people whose cases somebody owns, in the order that they came."""
    query = (
        select(Referral.participant_id)
        .where(Referral.owner_staff_id == staff_id)
        .order_by(Referral.received_on, Referral.participant_id)
    )
    return tuple(dict.fromkeys(work.session.scalars(query)))
