"""The training schedule of one placement, as steps of the person's whole schedule.

Source: OSB-64.
"""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from ame_desktop.domain.changes import Result
from ame_desktop.domain.errors import ChangedSinceError, NotFoundError
from ame_desktop.domain.schedules import ScheduleStepRow, StepDraft
from ame_desktop.services.context import Context
from ame_desktop.services.participant_access import GONE
from ame_desktop.services.placements.rights import person_placed, require_proposer
from ame_desktop.services.schedules import set_schedule
from ame_desktop.storage.queries import placements as query
from ame_desktop.storage.queries.placement_facts import looked_on
from ame_desktop.storage.queries.schedules import steps_of
from ame_desktop.storage.unit_of_work import CONFLICT


def set_placement_steps(
    ctx: Context,
    placement_id: UUID,
    steps: Iterable[StepDraft],
    seen: Iterable[ScheduleStepRow] | None = None,
) -> Result[tuple[UUID, ...]]:
    """Make these the steps of a placement; the person's steps at other places stand.

    At an own arena the steps are the arena's, since the person is expected there; at another unit
    they are the placement's own. ``seen`` are the placement's steps that the person began with.

    Raises:
        NotPermittedError: the roles may not propose for this person, or not change the file.
        DomainError: a step has no day, ends before it begins, or begins when another one does.
        ChangedSinceError: somebody else has changed the schedule since.
    """
    person = person_placed(ctx, placement_id)
    require_proposer(ctx, person)
    with ctx.read() as reader:
        stored = query.placement(reader, placement_id, looked_on(reader, ctx.clock.today()))
        held = steps_of(reader, person)
    if stored is None:
        raise NotFoundError(GONE)
    elsewhere = bool(stored.draft.host_unit) or stored.draft.arena_id is None
    place = (None, placement_id) if elsewhere else (stored.draft.arena_id, None)
    own = {place, (None, placement_id)}
    kept = [step.draft for step in held if step.draft.place not in own]
    wanted = [replace(step, arena_id=place[0], placement_id=place[1]) for step in steps]
    if seen is not None and tuple(seen) != tuple(step for step in held if step.draft.place in own):
        raise ChangedSinceError(CONFLICT)
    return set_schedule(ctx, person, (*kept, *wanted), held)
