"""What the wall is made of: names, presence, tasks; nothing more of a person is read."""

from collections import defaultdict
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from ame_desktop.domain.allocation_facts import Span
from ame_desktop.domain.attendance_states import Absence, DayPart
from ame_desktop.domain.day_absence import absence_of, away_from_all
from ame_desktop.domain.errors import NotFoundError
from ame_desktop.domain.names import PersonName
from ame_desktop.domain.wall import WallData, WallTaskRow
from ame_desktop.storage.models.access import Staff
from ame_desktop.storage.models.arenas import Arena
from ame_desktop.storage.models.briefing import Assignment, Task, TaskVehicle, Vehicle
from ame_desktop.storage.models.participants import Participant
from ame_desktop.storage.queries.expected import expected_people
from ame_desktop.storage.queries.stand_ins import ACTING, acting_for
from ame_desktop.storage.queries.visibility import Condition, usable
from ame_desktop.storage.store import Reader


def wall_data(reader: Reader, day: date, arena_id: UUID) -> WallData:
    """Return the arena's day without anybody who is protected or whose data is only kept.

    Raises:
        NotFoundError: there is no such arena.
    """
    arena = _arena(reader, arena_id)
    people = expected_people(reader, usable(), day, [arena_id])
    tasks = _tasks(reader, day, arena_id)
    on_tasks = _on_tasks(reader, day, arena_id)
    known = {person.participant_id for person in people}
    guests = {key for _, key, _ in on_tasks} | {
        task.practical_supervisor_id for task in tasks if task.practical_supervisor_id
    }
    guests -= known
    away = _away(reader, day, guests)
    gone = {key for key, absence in away.items() if absence.part is DayPart.WHOLE}
    return WallData(
        day,
        arena.name,
        Span(arena.start_minute, arena.end_minute),
        people,
        tasks,
        on_tasks,
        _names(reader, usable(), guests - gone),
        _vehicles(reader, day, arena_id),
        {key: absence for key, absence in away.items() if key not in gone},
    )


def _arena(reader: Reader, arena_id: UUID) -> Any:
    query = select(Arena.name, Arena.start_minute, Arena.end_minute).where(Arena.id == arena_id)
    found = reader.execute(query).first()
    if found is None:
        raise NotFoundError("Arenan finns inte längre. Välj en annan arena.")
    return found


def _tasks(reader: Reader, day: date, arena_id: UUID) -> tuple[WallTaskRow, ...]:
    query = (
        select(
            Task.id,
            Task.name,
            Task.place,
            Task.start_minute,
            Task.end_minute,
            Task.practical_supervisor_id,
            Task.done,
            func.coalesce(ACTING.name, Staff.name, ""),
            Task.bring,
        )
        .join(Staff, Staff.id == Task.supervisor_id, isouter=True)
        .join(ACTING, ACTING.id == acting_for(Task.supervisor_id, day), isouter=True)
        .where(Task.day == day, Task.arena_id == arena_id)
        .order_by(Task.position, Task.id)
    )
    return tuple(WallTaskRow(*row) for row in reader.execute(query))


def _on_tasks(reader: Reader, day: date, arena_id: UUID) -> tuple[Any, ...]:
    query = (
        select(Assignment.task_id, Assignment.participant_id, Assignment.part)
        .join(Task, Task.id == Assignment.task_id)
        .where(Task.day == day, Task.arena_id == arena_id)
        .order_by(Assignment.position, Assignment.id)
    )
    return tuple((row[0], row[1], row[2]) for row in reader.execute(query))


def _names(reader: Reader, visible: Condition, keys: set[UUID]) -> dict[UUID, PersonName]:
    if not keys:
        return {}
    query = select(
        Participant.id, Participant.given_name, Participant.family_name, Participant.alias
    ).where(Participant.id.in_(keys), visible)
    return {row[0]: PersonName(row[1], row[2], row[3]) for row in reader.execute(query)}


def _away(reader: Reader, day: date, guests: set[UUID]) -> dict[UUID, Absence]:
    """Return when those from other arenas are away wherever they are expected."""
    if not guests:
        return {}
    found: defaultdict[UUID, list[Absence | None]] = defaultdict(list)
    for row in expected_people(reader, usable(), day):
        if row.participant_id in guests:
            found[row.participant_id].append(absence_of(row))
    return {key: away for key, held in found.items() if (away := away_from_all(held)) is not None}


def _vehicles(reader: Reader, day: date, arena_id: UUID) -> tuple[tuple[UUID, str], ...]:
    query = (
        select(Task.id, Vehicle.name)
        .join(TaskVehicle, TaskVehicle.task_id == Task.id)
        .join(Vehicle, Vehicle.id == TaskVehicle.vehicle_id)
        .where(Task.day == day, Task.arena_id == arena_id)
        .order_by(Vehicle.name)
    )
    return tuple((row[0], row[1]) for row in reader.execute(query))
