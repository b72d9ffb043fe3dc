"""Cases in the chief's basket, loaded for change."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.approvals import OPEN, PROPOSERS, ApprovalKind
from ame_desktop.domain.final_documents import DocumentState
from ame_desktop.domain.placements import PlacementState
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.final_documents import FinalDocument
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.queries.visibility import usable
from ame_desktop.storage.unit_of_work import UnitOfWork


def open_case_of(work: UnitOfWork, kind: ApprovalKind, subject_id: UUID) -> ApprovalCase | None:
    """Load the open case on a subject, if there is one."""
    query = select(ApprovalCase).where(
        ApprovalCase.subject_id == subject_id,
        ApprovalCase.kind == kind,
        ApprovalCase.state.in_(OPEN),
    )
    return work.session.scalars(query).first()


def proposers_of(work: UnitOfWork, kind: ApprovalKind, subject_id: UUID) -> frozenset[UUID]:
    """Return everybody who has proposed a subject, in cases that are over too."""
    query = select(ApprovalCase).where(
        ApprovalCase.subject_id == subject_id, ApprovalCase.kind == kind
    )
    return frozenset(
        key
        for case in work.session.scalars(query)
        for key in (case.proposed_by_id, *map(UUID, case.content.get(PROPOSERS, [])))
    )


def waiting_of_batch(work: UnitOfWork, keys: Collection[UUID]) -> list[Placement]:
    """Load those of the placements that still wait and whose person is not protected."""
    query = (
        select(Placement)
        .join(Participant, Participant.id == Placement.participant_id)
        .where(Placement.id.in_(keys), Placement.state == PlacementState.WAITING, usable())
    )
    return list(work.session.scalars(query))


def placements_in(work: UnitOfWork, states: Collection[PlacementState]) -> list[Placement]:
    """Load the placements in some states, the first to begin first."""
    query = select(Placement).where(Placement.state.in_(states))
    return list(work.session.scalars(query.order_by(Placement.start, Placement.id)))


def fixed_documents(work: UnitOfWork) -> list[FinalDocument]:
    """Load the documents that are fixed and not yet released."""
    query = select(FinalDocument).where(FinalDocument.state == DocumentState.FIXED)
    return list(work.session.scalars(query.order_by(FinalDocument.number, FinalDocument.id)))
