"""Arenas, memberships and schedules, loaded for change."""

from datetime import date
from uuid import UUID

from sqlalchemy import or_, select

from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.arenas import ArenaKind
from ame_desktop.storage.models.arenas import (
    Arena,
    ArenaForm,
    Membership,
    ScheduleDay,
    ScheduleStep,
)
from ame_desktop.storage.unit_of_work import UnitOfWork


def arenas(work: UnitOfWork) -> list[Arena]:
    """Load all arenas in their order."""
    return list(work.session.scalars(select(Arena).order_by(Arena.position, Arena.name)))


def count_members(work: UnitOfWork, arena_id: UUID, day: date) -> int:
    """Return how many people are, or are coming, in an arena."""
    query = select(Membership.id).where(
        Membership.arena_id == arena_id, or_(Membership.end.is_(None), Membership.end >= day)
    )
    return len(work.session.scalars(query).all())


def arena_form(work: UnitOfWork, arena_id: UUID, form: ActivityForm) -> ArenaForm | None:
    """Load one cell of the matrix."""
    query = select(ArenaForm).where(ArenaForm.arena_id == arena_id, ArenaForm.form == form)
    return work.session.scalars(query).first()


def memberships(work: UnitOfWork, participant_id: UUID) -> list[Membership]:
    """Load all of a person's time in arenas, oldest first."""
    query = select(Membership).where(Membership.participant_id == participant_id)
    return list(work.session.scalars(query.order_by(Membership.start)))


def schedule(
    work: UnitOfWork, participant_id: UUID
) -> list[tuple[ScheduleStep, list[ScheduleDay]]]:
    """Load a person's schedule, each step with its days."""
    steps = list(
        work.session.scalars(
            select(ScheduleStep)
            .where(ScheduleStep.participant_id == participant_id)
            .order_by(ScheduleStep.start)
        )
    )
    days = list(
        work.session.scalars(
            select(ScheduleDay).where(ScheduleDay.step_id.in_([step.id for step in steps]))
        )
    )
    return [(step, [day for day in days if day.step_id == step.id]) for step in steps]


def end_memberships(
    work: UnitOfWork, participant_id: UUID, last: date, *, groups: bool = True
) -> None:
    """End all of a person's time in arenas; what has not begun is taken away.

    Without ``groups`` the person stays in the group activities.
    """
    kept = set() if groups else _groups(work)
    for membership in memberships(work, participant_id):
        if membership.arena_id in kept:
            continue
        if membership.start > last:
            work.delete(membership)
        elif membership.end is None or membership.end > last:
            membership.end = last


def _groups(work: UnitOfWork) -> set[UUID]:
    return set(work.session.scalars(select(Arena.id).where(Arena.kind == ArenaKind.GROUP)))
