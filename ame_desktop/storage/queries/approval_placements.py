"""Placements as the chief's basket reads them, with hours, adaptations and what stands around."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import and_, func, or_, select

from ame_desktop.domain.approval_batches import batch_ids
from ame_desktop.domain.approval_placements import PlacementFacts
from ame_desktop.domain.approvals import OPEN, ApprovalKind
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.placements import PlacementOrigin, PlacementState
from ame_desktop.domain.schedules import AgreedDay, StepDraft
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.approvals import ApprovalCase
from ame_desktop.storage.models.arenas import Arena, ArenaForm, ScheduleDay, ScheduleStep
from ame_desktop.storage.models.participants import Participant, Referral
from ame_desktop.storage.models.placements import Placement, PlacementAdaptation
from ame_desktop.storage.queries.visibility import is_latest_referral, may_meet, unprotected
from ame_desktop.storage.store import Reader

_COLUMNS = (
    Placement.id,
    Placement.participant_id,
    Placement.form,
    Placement.start,
    Placement.end,
    Placement.arena_id,
    func.coalesce(Arena.name, ""),
    ArenaForm.value,
    Placement.host_unit,
    Placement.host_contact,
    Placement.extent_percent,
    Placement.target_percent,
    Placement.purpose,
    Placement.practice_purpose,
    Placement.work_description,
    Placement.studies,
    Placement.programme,
    Placement.supervisor_id,
    func.coalesce(Staff.name, Placement.supervisor_name),
    Placement.af_decision,
    Placement.lss_decision,
    Placement.union_consulted_on,
    Placement.own_initiative,
    Placement.exception_reason,
    Placement.cost_bearer,
    Placement.cost_share,
    Placement.cost_until,
    Referral.route,
    Referral.assessment_on,
)


def placement_facts(reader: Reader, ids: Collection[UUID]) -> dict[UUID, PlacementFacts]:
    """Return these placements by their identity, in three questions however many they are."""
    query = (
        select(*_COLUMNS)
        .join(Arena, Arena.id == Placement.arena_id, isouter=True)
        .join(
            ArenaForm,
            and_(ArenaForm.arena_id == Placement.arena_id, ArenaForm.form == Placement.form),
            isouter=True,
        )
        .join(Staff, Staff.id == Placement.supervisor_id, isouter=True)
        .join(
            Referral,
            and_(Referral.participant_id == Placement.participant_id, is_latest_referral()),
            isouter=True,
        )
        .where(Placement.id.in_(ids))
    )
    steps, adaptations = _steps(reader, ids), _adaptations(reader, ids)
    found = {}
    for row in reader.execute(query):
        facts = PlacementFacts(*tuple(row))
        key = facts.placement_id
        found[key] = replace(facts, steps=steps.get(key, ()), adaptations=adaptations.get(key, ()))
    return found


def _steps(reader: Reader, ids: Collection[UUID]) -> dict[UUID, tuple[StepDraft, ...]]:
    """Return the steps of each placement, or those at its arena, from its first day on."""
    at_arena = and_(
        ScheduleStep.placement_id.is_(None),
        ScheduleStep.participant_id == Placement.participant_id,
        ScheduleStep.arena_id == Placement.arena_id,
        Placement.host_unit == "",
    )
    query = (
        select(
            Placement.id,
            Placement.start,
            ScheduleStep.id,
            ScheduleStep.start,
            ScheduleStep.end,
            ScheduleDay.weekday,
            ScheduleDay.start_minute,
            ScheduleDay.end_minute,
        )
        .join(ScheduleStep, or_(ScheduleStep.placement_id == Placement.id, at_arena))
        .join(ScheduleDay, ScheduleDay.step_id == ScheduleStep.id)
        .where(
            Placement.id.in_(ids),
            or_(ScheduleStep.end.is_(None), ScheduleStep.end >= Placement.start),
        )
        .order_by(ScheduleStep.start, ScheduleStep.id, ScheduleDay.weekday)
    )
    days: defaultdict[Any, list[AgreedDay]] = defaultdict(list)
    for placement_id, first, step_id, start, end, *hours in reader.execute(query):
        days[placement_id, first, step_id, start, end].append(AgreedDay(*hours))
    found: defaultdict[UUID, list[StepDraft]] = defaultdict(list)
    for (placement_id, first, _, start, end), held in days.items():
        if start <= first:
            # Only the latest step that has begun by then is in force.
            found[placement_id].clear()
        found[placement_id].append(StepDraft(start, tuple(held), end=end))
    return {key: tuple(drafts) for key, drafts in found.items()}


def _adaptations(reader: Reader, ids: Collection[UUID]) -> dict[UUID, tuple[str, ...]]:
    query = (
        select(
            PlacementAdaptation.placement_id,
            PlacementAdaptation.what,
            PlacementAdaptation.responsible,
        )
        .where(PlacementAdaptation.placement_id.in_(ids))
        .order_by(PlacementAdaptation.id)
    )
    found: defaultdict[UUID, list[str]] = defaultdict(list)
    for placement_id, what, responsible in reader.execute(query):
        found[placement_id].append(f"{what} ({responsible})" if responsible else what)
    return {key: tuple(texts) for key, texts in found.items()}


def shown_names(reader: Reader, participant_ids: Collection[UUID]) -> dict[UUID, PersonName]:
    """Return the names of those who are not protected. Source: NAT-38."""
    query = select(
        Participant.id,
        Participant.given_name,
        Participant.family_name,
        Participant.alias,
        Participant.birth_date,
    ).where(Participant.id.in_(participant_ids), unprotected())
    return {row.id: _name(row) for row in reader.execute(query)}


def _name(row: Any) -> PersonName:
    return PersonName(row.given_name, row.family_name, row.alias, row.birth_date)


class Loose(NamedTuple):
    """A placement that was taken over, and that no case holds."""

    placement_id: UUID
    participant_id: UUID
    protected: bool


def loose_taken_over(reader: Reader, staff_id: UUID) -> tuple[Loose, ...]:
    """Return the placements taken over from a list that wait, but not in the basket.

    Those of protected persons only for who is named for them. Source: NAT-38.
    """
    held = _in_cases(reader)
    query = (
        select(Placement.id, Placement.participant_id, unprotected())
        .join(Participant, Participant.id == Placement.participant_id)
        .where(
            Placement.state == PlacementState.WAITING,
            Placement.origin == PlacementOrigin.TAKEN_OVER,
            may_meet(staff_id),
        )
        .order_by(Placement.id)
    )
    rows = reader.execute(query)
    return tuple(Loose(key, person, not free) for key, person, free in rows if key not in held)


def _in_cases(reader: Reader) -> frozenset[UUID]:
    kinds = (ApprovalKind.TAKEN_OVER, ApprovalKind.PLACEMENT)
    query = select(ApprovalCase.subject_id, ApprovalCase.content).where(
        ApprovalCase.kind.in_(kinds), ApprovalCase.state.in_(OPEN)
    )
    rows = reader.execute(query).all()
    single = (row.subject_id for row in rows if row.subject_id is not None)
    return frozenset((*single, *(key for row in rows for key in batch_ids(row.content))))
