"""The training schedule of a person, in steps over time. Source: OSB-64."""

from collections.abc import Iterable
from uuid import UUID

from ame_desktop.domain.access import Area, Level
from ame_desktop.domain.changes import Result, Topic
from ame_desktop.domain.errors import ChangedSinceError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.schedules import AgreedDay, ScheduleStepRow, StepDraft, check_steps
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import require_participant
from ame_desktop.storage.models.arenas import ScheduleDay, ScheduleStep
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries import schedules as query
from ame_desktop.storage.repositories import arenas as repository
from ame_desktop.storage.unit_of_work import CONFLICT, UnitOfWork


def schedule_of(ctx: Context, participant_id: UUID) -> tuple[ScheduleStepRow, ...]:
    """Return the steps of a person's schedule, oldest first.

    Raises:
        NotPermittedError: the roles do not reach the person.
    """
    require_participant(ctx, participant_id, Area.IDENTITY, Level.READ)
    with ctx.read() as reader:
        return query.steps_of(reader, participant_id)


def set_schedule(
    ctx: Context,
    participant_id: UUID,
    steps: Iterable[StepDraft],
    seen: Iterable[ScheduleStepRow] | None = None,
) -> Result[tuple[UUID, ...]]:
    """Make these the steps of a person's schedule; ``seen`` are those that the person began with.

    Only what is expected from now on follows the schedule: marks of attendance are never touched.

    Raises:
        NotPermittedError: the roles do not reach the person.
        DomainError: a step has no day, ends before it begins, or begins when another one does.
        ChangedSinceError: somebody else has changed the schedule since.
    """
    require_participant(ctx, participant_id, Area.IDENTITY, Level.WRITE)
    wanted = tuple(sorted(steps, key=lambda step: step.start))
    check_steps(wanted)
    with ctx.write("schedules.set", Topic.PARTICIPANTS, Topic.ATTENDANCE, Topic.BRIEFING) as work:
        person = work.get(Participant, participant_id)
        now = query.steps_of(work.session.connection(), participant_id)
        if seen is not None and tuple(seen) != now:
            raise ChangedSinceError(CONFLICT)
        held = {
            (step.arena_id, step.placement_id, step.start): (step, days)
            for step, days in repository.schedule(work, participant_id)
        }
        work.concerns(participant_id)
        keys = []
        for draft in wanted:
            step, days = held.pop((*draft.place, draft.start), (None, []))
            keys.append(_store(work, participant_id, draft, step, days))
        for step, days in held.values():
            for row in (*days, step):
                work.delete(row)
        return work.done(tuple(keys), f"Ändrade schemat för {person.given_name}.")


def _store(
    work: UnitOfWork,
    participant_id: UUID,
    draft: StepDraft,
    step: ScheduleStep | None,
    days: list[ScheduleDay],
) -> UUID:
    if step is None:
        step = ScheduleStep(
            id=new_id(),
            participant_id=participant_id,
            arena_id=draft.arena_id,
            placement_id=draft.placement_id,
            start=draft.start,
        )
        work.add(step)
    step.end = draft.end
    _store_days(work, step.id, draft.days, {day.weekday: day for day in days})
    return step.id


def _store_days(
    work: UnitOfWork, step_id: UUID, wanted: tuple[AgreedDay, ...], held: dict[int, ScheduleDay]
) -> None:
    for day in wanted:
        row = held.pop(day.weekday, None)
        if row is None:
            row = ScheduleDay(
                step_id=step_id,
                weekday=day.weekday,
                start_minute=day.start_minute,
                end_minute=day.end_minute,
            )
            work.add(row)
        row.start_minute, row.end_minute = day.start_minute, day.end_minute
    for row in held.values():
        work.delete(row)
