"""Cases in the chief's basket, loaded for change."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.approvals import OPEN, ApprovalKind
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.visibility import unprotected
from ame_desktop.storage.unit_of_work import UnitOfWork


def open_case_of(work: UnitOfWork, kind: ApprovalKind, subject_id: UUID) -> ApprovalCase | None:
    """Load the open case on a subject, if there is one."""
    query = select(ApprovalCase).where(
        ApprovalCase.subject_id == subject_id,
        ApprovalCase.kind == kind,
        ApprovalCase.state.in_(OPEN),
    )
    return work.session.scalars(query).first()


def waiting_of_batch(work: UnitOfWork, keys: Collection[UUID]) -> list[Placement]:
    """Load those of the placements that still wait and whose person is not protected."""
    query = (
        select(Placement)
        .join(Participant, Participant.id == Placement.participant_id)
        .where(Placement.id.in_(keys), Placement.state == PlacementState.WAITING, unprotected())
    )
    return list(work.session.scalars(query))


def loose_taken_over(work: UnitOfWork) -> list[tuple[UUID, UUID, bool]]:
    """Return taken-over placements that wait: their identity, whose they are, and if protected."""
    query = (
        select(Placement.id, Placement.participant_id, unprotected())
        .join(Participant, Participant.id == Placement.participant_id)
        .where(
            Placement.state == PlacementState.WAITING,
            Placement.origin == PlacementOrigin.TAKEN_OVER,
        )
        .order_by(Placement.id)
    )
    return [(key, person, not free) for key, person, free in work.session.execute(query)]


def open_cases(work: UnitOfWork, *kinds: ApprovalKind) -> list[ApprovalCase]:
    """Load the open cases of some kinds."""
    query = select(ApprovalCase).where(ApprovalCase.kind.in_(kinds), ApprovalCase.state.in_(OPEN))
    return list(work.session.scalars(query))
