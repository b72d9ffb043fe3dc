"""Who could do a task: the most suitable first."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from ame_desktop.domain.allocation_warnings import AllocationWarning, Concern, Grade
from ame_desktop.domain.attendance_states import DayPart
from ame_desktop.domain.briefing import PersonRow, Suitable, TaskRow
from ame_desktop.domain.day_view import DayView, may_drive
from ame_desktop.domain.expected import swedish_key
from ame_desktop.domain.team_needs import TeamNeed, lacking

_WEIGHT = {Grade.STOP: 100, Grade.WARNING: 10, Grade.INFO: 0}


def suitable(
    view: DayView, task: TaskRow, part: DayPart, last: dict[UUID, date], *, openly: bool
) -> tuple[Suitable, ...]:
    """Return those who are here and could do the task, the most suitable first.

    First those whom nothing speaks against; among them, whoever has most of what the team lacks, a
    licence or a qualification, then whoever has nothing to do, then whoever did it longest ago.

    Args:
        view: the day.
        task: the task.
        part: the part of the day.
        last: when each person did it last.
        openly: whether the adaptations behind a warning may be told.
    """
    mates = {mate.participant_id for mate in view.team(task.task_id)}
    people = [
        _one(view, row, task, part, last.get(row.participant_id), openly)
        for row in view.data.people.values()
        if row.participant_id not in mates and row.away is None
    ]
    needs = lacking(view.task_facts(task))
    return tuple(sorted(people, key=lambda one: _key(one, _unmet(view, one, needs))))


def _one(
    view: DayView, row: PersonRow, task: TaskRow, part: DayPart, last: date | None, openly: bool
) -> Suitable:
    key = row.participant_id
    found = view.check(key, task, part)
    facts = view.person_facts(key)
    left = None if facts.week_minutes is None else facts.week_minutes - facts.other_minutes
    return Suitable(
        key,
        view.names[key],
        found if openly else tuple(_discreet(found)),
        may_drive(row),
        left,
        last,
        busy=bool(facts.other_tasks),
    )


def _discreet(found: tuple[AllocationWarning, ...]) -> Iterator[AllocationWarning]:
    return (warning for warning in found if warning.concern is not Concern.ADAPTATION)


def _unmet(view: DayView, person: Suitable, needs: tuple[TeamNeed, ...]) -> int:
    mate = view.teammate(person.participant_id)
    return sum(not need.is_met_by(mate) for need in needs)


def _key(person: Suitable, unmet: int) -> tuple[int, int, bool, date, str]:
    weight = sum(_WEIGHT[warning.grade] for warning in person.warnings)
    return (
        weight,
        unmet,
        person.busy,
        person.last_time or date.min,
        swedish_key(person.short_name),
    )
