"""What a broken plan is numbered from, looked up while it is made."""

from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.domain.plans import PlanKind
from ame_desktop.storage.models.plans import Plan
from ame_desktop.storage.unit_of_work import UnitOfWork


def next_edition(work: UnitOfWork, participant_id: UUID, kind: PlanKind) -> int:
    """Return the number of a person's next plan of a kind."""
    query = select(func.max(Plan.edition)).where(
        Plan.participant_id == participant_id, Plan.kind == kind
    )
    return (work.session.scalar(query) or 0) + 1
