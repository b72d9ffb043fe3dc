"""A year of invented days: attendance, the last weeks' tasks, and a morning that is all set."""

from collections.abc import Iterable
from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import UUID

from ame_desktop.domain.attendance_states import AttendanceState, DayPart, MarkSource
from ame_desktop.domain.calendar import previous_working_day, working_days
from ame_desktop.domain.ids import new_id
from ame_desktop.services.demo.people import DemoPerson
from ame_desktop.services.demo.work import DemoTask, for_work
from ame_desktop.storage.models.attendance import AnnouncedAbsence, Attendance
from ame_desktop.storage.models.briefing import Assignment, Task, TaskVehicle
from ame_desktop.storage.repositories.bulk import add_many
from ame_desktop.storage.unit_of_work import UnitOfWork

TASK_DAYS = 10
_LEADERS = ("handledare", "handledare2", "handledare3")
_STATES = (
    (AttendanceState.PRESENT, 84),
    (AttendanceState.SICK, 6),
    (AttendanceState.LATE, 3),
    (AttendanceState.OTHER_PLANNING, 3),
    (AttendanceState.CHILD_CARE, 2),
    (AttendanceState.NO_SHOW, 2),
)


def add_attendance(
    work: UnitOfWork,
    people: Iterable[DemoPerson],
    arenas: dict[str, UUID],
    staff: dict[str, UUID],
    today: date,
) -> None:
    """Add a year of marks up to yesterday, and two absences announced for today."""
    random = Random(365)
    states = [state for state, share in _STATES for _ in range(share)]
    days = working_days(today - timedelta(days=365), today - timedelta(days=1))
    rows = [
        _mark(work, person, day, random.choice(states), arenas[person.arena], staff["handledare"])
        for person in people
        for day in days
        if day >= person.start and day.weekday() in person.weekdays
    ]
    add_many(work, Attendance, rows)
    expected = [person for person in people if today.weekday() in person.weekdays]
    for person, state, length in zip(
        expected[3::17], (AttendanceState.SICK, AttendanceState.LEAVE), (8, 1), strict=False
    ):
        work.add(
            AnnouncedAbsence(
                participant_id=person.participant_id,
                state=state,
                start=today - timedelta(days=length - 1),
                end=today + timedelta(days=1),
                by_id=staff["handledare"],
                at=work.at,
            )
        )


def _mark(
    work: UnitOfWork,
    person: DemoPerson,
    day: date,
    state: AttendanceState,
    place: UUID,
    by: UUID,
) -> dict[str, Any]:
    late = state is AttendanceState.LATE
    return {
        "participant_id": person.participant_id,
        "day": day,
        "part": DayPart.WHOLE,
        "place_id": place,
        "state": state,
        "minutes": person.hours[1] - person.hours[0] - 20 if late else None,
        "note": "",
        "source": MarkSource.STAFF,
        "outside_period": False,
        "set_by_id": by,
        "set_at": work.at - timedelta(days=max((work.at.date() - day).days, 0)),
    }


def add_mornings(
    work: UnitOfWork,
    people: list[DemoPerson],
    tasks: tuple[DemoTask, ...],
    places: tuple[dict[str, UUID], dict[str, UUID]],
    staff: dict[str, UUID],
    today: date,
) -> None:
    """Add tasks and allocation for the last two weeks and for today.

    Args:
        work: the unit of work.
        people: the participants.
        tasks: the catalogue.
        places: the arenas' and the vehicles' identities by name.
        staff: identities by login.
        today: the last day that is set.
    """
    arenas, vehicles = places
    day = today
    for _ in range(TASK_DAYS):
        for name in arenas:
            offered = [task for task in tasks if task.arena == name]
            present = [p for p in people if p.arena == name and _comes(p, day)]
            _add_day(work, present, offered, (arenas[name], vehicles), staff, day, day < today)
        day = previous_working_day(day)


def _comes(person: DemoPerson, day: date) -> bool:
    return day >= person.start and day.weekday() in person.weekdays


def _add_day(
    work: UnitOfWork,
    people: list[DemoPerson],
    offered: list[DemoTask],
    where: tuple[UUID, dict[str, UUID]],
    staff: dict[str, UUID],
    day: date,
    done: bool,
) -> None:
    arena_id, vehicles = where
    waiting = sorted(people, key=lambda person: not person.drives)
    for position, task in enumerate(offered):
        if not waiting:
            return
        row = Task(
            id=new_id(),
            day=day,
            arena_id=arena_id,
            template_id=task.template_id,
            name=task.name,
            place=task.place,
            start_minute=task.hours[0],
            end_minute=task.hours[1],
            places=task.places,
            demands=list(task.demands),
            lift_kilograms=task.lift,
            needs_driver=bool(task.vehicle),
            supervisor_id=staff[_LEADERS[position % len(_LEADERS)]],
            done=done,
            position=position,
            **for_work(task.name),
        )
        work.add(row)
        if task.vehicle:
            work.add(TaskVehicle(task_id=row.id, vehicle_id=vehicles[task.vehicle]))
        team = [waiting.pop(0)] + [waiting.pop() for _ in range(min(task.places, len(waiting)) - 1)]
        work.add(*(_assignment(row, person, at) for at, person in enumerate(team)))


def _assignment(task: Task, person: DemoPerson, position: int) -> Assignment:
    return Assignment(
        task_id=task.id,
        participant_id=person.participant_id,
        day=task.day,
        part=DayPart.WHOLE,
        position=position,
    )
