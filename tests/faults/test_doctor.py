"""Each kind of fault that is put in is counted and explained; a sound unit has none (R20)."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from ame_desktop.domain.access import Role
from ame_desktop.domain.activity_forms import ActivityForm
from ame_desktop.domain.attendance_states import AttendanceState
from ame_desktop.domain.errors import NotPermittedError
from ame_desktop.domain.ids import new_id
from ame_desktop.domain.integrity import EXPLANATIONS, FaultKind
from ame_desktop.domain.log import LogKind
from ame_desktop.domain.placements import PlacementState
from ame_desktop.services.integrity import check_database
from ame_desktop.storage.log_chain import append
from ame_desktop.storage.models.access import LogEntry, Staff, StaffRole
from ame_desktop.storage.models.arenas import Membership, ScheduleDay, ScheduleStep
from ame_desktop.storage.models.attendance import AnnouncedAbsence, Attendance
from ame_desktop.storage.models.briefing import Assignment, Task
from ame_desktop.storage.models.log import LogHead
from ame_desktop.storage.models.participants import Enrolment, NotTogether, Participant
from ame_desktop.storage.models.placements import Placement
from ame_desktop.storage.unit_of_work import UnitOfWork
from tests.support.units import Unit

DAY = date(2026, 3, 2)
BEFORE = DAY - timedelta(days=1)


class Seed:
    """Puts rows into a unit, past the rules."""

    def __init__(self, unit: Unit, work: UnitOfWork) -> None:
        self.work = work
        self.arena = unit.arena("Utegrupp")
        self.person = self.add(Participant(given_name="Ali", created_at=work.at))

    def add(self, row: object) -> UUID:
        row.id = new_id()
        self.work.add(row)
        return row.id

    def enrol(self, start: date, end: date | None = None) -> None:
        self.add(Enrolment(participant_id=self.person, start=start, end=end))

    def member(self, start: date, end: date | None = None) -> None:
        row = Membership(participant_id=self.person, arena_id=self.arena, start=start, end=end)
        self.add(row)

    def place(self, start: date, end: date | None = None) -> None:
        self.add(
            Placement(
                participant_id=self.person,
                form=next(iter(ActivityForm)),
                arena_id=self.arena,
                start=start,
                end=end,
                state=PlacementState.APPROVED,
            )
        )

    def mark(self, **values: object) -> None:
        usual = {"day": DAY, "place_id": self.arena, "minutes": None, "outside_period": False}
        self.add(
            Attendance(
                participant_id=self.person,
                state=AttendanceState.PRESENT,
                set_at=self.work.at,
                **{**usual, **values},
            )
        )

    def schedule(self, end: date | None, start_minute: int, end_minute: int) -> None:
        step = self.add(ScheduleStep(participant_id=self.person, start=DAY, end=end))
        self.add(
            ScheduleDay(step_id=step, weekday=0, start_minute=start_minute, end_minute=end_minute)
        )

    def absence(self, end: date) -> None:
        self.add(
            AnnouncedAbsence(
                participant_id=self.person,
                state=AttendanceState.SICK,
                start=DAY,
                end=end,
                at=self.work.at,
            )
        )

    def task(self, day: date, assigned: date, start: int = 480, end: int = 600) -> None:
        task = self.add(
            Task(day=day, arena_id=self.arena, name="Ved", start_minute=start, end_minute=end)
        )
        self.add(Assignment(task_id=task, participant_id=self.person, day=assigned))


def add_log(seed: Seed, staff: UUID | None, person: UUID | None) -> None:
    entry = LogEntry(
        at=seed.work.at, staff_id=staff, kind=LogKind.READ, action="test", reason="", count=1
    )
    entry.detail = []
    append(seed.work.session, entry, [] if person is None else [person])


def break_chain(seed: Seed) -> None:
    number = seed.work.session.scalars(select(LogHead.number)).one()
    entry = LogEntry(at=seed.work.at, kind=LogKind.READ, action="test", number=number + 1)
    entry.content_sha256 = entry.sha256 = "0" * 64
    seed.work.session.add(entry)
    seed.work.session.flush()


def remove_administrators(seed: Seed) -> None:
    for row in seed.work.session.query(StaffRole).filter_by(role=Role.ADMINISTRATOR):
        seed.work.delete(row)


def sound(seed: Seed) -> None:
    seed.enrol(BEFORE)
    seed.member(BEFORE, DAY)
    seed.member(DAY + timedelta(days=1))
    seed.place(BEFORE, DAY)
    seed.place(DAY + timedelta(days=1))
    seed.schedule(None, 480, 900)
    seed.absence(DAY)
    seed.mark(minutes=180)
    seed.task(DAY, DAY)
    add_log(seed, None, seed.person)


def doubled(act: Callable[[Seed], None]) -> Callable[[Seed], None]:
    def twice(seed: Seed) -> None:
        act(seed)
        act(seed)

    return twice


FAULTS: dict[FaultKind, tuple[int, Callable[[Seed], None]]] = {
    FaultKind.ENROLMENT_DATES: (1, lambda s: s.enrol(DAY, BEFORE)),
    FaultKind.ENROLMENT_OVERLAP: (2, doubled(lambda s: s.enrol(DAY))),
    FaultKind.MEMBERSHIP_DATES: (1, lambda s: s.member(DAY, BEFORE)),
    FaultKind.MEMBERSHIP_OVERLAP: (2, doubled(lambda s: s.member(DAY, DAY))),
    FaultKind.PLACEMENT_DATES: (1, lambda s: s.place(DAY, BEFORE)),
    FaultKind.PLACEMENT_OVERLAP: (2, doubled(lambda s: s.place(DAY))),
    FaultKind.SCHEDULE_DATES: (1, lambda s: s.schedule(BEFORE, 480, 900)),
    FaultKind.SCHEDULE_TIMES: (1, lambda s: s.schedule(None, 900, 480)),
    FaultKind.ABSENCE_DATES: (1, lambda s: s.absence(BEFORE)),
    FaultKind.ATTENDANCE_PERIOD: (
        1,
        lambda s: (
            s.enrol(DAY),
            s.mark(day=BEFORE),
            s.mark(day=BEFORE - timedelta(days=1), outside_period=True),
        ),
    ),
    FaultKind.ATTENDANCE_PLACE: (1, lambda s: s.mark(place_id=new_id())),
    FaultKind.ATTENDANCE_MINUTES: (1, lambda s: s.mark(minutes=1441)),
    FaultKind.ASSIGNMENT_DAY: (1, lambda s: s.task(DAY, BEFORE)),
    FaultKind.TASK_TIMES: (1, lambda s: s.task(DAY, DAY, 600, 480)),
    FaultKind.NOT_TOGETHER: (
        1,
        lambda s: s.add(NotTogether(first_id=s.person, second_id=s.person)),
    ),
    FaultKind.STAFF_WITHOUT_ROLE: (1, lambda s: s.add(Staff(login="ny", name="Ny"))),
    FaultKind.NO_ADMINISTRATOR: (1, remove_administrators),
    FaultKind.LOG_STAFF: (1, lambda s: add_log(s, new_id(), None)),
    FaultKind.LOG_PERSON: (1, lambda s: add_log(s, None, new_id())),
    FaultKind.LOG_CHAIN: (1, break_chain),
}


def seeded(unit: Unit, act: Callable[[Seed], object]) -> dict[FaultKind, int]:
    with unit.chief.write("test.seed") as work:
        act(Seed(unit, work))
        work.done(None, "")
    return {item.kind: item.count for item in check_database(unit.chief)}


def test_a_sound_unit_has_no_faults(any_unit: Unit) -> None:
    found = seeded(any_unit, sound)
    assert set(found) == set(FaultKind)
    assert {kind: count for kind, count in found.items() if count} == {}


@pytest.mark.parametrize("kind", FAULTS)
def test_each_fault_is_counted_alone(any_unit: Unit, kind: FaultKind) -> None:
    count, act = FAULTS[kind]
    found = seeded(any_unit, act)
    assert {kind: count for kind, count in found.items() if count} == {kind: count}


def test_a_loose_reference_is_found(unit: Unit) -> None:
    with unit.store.engine.connect() as connection:
        driver = connection.connection.dbapi_connection
        driver.execute("PRAGMA foreign_keys=OFF")
        driver.execute("UPDATE staff_role SET staff_id = 'ingen' WHERE rowid = 1")
        driver.execute("PRAGMA foreign_keys=ON")
    found = {item.kind: item.count for item in check_database(unit.chief)}
    assert found[FaultKind.LOOSE_REFERENCE] == 1


def test_a_damaged_page_is_found(unit: Unit) -> None:
    with unit.store.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(unit.path.read_bytes())
    content[-1000] ^= 1
    unit.path.write_bytes(content)
    found = {item.kind: item for item in check_database(unit.chief)}
    assert found[FaultKind.PAGES].is_fault
    assert "säkerhetskopian" in found[FaultKind.PAGES].explanation


def test_every_kind_is_explained_in_a_sentence_and_named_once() -> None:
    assert set(EXPLANATIONS) == set(FaultKind)
    assert all(text.endswith(".") for text in EXPLANATIONS.values())
    assert set(FAULTS) | {FaultKind.PAGES, FaultKind.LOOSE_REFERENCE} == set(FaultKind)


def test_only_the_administrator_looks_through_the_database(any_unit: Unit) -> None:
    with pytest.raises(NotPermittedError):
        check_database(any_unit.as_role(Role.SUPERVISOR))


def test_progress_is_told_to_the_end(unit: Unit) -> None:
    told: list[tuple[int, int]] = []
    check_database(unit.chief, lambda done, total: told.append((done, total)))
    assert told[-1] == (len(FaultKind), len(FaultKind))
