"""What speaks against a team as it stands: needs, places, supervisors, vehicles."""

from collections.abc import Iterator

from ame_desktop.domain.allocation_facts import DayFacts, TaskFacts, VehicleUse
from ame_desktop.domain.allocation_warnings import AllocationWarning, Concern, Grade, by_grade
from ame_desktop.domain.swedish_names import full_date
from ame_desktop.domain.team_needs import DRIVER, lacking


def team_warnings(task: TaskFacts, day: DayFacts) -> tuple[AllocationWarning, ...]:
    """Return what speaks against the team on the task, the gravest first.

    A team without people is only planned, so nobody is missing in it.

    Source: RAG-17, OSB-46, OSB-88, OSB-12
    """
    found = [
        *_needs(task),
        *_room(task),
        *_supervision(task, day),
        *_vehicles(task, day),
    ]
    return by_grade(found)


def left_over(idle: int) -> AllocationWarning | None:
    """Return the notice that some have nothing to do yet. Source: RAG-37."""
    if idle <= 0:
        return None
    who = "En person har" if idle == 1 else f"{idle} personer har"
    return AllocationWarning(Grade.INFO, Concern.NO_TASK, f"{who} ingen uppgift än.")


def _warn(concern: Concern, text: str) -> AllocationWarning:
    return AllocationWarning(Grade.WARNING, concern, text)


def _needs(task: TaskFacts) -> Iterator[AllocationWarning]:
    for need in lacking(task) if task.team else ():
        concern = Concern.DRIVER if need == DRIVER else Concern.UNQUALIFIED
        yield _warn(concern, f"Ingen i laget på {task.name} har {need.told}.")


def _room(task: TaskFacts) -> Iterator[AllocationWarning]:
    count = len({mate.participant_id for mate in task.team})
    if count > task.places:
        text = f"{task.name} har {count} personer och {task.places} platser."
        yield _warn(Concern.FULL, text)


def _supervision(task: TaskFacts, day: DayFacts) -> Iterator[AllocationWarning]:
    if task.supervisor_id is None:
        if any(mate.needs_supervisor for mate in task.team):
            text = f"{task.name} behöver en namngiven handledare."
            yield _warn(Concern.SUPERVISION, text)
        return
    led = (day.led or {}).get(task.supervisor_id, 0)
    if day.per_supervisor is not None and led > day.per_supervisor:
        text = (
            f"{task.supervisor} leder {led} personer i dag. "
            f"{day.arena} har högst {day.per_supervisor} per handledare."
        )
        yield _warn(Concern.LOAD, text)


def _vehicles(task: TaskFacts, day: DayFacts) -> Iterator[AllocationWarning]:
    for vehicle_id in task.vehicles:
        use = (day.vehicles or {}).get(vehicle_id)
        if use is not None:
            yield from _double_use(task, use)
            yield from _check(use, day)


def _double_use(task: TaskFacts, use: VehicleUse) -> Iterator[AllocationWarning]:
    for other_id, name, span in use.uses:
        if other_id != task.task_id and span.overlaps(task.span):
            yield _warn(Concern.VEHICLE, f"{use.name} är även på {name} {span}.")


def _check(use: VehicleUse, day: DayFacts) -> Iterator[AllocationWarning]:
    if use.checked_until is not None and use.checked_until < day.day:
        text = f"Kontrollen av {use.name} gick ut {full_date(use.checked_until)}."
        yield _warn(Concern.VEHICLE, text)
