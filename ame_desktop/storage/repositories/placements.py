"""Placements and what belongs to them, loaded for change."""

from uuid import UUID

from sqlalchemy import select

from ame_desktop.storage.base import Base
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.arenas import Membership, ScheduleDay, ScheduleStep
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.final_documents import FinalDocument
from ame_desktop.storage.models.follow_ups import FollowUp
from ame_desktop.storage.models.placements import (
    Placement,
    PlacementAdaptation,
    SupportContact,
)
from ame_desktop.storage.models.subsidies import ResourceCost, Subsidy
from ame_desktop.storage.unit_of_work import UnitOfWork


def extension_of(work: UnitOfWork, placement_id: UUID) -> UUID | None:
    """Return the placement that goes on where this one ends, if there is one."""
    query = select(Placement.id).where(Placement.previous_id == placement_id)
    return work.session.scalars(query).first()


def has_history(work: UnitOfWork, placement_id: UUID) -> bool:
    """Whether anything has been kept on a placement that must not lose it."""
    asked = (
        select(Attendance.id).where(Attendance.place_id == placement_id),
        *(
            select(kind.id).where(kind.placement_id == placement_id)
            for kind in (Subsidy, ResourceCost, FinalDocument, FollowUp)
        ),
        select(Placement.id).where(Placement.previous_id == placement_id),
    )
    return any(work.session.scalars(query).first() is not None for query in asked)


def parts(work: UnitOfWork, placement_id: UUID) -> list[Base]:
    """Load what belongs to a placement alone: adaptations, contacts, schedule."""
    found: list[Base] = []
    steps = list(
        work.session.scalars(select(ScheduleStep).where(ScheduleStep.placement_id == placement_id))
    )
    keys = [step.id for step in steps]
    found += work.session.scalars(select(ScheduleDay).where(ScheduleDay.step_id.in_(keys)))
    found += steps
    for kind in (PlacementAdaptation, SupportContact):
        found += work.session.scalars(select(kind).where(kind.placement_id == placement_id))
    return found


def memberships_at(work: UnitOfWork, participant_id: UUID, arena_id: UUID) -> list[Membership]:
    """Load a person's time in an arena, oldest first."""
    query = select(Membership).where(
        Membership.participant_id == participant_id, Membership.arena_id == arena_id
    )
    return list(work.session.scalars(query.order_by(Membership.start)))


def cases_of(work: UnitOfWork, placement_id: UUID) -> list[ApprovalCase]:
    """Load the chief's cases about a placement, oldest first."""
    query = select(ApprovalCase).where(ApprovalCase.subject_id == placement_id)
    return list(work.session.scalars(query.order_by(ApprovalCase.proposed_at)))
