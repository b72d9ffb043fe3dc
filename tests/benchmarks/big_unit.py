"""A unit of 300 participants with years of attendance behind it, kept between runs.

Ten years are about 600 000 marks. The schedule, the absences and the day's tasks have as long a
history as the marks.
"""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, select

from ame_desktop.domain.attendance_states import AttendanceState, DayPart, MarkSource
from ame_desktop.domain.calendar import working_days
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.participants import Protection
from ame_desktop.storage.engine import WRITES
from ame_desktop.storage.models.arenas import Arena, Membership, ScheduleDay, ScheduleStep
from ame_desktop.storage.models.attendance import AnnouncedAbsence, Attendance
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.participants import Enrolment, Participant
from tests.support.clock import FixedClock
from tests.support.units import Unit, make_template, open_copy

PEOPLE = 300
TODAY = date(2026, 11, 23)
MORNING = datetime(2026, 11, 23, 7, 30)
PLACES_A_TASK = 5
_CHUNK = 20_000
_STATES = (
    *(AttendanceState.PRESENT,) * 16,
    AttendanceState.LATE,
    AttendanceState.SICK,
    AttendanceState.LEAVE,
    AttendanceState.NO_SHOW,
)
_HERE = Path(__file__)
_TABLES = _HERE.parents[2] / "db" / "versions"


@dataclass(frozen=True)
class History:
    """How long the unit has kept attendance; half of today is marked."""

    years: int

    @property
    def days(self) -> tuple[date, ...]:
        first = TODAY - timedelta(days=365 * self.years)
        return working_days(first, TODAY - timedelta(days=1))[-200 * self.years :]


def open_big_unit(years: int, folder: Path) -> Unit:
    """Open a copy of its own of the unit with so many years."""
    kept = _kept(years)
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        fresh = folder / f"bygger-{years}.ame"
        _build(fresh, years)
        shutil.move(fresh, kept)
    unit = open_copy(kept, folder / f"enhet-{years}.ame")
    _put_on_disk(unit)
    unit.clock.set(MORNING)
    return unit


def _put_on_disk(unit: Unit) -> None:
    """Write the fresh copy out now, as a unit that has lain on the disk overnight."""
    assert unit.path is not None
    with unit.path.open("rb+") as file:
        os.fsync(file.fileno())


def _kept(years: int) -> Path:
    tables = b"".join(path.read_bytes() for path in sorted(_TABLES.glob("*.py")))
    recipe = hashlib.sha256(_HERE.read_bytes() + tables).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / "ame-desktop-bench" / f"{recipe}-{years}.ame"


def _build(path: Path, years: int) -> None:
    template = path.with_suffix(".mall")
    make_template(template)
    unit = open_copy(template, path)
    template.unlink()
    clock, random = FixedClock(MORNING), Random(years)
    history = History(years)
    with unit.store.engine.execution_options(**{WRITES: True}).begin() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        arenas = _arenas(connection)
        people = [(new_id(), arenas[number % 2]) for number in range(PEOPLE)]
        _add_people(connection, people, history, clock)
        _bulk(connection, Attendance, _marks(people, history, clock, random))
        _add_tasks(connection, people, history)
    with unit.store.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("ANALYZE")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    unit.store.close()


def _arenas(connection: Connection) -> list[UUID]:
    query = select(Arena.id).where(Arena.name.in_(["Innegrupp", "Utegrupp"]))
    return list(connection.scalars(query.order_by(Arena.position)))


def _bulk(connection: Connection, table: Any, rows: Iterator[dict[str, Any]]) -> None:
    chunk: list[dict[str, Any]] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == _CHUNK:
            connection.execute(insert(table), chunk)
            chunk = []
    if chunk:
        connection.execute(insert(table), chunk)


def _add_people(
    connection: Connection, people: list[tuple[UUID, UUID]], history: History, clock: FixedClock
) -> None:
    first = history.days[0]
    _bulk(
        connection,
        Participant,
        (
            {
                "id": person,
                "given_name": f"Förnamn{number:03d}",
                "family_name": f"Efternamn{number % 70:02d}",
                "protection": Protection.NONE,
                "created_at": clock.now(),
                "version": 1,
            }
            for number, (person, _) in enumerate(people)
        ),
    )
    for table, arena_too in ((Enrolment, False), (Membership, True)):
        _bulk(
            connection,
            table,
            (
                {"id": new_id(), "participant_id": person, "start": first, "end": None}
                | ({"arena_id": arena} if arena_too else {})
                | {"version": 1}
                for person, arena in people
            ),
        )
    _add_schedules(connection, people, history)
    _bulk(connection, AnnouncedAbsence, _absences(people, history, clock))


def _add_schedules(
    connection: Connection, people: list[tuple[UUID, UUID]], history: History
) -> None:
    steps = [
        (new_id(), person, TODAY - timedelta(days=365 * year + 100))
        for person, _ in people
        for year in range(history.years)
    ]
    _bulk(
        connection,
        ScheduleStep,
        (
            {"id": step, "participant_id": person, "start": start, "end": None, "version": 1}
            for step, person, start in steps
        ),
    )
    _bulk(
        connection,
        ScheduleDay,
        (
            {
                "id": new_id(),
                "step_id": step,
                "weekday": weekday,
                "start_minute": 480,
                "end_minute": 900,
            }
            for step, _, _ in steps
            for weekday in range(5)
        ),
    )


def _absences(
    people: list[tuple[UUID, UUID]], history: History, clock: FixedClock
) -> Iterator[dict[str, Any]]:
    for number, (person, _) in enumerate(people):
        for year in range(history.years):
            start = TODAY - timedelta(days=365 * year + number % 60)
            yield {
                "id": new_id(),
                "participant_id": person,
                "state": AttendanceState.SICK,
                "start": start,
                "end": start + timedelta(days=3),
                "note": "",
                "at": clock.now(),
                "version": 1,
            }


def _marks(
    people: list[tuple[UUID, UUID]], history: History, clock: FixedClock, random: Random
) -> Iterator[dict[str, Any]]:
    at = clock.now()
    for day in (*history.days, TODAY):
        for person, arena in people[: PEOPLE // 2] if day == TODAY else people:
            yield {
                "id": new_id(),
                "participant_id": person,
                "day": day,
                "part": DayPart.WHOLE,
                "place_id": arena,
                "state": random.choice(_STATES),
                "minutes": None,
                "note": "",
                "source": MarkSource.STAFF,
                "outside_period": False,
                "set_at": at,
                "version": 1,
            }


def _add_tasks(connection: Connection, people: list[tuple[UUID, UUID]], history: History) -> None:
    days = [*history.days, TODAY]
    tasks = [
        (new_id(), day, number) for day in days for number in range(0, PEOPLE // 3, PLACES_A_TASK)
    ]
    _bulk(
        connection,
        Task,
        (
            {
                "id": task,
                "day": day,
                "arena_id": people[number][1],
                "name": f"Uppgift {number}",
                "place": "Torget",
                "places": PLACES_A_TASK,
                "demands": [],
                "position": number,
                "version": 1,
            }
            for task, day, number in tasks
        ),
    )
    _bulk(
        connection,
        Assignment,
        (
            {
                "id": new_id(),
                "task_id": task,
                "participant_id": people[number + place * 2 if place else number][0],
                "day": day,
                "part": DayPart.WHOLE,
                "override_reason": "",
                "position": place,
                "version": 1,
            }
            for task, day, number in tasks
            for place in range(PLACES_A_TASK)
        ),
    )
