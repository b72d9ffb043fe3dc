"""Placements and what belongs to them, loaded for change."""

from datetime import date
from uuid import UUID

from sqlalchemy import select

from ame_desktop.domain.arenas import ArenaKind, overlaps
from ame_desktop.domain.participants import ReferralRoute
from ame_desktop.domain.placements import PlacementState
from ame_desktop.domain.subsidies import SubsidyState
from ame_desktop.storage.base import Base
from ame_desktop.storage.models.arenas import Arena, Membership, ScheduleDay, ScheduleStep
from ame_desktop.storage.models.attendance import Attendance
from ame_desktop.storage.models.final_documents import FinalDocument
from ame_desktop.storage.models.follow_ups import FollowUp
from ame_desktop.storage.models.participants import Referral
from ame_desktop.storage.models.placements import (
    Placement,
    PlacementAdaptation,
    SupportContact,
)
from ame_desktop.storage.models.subsidies import ResourceCost, Subsidy
from ame_desktop.storage.unit_of_work import UnitOfWork


def every_placement(work: UnitOfWork) -> list[Placement]:
    """Load all placements, oldest first."""
    return list(work.session.scalars(select(Placement).order_by(Placement.start, Placement.id)))


def placements_of(work: UnitOfWork, participant_id: UUID) -> list[Placement]:
    """Load a person's placements that nobody has closed or refused, oldest first."""
    query = select(Placement).where(
        Placement.participant_id == participant_id,
        Placement.state.not_in((PlacementState.ENDED, PlacementState.REFUSED)),
    )
    return list(work.session.scalars(query.order_by(Placement.start, Placement.id)))


def supports_of(work: UnitOfWork, placement_id: UUID) -> list[Subsidy]:
    """Load the supports that are decided for a placement and not ended."""
    query = select(Subsidy).where(
        Subsidy.placement_id == placement_id, Subsidy.state == SubsidyState.GRANTED
    )
    return list(work.session.scalars(query.order_by(Subsidy.start, Subsidy.id)))


def routes(work: UnitOfWork) -> dict[UUID, ReferralRoute]:
    """Return how each person came, by the latest referral."""
    query = select(Referral.participant_id, Referral.route).order_by(Referral.received_on)
    return {row.participant_id: row.route for row in work.session.execute(query)}


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


def adaptations(work: UnitOfWork, placement_id: UUID) -> list[PlacementAdaptation]:
    """Load what is adapted at a placement, the first first."""
    query = select(PlacementAdaptation).where(PlacementAdaptation.placement_id == placement_id)
    return list(work.session.scalars(query.order_by(PlacementAdaptation.id)))


def memberships_at(work: UnitOfWork, participant_id: UUID, arena_id: UUID) -> list[Membership]:
    """Load a person's time in an arena, oldest first."""
    query = select(Membership).where(
        Membership.participant_id == participant_id, Membership.arena_id == arena_id
    )
    return list(work.session.scalars(query.order_by(Membership.start)))


def join_arena(work: UnitOfWork, placement: Placement) -> None:
    """Let the person belong to an approved placement's arena for its period.

    At another unit the placement itself is what the board and attendance show.
    """
    if placement.arena_id is None or placement.host_unit:
        return
    if work.get(Arena, placement.arena_id).kind is ArenaKind.OTHER_UNITS:
        return
    held = [
        row
        for row in memberships_at(work, placement.participant_id, placement.arena_id)
        if overlaps(row.start, row.end, placement.start, placement.end)
    ]
    if not held:
        work.add(
            Membership(
                participant_id=placement.participant_id,
                arena_id=placement.arena_id,
                start=placement.start,
                end=placement.end,
            )
        )
        return
    last = held[-1]
    if last.end is not None and (placement.end is None or placement.end > last.end):
        last.end = placement.end


def leave_arena(work: UnitOfWork, placement: Placement, last: date | None) -> None:
    """End the time in the arena that a placement brought; ``None`` takes it away."""
    if placement.arena_id is None or placement.host_unit:
        return
    for held in memberships_at(work, placement.participant_id, placement.arena_id):
        if (held.start, held.end) != (placement.start, placement.end):
            continue
        if last is None:
            work.delete(held)
        else:
            held.end = last
