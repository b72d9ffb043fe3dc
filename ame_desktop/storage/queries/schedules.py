"""The steps of a training schedule, with their days."""

from collections import defaultdict
from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.domain.schedules import AgreedDay, ScheduleStepRow, StepDraft
from ame_desktop.storage.models.arenas import Arena, ScheduleDay, ScheduleStep
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.store import Reader


def steps_of(reader: Reader, participant_id: UUID) -> tuple[ScheduleStepRow, ...]:
    """Return a person's steps, oldest first."""
    days: defaultdict[UUID, list[AgreedDay]] = defaultdict(list)
    day_query = (
        select(
            ScheduleDay.step_id,
            ScheduleDay.weekday,
            ScheduleDay.start_minute,
            ScheduleDay.end_minute,
        )
        .join(ScheduleStep, ScheduleStep.id == ScheduleDay.step_id)
        .where(ScheduleStep.participant_id == participant_id)
        .order_by(ScheduleDay.weekday)
    )
    for step_id, weekday, start, end in reader.execute(day_query):
        days[step_id].append(AgreedDay(weekday, start, end))
    query = (
        select(
            ScheduleStep.id,
            ScheduleStep.start,
            ScheduleStep.arena_id,
            ScheduleStep.placement_id,
            ScheduleStep.end,
            func.coalesce(Arena.name, Placement.host_unit, ""),
        )
        .join(Arena, Arena.id == ScheduleStep.arena_id, isouter=True)
        .join(Placement, Placement.id == ScheduleStep.placement_id, isouter=True)
        .where(ScheduleStep.participant_id == participant_id)
        .order_by(ScheduleStep.start)
    )
    return tuple(
        ScheduleStepRow(
            step_id, StepDraft(start, tuple(days[step_id]), arena, placement, end), place
        )
        for step_id, start, arena, placement, end, place in reader.execute(query)
    )
